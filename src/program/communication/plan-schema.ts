import * as z from "zod";
import { isCalendarDay } from "../../internal/calendar.js";
import { audiences } from "../../organization/organization.js";
import { mediaTopics } from "./media-rules.js";
import { neverSaid, planAudiences, teamRoles } from "./plan.js";

const text = () => z.string().min(1).max(4_000);
const day = () => z.iso.date().refine(isCalendarDay, "a calendar day such as 2026-01-31");
const list = () => z.array(text()).max(10_000);

/** What a communication plan may look like in a file. */
export const planFileSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    $schema: z.string().exactOptional(),
    version: text(),
    issuedOn: day(),
    reviewedOn: day().exactOptional(),
    spokesperson: text(),
    alternate: text().exactOptional(),
    media: z
      .strictObject({
        speaks: z
          .array(
            z.strictObject({
              on: z.array(z.enum(mediaTopics)).exactOptional(),
              who: z.tuple([text()], text()),
              jointly: z.literal(true).exactOptional(),
              orElse: list().exactOptional(),
            }),
          )
          .min(1),
        breaking: list().exactOptional(),
        tell: z.array(z.strictObject({ who: text(), when: z.enum(["before", "always"]) })).exactOptional(),
        staffAsPrivatePersons: z.enum(["say-so-and-report", "needs-approval"]).exactOptional(),
        notes: list().exactOptional(),
      })
      .exactOptional(),
    routine: z.strictObject({ speaks: text(), refersTo: text().exactOptional() }).exactOptional(),
    crisis: z
      .strictObject({
        trigger: z
          .strictObject({ is: text(), declaredBy: text(), wholePlanWhen: text().exactOptional() })
          .exactOptional(),
        team: z
          .array(
            z.strictObject({
              role: z.enum(teamRoles),
              position: text(),
              backup: text().exactOptional(),
              reachedBy: text().exactOptional(),
            }),
          )
          .exactOptional(),
        authorship: z.strictObject({ writes: text(), approves: text() }).exactOptional(),
        authority: z
          .strictObject({
            acts: text(),
            answers: z
              .strictObject(Object.fromEntries(planAudiences.map((who) => [who, text().exactOptional()])))
              .exactOptional(),
          })
          .exactOptional(),
        audiences: z
          .array(z.strictObject({ who: z.enum(planAudiences), rank: z.enum(["primary", "secondary"]) }))
          .exactOptional(),
        message: z
          .strictObject({
            facts: list().exactOptional(),
            questions: z.array(z.strictObject({ ask: text(), answer: text() })).exactOptional(),
            statements: z.array(z.strictObject({ scenario: text(), says: text() })).exactOptional(),
            policies: list().exactOptional(),
          })
          .exactOptional(),
        channels: z.array(z.strictObject({ channel: text(), updates: text().exactOptional() })).exactOptional(),
        source: z.strictObject({ owns: text(), updates: text() }).exactOptional(),
        preparation: z
          .strictObject({
            lists: list().exactOptional(),
            talkingPoints: list().exactOptional(),
            monitoring: text().exactOptional(),
            drilledOn: day().exactOptional(),
          })
          .exactOptional(),
        readiness: z
          .strictObject({
            recordsLookedAtOn: day().exactOptional(),
            staffAwareOn: day().exactOptional(),
            law: text().exactOptional(),
          })
          .exactOptional(),
        timing: z.strictObject({ firstDay: text(), nightsAndWeekends: text() }).exactOptional(),
        callingOrder: z
          .array(z.strictObject({ caller: text(), calls: list(), branch: text().exactOptional() }))
          .exactOptional(),
        neverSay: z.array(z.enum(neverSaid)).exactOptional(),
        privacyCheckBy: text().exactOptional(),
        breach: z
          .strictObject({
            reportTo: text(),
            chairedBy: text(),
            notifies: text(),
            dataOwners: z.array(z.strictObject({ service: text(), owner: text() })).exactOptional(),
          })
          .exactOptional(),
      })
      .exactOptional(),
    contacts: z
      .array(
        z.strictObject({
          role: text(),
          holder: text(),
          title: text().exactOptional(),
          order: z.number().int().min(1),
          authority: list().exactOptional(),
          locations: list().exactOptional(),
          hours: text().exactOptional(),
          officePhone: text().exactOptional(),
          afterHoursPhone: text().exactOptional(),
          email: text().exactOptional(),
          backup: text().exactOptional(),
          checkedOn: day().exactOptional(),
          checkedBy: text().exactOptional(),
          visibility: z.enum(audiences).exactOptional(),
        }),
      )
      .exactOptional(),
  }))();

/** JSON Schema (2020-12) of a communication plan. */
export function planSchema(): object {
  return z.toJSONSchema(planFileSchema, { io: "input", unrepresentable: "any" });
}
