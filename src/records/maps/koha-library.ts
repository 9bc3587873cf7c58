import type { DataElement } from "../../vocabulary/element-groups.js";
import type { FieldDraft } from "../field-map.js";

/**
 * The fields of a Koha library (REST `library.yaml`) kept under a path. Only which library it is says something of the
 * patron; its own address is public. Servers, registers, desks and notes are not mapped.
 */
export function kohaLibraryAt(path: string, element: DataElement): { readonly [path: string]: FieldDraft } {
  const itself = ["library_id", "name", "marc_org_code"];
  const address = ["address1", "address2", "address3", "postal_code", "city", "state", "country"];
  const contact = ["phone", "fax", "email", "illemail", "reply_to_email", "return_path_email", "url", "geolocation"];
  const flags = ["pickup_location", "public", "needs_override"];
  return {
    [path]: element,
    ...Object.fromEntries([...itself, ...address, ...contact].map((key) => [`${path}.${key}`, element])),
    ...Object.fromEntries(flags.map((key) => [`${path}.${key}`, "operational-reference" as const])),
  };
}
