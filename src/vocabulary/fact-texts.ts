import { freezeData } from "../internal/freeze.js";
import type { FactTexts } from "./fact.js";
import { accountTieTexts } from "./facts/account-tie.js";
import { amountOwedTexts } from "./facts/amount-owed.js";
import { askedTexts } from "./facts/asked.js";
import { channelTexts } from "./facts/channel.js";
import { communicationServiceTexts } from "./facts/communication-service.js";
import { consentTexts } from "./facts/consent.js";
import { consentByTexts } from "./facts/consent-by.js";
import { consentScopeTexts } from "./facts/consent-scope.js";
import { courtTexts } from "./facts/court.js";
import { credentialTexts } from "./facts/credential.js";
import { custodyTexts } from "./facts/custody.js";
import { emancipatedTexts } from "./facts/emancipated.js";
import { emergencyTexts } from "./facts/emergency.js";
import { executionTexts } from "./facts/execution.js";
import { faceTexts } from "./facts/face.js";
import { federalEducationFundsTexts } from "./facts/federal-education-funds.js";
import { findingTexts } from "./facts/finding.js";
import { footageForTexts } from "./facts/footage-for.js";
import { handlerTexts } from "./facts/handler.js";
import { handlerTieTexts } from "./facts/handler-tie.js";
import { hearingTexts } from "./facts/hearing.js";
import { holderTexts } from "./facts/holder.js";
import { initiativeTexts } from "./facts/initiative.js";
import { instrumentTexts } from "./facts/instrument.js";
import { investigationTexts } from "./facts/investigation.js";
import { libraryAskedTexts } from "./facts/library-asked.js";
import { libraryTypeTexts } from "./facts/library-type.js";
import { linkageTexts } from "./facts/linkage.js";
import { noticeTexts } from "./facts/notice.js";
import { obligesTexts } from "./facts/obliges.js";
import { openToPublicTexts } from "./facts/open-to-public.js";
import { otherLawTexts } from "./facts/other-law.js";
import { othersDataTexts } from "./facts/others-data.js";
import { patronStateTexts } from "./facts/patron-state.js";
import { placeTexts } from "./facts/place.js";
import { proceedingTexts } from "./facts/proceeding.js";
import { publiclyFundedTexts } from "./facts/publicly-funded.js";
import { purposeTexts } from "./facts/purpose.js";
import { recipientAssuranceTexts } from "./facts/recipient-assurance.js";
import { recordTexts } from "./facts/record.js";
import { recordAgeTexts } from "./facts/record-age.js";
import { requesterTexts } from "./facts/requester.js";
import { returnDateTexts } from "./facts/return-date.js";
import { reviewTexts } from "./facts/review.js";
import { sceneTexts } from "./facts/scene.js";
import { scopeTexts } from "./facts/scope.js";
import { secrecyTexts } from "./facts/secrecy.js";
import { serviceTexts } from "./facts/service.js";
import { signedByTexts } from "./facts/signed-by.js";
import { standingTexts } from "./facts/standing.js";
import { subjectAgeTexts } from "./facts/subject-age.js";
import { wishTexts } from "./facts/wish.js";
import type { FactId } from "./facts.js";

/** English texts of every fact. */
export const factTexts = /* @__PURE__ */ freezeData({
  requester: requesterTexts,
  initiative: initiativeTexts,
  standing: standingTexts,
  purpose: purposeTexts,
  service: serviceTexts,
  asked: askedTexts,
  scope: scopeTexts,
  record: recordTexts,
  linkage: linkageTexts,
  othersData: othersDataTexts,
  recordAge: recordAgeTexts,
  footageFor: footageForTexts,
  instrument: instrumentTexts,
  signedBy: signedByTexts,
  court: courtTexts,
  face: faceTexts,
  proceeding: proceedingTexts,
  finding: findingTexts,
  hearing: hearingTexts,
  notice: noticeTexts,
  obliges: obligesTexts,
  execution: executionTexts,
  returnDate: returnDateTexts,
  review: reviewTexts,
  secrecy: secrecyTexts,
  emergency: emergencyTexts,
  consent: consentTexts,
  consentBy: consentByTexts,
  consentScope: consentScopeTexts,
  wish: wishTexts,
  credential: credentialTexts,
  subjectAge: subjectAgeTexts,
  custody: custodyTexts,
  accountTie: accountTieTexts,
  emancipated: emancipatedTexts,
  patronState: patronStateTexts,
  investigation: investigationTexts,
  scene: sceneTexts,
  libraryAsked: libraryAskedTexts,
  recipientAssurance: recipientAssuranceTexts,
  amountOwed: amountOwedTexts,
  otherLaw: otherLawTexts,
  channel: channelTexts,
  place: placeTexts,
  handler: handlerTexts,
  handlerTie: handlerTieTexts,
  holder: holderTexts,
  libraryType: libraryTypeTexts,
  publiclyFunded: publiclyFundedTexts,
  openToPublic: openToPublicTexts,
  federalEducationFunds: federalEducationFundsTexts,
  communicationService: communicationServiceTexts,
} as const satisfies { readonly [F in FactId]: FactTexts });
