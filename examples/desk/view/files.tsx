import { useRef, useState } from "preact/hooks";
import type { DeskState, FileIssue } from "../model/state.js";
import type { DeskEvent } from "../model/update.js";
import { mostMegabytes, readFile, readOwn } from "../shell/file.js";
import type { DeskTexts } from "../texts/english.js";
import { fill } from "../texts/fill.js";

interface Props {
  readonly state: DeskState;
  readonly texts: DeskTexts;
  readonly send: (event: DeskEvent) => void;
}

/** The library's own policy and organisation: chosen or dropped, read here, every issue at its line. */
export function Files({ state, texts, send }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined) => {
    for (const file of files ?? []) void readFile(file).then((read) => send({ type: "file", file: read }));
    if (field.current !== null) field.current.value = "";
  };
  return (
    <>
      <h3>{texts.files}</h3>
      <p class="quiet">{texts.filesHelp}</p>
      <fieldset
        class="drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          take(event.dataTransfer?.files);
        }}
      >
        <legend>
          <label for="file">{texts.filesChoose}</label>
        </legend>
        <input
          id="file"
          ref={field}
          type="file"
          multiple
          accept=".yaml,.yml,.json"
          onChange={(event) => take(event.currentTarget.files)}
        />
      </fieldset>
      {state.own === null ? null : (
        <Kept
          text={fill(texts.filePolicy, { title: state.own.policy.title })}
          remove={fill(texts.fileRemove, { name: state.own.name })}
          onRemove={() => send({ type: "remove-file", kind: "policy" })}
        />
      )}
      {state.own === null || state.own.warnings.length === 0 ? null : (
        <Issues title={texts.fileWarning} issues={state.own.warnings} texts={texts} />
      )}
      {state.organization === null ? null : (
        <Kept
          text={fill(texts.fileOrganization, { title: state.organization.organization.title })}
          remove={fill(texts.fileRemove, { name: state.organization.name })}
          onRemove={() => send({ type: "remove-file", kind: "organization" })}
        />
      )}
      <Refused state={state} texts={texts} />
    </>
  );
}

/** Why the last file was not used, and what to do. */
function Refused({ state: { refused }, texts }: Pick<Props, "state" | "texts">) {
  if (refused === null) return <p role="alert" />;
  const { name } = refused;
  switch (refused.kind) {
    case "issues":
      return (
        <div role="alert" class="notice">
          <Issues title={fill(texts.fileIssues, { name })} issues={refused.issues} texts={texts} />
        </div>
      );
    case "too-large":
      return <Alert text={fill(texts.fileTooLarge, { name, most: mostMegabytes })} />;
    case "not-text":
      return <Alert text={fill(texts.fileNotText, { name })} />;
    case "other":
      return <Alert text={fill(texts.fileOther, { name })} />;
    case "failed":
      return <Alert text={texts.fileFailed} />;
  }
}

function Alert({ text }: { readonly text: string }) {
  return (
    <p role="alert" class="notice">
      {text}
    </p>
  );
}

function Issues({
  title,
  issues,
  texts,
}: {
  readonly title: string;
  readonly issues: readonly FileIssue[];
  readonly texts: DeskTexts;
}) {
  return (
    <>
      <p>{title}</p>
      <ul>
        {issues.slice(0, 50).map(({ line, column, says }) => (
          <li key={`${line} ${column} ${says}`}>
            <strong>{fill(texts.fileLine, { line, column })}</strong>: {says}
          </li>
        ))}
      </ul>
    </>
  );
}

function Kept({
  text,
  remove,
  onRemove,
}: {
  readonly text: string;
  readonly remove: string;
  readonly onRemove: () => void;
}) {
  return (
    <p>
      {text}{" "}
      <button type="button" class="small" onClick={onRemove}>
        {remove}
      </button>
    </p>
  );
}

/** Rules to write and try. What is written is read as a file would be. */
export function Editor({ state, texts, send }: Props) {
  const [text, setText] = useState(state.own?.text ?? "");
  const from = useRef(state.own?.text);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // a policy that came by link or file is what is written now
  if (state.own !== null && state.own.text !== from.current) {
    from.current = state.own.text;
    if (state.own.text !== text) setText(state.own.text);
  }
  const write = (written: string) => {
    setText(written);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      from.current = written;
      void readOwn("policy.yaml", written).then((file) => send({ type: "file", file }));
    }, 300);
  };
  return (
    <section class="no-print" aria-labelledby="editor-title">
      <h2 id="editor-title">{texts.editor}</h2>
      <p class="quiet" id="editor-help">
        {texts.editorHelp}
      </p>
      <textarea
        aria-labelledby="editor-title"
        aria-describedby="editor-help"
        spellcheck={false}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <p role="status">{state.own !== null && state.refused === null ? texts.editorGood : ""}</p>
    </section>
  );
}
