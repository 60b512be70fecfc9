export { k as parseBaseline } from "./shared.js";
