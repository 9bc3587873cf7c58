import type { JurisdictionDraft } from "./draft.js";
import type { Ground, GroundDoubt } from "./ground.js";
import { nameOf } from "./ids.js";

/** Topic of the doubt whether consent opens a record where the law does not name it. */
export const unnamedConsent = "consent";

/** Topic of the doubt whether spoken consent counts where the law asks no form. */
export const consentForm = "consent-form";

/** Topic of the doubt whether a card in somebody's hand is the patron's consent to one transaction. */
export const cardInHand = "card-in-hand";

/** Topic of the doubt whether handing over what waits for a patron is a disclosure. */
export const handingOver = "handing-over";

/** Topic of the doubt when minority ends, where nobody read it. */
export const ageOfMajority = "age-of-majority";

/** Topic of the doubt whether parents may see a minor's record. */
export const parents = "parents";

/** Topic of the doubt whether a law binds libraries that it does not name. */
export const otherLibraries = "reach-other-libraries";

/** Topic of the doubt whether a law that protects combinations reaches a record of the person alone. */
export const personAlone = "reach-person-alone";

/** Topic of the doubt whether a law reaches a group of records. */
export function reachTopic(records: string): string {
  return `reach-${records}`;
}

/** Topic of the doubt whether records that the law does not reach must be given on a public-records request. */
export function publicRecordsTopic(reach: string): string {
  return `public-records-${reach.replace(/^reach-/, "")}`;
}

/** Why a ground is in doubt as a whole, if it is. */
export function doubtOf(
  { confidence }: Pick<JurisdictionDraft, "confidence">,
  { doubt }: Ground,
): GroundDoubt | undefined {
  return doubt ?? (confidence === "low" ? "low-confidence" : undefined);
}

/** Is a ground in doubt because nobody read its text in full? */
export function isUnread(doubt: GroundDoubt | undefined): boolean {
  return doubt === "unread" || doubt === "low-confidence";
}

/** Topic of the doubt that a doubtful ground hangs on. A text that was not read is a doubt of its own. */
export function topicOf(draft: Pick<JurisdictionDraft, "confidence">, ground: Ground): string {
  return isUnread(doubtOf(draft, ground))
    ? `text-${ground.topic ?? nameOf(ground)}`
    : (ground.topic ?? nameOf(ground).replace(/-until-\d{4}$/, ""));
}
