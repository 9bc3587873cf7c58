import type { InitPlace } from "./place.js";

/** A vendor's declaration to begin with: what a vendor says about one product, and where it says so. */
export function declarationFile({ title, today }: InitPlace): string {
  return `# What a vendor declares about one product. The vendor fills it in, or the library from the contract.
# Check it after each change, and hold it against the checks:
#
#   patron-privacy check declaration.yaml
#   patron-privacy vendor declaration.yaml
#
# What is not declared never passes. "patron-privacy schema declaration" prints all that may stand here.
# For ${title}, begun on ${today}.
version: 1

vendor:
  name: Name of the vendor
  privacyContact: { email: privacy@vendor.example }

product:
  id: product
  name: Name of the product
  function: [ebook]
  delivery: [web]

# Every claim has a value and where it comes from: policy, contract-clause, test and others.
policy:
  url: { value: "https://vendor.example/privacy", source: policy }

contract:
  signedOn: { value: ${today}, source: contract-clause, citation: order form }

data:
  # One entry for each element that the product collects.
  collected:
    - element: email
      need: required # or optional
      justification: login and notices
      purposes: [account, notices]
      # trigger: from when is counted; maxDays: the longest
      retention: { trigger: account-closed, maxDays: 30, disposal: delete }
      recipients: []
      evidence: { source: policy, citation: section 2 }

sharing:
  sale: { value: false, source: policy, citation: section 5 }
`;
}
