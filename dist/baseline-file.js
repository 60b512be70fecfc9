export { j as parseBaseline } from "./shared.js";
