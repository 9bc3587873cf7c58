import { nearest } from "../policy/nearest.js";
import { english } from "../vocabulary/catalogue.js";
import { constraints } from "../vocabulary/constraints.js";
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
    .description("list the facts, or one fact with its values")
    .argument("[fact]")
    .option("--json", "print as JSON")
    .action((fact: string | undefined, { json }: { readonly json?: boolean }) =>
      exit(vocabulary(fact, json === true, world)),
    );

function vocabulary(name: string | undefined, json: boolean, world: World): number {
  if (name !== undefined && !isFact(name)) {
    const near = nearest(name, factIds);
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
    elements: Object.entries(elements).map(([id, element]) => ({
      id,
      ...element,
      label: english.elements[id as keyof typeof elements][0],
      description: english.elements[id as keyof typeof elements][1],
    })), // entries of a const object
    acts: english.acts,
    procedures: english.procedures,
    jurisdictions: english.jurisdictions,
    constraints,
    splitInstruments,
  };
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
