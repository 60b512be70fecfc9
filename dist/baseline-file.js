export { _ as parseBaseline } from "./shared.js";
