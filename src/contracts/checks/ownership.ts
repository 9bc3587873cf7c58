import type { DataElement } from "../../vocabulary/element-groups.js";
import type { Evidence } from "../declaration.js";
import { weakestOf } from "../evidence.js";
import type { Given, Point, Predicate } from "../judgement.js";
import {
  asks,
  each,
  empty,
  evidenceOfEntry,
  fails,
  fits,
  nothingCollected,
  oneOf,
  orElse,
  undeclared,
} from "../predicates.js";
import { readLeaf } from "../read.js";
import { cite, nisoPrinciple, ownProposal } from "../sources.js";
import type { Purpose } from "../vocabulary.js";
import type { SectionSpec } from "./spec.js";

interface UseOfData {
  readonly field: string;
  readonly element?: DataElement;
  readonly purpose: Purpose;
  readonly evidence: Evidence;
}

/** Every purpose that is declared anywhere, with its place. */
function usesOf({ declaration }: Given): readonly UseOfData[] {
  const service = readLeaf(declaration, "contract.servicePurposes");
  return [
    ...(declaration.data?.collected ?? []).flatMap((entry, at) =>
      (entry.purposes ?? []).map((purpose) => ({
        field: `data.collected[${at}].purposes`,
        element: entry.element,
        purpose,
        evidence: evidenceOfEntry(entry),
      })),
    ),
    ...(declaration.sharing?.recipients ?? []).flatMap((recipient, at) =>
      recipient.purpose === undefined
        ? []
        : [
            {
              field: `sharing.recipients[${at}].purpose`,
              purpose: recipient.purpose,
              evidence: evidenceOfEntry(recipient),
            },
          ],
    ),
    ...(service?.value ?? []).map((purpose) => ({
      field: "contract.servicePurposes",
      purpose,
      evidence: service?.evidence ?? { source: "statement" as const },
    })),
  ];
}

/** No declared purpose is one of these; every collected element must declare its purposes, or silence would pass. */
function notFor(...forbidden: readonly Purpose[]): Predicate {
  return {
    fields: ["data.collected[].purposes", "sharing.recipients[].purpose", "contract.servicePurposes"],
    limits: [],
    judge: (given) => {
      const found = usesOf(given).filter(({ purpose }) => forbidden.includes(purpose));
      const failures = found.map(({ field, element, purpose, evidence }) => ({
        ...fails(field, "beyond", evidence, purpose, asks(`no ${forbidden.join(", no ")}`)),
        ...(element === undefined ? {} : { element }),
      }));
      return [...failures, ...silent(given, failures.length === 0)];
    },
  };
}

function silent({ declaration }: Given, sayIfWell: boolean): readonly Point[] {
  const collected = declaration.data?.collected;
  const recipients = declaration.sharing?.recipients;
  const points = [
    ...(collected === undefined ? [undeclared("data.collected")] : []),
    ...(collected ?? []).flatMap(({ purposes }, at) =>
      purposes === undefined ? [undeclared(`data.collected[${at}].purposes`)] : [],
    ),
    ...(recipients === undefined ? [undeclared("sharing.recipients")] : []),
    ...(recipients ?? []).flatMap(({ purpose }, at) =>
      purpose === undefined ? [undeclared(`sharing.recipients[${at}].purpose`)] : [],
    ),
  ];
  if (points.length > 0 || !sayIfWell) return points;
  const entries = [...(collected ?? []), ...(recipients ?? [])];
  return [fits("data.collected[].purposes", weakestOf(entries.map(evidenceOfEntry)))];
}

/** Section B: ownership and purpose. */
export const ownershipChecks = {
  "library-owns-user-data": {
    level: "must",
    applies: {},
    evidence: "contract-clause",
    cites: [cite("ala-lms"), cite("fg-redflags")],
    holds: oneOf("contract.dataOwner", "library", "patron"),
  },
  "purpose-limited": {
    level: "must",
    applies: {},
    evidence: "contract-clause",
    cites: [cite("liblicense"), nisoPrinciple(4)],
    holds: each(
      "data.collected",
      ({ purposes }, { field, evidence }, { declaration }) => {
        const at = `${field}.purposes`;
        const service = readLeaf(declaration, "contract.servicePurposes");
        if (service === undefined) return [undeclared("contract.servicePurposes")];
        if (purposes === undefined) return [undeclared(at)];
        const beyond = purposes.filter((purpose) => !service.value.includes(purpose));
        return beyond.length === 0
          ? [fits(at, service.evidence, purposes, asks(service.value))]
          : [fails(at, "beyond", evidence, beyond, asks(service.value))];
      },
      { parts: ["purposes"], also: ["contract.servicePurposes"], ifEmpty: nothingCollected },
    ),
  },
  "no-sale": {
    level: "must",
    applies: {},
    evidence: "contract-clause",
    cites: [cite("fg-redflags"), cite("fg-policy-flags")],
    holds: oneOf("sharing.sale", false),
  },
  "no-advertising-use": {
    level: "must",
    applies: {},
    evidence: "contract-clause",
    cites: [cite("fg-redflags"), cite("ny-121")],
    holds: notFor("marketing", "advertising"),
  },
  "no-outside-data-joined": {
    level: "must",
    applies: { to: ["online"] },
    evidence: "policy",
    cites: [cite("lfp-score")],
    holds: empty("data.enrichmentSources"),
  },
  "no-model-training-without-agreement": {
    level: "must",
    applies: {},
    evidence: "contract-clause",
    cites: [ownProposal],
    holds: orElse(oneOf("contract.modelTrainingAgreed", true), notFor("model-training")),
  },
} as const satisfies SectionSpec;
