export { mn as baselinePath, hn as emptyPolicy, gn as policyPath } from "./shared.js";
