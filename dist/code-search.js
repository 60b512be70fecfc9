let require_seldom$;
const require_seldom = () => require_seldom$ ??= require("./seldom.js");
let node_fs = require("node:fs");
// src/scan/code-search.ts
/** Files that name a key without using it, and files that are no text. */
const passedOver = /(?:^|\/)(?:\.env[^/]*|[^/]*\.env|\.envrc|\.dev\.vars[^/]*|CHANGELOG[^/]*|LICENSE[^/]*)$|(?:^|\/)\.github\/workflows\/|\.(?:md|mdx|rst|adoc|svg|png|jpe?g|gif|ico|webp|avif|woff2?|ttf|otf|eot|pdf|zip|gz|tgz|xz|bz2|7z|jar|war|whl|mp[34]|wav|ogg|mov|webm|so|dll|dylib|exe|bin|wasm|parquet|onnx|pt|safetensors|npy|pkl|map|snap|min\.js)$/i;
const largestFile = 4194304;
const mostBytes = 100663296;
const mostFiles = 2e4;
/** The words that no file has; undefined where not every file could be read. Words are lower case and of letters and digits. */
function absentWords({ files }, words) {
	const telling = files.filter(({ path }) => !passedOver.test(path));
	const left = unnamed(words, telling);
	const budget = {
		bytes: mostBytes,
		files: mostFiles
	};
	for (const file of telling) {
		if (left.size === 0) return [];
		const text = textWithin(file, budget);
		if (text === void 0) return void 0;
		for (const word of wordsIn(text, [...left])) left.delete(word);
	}
	return [...left];
}
function unnamed(words, files) {
	const paths = files.map(({ path }) => path.toLowerCase());
	return new Set(words.filter((word) => !paths.some((path) => path.includes(word))));
}
/** A file's text; undefined where the budget is used up. What is no regular file, or too large to be code, has no words. */
function textWithin(file, budget) {
	const size = (0, node_fs.statSync)(file.open, { throwIfNoEntry: false })?.size ?? 0;
	if (size > largestFile) return "";
	budget.bytes -= size;
	budget.files -= 1;
	if (budget.bytes < 0 || budget.files < 0) return void 0;
	const content = require_seldom().readRegularFile(file);
	return content.kind === "bytes" ? require_seldom().asLatin1(content.bytes) : "";
}
/** Anywhere, in any case: a word that stands by chance in another is taken for a use, and nothing is told. */
function wordsIn(text, words) {
	const lower = text.toLowerCase();
	return words.filter((word) => lower.includes(word));
}
exports.absentWords = absentWords;
