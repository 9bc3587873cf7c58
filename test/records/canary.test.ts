import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { PatronRequest } from "../../src/index.js";
import { parseFieldPath } from "../../src/records/field-path.js";
import {
  classify,
  type FieldMap,
  fieldMaps,
  residualIdentifiers,
  type WithheldReason,
} from "../../src/records/index.js";
import { run } from "../cli/run.js";
import { release } from "./given.js";
import { clerk, officer, parent, patron, patronOnThePhone } from "./situations.js";

/* A text of its own in every field: what is withheld must be nowhere in what comes out, nor in what is said about it. */

const mark = "CANARY";

/** A text for each field of a map that holds no other fields, by its path; none is part of another. */
function canariesOf(map: FieldMap): ReadonlyMap<string, string> {
  const paths = Object.keys(map.fields);
  const leaves = paths.filter(
    (path) => !paths.some((other) => other.startsWith(`${path}.`) || other.startsWith(`${path}[`)),
  );
  return new Map(leaves.map((path, index) => [path, `${mark}-${String(index).padStart(4, "0")}-`]));
}

const unknown = `${mark}-unknown-`;

/** An object with those texts, and with a key and a text that no map knows in every place. */
function objectOf(canaries: ReadonlyMap<string, string>, put: (canary: string) => unknown = (one) => one): object {
  const fresh = () => ({ [`${unknown}key`]: `${unknown}value` });
  const root: { [key: string]: unknown } = fresh();
  for (const [path, canary] of canaries) {
    let at: { [key: string]: unknown } = root;
    const steps = parseFieldPath(path) ?? [];
    const keys = steps.flatMap((step) => (step.kind === "key" ? [step.key] : []));
    for (const [index, key] of keys.entries()) {
      const inList = steps[steps.findIndex((step) => step.kind === "key" && step.key === key) + 1]?.kind === "entry";
      if (index === keys.length - 1) at[key] = inList ? [put(canary)] : put(canary);
      else {
        at[key] ??= inList ? [fresh()] : fresh();
        const below = at[key];
        at = (Array.isArray(below) ? below[0] : below) as typeof at; // made in the line above
      }
    }
  }
  return root;
}

const records = ["registration", "current-loan", "loan-history", "hold", "hold-history", "fines-and-fees"] as const;
const items: PatronRequest["items"] = [...records, "account-block-note", "authentication-log"].map((record) => ({
  record: record as (typeof records)[number], // all are kinds of record
}));

const decided = (
  [
    ["the patron", patron],
    ["the patron on the phone", patronOnThePhone],
    ["a clerk", clerk],
    ["a parent", parent],
    ["an officer", officer],
  ] as const
).map(([who, decisionFor]) => [who, decisionFor(items).items] as const);

describe.each(fieldMaps.map((map) => [map.id, map] as const))("%s", (_, map) => {
  const canaries = canariesOf(map);
  const object = objectOf(canaries);

  test.each(decided)("for %s: all that is given may be, and what is withheld is nowhere", (_, decisions) => {
    for (const item of decisions) {
      const released = release(object, item, map);
      const { data, ...said } = released;
      const out = JSON.stringify(data);
      expect(JSON.stringify(said)).not.toContain(mark);
      expect(out).not.toContain(unknown);
      const given = new Set(released.given.map(({ path }) => path));
      for (const [path, canary] of canaries) {
        const field = map.fields[path];
        expect([path, out.includes(canary)]).toStrictEqual([path, given.has(path)]);
        if (field === undefined || !given.has(path)) continue;
        expect([path, field.person, field.element === "custom-field"]).toStrictEqual([path, undefined, false]);
        expect(item.action === "answer" && item.may).toContain(field.element);
        expect(item.action).toBe("answer");
      }
      // of each field it is said what became of it
      const told = new Set([...given, ...released.withheld.map(({ path }) => path)]);
      if (released.refused === null) expect([...canaries.keys()].filter((path) => !told.has(path))).toStrictEqual([]);
      else expect(data).toBe(null);
    }
  });

  test("an object where a text is expected is nowhere, whatever is in it", () => {
    const odd = objectOf(canaries, (canary) => ({ name: canary, [canary]: [{ name: canary }] }));
    const whole = [...canaries].filter(([path]) => map.fields[path]?.whole === true).map(([, canary]) => canary);
    for (const [, decisions] of decided)
      for (const item of decisions) {
        const out = whole.reduce(
          (text, canary) => text.replaceAll(canary, ""),
          JSON.stringify(release(odd, item, map)),
        );
        expect(out).not.toContain(mark);
      }
    expect(JSON.stringify(classify(odd, map))).not.toContain(mark);
  });

  test("what is said about it holds none of it", () => {
    expect(JSON.stringify(classify(object, map))).not.toContain(mark);
    expect(JSON.stringify(residualIdentifiers(object, map, { alongside: [{ map, object }] }))).not.toContain(mark);
    expect(classify(object, map).fields.length).toBeGreaterThan(0);
  });
});

describe("at the command line", () => {
  const folder = mkdtempSync(join(tmpdir(), "patron-privacy-"));
  const save = (name: string, content: unknown) => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
    return path;
  };
  const request = (record: string, requester: string) => ({
    library: { jurisdiction: "US-NY", libraryType: "public" },
    facts: {
      requester,
      standing: "proved",
      purpose: requester === "patron" ? "own-use" : "criminal-investigation",
      credential: "account-facts",
      instrument: "oral-request-no-process",
      channel: "phone",
      handler: "front-line",
    },
    items: [{ record }],
  });

  // one of each system, and those with fields by their neighbour: the command line adds nothing by map
  const looked = ["folio/user", "folio/business-loan", "koha/checkout", "koha/action-logs", "evergreen/usr-message"];
  const others = ["sip2/koha", "ncip/lookup-user", "alma/user", "sierra/patron", "lcf/contact", "ldap/edu-person"];
  const maps = fieldMaps.filter(({ id }) => [...looked, ...others].includes(id));
  test.each(maps.map((map) => [map.id, map] as const))("classify and release, %s", async (id, map) => {
    const canaries = canariesOf(map);
    const record = save(`${id.replace("/", "-")}.json`, objectOf(canaries));
    for (const width of [40, 100])
      for (const more of [[], ["--json"]]) {
        const { stdout, stderr } = await run(["classify", id, record, ...more], "", width);
        expect(stdout + stderr).not.toContain(mark);
      }
    for (const requester of ["patron", "police-local"])
      for (const kind of [map.record, "current-loan"] as const) {
        const asked = JSON.stringify(request(kind, requester));
        const { stdout, stderr } = await run(["release", "-", "--record", record, "--map", id], asked);
        expect(stderr).not.toContain(mark);
        expect(stdout).not.toContain(unknown);
        if (requester === "police-local") expect(stdout).toBe("");
        // what went out are the texts of the fields that are not told as withheld
        const withheld = [...canaries].filter(([path]) => stderr.includes(`${path} `) || stderr.includes(`${path}\n`));
        for (const [, canary] of withheld) expect(stdout).not.toContain(canary);
      }
  });

  const reasons: readonly (readonly [name: string, content: string, args: readonly string[]])[] = [
    ["a record that is no JSON", `{"surname": "${mark}`, []],
    ["a record that is a text", JSON.stringify(mark), []],
    ["a record with two roots", `{"surname":"${mark}"}{"surname":"${mark}"}`, []],
    ["a record that is not UTF-8", `${mark}\u0000`, []],
  ];
  test.each(reasons)("%s", async (_, content) => {
    const record = save("odd.json", content);
    for (const args of [
      ["classify", "koha/patron", record],
      ["release", "-", "--record", record, "--map", "koha/patron"],
      ["retention", "us-or-counties", record],
      ["release", record, "--record", record, "--map", "koha/patron"],
      ["classify", record, record],
      ["retention", record, record, "--holds", record],
    ]) {
      const { status, stdout, stderr } = await run(args, JSON.stringify(request("registration", "patron")));
      expect([args[0], status === 0 ? stdout : ""]).toStrictEqual([args[0], ""]);
      expect(stdout + stderr).not.toContain(mark);
    }
  });
});

test("each reason for withholding a text is met somewhere above", () => {
  const met = new Set<WithheldReason>();
  for (const map of fieldMaps)
    for (const [, decisions] of decided)
      for (const item of decisions)
        for (const { why } of release(objectOf(canariesOf(map)), item, map).withheld) met.add(why);
  const texts = [
    "cannot-tell-whether-past",
    "local-field",
    "no-case",
    "not-allowed",
    "not-decided",
    "second-person",
    "unknown-field",
  ];
  expect([...met].sort()).toStrictEqual(texts);
});
