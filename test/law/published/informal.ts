import {
  atTheDesk,
  duty,
  ownLoans,
  ownRecord,
  type PublishedPolicy,
  type PublishedRow,
  type PublishedRule,
  spokenPolice,
} from "./kit.js";

type When = Extract<PublishedRule, { kind: "disclosure" }>["when"];
const says =
  (effect: "permit" | "forbid") =>
  (id: string, sentence: string, when: When): PublishedRule => ({
    id,
    kind: "disclosure",
    effect: [effect],
    says: sentence,
    when,
  });
const permit = says("permit");
const forbid = says("forbid");
const gives = (
  id: string,
  sentence: string,
  when: When,
  elements: Extract<PublishedRule, { kind: "extent" }>["elements"],
): PublishedRule => ({ id, kind: "extent", says: sentence, when, elements });
const answers = (
  id: string,
  sentence: string,
  when: When,
  roles: Extract<PublishedRule, { kind: "authority" }>["roles"],
): PublishedRule => ({ id, kind: "authority", says: sentence, when, roles });

function policy(
  id: string,
  source: string,
  state: PublishedPolicy["state"],
  rules: readonly PublishedRule[],
  rows: readonly PublishedRow[],
  more: Partial<PublishedPolicy> = {},
): PublishedPolicy {
  return { id, source, state, libraryType: "public", rules, rows: [ownLoans, ...rows], ...more };
}

const withCard = {
  ...atTheDesk,
  requester: "card-bearer",
  purpose: "stated-transaction",
  credential: "library-card",
} as const;
const cardCounts = {
  requester: ["card-bearer", "spouse", "relative"],
  standing: ["proved"],
  purpose: ["stated-transaction"],
  credential: ["library-card", "card-with-pin"],
  record: ["current-loan", "hold", "fines-and-fees"],
} as const;
const spouse = { ...atTheDesk, requester: "spouse" } as const;
const parentOf = (subjectAge: number) =>
  ({
    ...atTheDesk,
    requester: "parent",
    purpose: "parental-oversight",
    custody: "custodial",
    credential: "custody-paper",
    subjectAge,
    handler: "director",
  }) as const;
const clip = { ...spokenPolice, handler: "director" } as const;
const useElements = [
  "item-identifier",
  "title-or-description",
  "transaction-date",
  "transaction-state",
  "activity-count",
] as const;

/** The informal rows of legal-process.md §4, by the library that published the answer. */
export const informal: readonly PublishedPolicy[] = [
  policy(
    "inf-self-in-person/calvert",
    "calvert",
    "md",
    [
      duty("calvert/three-facts", "must", "verify-identity", "Card, licence, or address, phone and birthday.", {
        requester: ["patron"],
        channel: ["in-person"],
      }),
    ],
    [],
  ),
  policy(
    "inf-self-phone/uvu-conf",
    "uvu-conf",
    "ut",
    [
      gives("uvu/by-phone", "By phone: items out, fines, holds.", { requester: ["patron"], channel: ["phone"] }, [
        ...useElements,
        "amount-owed",
      ]),
    ],
    [{ what: "own loans by phone", facts: { ...ownRecord, channel: "phone" }, record: "current-loan", comes: "yes" }],
  ),
  policy(
    "inf-self-remote/mult-policy",
    "mult-policy",
    "or",
    [
      duty("mult/existing-address", "must", "send-to-contact-on-file", "Only to the address on file.", {
        requester: ["patron"],
        channel: ["electronic", "post"],
      }),
    ],
    [
      {
        what: "own loans by e-mail",
        facts: { ...ownRecord, channel: "electronic" },
        record: "current-loan",
        comes: "yes",
        does: ["send-to-contact-on-file"],
      },
    ],
  ),
  policy(
    "inf-self-fails/mult-unauth",
    "mult-unauth",
    "or",
    [
      duty("mult/mark-account", "should", "log-request", "Mark the account, in facts.", {
        requester: ["patron"],
        standing: ["refuted"],
      }),
    ],
    [
      {
        what: "cannot prove it",
        facts: { ...ownRecord, standing: "refuted" },
        record: "current-loan",
        comes: "no",
        does: ["log-request"],
      },
    ],
  ),
  ...(["smcl ca", "jeanes pa", "calvert md"] as const).map((one) => {
    const [source, state] = one.split(" ") as ["smcl", "ca"]; // pairs of the list above
    return policy(
      `inf-card-bearer/${source}`,
      source,
      state,
      [permit(`${source}/card-is-consent`, "A card in hand is consent.", cardCounts)],
      [{ what: "a renewal with the card", facts: withCard, record: "current-loan", comes: "in doubt" }],
    );
  }),
  policy(
    "inf-card-bearer/mult-notpresent",
    "mult-notpresent",
    "or",
    [
      gives(
        "mult/card-gives",
        "Help with what they came for, and never contact data.",
        { requester: ["card-bearer"] },
        ["transaction-state", "transaction-date", "item-identifier"],
      ),
    ],
    [{ what: "a renewal with the card", facts: withCard, record: "current-loan", comes: "in doubt" }],
  ),
  policy(
    "inf-card-bearer/cheltenham",
    "cheltenham",
    "pa",
    [
      forbid("cheltenham/no-waiver", "No waiver for spouse, parent or relative.", {
        requester: ["spouse", "parent", "relative", "card-bearer"],
        credential: ["library-card", "card-with-pin"],
      }),
    ],
    [
      {
        what: "a spouse with the card",
        facts: { ...withCard, requester: "spouse" },
        record: "current-loan",
        comes: "no",
      },
    ],
  ),
  policy(
    "inf-found-card/mult-unauth",
    "mult-unauth",
    "or",
    [
      duty("mult/found-card", "never", "tell-others", "Nothing is said of a card that was found.", {
        requester: ["member-of-public"],
        credential: ["library-card"],
      }),
    ],
    [
      {
        what: "whose card is this",
        facts: { ...atTheDesk, requester: "member-of-public", credential: "library-card", asked: "confirm" },
        record: "registration",
        comes: "no",
      },
    ],
  ),
  policy(
    "inf-name-only/mult-rationale",
    "mult-rationale",
    "or",
    [
      duty("mult/name-only", "must", "disclose-nothing", "Not even counts, types or status.", {
        credential: ["name-only"],
      }),
    ],
    [
      {
        what: "only a name",
        facts: { ...atTheDesk, requester: "member-of-public", credential: "name-only" },
        record: "registration",
        comes: "no",
        does: ["disclose-nothing"],
      },
    ],
  ),
  policy(
    "inf-spouse-family/uvu-conf",
    "uvu-conf",
    "ut",
    [
      duty("uvu/content-free", "should", "offer-message", "At most a message without content.", {
        requester: ["spouse", "relative"],
        channel: ["phone"],
      }),
    ],
    [
      {
        what: "a spouse on the phone",
        facts: { ...spouse, channel: "phone" },
        record: "current-loan",
        comes: "no",
        does: ["offer-message"],
      },
    ],
  ),
  policy(
    "inf-parent-under-age/superior",
    "superior",
    "wi",
    [
      gives(
        "superior/use-records",
        "Records of use; no address, no phone.",
        { requester: ["parent", "guardian"] },
        useElements,
      ),
    ],
    [{ what: "a parent of a child of 15", facts: parentOf(15), record: "loan-history", comes: "yes" }],
  ),
  policy(
    "inf-parent-under-age/winneconne",
    "winneconne",
    "wi",
    [
      duty("winneconne/card-is-evidence", "must", "verify-authority", "A card is evidence, not proof.", {
        requester: ["parent", "guardian"],
        credential: ["library-card"],
      }),
    ],
    [{ what: "a parent of a child of 15", facts: parentOf(15), record: "loan-history", comes: "yes" }],
  ),
  policy(
    "inf-parent-under-age/clermont",
    "clermont",
    "oh",
    [
      gives(
        "clermont/use",
        "A parent of a minor sees records of use.",
        { requester: ["parent", "guardian"] },
        useElements,
      ),
    ],
    [],
  ),
  policy(
    "inf-parent-under-age/vt-springfield-new",
    "vt-springfield-new",
    "vt",
    [
      forbid("springfield/from-12", "From 12 on the child decides.", {
        requester: ["parent", "guardian"],
        subjectAge: { from: 12 },
      }),
    ],
    [{ what: "a parent of a child of 11", facts: parentOf(11), record: "loan-history", comes: "yes" }],
  ),
  policy(
    "inf-parent-under-age/me-scarborough",
    "me-scarborough",
    "me",
    [forbid("scarborough/no-parents", "A child's record is the child's.", { requester: ["parent", "guardian"] })],
    [{ what: "a parent of a child of 9", facts: parentOf(9), record: "loan-history", comes: "no" }],
  ),
  policy(
    "inf-parent-under-age/co-lincoln",
    "co-lincoln",
    "co",
    [
      gives(
        "lincoln/counts",
        "Without the card: how many items, and until when.",
        { requester: ["parent", "guardian"] },
        ["activity-count", "transaction-date"],
      ),
    ],
    [],
  ),
  policy(
    "inf-parent-under-age/canby",
    "canby",
    "or",
    [
      permit("canby/recover", "A parent is told what recovers items or money.", {
        requester: ["parent", "guardian"],
        standing: ["proved"],
        purpose: ["recover-debt"],
        subjectAge: { below: 18 },
        record: ["fines-and-fees", "current-loan"],
      }),
    ],
    [
      {
        what: "a parent who must pay",
        facts: { ...parentOf(9), purpose: "recover-debt", accountTie: "liable" },
        record: "fines-and-fees",
        comes: "yes",
      },
    ],
  ),
  policy(
    "inf-parent-denied-placement/superior",
    "superior",
    "wi",
    [
      forbid("superior/denied", "A parent to whom a court denied placement gets nothing.", {
        requester: ["parent", "guardian"],
        custody: ["denied"],
      }),
    ],
    [
      {
        what: "placement denied",
        facts: { ...parentOf(9), custody: "denied" },
        record: "loan-history",
        comes: "no",
      },
    ],
  ),
  policy(
    "inf-teen-over-age/calvert",
    "calvert",
    "md",
    [
      forbid("calvert/teens", "A parent of a teenager gets nothing.", {
        requester: ["parent", "guardian"],
        subjectAge: { from: 13 },
      }),
    ],
    [{ what: "a parent of somebody of 16", facts: parentOf(16), record: "loan-history", comes: "no" }],
  ),
  policy(
    "inf-teacher-principal/cr-schools",
    "cr-schools",
    "ia",
    [
      permit("cr-schools/licensed-staff", "Licensed staff may, through the administrator.", {
        requester: ["teacher", "school-administrator"],
        standing: ["proved"],
        purpose: ["teaching"],
        record: ["current-loan", "loan-history"],
      }),
    ],
    [
      {
        what: "a teacher",
        facts: { ...atTheDesk, requester: "teacher", purpose: "teaching", handler: "director" },
        record: "current-loan",
        comes: "no",
      },
    ],
    { libraryType: "public-school", closedBy: { "cr-schools/licensed-staff": "us-ia/confidential" } },
  ),
  policy(
    "inf-teacher-principal/wny-school",
    "wny-school",
    "ny",
    [forbid("wny/teachers", "A strong default of no.", { requester: ["teacher", "school-administrator"] })],
    [
      {
        what: "a teacher",
        facts: { ...atTheDesk, requester: "teacher", purpose: "teaching", handler: "director" },
        record: "current-loan",
        comes: "no",
      },
    ],
    { libraryType: "public-school" },
  ),
  policy(
    "inf-school-officer/wny-school",
    "wny-school",
    "ny",
    [
      forbid("wny/school-officers", "Nothing without process or consent.", {
        requester: ["school-officer"],
        instrument: ["oral-request-no-process"],
      }),
    ],
    [
      {
        what: "a school officer",
        facts: { ...atTheDesk, requester: "school-officer" },
        record: "staff-observation",
        comes: "no",
      },
    ],
    { libraryType: "public-school" },
  ),
  policy(
    "inf-caregiver-holds/mult-policy",
    "mult-policy",
    "or",
    [
      permit("mult/take-holds", "Who knows part of the name and four digits takes holds from the shelf.", {
        requester: ["caregiver", "spouse", "relative"],
        standing: ["proved"],
        purpose: ["stated-transaction"],
        asked: ["collect-items"],
        credential: ["account-facts"],
        record: ["hold"],
      }),
    ],
    [
      {
        what: "a neighbour collects a hold",
        facts: {
          ...atTheDesk,
          requester: "caregiver",
          purpose: "stated-transaction",
          asked: "collect-items",
          credential: "account-facts",
        },
        record: "hold",
        comes: "yes",
      },
    ],
  ),
  policy(
    "inf-presence-query/mcpl-in",
    "mcpl-in",
    "in",
    [
      duty("mcpl/page", "should", "offer-message", "A message is passed on, by a page in an emergency.", {
        asked: ["presence", "deliver-message"],
      }),
    ],
    [
      {
        what: "is she there",
        facts: { ...spouse, asked: "presence" },
        record: "staff-observation",
        comes: "no",
        does: ["offer-message"],
      },
    ],
  ),
  policy(
    "inf-police-presence/wny-police",
    "wny-police",
    "ny",
    [
      permit("wny/what-staff-saw", "By our written policy the person in charge tells the police what staff saw.", {
        requester: ["police-local", "police-state"],
        standing: ["proved"],
        record: ["staff-observation"],
      }),
    ],
    [
      {
        what: "did you see these teens",
        facts: { ...clip, purpose: "welfare" },
        record: "staff-observation",
        comes: "yes",
      },
    ],
  ),
  policy(
    "inf-who-has-book/framingham",
    "framingham",
    "ny",
    [
      forbid("framingham/who-has-it", "Nobody is told who has an item.", {
        record: ["item-last-borrower", "current-loan"],
        scope: ["by-item"],
      }),
    ],
    [
      {
        what: "who has it",
        facts: { ...ownRecord, scope: "by-item", purpose: "find-material" },
        record: "current-loan",
        comes: "no",
      },
    ],
  ),
  policy(
    "inf-other-library-ill/wi-43-30",
    "wi-43-30",
    "wi",
    [
      gives(
        "wi/ill",
        "Another library gets who the loan is for, and the loan.",
        { requester: ["other-library"], purpose: ["interlibrary-loan"] },
        ["legal-name", "patron-barcode", "item-identifier", "title-or-description", "transaction-date"],
      ),
    ],
    [
      {
        what: "a lending library",
        facts: {
          ...atTheDesk,
          requester: "other-library",
          purpose: "interlibrary-loan",
          recipientAssurance: "publicly-supported",
          channel: "system",
        },
        record: "interlibrary-loan",
        comes: "yes",
      },
    ],
  ),
  policy(
    "inf-consortium/nekls",
    "nekls",
    "ks",
    [
      duty("nekls/refer", "must", "refer-to-library", "Process goes to the library as custodian.", {
        holder: ["consortium"],
        requester: ["police-local", "prosecutor"],
      }),
    ],
    [
      {
        what: "police ask the system",
        facts: { ...spokenPolice, holder: "consortium", handler: "consortium-staff" },
        record: "current-loan",
        comes: "no",
        does: ["refer-to-library"],
      },
    ],
  ),
  policy(
    "inf-agency-safety-share/mult-excl",
    "mult-excl",
    "or",
    [
      gives(
        "mult/exclusions",
        "Name, photo, rule, length and date only.",
        { requester: ["government-agency"], record: ["exclusion-record"] },
        ["legal-name", "photo", "account-block"],
      ),
    ],
    [],
  ),
  policy(
    "inf-vendor/ala-vendor",
    "ala-vendor",
    "ny",
    [
      duty("vendor/limit", "must", "limit-onward-use", "The contract limits what a vendor may do.", {
        requester: ["vendor"],
      }),
    ],
    [
      {
        what: "under contract",
        facts: {
          ...atTheDesk,
          requester: "vendor",
          purpose: "library-operations",
          recipientAssurance: "contract",
          service: "ils",
          channel: "system",
          handler: "it-staff",
        },
        record: "registration",
        comes: "yes",
        does: ["limit-onward-use"],
      },
    ],
  ),
  policy(
    "inf-collection-agency/mi-603",
    "mi-603",
    "mi",
    [
      gives("mi/collector", "Account, amount, items as the law allows.", { requester: ["collection-agency"] }, [
        "legal-name",
        "postal-address",
        "amount-owed",
      ]),
    ],
    [
      {
        what: "a collector under contract",
        facts: {
          ...atTheDesk,
          requester: "collection-agency",
          purpose: "recover-debt",
          recipientAssurance: "contract",
          handler: "director",
        },
        record: "fines-and-fees",
        comes: "yes",
      },
    ],
  ),
  policy(
    "inf-media/ws-media",
    "ws-media",
    "ny",
    [
      answers("ws/spokesperson", "Only the spokesperson speaks to the press.", { requester: ["media"] }, [
        "spokesperson",
      ]),
    ],
    [
      {
        what: "figures for the press",
        facts: {
          ...atTheDesk,
          requester: "media",
          purpose: "journalism",
          scope: "many-patrons",
          handler: "spokesperson",
        },
        record: "aggregate-statistics",
        comes: "yes",
        by: ["spokesperson"],
      },
    ],
  ),
  policy(
    "inf-researcher/il-70-1",
    "il-70-1",
    "il",
    [
      duty("il/aggregate", "must", "suppress-small-cells", "Only figures in which nobody is found.", {
        requester: ["researcher"],
      }),
    ],
    [
      {
        what: "figures",
        facts: { ...atTheDesk, requester: "researcher", purpose: "research", scope: "many-patrons" },
        record: "aggregate-statistics",
        comes: "yes",
        does: ["suppress-small-cells"],
      },
    ],
  ),
  policy(
    "inf-elected-official/barber-hh",
    "barber-hh",
    "mo",
    [answers("mo/officials", "The director answers officials.", { requester: ["elected-official"] }, ["director"])],
    [
      {
        what: "a mayor",
        facts: { ...atTheDesk, requester: "elected-official", handler: "director" },
        record: "loan-history",
        comes: "no",
        by: ["director"],
      },
    ],
  ),
  policy(
    "inf-board-member/vt-newhaven",
    "vt-newhaven",
    "vt",
    [
      answers(
        "newhaven/trustee-acts",
        "A trustee acts for an absent director.",
        { requester: ["police-local", "prosecutor"] },
        ["director", "governing-body"],
      ),
    ],
    [
      {
        what: "police, the director absent",
        facts: { ...spokenPolice, handler: "governing-body" },
        record: "current-loan",
        comes: "no",
        by: ["director", "governing-body"],
      },
    ],
  ),
  policy(
    "inf-coworker/mult-staff",
    "mult-staff",
    "or",
    [
      duty("mult/own-accounts", "never", "search-own-or-family", "No acting on own or family accounts.", {
        handler: ["front-line"],
        handlerTie: ["own-account", "relative-or-friend"],
      }),
    ],
    [
      {
        what: "a relative's account",
        facts: { ...ownRecord, handlerTie: "relative-or-friend" },
        record: "fines-and-fees",
        comes: "yes",
      },
    ],
  ),
  policy(
    "inf-volunteer-sub/wny-subs",
    "wny-subs",
    "ny",
    [
      duty("wny/substitutes", "must", "refer-to-administrator", "A substitute refers.", {
        handler: ["volunteer"],
        requester: ["patron"],
      }),
    ],
    [
      {
        what: "a patron asks a volunteer",
        facts: { ...ownRecord, handler: "volunteer" },
        record: "current-loan",
        comes: "yes",
        does: ["refer-to-administrator"],
      },
    ],
  ),
  policy(
    "inf-missing-person/mtpleasant",
    "mtpleasant",
    "ny",
    [
      permit("mtpleasant/cameras", "In an emergency cameras are reviewed with the police.", {
        requester: ["police-local"],
        standing: ["proved"],
        emergency: ["public-safety", "imminent-harm"],
        record: ["surveillance-video"],
      }),
    ],
    [
      {
        what: "a missing person",
        facts: { ...clip, purpose: "find-person", emergency: "imminent-harm" },
        record: "surveillance-video",
        comes: "in doubt",
      },
    ],
  ),
  policy(
    "inf-missing-person/vt-kimball",
    "vt-kimball",
    "vt",
    [
      duty("kimball/freeze", "must", "preserve-records", "Freeze the machines and wait for a warrant.", {
        requester: ["police-local"],
        purpose: ["find-person"],
      }),
    ],
    [
      {
        what: "a missing person",
        facts: { ...clip, purpose: "find-person", emergency: "imminent-harm" },
        record: "computer-session",
        comes: "no",
        does: ["preserve-records"],
      },
    ],
  ),
  policy(
    "inf-welfare-partner/txlis",
    "txlis",
    "ny",
    [
      duty("txlis/help", "must", "call-emergency-services", "Help them call 911.", {
        requester: ["spouse"],
        purpose: ["welfare"],
      }),
    ],
    [
      {
        what: "fear of self-harm",
        facts: { ...spouse, purpose: "welfare" },
        record: "registration",
        comes: "no",
        does: ["call-emergency-services"],
      },
    ],
  ),
  policy(
    "inf-child-abuse/or-mandated",
    "or-mandated",
    "or",
    [
      duty("or/report", "must", "report-abuse", "Staff report.", {
        initiative: ["own-motion"],
        purpose: ["child-protection"],
      }),
    ],
    [
      {
        what: "what staff saw",
        facts: { ...atTheDesk, requester: "child-protection", purpose: "child-protection", initiative: "own-motion" },
        record: "staff-observation",
        comes: "yes",
        does: ["report-abuse"],
      },
    ],
  ),
  policy(
    "inf-crime-victim-library/paola",
    "paola",
    "ks",
    [
      permit("paola/suspect", "Name, address and phone of a suspect are reasonable operation.", {
        requester: ["police-local"],
        standing: ["proved"],
        scene: ["library"],
        libraryAsked: ["yes"],
        record: ["incident-report"],
      }),
    ],
    [
      {
        what: "a theft at the library",
        facts: { ...clip, scene: "library", libraryAsked: "yes" },
        record: "incident-report",
        comes: "yes",
      },
    ],
  ),
  policy(
    "inf-video/hepburn",
    "hepburn",
    "ny",
    [
      answers("hepburn/director", "The director alone decides on footage.", { record: ["surveillance-video"] }, [
        "director",
      ]),
    ],
    [{ what: "police, orally", facts: clip, record: "surveillance-video", comes: "no", by: ["director"] }],
  ),
  policy(
    "inf-video/archbold",
    "archbold",
    "oh",
    [
      permit("archbold/reported", "Footage goes to the police if the library reported it.", {
        requester: ["police-local"],
        standing: ["proved"],
        libraryAsked: ["yes"],
        record: ["surveillance-video"],
      }),
    ],
    [
      {
        what: "the library called",
        facts: { ...clip, libraryAsked: "yes", scene: "library" },
        record: "surveillance-video",
        comes: "in doubt",
      },
    ],
  ),
  policy(
    "inf-video/wcpl",
    "wcpl",
    "oh",
    [
      permit("wcpl/active-investigation", "An active investigation, by the director.", {
        requester: ["police-local"],
        standing: ["proved"],
        investigation: ["open-inquiry", "known-suspect-known-crime"],
        record: ["surveillance-video"],
      }),
    ],
    [
      {
        what: "an investigation",
        facts: { ...clip, investigation: "open-inquiry" },
        record: "surveillance-video",
        comes: "in doubt",
      },
    ],
  ),
  policy(
    "inf-video/keokuk",
    "keokuk",
    "ia",
    [
      permit("keokuk/active-investigation", "The director gives footage in an active investigation.", {
        requester: ["police-local"],
        standing: ["proved"],
        investigation: ["known-suspect-known-crime"],
        record: ["surveillance-video"],
      }),
    ],
    [
      {
        what: "an investigation",
        facts: { ...clip, investigation: "known-suspect-known-crime" },
        record: "surveillance-video",
        comes: "in doubt",
      },
    ],
  ),
  policy(
    "inf-death/dead-patron",
    "dead-patron",
    "ny",
    [answers("dead-patron/refer", "The director decides.", { requester: ["executor"] }, ["director"])],
    [
      {
        what: "an executor",
        facts: {
          ...atTheDesk,
          requester: "executor",
          purpose: "settle-estate",
          patronState: "deceased",
          handler: "director",
        },
        record: "registration",
        comes: "no",
        by: ["director"],
      },
    ],
  ),
  policy(
    "inf-consent/grant-in",
    "grant-in",
    "oh",
    [duty("grant/witness", "must", "get-written-consent", "Staff witness spoken consent.", { consent: ["spoken"] })],
    [],
  ),
  policy(
    "inf-statistics/ca-7927",
    "ca-7927",
    "ca",
    [
      duty("ca/no-small-cells", "must", "suppress-small-cells", "Nobody is found in a figure.", {
        record: ["aggregate-statistics"],
        requester: ["media", "researcher", "member-of-public"],
      }),
    ],
    [
      {
        what: "anybody",
        facts: { ...atTheDesk, requester: "member-of-public", scope: "many-patrons" },
        record: "aggregate-statistics",
        comes: "yes",
        does: ["suppress-small-cells"],
      },
    ],
  ),
  policy(
    "inf-ownership-tension/mi-alanson",
    "mi-alanson",
    "mi",
    [
      gives("alanson/minimal", "Only what recovery needs.", { accountTie: ["liable"] }, [
        "activity-count",
        "amount-owed",
      ]),
    ],
    [],
  ),
  policy(
    "inf-ownership-tension/moweaqua",
    "moweaqua",
    "il",
    [
      forbid("moweaqua/payers", "Who pays is told nothing without the patron.", {
        accountTie: ["liable"],
        requester: ["spouse", "parent"],
      }),
    ],
    [
      {
        what: "a spouse who is liable",
        facts: { ...spouse, purpose: "recover-debt", accountTie: "liable" },
        record: "current-loan",
        comes: "no",
      },
    ],
  ),
];
