import { english as words } from "patron-privacy";
import type { Language } from "../model/state.js";
import { english } from "../texts/english.js";
import { pseudo } from "../texts/pseudo.js";
import type { Texts } from "./desk.js";

/** English is always there: it is what the page falls back to. */
export const englishTexts: Texts = { texts: english, words };

/** The texts of a language. Other languages are loaded when somebody chooses them. */
export async function textsOf(language: Language): Promise<Texts> {
  if (language === "es") {
    try {
      const { spanish, spanishWords } = await import("../texts/spanish.js");
      return { texts: spanish, words: spanishWords };
    } catch {
      return englishTexts; // it did not load: the page goes on in English
    }
  }
  if (language === "pseudo") return { texts: pseudo(english), words: { ...pseudo(words), rules: {} } };
  return englishTexts;
}
