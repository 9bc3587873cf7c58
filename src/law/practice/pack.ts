import type { Pack } from "../../policy/pack.js";
import { shipped } from "../../policy/shipped.js";
import { cardAndProxy } from "./card-and-proxy.js";
import { consentAndStatistics } from "./consent-and-statistics.js";
import { doubts } from "./doubts.js";
import { emergencies } from "./emergencies.js";
import { estate } from "./estate.js";
import { familyRules } from "./family.js";
import { footage } from "./footage.js";
import { librariesAndVendors } from "./libraries-and-vendors.js";
import { manner } from "./manner.js";
import { moreWords } from "./more-words.js";
import { narrowing } from "./narrowing.js";
import { outsiders } from "./outsiders.js";
import { presence } from "./presence.js";
import { school } from "./school.js";
import { self } from "./self.js";
import { sources } from "./sources.js";
import { staff } from "./staff.js";

/**
 * What published policies of libraries answer to the informal requests of an ordinary day. Default policy: it is read
 * where the law and the library's own policy are silent. Not legal advice.
 */
export const practice: Pack = /* @__PURE__ */ shipped({
  id: "practice",
  title: "Published practice on informal requests",
  layer: "toolkit",
  sources,
  rules: [
    ...self,
    ...cardAndProxy,
    ...familyRules,
    ...school,
    ...presence,
    ...librariesAndVendors,
    ...outsiders,
    ...staff,
    ...emergencies,
    ...footage,
    ...estate,
    ...consentAndStatistics,
    ...manner,
    ...narrowing,
    ...moreWords,
  ],
  doubts,
  notEncoded: [
    {
      what: "A parent's access to a minor's record, and the age line.",
      why: "The policies repeat the law of their states; the packs of the states decide it.",
    },
    {
      what: "A guest pass for somebody who cannot show who they are, and a mark on the account.",
      why: "They give no patron information; a duty tells of the pass in its sentence.",
    },
    {
      what: "Content-free messages: what a message may say.",
      why: "A message is no record; the duty to offer one says how.",
    },
    {
      what: "Whether staff of the state must report child abuse.",
      why: "A rule cannot test the state; the duty says that it holds where the law makes staff report.",
    },
  ],
});
