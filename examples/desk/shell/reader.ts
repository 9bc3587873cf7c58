import "./jitless.js";

export { readText } from "../model/read-file.js";
