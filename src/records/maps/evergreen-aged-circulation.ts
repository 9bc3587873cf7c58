import { builtIn } from "./built-in.js";
import { evergreenCirculation } from "./evergreen-circulation.js";
import { mapSources } from "./sources.js";

/** Field map: Evergreen loan after it was aged (`action.aged_circulation`): every column of a loan but the patron's, and eight more. */
export const evergreenAgedCirculation = /* @__PURE__ */ builtIn({
  id: "evergreen/aged-circulation",
  system: "Evergreen",
  title: "Evergreen loan after it was aged (action.aged_circulation)",
  record: "deidentified-dataset",
  source: mapSources["evergreen-sql"],
  versions: ["Evergreen main 921164c"],
  table: "action.aged_circulation",
  was: ["evergreen/circulation"],
  key: "id",
  fields: {
    ...columnsOfLoan(),
    usr_post_code: { element: "postal-code", note: "kept by default after aging" },
    usr_home_ou: "home-library",
    usr_profile: "patron-category",
    usr_birth_year: { element: "birth-year", note: "kept by default after aging" },
    copy_call_number: "item-identifier",
    copy_owning_lib: "service-location",
    copy_circ_lib: "service-location",
    copy_bib_record: "item-identifier",
  },
});

/** The columns that an aged loan shares with the loan it was. */
function columnsOfLoan() {
  const { usr: _patron, ...columns } = evergreenCirculation.fields;
  return Object.fromEntries(
    Object.entries(columns).map(([path, { record: _was, ...field }]) => [
      path,
      field.element === "amount-owed" ? { ...field, record: "fines-and-fees" as const } : field,
    ]),
  );
}
