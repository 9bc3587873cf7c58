import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { run } from "./run.js";

/* What somebody meets who uses the program for the first time: slips, and where to look. */

const example = (name: string) => fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "newcomer-"));
const file = (name: string, value: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(value));
  return path;
};

describe("slips are told with what would mend them", () => {
  test("a word of a policy that does not exist, with the nearest that does", async () => {
    const policy = {
      id: "elm",
      title: "Elm",
      packs: ["toolkit"],
      sources: { board: { title: "Minutes" } },
      rules: [
        {
          id: "elm/police",
          kind: "disclosure",
          when: { requester: ["polce-local"] },
          effect: ["prohibit"],
          says: "The police are given nothing.",
          cites: [{ source: "board" }],
        },
      ],
    };
    const { status, stderr } = await run(["check", file("policy.json", policy)]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/requester\[0\]: .*did you mean `?police-local`?\?/);
  });

  test("a word of a request: where the list stands, and neither what was found nor what is near", async () => {
    const request = { library: {}, facts: { requester: "polce-local" }, items: [{ record: "loan-history" }] };
    const { stderr } = await run(["decide", "-"], JSON.stringify(request));
    expect(stderr).toContain("; patron-privacy vocabulary requester lists them");
    expect(stderr).not.toMatch(/polce|did you mean/);
  });

  test("a kind of step that does not exist, with the kinds that do", async () => {
    const organization = {
      id: "elm",
      title: "Elm",
      branches: { main: { title: "Main" } },
      positions: { director: { title: "Director", role: "director" } },
      people: {},
      fallbacks: [{ try: "directer" }],
    };
    const { stderr } = await run([
      ...["who", example("requests/fbi-agent-at-the-desk.json"), "--organization", file("elm.json", organization)],
      ...["--branch", "main", "--at", "2026-11-24T19:30"],
    ]);
    expect(stderr).toMatch(
      /organization\.fallbacks\[0\]\.try: unknown value `directer`; expected one of .*senior-on-duty/,
    );
  });

  test("a statement without a claim is not taken for a day", async () => {
    const { stderr } = await run(["prove", "us-NY", file("claim.json", [{ id: "none", when: {}, claim: {} }])]);
    expect(stderr).toContain("properties.0.claim: expected a claim");
  });

  test("a file that is not there, and a folder", async () => {
    expect((await run(["decide", "nowhere.json"])).stderr).toBe("request: the file cannot be read; no such file\n");
    expect((await run(["decide", folder])).stderr).toBe("request: the file cannot be read; it is a folder\n");
  });

  test("an option that does not exist points at the help", async () => {
    const { status, stderr } = await run(["decide", "-", "--wat"]);
    expect([status, stderr]).toStrictEqual([2, expect.stringMatching(/unknown option '--wat'\n.*--help/)]);
  });
});

test("who leaves a question with Ctrl-C sees no stack trace", async () => {
  const choose = async () => {
    throw Object.assign(new Error("User force closed the prompt"), { name: "ExitPromptError" });
  };
  expect(await run(["ask", "--jurisdiction", "US-NY"], "", 100, { choose })).toMatchObject({ status: 130, stderr: "" });
});

test("the version", async () => {
  expect(await run(["--version"])).toStrictEqual({ status: 0, stdout: "1.2.3\n", stderr: "" });
});

test("the example of statements holds in New York", async () => {
  const { status, stdout } = await run(["prove", "us-NY", example("properties.yaml")]);
  expect([status, stdout.match(/^holds/gm)?.length]).toStrictEqual([0, 2]);
});

test("the example of records goes through a published schedule, every line", async () => {
  const { status, stdout } = await run(["retention", "us-or-counties", example("library/records.ndjson")]);
  expect([status, stdout]).toStrictEqual([0, expect.stringMatching(/lines; 0 broken/)]);
});

test("dates due say what they are about", async () => {
  const { stdout } = await run(["due", example("library/program.json")]);
  expect(stdout).toMatch(/now +authority-list\n +who may answer requests, where and when\n/);
});

test("a long line of a vendor's report hangs under its mark", async () => {
  const { stdout } = await run(
    ["vendor", example("vendors/good.json"), "--terms", example("vendors/terms.json")],
    "",
    60,
  );
  expect(stdout).toMatch(/^- account-optional: .*\n {2}\S/m);
  expect(stdout).toMatch(/^1\. .*\n {3}\S/m);
});
