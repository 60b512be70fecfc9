import { D as policyPaths, J as today, K as scanAndReport, U as givenOptions, Zn as loadOptions, _t as filesOf, q as startFolder, rr as UserError, yt as planDiff } from "./shared.js";
// src/cli/commands/diff.ts
async function diffCommand(context) {
	const { arguments: words } = context;
	const [range, extra] = words.operands;
	if (extra !== void 0) throw new UserError(`keyreach diff takes one range; "${extra}" is one too many`);
	if (range !== void 0 && words.has("staged")) throw new UserError("--staged and a range exclude each other");
	const plan = await planDiff({
		folder: startFolder(context),
		range,
		uncommitted: words.has("staged") ? "index" : "tree",
		policyFrom: words.has("trust-head") ? "head" : "base",
		engine: words.value("engine") === "reference" ? "reference" : "native"
	});
	try {
		const options = await loadOptions(givenOptions(words), filesOf(plan.policy), {
			...policyPaths(context),
			today: today()
		});
		return await scanAndReport(plan, options, context);
	} finally {
		plan.dispose();
	}
}
export { diffCommand };
