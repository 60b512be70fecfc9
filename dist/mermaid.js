export { D as mermaidGraph } from "./report.js";
