export { D as reporters } from "./report.js";
