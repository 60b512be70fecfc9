import { Wt as createDetector } from "./engine.js";
import { t as loadRules } from "./rule-set.js";
import { n as scanPackShare } from "./packs.js";
import { parentPort, workerData } from "node:worker_threads";
// src/worker.ts
const { stop, telling, ownRules } = workerData;
const flag = new Int32Array(stop);
const detector = createDetector(loadRules(ownRules), telling);
const send = (message) => parentPort?.postMessage(message);
parentPort?.on("message", (share) => {
	const findings = scanPackShare(share, detector, {
		onProgress: (bytes) => send({
			kind: "progress",
			bytes
		}),
		isStopped: () => Atomics.load(flag, 0) === 1
	});
	send({
		kind: "done",
		findings
	});
});
export {};
