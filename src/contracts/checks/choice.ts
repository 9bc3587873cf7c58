import type { Predicate } from "../judgement.js";
import {
  all,
  asks,
  atMost,
  each,
  fails,
  fits,
  holds,
  noneIsWell,
  oneOf,
  undeclared,
  unlessNotOffered,
} from "../predicates.js";
import { readLeaf } from "../read.js";
import { cite, nisoPrinciple, ownProposal } from "../sources.js";
import type { SectionSpec } from "./spec.js";

const history = { to: ["ils", "discovery"] } as const;
const offered = "features.loanHistory.offered";

const ways = ["self-service", "on-request", "via-library"] as const;

/** The history feature counts among the features, where it is declared. */
const startsOff: Predicate = {
  ...oneOf("features.loanHistory.default", "off"),
  judge: (given) =>
    given.declaration.features?.loanHistory === undefined || readLeaf(given.declaration, offered)?.value === false
      ? []
      : oneOf("features.loanHistory.default", "off").judge(given),
};

/** Section D: choice and the person's own rights. */
export const choiceChecks = {
  "opt-in-by-default": {
    level: "must",
    applies: {},
    evidence: "test",
    cites: [cite("ala-ebook"), cite("lfp-score")],
    holds: all(
      each(
        "features.others",
        (feature, { field, evidence }) => {
          if (feature.needsPersonalData === undefined) return [undeclared(`${field}.needsPersonalData`)];
          if (!feature.needsPersonalData) return [fits(field, evidence, false)];
          if (feature.default === undefined) return [undeclared(`${field}.default`)];
          return feature.default === "off"
            ? [fits(`${field}.default`, evidence, "off", asks("off"))]
            : [fails(`${field}.default`, "other-value", evidence, "on", asks("off"))];
        },
        { parts: ["needsPersonalData", "default"], ifEmpty: noneIsWell },
      ),
      startsOff,
    ),
  },
  "history-off-by-default": {
    level: "must",
    applies: history,
    evidence: "test",
    cites: [cite("ala-lms-q"), cite("ala-k12")],
    holds: unlessNotOffered(offered, oneOf("features.loanHistory.default", "off")),
  },
  "no-silent-opt-in": {
    level: "must",
    applies: history,
    evidence: "test",
    cites: [cite("aspen-3525")],
    holds: unlessNotOffered(offered, oneOf("features.loanHistory.autoOptIn", false)),
  },
  "opt-out-erases": {
    level: "must",
    applies: history,
    evidence: "test",
    cites: [cite("aspen-3569"), cite("rero-1512")],
    holds: unlessNotOffered(offered, oneOf("features.loanHistory.onOptOut", "erase")),
  },
  "choice-syncs-between-systems": {
    level: "should",
    applies: { to: ["discovery"] },
    evidence: "test",
    cites: [cite("aspen-2932")],
    holds: unlessNotOffered(offered, oneOf("features.loanHistory.syncsWithIls", true)),
  },
  "informed-consent-recorded": {
    level: "must",
    applies: {},
    evidence: "test",
    cites: [nisoPrinciple(6)],
    holds: all(
      holds("consent.recordHolds", "text-version", "date", "purpose", "data"),
      oneOf("consent.withdrawable", true),
    ),
  },
  "user-can-see-own-data": {
    level: "must",
    applies: {},
    evidence: "policy",
    cites: [nisoPrinciple(10), cite("lfp-score")],
    holds: oneOf("rights.access", ...ways),
  },
  "user-can-correct": {
    level: "should",
    applies: {},
    evidence: "policy",
    cites: [nisoPrinciple(10)],
    holds: oneOf("rights.correct", ...ways),
  },
  "user-can-delete": {
    level: "must",
    applies: {},
    evidence: "policy",
    cites: [cite("lfp-score")],
    holds: oneOf("rights.delete", ...ways),
  },
  "user-can-export": {
    level: "should",
    applies: {},
    evidence: "policy",
    cites: [cite("cds-21"), ownProposal],
    holds: oneOf("rights.export", ...ways),
  },
  "rights-deadline": {
    level: "should",
    applies: {},
    evidence: "policy",
    cites: [ownProposal],
    holds: atMost("rights.deadlineDays", "rightsDeadlineDays"),
  },
} as const satisfies SectionSpec;
