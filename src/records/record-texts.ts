import type { LabelAndLine } from "../vocabulary/fact.js";
import type { UnclassifiedWhy } from "./classify.js";
import type { OtherPerson } from "./person.js";
import type { Refusal, WithheldReason } from "./release-result.js";
import type { ResidualKind } from "./residual/residual-result.js";

/** The texts about records that a person reads. A translation has the same shape. */
export interface RecordTexts {
  readonly language: string;
  readonly withheld: { readonly [reason in WithheldReason]: string };
  readonly refused: { readonly [refusal in Refusal]: string };
  readonly unclassified: { readonly [why in UnclassifiedWhy]: string };
  readonly persons: { readonly [person in OtherPerson]: LabelAndLine };
  /** Each with what to do about it and where the failure was seen. */
  readonly residual: {
    readonly [kind in ResidualKind]: { readonly says: string; readonly cites: readonly string[] };
  };
}

/** The texts about records in English. */
export const recordTexts: RecordTexts = {
  language: "en",
  withheld: {
    "not-allowed": "The decision does not allow this data element.",
    "not-decided": "The decision says nothing about this kind of record.",
    "cannot-tell-whether-past":
      "The decision is about what is going on or about what is past, and a missing or unclear field leaves open which this is.",
    "second-person": "It is about somebody other than the patron.",
    "other-patron": "It is another patron's.",
    "patron-not-named": "It does not say whose it is.",
    "local-field": "Each site fills this field in its own way, and the map does not say what yours holds.",
    "no-case": "A field beside it says what it holds, and the map does not know that value.",
    "unknown-field": "The map does not know this field.",
    "not-described": "What is here has another shape than the map says.",
    unreadable: "Reading it failed.",
    "not-json": "It is not JSON data.",
    "too-large": "The object holds more values than are looked at.",
  },
  refused: {
    "may-not-answer": "The decision does not let the person who was asked answer now.",
    "malformed-decision": "This is not a decision.",
    "no-such-item": "The decision has no item at this position.",
    "other-record": "The decision is about another kind of record.",
    "malformed-subject": "The key of the patron is not a text that is not empty, or a whole number.",
    "other-patron": "The record is another patron's.",
    "patron-not-named": "The record does not say whose it is, or its map does not name the field that does.",
    "not-a-map": "This is not a field map.",
    "not-an-object": "This is not an object with fields.",
    "not-a-list": "This is not a list.",
  },
  unclassified: {
    "local-field": "Each site fills this field in its own way; map what yours holds.",
    "no-case": "A field beside it says what it holds, and the map does not know that value.",
    "unknown-field": "The map does not know this field.",
    "not-described": "What is here has another shape than the map says.",
    unreadable: "Reading it failed.",
    "not-json": "It is not JSON data.",
    "too-large": "The object holds more values than are looked at.",
    "not-an-object": "This is not an object with fields.",
    "not-a-map": "This is not a field map.",
  },
  persons: {
    proxy: ["Proxy", "Somebody who borrows or collects for the patron, or for whom the patron does."],
    guardian: ["Guardian", "A parent, guardian or guarantor."],
    contact: ["Other contact", "Somebody who is reached in place of the patron."],
    "next-patron": ["Next patron", "The patron who waits for the same item."],
    staff: ["Staff", "A staff member who acted, or who looked."],
    other: ["Somebody else", "Any other person."],
  },
  residual: {
    "direct-identifier": {
      says: "A name, an address or a key of the patron is still there; take it out.",
      cites: ["folio-storage"],
    },
    "second-person": {
      says: "A second person is still named or pointed at; take that out too.",
      cites: ["folio-storage"],
    },
    "re-linked": {
      says: "A row kept beside it belongs to it and names the patron; unlink that row as well.",
      cites: ["folio-feesfines", "metadb-89"],
    },
    "quasi-identifiers": {
      says: "What is left may point at very few people together; generalise it or drop it.",
      cites: ["evergreen-sql", "evergreen-list"],
    },
    "staff-actor": {
      says: "It says who acted; at self-service that can be the patron.",
      cites: ["folio-storage"],
    },
    "free-text": {
      says: "Words that somebody wrote are still there and can hold a name.",
      cites: ["folio-storage", "folio-circulation"],
    },
    "own-key": {
      says: "Its own key is still there: a log, a backup or an older copy with that key leads back to the patron.",
      cites: ["metadb-89"],
    },
    "exact-instant": {
      says: "A time to the second is still there; few rows share one, so a log or a receipt with it leads back. Keep the day.",
      cites: ["evergreen-sql"],
    },
    link: {
      says: "It keeps the key of another row; see that no such row leads to the patron.",
      cites: ["folio-feesfines"],
    },
    unclassified: {
      says: "The map does not say what this holds, so it may identify somebody.",
      cites: ["folio-storage"],
    },
  },
};
