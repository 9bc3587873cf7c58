import type { CheckId } from "./checks.js";

/** What a check asks, and what to ask of whoever answers it. A translation has the same shape. */
export type CheckText = readonly [question: string, ask: string];

/** The English texts of the checks. */
export const checkTexts: { readonly [id in CheckId]: CheckText } = {
  "contract-binds-to-library-policies": [
    "Does the contract bind the vendor to the library's policies on privacy, retention and security?",
    "Add a clause by which the vendor follows all three policies of the library.",
  ],
  "contract-fixes-policy-text": [
    "Are the privacy terms part of the contract, or annexed as a dated copy?",
    "Put the privacy terms into the contract or annex a dated copy; a link can change overnight.",
  ],
  "terms-are-defined": [
    "Does the contract define the words on which its promises rest?",
    "Define user data, personal data, aggregated, anonymized and de-identified in the contract.",
  ],
  "network-ids-count-as-personal": [
    "Do IP addresses, device ids and cookie ids count as personal data?",
    "Name IP address, device id and cookie or session id in the definition of personal data.",
  ],
  "no-vague-standard-words": [
    "Are the core promises free of words such as 'reasonable' that promise nothing by themselves?",
    "Replace each vague word by a standard, a number or a duty that can be checked.",
  ],
  "policy-public-and-plain": [
    "Is there a public privacy policy that a layperson can read?",
    "Publish the policy at a secure address, in plain language, and say who reviewed it.",
  ],
  "policy-for-the-product-itself": [
    "Does the privacy policy cover this product, and not just the vendor's own site?",
    "Name the product in the privacy policy, or publish one for it.",
  ],
  "change-notice-before-effect": [
    "Does the library hear of a change of terms before it applies?",
    "Agree on notice of changes at least as long as the library's limit.",
  ],
  "privacy-contact-named": [
    "Is there somebody at the vendor who answers questions about privacy?",
    "Name a contact for privacy and confirm once a year that it still works.",
  ],
  "library-records-law-acknowledged": [
    "Does the contract name the state's library-records law and treat patron data under it?",
    "Name the library-records law of the library's jurisdiction in the contract.",
  ],
  "liability-not-disclaimed": [
    "Does the vendor answer for its own privacy failures?",
    "Strike the clause that excludes liability for the vendor's own privacy failure.",
  ],
  "privacy-in-selection": [
    "Did the library ask about privacy when it chose or renewed the product?",
    "Put privacy questions into the request for proposals or the review before renewal, and note the day.",
  ],
  "library-owns-user-data": [
    "Does user data belong to the library or the patron, and not to the vendor?",
    "State in the contract that the vendor owns no user data.",
  ],
  "purpose-limited": [
    "Is data used only to run the service?",
    "List the purposes of the service in the contract, and strip every other use.",
  ],
  "no-sale": [
    "Is it ruled out that user data is sold or licensed on?",
    "Add a clause that user data is never sold or licensed on.",
  ],
  "no-advertising-use": [
    "Is it ruled out that user data serves advertising or marketing?",
    "Rule out advertising and marketing as purposes, and declare the purpose of every element.",
  ],
  "no-outside-data-joined": [
    "Does the vendor leave user data unjoined with data from elsewhere?",
    "Stop enriching user data from outside sources, or show that none is used.",
  ],
  "no-model-training-without-agreement": [
    "Is user data kept out of the training of models unless the contract agrees to it?",
    "Rule out the training of models on user data, or agree on it expressly.",
  ],
  "collected-elements-declared": [
    "Is everything that is collected declared, with need, purpose, retention and recipients?",
    "Declare each data element with all four.",
  ],
  "schema-fields-all-declared": [
    "Is each field of the product's user-facing schema a declared data element?",
    "Map every field to a data element and declare it; a field that nobody mapped counts as a failure.",
  ],
  "minimum-necessary": [
    "Is only what the service needs required, and the rest optional and off?",
    "Justify each required element; make the others optional and off from the start.",
  ],
  "no-sensitive-categories": [
    "Does the product do without health, ethnic and other sensitive data?",
    "Drop the sensitive elements, or have the library approve the exception.",
  ],
  "no-government-id": [
    "Does the product store no number from a social-security card, licence or passport?",
    "Check such a paper at the desk without storing its number.",
  ],
  "no-precise-location": ["Does the app do without precise location?", "Take precise location out of the app."],
  "derived-instead-of-raw": [
    "Does a system that only needs to know an age band get that, and no birth date?",
    "Send an age band, or say why it does not do.",
  ],
  "sip-response-minimised": [
    "Does a SIP2 or NCIP client receive only the fields that its function needs?",
    "Cut the response down to the library's list for that function.",
  ],
  "sso-attributes-minimised": [
    "Does single sign-on release an id for this service and an entitlement, rather than name and mail?",
    "Release only the attributes on the library's list, and justify each other one.",
  ],
  "anonymous-use-supported": [
    "Can people search and read without being identified, where that is possible?",
    "Open search and reading without identification, or tell the user why it is needed.",
  ],
  "account-optional": [
    "Can people use the resource without a personal account?",
    "Make the personal account optional.",
  ],
  "no-third-party-trackers": [
    "Are patron pages free of third-party analytics and advertising trackers?",
    "Take the trackers out; host what is needed yourselves.",
  ],
  "no-social-widgets": [
    "Are patron pages free of social-media embeds that report the visit?",
    "Replace embeds by plain links.",
  ],
  "filter-does-not-log": ["Does the filter keep no record of what people do?", "Switch logging of user activity off."],
  "session-data-wiped": [
    "Are session, download and print data gone when a person logs off?",
    "Purge at log-off or exit, not later.",
  ],
  "opt-in-by-default": [
    "Do features that need personal data start switched off?",
    "Switch such features off until a person opts in.",
  ],
  "history-off-by-default": ["Does loan or reading history start switched off?", "Ship with history off."],
  "no-silent-opt-in": [
    "Is it ruled out that a migration, sync or upgrade switches history on?",
    "Make sure that only the person can switch history on.",
  ],
  "opt-out-erases": ["Does switching history off erase what was kept?", "Erase on opting out; hiding is not enough."],
  "choice-syncs-between-systems": [
    "Does a choice about history made in one system hold in the other?",
    "Sync the choice with the library system both ways.",
  ],
  "informed-consent-recorded": [
    "Does a record of consent hold purpose, data, date and wording, and can consent be withdrawn?",
    "Record all four with each consent, and let people withdraw it.",
  ],
  "user-can-see-own-data": ["Can people see what is kept about them?", "Offer a way to see one's own data."],
  "user-can-correct": ["Can people have it corrected?", "Offer a way to correct one's own data."],
  "user-can-delete": ["Can people have it deleted?", "Offer a way to have one's own data deleted."],
  "user-can-export": ["Can people take a copy away?", "Offer an export of one's own data."],
  "rights-deadline": ["Are such requests met in a stated time?", "State a time within the library's limit."],
  "recipients-listed": [
    "Is every recipient and sub-processor named, with data, purpose and country?",
    "List them all, or state that there are none.",
  ],
  "recipients-bound": [
    "Are the vendor's sub-processors bound to the same terms?",
    "Bind each recipient to the terms of this contract.",
  ],
  "outsiders-get-aggregates-only": [
    "Do third parties get aggregates only?",
    "Give third parties nothing but aggregates; say of each recipient whether it is a processor.",
  ],
  "library-agrees-to-disclosure": [
    "Does any other disclosure need the library's agreement in writing?",
    "Add a clause that nothing is disclosed without the library's written agreement.",
  ],
  "legal-demand-goes-to-library": [
    "Does the vendor tell the library of legal demands, and publish how it handles them?",
    "Add a duty to tell the library, and publish the procedure.",
  ],
  "data-location-declared": [
    "Is it declared where data is stored, and does the library allow it?",
    "Name the countries, and agree on them.",
  ],
  "usage-reports-carry-no-person": ["Are usage reports free of rows about single persons?", "Report totals only."],
  "consortium-member-sees-own-patrons": [
    "In a shared system, does each library use other libraries' patron data for the transaction only?",
    "Limit what member libraries can do with each other's patrons to the transaction.",
  ],
  "retention-declared-per-element": [
    "Does each data element have a period, an event from which it counts, and a way of disposal?",
    "Declare all three for each element.",
  ],
  "retention-within-library-schedule": [
    "Is nothing kept longer than the library's schedule allows, backups, logs and copies included?",
    "Shorten the periods to the library's schedule.",
  ],
  "retention-not-below-legal-minimum": [
    "Is nothing disposed of before a binding minimum has passed?",
    "Lengthen the period to the legal minimum.",
  ],
  "retention-configurable": ["Can the library change the periods?", "Give the library a setting for each period."],
  "no-keep-forever-default": ["Does no setting keep data for ever out of the box?", "Ship each setting with a period."],
  "loan-unlinked-on-return": [
    "Does the person go from the loan on return, unless money is owed or the person opted in?",
    "Unlink at return.",
  ],
  "unlink-covers-every-person-field": [
    "Does anonymization clear every field that names or links a person?",
    "Clear the fields that are left, those of proxies, notes and copies included, and show a test.",
  ],
  "fee-records-do-not-relink": [
    "Does a fee, once it is closed, no longer tie the person to the loan?",
    "Clear loan, item and title from the fee some time after it is closed.",
  ],
  "replicas-follow": [
    "Do warehouses, history rows, indexes, queues and exports follow a deletion?",
    "Delete in copies in the same job or within the library's limit, and list all copies.",
  ],
  "notice-text-follows": [
    "Is the text of notices purged too?",
    "Declare the store of notices with a period, or state that none is kept.",
  ],
  "backups-expire": ["Do backups expire in a stated time?", "State a time within the library's limit."],
  "logs-have-a-policy": [
    "Does each log have declared content and a period?",
    "List the logs with what they hold and when they expire.",
  ],
  "quasi-identifiers-generalised": [
    "Are rows called anonymized free of combinations that single a person out?",
    "Drop or coarsen birth year, postal code, item and time, or show how large the smallest group is.",
  ],
  "end-of-contract-return": [
    "Does data come back in an open format at the end?",
    "Agree on an open format for the return of data.",
  ],
  "end-of-contract-delete": [
    "Is data deleted at the end, by a day and with proof?",
    "Agree on a day and on a certificate of deletion.",
  ],
  "legal-hold-supported": [
    "Can deletion be suspended for single records, and resumed?",
    "Provide a hold on single records.",
  ],
  "encrypted-in-transit": [
    "Is everything with user data encrypted on its way, by TLS 1.2 or later?",
    "Switch older versions off on every interface.",
  ],
  "encrypted-at-rest": ["Is it encrypted where it is stored?", "Encrypt the store, backups included."],
  "sip-ncip-tunnelled": ["Do SIP2 and NCIP run inside an encrypted channel?", "Run the protocol over TLS, VPN or SSH."],
  "client-authenticated-least-privilege": [
    "Does each client have to log in, and may it do only its job?",
    "Ask each client to log in, best with a login of its own, and give it only the scopes that it needs.",
  ],
  "no-default-passwords": [
    "Are default passwords changed and remote root logins off?",
    "Change them before delivery, and switch remote root off.",
  ],
  "credentials-hashed": [
    "Are PINs and passwords stored as salted hashes only, and never exported?",
    "Hash with salt, and take both out of every export and report.",
  ],
  "staff-access-logged": ["Is what staff look at limited by role and logged?", "Limit views by role, and log them."],
  "security-framework-named": [
    "Does the vendor follow a security framework by name?",
    "Name the framework, in the contract if possible.",
  ],
  "independent-audit": [
    "Is security audited regularly, and does the library see the results?",
    "Share a recent audit.",
  ],
  "breach-plan": ["Is there a procedure for a breach?", "Publish or share the procedure."],
  "breach-notice-time": [
    "Is the library told of a breach within a stated time?",
    "Agree on hours within the library's limit.",
  ],
  "vendor-staff-trained": ["Are the vendor's staff trained on library privacy?", "Hold the training, and say when."],
  "k12-plan-per-contract": [
    "Does this contract carry a plan for security and privacy, as New York asks for student data?",
    "Annex the plan: NIST CSF, strong encryption, training.",
  ],
  "k12-standard-dpa": [
    "Is the district's standard agreement on student data signed, for this state?",
    "Sign the agreement with the state's exhibit.",
  ],
  "k12-borrowing-history-deleted": ["Is students' borrowing history deleted?", "Unlink loans of students on return."],
  "under-13-handled": [
    "Does the service say what it does for children under thirteen?",
    "State one of: not collected, consent by the school, verifiable consent of a parent.",
  ],
  "guardian-access-follows-age-rule": [
    "Does a parent's view end at the age that the library's policy says?",
    "Make the age a setting, and set it to the library's.",
  ],
  "reader-privacy-act-accepted": [
    "Does the book service accept the limits of the state's reader-privacy act?",
    "Name the act in the contract.",
  ],
  "disclosure-file-present": [
    "Does the module have its disclosure of personal data, with a version?",
    "Add the file, and name the version of the form.",
  ],
  "disclosure-not-contradictory": [
    "Does the disclosure agree with the schema, and with itself?",
    "Tick what the schema stores, and nothing else.",
  ],
  "free-text-declared": [
    "Are fields of free text declared as such?",
    "List every field into which anybody can write anything.",
  ],
};
