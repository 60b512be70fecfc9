export { O as scanCommand } from "./shared.js";
