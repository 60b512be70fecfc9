export { t as reach, n as reachOfChange } from "./reach.js";
