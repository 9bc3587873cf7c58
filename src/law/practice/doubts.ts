import type { Doubt } from "../../policy/doubt.js";
import type { RuleDoubt } from "../../policy/rule.js";

/** A question that published practice answers in two ways, and that the law leaves to the library. */
function left(topic: string, asks: string, opens: string, stays: string): Doubt {
  return { id: `practice/${topic}`, asks, readings: { opens, stays }, leftTo: "policy" };
}

/** Questions that published policies answer differently. Where no law speaks, the library's own policy settles them. */
export const doubts: readonly Doubt[] = [
  left(
    "card-in-hand",
    "Does a card in somebody's hand count as the patron's consent to one transaction?",
    "The patron who lends the card consents to one transaction.",
    "Only the patron's own words are consent.",
  ),
  left(
    "collecting-holds",
    "May somebody collect what waits for a patron, on facts that the patron gave them?",
    "Handing over the item that waits is service to the patron.",
    "Handing it over tells what the patron reads.",
  ),
  left(
    "counts-for-the-liable",
    "May somebody who must pay be told how many items are out, until when, and what is owed?",
    "Whoever must pay may be told what recovery needs.",
    "Whoever must pay is told nothing without the patron.",
  ),
  left(
    "spoken-consent",
    "Is consent that was only spoken enough?",
    "Spoken consent that staff witness is enough.",
    "Consent is in writing.",
  ),
  left(
    "teachers",
    "May a teacher of the pupil see the pupil's library records?",
    "Licensed staff may, through the administrator or teacher-librarian.",
    "A teacher is an outsider.",
  ),
  left(
    "what-staff-saw",
    "May staff tell the police what they saw?",
    "What staff saw is no record, and staff may tell it.",
    "How somebody uses the library is protected, whoever saw it.",
  ),
  left(
    "trustee-for-director",
    "May a trustee act for an absent director?",
    "A trustee may step in for the director.",
    "A trustee has no access.",
  ),
  left(
    "footage-without-process",
    "May the police have footage without process, in an investigation or on the library's own report?",
    "The director may give the clip.",
    "Footage is given only on process.",
  ),
  left(
    "footage-of-a-programme",
    "Is footage that was made to record a programme like any other recording of an event?",
    "It was made to be shown.",
    "It shows patrons at the library, as security footage does.",
  ),
  left(
    "missing-person-footage",
    "Are cameras reviewed with the police for a missing person?",
    "The director reviews them with the police in an emergency.",
    "The library keeps the footage and waits for process.",
  ),
  left(
    "report-of-abuse",
    "May the child's name, address and the facts be given to whoever receives reports of abuse?",
    "Confidentiality does not stand in the way of the report.",
    "The report names what staff saw, and no record.",
  ),
  left(
    "suspect-contact",
    "May the police have a suspect's name, address and phone for a crime at the library?",
    "It is part of running the library.",
    "Only footage is given.",
  ),
  left(
    "executors",
    "May an executor be told what closes the account of a patron who has died?",
    "The executor stands in the patron's place for the account.",
    "The account stays closed.",
  ),
  left(
    "adult-guardians",
    "Does a guardian whom a court appointed for an adult stand in the patron's place at the library?",
    "The guardian stands in the patron's place.",
    "The patron alone decides, unless the court's paper says otherwise.",
  ),
  left(
    "insurers",
    "Does the library's insurer work for the library when it settles a claim?",
    "The insurer works for the library and may see the report of the accident.",
    "The insurer is an outsider.",
  ),
  left(
    "archival-records",
    "May a researcher see patron records that were moved to an archive because of their age?",
    "The archive's rules count.",
    "They stay records of patrons.",
  ),
];

/** What a ground of practice says that opens in one reading of its doubt. */
interface OpensIf {
  readonly effect: readonly ["permit", "silent"];
  readonly doubts: readonly RuleDoubt[];
  readonly notes: string;
}

/** A ground of practice that opens in one reading of its doubt. */
export function opensIf(topic: string): OpensIf {
  return {
    effect: ["permit", "silent"],
    doubts: [{ doubt: `practice/${topic}`, as: { opens: "permit", stays: "silent" } }],
    notes: "Where no law speaks, the library's own policy settles it.",
  };
}
