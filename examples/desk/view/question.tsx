import type { Catalogue, FactId } from "patron-privacy";
import { useEffect, useRef, useState } from "preact/hooks";
import { isDay } from "../model/link.js";
import { type Option, type Options, searched } from "../model/options.js";
import type { DeskEvent } from "../model/update.js";
import { type Asking, placesOf, placeTyped } from "../model/view.js";
import type { DeskTexts } from "../texts/english.js";

interface Props {
  readonly asking: Asking;
  readonly number: number;
  readonly texts: DeskTexts;
  readonly words: Catalogue;
  readonly send: (event: DeskEvent) => void;
  readonly takeFocus: boolean;
  readonly canGoBack: boolean;
}

/** The question that is asked now. Keys work while the focus is in it. */
export function Question({ asking, number, texts, words, send, takeFocus, canGoBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  const id = asking.what === "fact" ? asking.fact : asking.what;
  // after an answer the focus goes to the next question, so that keyboard and screen reader go on from there
  useEffect(() => {
    if (first.current && !takeFocus) first.current = false;
    else if (id !== "state") heading.current?.focus();
    first.current = false;
  }, [id, number, takeFocus]);
  const back = () => send({ type: "back" });
  const choose = (value: string) => {
    const event = chosen(asking, value);
    if (event !== undefined) send(event);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    if (event.key === "Backspace" && canGoBack) {
      event.preventDefault();
      back();
      return;
    }
    const options = "options" in asking ? asking.options.common : [];
    const option = options.find(({ key }) => key === event.key);
    if (option === undefined) return;
    event.preventDefault();
    choose(option.value);
  };
  return (
    <section class="ask no-print" id="ask" aria-labelledby="question" onKeyDown={onKeyDown}>
      <p class="quiet">
        {texts.question} {number}
        {asking.what === "fact" ? ` · ${asking.left}` : ""}
      </p>
      <h2 id="question" ref={heading} tabIndex={-1}>
        {titleOf(asking, texts)}
      </h2>
      {asking.what === "state" ? <StateForm texts={texts} words={words} send={send} takeFocus={takeFocus} /> : null}
      {asking.what === "law" && asking.is === "failed" ? (
        <button type="button" class="main" onClick={() => send({ type: "retry" })}>
          {texts.tryAgain}
        </button>
      ) : null}
      {asking.what === "fact" && asking.form !== "closed" ? (
        <ScaleForm key={asking.fact} fact={asking.fact} form={asking.form} texts={texts} send={send} />
      ) : null}
      {"options" in asking && (asking.what !== "fact" || asking.form === "closed") ? (
        <Choices key={id} options={asking.options} texts={texts} choose={choose} />
      ) : null}
      {"why" in asking && asking.why !== null ? (
        <details>
          <summary>{texts.whyAsked}</summary>
          {asking.what === "fact" ? <p>{asking.line}</p> : null}
          <p>{asking.why}</p>
        </details>
      ) : null}
      <div class="row">
        {asking.what === "fact" ? (
          <>
            <button
              type="button"
              onClick={() => send({ type: "answer", event: { type: "dont-know", fact: asking.fact } })}
            >
              {texts.dontKnow}
            </button>
            <button
              type="button"
              onClick={() => send({ type: "answer", event: { type: "cannot-be-had", fact: asking.fact } })}
            >
              {texts.cannotBeHad}
            </button>
          </>
        ) : null}
        {canGoBack ? (
          <button type="button" onClick={back}>
            {texts.back}
          </button>
        ) : null}
      </div>
    </section>
  );
}

function titleOf(asking: Asking, texts: DeskTexts): string {
  switch (asking.what) {
    case "state":
      return texts.state;
    case "law":
      return asking.is === "failed" ? texts.loadFailed : texts.loading;
    case "nothing":
      return texts.noMoreQuestions;
    default:
      return asking.text;
  }
}

function chosen(asking: Asking, value: string): DeskEvent | undefined {
  switch (asking.what) {
    case "kind":
      return { type: "kind", kind: value } as DeskEvent; // the options are the values of the fact
    case "record":
      return { type: "record", record: value } as DeskEvent; // the same
    case "fact":
      return { type: "answer", event: { type: "answer", fact: asking.fact, value } };
    default:
      return undefined;
  }
}

/** Is the key meant for a field? Inside a shadow root the target is the element itself. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}

function Choices({
  options,
  texts,
  choose,
}: {
  readonly options: Options;
  readonly texts: DeskTexts;
  readonly choose: (value: string) => void;
}) {
  const [typed, setTyped] = useState("");
  const found = typed.trim() === "" ? null : searched(options, typed);
  return (
    <>
      <p class="quiet">{texts.keysHint}</p>
      {found === null ? <List options={options.common} choose={choose} /> : null}
      {options.more.length === 0 ? null : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const [only] = found ?? [];
            if (only !== undefined) choose(only.value);
          }}
        >
          <label for="search">{texts.search}</label>
          <input
            id="search"
            type="search"
            autocomplete="off"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </form>
      )}
      {found === null ? null : found.length === 0 ? (
        <p role="status">{texts.nothingFound}</p>
      ) : (
        <List options={found} choose={choose} keys={false} />
      )}
      {found === null && options.more.length > 0 ? (
        <details>
          <summary>{texts.more}</summary>
          <List options={options.more} choose={choose} />
        </details>
      ) : null}
    </>
  );
}

function List({
  options,
  choose,
  keys = true,
}: {
  readonly options: readonly Option[];
  readonly choose: (value: string) => void;
  readonly keys?: boolean;
}) {
  return (
    <ul class="options">
      {options.map(({ value, label, line, key }) => (
        <li key={value}>
          <button type="button" data-value={value} onClick={() => choose(value)}>
            {keys && key !== null ? <kbd>{key}</kbd> : null}
            <span>
              {label}
              {line === "" ? null : <span class="line">{line}</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function StateForm({ texts, words, send, takeFocus }: Pick<Props, "texts" | "words" | "send" | "takeFocus">) {
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takeFocus) field.current?.focus();
  }, [takeFocus]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const jurisdiction = placeTyped(field.current?.value ?? "", words);
        if (jurisdiction === null) setWrong(true);
        else send({ type: "state", jurisdiction });
      }}
    >
      <input
        id="place"
        aria-labelledby="question"
        ref={field}
        type="text"
        list="places"
        autocomplete="off"
        aria-describedby={wrong ? "place-help place-wrong" : "place-help"}
        aria-invalid={wrong}
      />
      <datalist id="places">
        {placesOf(words).map(({ code, name }) => (
          <option key={code} value={name} />
        ))}
      </datalist>
      <p class="quiet" id="place-help">
        {texts.stateHelp}
      </p>
      <p id="place-wrong" role="alert">
        {wrong ? texts.stateUnknown : ""}
      </p>
      <button type="submit" class="main">
        {texts.next}
      </button>
    </form>
  );
}

function ScaleForm({
  fact,
  form,
  texts,
  send,
}: {
  readonly fact: FactId;
  readonly form: "number" | "date";
  readonly texts: DeskTexts;
  readonly send: Props["send"];
}) {
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const typed = field.current?.value.trim() ?? "";
        const good = form === "number" ? /^\d{1,9}(\.\d+)?$/.test(typed) : isDay(typed);
        if (!good) setWrong(true);
        else
          send({ type: "answer", event: { type: "answer", fact, value: form === "number" ? Number(typed) : typed } });
      }}
    >
      <label for="scale">{form === "number" ? texts.answerNumber : texts.answerDay}</label>
      {form === "number" ? (
        <input id="scale" ref={field} type="text" inputMode="decimal" autocomplete="off" aria-invalid={wrong} />
      ) : (
        <input id="scale" ref={field} type="date" autocomplete="off" aria-invalid={wrong} />
      )}
      <p role="alert">{wrong ? texts.notAnAnswer : ""}</p>
      <button type="submit" class="main">
        {texts.next}
      </button>
    </form>
  );
}
