export { Wt as createDetector } from "./engine.js";
