export { dn as baselinePath, fn as emptyPolicy, pn as policyPath } from "./shared.js";
