import type { Parts, SheetRow } from "./row.js";

const sip2 = (transport: "tls" | "vpn" | "ssh" | "bare"): Parts => ({
  product: { interfaces: ["sip2"] },
  interfaces: { sip2: { transport } },
});
const client = { name: "self-check", auth: "certificate", scopes: ["checkout"], neededScopes: ["checkout"] } as const;

/** Section G of the sheet: security. */
export const security: readonly SheetRow[] = [
  {
    id: "encrypted-in-transit",
    level: "must",
    predicate: "`security.transit ≥ TLS 1.2` on every interface",
    sources: ["ala-vendors", "lfp-audit"],
    fields: ["security.transit"],
    evidence: "test",
    met: { security: { transit: "tls-1.2" } },
    failing: (["none", "ssl", "tls-1.0", "tls-1.1"] as const).map(
      (transit) => [{ security: { transit } }, "security.transit", "tls-1.2"] as const,
    ),
  },
  {
    id: "encrypted-at-rest",
    level: "must",
    predicate: "`security.atRest === true`",
    sources: ["ala-vendors", "lfp-audit"],
    fields: ["security.atRest"],
    evidence: "test",
    met: { security: { atRest: true } },
    failing: [[{ security: { atRest: false } }, "security.atRest", true]],
  },
  {
    id: "sip-ncip-tunnelled",
    level: "must",
    predicate: "`interfaces.sip2.transport ∈ {tls, vpn, ssh}`",
    sources: ["ala-dx"],
    fields: ["product.interfaces", "interfaces.sip2.transport", "interfaces.ncip.transport"],
    evidence: "test",
    met: sip2("vpn"),
    failing: [
      [sip2("bare"), "interfaces.sip2.transport", ["tls", "vpn", "ssh"]],
      [
        { product: { interfaces: ["ncip"] }, interfaces: { ncip: { transport: "bare" } } },
        "interfaces.ncip.transport",
        ["tls", "vpn", "ssh"],
      ],
    ],
    half: [
      { product: { interfaces: ["sip2"] } },
      { product: { interfaces: ["sip2", "ncip"] }, interfaces: { sip2: { transport: "tls" } } },
      // nothing says that there is no NCIP
      { interfaces: { sip2: { transport: "tls" } } },
    ],
    notApplicable: { declared: { product: { interfaces: ["api", "sso"] } } },
  },
  {
    id: "client-authenticated-least-privilege",
    level: "must",
    predicate: "`clients[*].auth ≠ none && scopes ⊆ needed`",
    sources: ["ala-dx"],
    fields: ["clients[].auth", "clients[].scopes", "clients[].neededScopes"],
    evidence: "test",
    // the sheet asks for a login, and does not say that it must be the client's own
    met: { clients: [client, { ...client, name: "old one", auth: "shared-password" }] },
    failing: [
      [{ clients: [{ ...client, auth: "none" }] }, "clients[0].auth", "a login"],
      [{ clients: [client, { ...client, name: "two", scopes: ["checkout", "patrons"] }] }, "clients[1].scopes", 0],
    ],
    half: [
      { clients: [{ name: "x", scopes: [], neededScopes: [] }] },
      { clients: [{ name: "x", auth: "key", neededScopes: [] }] },
      { clients: [{ name: "x", auth: "key", scopes: [] }] },
    ],
    notApplicable: { declared: { product: { interfaces: [] } } },
  },
  {
    id: "no-default-passwords",
    level: "must",
    predicate: "`devices.defaultPasswordsChanged`",
    sources: ["ala-dx"],
    // "no remote root" stands in the column "must hold"
    fields: ["devices.defaultPasswordsChanged", "devices.remoteRootDisabled"],
    evidence: "test",
    met: { devices: { defaultPasswordsChanged: true, remoteRootDisabled: true } },
    failing: [
      [
        { devices: { defaultPasswordsChanged: false, remoteRootDisabled: true } },
        "devices.defaultPasswordsChanged",
        true,
      ],
      [{ devices: { defaultPasswordsChanged: true, remoteRootDisabled: false } }, "devices.remoteRootDisabled", true],
    ],
    half: [{ devices: { defaultPasswordsChanged: true } }, { devices: { remoteRootDisabled: true } }],
    notApplicable: { declared: { product: { delivery: ["web", "app", "hosted", "on-premises"] } } },
  },
  {
    id: "credentials-hashed",
    level: "must",
    predicate: "`credentials.storage === 'salted-hash' && exports ∌ {pin, password}`",
    sources: ["bellingham"],
    fields: ["credentials.storage", "credentials.exports"],
    evidence: "test",
    met: { credentials: { storage: "salted-hash", exports: ["patron-barcode"] } },
    failing: [
      ...(["unsalted-hash", "encrypted", "plain"] as const).map(
        (storage) =>
          [{ credentials: { storage, exports: [] } }, "credentials.storage", ["salted-hash", "not-stored"]] as const,
      ),
      ...(["pin", "password"] as const).map(
        (element) =>
          [
            { credentials: { storage: "salted-hash", exports: [element] } },
            "credentials.exports",
            "no pin, no password",
          ] as const,
      ),
    ],
    half: [{ credentials: { storage: "salted-hash" } }, { credentials: { exports: [] } }],
  },
  {
    id: "staff-access-logged",
    level: "should",
    predicate: "`access.roleBased && access.viewLog`",
    sources: ["uw-14", "invenio-25", "ours"],
    fields: ["access.roleBased", "access.viewLog"],
    evidence: "test",
    met: { access: { roleBased: true, viewLog: true } },
    failing: [
      [{ access: { roleBased: false, viewLog: true } }, "access.roleBased", true],
      [{ access: { roleBased: true, viewLog: false } }, "access.viewLog", true],
    ],
    half: [{ access: { roleBased: true } }, { access: { viewLog: true } }],
    notApplicable: { declared: { product: { function: ["discovery"] } } },
  },
  {
    id: "security-framework-named",
    level: "should",
    predicate: "`security.framework ∈ known`",
    sources: ["ala-vendors", "ny-121"],
    fields: ["security.framework"],
    evidence: "contract-clause",
    met: { security: { framework: "nist-csf" } },
    failing: [
      [
        { security: { framework: "none" } },
        "security.framework",
        ["nist-csf", "nist-800-53", "iso-27001", "soc-2", "cis-controls"],
      ],
    ],
  },
  {
    id: "independent-audit",
    level: "should",
    predicate: "`security.lastAudit` within period; `security.auditShared`",
    sources: ["lfp-audit"],
    fields: ["security.lastAudit", "security.auditShared"],
    evidence: "test",
    // twenty-four months before the day of the assessment
    met: { security: { lastAudit: "2024-11-24", auditShared: true } },
    failing: [
      [{ security: { lastAudit: "2024-11-23", auditShared: true } }, "security.lastAudit", 24],
      [{ security: { lastAudit: "2024-11-24", auditShared: false } }, "security.auditShared", true],
    ],
    half: [{ security: { lastAudit: "2026-11-24" } }, { security: { auditShared: true } }],
  },
  {
    id: "breach-plan",
    level: "must",
    predicate: "`breach.planUrl` present",
    sources: ["lfp-audit", "ala-ov"],
    fields: ["breach.planUrl"],
    evidence: "policy",
    met: { breach: { planUrl: "https://v.example/breach" } },
    failing: [],
    half: [{ breach: { notifyLibraryHours: 1 } }],
  },
  {
    id: "breach-notice-time",
    level: "must",
    predicate: "`breach.notifyLibraryHours ≤ N`",
    sources: ["ala-ov", "ours"],
    fields: ["breach.notifyLibraryHours"],
    evidence: "contract-clause",
    met: { breach: { notifyLibraryHours: 48 } },
    failing: [[{ breach: { notifyLibraryHours: 49 } }, "breach.notifyLibraryHours", 48]],
    half: [{ breach: { planUrl: "https://v.example/breach" } }],
  },
  {
    id: "vendor-staff-trained",
    level: "should",
    predicate: "`training.lastHeld` within period",
    sources: ["ala-vendors", "ny-121"],
    fields: ["training.lastHeld"],
    evidence: "policy",
    met: { training: { lastHeld: "2026-05-24" } },
    failing: [[{ training: { lastHeld: "2026-05-23" } }, "training.lastHeld", 6]],
  },
];
