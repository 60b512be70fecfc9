export { Ut as reporters } from "./shared.js";
