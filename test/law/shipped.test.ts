import { describe, expect, test } from "vitest";
import { definePolicy } from "../../src/index.js";
import { federal, practice, toolkit } from "../../src/law/index.js";
import * as us from "../../src/law/us/index.js";
import type { Pack } from "../../src/policy/pack.js";
import { isShipped } from "../../src/policy/shipped.js";

/** A copy is nobody's but its owner's: all of its rules are checked. */
const copyOf = (pack: Pack): Pack => structuredClone(pack);
const issuesOf = (packs: readonly Pack[]) => {
  const defined = definePolicy({ id: "all", title: "All", packs });
  return defined.ok ? [] : defined.issues;
};

describe("packs of this package are recognised by identity, so their rules are held against each other here", () => {
  test.each([toolkit, practice, federal, ...Object.values(us)].map((pack) => [pack.id, pack] as const))(
    "%s alone",
    (_, pack) => {
      expect(isShipped(pack)).toBe(true);
      expect(Object.isFrozen(pack.rules) && pack.rules.every((rule) => Object.isFrozen(rule.cites))).toBe(true);
      expect(isShipped(copyOf(pack))).toBe(false);
      expect(issuesOf([copyOf(pack)])).toStrictEqual([]);
    },
  );
  test.each(Object.values(us).map((pack) => [pack.id, pack] as const))("%s with all it is used with", (_, pack) => {
    expect(issuesOf([toolkit, practice, federal, pack].map(copyOf))).toStrictEqual([]);
  });
});

test("a copy of a pack has its fingerprint, and the order of packs changes none", () => {
  const fingerprintOf = (packs: readonly Pack[]) => {
    const defined = definePolicy({ id: "all", title: "All", packs });
    return defined.ok ? defined.value.fingerprint : defined.issues;
  };
  const all = [toolkit, practice, federal, us.newYork];
  expect(fingerprintOf(all)).toMatch(/^[0-9a-f]{64}$/);
  expect(fingerprintOf(all.map(copyOf))).toBe(fingerprintOf(all));
  expect(fingerprintOf([...all].reverse())).toBe(fingerprintOf(all));
  expect(fingerprintOf([toolkit, practice, federal])).not.toBe(fingerprintOf(all));
});
