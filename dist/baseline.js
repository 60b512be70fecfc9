import { d as exitCodes, l as UserError, m as isAtLeast, r as openOutput } from "./start.js";
import { a as givenOptions, bn as baselinePath, c as startFolder, d as filesBelow, dt as isBoundTo, ft as valueBinding, m as planScan, o as jobOf, st as scanKeeping, u as today, yn as loadOptions } from "./engine.js";
import { D as parseBaseline, E as formatBaseline } from "./shared.js";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { randomBytes } from "node:crypto";
// src/cli/commands/baseline.ts
async function baselineCommand(context) {
	const { arguments: words } = context;
	const [path = ".", extra] = words.operands;
	if (extra !== void 0) throw new UserError(`keyreach baseline takes one path; "${extra}" is one too many`);
	const terms = words.has("prune") ? void 0 : termsOf(context);
	const plan = await planScan({
		folder: startFolder(context),
		path,
		scope: words.has("tree-only") ? "tree" : "all",
		ignored: "skip",
		engine: "native"
	});
	try {
		const file = resolve(startFolder(context), words.value("output") ?? join(plan.root, ".keyreach-baseline.json"));
		const old = existsSync(file) ? parseBaseline(readFileSync(file, "utf8"), baselinePath) : {
			source: baselinePath,
			salt: randomBytes(16).toString("hex"),
			entries: []
		};
		const options = await loadOptions(givenOptions(words), filesBelow(plan.root), {
			config: words.value("config"),
			today: today()
		});
		const { kept, result } = await scanKeeping(plan, {
			...options,
			baseline: void 0
		}, await jobOf(context, options));
		const wanted = new Set(result.findings.filter(({ severity }) => isAtLeast(severity, options.minSeverity)).flatMap(({ locations }) => locations.map(({ fingerprint }) => fingerprint)));
		const seen = kept.filter(({ occurrence }) => wanted.has(occurrence.fingerprint));
		const entries = terms === void 0 ? pruned(old, seen) : accepted(old, seen, {
			terms,
			only: words.value("finding")
		});
		writeFileSync(file, formatBaseline({
			salt: old.salt,
			entries
		}));
		await openOutput(context.io).write(`${file}: ${entries.length} accepted places, ${old.entries.length} before.${result.coverage.complete ? "" : " Not everything could be read; run keyreach scan to see what."}\n`);
		return result.coverage.complete ? exitCodes.clean : exitCodes.incomplete;
	} finally {
		plan.dispose();
	}
}
const dayForm = /^\d{4}-\d{2}-\d{2}$/;
function termsOf({ arguments: words }) {
	const owner = words.value("owner");
	const reason = words.value("reason");
	const expires = words.value("expires");
	if (owner === void 0) throw new UserError("keyreach baseline needs --owner: who answers for what is accepted");
	if (reason === void 0) throw new UserError("keyreach baseline needs --reason: why it is accepted");
	if (expires !== void 0 && (!dayForm.test(expires) || Number.isNaN(Date.parse(expires)))) throw new UserError(`--expires: "${expires}" is no day; write YYYY-MM-DD`);
	return {
		owner,
		reason,
		expires
	};
}
const isHeldBy = (entry, { occurrence }, salt) => entry.fingerprint === occurrence.fingerprint && isBoundTo(entry.value, occurrence.match.value, salt);
const pruned = (old, kept) => old.entries.filter((entry) => kept.some((each) => isHeldBy(entry, each, old.salt)));
function accepted(old, kept, { terms, only }) {
	const isAsked = ({ occurrence }) => only === void 0 || only === occurrence.fingerprint;
	const news = kept.filter((each) => isAsked(each) && !old.entries.some((entry) => isHeldBy(entry, each, old.salt)));
	const fresh = new Map(news.map((each) => entryOf(each, old.salt, terms)).map((entry) => [`${entry.fingerprint} ${entry.value}`, entry]));
	if (only !== void 0 && fresh.size === 0) throw new UserError(`--finding: no finding that is not accepted yet has the fingerprint "${only}"`);
	return [...old.entries, ...fresh.values()];
}
function entryOf({ occurrence }, salt, { owner, reason, expires }) {
	const { fingerprint, match, place } = occurrence;
	const value = valueBinding(match.value, salt, match.proven ? "random" : "guessable");
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
export { baselineCommand };
