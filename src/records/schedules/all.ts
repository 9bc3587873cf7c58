import type { RetentionPack } from "../retention/schedule.js";
import { georgiaLocal } from "./georgia.js";
import { fieldGuidance, kohaDefaults } from "./guidance.js";
import { chelmsford } from "./massachusetts.js";
import { manistee } from "./michigan.js";
import { newYorkAgencies, newYorkMu1 } from "./new-york.js";
import { ohioLibraries, shakerHeights } from "./ohio.js";
import { multnomah, oregonCounties } from "./oregon.js";
import { bcldIdaho, clintonVideo, hennessey, iowaLogs, santaCruz } from "./other-states.js";
import { seattle } from "./washington.js";
import { wisconsinVideo } from "./wisconsin.js";

/**
 * The published schedules of this package. They show what libraries and states have published; open the source before
 * you rely on one.
 */
export const retentionPacks: readonly RetentionPack[] = [
  oregonCounties,
  multnomah,
  georgiaLocal,
  newYorkMu1,
  newYorkAgencies,
  shakerHeights,
  ohioLibraries,
  manistee,
  seattle,
  chelmsford,
  wisconsinVideo,
  santaCruz,
  bcldIdaho,
  clintonVideo,
  iowaLogs,
  hennessey,
  fieldGuidance,
  kohaDefaults,
];
