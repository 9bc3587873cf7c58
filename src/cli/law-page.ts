import type { LawPack } from "../law/build/law-pack.js";
import { lawTable } from "../law/table.js";
import { jurisdictions } from "../vocabulary/jurisdictions.js";

/** The page that compares the laws of all jurisdictions; `docs/law.md` is this text. */
export function lawPage(packs: readonly LawPack[]): string {
  const encoded = new Set(packs.map(({ jurisdiction }) => jurisdiction));
  const others = Object.entries(jurisdictions).flatMap(([code, name]) =>
    [...encoded].some((one) => one === code) ? [] : [name],
  );
  return `# The law of ${packs.length} jurisdictions, side by side

<!-- Written by \`patron-privacy law --markdown\` from the packs; a test fails when it is not current. -->

Not legal advice. Each cell repeats what the pack of the jurisdiction says. Its page has the whole of it, with sections, conditions, doubts and dates; so has \`patron-privacy law us-xx\`.

- **Protection**: *confidential* and *privileged* forbid disclosure save on a ground. *exempt-from-public-records* and *opinion-only* let the library refuse and forbid nothing.
- **Subpoena**, **court order**, **search warrant**: is that kind of paper enough under the words of the law? *on conditions* means that something must be found, shown or done besides; *unclear* means that the law does not say, so that a decision is unsettled.
- **Parents of minors**: what the law says of them. *not-addressed* in a confidential law means that parents have no ground.
- **Consent**, **police, no paper**: does the law name such a ground? *in doubt* means that nobody read its text in full, or that sources disagree.
- **Confidence**: how sure we are of the file; a *low* file never opens anything by itself.

${lawTable(packs)}

${others.length === 0 ? "" : `No pack: ${others.join(", ")}, and tribal libraries. Where one of these is named, the law is in doubt: a decision is unsettled wherever the library's own law could matter, and says so with the caveat \`law-not-loaded\`.`}`.trimEnd();
}
