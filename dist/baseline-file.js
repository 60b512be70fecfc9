export { a as parseBaseline } from "./shared.js";
