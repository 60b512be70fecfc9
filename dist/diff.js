export { t as diffCommand } from "./engine.js";
