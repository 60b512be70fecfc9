import { Ut as detectorFor, Z as openRepository, c as startFolder, d as filesBelow, s as outputOf, u as today, yn as loadOptions } from "./engine.js";
import { d as exitCodes, l as UserError, o as nearest, s as suggestion } from "./start.js";
import { i as readRulesText, r as readOperand } from "./shared.js";
// src/cli/commands/rules.ts
const clean = (text) => ({
	text,
	code: exitCodes.clean
});
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const verbs = {
	list: async ({ context, isJson, operand }) => {
		if (operand !== void 0) throw new UserError(`keyreach rules list takes no operand; "${operand}" is one too many`);
		const { listText, summaryOf } = await import("./rules-describe.js");
		const inForce = await rulesInForce(context);
		return clean(isJson ? json(inForce.detector.rules.map((rule) => summaryOf(rule, inForce))) : listText(inForce));
	},
	show: async ({ context, operand, isJson }) => {
		const { showText } = await import("./rules-describe.js");
		const inForce = await rulesInForce(context);
		const rule = namedRule(operand, inForce);
		return clean(isJson ? json(rule) : showText(rule, inForce));
	},
	test: async (request) => {
		const { context, operand, isJson } = request;
		if (operand === void 0 && context.arguments.value("rules") !== void 0) return tryRuleFile(request);
		const { testRows, testText } = await import("./rules-test.js");
		const bytes = await readOperand(operand, context);
		const inForce = await rulesInForce(context);
		const rows = testRows(bytes, inForce);
		return clean(isJson ? json(rows) : testText(rows, bytes, inForce));
	},
	import: async ({ context, operand }) => {
		const { importCommand } = await import("./rules-import.js");
		const { yaml, told, isEmpty } = await importCommand(operand, context);
		context.io.stderr.write(told);
		if (isEmpty) throw new UserError(`${operand}: none of its rules could be imported`);
		return clean(yaml);
	}
};
async function rulesCommand(context) {
	const [verb = "list", operand, extra] = context.arguments.operands;
	const run = verbs[verb];
	if (run === void 0) {
		const known = Object.keys(verbs);
		const hint = nearest(verb, known);
		throw new UserError(`keyreach rules: "${verb}" is none of ${known.join(", ")}${hint === void 0 ? "" : `; did you mean "${hint}"?`}`);
	}
	if (extra !== void 0) throw new UserError(`keyreach rules ${verb} takes one operand; "${extra}" is one too many`);
	const { text, code } = await run({
		context,
		operand,
		isJson: context.arguments.value("format") === "json"
	});
	const output = outputOf(context);
	await output.write(text);
	await output.flush();
	return code;
}
/** The built-in rules, and those of a file that is tried or else of the policy here. */
async function rulesInForce(context) {
	const folder = startFolder(context);
	const root = (await openRepository(folder))?.workTree ?? folder;
	const { arguments: words } = context;
	const options = await loadOptions({}, filesBelow(root), {
		config: words.value("config"),
		today: today()
	});
	const tried = words.value("rules");
	const customRules = tried === void 0 ? options.customRules : [readRulesText(tried, folder)];
	const { detector, ownRules } = await detectorFor({ customRules }, "leaks");
	return {
		detector,
		own: new Set(ownRules?.rules.map(({ id }) => id)),
		options
	};
}
function namedRule(id, { detector: { rules, ruleOf } }) {
	if (id === void 0) throw new UserError("keyreach rules show needs the id of a rule");
	const rule = ruleOf(id);
	if (rule === void 0) throw new UserError(`there is no rule "${id}"; ${nearestRule(id, rules)}`);
	return rule;
}
function nearestRule(id, rules) {
	const hint = suggestion(id, rules.map((rule) => rule.id));
	return hint.startsWith("known are") ? "keyreach rules list shows all" : hint;
}
/** Tries the rules of a file: first whether they hold at all, which throws, then their examples. */
async function tryRuleFile({ context, isJson }) {
	const { loadRules } = await import("./load.js");
	const { compileCustom } = await import("./custom-rules.js");
	const { tryRules } = await import("./rule-trial.js");
	const { trialText } = await import("./rules-test.js");
	const file = readRulesText(context.arguments.value("rules") ?? "", startFolder(context));
	const trials = tryRules(compileCustom(loadRules(), [file]));
	const isGood = trials.every(({ failures }) => failures.length === 0);
	return {
		text: isJson ? json(trials) : trialText(file.name, trials),
		code: isGood ? exitCodes.clean : exitCodes.findings
	};
}
export { rulesCommand };
