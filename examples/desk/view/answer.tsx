import type { AnswerView } from "../model/answer.js";
import type { DeskTexts } from "../texts/english.js";
import { fill } from "../texts/fill.js";
import { Fold, Lines, NotReviewed, Part } from "./parts.js";

/** What to do: the headline first, what is needed now, and the rest folded away. */
export function Answer({
  answer,
  texts,
  title,
}: {
  readonly answer: AnswerView | null;
  readonly texts: DeskTexts;
  readonly title: string;
}) {
  if (answer === null)
    return (
      <section class="answer careful" aria-label={title}>
        <h2>{title}</h2>
        <p role="status">{texts.waiting}</p>
      </section>
    );
  return (
    <section class={`answer ${answer.tone}`} aria-label={title}>
      <h2>{title}</h2>
      <NotReviewed text={texts.notReviewed} />
      <p class="headline" role="status" data-action={answer.action}>
        {answer.headline}
      </p>
      <p>{answer.position}</p>
      <AnswerParts answer={answer} texts={texts} />
    </section>
  );
}

/** Everything below the headline. */
function AnswerParts({ answer, texts }: { readonly answer: AnswerView; readonly texts: DeskTexts }) {
  const { who, now, given, givenLater, next, never, why, routes, counsel, onlyIf, careful, assumed, due, action } =
    answer;
  return (
    <>
      <Part title={texts.clocks} when={due !== null}>
        <p>{fill(texts.dueBy, { day: due ?? "" })}</p>
      </Part>
      <Part title={texts.who} when={action !== "ask"}>
        <p>{who.length === 0 ? texts.nobody : who.join(", ")}</p>
      </Part>
      <Part title={texts.mayGive} when={given.length > 0}>
        <Plain lines={given} />
      </Part>
      <Part title={texts.mayGiveLater} when={givenLater.length > 0}>
        <Plain lines={givenLater} />
      </Part>
      <Part title={texts.now} when={now.length > 0 && action !== "answer"}>
        <Plain lines={now} />
      </Part>
      <Part title={texts.nextSteps} when={next.length > 0}>
        <Lines lines={next} first={texts.first} cites={false} />
      </Part>
      <Part title={texts.never} when={never.length > 0}>
        <div class="never">
          <Lines lines={never} first={texts.first} cites={false} />
        </div>
      </Part>
      <Part title={texts.counsel} when={counsel.length > 0}>
        <Plain lines={counsel} />
      </Part>
      <Fold title={texts.why} when={why.length > 0}>
        <Lines lines={why} first={texts.first} />
      </Fold>
      <Fold title={texts.routes} when={routes.length > 0}>
        <Lines lines={routes} first={texts.first} />
      </Fold>
      <Fold title={texts.onlyIf} when={onlyIf.length > 0}>
        {onlyIf.map(({ when, lines }) => (
          <div key={when}>
            <p>{when}:</p>
            <Lines lines={lines} first={texts.first} />
          </div>
        ))}
      </Fold>
      <Fold title={texts.assumed} when={assumed.length > 0}>
        <Plain lines={assumed} />
      </Fold>
      <Fold title={texts.careful} when={careful.length > 0}>
        <Plain lines={careful} />
      </Fold>
      <p class="quiet">{answer.foot}</p>
    </>
  );
}

function Plain({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
