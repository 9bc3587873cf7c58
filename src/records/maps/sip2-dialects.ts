import { builtIn } from "./built-in.js";
import { sip2PatronInformation } from "./sip2-patron-information.js";
import { mapSources } from "./sources.js";

const birthDate = { element: "date-of-birth", record: "registration" } as const;
const expiry = { element: "enrolment-date", record: "registration" } as const;
const category = { element: "patron-category", record: "registration" } as const;

/** Field map: SIP2 as Koha sends it. */
export const sip2Koha = /* @__PURE__ */ builtIn({
  id: "sip2/koha",
  title: "SIP2 patron information as Koha sends it",
  extends: sip2PatronInformation,
  source: mapSources["sip2-koha"],
  versions: ["Koha main 0d4072e"],
  fields: {
    PA: { element: "account-block", record: "registration", note: "PAC/self-service access block" },
    PB: { ...birthDate, note: "patron birth date (EnvisionWare extension)" },
    PC: { ...category, note: "patron class (EnvisionWare extension)" },
    PI: { ...category, note: "patron internet profile: an internet privilege" },
  },
});

/** Field map: SIP2 as Evergreen sends it. */
export const sip2Evergreen = /* @__PURE__ */ builtIn({
  id: "sip2/evergreen",
  title: "SIP2 patron information as Evergreen sends it",
  extends: sip2PatronInformation,
  source: mapSources["evergreen-sip2"],
  versions: ["Evergreen main 921164c"],
  fields: {
    PA: { ...expiry, note: "the day on which the account expires" },
    PB: { ...birthDate, note: "birth date" },
    PC: { ...category, note: "name of the profile" },
    PI: { ...category, note: "internet access level" },
    XI: { element: "internal-patron-id", record: "registration", note: "the key of actor.usr" },
  },
});

/** Field map: SIP2 as FOLIO's edge-sip2 sends it: fees with titles, and a type of borrower. */
export const sip2FolioEdge = /* @__PURE__ */ builtIn({
  id: "sip2/folio-edge",
  title: "SIP2 patron information as FOLIO's edge-sip2 sends it",
  extends: sip2PatronInformation,
  source: mapSources["folio-edge-sip2"],
  versions: ["edge-sip2 71d7d8b"],
  fields: {
    FU: { ...category, note: "borrower type" },
    FV: { ...category, note: "borrower type, in words" },
    FA: { element: "amount-owed", record: "fines-and-fees", note: "what is left of a fee" },
    FB: { element: "item-identifier", record: "fines-and-fees", note: "the item of a fee" },
    FC: { element: "transaction-date", record: "fines-and-fees", note: "when a fee was made" },
    FD: { element: "title-or-description", record: "fines-and-fees", note: "the title of a fee" },
    FE: { element: "operational-reference", record: "fines-and-fees", note: "fee id" },
    FF: { element: "transaction-state", record: "fines-and-fees", note: "fee type" },
    FG: { element: "amount-owed", record: "fines-and-fees", note: "what was paid of a fee" },
  },
});

/** Field map: SIP2 as Symphony sends it. Its birth date and its expiry date were seen in lines, not in a specification. */
export const sip2Symphony = /* @__PURE__ */ builtIn({
  id: "sip2/symphony",
  title: "SIP2 patron information as Symphony sends it",
  extends: sip2PatronInformation,
  source: mapSources["sip2-lines"],
  versions: ["lines of Symphony, version not stated"],
  fields: {
    PA: { ...expiry, mark: "unread", note: "the day and time at which the account expires" },
    PB: { ...birthDate, mark: "unread", note: "birth date, where the site sends it" },
    PD: { ...birthDate, mark: "unread", note: "birth date, where the site sends it" },
  },
});

/** Field map: SIP2 as Polaris sends it. Seen in lines, not in a specification. */
export const sip2Polaris = /* @__PURE__ */ builtIn({
  id: "sip2/polaris",
  title: "SIP2 patron information as Polaris sends it",
  extends: sip2PatronInformation,
  source: mapSources["sip2-lines"],
  versions: ["lines of Polaris, version not stated"],
  fields: {
    PA: {
      element: "custom-field",
      record: "registration",
      mark: "unread",
      note: "a flag whose meaning is not published",
    },
    BC: { ...birthDate, mark: "unread", note: "birth date" },
  },
});
