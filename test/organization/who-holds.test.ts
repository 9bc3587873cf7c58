import { expect, test } from "vitest";
import { type Presence, whoHolds } from "../../src/organization/index.js";
import { millbrook } from "./support.js";

const now = (more: Partial<Presence> = {}): Presence => ({
  at: "2026-11-24T10:00",
  branch: "main",
  present: {},
  ...more,
});
const told = (post: Parameters<typeof whoHolds>[0], presence: Presence, organization = millbrook()) => {
  const { holders, passedOver } = whoHolds(post, organization, presence);
  return [
    holders.map(({ person, as, how }) => `${person} ${as} ${how}`),
    passedOver.map(({ person, position, why }) => `${person ?? position ?? "-"}: ${why}`),
  ];
};

test("the holder, then the alternate", () => {
  expect(told("spokesperson", now({ reachable: ["ines", "omar"] }))).toStrictEqual([
    ["ines holder by-phone", "omar alternate by-phone"],
    [],
  ]);
  expect(told("spokesperson", now({ present: { main: ["omar"] } }))).toStrictEqual([
    ["omar alternate present"],
    ["ines: not-reachable"],
  ]);
});
test("while nobody is Privacy Officer the director is; a Privacy Officer who is out is not replaced", () => {
  const { omar: _gone, ...people } = millbrook().people;
  expect(told("privacyOfficer", now({ reachable: ["ines"] }), millbrook({ people }))).toStrictEqual([
    ["ines until-filled by-phone"],
    ["privacy-officer: vacant"],
  ]);
  expect(told("privacyOfficer", now({ reachable: ["ines"] }))).toStrictEqual([[], ["omar: not-reachable"]]);
});
test("a post nobody named is told", () => {
  expect(told("counsel", now(), millbrook({ posts: {} }))).toStrictEqual([[], ["-: nobody-named"]]);
});
