/** When a step is done, with the words for it. */
export const timings = {
  standing: "standing",
  "on-hiring-and-repeated": "on hiring, and repeated",
  "once-and-renewed": "once, and renewed",
  "at-once": "at once",
  minutes: "within minutes",
  "once-both-are-there": "as soon as both are there",
  "same-talk": "in the same talk",
  "before-release": "before anything is given",
  "when-needed": "when it is needed",
  "before-the-next-purge": "within hours, before the next purge",
  "by-end-of-shift": "the same day, before the shift ends",
  "same-day": "the same day",
  "first-day": "on the first day",
  "within-three-days": "within three days",
  "in-time-to-act": "with time to act",
  "before-complying": "before complying, unless a search is going on",
  "before-return-date": "before the return date",
  "by-return-date": "by the return date",
  "on-return-date": "on the return date",
  "by-statute": "in the time of the statute",
  during: "while it lasts",
  "during-and-after": "while it lasts and afterwards",
  "day-after": "the day after",
  afterwards: "afterwards",
} as const;

/** Names when a step is done. */
export type Timing = keyof typeof timings;
