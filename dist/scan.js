export { r as scanCommand } from "./engine.js";
