export { Bt as reporters } from "./shared.js";
