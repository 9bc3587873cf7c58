import type { OtherLaw, OtherLawRule } from "./other-law.js";

/** What a law on reports of child abuse says where it binds or frees library staff. */
export function reportRules({ kind, binds }: OtherLaw): readonly OtherLawRule[] {
  if (binds.publicBodies === "no") return [];
  const asked = { requester: ["child-protection"], purpose: ["child-protection"], standing: ["proved"] } as const;
  const effect = kind === "duty" ? "require" : "permit";
  return [
    {
      effect,
      name: "what-staff-saw",
      where: asked,
      records: ["staff-observation"],
      says:
        kind === "duty"
          ? "Staff report what gives them reason to suspect child abuse or neglect."
          : "Staff may report what gives them reason to suspect child abuse or neglect.",
    },
    {
      effect,
      name: "from-records",
      where: asked,
      records: ["incident-report", "registration"],
      before: "every-ban",
      doubt: {
        topic: "abuse-report-from-records",
        asks: "May a report of suspected child abuse draw on library records, and not only on what staff saw?",
        readings: {
          "records-too": "The report may give names, addresses and facts from the library's records.",
          "what-was-seen": "The report gives what staff saw; the records stay under the library-records law.",
        },
      },
      says: "Whether a report of suspected child abuse may draw on library records is in doubt.",
      notes: "A name and an address are what the report asks for; nothing of what was read belongs in it.",
    },
    {
      gives: {
        only: {
          groups: ["contact"],
          elements: ["legal-name", "preferred-name", "age-class", "guardian-link", "incident-allegation"],
        },
      },
      where: { ...asked, record: ["incident-report", "registration"] },
      says: "A report gives names, addresses and the facts that raise the suspicion, and nothing of what was read.",
    },
    ...(kind === "duty"
      ? [
          {
            level: "must",
            act: "report-abuse",
            where: { purpose: ["child-protection"] },
            says: "Report suspected child abuse or neglect at once, to the office that the law names.",
          } as const,
        ]
      : []),
  ];
}
