let require_engine$;
const require_engine = () => require_engine$ ??= require("./engine.js");
let require_packs$;
const require_packs = () => require_packs$ ??= require("./packs.js");
let node_worker_threads$;
const node_worker_threads = () => node_worker_threads$ ??= require("node:worker_threads");
// src/worker.ts
const { stop, queue, shares, lane, telling, ownRules } = node_worker_threads().workerData;
const flag = new Int32Array(stop);
const detector = require_engine().createDetector(require_engine().loadRules(ownRules), telling);
const send = (message) => node_worker_threads().parentPort?.postMessage(message);
const watch = {
	onProgress: (bytes) => send({
		kind: "progress",
		bytes
	}),
	isStopped: () => Atomics.load(flag, 0) === 1
};
const waiting = new (require_packs()).ShareQueue(queue);
for (let index = waiting.take(lane, "first"); index !== void 0; index = waiting.take(lane, "first")) {
	const share = shares[index];
	if (share !== void 0) send({
		kind: "done",
		index,
		findings: require_packs().scanPackShare(share, detector, watch)
	});
}
