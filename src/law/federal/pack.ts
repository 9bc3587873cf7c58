import type { Pack } from "../../policy/pack.js";
import { shipped } from "../../policy/shipped.js";
import { doubts } from "./doubts.js";
import { ferpa } from "./ferpa.js";
import { general } from "./general.js";
import { instruments } from "./instruments.js";
import { sources } from "./sources.js";

/**
 * Federal law as it bears on library records: instruments with their present status, the student-records overlay, and,
 * in a layer of its own, the general law of process.
 */
export const federal: Pack = /* @__PURE__ */ shipped({
  id: "federal",
  title: "Federal law",
  layer: "federal",
  sources,
  rules: [...instruments, ...ferpa, ...general],
  doubts,
  notEncoded: [
    {
      what: "School officials with a legitimate educational interest (34 CFR 99.31(a)(1))",
      why: "It permits only, and state library law decides; the New York and Iowa readings differ.",
    },
    { what: "Ex parte terrorism orders lift FERPA notice (USA PATRIOT s.507)", why: "The text was not read." },
    {
      what: "42 USC 1592n, on whether libraries are outside section 702",
      why: "The list was not read; it needs a lawyer.",
    },
  ],
});
