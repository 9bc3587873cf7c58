import { expect, test } from "vitest";
import { statePacks } from "../support/baseline.js";
import { attack } from "./attack.js";
import { randomFrom } from "./random.js";

const few = statePacks.filter(({ id }) => ["us-ny", "us-wi"].includes(id));

test("a small part of `npm run attack`: no yes turns into a no when more is known", { timeout: 240_000 }, () => {
  const { answered, wrong } = attack(randomFrom(20_261_130), 300, "2026-11-30", few);
  expect(wrong).toStrictEqual([]);
  expect(answered).toBeGreaterThan(3);
});
