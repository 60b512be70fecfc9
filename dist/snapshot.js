let require_engine$;
const require_engine = () => require_engine$ ??= require("./engine.js");
let require_seldom$;
const require_seldom = () => require_seldom$ ??= require("./seldom.js");
// src/scan/snapshot.ts
async function scanSnapshot(plan, job) {
	const problems = [...plan.problems ?? []];
	const reading = {
		store: plan.store,
		note: (problem) => problems.push(problem)
	};
	const found = [];
	const sought = /* @__PURE__ */ new Map();
	const leaks = /* @__PURE__ */ new Set();
	const breather = new (require_engine()).Breather();
	let bytes = 0;
	job.progress.begin("changed files", plan.files.length);
	for (const file of plan.files) {
		if (job.signal.aborted) {
			problems.push(require_engine().interrupted("the changed files"));
			break;
		}
		const content = file.read();
		if (content instanceof Uint8Array) {
			bytes += content.length;
			found.push(...detectIn(file.path, content, {
				plan,
				job,
				sought,
				leaks
			}));
		} else if (content !== void 0) problems.push(content);
		job.progress.advance(1);
		await breather.breathe();
	}
	job.progress.end();
	const known = plan.headTree === void 0 ? /* @__PURE__ */ new Set() : await require_seldom().knownIn(reading, [plan.headTree], [...sought.values()]);
	return {
		occurrences: found.filter(({ match }) => !known.has(require_engine().keyOf(match))),
		versions: /* @__PURE__ */ new Map(),
		counts: {
			...require_engine().nothing,
			files: plan.files.length,
			bytes
		},
		known: [...known].filter((key) => leaks.has(key)).length,
		problems: [...problems, ...plan.store.problems],
		skipped: plan.skipped
	};
}
function detectIn(path, bytes, { plan, job, sought, leaks }) {
	const matches = job.detector.detect({
		content: path,
		bytes,
		search: "whole"
	});
	for (const match of matches) {
		const key = require_engine().keyOf(match);
		const forms = [match.value, Uint8Array.from(bytes.subarray(match.span.start, match.span.end))];
		if (match.suppressed === void 0 && match.aside === void 0) leaks.add(key);
		if (match.suppressed === void 0) sought.set(key, {
			key,
			forms: [...sought.get(key)?.forms ?? [], ...forms]
		});
	}
	return require_engine().locate({
		bytes,
		matches,
		place: {
			kind: plan.where,
			path
		},
		state: "new"
	}, job.detector.ruleOf);
}
exports.scanSnapshot = scanSnapshot;
