export { w as reporters } from "./report.js";
