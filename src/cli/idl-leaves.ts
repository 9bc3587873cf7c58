import type { Leaf, LeafKind } from "../records/index.js";

/**
 * The fields of one class of Evergreen's fieldmapper IDL as leaves. The parser is an optional package; it fetches
 * nothing and refuses entities that are not declared.
 */
export async function idlLeaves(text: string, name: string | undefined): Promise<readonly Leaf[] | string> {
  const parser = await import("saxes").catch(() => undefined);
  if (parser === undefined) return "reading XML needs a package; npm install saxes";
  if (name === undefined) return "name the class of the IDL by --schema, such as au";
  const leaves: Leaf[] = [];
  let inside = false;
  let found = false;
  const reader = new parser.SaxesParser();
  reader.on("opentag", ({ name: tag, attributes }) => {
    const of = (key: string) => attributes[key];
    if (tag === "class") {
      inside = of("id") === name;
      found ||= inside;
    } else if (tag === "field" && inside && of("oils_persist:virtual") !== "true" && of("name") !== undefined) {
      const label = of("reporter:label");
      leaves.push({
        path: String(of("name")),
        kind: kindOf(of("reporter:datatype")),
        ...(label === undefined ? {} : { says: String(label) }),
      });
    }
  });
  reader.on("closetag", ({ name: tag }) => {
    if (tag === "class") inside = false;
  });
  try {
    reader.write(text).close();
  } catch {
    return "expected well-formed XML";
  }
  return found ? leaves : `the IDL has no class called \`${name}\``;
}

function kindOf(type: unknown): LeafKind {
  switch (type) {
    case "timestamp":
      return "date";
    case "bool":
      return "truth";
    case "int":
    case "float":
    case "money":
      return "number";
    case "id":
    case "link":
    case "org_unit":
      return "key";
    case "text":
      return "text";
    default:
      return "unknown";
  }
}
