import { existsSync, readFileSync } from "node:fs";

const file = new URL("../../../shared/domain/records-retention-vendors.md", import.meta.url);

/** Is the fact sheet beside the repository? */
export const sheetIsHere = existsSync(file);

/** Which table of the fact sheet a map is of. */
export const tables = {
  "folio/user": "2.1",
  "folio/loan": "2.2",
  "folio/request": "2.3",
  "folio/account": "2.4",
  "koha/patron": "2.5",
  "koha/checkout": "2.6",
  "koha/hold": "2.7",
  "evergreen/usr": "2.8",
  "evergreen/circulation": "2.9",
  "evergreen/aged-circulation": "2.10",
  "evergreen/hold": "2.11",
  "evergreen/usr-circ-history": "2.12",
  "sip2/koha": "2.13",
  "ncip/lookup-user": "2.14",
  "ldap/edu-person": "2.15",
} as const;

const shortened = [
  ["…FTI", "UserFiscalAccount.AccountDetails.FiscalTransactionInformation"],
  ["…UAI", "UserOptionalFields.UserAddressInformation"],
  ["…PNI", "UserOptionalFields.NameInformation.PersonalNameInformation"],
] as const;

/** The rows of a table of the fact sheet, and what the sheet says beside it. */
export function tableOf(number: string): {
  readonly record: string | undefined;
  readonly stated: number | undefined;
  readonly rows: readonly { readonly field: string; readonly element: string; readonly note: string }[];
} {
  const text = readFileSync(file, "utf8");
  const begin = text.indexOf(`\n### ${number} `);
  const section = text.slice(begin + 1, text.indexOf("\n### ", begin + 5));
  const [, record, stated] = /Record type: `([\w-]+)`\. (\d+) fields/.exec(section) ?? [];
  const rows = [...section.matchAll(/^\| `([^`]+)`[^|]*\|[^|]*\| `([^`]+)` \|([^|]*)\|/gm)].map(
    ([, field = "", element = "", note = ""]) => {
      const [short, long] = shortened.find(([one]) => field === one || field.startsWith(`${one}.`)) ?? ["", ""];
      return { field: long + field.slice(short.length), element, note: note.trim() };
    },
  );
  return { record, stated: stated === undefined ? undefined : Number(stated), rows };
}
