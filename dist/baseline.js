const require_start = require("./start.js");
let require_engine$;
const require_engine = () => require_engine$ ??= require("./engine.js");
let require_shared$;
const require_shared = () => require_shared$ ??= require("./shared.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto$;
const node_crypto = () => node_crypto$ ??= require("node:crypto");
// src/cli/commands/baseline-entries.ts
const isHeldBy = (entry, { occurrence }, salt) => entry.fingerprint === occurrence.fingerprint && require_engine().isBoundTo(entry.value, occurrence.match.value, salt);
/** Without the entries that match nothing any more. */
const pruned = (old, kept) => old.entries.filter((entry) => kept.some((each) => isHeldBy(entry, each, old.salt)));
/** With entries for what is not accepted, or no longer is: an entry that has come to its end makes way for a new one. */
function accepted(old, kept, terms) {
	const over = /* @__PURE__ */ new Set();
	const fresh = /* @__PURE__ */ new Map();
	for (const each of kept) {
		const entry = old.entries.find((known) => isHeldBy(known, each, old.salt));
		if (entry !== void 0 && !require_engine().isOver(entry.expires, Date.now())) continue;
		if (entry !== void 0) over.add(entry);
		const added = entryOf(each, old.salt, terms);
		fresh.set(`${added.fingerprint} ${added.value}`, added);
	}
	return [...old.entries.filter((entry) => !over.has(entry)), ...fresh.values()];
}
function entryOf({ occurrence }, salt, { owner, reason, expires }) {
	const { fingerprint, match, place } = occurrence;
	return {
		fingerprint,
		rule: match.rule,
		path: place.path,
		value: require_engine().valueBinding(match.value, salt, match.proven ? "random" : "guessable"),
		owner,
		reason,
		...expires === void 0 ? {} : { expires }
	};
}
const special = /[\\*?[\]{}()!+@|]/g;
/** Entries for `allow` of a policy file, as YAML; what has no path cannot be allowed by one. */
function allowYaml(kept, { owner, reason, expires }) {
	const entries = /* @__PURE__ */ new Map();
	for (const { occurrence } of kept) {
		const { match, place } = occurrence;
		if (place.path === null) continue;
		const entry = [
			["rule", match.rule],
			["path", place.path.replace(special, "\\$&")],
			["value-id", require_engine().valueId(match.value, match.rule)],
			["owner", owner],
			["reason", reason],
			...expires === void 0 ? [] : [["expires", expires]]
		].map(([name, text]) => `    ${name}: ${JSON.stringify(text)}`).join("\n").replace("   ", "  -");
		entries.set(entry, entry);
	}
	return entries.size === 0 ? "" : `allow:\n${[...entries.values()].join("\n")}\n`;
}
// src/cli/commands/baseline.ts
async function baselineCommand(context) {
	const { arguments: words } = context;
	const [path = ".", extra] = words.operands;
	if (extra !== void 0) throw new require_start.UserError(`keyreach baseline takes one path; "${extra}" is one too many`);
	const change = changeOf(context);
	const plan = await require_engine().planScan({
		folder: require_engine().startFolder(context),
		path,
		scope: words.has("tree-only") ? "tree" : "all",
		ignored: "skip",
		engine: "native"
	});
	try {
		if (words.has("prune") && (0, node_path.relative)(plan.root, plan.target) !== "") throw new require_start.UserError(`--prune has to see everything; run it for ${plan.root}`);
		const name = await fileOf(plan, context);
		const { text, code, file } = change(read(name), {
			...await look(plan, context),
			name
		});
		if (file !== void 0) write(name, file);
		await require_start.openOutput(context.io).write(text);
		return code;
	} finally {
		plan.dispose();
	}
}
function read(name) {
	if (!(0, node_fs.existsSync)(name)) return {
		source: name,
		salt: (0, node_crypto().randomBytes)(16).toString("hex"),
		entries: []
	};
	try {
		return require_shared().parseBaseline((0, node_fs.readFileSync)(name, "utf8"), name);
	} catch (cause) {
		throw cause instanceof require_start.UserError ? cause : require_shared().unreadable(name, cause);
	}
}
function write(name, text) {
	try {
		(0, node_fs.writeFileSync)(name, text);
	} catch (cause) {
		throw new require_start.OutputError(name, { cause });
	}
}
/** Where the baseline is, which is where it goes. */
async function fileOf(plan, context) {
	const asked = context.arguments.value("output");
	if (asked !== void 0) return (0, node_path.resolve)(require_engine().startFolder(context), asked);
	const repository = await require_engine().openRepository(plan.root);
	if (repository !== void 0 && repository.workTree === void 0) throw new require_start.UserError(`${plan.root} is a bare repository and keeps no baseline; name a file by --output`);
	return (0, node_path.join)(plan.root, require_engine().baselinePath);
}
/** Scanned without the baseline: what it accepts already must be seen to be kept. */
async function look(plan, context) {
	const { arguments: words } = context;
	const options = {
		...await require_engine().loadOptions(require_engine().givenOptions(words), require_engine().filesBelow(plan.root), {
			config: words.value("config"),
			today: require_engine().today()
		}),
		baseline: void 0,
		...words.has("prune") ? everything : {}
	};
	const { kept, result } = await require_engine().scanKeeping(plan, options, await require_engine().jobOf(context, options));
	const wanted = new Set(result.findings.filter(({ severity }) => require_start.isAtLeast(severity, options.minSeverity)).flatMap(({ locations }) => locations.map(({ fingerprint }) => fingerprint)));
	return {
		result,
		kept: kept.filter(({ occurrence }) => wanted.has(occurrence.fingerprint))
	};
}
/** An entry for what a threshold hides is not gone. */
const everything = {
	minSeverity: "info",
	minConfidence: "low"
};
const excluded = [
	"owner",
	"reason",
	"expires",
	"finding",
	"tree-only",
	"allow",
	"min-severity",
	"min-confidence"
];
function changeOf(context) {
	const { arguments: words } = context;
	const other = excluded.find((name) => words.given(name) !== void 0 || words.has(name));
	if (words.has("prune") && other !== void 0) throw new require_start.UserError(`--prune and --${other} exclude each other`);
	if (words.has("prune")) return prune;
	const terms = termsOf(context);
	const only = words.value("finding");
	return words.has("allow") ? allowing(terms, only) : accepting(terms, only);
}
function termsOf({ arguments: words }) {
	const owner = words.value("owner");
	const reason = words.value("reason");
	const expires = words.value("expires");
	if (owner === void 0) throw new require_start.UserError("keyreach baseline needs --owner: who answers for what is accepted");
	if (reason === void 0) throw new require_start.UserError("keyreach baseline needs --reason: why it is accepted");
	if (expires !== void 0 && !require_shared().isDay(expires)) throw new require_start.UserError(`--expires: "${expires}" is no day; write YYYY-MM-DD`);
	if (expires !== void 0 && expires < require_engine().today()) throw new require_start.UserError(`--expires: ${expires} is over already`);
	return {
		owner,
		reason,
		expires
	};
}
const prune = (old, { kept, result, name }) => {
	if (!result.coverage.complete) return {
		text: `${name}: ${places(old.entries.length)}. Not everything could be read, so nothing was dropped; run keyreach scan to see what.\n`,
		code: require_start.exitCodes.incomplete
	};
	const entries = pruned(old, kept);
	return {
		text: written(name, entries.length, old),
		code: require_start.exitCodes.clean,
		file: fileText(old, entries)
	};
};
const accepting = (terms, only) => (old, { kept, result, name }) => {
	const entries = accepted(old, asked({
		kept,
		result
	}, only), terms);
	if (only !== void 0 && entries.every((entry) => old.entries.includes(entry))) throw notFound(only);
	return {
		text: `${written(name, entries.length, old).trimEnd()}${asides(result)}\n`,
		code: codeOf(result),
		file: fileText(old, entries)
	};
};
const allowing = (terms, only) => (_, { kept, result }) => {
	const text = allowYaml(asked({
		kept,
		result
	}, only), terms);
	if (only !== void 0 && text === "") throw notFound(only);
	return {
		text,
		code: codeOf(result)
	};
};
/** A finding is accepted at all its places; a fingerprint may also be that of one place. */
function asked({ kept, result }, only) {
	if (only === void 0) return kept;
	const of = result.findings.filter(({ fingerprint }) => fingerprint === only).flatMap(({ locations }) => locations);
	const wanted = /* @__PURE__ */ new Set([only, ...of.map(({ fingerprint }) => fingerprint)]);
	return kept.filter(({ occurrence }) => wanted.has(occurrence.fingerprint));
}
const notFound = (only) => new require_start.UserError(`--finding: no finding that is not accepted yet has the fingerprint "${only}"`);
const codeOf = ({ coverage }) => coverage.complete ? require_start.exitCodes.clean : require_start.exitCodes.incomplete;
const places = (count) => `${count} accepted ${count === 1 ? "place" : "places"}`;
const written = (name, count, old) => `${name}: ${places(count)}, ${old.entries.length} before.\n`;
const fileText = ({ salt }, entries) => require_shared().formatBaseline({
	salt,
	entries
});
function asides({ findings, coverage }) {
	return [findings.filter(({ kind }) => kind !== "leak").length === 0 ? "" : " Findings about identities are accepted by identities.accepted of the policy file.", coverage.complete ? "" : " Not everything could be read; run keyreach scan to see what."].join("");
}
exports.baselineCommand = baselineCommand;
