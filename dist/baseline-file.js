export { y as parseBaseline } from "./shared.js";
