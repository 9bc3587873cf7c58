import type { Catalogue } from "patron-privacy";
import { contactsFor, type Organization, type PassedOver, whoAnswers } from "patron-privacy/organization";
import type { DeskTexts } from "../texts/english.js";
import type { Decided } from "./view.js";

/** Somebody to call, in order. */
interface CallView {
  readonly person: string;
  readonly name: string;
  readonly position: string;
  readonly how: string;
  readonly numbers: readonly string[];
}

/** Whom to call, who is not to be had, and what to do where nobody is left. */
export interface PeopleView {
  readonly branches: readonly { readonly id: string; readonly title: string }[];
  readonly calls: readonly CallView[];
  readonly unreached: readonly { readonly person: string; readonly name: string }[];
  readonly passedOver: readonly string[];
  readonly lastResort: readonly string[];
}

/** The people of an organisation for a decision: everybody counts as reachable until somebody says otherwise. */
export function peopleView(
  { decision }: Decided,
  organization: Organization,
  at: { readonly now: string; readonly branch: string | null; readonly unreachable: readonly string[] },
  texts: DeskTexts,
  words: Catalogue,
): PeopleView {
  const branches = Object.entries(organization.branches).map(([id, { title }]) => ({ id, title }));
  const branch = at.branch ?? branches[0]?.id ?? "";
  const reachable = Object.keys(organization.people).filter((person) => !at.unreachable.includes(person));
  const who = whoAnswers(decision, organization, { at: at.now, branch, present: {}, reachable });
  const name = (person: string) => organization.people[person]?.name ?? person;
  const title = (position: string) => organization.positions[position]?.title ?? position;
  return {
    branches,
    calls: who.answerers.map(({ person, position, how }) => ({
      person,
      name: name(person),
      position: title(position),
      how: how === "present" ? texts.here : texts.byPhone,
      // the page may lie open at a desk: only numbers that may be seen there
      numbers: contactsFor(organization, person, "public-desk").map(({ value }) => value),
    })),
    unreached: at.unreachable.map((person) => ({ person, name: name(person) })),
    passedOver: passed(who.passedOver, name, title),
    lastResort: [
      ...(who.lastResort.says === null ? [] : [who.lastResort.says]),
      ...who.lastResort.acts.map((act) => words.acts[act][1]),
    ],
  };
}

function passed(
  list: readonly PassedOver[],
  name: (person: string) => string,
  title: (position: string) => string,
): readonly string[] {
  return [
    ...new Set(
      list.flatMap(({ person, position, why }) =>
        why === "not-reachable" || why === "on-leave" || why === "vacant" || why === "may-not-answer"
          ? [
              [person === null ? null : name(person), position === null ? null : title(position)]
                .filter((one) => one !== null)
                .join(", "),
            ]
          : [],
      ),
    ),
  ];
}
