export { kohaHold } from "./src/records/index.js";
