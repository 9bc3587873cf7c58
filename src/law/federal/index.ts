export { federal } from "./pack.js";
