import { describe, expect, test } from "vitest";
import { definePolicy, type Pack, type PatronRequest, type RequestFacts } from "../../src/index.js";
import { districtOfColumbia } from "../../src/law/us/dc.js";
import { florida } from "../../src/law/us/fl.js";
import { illinois } from "../../src/law/us/il.js";
import { newYork } from "../../src/law/us/ny.js";
import { texas } from "../../src/law/us/tx.js";
import { wisconsin } from "../../src/law/us/wi.js";
import { decideInFull } from "../support/in-full.js";
import { anybodyAnswers } from "./anybody-answers.js";

function decided(
  pack: Pack,
  facts: RequestFacts,
  record: PatronRequest["items"][number]["record"],
  asOf = "2026-11-24",
  libraryType: "public" | "public-school" = "public",
) {
  const policy = definePolicy({ id: "library", title: "Library", packs: [anybodyAnswers, pack] });
  if (!policy.ok) throw new Error("the pack has issues");
  const library = { jurisdiction: pack.jurisdiction ?? "unknown", libraryType } as const;
  const item = decideInFull(policy.value, { library, facts, items: [{ record, linkage: "person-to-use" }] }, { asOf })
    .items[0];
  if (item === undefined) throw new Error("no item");
  return item;
}

const officer = {
  standing: "proved",
  handler: "director",
  instrument: "oral-request-no-process",
  requester: "police-local",
} as const;

describe("what a ground brings with it", () => {
  test("Wisconsin (6): name, contact details and amount only", () => {
    const { verdict, extent } = decided(
      wisconsin,
      { ...officer, purpose: "recover-debt", amountOwed: 50 },
      "fines-and-fees",
    );
    expect(verdict).toBe("permitted");
    const given = [...extent.may, ...extent.onceAuthorised];
    expect(given).toEqual([
      "legal-name",
      "postal-address",
      "postal-code",
      "email",
      "phone",
      "alternate-contact",
      "contact-preference",
      "amount-owed",
    ]);
  });

  test("Wisconsin (5)(b): the director decides", () => {
    const asked = { ...officer, libraryAsked: "yes" } as const;
    expect(decided(wisconsin, asked, "surveillance-video").action).toBe("answer");
    expect(decided(wisconsin, { ...asked, handler: "front-line" }, "surveillance-video").action).toBe("refer");
  });

  test("Illinois (a)(2): who it is, never what was used; a form to sign", () => {
    const { extent, duties } = decided(illinois, { ...officer, emergency: "imminent-harm" }, "registration");
    const given = [...extent.may, ...extent.onceAuthorised];
    expect(given).toContain("legal-name");
    expect(given).toContain("phone");
    expect(given).not.toContain("account-status");
    expect(duties).toContainEqual(expect.objectContaining({ act: "get-signed-form", level: "should" }));
  });

  test("Texas 26.004(b)(12): from 1 September 2025", () => {
    const parent = {
      ...officer,
      requester: "parent",
      scope: "one-patron",
      custody: "custodial",
      subjectAge: 9,
    } as const;
    expect(decided(texas, parent, "current-loan", "2025-08-31", "public-school").verdict).toBe("unsettled");
    expect(decided(texas, parent, "current-loan", "2025-09-01", "public-school").verdict).toBe("required");
  });

  test("New York: an order that counsel finds insufficient opens nothing", () => {
    const order = {
      ...officer,
      instrument: "court-order",
      signedBy: "judge",
      court: "state-trial-court",
      review: "insufficient",
    } as const;
    expect(decided(newYork, order, "loan-history").verdict).toBe("forbidden");
  });

  test("District of Columbia (b)(4)-(6): certified mail and ten days before a subpoena is met", () => {
    const subpoena = {
      ...officer,
      instrument: "court-issued-subpoena",
      signedBy: "judge",
      court: "state-trial-court",
    } as const;
    const duties = (notice: "not-given" | "time-over") =>
      decided(districtOfColumbia, { ...subpoena, notice }, "loan-history").duties.map(({ act, first }) => [act, first]);
    expect(duties("not-given")).toContainEqual(["notify-patron", true]);
    expect(duties("time-over")).not.toContainEqual(["notify-patron", true]);
  });

  test("Florida (3)(b)4: of a minor, only who the parent is", () => {
    const recovering = { ...officer, purpose: "recover-debt", subjectAge: 15, review: "sufficient" } as const;
    // without its doubt, so that the extent shows
    const rules = florida.rules.map((rule) =>
      rule.kind === "disclosure" && rule.id === "us-fl/police-on-minors"
        ? { ...rule, effect: ["permit"] as const, doubts: [], marks: [] }
        : rule,
    );
    const { extent } = decided({ ...florida, rules }, recovering, "registration");
    expect([...extent.may, ...extent.onceAuthorised]).toEqual(["guardian-link"]);
  });
});
