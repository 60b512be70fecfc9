export { t as loadRules } from "./rule-set.js";
