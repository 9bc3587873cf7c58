import { builtIn } from "./built-in.js";
import { mapSources } from "./sources.js";

/** Field map: NCIP 2.02 LookupUserResponse. */
export const ncipLookupUser = /* @__PURE__ */ builtIn({
  id: "ncip/lookup-user",
  system: "NCIP",
  title: "NCIP 2.02 LookupUserResponse",
  record: "registration",
  source: mapSources["ncip-xsd"],
  fields: {
    UserId: { element: "patron-barcode", many: true },
    "UserId.AgencyId": "operational-reference",
    "UserId.UserIdentifierType": "operational-reference",
    "UserId.UserIdentifierValue": "patron-barcode",
    UserFiscalAccount: { element: "operational-reference", record: "fines-and-fees", many: true },
    "UserFiscalAccount.AccountBalance": { element: "amount-owed", record: "fines-and-fees" },
    "UserFiscalAccount.AccountBalance.CurrencyCode": { element: "operational-reference", record: "fines-and-fees" },
    "UserFiscalAccount.AccountBalance.MonetaryValue": { element: "amount-owed", record: "fines-and-fees" },
    "UserFiscalAccount.AccountDetails": { element: "operational-reference", record: "fines-and-fees", many: true },
    "UserFiscalAccount.AccountDetails.AccrualDate": { element: "transaction-date", record: "fines-and-fees" },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation": {
      element: "operational-reference",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.FiscalActionType": {
      element: "transaction-state",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.FiscalTransactionReferenceId": {
      element: "operational-reference",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.FiscalTransactionReferenceId.AgencyId": {
      element: "operational-reference",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.FiscalTransactionReferenceId.FiscalTransactionIdentifierValue":
      { element: "payment-detail", record: "fines-and-fees" },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.RelatedFiscalTransactionReferenceId": {
      element: "operational-reference",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.RelatedFiscalTransactionReferenceId.AgencyId": {
      element: "operational-reference",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.RelatedFiscalTransactionReferenceId.FiscalTransactionIdentifierValue":
      { element: "payment-detail", record: "fines-and-fees" },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.FiscalTransactionType": {
      element: "transaction-state",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ValidFromDate": {
      element: "transaction-date",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ValidToDate": {
      element: "transaction-date",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.Amount": {
      element: "amount-owed",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.Amount.CurrencyCode": {
      element: "operational-reference",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.Amount.MonetaryValue": {
      element: "amount-owed",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.PaymentMethodType": {
      element: "payment-detail",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.FiscalTransactionDescription": {
      element: "staff-note",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.RequestId": {
      element: "transaction-state",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.RequestId.AgencyId": {
      element: "operational-reference",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.RequestId.RequestIdentifierType": {
      element: "operational-reference",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.RequestId.RequestIdentifierValue": {
      element: "transaction-state",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails": {
      element: "item-identifier",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.ItemId": {
      element: "item-identifier",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.ItemId.AgencyId": {
      element: "operational-reference",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.ItemId.ItemIdentifierType": {
      element: "operational-reference",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.ItemId.ItemIdentifierValue": {
      element: "item-identifier",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.BibliographicDescription": {
      element: "title-or-description",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.BibliographicDescription.Author": {
      element: "title-or-description",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.BibliographicDescription.AuthorOfComponent":
      { element: "title-or-description", record: "fines-and-fees" },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.BibliographicDescription.BibliographicItemId":
      { element: "item-identifier", record: "fines-and-fees" },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.BibliographicDescription.BibliographicRecordId":
      { element: "item-identifier", record: "fines-and-fees" },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.BibliographicDescription.ComponentId": {
      element: "item-identifier",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.BibliographicDescription.Edition": {
      element: "title-or-description",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.BibliographicDescription.Pagination": {
      element: "title-or-description",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.BibliographicDescription.PlaceOfPublication":
      { element: "title-or-description", record: "fines-and-fees" },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.BibliographicDescription.PublicationDate":
      { element: "title-or-description", record: "fines-and-fees" },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.BibliographicDescription.PublicationDateOfComponent":
      { element: "title-or-description", record: "fines-and-fees" },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.BibliographicDescription.Publisher": {
      element: "title-or-description",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.BibliographicDescription.SeriesTitleNumber":
      { element: "title-or-description", record: "fines-and-fees" },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.BibliographicDescription.Title": {
      element: "title-or-description",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.BibliographicDescription.TitleOfComponent":
      { element: "title-or-description", record: "fines-and-fees" },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.BibliographicDescription.BibliographicLevel":
      { element: "title-or-description", record: "fines-and-fees" },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.BibliographicDescription.SponsoringBody":
      { element: "title-or-description", record: "fines-and-fees" },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.BibliographicDescription.ElectronicDataFormatType":
      { element: "title-or-description", record: "fines-and-fees" },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.BibliographicDescription.Language": {
      element: "title-or-description",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.BibliographicDescription.MediumType": {
      element: "title-or-description",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.DateCheckedOut": {
      element: "transaction-date",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.DateRenewed": {
      element: "transaction-date",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.DateDue": {
      element: "transaction-date",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.IndeterminateLoanPeriodFlag": {
      element: "transaction-state",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.NonReturnableFlag": {
      element: "transaction-state",
      record: "fines-and-fees",
    },
    "UserFiscalAccount.AccountDetails.FiscalTransactionInformation.ItemDetails.DateReturned": {
      element: "transaction-date",
      record: "fines-and-fees",
    },
    LoanedItemsCount: { element: "activity-count", record: "current-loan", many: true },
    "LoanedItemsCount.CirculationStatus": { element: "transaction-state", record: "current-loan" },
    "LoanedItemsCount.ItemUseRestrictionType": { element: "transaction-state", record: "current-loan" },
    "LoanedItemsCount.LoanedItemCountValue": { element: "activity-count", record: "current-loan" },
    LoanedItem: { element: "item-identifier", record: "current-loan", many: true },
    "LoanedItem.ItemId": { element: "item-identifier", record: "current-loan" },
    "LoanedItem.ItemId.AgencyId": { element: "operational-reference", record: "current-loan" },
    "LoanedItem.ItemId.ItemIdentifierType": { element: "operational-reference", record: "current-loan" },
    "LoanedItem.ItemId.ItemIdentifierValue": { element: "item-identifier", record: "current-loan" },
    "LoanedItem.BibliographicId": { element: "item-identifier", record: "current-loan" },
    "LoanedItem.BibliographicId.BibliographicItemId": { element: "item-identifier", record: "current-loan" },
    "LoanedItem.BibliographicId.BibliographicItemId.BibliographicItemIdentifier": {
      element: "item-identifier",
      record: "current-loan",
    },
    "LoanedItem.BibliographicId.BibliographicItemId.BibliographicItemIdentifierCode": {
      element: "operational-reference",
      record: "current-loan",
    },
    "LoanedItem.BibliographicId.BibliographicRecordId": { element: "item-identifier", record: "current-loan" },
    "LoanedItem.BibliographicId.BibliographicRecordId.BibliographicRecordIdentifier": {
      element: "item-identifier",
      record: "current-loan",
    },
    "LoanedItem.BibliographicId.BibliographicRecordId.AgencyId": {
      element: "operational-reference",
      record: "current-loan",
    },
    "LoanedItem.BibliographicId.BibliographicRecordId.BibliographicRecordIdentifierCode": {
      element: "operational-reference",
      record: "current-loan",
    },
    "LoanedItem.ReminderLevel": { element: "transaction-state", record: "current-loan" },
    "LoanedItem.DateDue": { element: "transaction-date", record: "current-loan" },
    "LoanedItem.IndeterminateLoanPeriodFlag": { element: "transaction-state", record: "current-loan" },
    "LoanedItem.Amount": { element: "amount-owed", record: "fines-and-fees" },
    "LoanedItem.Amount.CurrencyCode": { element: "operational-reference", record: "fines-and-fees" },
    "LoanedItem.Amount.MonetaryValue": { element: "amount-owed", record: "fines-and-fees" },
    "LoanedItem.Title": { element: "title-or-description", record: "current-loan" },
    "LoanedItem.MediumType": { element: "title-or-description", record: "current-loan" },
    RequestedItemsCount: { element: "activity-count", record: "hold", many: true },
    "RequestedItemsCount.RequestType": { element: "transaction-state", record: "hold" },
    "RequestedItemsCount.CirculationStatus": { element: "transaction-state", record: "hold" },
    "RequestedItemsCount.ItemUseRestrictionType": { element: "transaction-state", record: "hold" },
    "RequestedItemsCount.RequestedItemCountValue": { element: "activity-count", record: "hold" },
    RequestedItem: { element: "item-identifier", record: "hold", many: true },
    "RequestedItem.ItemId": { element: "item-identifier", record: "hold" },
    "RequestedItem.ItemId.AgencyId": { element: "operational-reference", record: "hold" },
    "RequestedItem.ItemId.ItemIdentifierType": { element: "operational-reference", record: "hold" },
    "RequestedItem.ItemId.ItemIdentifierValue": { element: "item-identifier", record: "hold" },
    "RequestedItem.RequestId": { element: "transaction-state", record: "hold" },
    "RequestedItem.RequestId.AgencyId": { element: "operational-reference", record: "hold" },
    "RequestedItem.RequestId.RequestIdentifierType": { element: "operational-reference", record: "hold" },
    "RequestedItem.RequestId.RequestIdentifierValue": { element: "transaction-state", record: "hold" },
    "RequestedItem.BibliographicId": { element: "item-identifier", record: "hold" },
    "RequestedItem.BibliographicId.BibliographicItemId": { element: "item-identifier", record: "hold" },
    "RequestedItem.BibliographicId.BibliographicItemId.BibliographicItemIdentifier": {
      element: "item-identifier",
      record: "hold",
    },
    "RequestedItem.BibliographicId.BibliographicItemId.BibliographicItemIdentifierCode": {
      element: "operational-reference",
      record: "hold",
    },
    "RequestedItem.BibliographicId.BibliographicRecordId": { element: "item-identifier", record: "hold" },
    "RequestedItem.BibliographicId.BibliographicRecordId.BibliographicRecordIdentifier": {
      element: "item-identifier",
      record: "hold",
    },
    "RequestedItem.BibliographicId.BibliographicRecordId.AgencyId": {
      element: "operational-reference",
      record: "hold",
    },
    "RequestedItem.BibliographicId.BibliographicRecordId.BibliographicRecordIdentifierCode": {
      element: "operational-reference",
      record: "hold",
    },
    "RequestedItem.RequestType": { element: "transaction-state", record: "hold" },
    "RequestedItem.RequestStatusType": { element: "transaction-state", record: "hold" },
    "RequestedItem.DatePlaced": { element: "transaction-date", record: "hold" },
    "RequestedItem.PickupDate": { element: "transaction-date", record: "hold" },
    "RequestedItem.PickupLocation": { element: "service-location", record: "hold" },
    "RequestedItem.PickupExpiryDate": { element: "transaction-date", record: "hold" },
    "RequestedItem.ReminderLevel": { element: "transaction-state", record: "hold" },
    "RequestedItem.HoldQueuePosition": { element: "transaction-state", record: "hold" },
    "RequestedItem.Title": { element: "title-or-description", record: "hold" },
    "RequestedItem.MediumType": { element: "title-or-description", record: "hold" },
    UserOptionalFields: "operational-reference",
    "UserOptionalFields.NameInformation": "operational-reference",
    "UserOptionalFields.NameInformation.PersonalNameInformation": "operational-reference",
    "UserOptionalFields.NameInformation.PersonalNameInformation.UnstructuredPersonalUserName": "legal-name",
    "UserOptionalFields.NameInformation.PersonalNameInformation.StructuredPersonalUserName": "operational-reference",
    "UserOptionalFields.NameInformation.PersonalNameInformation.StructuredPersonalUserName.Prefix": "name-affix",
    "UserOptionalFields.NameInformation.PersonalNameInformation.StructuredPersonalUserName.GivenName": "legal-name",
    "UserOptionalFields.NameInformation.PersonalNameInformation.StructuredPersonalUserName.Initials": "name-affix",
    "UserOptionalFields.NameInformation.PersonalNameInformation.StructuredPersonalUserName.Surname": "legal-name",
    "UserOptionalFields.NameInformation.PersonalNameInformation.StructuredPersonalUserName.Suffix": "name-affix",
    "UserOptionalFields.NameInformation.OrganizationNameInformation": { element: "operational-reference", many: true },
    "UserOptionalFields.NameInformation.OrganizationNameInformation.OrganizationNameType": "operational-reference",
    "UserOptionalFields.NameInformation.OrganizationNameInformation.OrganizationName": "affiliation",
    "UserOptionalFields.UserAddressInformation": { element: "operational-reference", many: true },
    "UserOptionalFields.UserAddressInformation.UserAddressRoleType": "operational-reference",
    "UserOptionalFields.UserAddressInformation.ValidFromDate": "operational-reference",
    "UserOptionalFields.UserAddressInformation.ValidToDate": "operational-reference",
    "UserOptionalFields.UserAddressInformation.PhysicalAddress": "operational-reference",
    "UserOptionalFields.UserAddressInformation.PhysicalAddress.StructuredAddress": "operational-reference",
    "UserOptionalFields.UserAddressInformation.PhysicalAddress.StructuredAddress.LocationWithinBuilding":
      "postal-address",
    "UserOptionalFields.UserAddressInformation.PhysicalAddress.StructuredAddress.HouseName": "postal-address",
    "UserOptionalFields.UserAddressInformation.PhysicalAddress.StructuredAddress.District": "postal-code",
    "UserOptionalFields.UserAddressInformation.PhysicalAddress.StructuredAddress.PostOfficeBox": "postal-address",
    "UserOptionalFields.UserAddressInformation.PhysicalAddress.StructuredAddress.Street": "postal-address",
    "UserOptionalFields.UserAddressInformation.PhysicalAddress.StructuredAddress.Line1": "postal-address",
    "UserOptionalFields.UserAddressInformation.PhysicalAddress.StructuredAddress.Line2": "postal-address",
    "UserOptionalFields.UserAddressInformation.PhysicalAddress.StructuredAddress.Locality": "postal-code",
    "UserOptionalFields.UserAddressInformation.PhysicalAddress.StructuredAddress.Region": "postal-code",
    "UserOptionalFields.UserAddressInformation.PhysicalAddress.StructuredAddress.Country": "postal-code",
    "UserOptionalFields.UserAddressInformation.PhysicalAddress.StructuredAddress.PostalCode": "postal-code",
    "UserOptionalFields.UserAddressInformation.PhysicalAddress.StructuredAddress.CareOf": "alternate-contact",
    "UserOptionalFields.UserAddressInformation.PhysicalAddress.UnstructuredAddress": "operational-reference",
    "UserOptionalFields.UserAddressInformation.PhysicalAddress.UnstructuredAddress.UnstructuredAddressType":
      "operational-reference",
    "UserOptionalFields.UserAddressInformation.PhysicalAddress.UnstructuredAddress.UnstructuredAddressData":
      "postal-address",
    "UserOptionalFields.UserAddressInformation.PhysicalAddress.PhysicalAddressType": "operational-reference",
    "UserOptionalFields.UserAddressInformation.ElectronicAddress": "email",
    "UserOptionalFields.UserAddressInformation.ElectronicAddress.ElectronicAddressType": "operational-reference",
    "UserOptionalFields.UserAddressInformation.ElectronicAddress.ElectronicAddressData": {
      element: "email",
      couldBe: ["phone"],
      mark: "doubtful",
      note: "e-mail, phone or URL by type",
    },
    "UserOptionalFields.DateOfBirth": "date-of-birth",
    "UserOptionalFields.UserLanguage": "language",
    "UserOptionalFields.UserPrivilege": { element: "operational-reference", many: true },
    "UserOptionalFields.UserPrivilege.AgencyId": "operational-reference",
    "UserOptionalFields.UserPrivilege.AgencyUserPrivilegeType": "patron-category",
    "UserOptionalFields.UserPrivilege.ValidFromDate": "enrolment-date",
    "UserOptionalFields.UserPrivilege.ValidToDate": "enrolment-date",
    "UserOptionalFields.UserPrivilege.UserPrivilegeFee": "operational-reference",
    "UserOptionalFields.UserPrivilege.UserPrivilegeFee.Amount": "amount-owed",
    "UserOptionalFields.UserPrivilege.UserPrivilegeFee.Amount.CurrencyCode": "operational-reference",
    "UserOptionalFields.UserPrivilege.UserPrivilegeFee.Amount.MonetaryValue": "amount-owed",
    "UserOptionalFields.UserPrivilege.UserPrivilegeFee.PaymentMethodType": "payment-detail",
    "UserOptionalFields.UserPrivilege.UserPrivilegeStatus": "operational-reference",
    "UserOptionalFields.UserPrivilege.UserPrivilegeStatus.UserPrivilegeStatusType": "account-status",
    "UserOptionalFields.UserPrivilege.UserPrivilegeStatus.DateOfUserPrivilegeStatus": "enrolment-date",
    "UserOptionalFields.UserPrivilege.UserPrivilegeDescription": "staff-note",
    "UserOptionalFields.BlockOrTrap": { element: "account-block", many: true },
    "UserOptionalFields.BlockOrTrap.AgencyId": "operational-reference",
    "UserOptionalFields.BlockOrTrap.BlockOrTrapType": "account-block",
    "UserOptionalFields.BlockOrTrap.ValidFromDate": "account-block",
    "UserOptionalFields.BlockOrTrap.ValidToDate": "account-block",
    "UserOptionalFields.UserId": { element: "patron-barcode", many: true },
    "UserOptionalFields.UserId.AgencyId": "operational-reference",
    "UserOptionalFields.UserId.UserIdentifierType": "operational-reference",
    "UserOptionalFields.UserId.UserIdentifierValue": "patron-barcode",
    "UserOptionalFields.PreviousUserId": { element: "previous-identifier", many: true },
    "UserOptionalFields.PreviousUserId.AgencyId": "operational-reference",
    "UserOptionalFields.PreviousUserId.UserIdentifierValue": "previous-identifier",
    "UserOptionalFields.PreviousUserId.ValidFromDate": "operational-reference",
    "UserOptionalFields.PreviousUserId.ValidToDate": "operational-reference",
  },
});
