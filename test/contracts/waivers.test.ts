import { describe, expect, test } from "vitest";
import { type CheckId, isAcceptable, type Waiver } from "../../src/contracts/index.js";
import { assessed, declarationFile, findingOf, withPlace } from "./support.js";

const noAudit = withPlace(withPlace(declarationFile("good"), "contract.dataOwner", "vendor"), "security.atRest", false);
const waiver = (check: string, more: Partial<Waiver> = {}): Waiver => ({
  check: check as CheckId, // also one that is none
  reason: "until the next release",
  until: "2026-11-25",
  ...more,
});
const status = (one: Waiver, options: object = {}) =>
  assessed(noAudit, { waivers: [one], ...options }).waivers[0]?.status;

describe("a waiver", () => {
  test("in force until the day before it ends", () => {
    expect(status(waiver("encrypted-at-rest"))).toBe("in-force");
    expect(status(waiver("encrypted-at-rest", { until: "2026-11-24" }))).toBe("expired");
  });
  test("not before it begins", () => {
    expect(status(waiver("encrypted-at-rest", { from: "2026-11-24" }))).toBe("in-force");
    expect(status(waiver("encrypted-at-rest", { from: "2026-11-25" }))).toBe("not-yet");
  });
  test("without a reason, for no check, for what is met, or with a day that is none, does not count", () => {
    expect(status(waiver("encrypted-at-rest", { reason: "  " }))).toBe("without-reason");
    expect(status(waiver("colour-of-the-cover"))).toBe("unknown-check");
    expect(status(waiver("no-sale"))).toBe("not-needed");
    expect(status(waiver("encrypted-at-rest", { until: "2026-13-01" }))).not.toBe("in-force");
  });
  test("twice: the one that lasts longest counts, and an older one hides nothing", () => {
    const twice = (...untils: readonly string[]) =>
      assessed(noAudit, { waivers: untils.map((until) => waiver("encrypted-at-rest", { until })) });
    const statuses = (...untils: readonly string[]) => twice(...untils).waivers.map((one) => one.status);
    expect(statuses("2026-12-01", "2027-12-01")).toStrictEqual(["repeated", "in-force"]);
    expect(statuses("2027-12-01", "2026-12-01")).toStrictEqual(["in-force", "repeated"]);
    expect(statuses("2027-12-01", "2027-12-01")).toStrictEqual(["in-force", "repeated"]);
    // one that has ended and its renewal are no repetition
    expect(statuses("2026-11-24", "2027-12-01")).toStrictEqual(["expired", "in-force"]);
    expect(findingOf(twice("2026-12-01", "2027-12-01"), "encrypted-at-rest").waiver?.until).toBe("2027-12-01");
    expect(twice("2026-12-01", "2027-12-01").counts.all.waived).toBe(1);
  });
  test("does not count where law binds", () => {
    const school = { k12: true, jurisdiction: "US-NY" } as const;
    expect(status(waiver("k12-plan-per-contract"), school)).toBe("law-binds");
    expect(
      isAcceptable(assessed(declarationFile("good"), { ...school, waivers: [waiver("k12-plan-per-contract")] })),
    ).toBe(false);
  });
  test("that counts makes a must acceptable, and is told as such", () => {
    const assessment = assessed(withPlace(declarationFile("good"), "security.atRest", false), {
      waivers: [waiver("encrypted-at-rest")],
    });
    expect(findingOf(assessment, "encrypted-at-rest")).toMatchObject({
      outcome: "not-met",
      waiver: { reason: expect.any(String) },
    });
    expect(assessment.counts.all.waived).toBe(1);
    expect(isAcceptable(assessed(noAudit, { waivers: [waiver("encrypted-at-rest")] }))).toBe(false);
  });
});
