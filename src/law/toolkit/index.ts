export { toolkit } from "./pack.js";
