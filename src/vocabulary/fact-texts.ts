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
import { federalEducationFundsTexts } from "./facts/federal-education-funds.js";
import { findingTexts } from "./facts/finding.js";
import { handlerTexts } from "./facts/handler.js";
import { hearingTexts } from "./facts/hearing.js";
import { holderTexts } from "./facts/holder.js";
import { instrumentTexts } from "./facts/instrument.js";
import { investigationTexts } from "./facts/investigation.js";
import { libraryAskedTexts } from "./facts/library-asked.js";
import { libraryTypeTexts } from "./facts/library-type.js";
import { linkageTexts } from "./facts/linkage.js";
import { noticeTexts } from "./facts/notice.js";
import { obligesTexts } from "./facts/obliges.js";
import { openToPublicTexts } from "./facts/open-to-public.js";
import { otherLawTexts } from "./facts/other-law.js";
import { placeTexts } from "./facts/place.js";
import { proceedingTexts } from "./facts/proceeding.js";
import { publiclyFundedTexts } from "./facts/publicly-funded.js";
import { purposeTexts } from "./facts/purpose.js";
import { recipientAssuranceTexts } from "./facts/recipient-assurance.js";
import { recordTexts } from "./facts/record.js";
import { requesterTexts } from "./facts/requester.js";
import { returnDateTexts } from "./facts/return-date.js";
import { reviewTexts } from "./facts/review.js";
import { sceneTexts } from "./facts/scene.js";
import { scopeTexts } from "./facts/scope.js";
import { secrecyTexts } from "./facts/secrecy.js";
import { signedByTexts } from "./facts/signed-by.js";
import { standingTexts } from "./facts/standing.js";
import { subjectAgeTexts } from "./facts/subject-age.js";
import type { FactId } from "./facts.js";

/** English texts of every fact. */
export const factTexts = {
  requester: requesterTexts,
  standing: standingTexts,
  purpose: purposeTexts,
  asked: askedTexts,
  scope: scopeTexts,
  record: recordTexts,
  linkage: linkageTexts,
  instrument: instrumentTexts,
  signedBy: signedByTexts,
  court: courtTexts,
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
  credential: credentialTexts,
  subjectAge: subjectAgeTexts,
  custody: custodyTexts,
  accountTie: accountTieTexts,
  emancipated: emancipatedTexts,
  investigation: investigationTexts,
  scene: sceneTexts,
  libraryAsked: libraryAskedTexts,
  recipientAssurance: recipientAssuranceTexts,
  amountOwed: amountOwedTexts,
  otherLaw: otherLawTexts,
  channel: channelTexts,
  place: placeTexts,
  handler: handlerTexts,
  holder: holderTexts,
  libraryType: libraryTypeTexts,
  publiclyFunded: publiclyFundedTexts,
  openToPublic: openToPublicTexts,
  federalEducationFunds: federalEducationFundsTexts,
  communicationService: communicationServiceTexts,
} as const satisfies { readonly [F in FactId]: FactTexts };
