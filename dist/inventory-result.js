import { ct as worthTelling, mt as inventoryIn, pt as maskResult, zt as keyOf } from "./engine.js";
// src/scan/inventory-result.ts
function inventoryResult(inventoried, detector) {
	const { documents, reached, options, target, started } = inventoried;
	const told = worthTelling(reached.findings, options);
	const contents = documents.map(({ path, text }) => ({
		path,
		bytes: Buffer.from(text)
	}));
	const result = {
		target,
		mode: "identities",
		startedAt: started.toISOString(),
		durationMs: Date.now() - started.getTime(),
		findings: told.findings,
		inventory: inventoryIn(reached),
		suppressed: [],
		problems: reached.problems,
		coverage: {
			complete: reached.problems.length === 0,
			commits: 0,
			blobs: 0,
			bytes: contents.reduce((sum, { bytes }) => sum + bytes.length, 0),
			files: contents.length,
			belowThreshold: told.below,
			skipped: []
		}
	};
	const values = contents.flatMap(({ path, bytes }) => detector.detect({
		content: path,
		bytes,
		search: "whole"
	}).map(keyOf));
	return maskResult(result, new Set(values), detector);
}
export { inventoryResult };
