export { Ht as reporters } from "./shared.js";
