import { PatronPrivacyDesk } from "./element.js";
import { keepOffline } from "./offline.js";

customElements.define("patron-privacy-desk", PatronPrivacyDesk);
keepOffline();
