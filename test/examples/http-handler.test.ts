import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { portal } from "../../examples/http-handler.js";

const server = portal(() => "2026-11-24");
let address = "";

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  // a listening TCP server has an address object
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const post = (body: string) => fetch(address, { method: "POST", body });
const own = {
  library: {},
  facts: {
    requester: "patron",
    scope: "one-patron",
    standing: "proved",
    purpose: "own-use",
    credential: "login",
    channel: "self-service",
    instrument: "oral-request-no-process",
    handler: "portal",
  },
  items: [{ record: "current-loan" }],
};

describe("the embedding in an HTTP handler", () => {
  test("a patron's own loans are answered", async () => {
    const response = await post(JSON.stringify(own));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ action: "answer", verdict: "required" });
  });
  test("somebody else's are not", async () => {
    const response = await post(
      JSON.stringify({ ...own, facts: { ...own.facts, requester: "spouse", scope: "one-patron" } }),
    );
    expect(response.status).toBe(403);
  });
  test.each([
    ["not JSON", "{"],
    ["an unknown value", JSON.stringify({ ...own, facts: { requester: "Maria Lopez" } })],
  ])("%s is refused, quoting nothing", async (_, body) => {
    const response = await post(body);
    expect([400, 413]).toContain(response.status);
    expect(await response.text()).not.toContain("Lopez");
  });
  test("more than is read is refused", async () => {
    expect((await post("x".repeat(100_000))).status).toBe(413);
  });
});
