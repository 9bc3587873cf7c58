import type { RetentionPack } from "../retention/schedule.js";
import { sanLuisObispo, santaCruz } from "./california.js";
import { clintonVideo, wayneCountyVideo } from "./footage.js";
import { georgiaLocal } from "./georgia.js";
import { fieldGuidance, kohaDefaults } from "./guidance.js";
import { bcldIdaho } from "./idaho.js";
import { iowaLogs } from "./iowa.js";
import { stMarys } from "./maryland.js";
import { chelmsford } from "./massachusetts.js";
import { manistee } from "./michigan.js";
import { newYorkAgencies, newYorkMu1, suffolkCollege } from "./new-york.js";
import { ohioLibraries, shakerHeights } from "./ohio.js";
import { hennessey } from "./oklahoma.js";
import { multnomah, oregonCounties } from "./oregon.js";
import { chambers } from "./texas.js";
import { seattle } from "./washington.js";
import { wisconsinUniversityLogs, wisconsinVideo } from "./wisconsin.js";

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
  suffolkCollege,
  sanLuisObispo,
  stMarys,
  chambers,
  wayneCountyVideo,
  wisconsinUniversityLogs,
  fieldGuidance,
  kohaDefaults,
];
