import type { RetentionPack } from "../retention/schedule.js";
import { checkedOn, days } from "./shorthand.js";

/** Clinton Public Library, Indiana: footage. */
export const clintonVideo: RetentionPack = {
  id: "us-in-clinton-video",
  title: "Clinton Public Library, Indiana: footage",
  jurisdiction: "US-IN",
  sources: {
    clinton: {
      title: "Clinton Public Library, video policy",
      url: "https://clintonpl.lib.in.us/?p=5141",
      textAsOf: "2025",
      checkedOn,
    },
  },
  rules: [
    {
      id: "us-in-clinton/video",
      record: "surveillance-video",
      authority: "policy",
      trigger: "created",
      min: days(7),
      disposal: "overwrite",
      says: "Footage is kept for at least seven days.",
      cites: [{ source: "clinton" }],
    },
  ],
};

/** Wayne County Public Library: footage, with a maximum. */
export const wayneCountyVideo: RetentionPack = {
  id: "wayne-county-video",
  title: "Wayne County Public Library: footage",
  sources: {
    wcpl: {
      title: "Wayne County Public Library, camera policy",
      url: "https://wcpl.info/about/policies/camera",
      checkedOn,
      note: "The state is not named in what was read.",
    },
  },
  rules: [
    {
      id: "wayne-county/video",
      record: "surveillance-video",
      authority: "policy",
      trigger: "created",
      max: days(14),
      disposal: "overwrite",
      says: "Footage is kept no longer than fourteen days.",
      cites: [{ source: "wcpl" }],
      notes: "A clip that somebody may need is exported and kept; the rest rolls over.",
    },
  ],
};
