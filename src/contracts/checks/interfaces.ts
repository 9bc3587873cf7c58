import type { DataElement } from "../../vocabulary/element-groups.js";
import { weakestOf } from "../evidence.js";
import { limitOf, type Predicate } from "../judgement.js";
import { asks, doubt, evidenceOfEntry, fails, fits, leaf, oneOf, undeclared, without } from "../predicates.js";
import { readLeaf } from "../read.js";
import type { InterfaceKind } from "../vocabulary.js";

/** Only what the client's function needs comes over this interface. */
function minimised(kind: "sip2" | "ncip"): Predicate {
  const path = `interfaces.${kind}.fieldsReceived` as const;
  return leaf(
    path,
    ({ value, evidence }, given) => {
      const { value: byFunction, from } = limitOf(given, "interfaceFields");
      const lists: { readonly [role: string]: readonly DataElement[] | undefined } = byFunction;
      const known = (given.declaration.product.function ?? []).flatMap((role) => lists[role] ?? []);
      if (known.length === 0) return doubt(path, "limit-not-set", value, undefined, evidence);
      const allowed = [...new Set(known)];
      const limit = { from, name: "interfaceFields", value: allowed } as const;
      const beyond = without(value, allowed);
      return beyond.length === 0 ? fits(path, evidence, value, limit) : fails(path, "beyond", evidence, beyond, limit);
    },
    ["interfaceFields"],
  );
}

/** Over each interface that the product has, or may have for all that is declared. */
function overEach(...parts: readonly { readonly kind: "sip2" | "ncip"; readonly predicate: Predicate }[]): Predicate {
  return {
    fields: ["product.interfaces", ...parts.flatMap(({ predicate }) => predicate.fields)],
    limits: [...new Set(parts.flatMap(({ predicate }) => predicate.limits))],
    judge: (given) => {
      const { product, interfaces } = given.declaration;
      const has = parts.filter(
        ({ kind }) =>
          interfaces?.[kind] !== undefined ||
          product.interfaces?.includes(kind) === true ||
          (kind === "sip2" && product.function?.includes("sip-client") === true),
      );
      return [
        ...has.flatMap(({ predicate }) => predicate.judge(given)),
        // without the list there may be one of which nothing is said
        ...(product.interfaces === undefined ? [undeclared("product.interfaces")] : []),
      ];
    },
  };
}

const transportAllowed = ["tls", "vpn", "ssh"] as const;

/** SIP2 and NCIP run inside something encrypted. */
export const tunnelled: Predicate = overEach(
  { kind: "sip2", predicate: oneOf("interfaces.sip2.transport", ...transportAllowed) },
  { kind: "ncip", predicate: oneOf("interfaces.ncip.transport", ...transportAllowed) },
);

/** A client over SIP2 or NCIP receives what its function needs. */
export const fieldsMinimised: Predicate = overEach(
  { kind: "sip2", predicate: minimised("sip2") },
  { kind: "ncip", predicate: minimised("ncip") },
);

/** Where the declaration says what goes over an interface. */
function placeOf(kind: InterfaceKind) {
  return kind === "sso" ? "interfaces.sso.attributes" : `interfaces.${kind}.fieldsReceived`;
}

/** A birth date that another system receives needs a reason why an age band would not do. */
export const ageBand: Predicate = {
  fields: [
    "product.interfaces",
    "interfaces.sip2.fieldsReceived",
    "interfaces.ncip.fieldsReceived",
    "interfaces.api.fieldsReceived",
    "interfaces.sso.attributes[].element",
    "data.collected[].justification",
  ],
  limits: [],
  judge: ({ declaration }) => {
    const read = (["sip2", "ncip", "api"] as const).flatMap((kind) => {
      const path = `interfaces.${kind}.fieldsReceived` as const;
      const reading = readLeaf(declaration, path);
      if (reading !== undefined) return [{ path, received: reading.value, evidence: reading.evidence }];
      return [];
    });
    const attributes = declaration.interfaces?.sso?.attributes;
    const sso =
      attributes === undefined
        ? []
        : [
            {
              path: "interfaces.sso.attributes",
              received: attributes.map(({ element }) => element),
              evidence: weakestOf(attributes.map(evidenceOfEntry)),
            },
          ];
    const all = [...read, ...sso];
    const listed = declaration.product.interfaces;
    const described: readonly string[] = all.map(({ path }) => path);
    const silent =
      listed === undefined
        ? [undeclared("product.interfaces")]
        : listed.map(placeOf).flatMap((path) => (described.includes(path) ? [] : [undeclared(path)]));
    const reason =
      declaration.data?.collected?.find(({ element }) => element === "date-of-birth")?.justification ??
      attributes?.find(({ element }) => element === "date-of-birth")?.justification;
    return [
      ...silent,
      ...all.map(({ path, received, evidence }) => {
        if (!received.includes("date-of-birth")) return fits(path, evidence);
        return reason === undefined
          ? fails(path, "unjustified", evidence, "date-of-birth", asks("age-class"))
          : fits(path, evidence, "date-of-birth", asks("age-class"));
      }),
    ];
  },
};
