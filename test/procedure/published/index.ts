import { first } from "./first.js";
import { middle } from "./middle.js";
import { second } from "./second.js";
import { third } from "./third.js";

/** Every published procedure of the fact sheet, as configuration. */
export const published = [...first, ...middle, ...second, ...third];
