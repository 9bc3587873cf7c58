import { expect, test } from "vitest";
import { contactsFor, staleContacts } from "../../src/organization/index.js";
import { millbrook } from "./support.js";

const stale = (asOf: string, withinDays?: number) =>
  staleContacts(millbrook(), { asOf, ...(withinDays === undefined ? {} : { withinDays }) }).map(
    ({ person, kind }) => `${person} ${kind}`,
  );

test("contacts not confirmed within ninety days", () => {
  expect(stale("2026-11-24")).toStrictEqual(["omar office-phone"]);
  expect(stale("2026-12-30")).toStrictEqual(["omar office-phone"]);
  expect(stale("2026-12-31")).toHaveLength(3);
  expect(stale("2026-11-24", 365)).toStrictEqual([]);
});
test("a check in the future, or a day that is none, confirms nothing", () => {
  expect(stale("2026-09-30")).toHaveLength(2);
  expect(stale("today")).toHaveLength(3);
});
test("private numbers never go below managers", () => {
  const kinds = (audience: "public-desk" | "staff-room" | "managers") =>
    contactsFor(millbrook(), "ines", audience).map(({ kind }) => kind);
  expect(kinds("public-desk")).toStrictEqual(["office-phone"]);
  expect(kinds("staff-room")).toStrictEqual(["office-phone"]);
  expect(kinds("managers")).toStrictEqual(["office-phone", "after-hours-phone"]);
  expect(contactsFor(millbrook(), "omar", "public-desk")).toStrictEqual([]);
});
