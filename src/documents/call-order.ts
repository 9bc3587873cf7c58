import { type Decided, longForm } from "../decide/long-form.js";
import { kindsAnsweredBy } from "../organization/barred.js";
import { contactsFor } from "../organization/contacts.js";
import { type Fallback, isEnd } from "../organization/fallback.js";
import type { ContactAudience } from "../organization/organization.js";
import { requestKindOf } from "../organization/request-kind.js";
import type { Sentence } from "./document.js";
import { type DocumentSource, sentence, textsOf } from "./source.js";

/** Whom to call, in order, and what to do where nobody is left. */
export interface CallOrder {
  readonly calls: readonly Sentence[];
  readonly end: Sentence;
  /** Positions of the list that may answer nothing on the page. */
  readonly barred: readonly Sentence[];
}

/**
 * The order of the organisation, for the branch of the document; every name with the position, so that the paper outlives
 * the person, and only the numbers that its readers may see. Positions that the policy lets answer none of the decisions
 * on the page are not called: they are named behind the list.
 */
export function callOrder(
  source: DocumentSource,
  audience: ContactAudience,
  decisions: readonly Decided[],
  { names = true }: { readonly names?: boolean } = {},
): CallOrder {
  const { organization, branch, asOf } = source;
  const { card, fallback: words } = textsOf(source);
  const here = organization.fallbacks.filter(
    ({ only }) => branch === undefined || only?.branches === undefined || only.branches.includes(branch),
  );
  const kindsOf = (position: string) => kindsAnsweredBy(position, decisions, organization, asOf);
  const answered = decisions.map(longForm).filter(({ action }) => action !== "comply");
  const allKinds = new Set(answered.map(requestKindOf));
  const isBarred = (position: string) => answered.length > 0 && kindsOf(position).length === 0;
  const barred = [
    ...new Set(here.flatMap((step) => (step.try === "position" && isBarred(step.position) ? [step.position] : []))),
  ];
  const calls = here.flatMap((step) => {
    if (step.try === "position" && isBarred(step.position)) return [];
    const kinds = step.try === "position" ? kindsOf(step.position) : [];
    const limited = step.only?.requests === undefined && kinds.length > 0 && kinds.length < allKinds.size ? kinds : [];
    const when = [conditions(step, source), ...limited.map((kind) => words[kind])]
      .filter((one) => one !== "")
      .join("; ");
    return named(step, source, audience).map((who) => sentence(when === "" ? who : `${who} (${when})`, "organization"));
  });
  const last = here.find((step) => isEnd(step) && step.only === undefined);
  const own = last !== undefined && "says" in last ? last.says : undefined;
  const end = last?.try === "wait" ? card.wait : last?.try === "obey-paper" ? card.obey : card.nobody;
  // the library's own words stand in place of ours, behind what never changes
  return {
    calls,
    end: sentence(own === undefined ? end : `${card.nothing} ${own}`, "desk-4", "organization"),
    barred: barred.map((id) =>
      sentence(`${words.barred} ${organization.positions[id]?.title ?? id}.`, "AD-7.5.2", "organization"),
    ),
  };

  function named(step: Fallback, { organization }: DocumentSource, audience: ContactAudience): readonly string[] {
    switch (step.try) {
      case "position":
        return holdersOf(step.position, source, audience, names);
      case "senior-on-duty":
        return [words.seniorOnDuty];
      case "whoever-was-asked":
        return [words.whoeverWasAsked];
      case "custodian": {
        const positions = (organization.custodians ?? []).map(({ position }) => position);
        const titles = [...new Set(positions)]
          .filter((id) => !isBarred(id))
          .map((id) => organization.positions[id]?.title ?? id);
        return titles.length === 0 ? [] : [`${words.custodian}: ${titles.join(", ")}`];
      }
      case "help-line":
        return [`${words.helpLine} ${step.says}`];
      case "institution":
        return [`${step.institution}, ${step.does === "verifies" ? words.verifies : words.takesOver}`];
      case "wait":
      case "decline":
      case "obey-paper":
        return [];
    }
  }
}

/** Those who hold a position, each with its title and the numbers that the readers may see; or the title alone. */
function holdersOf(
  position: string,
  { organization, branch }: DocumentSource,
  audience: ContactAudience,
  names: boolean,
): readonly string[] {
  const { positions, people } = organization;
  const only = positions[position]?.branch;
  if (branch !== undefined && only !== undefined && only !== branch) return [];
  const title = positions[position]?.title ?? position;
  const holders = Object.keys(people)
    .filter((person) => people[person]?.positions.includes(position))
    .sort();
  if (holders.length === 0) return [title];
  const numbers = (person: string) =>
    contactsFor(organization, person, audience)
      .filter(({ kind }) => kind === "office-phone" || kind === "after-hours-phone")
      .map(({ value }) => value);
  if (!names) return [[title, ...new Set(holders.flatMap(numbers))].join(", ")];
  return holders.map((person) => [`${title}: ${people[person]?.name}`, ...numbers(person)].join(", "));
}

function conditions({ only = {} }: Fallback, source: DocumentSource): string {
  const { fallback: words } = textsOf(source);
  const { positions, branches } = source.organization;
  const at = (only.branches ?? []).map((id) => branches[id]?.title ?? id);
  return [
    ...(only.hours === undefined ? [] : [words[only.hours]]),
    ...(only.requests ?? []).map((kind) => words[kind]),
    ...(only.vacant === undefined ? [] : [`${words.vacant} ${positions[only.vacant]?.title}`]),
    ...(source.branch !== undefined || at.length === 0 ? [] : [`${words.at} ${at.join(", ")}`]),
  ].join("; ");
}
