import type { Catalogue, Jurisdiction } from "patron-privacy";
import { type DeskState, emptyState, type Language, type Law } from "../model/state.js";
import { type DeskEvent, update } from "../model/update.js";
import type { DeskTexts } from "../texts/english.js";

/** The texts of a language: those of the page and those of the library. */
export interface Texts {
  readonly texts: DeskTexts;
  readonly words: Catalogue;
}

/** What a desk has of the world. Everything else is the pure model. */
export interface DeskWorld {
  readonly clock: () => { readonly today: string; readonly now: string };
  readonly lawOf: (jurisdiction: Jurisdiction) => Promise<Exclude<Law, { readonly is: "none" | "loading" }>>;
  readonly textsOf: (language: Language) => Promise<Texts>;
}

/** A running desk: its state, its texts, and the one way to change them. */
export interface Desk {
  readonly state: () => DeskState;
  readonly texts: () => Texts;
  readonly send: (event: DeskEvent) => void;
  /** Calls after each change; gives the way to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Starts a desk without any view: toolkit authors put their own on it. */
export function createDesk(world: DeskWorld, texts: Texts): Desk {
  const { today, now } = world.clock();
  let state = emptyState(today, now);
  let shown = texts;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const send = (event: DeskEvent) => {
    const before = state;
    state = update(before, event);
    if (state.law !== before.law && state.law.is === "loading")
      void world.lawOf(state.law.jurisdiction).then((law) => send({ type: "law", law }));
    if (state.other !== before.other && state.other.is === "loading")
      void world.lawOf(state.other.jurisdiction).then((law) => send({ type: "other-law", law }));
    if (state.language !== before.language) {
      const { language } = state;
      void world.textsOf(language).then((found) => {
        if (state.language !== language) return;
        shown = found;
        tell();
      });
    }
    tell();
  };
  return {
    state: () => state,
    texts: () => shown,
    send,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
