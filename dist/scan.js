export { D as scanCommand } from "./shared.js";
