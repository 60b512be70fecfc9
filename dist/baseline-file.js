export { D as parseBaseline } from "./shared.js";
