import { freezeData } from "../internal/freeze.js";
import type { Act } from "./act-ids.js";
import type { LabelAndLine } from "./fact.js";

/**
 * What a duty tells somebody to do or never to do. `never` beats `must` on the same act,
 * so a duty and its contrary share one act.
 */
export const acts = /* @__PURE__ */ freezeData({
  "disclose-nothing": ["Give nothing", "Give no patron information, in part or in hints."],
  "confirm-or-deny": ["Confirm or deny", "Say whether somebody is a patron, is here, or used something."],
  "refer-to-administrator": [
    "Refer to an administrator",
    "Hand the request to a library administrator or the designated person.",
  ],
  "refer-to-spokesperson": ["Refer to the spokesperson", "Send the question to the library's spokesperson."],
  "refer-to-library": ["Send it to the library", "Send the request to the library as the holder of the records."],
  "leave-to-colleague": ["Leave it to a colleague", "Let a colleague answer who has no part in it."],
  "consult-counsel": ["Ask counsel", "Send the paper to the library's lawyer and wait for the answer."],
  "verify-identity": ["Check who it is", "Check identity in the way the library's policy says."],
  "verify-authority": ["Check the authority", "Check the badge, appointment, custody paper or contract."],
  "verify-paper": ["Read the paper", "Check court, signature, address, date and what it lists."],
  "verify-emergency": ["Get the representation", "Have the officer state, and better sign, what the law asks for."],
  "preserve-records": ["Keep what exists", "Stop routine deletion of what is asked for."],
  "destroy-records": ["Destroy or alter", "Delete, change or hide records that are asked for."],
  "limit-to-named": ["Only what is named", "Give exactly what is named and nobody else's data."],
  "widen-beyond-paper": ["Go beyond the paper", "Consent to, or hand over, more than the paper names."],
  obstruct: ["Obstruct", "Block, argue on the floor, hide, wipe machines or mislead officers."],
  "observe-and-record": ["Observe and record", "Stay, note what is seen, copied and taken, and ask for a receipt."],
  "ask-to-wait": ["Ask them to wait", "Ask once, politely, to wait for the director or counsel."],
  "consent-to-search": ["Consent to a search", "Agree to a search or to entry of non-public areas."],
  "notify-patron": ["Tell the patron", "Tell the patron or student of the request."],
  "notify-governing-body": ["Tell the governing body", "Report to the board or the town's attorney."],
  "tell-others": ["Tell others", "Tell anybody about the request who is not needed to answer it."],
  "tell-recipients-bound": [
    "Tell them they are bound",
    "Tell each person who must be told that silence binds them too, and list them.",
  ],
  "log-request": ["Log it", "Record the request, who decided, on what ground and what was given."],
  "speak-privately": ["Speak in private", "Talk where nobody else can hear or see."],
  "quiet-manner": ["Quietly", "Speak low, and turn the screen only if it shows nobody else's data."],
  "send-to-contact-on-file": [
    "Only to the contact on file",
    "Send only to the address, number or e-mail already on the account.",
  ],
  "change-contact-and-send": ["Change and send", "Change the contact on an account and send to it in one go."],
  "offer-message": ["Offer to pass a message", "Offer to take a message and pass it on."],
  "pass-on": ["Pass it on", "Take the message or the envelope, pass it on if you can, and tell nothing back."],
  "offer-hold": ["Offer a hold", "Offer to place a hold or a recall."],
  "offer-statistics": ["Offer statistics", "Offer figures in which nobody can be identified."],
  "offer-process-route": [
    "Say how to get process",
    "Say which legal process would be needed and how to reach counsel.",
  ],
  "call-emergency-services": ["Call for help", "Call emergency services; nobody's permission is needed."],
  "report-abuse": ["Report suspected abuse", "Report to child protection or the police where staff must."],
  "give-to-patron": ["Give it to the patron", "Give the information to the patron, who may pass it on."],
  "suppress-small-cells": ["No small cells", "Leave out figures so small that they point to a person."],
  "redact-and-release": ["Redact and release", "Take out what identifies patrons and release the rest."],
  "deny-with-ground": ["Refuse with the ground", "Refuse in writing and name the exemption."],
  "get-written-consent": ["Get it in writing", "Ask for consent in the form the law wants."],
  "use-internal-keys": ["Use internal keys", "Use record numbers, not names with titles, on paper and in chat."],
  "search-own-or-family": ["Act on own accounts", "Look up or change one's own, a friend's or family account."],
  "clip-only": ["Only the clip", "Export only the footage of the place and time named."],
  "record-return-date": ["Note the date due", "Note when and how it was served, and the date due."],
  "accept-service": ["Take the paper", "Take the paper politely, note date, time and who served it, and pass it on."],
  "challenge-in-court": [
    "Object in court",
    "Object, move to quash or ask the judge to cure the defect, through counsel.",
  ],
  "get-signed-form": ["Get the form signed", "Have the receiver sign the form the law or the library provides."],
  "limit-onward-use": ["Bind the receiver", "Tell the receiver what they may do with it."],
  "discuss-patron": [
    "Talk about a patron",
    "Talk about a patron with friends, family, the public or colleagues who need not know.",
  ],
} as const satisfies { readonly [A in Act]: LabelAndLine });

/** Acts of which nobody can do both in one case. */
export const cannotBothBeDone: readonly (readonly [Act, Act])[] = /* @__PURE__ */ freezeData<
  readonly (readonly [Act, Act])[]
>([
  ["preserve-records", "destroy-records"],
  ["limit-to-named", "widen-beyond-paper"],
  ["disclose-nothing", "redact-and-release"],
  ["disclose-nothing", "confirm-or-deny"],
  ["send-to-contact-on-file", "change-contact-and-send"],
]);
