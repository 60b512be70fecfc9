export { t as scanHistory } from "./packs.js";
