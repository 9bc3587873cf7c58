import { collecting, email, type SheetRow } from "./row.js";

/** Section B of the sheet: ownership and purpose. */
export const ownership: readonly SheetRow[] = [
  {
    id: "library-owns-user-data",
    level: "must",
    predicate: "`contract.dataOwner ∈ {library, patron}`",
    sources: ["ala-lms", "fg-redflags"],
    fields: ["contract.dataOwner"],
    evidence: "contract-clause",
    met: { contract: { dataOwner: "patron" } },
    failing: [
      [{ contract: { dataOwner: "vendor" } }, "contract.dataOwner", ["library", "patron"]],
      [{ contract: { dataOwner: "shared" } }, "contract.dataOwner", ["library", "patron"]],
    ],
  },
  {
    id: "purpose-limited",
    level: "must",
    predicate: "`∀ e ∈ data.collected: e.purposes ⊆ contract.servicePurposes`",
    sources: ["liblicense", "niso"],
    fields: ["data.collected[].purposes", "contract.servicePurposes"],
    evidence: "contract-clause",
    met: collecting({ purposes: ["notices"] }, { contract: { servicePurposes: ["account", "notices"] } }),
    failing: [
      [
        collecting({ purposes: ["notices", "research"] }, { contract: { servicePurposes: ["account", "notices"] } }),
        "data.collected[0].purposes",
        ["account", "notices"],
      ],
    ],
    half: [
      collecting(),
      { contract: { servicePurposes: ["notices"] } },
      {
        contract: { servicePurposes: ["notices"] },
        data: { collected: [email, { element: "phone" }] },
      },
      // an empty list of what is collected says nothing
      { contract: { servicePurposes: ["notices"] }, data: { collected: [] } },
    ],
  },
  {
    id: "no-sale",
    level: "must",
    predicate: "`sharing.sale === false`",
    sources: ["fg-redflags", "fg-policy-flags"],
    fields: ["sharing.sale"],
    evidence: "contract-clause",
    met: { sharing: { sale: false } },
    failing: [[{ sharing: { sale: true } }, "sharing.sale", false]],
  },
  {
    id: "no-advertising-use",
    level: "must",
    predicate: "`marketing ∉ allPurposes && advertising ∉ allPurposes`",
    sources: ["fg-redflags", "ny-121"],
    fields: ["data.collected[].purposes", "sharing.recipients[].purpose", "contract.servicePurposes"],
    evidence: "contract-clause",
    met: collecting({}, { sharing: { recipients: [{ name: "Host", purpose: "support" }] } }),
    failing: [
      [
        collecting({ purposes: ["notices", "marketing"] }, { sharing: { recipients: [] } }),
        "data.collected[0].purposes",
        "no marketing, no advertising",
      ],
      [
        collecting({}, { sharing: { recipients: [{ name: "Ads", purpose: "advertising" }] } }),
        "sharing.recipients[0].purpose",
        "no marketing, no advertising",
      ],
      [
        collecting({}, { sharing: { recipients: [] }, contract: { servicePurposes: ["notices", "advertising"] } }),
        "contract.servicePurposes",
        "no marketing, no advertising",
      ],
    ],
    half: [
      collecting(),
      { sharing: { recipients: [] } },
      { sharing: { recipients: [{ name: "Host" }] }, data: { collected: [email] } },
      { sharing: { recipients: [] }, data: { collected: [{ element: "email" }] } },
    ],
  },
  {
    id: "no-outside-data-joined",
    level: "must",
    predicate: "`data.enrichmentSources` is empty",
    sources: ["lfp-score"],
    fields: ["data.enrichmentSources"],
    evidence: "policy",
    met: { data: { enrichmentSources: [] } },
    failing: [[{ data: { enrichmentSources: ["a broker"] } }, "data.enrichmentSources", 0]],
    half: [collecting()],
    notApplicable: { declared: { product: { delivery: ["on-premises", "device"] } } },
  },
  {
    id: "no-model-training-without-agreement",
    level: "must",
    predicate: "`modelTraining ∉ allPurposes \\|\\| contract.modelTrainingAgreed`",
    sources: ["ours"],
    fields: [
      "contract.modelTrainingAgreed",
      "data.collected[].purposes",
      "sharing.recipients[].purpose",
      "contract.servicePurposes",
    ],
    evidence: "contract-clause",
    met: collecting({ purposes: ["model-training"] }, { contract: { modelTrainingAgreed: true } }),
    failing: [
      [
        collecting(
          { purposes: ["model-training"] },
          { sharing: { recipients: [] }, contract: { modelTrainingAgreed: false } },
        ),
        "data.collected[0].purposes",
        "no model-training",
      ],
      [
        collecting({}, { sharing: { recipients: [{ name: "Lab", purpose: "model-training" }] } }),
        "sharing.recipients[0].purpose",
        "no model-training",
      ],
    ],
    half: [
      collecting(),
      // that nothing was agreed is no failure, and no pass while the purposes are silent
      { contract: { modelTrainingAgreed: false } },
    ],
  },
];
