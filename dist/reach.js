export { w as reach } from "./shared.js";
