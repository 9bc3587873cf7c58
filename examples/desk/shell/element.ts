import { h, render } from "preact";
import { linkOf, readLink } from "../model/link.js";
import { type Language, languages } from "../model/state.js";
import { App } from "../view/app.js";
import { style } from "../view/style.js";
import { createDesk, type Desk } from "./desk.js";
import { readOwn } from "./file.js";
import { lawOf } from "./law.js";
import { packText, unpackText } from "./packed-text.js";
import { remember, remembered } from "./storage.js";
import { englishTexts, textsOf } from "./texts.js";

/** A policy of one rule, for the one who wants to try. */
const firstPolicy = `id: town
title: Town Library, Privacy Policy
packs: [toolkit, practice, federal, us-ny]
profile: { jurisdiction: US-NY, libraryType: public }
sources:
  board: { title: "Town Library Board, Privacy Policy, 12 May 2026" }
rules:
  - id: town/police-to-the-director
    kind: authority
    when: { requester: [police-local, police-state, police-federal] }
    roles: [director]
    says: Only the director answers the police.
    cites: [{ source: board, section: "4" }]
`;

const pad = (value: number) => String(value).padStart(2, "0");

/** The local day and moment: the one clock of the page. */
function clock() {
  const at = new Date();
  const today = `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
  return { today, now: `${today}T${pad(at.getHours())}:${pad(at.getMinutes())}` };
}

/**
 * `<patron-privacy-desk>`: the assistant as an element. Attributes: `state` (`US-NY`), `kind` (`public`), `language`
 * (`en`, `es`), `link` (answers live in the fragment of the address), `editor` (own rules can be written), `policy` (the
 * text of a policy to begin with), `take-focus` (the first question has the focus). CSS variables beginning with `--pp-`
 * give it the look of a site.
 */
export class PatronPrivacyDesk extends HTMLElement {
  readonly #desk: Desk = createDesk({ clock, lawOf, textsOf }, englishTexts);
  #stop: readonly (() => void)[] = [];

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    const desk = this.#desk;
    const own = this.hasAttribute("link");
    const editor = this.hasAttribute("editor");
    const draw = () =>
      render(
        h(App, {
          state: desk.state(),
          send: desk.send,
          editor,
          takeFocus: this.hasAttribute("take-focus"),
          ...desk.texts(),
        }),
        root,
      );
    const keep = () => {
      if (own) this.#write(editor);
      this.#remember();
    };
    this.#stop = [desk.subscribe(draw), desk.subscribe(keep)];
    this.#begin(own, editor);
    draw();
    if (!own) return;
    const follow = () => void this.#read(editor);
    window.addEventListener("hashchange", follow);
    this.#stop = [...this.#stop, () => window.removeEventListener("hashchange", follow)];
  }

  disconnectedCallback(): void {
    for (const stop of this.#stop) stop();
    if (this.shadowRoot !== null) render(null, this.shadowRoot);
  }

  /** What the page starts with: a link, else what the page's author or the computer says of the library. */
  #begin(own: boolean, editor: boolean): void {
    const { send } = this.#desk;
    const language = languages.find((one): one is Language => one === this.getAttribute("language"));
    if (language !== undefined) send({ type: "language", language });
    // where rules are written, there is something to change
    const policy = this.getAttribute("policy") ?? (editor && !location.hash.includes("policy=") ? firstPolicy : null);
    if (policy !== null) void readOwn("policy.yaml", policy).then((file) => send({ type: "file", file }));
    if (own && location.hash.length > 1) {
      void this.#read(editor);
      return;
    }
    const kept = own ? remembered() : null;
    if (kept !== null) send({ type: "remember", remember: true });
    const library = readLink(`v=1&state=${this.getAttribute("state") ?? ""}&kind=${this.getAttribute("kind") ?? ""}`);
    const before = kept === null ? library : readLink(kept);
    if (before.is === "case") {
      const { jurisdiction, kind } = before.case;
      if (jurisdiction !== null) send({ type: "state", jurisdiction });
      if (kind !== null) send({ type: "kind", kind });
    }
  }

  async #read(editor: boolean): Promise<void> {
    const { send, state } = this.#desk;
    const [fragment = "", packed] = location.hash.slice(1).split("&policy=");
    if (fragment === linkOf(state())) return;
    const link = readLink(fragment);
    if (link.is === "case") send({ type: "case", case: link.case, notice: link.whole ? null : "link-part" });
    else if (link.is !== "empty") send({ type: "notice", notice: link.is === "broken" ? "link-broken" : "link-other" });
    if (!editor || packed === undefined) return;
    const text = await unpackText(packed);
    if (text === undefined) send({ type: "notice", notice: "link-part" });
    else send({ type: "file", file: await readOwn("policy.yaml", text) });
  }

  /** One entry of the history, always rewritten: going back in the browser shows no earlier case. */
  #write(editor: boolean): void {
    const state = this.#desk.state();
    const link = linkOf(state);
    const put = (fragment: string) => {
      const hash = fragment === "" ? "" : `#${fragment}`;
      if (location.hash !== hash) history.replaceState(null, "", `${location.pathname}${location.search}${hash}`);
    };
    const text = editor ? state.own?.text : undefined;
    if (text === undefined) put(link);
    else void packText(text).then((packed) => put(`${link === "" ? "v=1" : link}&policy=${packed}`));
  }

  #remember(): void {
    const state = this.#desk.state();
    if (!this.hasAttribute("link")) return;
    const { jurisdiction, kind } = state;
    const text = state.remember ? linkOf({ jurisdiction, kind, asOf: null, records: [], events: [] }) : null;
    if (remembered() === text || (text === null && remembered() === null)) return;
    if (remember(text === "" ? null : text)) return;
    this.#desk.send({ type: "remember", remember: false });
    this.#desk.send({ type: "notice", notice: "storage-refused" });
  }
}
