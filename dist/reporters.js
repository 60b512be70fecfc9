export { j as reporters } from "./report.js";
