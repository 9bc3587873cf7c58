import "./jitless.js";
import "./main.js";
