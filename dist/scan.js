export { E as scanCommand } from "./shared.js";
