import type { ComponentChildren } from "preact";
import type { CiteView, Line } from "../model/answer.js";
import type { DeskTexts } from "../texts/english.js";

/** Sources that open in a window of their own, so that the case stays. */
function Cites({ cites }: { readonly cites: readonly CiteView[] }) {
  if (cites.length === 0) return null;
  return (
    <span class="cites">
      {" ["}
      {cites.map(({ text, url }, at) => (
        <span key={`${text}${url}`}>
          {at === 0 ? "" : "; "}
          {url === null ? (
            text
          ) : (
            <a href={url} target="_blank" rel="noreferrer noopener">
              {text}
            </a>
          )}
        </span>
      ))}
      {"]"}
    </span>
  );
}

/** Sources as numbers beside a step: a list of long names would hide the step. */
export function Sources({ cites, texts }: { readonly cites: readonly CiteView[]; readonly texts: DeskTexts }) {
  if (cites.length === 0) return null;
  return (
    <p class="sources quiet no-print">
      {texts.sources}:{" "}
      {cites.map(({ text, url }, at) => (
        <span key={`${text}${url}`}>
          {at === 0 ? "" : ", "}
          {url === null ? (
            text
          ) : (
            <a href={url} target="_blank" rel="noreferrer noopener" title={text} aria-label={`${at + 1}: ${text}`}>
              {at + 1}
            </a>
          )}
        </span>
      ))}
    </p>
  );
}

/** Sentences with their sources. */
export function Lines({
  lines,
  first,
  cites = true,
}: {
  readonly lines: readonly Line[];
  readonly first: string;
  readonly cites?: boolean;
}) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.text}>
          {line.first ? <span class="tag">{first}: </span> : null}
          {line.text}
          {cites ? <Cites cites={line.cites} /> : null}
        </li>
      ))}
    </ul>
  );
}

/** A part of an answer; nothing where it has no content. */
export function Part({
  title,
  when,
  children,
}: {
  readonly title: string;
  readonly when: boolean;
  readonly children: ComponentChildren;
}) {
  return when ? (
    <>
      <h3>{title}</h3>
      {children}
    </>
  ) : null;
}

/** Something to open. */
export function Fold({
  title,
  when,
  children,
}: {
  readonly title: string;
  readonly when: boolean;
  readonly children: ComponentChildren;
}) {
  return when ? (
    <details>
      <summary>{title}</summary>
      {children}
    </details>
  ) : null;
}

/** Says that the texts shown were reviewed by nobody, in the language that everybody here reads. */
export function NotReviewed({ text }: { readonly text: string | null }) {
  return text === null ? null : <p class="notice">{text}</p>;
}
