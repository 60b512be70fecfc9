export { w as reach, T as reachOfChange } from "./shared.js";
