let require_engine$;
const require_engine = () => require_engine$ ??= require("./engine.js");
const require_start = require("./start.js");
let require_shared$;
const require_shared = () => require_shared$ ??= require("./shared.js");
// src/cli/commands/rules.ts
const clean = (text) => ({
	text,
	code: require_start.exitCodes.clean
});
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const verbs = {
	list: async ({ context, isJson, operand }) => {
		if (operand !== void 0) throw new require_start.UserError(`keyreach rules list takes no operand; "${operand}" is one too many`);
		const { listText, summaryOf } = await Promise.resolve().then(() => require("./rules-describe.js"));
		const inForce = await rulesInForce(context);
		return clean(isJson ? json(inForce.detector.rules.map((rule) => summaryOf(rule, inForce))) : listText(inForce));
	},
	show: async ({ context, operand, isJson }) => {
		const { showText } = await Promise.resolve().then(() => require("./rules-describe.js"));
		const inForce = await rulesInForce(context);
		const rule = namedRule(operand, inForce);
		return clean(isJson ? json(rule) : showText(rule, inForce));
	},
	test: async (request) => {
		const { context, operand, isJson } = request;
		if (operand === void 0 && context.arguments.value("rules") !== void 0) return tryRuleFile(request);
		const { testRows, testText } = await Promise.resolve().then(() => require("./rules-test.js"));
		const bytes = await require_shared().readOperand(operand, context);
		const inForce = await rulesInForce(context);
		const rows = testRows(bytes, inForce);
		return clean(isJson ? json(rows) : testText(rows, bytes, inForce));
	},
	import: async ({ context, operand }) => {
		const { importCommand } = await Promise.resolve().then(() => require("./rules-import.js"));
		const { yaml, told, isEmpty } = await importCommand(operand, context);
		context.io.stderr.write(told);
		if (isEmpty) throw new require_start.UserError(`${operand}: none of its rules could be imported`);
		return clean(yaml);
	}
};
async function rulesCommand(context) {
	const [verb = "list", operand, extra] = context.arguments.operands;
	const run = verbs[verb];
	if (run === void 0) {
		const known = Object.keys(verbs);
		const hint = require_start.nearest(verb, known);
		throw new require_start.UserError(`keyreach rules: "${verb}" is none of ${known.join(", ")}${hint === void 0 ? "" : `; did you mean "${hint}"?`}`);
	}
	if (extra !== void 0) throw new require_start.UserError(`keyreach rules ${verb} takes one operand; "${extra}" is one too many`);
	const { text, code } = await run({
		context,
		operand,
		isJson: context.arguments.value("format") === "json"
	});
	return require_engine().deliver({
		pieces: async () => [text],
		output: require_engine().outputOf(context),
		code
	}, context.io);
}
/** The built-in rules, and those of a file that is tried or else of the policy here. */
async function rulesInForce(context) {
	const folder = require_engine().startFolder(context);
	const root = (await require_engine().openRepository(folder))?.workTree ?? folder;
	const { arguments: words } = context;
	const options = await require_engine().loadOptions({}, require_engine().filesBelow(root), {
		config: words.value("config"),
		today: require_engine().today()
	});
	const tried = words.value("rules");
	const customRules = tried === void 0 ? options.customRules : [require_shared().readRulesText(tried, folder)];
	const { detector, ownRules } = await require_engine().detectorFor({ customRules }, "leaks");
	return {
		detector,
		own: new Set(ownRules?.rules.map(({ id }) => id)),
		options
	};
}
function namedRule(id, { detector: { rules, ruleOf } }) {
	if (id === void 0) throw new require_start.UserError("keyreach rules show needs the id of a rule");
	const rule = ruleOf(id);
	if (rule === void 0) throw new require_start.UserError(`there is no rule "${id}"; ${nearestRule(id, rules)}`);
	return rule;
}
function nearestRule(id, rules) {
	const hint = require_start.suggestion(id, rules.map((rule) => rule.id));
	return hint.startsWith("known are") ? "keyreach rules list shows all" : hint;
}
/** Tries the rules of a file: first whether they hold at all, which throws, then their examples. */
async function tryRuleFile({ context, isJson }) {
	const { loadRules } = await Promise.resolve().then(() => require("./engine.js")).then((n) => n.load_exports);
	const { compileCustom } = await Promise.resolve().then(() => require("./own-rules.js")).then((n) => n.custom_rules_exports);
	const { tryRules } = await Promise.resolve().then(() => require("./shared.js")).then((n) => n.rule_trial_exports);
	const { trialText } = await Promise.resolve().then(() => require("./rules-test.js"));
	const file = require_shared().readRulesText(context.arguments.value("rules") ?? "", require_engine().startFolder(context));
	const trials = tryRules(compileCustom(loadRules(), [file]));
	const isGood = trials.every(({ failures }) => failures.length === 0);
	return {
		text: isJson ? json(trials) : trialText(file.name, trials),
		code: isGood ? require_start.exitCodes.clean : require_start.exitCodes.findings
	};
}
exports.rulesCommand = rulesCommand;
