export { c as tryRules } from "./shared.js";
