const require_start = require("./start.js");
let require_engine$;
const require_engine = () => require_engine$ ??= require("./engine.js");
let require_shared$;
const require_shared = () => require_shared$ ??= require("./shared.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto$;
const node_crypto = () => node_crypto$ ??= require("node:crypto");
// src/cli/commands/baseline.ts
async function baselineCommand(context) {
	const { arguments: words } = context;
	const [path = ".", extra] = words.operands;
	if (extra !== void 0) throw new require_start.UserError(`keyreach baseline takes one path; "${extra}" is one too many`);
	const terms = words.has("prune") ? void 0 : termsOf(context);
	const plan = await require_engine().planScan({
		folder: require_engine().startFolder(context),
		path,
		scope: words.has("tree-only") ? "tree" : "all",
		ignored: "skip",
		engine: "native"
	});
	try {
		const file = (0, node_path.resolve)(require_engine().startFolder(context), words.value("output") ?? (0, node_path.join)(plan.root, ".keyreach-baseline.json"));
		const old = (0, node_fs.existsSync)(file) ? require_shared().parseBaseline((0, node_fs.readFileSync)(file, "utf8"), require_engine().baselinePath) : {
			source: require_engine().baselinePath,
			salt: (0, node_crypto().randomBytes)(16).toString("hex"),
			entries: []
		};
		const options = await require_engine().loadOptions(require_engine().givenOptions(words), require_engine().filesBelow(plan.root), {
			config: words.value("config"),
			today: require_engine().today()
		});
		const { kept, result } = await require_engine().scanKeeping(plan, {
			...options,
			baseline: void 0
		}, await require_engine().jobOf(context, options));
		const wanted = new Set(result.findings.filter(({ severity }) => require_start.isAtLeast(severity, options.minSeverity)).flatMap(({ locations }) => locations.map(({ fingerprint }) => fingerprint)));
		const seen = kept.filter(({ occurrence }) => wanted.has(occurrence.fingerprint));
		const entries = terms === void 0 ? pruned(old, seen) : accepted(old, seen, {
			terms,
			only: words.value("finding")
		});
		(0, node_fs.writeFileSync)(file, require_shared().formatBaseline({
			salt: old.salt,
			entries
		}));
		await require_start.openOutput(context.io).write(`${file}: ${entries.length} accepted places, ${old.entries.length} before.${result.coverage.complete ? "" : " Not everything could be read; run keyreach scan to see what."}\n`);
		return result.coverage.complete ? require_start.exitCodes.clean : require_start.exitCodes.incomplete;
	} finally {
		plan.dispose();
	}
}
const dayForm = /^\d{4}-\d{2}-\d{2}$/;
function termsOf({ arguments: words }) {
	const owner = words.value("owner");
	const reason = words.value("reason");
	const expires = words.value("expires");
	if (owner === void 0) throw new require_start.UserError("keyreach baseline needs --owner: who answers for what is accepted");
	if (reason === void 0) throw new require_start.UserError("keyreach baseline needs --reason: why it is accepted");
	if (expires !== void 0 && (!dayForm.test(expires) || Number.isNaN(Date.parse(expires)))) throw new require_start.UserError(`--expires: "${expires}" is no day; write YYYY-MM-DD`);
	return {
		owner,
		reason,
		expires
	};
}
const isHeldBy = (entry, { occurrence }, salt) => entry.fingerprint === occurrence.fingerprint && require_engine().isBoundTo(entry.value, occurrence.match.value, salt);
const pruned = (old, kept) => old.entries.filter((entry) => kept.some((each) => isHeldBy(entry, each, old.salt)));
function accepted(old, kept, { terms, only }) {
	const isAsked = ({ occurrence }) => only === void 0 || only === occurrence.fingerprint;
	const news = kept.filter((each) => isAsked(each) && !old.entries.some((entry) => isHeldBy(entry, each, old.salt)));
	const fresh = new Map(news.map((each) => entryOf(each, old.salt, terms)).map((entry) => [`${entry.fingerprint} ${entry.value}`, entry]));
	if (only !== void 0 && fresh.size === 0) throw new require_start.UserError(`--finding: no finding that is not accepted yet has the fingerprint "${only}"`);
	return [...old.entries, ...fresh.values()];
}
function entryOf({ occurrence }, salt, { owner, reason, expires }) {
	const { fingerprint, match, place } = occurrence;
	const value = require_engine().valueBinding(match.value, salt, match.proven ? "random" : "guessable");
	return {
		fingerprint,
		rule: match.rule,
		path: place.path,
		value,
		owner,
		reason,
		...expires === void 0 ? {} : { expires }
	};
}
exports.baselineCommand = baselineCommand;
