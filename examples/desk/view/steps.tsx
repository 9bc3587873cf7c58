import { type Catalogue, expand } from "patron-privacy";
import { logView, type StepView, stepsView } from "../model/steps.js";
import type { DeskEvent } from "../model/update.js";
import type { Decided } from "../model/view.js";
import type { DeskTexts } from "../texts/english.js";
import { fill } from "../texts/fill.js";
import { Sources } from "./parts.js";

interface Props {
  readonly decided: Decided;
  readonly done: readonly string[];
  readonly texts: DeskTexts;
  readonly words: Catalogue;
  readonly send: (event: DeskEvent) => void;
}

/** The steps to tick off. They are loaded once there is an answer. */
export function Steps({ decided, done, texts, words, send }: Props) {
  const wanted = decided.decision.action !== "ask" && expand(decided.decision).procedures.length > 0;
  if (!wanted) return null;
  const { steps } = stepsView(decided, done, texts, words);
  const mine = steps.filter((step) => step.mine);
  const others = steps.filter((step) => !step.mine);
  return (
    <section class="answer-part" aria-labelledby="steps">
      <h2 id="steps">{texts.steps}</h2>
      {mine.length === 0 ? <p>{texts.stepsNone}</p> : null}
      {mine.map((step) => (
        <StepLine key={step.id} step={step} texts={texts} send={send} />
      ))}
      {others.length === 0 ? null : (
        <details>
          <summary>{fill(texts.stepsOfOthers, { n: others.length })}</summary>
          {others.map((step) => (
            <StepLine key={step.id} step={step} texts={texts} send={send} />
          ))}
        </details>
      )}
    </section>
  );
}

function StepLine({ step, texts, send }: { readonly step: StepView } & Pick<Props, "texts" | "send">) {
  return (
    <div>
      <label class="tick">
        <input type="checkbox" checked={step.done} onChange={() => send({ type: "tick", step: step.id })} />
        <span>
          <span class={step.done ? "done" : ""}>{step.text}</span>
          <span class="quiet">
            {[step.who, step.note, step.due].filter((part) => part !== null && part !== "").map((part) => ` · ${part}`)}
          </span>
        </span>
      </label>
      <Sources cites={step.cites} texts={texts} />
    </div>
  );
}

/** The form for the log: what the page knows, and lines for what only the desk knows. Only on paper. */
export function LogForm({ decided, texts, words }: Omit<Props, "done" | "send">) {
  return (
    <section class="only-print log-part">
      <h2>{texts.log}</h2>
      <p>{texts.logPrivate}</p>
      <table>
        <tbody>
          {logView(decided, texts, words).map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {Object.entries(texts.logFields).map(([key, label]) => (
        <div class="field" key={key}>
          {label}
        </div>
      ))}
      <p class="quiet">{decided.answer.foot}</p>
    </section>
  );
}
