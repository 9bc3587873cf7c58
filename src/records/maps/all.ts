import type { FieldMap } from "../field-map.js";
import { eduPerson } from "./edu-person.js";
import { evergreenAgedCirculation } from "./evergreen-aged-circulation.js";
import { evergreenCirculation } from "./evergreen-circulation.js";
import { evergreenHold } from "./evergreen-hold.js";
import { evergreenUsr } from "./evergreen-usr.js";
import { evergreenUsrCircHistory } from "./evergreen-usr-circ-history.js";
import { folioAccount } from "./folio-account.js";
import { folioLoan } from "./folio-loan.js";
import { folioRequest } from "./folio-request.js";
import { folioUser } from "./folio-user.js";
import { kohaCheckout } from "./koha-checkout.js";
import { kohaHold } from "./koha-hold.js";
import { kohaPatron } from "./koha-patron.js";
import { ncipLookupUser } from "./ncip-lookup-user.js";
import { sip2PatronInformation } from "./sip2-patron-information.js";

/** The field maps of this package. Import the ones you use by name where size matters. */
export const fieldMaps: readonly FieldMap[] = [
  folioUser,
  folioLoan,
  folioRequest,
  folioAccount,
  kohaPatron,
  kohaCheckout,
  kohaHold,
  evergreenUsr,
  evergreenCirculation,
  evergreenAgedCirculation,
  evergreenHold,
  evergreenUsrCircHistory,
  sip2PatronInformation,
  ncipLookupUser,
  eduPerson,
];
