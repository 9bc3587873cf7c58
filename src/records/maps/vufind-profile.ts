import { builtIn } from "./built-in.js";
import { columns, dates } from "./columns.js";
import { mapSources } from "./sources.js";

/** Field map: VuFind patron and profile, as drivers give them (`patronLogin`, `getMyProfile`). */
export const vufindProfile = /* @__PURE__ */ builtIn({
  id: "vufind/profile",
  system: "VuFind",
  title: "VuFind patron and profile (patronLogin, getMyProfile)",
  record: "registration",
  source: mapSources["vufind-driver"],
  versions: ["VuFind main, ILS driver traits as stored"],
  key: "id",
  subject: "id",
  fields: {
    ...columns({
      "internal-patron-id": "id",
      username: "cat_username",
      password: "cat_password",
      "legal-name": "firstname lastname",
      "date-of-birth": "birthdate",
      "postal-address": "address1 address2",
      "postal-code": "city country zip",
      phone: "phone mobile_phone",
      email: "email",
      "patron-category": "group",
      affiliation: "major college",
      "home-library": "home_library",
    }),
    expiration_date: dates("expired", "enrolment-date"),
  },
});
