export { l as compileCustom } from "./shared.js";
