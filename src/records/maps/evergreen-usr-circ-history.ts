import { builtIn } from "./built-in.js";
import { mapSources } from "./sources.js";

/** Field map: Evergreen history that a patron asked to keep (`action.usr_circ_history`). */
export const evergreenUsrCircHistory = /* @__PURE__ */ builtIn({
  id: "evergreen/usr-circ-history",
  system: "Evergreen",
  title: "Evergreen history that a patron asked to keep (action.usr_circ_history)",
  record: "loan-history",
  source: mapSources["evergreen-sql"],
  versions: ["Evergreen main 921164c"],
  table: "action.usr_circ_history",
  subject: "usr",
  key: "id",
  fields: {
    id: "operational-reference",
    usr: "internal-patron-id",
    xact_start: { element: "transaction-date", retention: [{ event: "checked-out", whenNull: "not-known" }] },
    target_copy: "item-identifier",
    due_date: "transaction-date",
    checkin_time: { element: "transaction-date", retention: [{ event: "item-returned", whenNull: "not-happened" }] },
    source_circ: { element: "operational-reference", refersTo: "evergreen/circulation" },
  },
});
