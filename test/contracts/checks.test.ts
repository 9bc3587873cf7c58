import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type CheckId, checks, checkTexts } from "../../src/contracts/index.js";
import { assessed, declarationFile, findingOf, terms, withPlace } from "./support.js";

const sheet = new URL("../../../shared/domain/records-retention-vendors.md", import.meta.url);

describe.runIf(existsSync(sheet))("the checks are those of the fact sheet", () => {
  const section =
    (existsSync(sheet) ? readFileSync(sheet, "utf8") : "")
      .split("## 4. Vendor and contract checklist")[1]
      ?.split("\n## 5.")[0] ?? "";
  const rows = [...section.matchAll(/^\| `([a-z0-9-]+)` \| (.*?) \| (must|should)[^|]*\|/gm)].map(
    ([, id, , level]) => ({ id, level }),
  );

  test("in their order, each once", () => {
    expect(rows).toHaveLength(89);
    expect(checks.map(({ id }) => id)).toStrictEqual(rows.map(({ id }) => id));
  });
  test("with their levels", () => {
    expect(checks.map(({ level }) => level)).toStrictEqual(rows.map(({ level }) => level));
  });
});

test("every check has a text, a source and fields", () => {
  for (const { id, cites, fields } of checks) {
    expect(checkTexts[id], id).toBeDefined();
    expect(cites.length, id).toBeGreaterThan(0);
    expect(fields.length, id).toBeGreaterThan(0);
  }
});

/** Worked out by hand from the sheet and the limits in terms.json: the nearest value that fails. */
const failing: readonly (readonly [check: CheckId, path: string, bad: unknown])[] = [
  ["contract-binds-to-library-policies", "contract.bindsVendorTo", ["privacy", "security"]],
  ["contract-fixes-policy-text", "contract.privacyTerms.form", "web-link"],
  ["terms-are-defined", "contract.definitions.terms", ["personal-data"]],
  ["network-ids-count-as-personal", "contract.definitions.personalData", ["legal-name", "ip-address", "device-id"]],
  ["no-vague-standard-words", "contract.vagueTerms", ["reasonable"]],
  ["policy-public-and-plain", "policy.url", "http://quietshelf.example/privacy"],
  ["policy-for-the-product-itself", "policy.coversProducts", ["another"]],
  ["change-notice-before-effect", "contract.changeNoticeDays", 59],
  ["privacy-contact-named", "vendor.privacyContact.checkedOn", "2025-11-23"],
  ["library-records-law-acknowledged", "contract.acknowledgedLaws", ["US-NY"]],
  ["liability-not-disclaimed", "contract.liability.excludesOwnPrivacyFailure", true],
  ["privacy-in-selection", "procurement.privacyQuestionsAsked", false],
  ["library-owns-user-data", "contract.dataOwner", "vendor"],
  ["no-sale", "sharing.sale", true],
  ["no-outside-data-joined", "data.enrichmentSources", ["a broker"]],
  ["no-third-party-trackers", "web.thirdPartyHosts", ["www.google-analytics.com"]],
  ["no-social-widgets", "web.socialWidgets", ["like button"]],
  ["history-off-by-default", "features.loanHistory.default", "on"],
  ["no-silent-opt-in", "features.loanHistory.autoOptIn", true],
  ["opt-out-erases", "features.loanHistory.onOptOut", "hide"],
  ["informed-consent-recorded", "consent.withdrawable", false],
  ["user-can-see-own-data", "rights.access", "none"],
  ["user-can-delete", "rights.delete", "none"],
  ["rights-deadline", "rights.deadlineDays", 31],
  ["library-agrees-to-disclosure", "sharing.requiresLibraryConsent", false],
  ["legal-demand-goes-to-library", "legalDemands.notifyLibrary", false],
  ["data-location-declared", "storage.countries", ["US", "RU"]],
  ["consortium-member-sees-own-patrons", "sharing.crossMemberUse", ["transaction", "marketing"]],
  ["retention-configurable", "retention.configurableByLibrary", false],
  ["loan-unlinked-on-return", "rules.loan.onReturn", "keep"],
  ["unlink-covers-every-person-field", "rules.loan.residualPersonFields", ["loan.patron_id"]],
  ["fee-records-do-not-relink", "rules.fee.clearedAfterDays", 31],
  ["backups-expire", "backups.maxAgeDays", 36],
  ["end-of-contract-return", "exit.returnFormat", "proprietary"],
  ["end-of-contract-delete", "exit.deleteWithinDays", 61],
  ["legal-hold-supported", "hold", { supported: false }],
  ["encrypted-in-transit", "security.transit", "none"],
  ["encrypted-at-rest", "security.atRest", false],
  ["sip-ncip-tunnelled", "interfaces.sip2.transport", "bare"],
  ["sip-response-minimised", "interfaces.sip2.fieldsReceived", ["patron-barcode", "date-of-birth"]],
  ["credentials-hashed", "credentials.storage", "plain"],
  ["staff-access-logged", "access.viewLog", false],
  ["independent-audit", "security.lastAudit", "2025-11-23"],
  ["breach-notice-time", "breach.notifyLibraryHours", 73],
  ["vendor-staff-trained", "training.lastHeld", "2025-11-23"],
  ["guardian-access-follows-age-rule", "guardianView.endsAtAge", 14],
];

describe("each check can be met, fail and be left open", () => {
  test.each(failing)("%s by %s", (check, path, bad) => {
    expect(findingOf(assessed(declarationFile("good")), check).outcome).toBe("met");
    const failed = findingOf(assessed(withPlace(declarationFile("good"), path, bad)), check);
    expect(failed.outcome).toBe("not-met");
    expect(
      failed.points.some(({ field, outcome }) => outcome === "not-met" && field.startsWith(path.split(".")[0] ?? "")),
    ).toBe(true);
    expect(findingOf(assessed(withPlace(declarationFile("good"), path, undefined)), check).outcome).toBe(
      "not-declared",
    );
  });
});

describe("where a check applies", () => {
  const school: readonly CheckId[] = ["k12-plan-per-contract", "k12-standard-dpa", "k12-borrowing-history-deleted"];
  test("those of schools apply to no public library", () => {
    const assessment = assessed(declarationFile("good"));
    for (const check of school) expect(findingOf(assessment, check).outcome, check).toBe("not-applicable");
  });
  test("in a school they do: in New York its plan, elsewhere the standard agreement", () => {
    const of = (jurisdiction: "US-NY" | "US-OH") =>
      school.map((check) => findingOf(assessed(declarationFile("good"), { k12: true, jurisdiction }), check).outcome);
    expect(of("US-NY")).toStrictEqual(["not-declared", "not-applicable", "met"]);
    expect(of("US-OH")).toStrictEqual(["not-applicable", "not-declared", "met"]);
  });
  test("where nobody says whether it is one they are carried out", () => {
    const assessment = assessed(declarationFile("good"), { k12: "unknown" });
    expect(findingOf(assessment, "k12-borrowing-history-deleted")).toMatchObject({ applies: "not-declared" });
  });
  test("the reader privacy acts bind e-books in California and Delaware only", () => {
    const ebook = withPlace(declarationFile("good"), "product.function", ["ebook"]);
    const of = (jurisdiction: "US-CA" | "US-OH") =>
      findingOf(assessed(ebook, { jurisdiction }), "reader-privacy-act-accepted").outcome;
    expect(of("US-OH")).toBe("not-applicable");
    expect(of("US-CA")).toBe("not-met");
  });
});

test("no text of the vendor's own stands in a finding", () => {
  const { vendor: _vendor, ...assessment } = assessed(
    withPlace(declarationFile("good"), "contract.vagueTerms", ["Jane Doe"]),
  );
  expect(JSON.stringify(assessment.findings.map(({ points }) => points.map(({ found }) => found)))).not.toMatch(/Jane/);
});

test("limits of the library go before ours", () => {
  const notice = withPlace(declarationFile("good"), "contract.changeNoticeDays", 45);
  expect(findingOf(assessed(notice), "change-notice-before-effect").outcome).toBe("not-met");
  expect(findingOf(assessed(notice, { limits: {} }), "change-notice-before-effect").outcome).toBe("met");
  expect(terms.limits?.minChangeNoticeDays).toBe(60);
});
