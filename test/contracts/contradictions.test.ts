import { expect, test } from "vitest";
import {
  type ContradictionId,
  contradictionIds,
  defineDeclaration,
  parseDeclaration,
} from "../../src/contracts/index.js";

const head = { vendor: { name: "v" }, product: { id: "p" } } as const;

/** One declaration for each way of contradicting itself, and where it is found. */
const cases: { readonly [id in ContradictionId]: readonly [more: object, path: string] } = {
  "none-stored-but-collected": [{ data: { storesNone: true, collected: [{ element: "email" }] } }, "data.storesNone"],
  "required-but-off": [
    { data: { collected: [{ element: "email", need: "required", defaultOff: true }] } },
    "data.collected.0.defaultOff",
  ],
  "min-over-max": [
    { data: { collected: [{ element: "email", retention: { minDays: 31, maxDays: 30 } }] } },
    "data.collected.0.retention.minDays",
  ],
  "unknown-recipient": [
    { data: { collected: [{ element: "email", recipients: ["x"] }] }, sharing: { recipients: [] } },
    "data.collected.0.recipients.0",
  ],
  "recipient-gets-uncollected": [
    { data: { collected: [] }, sharing: { recipients: [{ name: "x", elements: ["email"] }] } },
    "sharing.recipients.0.elements.0",
  ],
  "aggregate-names-person": [
    { sharing: { recipients: [{ name: "x", form: "aggregate", elements: ["legal-name"] }] } },
    "sharing.recipients.0.elements.0",
  ],
  "no-sale-but-sold": [
    { sharing: { sale: false, recipients: [{ name: "x", purpose: "sale" }] } },
    "sharing.recipients.0.purpose",
  ],
  "interface-not-listed": [
    { product: { id: "p", interfaces: ["api"] }, interfaces: { sip2: { transport: "tls" } } },
    "interfaces.sip2",
  ],
  "no-history-but-set": [
    { features: { loanHistory: { offered: false, default: "on" } } },
    "features.loanHistory.default",
  ],
  "no-hold-but-scope": [{ hold: { supported: false, scope: "record-level" } }, "hold.scope"],
  "no-account-but-credentials": [
    { access: { account: "none" }, data: { collected: [{ element: "pin" }] } },
    "data.collected.0.element",
  ],
  "no-activity-but-logged": [
    { logging: { userActivity: false }, logs: [{ name: "x", elements: ["search-query"] }] },
    "logs.0.elements.0",
  ],
  "no-notices-but-copied": [
    { rules: { noticeText: "not-stored" }, copies: [{ name: "x", kind: "notice-log" }] },
    "copies.0.kind",
  ],
  "not-stored-but-exported": [{ credentials: { storage: "not-stored", exports: ["password"] } }, "credentials.exports"],
  "renewed-before-signed": [
    { contract: { signedOn: "2026-02-01", renewalDate: "2026-01-31" } },
    "contract.renewalDate",
  ],
  "no-guardian-view-but-age": [{ guardianView: { offered: false, endsAtAge: 13 } }, "guardianView.endsAtAge"],
};

test.each(contradictionIds)("%s is found where it stands", (id) => {
  const [more, path] = cases[id];
  for (const read of [parseDeclaration, defineDeclaration]) {
    const result = read({ ...head, ...more });
    const found = result.ok ? [] : result.issues;
    expect(found.map(({ code, path: at }) => `${code} ${at.join(".")}`)).toStrictEqual([`contradiction ${path}`]);
    expect(found[0]).toMatchObject({ contradiction: id });
  }
});

test("two entries for one element are told with the first", () => {
  const result = parseDeclaration({ ...head, data: { collected: [{ element: "email" }, { element: "email" }] } });
  expect(result).toMatchObject({
    ok: false,
    issues: [{ code: "duplicate", path: ["data", "collected", 1], first: ["data", "collected", 0] }],
  });
});

test.each([
  ["no object", 7],
  ["no vendor", { product: { id: "p" } }],
  ["an element nobody knows", { ...head, data: { collected: [{ element: "shoe-size" }] } }],
  ["a key nobody knows", { ...head, colour: "red" }],
  ["a day that is none", { ...head, contract: { signedOn: "2026-02-30" } }],
  ["days before zero", { ...head, contract: { changeNoticeDays: -1 } }],
])("%s is refused", (_name, input) => {
  expect(parseDeclaration(input).ok).toBe(false);
});
