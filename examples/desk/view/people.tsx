import type { Catalogue } from "patron-privacy";
import type { Organization } from "patron-privacy/organization";
import { peopleView } from "../model/people.js";
import type { DeskState } from "../model/state.js";
import type { DeskEvent } from "../model/update.js";
import type { Decided } from "../model/view.js";
import type { DeskTexts } from "../texts/english.js";

/** Whom to call, in order. Whoever cannot be reached is passed over, and the next one moves up. */
export function People({
  decided,
  organization,
  state,
  texts,
  words,
  send,
}: {
  readonly decided: Decided;
  readonly organization: Organization;
  readonly state: DeskState;
  readonly texts: DeskTexts;
  readonly words: Catalogue;
  readonly send: (event: DeskEvent) => void;
}) {
  const view = peopleView(decided, organization, state, texts, words);
  return (
    <section class="answer-part" aria-labelledby="people">
      <h2 id="people">{texts.call}</h2>
      <label for="branch" class="no-print">
        {texts.branch}
      </label>
      <select
        id="branch"
        class="no-print"
        value={state.branch ?? ""}
        onChange={(event) => send({ type: "branch", branch: event.currentTarget.value })}
      >
        {view.branches.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      {view.calls.length === 0 ? <p>{texts.nobody}</p> : null}
      <ol>
        {view.calls.map(({ person, name, position, how, numbers }) => (
          <li key={person}>
            <strong>{name}</strong>, {position}, {how} {numbers.join(", ")}{" "}
            <button type="button" class="small no-print" onClick={() => send({ type: "reach", person })}>
              {texts.notReached}
            </button>
          </li>
        ))}
      </ol>
      {view.unreached.map(({ person, name }) => (
        <p class="quiet" key={person}>
          {texts.notReached}: {name}{" "}
          <button type="button" class="small no-print" onClick={() => send({ type: "reach", person })}>
            {texts.change}
          </button>
        </p>
      ))}
      {view.passedOver.length === 0 ? null : (
        <p class="quiet">
          {texts.passedOver}: {view.passedOver.join("; ")}
        </p>
      )}
      <h3>{texts.lastResort}</h3>
      <ul>
        {view.lastResort.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
