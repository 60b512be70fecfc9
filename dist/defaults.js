export { pn as baselinePath, mn as emptyPolicy, hn as policyPath } from "./shared.js";
