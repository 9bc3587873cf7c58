import type { Ground } from "./ground.js";
import { nameOf } from "./ids.js";

/** Every ground as it reads now and as it read before, one after the other. */
export function wordings(ground: Ground): readonly Ground[] {
  const { formerly, ...now } = ground;
  if (formerly === undefined) return [ground];
  const { below, form, ...was } = formerly;
  const then: Ground = { ...now, ...was, id: `${nameOf(ground)}-until-${was.until.slice(0, 4)}` };
  return [
    { ...now, from: was.until },
    then.ground === "parent-or-guardian" && below !== undefined
      ? { ...then, below }
      : then.ground === "patron-consent" && form !== undefined
        ? { ...then, form }
        : then,
  ];
}
