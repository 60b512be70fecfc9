export { t as nameInSnippet, n as variableOf } from "./shared.js";
