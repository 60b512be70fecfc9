export { A as parseBaseline } from "./shared.js";
