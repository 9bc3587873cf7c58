import type { DataElement } from "../../vocabulary/element-groups.js";
import { elements } from "../../vocabulary/elements.js";
import type { Declaration } from "../declaration.js";
import { weakestOf } from "../evidence.js";
import { type Given, limitOf, type Point, type Predicate } from "../judgement.js";
import {
  any,
  asks,
  doubt,
  each,
  empty,
  evidenceOfEntry,
  fails,
  fits,
  leaf,
  noneIsWell,
  nothingCollected,
  oneOf,
  undeclared,
} from "../predicates.js";
import { cite, nisoPrinciple, ownProposal } from "../sources.js";
import { ageBand, fieldsMinimised } from "./interfaces.js";
import type { SectionSpec } from "./spec.js";

/** Sensitive by nature, whatever it is collected for. */
function isSensitive(element: DataElement): boolean {
  return elements[element].group === "special" || element === "ethnicity-or-demographic";
}

/** What the product collects, by the declared list and by the classified schema: a field left off the list still counts. */
function collects(declaration: Declaration): readonly Held[] | undefined {
  const { data, product } = declaration;
  if (data?.collected === undefined) return undefined;
  return [
    ...data.collected.map((entry, at) => ({
      field: `data.collected[${at}]`,
      element: entry.element,
      evidence: evidenceOfEntry(entry),
    })),
    ...(product.schema ?? []).flatMap((entry, at) =>
      entry.element === "unclassified"
        ? []
        : [{ field: `product.schema[${at}]`, element: entry.element, evidence: evidenceOfEntry(entry) }],
    ),
  ];
}

interface Held {
  readonly field: string;
  readonly element: DataElement;
  readonly evidence: ReturnType<typeof evidenceOfEntry>;
}

/** None of these elements is held. */
function noneHeld(
  isMeant: (element: DataElement) => boolean,
  limit: string,
  allowed: (given: Given) => readonly DataElement[] = () => [],
  limits: Predicate["limits"] = [],
): Predicate {
  return {
    fields: ["data.collected[].element", "product.schema[].element"],
    limits,
    judge: (given) => {
      const held = collects(given.declaration);
      if (held === undefined) return [undeclared("data.collected")];
      if (held.length === 0) return [nothingCollected("data.collected", given)];
      const meant = held.filter(({ element }) => isMeant(element));
      if (meant.length === 0) return [fits("data.collected", weakestOf(held.map(({ evidence }) => evidence)))];
      return meant.map(
        ({ field, element, evidence }): Point =>
          allowed(given).includes(element)
            ? {
                field,
                outcome: "met",
                code: "exception",
                found: element,
                limit: { from: "library", name: "sensitiveExceptions", value: allowed(given) },
                evidence,
              }
            : fails(field, "beyond", evidence, element, asks(limit)),
      );
    },
  };
}

const hostNames: Predicate = leaf(
  "web.thirdPartyHosts",
  ({ value, evidence }, given) => {
    const field = "web.thirdPartyHosts";
    const { value: trackers, from } = limitOf(given, "trackers");
    const { value: allowed } = limitOf(given, "allowedHosts");
    const of = (host: string, list: readonly string[]) =>
      list.find((one) => host.toLowerCase() === one || host.toLowerCase().endsWith(`.${one}`));
    const tracking = [...new Set(value.flatMap((host) => of(host, trackers) ?? []))];
    if (tracking.length > 0) return fails(field, "beyond", evidence, tracking, asks("no third-party tracker"));
    const unknown = value.filter((host) => of(host, allowed) === undefined);
    return unknown.length === 0
      ? fits(field, evidence, value.length, { from, name: "trackers", value: trackers.length })
      : doubt(field, "unknown-host", unknown.length, undefined, evidence);
  },
  ["trackers", "allowedHosts"],
);

const schemaDeclared: Predicate = each(
  "product.schema",
  ({ element }, { field, evidence }, { declaration }) => {
    if (element === "unclassified")
      return [fails(`${field}.element`, "incomplete", evidence, element, asks("a data element"))];
    const collected = declaration.data?.collected;
    if (collected === undefined) return [undeclared("data.collected")];
    return collected.some((entry) => entry.element === element)
      ? [fits(`${field}.element`, evidence, element)]
      : [fails(`${field}.element`, "lacks", evidence, element, asks("data.collected"))];
  },
  { parts: ["element"], also: ["data.collected[].element"], ifEmpty: undeclared },
);

/** Section C: collection. */
export const collectionChecks = {
  "collected-elements-declared": {
    level: "must",
    applies: {},
    evidence: "policy",
    cites: [cite("ala-vendors-g"), cite("pdd")],
    holds: each(
      "data.collected",
      ({ need, purposes, retention, recipients }, { field, evidence }) => {
        const missing = Object.entries({ need, purposes, retention, recipients }).flatMap(([part, value]) =>
          value === undefined ? [undeclared(`${field}.${part}`)] : [],
        );
        return missing.length > 0 ? missing : [fits(field, evidence)];
      },
      { parts: ["need", "purposes", "retention", "recipients"], ifEmpty: nothingCollected },
    ),
  },
  "schema-fields-all-declared": {
    level: "must",
    applies: { to: ["systems"] },
    evidence: "test",
    cites: [cite("pdd"), ownProposal],
    holds: schemaDeclared,
  },
  "minimum-necessary": {
    level: "must",
    applies: {},
    evidence: "policy",
    cites: [cite("ala-vendors"), cite("ala-opac"), cite("lfp-audit")],
    holds: each(
      "data.collected",
      ({ element, need, justification, defaultOff }, { field, evidence }) => {
        if (need === undefined) return [undeclared(`${field}.need`)];
        if (need === "required")
          return justification === undefined
            ? [fails(`${field}.justification`, "unjustified", evidence, element, asks("optional and off"))]
            : [fits(`${field}.justification`, evidence, need)];
        if (defaultOff === undefined) return [undeclared(`${field}.defaultOff`)];
        return defaultOff
          ? [fits(`${field}.defaultOff`, evidence, true, asks(true))]
          : [fails(`${field}.defaultOff`, "other-value", evidence, false, asks(true))];
      },
      { parts: ["need", "justification", "defaultOff"], ifEmpty: nothingCollected },
    ),
  },
  "no-sensitive-categories": {
    level: "must",
    applies: {},
    evidence: "policy",
    cites: [cite("lfp-score")],
    holds: noneHeld(
      isSensitive,
      "no health, ethnic or similar data",
      (given) => limitOf(given, "sensitiveExceptions").value,
      ["sensitiveExceptions"],
    ),
  },
  "no-government-id": {
    level: "must",
    applies: {},
    evidence: "policy",
    cites: [cite("pdd"), ownProposal],
    holds: noneHeld((element) => element === "government-id", "no government-id"),
  },
  "no-precise-location": {
    level: "must",
    applies: { to: ["apps"] },
    evidence: "policy",
    cites: [cite("fg-policy-flags")],
    holds: noneHeld((element) => element === "geolocation", "no geolocation"),
  },
  "derived-instead-of-raw": {
    level: "should",
    applies: { to: ["integrations"] },
    evidence: "test",
    cites: [cite("lcf-25")],
    holds: ageBand,
  },
  "sip-response-minimised": {
    level: "must",
    applies: { to: ["sip", "ncip"] },
    evidence: "test",
    cites: [cite("ala-dx"), cite("sip2-jsip"), ownProposal],
    holds: fieldsMinimised,
  },
  "sso-attributes-minimised": {
    level: "must",
    applies: { to: ["sso"] },
    evidence: "test",
    cites: [cite("eduperson"), ownProposal],
    holds: each(
      "interfaces.sso.attributes",
      ({ element, justification }, { field, evidence }, given) => {
        const { value: allowed, from } = limitOf(given, "ssoAttributes");
        const limit = { from, name: "ssoAttributes", value: allowed } as const;
        return allowed.includes(element) || justification !== undefined
          ? [fits(field, evidence, element, limit)]
          : [fails(field, "unjustified", evidence, element, limit)];
      },
      { parts: ["element", "justification"], limits: ["ssoAttributes"], ifEmpty: noneIsWell },
    ),
  },
  "anonymous-use-supported": {
    level: "must",
    applies: { to: ["databases"] },
    evidence: "test",
    cites: [cite("ala-impl"), nisoPrinciple(9), cite("lfp-audit")],
    holds: any(oneOf("access.anonymousUse", "full", "search-only"), oneOf("access.reasonGiven", true)),
  },
  "account-optional": {
    level: "should",
    applies: { to: ["databases"] },
    evidence: "test",
    cites: [cite("vendorpol"), cite("lfp-audit")],
    holds: oneOf("access.account", "none", "optional"),
  },
  "no-third-party-trackers": {
    level: "must",
    applies: { to: ["web", "apps"] },
    evidence: "test",
    cites: [cite("lib-web-survey"), cite("lfp-audit"), cite("fg-policy-flags")],
    holds: hostNames,
  },
  "no-social-widgets": {
    level: "should",
    applies: { to: ["web"] },
    evidence: "test",
    cites: [cite("lib-web-survey")],
    holds: empty("web.socialWidgets"),
  },
  "filter-does-not-log": {
    level: "must",
    applies: { to: ["filters"] },
    evidence: "test",
    cites: [cite("private-search")],
    holds: oneOf("logging.userActivity", false),
  },
  "session-data-wiped": {
    level: "must",
    applies: { to: ["public-computers"] },
    evidence: "test",
    cites: [cite("ala-pac")],
    holds: oneOf("session.purgeOn", "logout", "exit"),
  },
} as const satisfies SectionSpec;
