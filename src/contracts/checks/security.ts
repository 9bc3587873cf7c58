import {
  all,
  asks,
  atMost,
  declared,
  each,
  fails,
  fits,
  leaf,
  listedIn,
  noneIsWell,
  oneOf,
  recent,
  undeclared,
  without,
} from "../predicates.js";
import { cite, ownProposal } from "../sources.js";
import { transports } from "../vocabulary.js";
import { tunnelled } from "./interfaces.js";
import type { SectionSpec } from "./spec.js";

/** Section G: security. */
export const securityChecks = {
  "encrypted-in-transit": {
    level: "must",
    applies: {},
    evidence: "test",
    cites: [cite("ala-vendors"), cite("lfp-audit")],
    holds: leaf("security.transit", ({ value, evidence }) =>
      transports.indexOf(value) >= transports.indexOf("tls-1.2")
        ? fits("security.transit", evidence, value, asks("tls-1.2"))
        : fails("security.transit", "under", evidence, value, asks("tls-1.2")),
    ),
  },
  "encrypted-at-rest": {
    level: "must",
    applies: {},
    evidence: "test",
    cites: [cite("ala-vendors"), cite("lfp-audit")],
    holds: oneOf("security.atRest", true),
  },
  "sip-ncip-tunnelled": {
    level: "must",
    applies: { to: ["sip", "ncip"] },
    evidence: "test",
    cites: [cite("ala-dx")],
    holds: tunnelled,
  },
  "client-authenticated-least-privilege": {
    level: "must",
    applies: { to: ["integrations"] },
    evidence: "test",
    cites: [cite("ala-dx")],
    holds: each(
      "clients",
      ({ auth, scopes, neededScopes }, { field, evidence }) => {
        const missing = Object.entries({ auth, scopes, neededScopes }).flatMap(([part, value]) =>
          value === undefined ? [undeclared(`${field}.${part}`)] : [],
        );
        const beyond = without(scopes ?? [], neededScopes ?? scopes ?? []).length;
        return [
          ...missing,
          ...(auth === "none" ? [fails(`${field}.auth`, "other-value", evidence, auth, asks("a login"))] : []),
          ...(beyond > 0 ? [fails(`${field}.scopes`, "over", evidence, beyond, asks(0))] : []),
          ...(missing.length === 0 && auth !== "none" && beyond === 0 ? [fits(field, evidence)] : []),
        ];
      },
      { parts: ["auth", "scopes", "neededScopes"], ifEmpty: noneIsWell },
    ),
  },
  "no-default-passwords": {
    level: "must",
    applies: { to: ["devices"] },
    evidence: "test",
    cites: [cite("ala-dx")],
    holds: all(oneOf("devices.defaultPasswordsChanged", true), oneOf("devices.remoteRootDisabled", true)),
  },
  "credentials-hashed": {
    level: "must",
    applies: {},
    evidence: "test",
    cites: [cite("bellingham")],
    holds: all(
      oneOf("credentials.storage", "salted-hash", "not-stored"),
      leaf("credentials.exports", ({ value, evidence }) => {
        const found = value.filter((element) => element === "pin" || element === "password");
        const limit = asks("no pin, no password");
        return found.length === 0
          ? fits("credentials.exports", evidence, value.length, limit)
          : fails("credentials.exports", "beyond", evidence, found, limit);
      }),
    ),
  },
  "staff-access-logged": {
    level: "should",
    applies: { to: ["ils"] },
    evidence: "test",
    cites: [cite("uw-14"), cite("invenio-25"), ownProposal],
    holds: all(oneOf("access.roleBased", true), oneOf("access.viewLog", true)),
  },
  "security-framework-named": {
    level: "should",
    applies: {},
    evidence: "contract-clause",
    cites: [cite("ala-vendors"), cite("ny-121")],
    holds: listedIn("security.framework", "frameworks"),
  },
  "independent-audit": {
    level: "should",
    applies: {},
    evidence: "test",
    cites: [cite("lfp-audit")],
    holds: all(recent("security.lastAudit", "auditWithinMonths"), oneOf("security.auditShared", true)),
  },
  "breach-plan": {
    level: "must",
    applies: {},
    evidence: "policy",
    cites: [cite("lfp-audit"), cite("ala-ov")],
    holds: declared("breach.planUrl"),
  },
  "breach-notice-time": {
    level: "must",
    applies: {},
    evidence: "contract-clause",
    cites: [cite("ala-ov"), ownProposal],
    holds: atMost("breach.notifyLibraryHours", "breachNotifyHours"),
  },
  "vendor-staff-trained": {
    level: "should",
    mustWhere: { k12: true, jurisdictions: ["US-NY"] },
    applies: {},
    binding: { k12: true, jurisdictions: ["US-NY"] },
    evidence: "policy",
    cites: [cite("ala-vendors"), cite("ny-121")],
    holds: recent("training.lastHeld", "trainingWithinMonths"),
  },
} as const satisfies SectionSpec;
