import type { DeclarationDraft } from "./declaration.js";
import type { Audience, Delivery, InterfaceKind, ProductFunction } from "./vocabulary.js";

/** Kinds of product that a check can be about. */
export const traits = [
  "online",
  "systems",
  "web",
  "apps",
  "devices",
  "integrations",
  "sip",
  "ncip",
  "sso",
  "ils",
  "discovery",
  "databases",
  "ebooks",
  "analytics",
  "filters",
  "public-computers",
  "consortium",
  "children",
  "folio",
] as const;

/** Names a kind of product that a check can be about. */
export type Trait = (typeof traits)[number];

/** Does something apply? Where the declaration does not say, it is checked as if it did. */
export type Applies = "yes" | "no" | "not-declared";

const systems: readonly ProductFunction[] = [
  "ils",
  "discovery",
  "self-service",
  "pc-booking",
  "payment",
  "events",
  "messaging",
  "authentication",
  "printing",
  "chat",
];

/** Is a product of this kind, by what is declared of it? */
export function hasTrait(declaration: DeclarationDraft, trait: Trait): Applies {
  const { product, interfaces, clients, sharing } = declaration;
  const does = (...functions: readonly ProductFunction[]) => among(product.function, functions);
  const comes = (...ways: readonly Delivery[]) => among(product.delivery, ways);
  const speaks = (...kinds: readonly InterfaceKind[]) =>
    or(
      kinds.some((kind) => interfaces?.[kind] !== undefined),
      among(product.interfaces, kinds),
    );
  switch (trait) {
    case "online":
      return comes("hosted", "web", "app");
    case "web":
      return comes("web");
    case "apps":
      return comes("app");
    case "devices":
      return comes("device");
    case "systems":
      return or(product.schema !== undefined, does(...systems));
    case "integrations":
      return or(clients !== undefined, speaks("sip2", "ncip", "sso", "api"));
    case "sip":
      return or(product.function?.includes("sip-client") ?? false, speaks("sip2"));
    case "ncip":
      return speaks("ncip");
    case "sso":
      return speaks("sso");
    case "ils":
      return does("ils");
    case "discovery":
      return does("discovery");
    case "databases":
      return does("database");
    case "ebooks":
      return does("ebook");
    case "analytics":
      return does("analytics");
    case "filters":
      return does("filter");
    case "public-computers":
      return does("public-computer", "pc-booking");
    case "consortium":
      return or(
        sharing?.crossMemberUse !== undefined,
        product.sharedBy === undefined ? "not-declared" : product.sharedBy === "several-libraries" ? "yes" : "no",
      );
    case "children":
      return among<Audience>(product.audience, ["children"]);
    case "folio":
      if (product.platform !== undefined) return product.platform === "folio" ? "yes" : "no";
      return does("ils") === "no" ? "no" : "not-declared";
  }
}

/** A list that is not declared settles nothing. */
function among<Value>(declared: readonly Value[] | undefined, wanted: readonly Value[]): Applies {
  if (declared === undefined) return "not-declared";
  return declared.some((one) => wanted.includes(one)) ? "yes" : "no";
}

function or(shown: boolean, otherwise: Applies): Applies {
  return shown ? "yes" : otherwise;
}
