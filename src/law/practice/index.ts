export { practice } from "./pack.js";
