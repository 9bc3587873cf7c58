import type { Catalogue } from "patron-privacy";
import { useMemo, useState } from "preact/hooks";
import { isDay } from "../model/link.js";
import type { DeskState, Language, Notice } from "../model/state.js";
import { dayOf } from "../model/state.js";
import type { DeskEvent } from "../model/update.js";
import { deskView } from "../model/view.js";
import type { DeskTexts } from "../texts/english.js";
import { Answer } from "./answer.js";
import { useLoaded } from "./lazy.js";
import { NotReviewed } from "./parts.js";
import { Question } from "./question.js";

/** What the page is drawn from. */
export interface AppProps {
  readonly state: DeskState;
  readonly texts: DeskTexts;
  readonly words: Catalogue;
  readonly send: (event: DeskEvent) => void;
  /** Can own rules be written on the page? */
  readonly editor: boolean;
  /** Does the first question take the focus? A page of its own does; a part of another page does not. */
  readonly takeFocus: boolean;
}

/** Leaves in the browser's own trace how long a decision took. */
function timed<Made>(make: () => Made): Made {
  const start = performance.now();
  const made = make();
  performance.measure("patron-privacy decision", { start });
  return made;
}

const loadAfter = () => import("./after.js");
const loadFiles = () => import("./files.js");

/** The page. */
export function App({ state, texts, words, send, editor, takeFocus }: AppProps) {
  const view = useMemo(() => timed(() => deskView(state, texts, words)), [state, texts, words]);
  const [printing, setPrinting] = useState<"answer" | "log">("answer");
  const { decided } = view;
  const decidedNow = decided !== null && decided.decision.action !== "ask";
  // what a first answer does not need comes after it
  const after = useLoaded(loadAfter, decidedNow);
  const more = after === "failed" ? null : after;
  const [opened, setOpened] = useState(false);
  const files = useLoaded(loadFiles, editor || opened);
  const print = (what: "answer" | "log") => {
    setPrinting(what);
    setTimeout(() => window.print());
  };
  return (
    <main class={`page print-${printing}`} lang={texts.language}>
      <button type="button" class="skip" onClick={skip}>
        {texts.skip}
      </button>
      <header>
        <div>
          <h1>{texts.title}</h1>
          <p class="quiet no-print">{texts.lead}</p>
        </div>
        <div class="row no-print">
          <LanguageChoice state={state} texts={texts} send={send} />
          <button type="button" onClick={() => send({ type: "wipe" })}>
            {texts.wipe}
          </button>
        </div>
      </header>
      <NotReviewed text={texts.notReviewed} />
      <p class="quiet no-print">
        {texts.nothingLeaves} {texts.notAdvice}
      </p>
      <div role="status" class="no-print">
        {state.notice === null ? null : <p class="notice">{noticeText(state.notice, texts)}</p>}
        {decided === null || decided.policy.lawLoaded ? null : <p class="notice">{texts.stateNoLaw}</p>}
      </div>
      {editor && files !== null && files !== "failed" ? <files.Editor state={state} texts={texts} send={send} /> : null}
      <div class="columns">
        <div>
          <Question
            asking={view.asking}
            number={view.number}
            texts={texts}
            words={words}
            send={send}
            takeFocus={takeFocus}
            canGoBack={view.given.length > 0}
          />
          {view.given.length === 0 ? null : (
            <section aria-labelledby="given" class="answer-part">
              <h2 id="given">{texts.answers}</h2>
              <ul class="given">
                {view.given.map(({ at, label, value }) => (
                  <li key={String(at)}>
                    <span class="what">{label}</span>
                    <span>{value}</span>
                    <button
                      type="button"
                      class="small no-print"
                      aria-label={`${texts.change}: ${label}`}
                      onClick={() => send({ type: "change", at })}
                    >
                      {texts.change}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <div>
          <div class="answer-part">
            {decided === null || decided.items.length === 0 ? (
              <Answer answer={decided?.answer ?? null} texts={texts} title={texts.answer} />
            ) : (
              decided.items.map(({ name, answer }) => <Answer key={name} answer={answer} texts={texts} title={name} />)
            )}
          </div>
          {decidedNow ? after === "failed" ? <p role="alert">{texts.stepsFailed}</p> : null : null}
          {decidedNow && more !== null ? (
            <more.Follow decided={decided} state={state} texts={texts} words={words} send={send} />
          ) : null}
          {decidedNow ? (
            <div class="row no-print">
              <button type="button" onClick={() => print("answer")}>
                {texts.print}
              </button>
              <button type="button" onClick={() => print("log")}>
                {texts.printLog}
              </button>
              <button type="button" onClick={() => copyLink(send)}>
                {texts.copyLink}
              </button>
            </div>
          ) : null}
        </div>
      </div>
      {decidedNow && more !== null ? (
        <more.Compare state={state} decided={decided} texts={texts} words={words} send={send} />
      ) : null}
      <details class="panel no-print" onToggle={() => setOpened(true)}>
        <summary>{texts.options}</summary>
        <label for="day">{texts.day}</label>
        <input
          id="day"
          type="date"
          value={dayOf(state)}
          onChange={(event) => {
            const day = event.currentTarget.value;
            if (isDay(day)) send({ type: "day", day: day === state.today ? null : day });
          }}
        />
        <label class="tick">
          <input
            type="checkbox"
            checked={state.remember}
            onChange={(event) => send({ type: "remember", remember: event.currentTarget.checked })}
          />
          {texts.remember}
        </label>
        {files === null || files === "failed" ? null : <files.Files state={state} texts={texts} send={send} />}
        {files === "failed" ? <p role="alert">{texts.fileFailed}</p> : null}
      </details>
    </main>
  );
}

/** A button and no link: the fragment of the address holds the case. */
function skip(event: MouseEvent): void {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot; // the button stands in the shadow root
  root.getElementById("question")?.focus();
}

function copyLink(send: AppProps["send"]): void {
  const copied = (done: boolean) => send({ type: "notice", notice: done ? "copied" : "not-copied" });
  // without a secure context there is no clipboard
  if (navigator.clipboard === undefined) copied(false);
  else
    navigator.clipboard.writeText(location.href).then(
      () => copied(true),
      () => copied(false),
    );
}

function LanguageChoice({ state, texts, send }: Pick<AppProps, "state" | "texts" | "send">) {
  return (
    <>
      <label for="language">{texts.chooseLanguage}</label>
      <select
        id="language"
        value={state.language}
        onChange={(event) => send({ type: "language", language: event.currentTarget.value as Language })}
      >
        <option value="en">{texts.languageNames.en}</option>
        <option value="es">{texts.languageNames.es}</option>
        {state.language === "pseudo" ? <option value="pseudo">⟦·⟧</option> : null}
      </select>
    </>
  );
}

function noticeText(notice: NonNullable<Notice>, texts: DeskTexts): string {
  switch (notice) {
    case "link-broken":
      return texts.linkBroken;
    case "link-other":
      return texts.linkOther;
    case "link-part":
      return texts.linkPart;
    case "storage-refused":
      return texts.storageRefused;
    case "copied":
      return texts.copied;
    case "not-copied":
      return texts.notCopied;
    case "wiped":
      return texts.wiped;
  }
}
