export { p as nameInSnippet, m as variableOf } from "./shared.js";
