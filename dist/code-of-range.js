let require_engine$;
const require_engine = () => require_engine$ ??= require("./engine.js");
// src/scan/code-of-range.ts
/** Where more is touched, files after these are not asked. */
const mostTouched = 200;
const mostTouchedBytes = 2097152;
/** Of a program, before: where it is larger, nothing is said. */
const mostFiles = 400;
const mostEntries = 2e4;
/** Nearly every file is told by these to read no key: a variable of the environment, or a client that reads one by itself. */
const keyName = /\b[A-Z][A-Z0-9_]*_(?:KEY|TOKEN|SECRET|PAT|KEY_ID)\b/;
const vendor = /\b(?:openai|anthropic|genai|groq|cohere|together|cerebras|replicate|voyageai|pinecone)\b/i;
const environment = /env/i;
const mayReadKey = (text) => vendor.test(text) || environment.test(text) && keyName.test(text);
/** Undefined where no program reads anything that it did not read before. */
async function newReads(base, head, code) {
	const touched = textsOf(head, code.added).filter(({ text }) => mayReadKey(text));
	if (touched.length === 0) return void 0;
	const { readCode } = await Promise.resolve().then(() => require("./code.js")).then((n) => n.code_exports);
	const namesIn = (document) => readCode(document).map(({ name }) => name);
	const deployed = deployedIn(head);
	const old = new Set(textsOf(base, code.gone).flatMap(namesIn));
	const found = touched.flatMap((document) => {
		const names = namesIn(document).filter((name) => !old.has(name));
		const program = names.length === 0 ? void 0 : require_engine().programOf(document.path, deployed);
		return program === void 0 ? [] : [{
			document,
			names,
			program
		}];
	});
	const isKnown = namesBefore(base, namesIn);
	const fresh = found.flatMap(({ document, names, program }) => {
		const left = names.filter((name) => !isKnown(program, name));
		return left.length === 0 ? [] : [{
			document,
			names: left,
			program
		}];
	});
	return fresh.length === 0 ? void 0 : filesOf(fresh);
}
function filesOf(fresh) {
	const programs = new Map(fresh.flatMap(({ document, names, program }) => names.map((name) => [`${document.path}\0${name}`, program])));
	return {
		documents: fresh.map(({ document }) => document),
		unread: () => void 0,
		programOf: (path, variable) => programs.get(`${path}\0${variable}`)
	};
}
const quiet = ({ store }) => ({
	store,
	note: () => {}
});
/** Files of code by their text, in one byte a character, within the budget. */
function textsOf(source, paths) {
	let left = mostTouchedBytes;
	return paths.slice(0, mostTouched).flatMap((path) => {
		const entry = left <= 0 ? void 0 : require_engine().lookUp(quiet(source), source.tree, path);
		const bytes = entry === void 0 ? void 0 : bytesOf(source, entry.id);
		left -= bytes?.length ?? 0;
		return bytes === void 0 ? [] : [{
			path: require_engine().pathText(path),
			text: bytes.toString("latin1")
		}];
	});
}
function bytesOf({ store }, id) {
	const object = store.read(id);
	return object?.type === "blob" && object.bytes.length <= 524288 ? Buffer.from(object.bytes.buffer, object.bytes.byteOffset, object.bytes.length) : void 0;
}
/** Whether a folder of a tree is deployed. Each is looked at once. */
function deployedIn(source) {
	const known = /* @__PURE__ */ new Map();
	return (folder) => {
		const found = known.get(folder) ?? isDeployedAt(source, folder);
		known.set(folder, found);
		return found;
	};
}
function isDeployedAt(source, folder) {
	const entry = require_engine().lookUp(quiet(source), source.tree, require_engine().bytePathOf(folder === "." ? "" : folder));
	if (entry === void 0 || !require_engine().isTreeMode(entry.mode)) return false;
	return require_engine().entriesOf(quiet(source), entry.id).some(({ name, mode }) => !require_engine().isTreeMode(mode) && require_engine().isDeployment(require_engine().pathText(name)));
}
/** Whether a program read a variable before; taken for granted where it is too large to be read. */
function namesBefore(base, namesIn) {
	const known = /* @__PURE__ */ new Map();
	return (program, name) => {
		const names = known.get(program) ?? programNames(base, program, namesIn);
		known.set(program, names);
		return names === "large" || names.has(name);
	};
}
function programNames(base, program, namesIn) {
	const at = program === "." ? "" : program;
	const root = require_engine().lookUp(quiet(base), base.tree, require_engine().bytePathOf(at));
	if (root === void 0 || !require_engine().isTreeMode(root.mode)) return /* @__PURE__ */ new Set();
	const files = filesWithin(require_engine().blobsOf(quiet(base), root.id));
	if (files === void 0) return "large";
	const names = files.flatMap(({ path, id }) => {
		const text = bytesOf(base, id)?.toString("latin1") ?? "";
		return mayReadKey(text) ? namesIn({
			path,
			text
		}) : [];
	});
	return new Set(names);
}
/** The files of code among others; undefined where there are more than are read. */
function filesWithin(blobs) {
	const found = [];
	let seen = 0;
	for (const { path, id } of blobs) {
		seen += 1;
		if (require_engine().isOwnCode(require_engine().pathText(path))) found.push({
			path: require_engine().pathText(path),
			id
		});
		if (seen > mostEntries || found.length > mostFiles) return void 0;
	}
	return found;
}
exports.newReads = newReads;
