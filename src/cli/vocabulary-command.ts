import { nearest } from "../internal/nearest.js";
import { english } from "../vocabulary/catalogue.js";
import { constraints } from "../vocabulary/constraints.js";
import { dataElements } from "../vocabulary/element-groups.js";
import { elements } from "../vocabulary/elements.js";
import type { Fact } from "../vocabulary/fact.js";
import { type FactId, factIds, facts } from "../vocabulary/facts.js";
import { splitInstruments } from "../vocabulary/sheet-ids.js";
import { block } from "./page.js";
import { type AddCommand, fail, print, printJson, type World } from "./world.js";

/** `patron-privacy vocabulary`. */
export const addVocabulary: AddCommand = (program, world, exit) =>
  program
    .command("vocabulary")
    .description("list the facts, one fact with its values, or the data elements")
    .argument("[fact]", "the name of a fact, or elements")
    .option("--json", "print as JSON")
    .action((fact: string | undefined, { json }: { readonly json?: boolean }) =>
      exit(vocabulary(fact, json === true, world)),
    );

function vocabulary(name: string | undefined, json: boolean, world: World): number {
  if (name === "elements") {
    if (json) printJson(world, { version: 1, elements: allElements() });
    else print(world, elementList(world));
    return 0;
  }
  if (name !== undefined && !isFact(name)) {
    const near = nearest(name, [...factIds, "elements"]);
    return fail(world, 2, [`no fact is called \`${name}\`${near === undefined ? "" : `; did you mean \`${near}\`?`}`]);
  }
  if (json) printJson(world, name === undefined ? everything() : { version: 1, ...one(name) });
  else print(world, name === undefined ? list(world) : detail(name, world));
  return 0;
}

function isFact(name: string): name is FactId {
  return Object.hasOwn(facts, name);
}

function one(id: FactId): object {
  const fact: Fact = facts[id];
  const { values, ...texts } = english.facts[id];
  const listed =
    fact.kind === "closed"
      ? fact.values.map((value) => ({ id: value, label: values[value]?.[0], description: values[value]?.[1] }))
      : undefined;
  return { ...fact, ...texts, ...(listed === undefined ? {} : { values: listed }) };
}

function everything(): object {
  return {
    version: 1,
    facts: factIds.map(one),
    elements: allElements(),
    acts: english.acts,
    procedures: english.procedures,
    jurisdictions: english.jurisdictions,
    constraints,
    splitInstruments,
  };
}

function allElements(): readonly object[] {
  return dataElements.map((id) => {
    const [label, description] = english.elements[id];
    return { id, ...elements[id], label, description };
  });
}

function elementList({ screen }: World): string {
  const groups = [...new Set(dataElements.map((id) => elements[id].group))];
  return groups
    .map((group) =>
      block(
        screen,
        group,
        dataElements
          .filter((id) => elements[id].group === group)
          .map((id) => `- ${id} (${elements[id].sensitivity}): ${english.elements[id][1]}`),
      ),
    )
    .join("\n");
}

function list({ screen }: World): string {
  return factIds.map((id) => block(screen, id, [english.facts[id].description])).join("\n");
}

function detail(id: FactId, { screen }: World): string {
  const fact: Fact = facts[id];
  const { label, description, question, values } = english.facts[id];
  const rows =
    fact.kind === "closed"
      ? fact.values.map((value) => `- ${value}: ${values[value]?.[0]}. ${values[value]?.[1]}`)
      : [`- a ${fact.kind}, in steps of one ${fact.unit}`];
  return [
    block(screen, label, [description]),
    block(screen, "Ask", [question]),
    ...(fact.kind === "closed" && fact.resting !== undefined ? [block(screen, "At rest", [fact.resting])] : []),
    block(screen, "Obtainable", [fact.obtainable ? "yes" : "no"]),
    block(screen, "Values", rows),
  ].join("\n");
}
