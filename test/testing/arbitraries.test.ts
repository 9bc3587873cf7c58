import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { assessDeclaration, defineDeclaration, parseDeclaration } from "../../src/contracts/index.js";
import { definePolicy, parseRequest } from "../../src/index.js";
import { defineOrganization, parseOrganization } from "../../src/organization/index.js";
import { arbitraries } from "../../src/testing/index.js";

const { requests, policies, organizations, declarations } = arbitraries(fc);

describe("arbitraries", () => {
  property.prop([requests])("every request is sound", (request) => {
    expect(parseRequest(JSON.parse(JSON.stringify(request)))).toStrictEqual({ ok: true, value: request });
  });
  property.prop([policies])("every policy is sound but for ties", (draft) => {
    const defined = definePolicy(draft);
    expect(defined.ok ? [] : defined.issues.filter(({ code }) => code !== "tie")).toStrictEqual([]);
  });
  property.prop([organizations])("every organisation is sound", (draft) => {
    const parsed = parseOrganization(JSON.parse(JSON.stringify(draft)));
    expect(parsed.ok ? [] : parsed.issues).toStrictEqual([]);
    expect(defineOrganization(draft).ok).toBe(true);
  });
  property.prop([declarations])("every declaration is sound", (draft) => {
    const parsed = parseDeclaration(JSON.parse(JSON.stringify(draft)));
    expect(parsed.ok ? [] : parsed.issues).toStrictEqual([]);
    expect(
      assessDeclaration(defineDeclaration(draft), { jurisdiction: "US-OH", k12: false, asOf: "2026-11-24" }).conclusion,
    ).not.toBe("not-assessed");
  });
  test("the library is the one that is given", () => {
    const library = { jurisdiction: "US-VT" } as const;
    for (const request of fc.sample(arbitraries(fc, { library }).requests, 20)) expect(request.library).toBe(library);
  });
});
