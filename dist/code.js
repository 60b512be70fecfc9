const require_rolldown_runtime = require("./rolldown-runtime.js");
// src/reach/vocabulary/clients.ts
const special = /[.*+?^${}()|[\]\\/]/g;
const clients = [
	client("OPENAI_API_KEY", ["OpenAI", "AsyncOpenAI"], ["openai"]),
	client("AZURE_OPENAI_API_KEY", ["AzureOpenAI", "AsyncAzureOpenAI"], ["openai"]),
	client("ANTHROPIC_API_KEY", ["Anthropic", "AsyncAnthropic"], ["anthropic", "@anthropic-ai/sdk"]),
	client("GEMINI_API_KEY", ["genai.Client"], ["google.genai", "google"]),
	client("GEMINI_API_KEY", ["GoogleGenAI"], ["@google/genai"]),
	client("GROQ_API_KEY", ["Groq", "AsyncGroq"], ["groq", "groq-sdk"]),
	client("CO_API_KEY", [
		"cohere.Client",
		"cohere.ClientV2",
		"cohere.AsyncClient",
		"cohere.AsyncClientV2"
	], ["cohere"]),
	client("TOGETHER_API_KEY", ["Together", "AsyncTogether"], ["together", "together-ai"]),
	client("CEREBRAS_API_KEY", ["Cerebras", "AsyncCerebras"], ["cerebras.cloud.sdk", "@cerebras/cerebras_cloud_sdk"]),
	client("REPLICATE_API_TOKEN", ["Replicate"], ["replicate"]),
	client("VOYAGE_API_KEY", ["voyageai.Client", "voyageai.AsyncClient"], ["voyageai"]),
	client("PINECONE_API_KEY", ["Pinecone"], ["pinecone", "@pinecone-database/pinecone"])
];
function client(variable, constructors, modules) {
	const names = modules.map((name) => name.replace(special, "\\$&")).join("|");
	return {
		imported: new RegExp(`^[ \\t]*(?:from|import)[ \\t]+(?:${names})(?![\\w/-])|(?:\\bfrom|\\brequire\\(|\\bimport\\(?)\\s*["'](?:${names})["']`, "gm"),
		constructors,
		variable
	};
}
// src/reach/read/code-text.ts
const hash = /\.(?:pyi?|rb|jl)$/;
const familyOf = (path) => hash.test(path) ? "hash" : "slash";
/** Strings without a way to run away: plain ones end with their line, long ones with the file at the latest. */
const quiet = {
	hash: /#[^\n]*|"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"[^"\\\n]*(?:\\[\s\S][^"\\\n]*)*"|'[^'\\\n]*(?:\\[\s\S][^'\\\n]*)*'/g,
	slash: /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"[^"\\\n]*(?:\\[\s\S][^"\\\n]*)*"|'[^'\\\n]*(?:\\[\s\S][^'\\\n]*)*'|`[^`\\]*(?:\\[\s\S][^`\\]*)*`/g
};
/** Tells whether code stands at an offset, for offsets that rise. */
function codeAt(text, family) {
	const spans = text.matchAll(quiet[family]);
	let current = [0, 0];
	return (offset) => {
		while (current[1] <= offset) {
			const { value: match } = spans.next();
			if (match === void 0) return true;
			current = [match.index, match.index + match[0].length];
		}
		return offset < current[0] || isFilledIn(text, current, offset);
	};
}
/** Between the braces of a template is code: `${process.env.X}`, f"{os.environ['X']}". */
function isFilledIn(text, [start], offset) {
	const opener = openerOf(text, start);
	if (opener === void 0) return false;
	const open = text.lastIndexOf(opener, offset);
	return open > start && !text.slice(open, offset).includes("}");
}
function openerOf(text, start) {
	if (text[start] === "`") return "${";
	const before = text[start - 1];
	return before === "f" || before === "F" ? "{" : void 0;
}
// src/reach/read/code.ts
var code_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ readCode: () => readCode });
const variable = /(?:\b(?:environ(?:\.get\(|\[)|getenv\(|process\.env(?:\?\.)?\[|import\.meta\.env\[|(?:Deno|Bun)\.env(?:\.get\(|\[)|ENV(?:\.fetch\(|\[)|os\.(?:Getenv|LookupEnv)\(|env::var(?:_os)?\(|GetEnvironmentVariable\()|\$_ENV\[|\.environment\[)\s*(["'`])([A-Z][A-Z0-9_]{2,99})\1|\b(?:process|import\.meta|Bun)\.env\??\.([A-Z][A-Z0-9_]{2,99})\b/g;
const assigned = /^\s*\]?\s*=(?![=>])/;
const removed = /\b(?:delete|del)\s+(?:os\.)?$/;
const longestLead = 24;
const names = [...new Set(clients.flatMap(({ constructors }) => constructors))];
const longestName = Math.max(...names.map((name) => name.length)) + 1;
/** A call without arguments, which is searched first: few of them are of a client. */
const emptyCall = /\(\s*\)/g;
const nameBefore = new RegExp(`\\b(${names.map((name) => name.replace(".", "\\.")).join("|")})$`);
const defined = /\b(?:class|function|def|func)\s+$/;
/** The variables that a file of code reads, in the order of the text, each once. */
function readCode({ path, text }) {
	const found = [...variablesIn(text), ...clientsIn(text)].sort((a, b) => a.start - b.start);
	if (found.length === 0) return [];
	const isCode = codeAt(text, familyOf(path));
	const first = /* @__PURE__ */ new Map();
	for (const { imported, ...read } of found) {
		if (!isCode(read.start) || first.has(read.name)) continue;
		if (imported === void 0 || isImported(imported, path, text)) first.set(read.name, read);
	}
	return [...first.values()];
}
/** Every way of reading a variable has one of these words. */
const telling = [
	"env",
	"ENV",
	"Env"
];
const variablesIn = (text) => (telling.some((word) => text.includes(word)) ? [...text.matchAll(variable)] : []).flatMap((match) => {
	const [whole, , quoted, dotted] = match;
	const end = match.index + whole.length;
	if (assigned.test(text.slice(end, end + longestLead)) || removed.test(text.slice(Math.max(0, match.index - longestLead), match.index))) return [];
	return [{
		name: quoted ?? dotted ?? "",
		start: match.index,
		end
	}];
});
const clientsIn = (text) => [...text.matchAll(emptyCall)].flatMap((match) => {
	const [, name] = nameBefore.exec(text.slice(Math.max(0, match.index - longestName), match.index)) ?? [];
	if (name === void 0) return [];
	const start = match.index - name.length;
	const end = match.index + match[0].length;
	if (defined.test(text.slice(Math.max(0, start - longestLead), start))) return [];
	return clients.filter(({ constructors }) => constructors.includes(name)).map(({ variable: own, imported }) => ({
		name: own,
		start,
		end,
		imported
	}));
});
/** Anywhere in the file, not in a comment or a string. */
function isImported(imported, path, text) {
	const isCode = codeAt(text, familyOf(path));
	for (const match of text.matchAll(imported)) if (isCode(match.index)) return true;
	return false;
}
Object.defineProperty(exports, "code_exports", {
	enumerable: true,
	get: function() {
		return code_exports;
	}
});
Object.defineProperty(exports, "readCode", {
	enumerable: true,
	get: function() {
		return readCode;
	}
});
