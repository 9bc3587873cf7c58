import { freezeData } from "../../internal/freeze.js";
import type { Sensitivity } from "../../vocabulary/elements.js";
import type { RecordType } from "../../vocabulary/facts/record.js";

/** The questions that are asked of every place where patron data is: of the library, and again of third parties. */
export const auditQuestions = /* @__PURE__ */ freezeData({
  what: "What is collected about patrons here?",
  why: "Why, and is it needed?",
  how: "How is it collected, and are patrons told?",
  access: "Who can see it?",
  storage: "Where is it kept, how long, and how is it disposed of?",
  practice: "Does it meet current good practice?",
} as const);

/** Names a question of an audit. */
export type AuditQuestion = keyof typeof auditQuestions;

/** How well a question can be answered. */
export const auditAnswers = ["good", "partly", "not", "does-not-apply", "unknown"] as const;

/** Names how well a question is answered. */
export type AuditAnswer = (typeof auditAnswers)[number];

/** Answers to the questions; one that is left out was not answered. */
export type AuditAnswers = { readonly [question in AuditQuestion]?: AuditAnswer };

/** How an item of a checklist stands. */
export const checkStatuses = ["met", "partial", "not-met", "not-applicable", "unknown"] as const;

/** Names how an item of a checklist stands. */
export type CheckStatus = (typeof checkStatuses)[number];

/** An item of a checklist, such as the seven of ALA, held against a place. */
export interface AuditCheck {
  /** Where it stands, such as `ala-websites 1.2`. */
  readonly item: string;
  /** 1 is the first; checklists of ALA have three. */
  readonly priority?: 1 | 2 | 3;
  readonly status: CheckStatus;
  readonly evidence?: readonly string[];
  readonly owner?: string;
  /** The calendar day by which it shall be mended. */
  readonly due?: string;
}

/** How great the risk of a kind is, and when somebody said so. */
export interface RiskScore {
  readonly type: "sensitivity" | "security" | "perception";
  /** From 1 to 5. */
  readonly score: number;
  readonly on: string;
}

/** One place where patron data is. */
export interface AuditArea {
  readonly id: string;
  readonly title: string;
  readonly unit?: string;
  readonly system?: string;
  readonly records?: readonly RecordType[];
  /** The fields that are kept, by name; never their values. */
  readonly fields?: readonly string[];
  readonly library: AuditAnswers;
  /** `none`: no third party has a part in it. Left out: nobody asked. */
  readonly thirdParty?: AuditAnswers | "none";
  readonly classification?: Sensitivity;
  readonly risk?: readonly RiskScore[];
  readonly checks?: readonly AuditCheck[];
  readonly owner?: string;
}

/** A privacy audit: plain data. */
export interface PrivacyAudit {
  readonly id: string;
  /** The calendar day on which it was closed. */
  readonly on: string;
  /** Who led it: an office or a name on the roster. */
  readonly lead: string;
  readonly period?: { readonly from: string; readonly until: string };
  /** The units it looked at. */
  readonly units?: readonly string[];
  /** The edition of the checklists that it was held against. */
  readonly edition?: string;
  /** The phases that are done, with the day. */
  readonly phases?: { readonly [phase: string]: string };
  readonly areas: readonly AuditArea[];
}
