import { freezeData } from "../internal/freeze.js";
import { accountTie } from "./facts/account-tie.js";
import { amountOwed } from "./facts/amount-owed.js";
import { asked } from "./facts/asked.js";
import { channel } from "./facts/channel.js";
import { communicationService } from "./facts/communication-service.js";
import { consent } from "./facts/consent.js";
import { consentBy } from "./facts/consent-by.js";
import { consentScope } from "./facts/consent-scope.js";
import { court } from "./facts/court.js";
import { credential } from "./facts/credential.js";
import { custody } from "./facts/custody.js";
import { emancipated } from "./facts/emancipated.js";
import { emergency } from "./facts/emergency.js";
import { execution } from "./facts/execution.js";
import { face } from "./facts/face.js";
import { federalEducationFunds } from "./facts/federal-education-funds.js";
import { finding } from "./facts/finding.js";
import { footageFor } from "./facts/footage-for.js";
import { handler } from "./facts/handler.js";
import { handlerTie } from "./facts/handler-tie.js";
import { hearing } from "./facts/hearing.js";
import { holder } from "./facts/holder.js";
import { initiative } from "./facts/initiative.js";
import { instrument } from "./facts/instrument.js";
import { investigation } from "./facts/investigation.js";
import { libraryAsked } from "./facts/library-asked.js";
import { libraryType } from "./facts/library-type.js";
import { linkage } from "./facts/linkage.js";
import { notice } from "./facts/notice.js";
import { obliges } from "./facts/obliges.js";
import { openToPublic } from "./facts/open-to-public.js";
import { otherLaw } from "./facts/other-law.js";
import { othersData } from "./facts/others-data.js";
import { patronState } from "./facts/patron-state.js";
import { place } from "./facts/place.js";
import { proceeding } from "./facts/proceeding.js";
import { publiclyFunded } from "./facts/publicly-funded.js";
import { purpose } from "./facts/purpose.js";
import { recipientAssurance } from "./facts/recipient-assurance.js";
import { record } from "./facts/record.js";
import { recordAge } from "./facts/record-age.js";
import { requester } from "./facts/requester.js";
import { returnDate } from "./facts/return-date.js";
import { review } from "./facts/review.js";
import { scene } from "./facts/scene.js";
import { scope } from "./facts/scope.js";
import { secrecy } from "./facts/secrecy.js";
import { service } from "./facts/service.js";
import { signedBy } from "./facts/signed-by.js";
import { standing } from "./facts/standing.js";
import { subjectAge } from "./facts/subject-age.js";
import { wish } from "./facts/wish.js";

/**
 * Every fact, in the order in which a person would be asked: who, what, on which paper, under which circumstances.
 * `missing` lists facts in this order.
 */
export const facts = /* @__PURE__ */ freezeData({
  requester,
  initiative,
  standing,
  purpose,
  service,
  asked,
  scope,
  record,
  linkage,
  othersData,
  recordAge,
  footageFor,
  instrument,
  signedBy,
  court,
  face,
  proceeding,
  finding,
  hearing,
  notice,
  obliges,
  execution,
  returnDate,
  review,
  secrecy,
  emergency,
  consent,
  consentBy,
  consentScope,
  wish,
  credential,
  subjectAge,
  custody,
  accountTie,
  emancipated,
  patronState,
  investigation,
  scene,
  libraryAsked,
  recipientAssurance,
  amountOwed,
  otherLaw,
  channel,
  place,
  handler,
  handlerTie,
  holder,
  libraryType,
  publiclyFunded,
  openToPublic,
  federalEducationFunds,
  communicationService,
} as const);

/** Names a fact. */
export type FactId = keyof typeof facts;

/** Names a fact with a closed list of values. */
export type ClosedFactId = { [F in FactId]: (typeof facts)[F] extends { readonly kind: "closed" } ? F : never }[FactId];

/** Names a fact on a scale. */
export type ScaleFactId = Exclude<FactId, ClosedFactId>;

/** The values of a closed fact. */
export type ValueOf<F extends ClosedFactId> = (typeof facts)[F]["values"][number];

/** Every fact id, in the order of the vocabulary. */
export const factIds = /* @__PURE__ */ (() => freezeData(Object.keys(facts) as readonly FactId[]))(); // keys of a const object, so the cast is exact
