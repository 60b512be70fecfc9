const require_rolldown_runtime = require("./rolldown-runtime.js");
let require_engine$;
const require_engine = () => require_engine$ ??= require("./engine.js");
let require_seldom$;
const require_seldom = () => require_seldom$ ??= require("./seldom.js");
const require_start = require("./start.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
let node_zlib$;
const node_zlib = () => node_zlib$ ??= require("node:zlib");
let node_os$;
const node_os = () => node_os$ ??= require("node:os");
let node_crypto$;
const node_crypto = () => node_crypto$ ??= require("node:crypto");
let node_worker_threads$;
const node_worker_threads = () => node_worker_threads$ ??= require("node:worker_threads");
// src/git/refs.ts
const kinds = [
	["refs/heads/", "branch"],
	["refs/tags/", "tag"],
	["refs/remotes/", "remote"],
	["refs/notes/", "note"],
	["refs/stash", "stash"]
];
const kindOf = (name) => kinds.find(([start]) => name.startsWith(start))?.[1] ?? "other";
const refOf = (name, id) => ({
	name: require_engine().pathText(name),
	kind: kindOf(name),
	id
});
const lineEnd = /\r?\n/;
const packedLine = /^([0-9a-f]{40}(?:[0-9a-f]{24})?) (\S.*)$/;
const zeroId = /^0*$/;
const maxDepth$1 = 64;
const packedRefs = (commonDir) => {
	const found = /* @__PURE__ */ new Map();
	const text = require_engine().readSmallFile(node_path.default.join(commonDir, "packed-refs"))?.toString("latin1") ?? "";
	for (const line of text.split(lineEnd)) {
		const match = packedLine.exec(line);
		if (match?.[1] !== void 0 && match[2] !== void 0) found.set(match[2], match[1]);
	}
	return found;
};
const listing = (folder) => (0, node_fs.readdirSync)(folder, {
	withFileTypes: true,
	encoding: "buffer"
});
/** Names of loose refs under a folder; linked folders are not entered. */
function* looseNames(root, folder, depth) {
	if (depth > maxDepth$1) return;
	for (const entry of listing(require_engine().fileIn(root, folder))) {
		const name = require_engine().joinPath(folder, require_engine().bytePath(entry.name));
		if (entry.isDirectory()) yield* looseNames(root, name, depth + 1);
		else if (!name.endsWith(".lock")) yield name;
	}
}
const looseRoots = (place) => [place.commonDir, ...place.gitDir === place.commonDir ? [] : [place.gitDir]].filter((root) => require_engine().namesIn(root).includes("refs"));
const refsFromFiles = (place) => {
	const ids = new Map(packedRefs(place.commonDir));
	const problems = [];
	for (const root of looseRoots(place)) for (const name of looseNames(root, require_engine().bytePathOf("refs"), 0)) {
		const id = looseId(place, require_engine().fileIn(root, name));
		if (id === "broken") problems.push({
			kind: "corrupt",
			at: `ref ${require_engine().pathText(name)}`,
			detail: "it holds no object id"
		});
		else if (id !== void 0) ids.set(name, id);
	}
	return {
		refs: [...ids].map(([name, id]) => refOf(name, id)).sort(byName),
		problems
	};
};
const looseId = (place, file) => {
	const text = require_engine().readSmallText(file);
	if (text === void 0) return void 0;
	const loose = require_engine().parseLooseRef(text);
	if (loose.kind === "id") return loose.id;
	return loose.kind === "symbolic" ? require_engine().readRef(place, loose.ref) : "broken";
};
const byName = (a, b) => a.name < b.name ? -1 : Number(a.name > b.name);
const refsFromGit = async (gitDir) => {
	try {
		const { stdout } = await require_seldom().runGit({
			args: ["for-each-ref", "--format=%(objectname) %(refname)"],
			gitDir
		});
		return {
			refs: stdout.toString("latin1").split(lineEnd).map((line) => packedLine.exec(line)).filter((match) => match !== null).map((match) => refOf(match[2] ?? "", match[1] ?? "")).sort(byName),
			problems: []
		};
	} catch (error) {
		if (!(error instanceof require_seldom().GitError)) throw error;
		return {
			refs: [],
			problems: [{
				kind: "git-failed",
				at: "refs",
				detail: error.message
			}]
		};
	}
};
/** All refs by name, loose before packed. */
const listRefs = async (place) => place.refStorage === "reftable" ? refsFromGit(place.gitDir) : refsFromFiles(place);
const reflogLine = /^[0-9a-f]+ ([0-9a-f]{40}(?:[0-9a-f]{24})?) /;
/** Every stash: those under the top one are only in the stash's log. */
const stashes = (place) => {
	const ids = (require_engine().readSmallText(node_path.default.join(place.commonDir, "logs", "refs", "stash")) ?? "").split(lineEnd).map((line) => reflogLine.exec(line)?.[1] ?? "");
	return [...new Set(ids.filter((id) => !zeroId.test(id)))];
};
/** What the HEADs of the other work trees hold. */
const otherHeads = (place) => require_engine().namesIn(node_path.default.join(place.commonDir, "worktrees")).map((name) => node_path.default.join(place.commonDir, "worktrees", name)).map((gitDir) => require_engine().readRef({
	...place,
	gitDir
}, require_engine().bytePathOf("HEAD"))).filter((id) => id !== void 0);
// src/git/int-list.ts
const newIntList = () => ({
	values: /* @__PURE__ */ new Int32Array(1024),
	length: 0
});
const reserve$1 = (list, count) => {
	if (list.length + count <= list.values.length) return;
	const wider = new Int32Array(Math.max(list.values.length * 2, list.length + count));
	wider.set(list.values.subarray(0, list.length));
	list.values = wider;
};
const append = (list, value) => {
	if (list.length === list.values.length) reserve$1(list, 1);
	list.values[list.length++] = value;
};
/** Appends a part of other numbers, each raised by the same. */
const appendRaised = (list, part, raise) => {
	reserve$1(list, part.to - part.from);
	const { values } = list;
	let end = list.length;
	for (let at = part.from; at < part.to; at += 1) values[end++] = (part.of[at] ?? 0) + raise;
	list.length = end;
};
// src/git/commit-links.ts
/** Names a pack by what it holds. */
const packKey = ({ checksum, count }) => `${checksum} ${count}`;
const newline = 10;
const words = {
	tree: Buffer.from("tree "),
	parent: Buffer.from("parent ")
};
const noDigit = 255;
/** By byte: what it is worth as a hexadecimal digit in small letters. */
const digits = Uint8Array.from({ length: 256 }, (_, byte) => {
	const digit = "0123456789abcdef".indexOf(String.fromCharCode(byte));
	return digit < 0 ? noDigit : digit;
});
const startsWith = (text, { word, at }) => {
	for (let offset = 0; offset < word.length; offset += 1) if (text[at + offset] !== word[offset]) return false;
	return true;
};
/** Gathers links of commits of one pack, or of such as stand alone. */
var LinkGatherer = class {
	#pack;
	#idBytes;
	#ordinals = newIntList();
	#counts = newIntList();
	#ids = /* @__PURE__ */ new Uint8Array(4096);
	#used = 0;
	constructor(pack, idBytes) {
		this.#pack = pack;
		this.#idBytes = idBytes;
	}
	/** Takes a commit; what is none in truth is passed over, and whoever needs it will see. */
	add(object) {
		if (object.pieceStart > 0) return;
		const start = this.#used;
		if (this.#pack === void 0) this.#append(Buffer.from(object.id(), "hex"));
		const text = object.text();
		let at = this.#line(text, {
			word: words.tree,
			at: 0
		});
		if (at < 0) {
			this.#used = start;
			return;
		}
		for (let next = at; next >= 0; next = this.#line(text, {
			word: words.parent,
			at
		})) at = next;
		append(this.#counts, (this.#used - start) / this.#idBytes);
		if (this.#pack !== void 0) append(this.#ordinals, object.ordinal);
	}
	links() {
		const part = ({ values, length }) => values.slice(0, length);
		return {
			pack: this.#pack,
			ordinals: part(this.#ordinals),
			counts: part(this.#counts),
			ids: this.#ids.slice(0, this.#used)
		};
	}
	/** Takes the id of a line `<word> <id>`; says where the next line starts, -1 where this is another line. */
	#line(text, line) {
		if (!startsWith(text, line)) return -1;
		const start = line.at + line.word.length;
		const end = start + this.#idBytes * 2;
		if (end > text.length || end < text.length && text[end] !== newline) return -1;
		return this.#digits(text, start) ? end + 1 : -1;
	}
	#digits(text, start) {
		this.#reserve(this.#idBytes);
		let seen = 0;
		for (let offset = 0; offset < this.#idBytes; offset += 1) {
			const high = digits[text[start + offset * 2] ?? 0] ?? noDigit;
			const low = digits[text[start + offset * 2 + 1] ?? 0] ?? noDigit;
			seen |= high | low;
			this.#ids[this.#used + offset] = high << 4 | low;
		}
		if (seen >= noDigit) return false;
		this.#used += this.#idBytes;
		return true;
	}
	#append(id) {
		this.#reserve(id.length);
		this.#ids.set(id, this.#used);
		this.#used += id.length;
	}
	#reserve(length) {
		if (this.#used + length <= this.#ids.length) return;
		const wider = new Uint8Array(this.#ids.length * 2 + length);
		wider.set(this.#ids.subarray(0, this.#used));
		this.#ids = wider;
	}
};
// src/git/objects/arena.ts
const smallest = 1048576;
/** No walk holds more than this at once. */
const largest = 1610612736;
const newArena = (frames) => ({
	bytes: new Uint8Array(smallest),
	depth: 0,
	starts: new Int32Array(frames),
	sizes: new Int32Array(frames),
	top: 0,
	tail: smallest
});
/** What a walk that has ended leaves for the next one: a new buffer for each part of a pack would be zeroed and thrown away. */
const spare = { arena: void 0 };
/** Beyond this a buffer is not kept. */
const worthKeeping = 268435456;
/** An empty arena with room for so many frames, to be given back. */
const takeArena = (frames) => {
	const { arena } = spare;
	if (arena === void 0 || arena.starts.length < frames) return newArena(frames);
	spare.arena = void 0;
	return arena;
};
const giveBack = (arena) => {
	if (arena.bytes.length > worthKeeping) return;
	arena.depth = 0;
	arena.top = 0;
	arena.tail = arena.bytes.length;
	spare.arena = arena;
};
/** Lets go what was kept for the next walk. */
const dropSpareArena = () => {
	spare.arena = void 0;
};
/** Closes the gaps that frames in the middle left when they ended. */
const compact = (arena) => {
	let top = 0;
	for (let frame = 0; frame < arena.depth; frame++) {
		const start = arena.starts[frame] ?? 0;
		const size = arena.sizes[frame] ?? 0;
		if (start > top) arena.bytes.copyWithin(top, start, start + size);
		arena.starts[frame] = Math.min(start, top);
		top += size;
	}
	arena.top = top;
};
/** Moves all to a larger buffer; views of the old one stay as they are. */
const grow = (arena, needed) => {
	let length = arena.bytes.length;
	while (length < needed) length *= 2;
	if (length > largest) length = largest;
	if (needed > length) return false;
	const old = arena.bytes;
	const tailLength = old.length - arena.tail;
	arena.bytes = new Uint8Array(length);
	arena.bytes.set(old.subarray(0, arena.top));
	arena.bytes.set(old.subarray(arena.tail), length - tailLength);
	arena.tail = length - tailLength;
	return true;
};
/** Makes room between the frames and the delta in hand; false where that would take too much. Moves frames. */
const reserve = (arena, size) => {
	if (arena.top + size <= arena.tail) return true;
	compact(arena);
	return arena.top + size <= arena.tail || grow(arena, arena.top + size + arena.bytes.length - arena.tail);
};
/** The same behind what is in use above the frames, and without moving any: views that were handed out stay right. */
const reserveAbove = (arena, used, size) => {
	if (arena.top + used + size <= arena.tail) return true;
	return growAbove(arena, used, size);
};
const growAbove = (arena, used, size) => {
	const top = arena.top;
	arena.top = top + used;
	const isRoomy = grow(arena, arena.top + size + arena.bytes.length - arena.tail);
	arena.top = top;
	return isRoomy;
};
// src/git/objects/forest-links.ts
/** The unsettled objects from one down to the nearest settled base; longer than `deepest` where they run in a circle. */
const unsettledFrom = ({ kinds, bases }, from, deepest) => {
	const chain = [];
	for (let at = from; kinds[at] === 0 && bases[at] !== -2 && chain.length <= deepest; at = bases[at] ?? 0) chain.push(at);
	return chain;
};
const settle$1 = (settling, ordinal) => {
	const { links, depths, order, deepest } = settling;
	const { kinds, bases } = links;
	const base = bases[ordinal] ?? -1;
	const depth = base < 0 ? 0 : (depths[base] ?? 0) + 1;
	const isBroken = base >= 0 && (kinds[base] === 0 || depth > deepest);
	if (isBroken) bases[ordinal] = -2;
	if (isBroken || base === -2) return;
	if (base >= 0) kinds[ordinal] = kinds[base] ?? 0;
	depths[ordinal] = depth;
	order[settling.settled++] = ordinal;
};
const settleChain = (settling, from) => {
	const { links, deepest } = settling;
	const chain = unsettledFrom(links, from, deepest);
	if (chain.length > deepest) for (const ordinal of chain) links.bases[ordinal] = -2;
	else for (const ordinal of chain.toReversed()) settle$1(settling, ordinal);
};
/** Objects in an order that has each base before what is built on it. Types come down from the bases. */
const settleAll = (links, deepest) => {
	const { count, kinds, bases } = links;
	const order = new Uint32Array(count);
	const settling = {
		links,
		depths: new Uint16Array(count),
		order,
		settled: 0,
		deepest
	};
	const isWhole = (ordinal) => bases[ordinal] === -1;
	for (let ordinal = 0; ordinal < count; ordinal++) if (isWhole(ordinal)) settle$1(settling, ordinal);
	for (let ordinal = 0; ordinal < count; ordinal++) if (kinds[ordinal] === 0 && bases[ordinal] !== -2) settleChain(settling, ordinal);
	return order.subarray(0, settling.settled);
};
/** For each object, how many are built on it, itself included. */
const weigh = ({ count, bases }, order) => {
	const weights = new Uint32Array(count).fill(1);
	for (let index = order.length - 1; index >= 0; index--) {
		const ordinal = order[index] ?? 0;
		const base = bases[ordinal] ?? -1;
		if (base >= 0) weights[base] = (weights[base] ?? 0) + (weights[ordinal] ?? 0);
	}
	return weights;
};
/** For each object, the child that carries most. */
const heaviestChildren = ({ count, bases }, order, weights) => {
	const heaviest = new Int32Array(count).fill(-1);
	const weightOf = (ordinal) => weights[ordinal] ?? 0;
	for (const ordinal of order) {
		const base = bases[ordinal] ?? -1;
		if (base >= 0 && weightOf(ordinal) > weightOf(heaviest[base] ?? -1)) heaviest[base] = ordinal;
	}
	return heaviest;
};
/**
* Settles types, bases and children. The heaviest child comes last: its base is no longer needed then,
* so that a walk holds no more than a logarithm of the tree in memory, however deep the chains.
*/
const linkForest = (links, deepest) => {
	const { bases, firstChild, nextSibling } = links;
	const order = settleAll(links, deepest);
	const heaviest = heaviestChildren(links, order, weigh(links, order));
	const prepend = (ordinal, base) => {
		nextSibling[ordinal] = firstChild[base] ?? -1;
		firstChild[base] = ordinal;
	};
	for (const [base, ordinal] of heaviest.entries()) if (ordinal >= 0) prepend(ordinal, base);
	for (let ordinal = links.count - 1; ordinal >= 0; ordinal--) {
		const base = bases[ordinal] ?? -1;
		if (base >= 0 && links.kinds[ordinal] !== 0 && heaviest[base] !== ordinal) prepend(ordinal, base);
	}
};
// src/git/objects/pack-ids.ts
const idsAtOnce = 16384;
/** Visits the ids of a pack in their order, as bytes in place that are valid during the visit: a pack's whole table need not be in memory for it. */
const eachId = (forest, visit) => {
	const index = require_engine().openPackIndex(forest.indexFile, forest.idBytes);
	if (index === void 0) return;
	for (let start = 0; start < forest.count; start += idsAtOnce) {
		const bytes = index.ids(start, idsAtOnce);
		for (let at = 0; at < bytes.length; at += forest.idBytes) visit(start + at / forest.idBytes, bytes, at);
	}
	index.close();
};
/** From the place of an id to the place in the pack. */
const ordinalsOf = ({ count, positions }) => {
	const ordinals = new Int32Array(count);
	for (let ordinal = 0; ordinal < count; ordinal += 1) ordinals[positions[ordinal] ?? 0] = ordinal;
	return ordinals;
};
// src/git/objects/sort-offsets.ts
const digitBits = 11;
const digitCount = 2048;
const wordSize = 4294967296;
/** One pass of a radix sort: reorders positions by a digit of their words and keeps the order of equal ones. */
const sortByDigit = (order, words, shift) => {
	const starts = /* @__PURE__ */ new Uint32Array(2049);
	for (let index = 0; index < words.length; index++) {
		const slot = ((words[index] ?? 0) >>> shift & 2047) + 1;
		starts[slot] = (starts[slot] ?? 0) + 1;
	}
	for (let digit = 0; digit < digitCount; digit++) starts[digit + 1] = (starts[digit + 1] ?? 0) + (starts[digit] ?? 0);
	const sorted = new Uint32Array(order.length);
	for (let index = 0; index < order.length; index++) {
		const position = order[index] ?? 0;
		const digit = (words[position] ?? 0) >>> shift & 2047;
		const at = starts[digit] ?? 0;
		sorted[at] = position;
		starts[digit] = at + 1;
	}
	return sorted;
};
const sortByWords = (order, words) => {
	let largest = 0;
	for (let index = 0; index < words.length; index++) largest = Math.max(largest, words[index] ?? 0);
	let sorted = order;
	for (let shift = 0; shift < 32 && largest >>> shift > 0; shift += digitBits) sorted = sortByDigit(sorted, words, shift);
	return sorted;
};
/** The positions of values in ascending order of value; the values are whole numbers from 0 to 2 ** 53. */
const orderOf = (values) => {
	const order = new Uint32Array(values.length);
	const low = new Uint32Array(values.length);
	const high = new Uint32Array(values.length);
	for (let index = 0; index < values.length; index++) {
		const value = values[index] ?? 0;
		order[index] = index;
		low[index] = value % wordSize;
		high[index] = value / wordSize;
	}
	return sortByWords(sortByWords(order, low), high);
};
// src/git/objects/forest.ts
/** Where the first entry of a pack starts. */
const firstEntry = 12;
const packEnding = /\.pack$/;
const shared$1 = {
	floats: (length) => new Float64Array(new SharedArrayBuffer(length * 8)),
	integers: (length) => new Int32Array(new SharedArrayBuffer(length * 4)),
	naturals: (length) => new Uint32Array(new SharedArrayBuffer(length * 4)),
	bytes: (length) => new Uint8Array(new SharedArrayBuffer(length))
};
const emptyForest = (files, index) => ({
	...files,
	checksum: require_engine().bytesToId(index.packChecksum()),
	count: index.count,
	offsets: shared$1.floats(index.count + 1),
	heads: shared$1.bytes(index.count),
	sizes: shared$1.floats(index.count),
	kinds: shared$1.bytes(index.count),
	bases: shared$1.integers(index.count).fill(-1),
	firstChild: shared$1.integers(index.count).fill(-1),
	nextSibling: shared$1.integers(index.count).fill(-1),
	positions: shared$1.naturals(index.count)
});
const sortByOffset = ({ forest, index, file }) => {
	const offsets = index.allOffsets();
	forest.positions.set(orderOf(offsets));
	for (let ordinal = 0; ordinal < forest.count; ordinal++) forest.offsets[ordinal] = offsets[forest.positions[ordinal] ?? 0] ?? 0;
	forest.offsets[forest.count] = file.size - forest.idBytes;
};
/** Which object starts at an offset, looked for backwards from one that does not start before it. */
const ordinalAt = (offsets, offset, from) => {
	let step = 1;
	while (from - step > 0 && (offsets[from - step] ?? 0) > offset) step *= 2;
	let low = Math.max(0, from - step);
	let high = from;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((offsets[middle] ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return offsets[low] === offset ? low : -2;
};
/** Finds objects by id, with tables in memory that are made when a first base is named by its id. */
const idFinder = ({ forest, index }) => {
	let ids;
	let ordinals = /* @__PURE__ */ new Int32Array(0);
	const prepare = () => {
		ordinals = ordinalsOf(forest);
		return index.ids(0, forest.count);
	};
	return (id) => {
		ids ??= prepare();
		let low = 0;
		let high = forest.count;
		while (low < high) {
			const middle = low + high >>> 1;
			const order = require_engine().compareBytes(ids, middle * forest.idBytes, id);
			if (order === 0) return ordinals[middle] ?? -2;
			if (order < 0) low = middle + 1;
			else high = middle;
		}
		return -2;
	};
};
const baseOf = ({ forest, header, find }, ordinal) => {
	if (header.kind === require_engine().entryKind.ofsDelta) return ordinalAt(forest.offsets, header.baseOffset, ordinal);
	return header.kind === require_engine().entryKind.refDelta ? find(header.baseId) : -1;
};
const readHead = (reading, ordinal) => {
	const { forest, file, header } = reading;
	const offset = forest.offsets[ordinal] ?? 0;
	const isBroken = offset < firstEntry || require_engine().readEntryHeader(file, offset, header) !== void 0;
	const base = isBroken ? -2 : baseOf(reading, ordinal);
	forest.bases[ordinal] = base;
	if (isBroken) return;
	forest.heads[ordinal] = header.dataStart - offset;
	forest.sizes[ordinal] = header.size;
	if (base === -1) forest.kinds[ordinal] = header.kind;
};
const readHeads = (opened) => {
	const reading = {
		...opened,
		header: require_engine().emptyHeader(opened.forest.idBytes),
		find: idFinder(opened)
	};
	for (let ordinal = 0; ordinal < opened.forest.count; ordinal++) readHead(reading, ordinal);
};
const build = (files) => {
	const index = require_engine().openPackIndex(files.indexFile, files.idBytes);
	if (index === void 0) return require_engine().corrupt("its index is damaged or unknown");
	const file = new (require_engine()).FileWindows(files.packFile, require_engine().sequentialWindows);
	const fault = require_engine().packFault(file, index, files.idBytes);
	if (fault !== void 0) return fault;
	const opened = {
		file,
		index,
		forest: emptyForest(files, index)
	};
	sortByOffset(opened);
	readHeads(opened);
	linkForest(opened.forest, require_engine().deepestChain);
	return opened.forest;
};
/** Lets the files of a forest go. */
const closeForest = ({ packFile, indexFile }) => {
	(0, node_fs.closeSync)(packFile);
	(0, node_fs.closeSync)(indexFile);
};
const openFiles = (packPath, idLength) => {
	const packFile = (0, node_fs.openSync)(packPath, "r");
	try {
		const indexFile = (0, node_fs.openSync)(packPath.replace(packEnding, ".idx"), "r");
		return {
			name: packPath.slice(packPath.lastIndexOf("/") + 1).replace(packEnding, ""),
			packFile,
			indexFile,
			idBytes: idLength / 2
		};
	} catch (error) {
		(0, node_fs.closeSync)(packFile);
		throw error;
	}
};
/** Reads how the objects of a pack hang together; the fault where it is not the pack that its index was made for. */
const openPackForest = (packPath, idLength) => {
	try {
		const files = openFiles(packPath, idLength);
		const forest = build(files);
		if ("detail" in forest) closeForest(files);
		return forest;
	} catch (error) {
		if (!(error instanceof Error && "syscall" in error)) throw error;
		return {
			kind: "unreadable",
			detail: `it cannot be read: ${require_engine().describeError(error)}`
		};
	}
};
/** The objects of some types that are stored whole: where walks start. */
const rootsOf = ({ count, kinds, bases }, ...types) => {
	const wanted = types.map(require_engine().kindOf);
	const roots = new Uint32Array(count);
	let found = 0;
	for (let ordinal = 0; ordinal < count; ordinal++) if (bases[ordinal] === -1 && wanted.includes(kinds[ordinal] ?? 0)) roots[found++] = ordinal;
	return roots.slice(0, found);
};
/** Names objects by their place in a pack. */
const idsOf = (forest, ordinals) => {
	const index = require_engine().openPackIndex(forest.indexFile, forest.idBytes);
	const ids = [...ordinals].map((ordinal) => index?.idAt(forest.positions[ordinal] ?? 0) ?? "");
	index?.close();
	return ids;
};
/** The objects whose type cannot be known, since their head or a base of theirs is damaged. */
const unresolvedIn = (forest) => {
	const ordinals = [];
	for (let ordinal = 0; ordinal < forest.count; ordinal++) if (forest.kinds[ordinal] === 0) ordinals.push(ordinal);
	return ordinals.length === 0 ? [] : idsOf(forest, ordinals);
};
// src/git/objects/windows.ts
const emptyWindows = () => ({
	bytes: /* @__PURE__ */ new Uint8Array(0),
	spans: /* @__PURE__ */ new Int32Array(192),
	count: 0
});
const addSpan = (windows, start, end) => {
	const at = windows.count * 3;
	if (at >= windows.spans.length) {
		const larger = new Int32Array(windows.spans.length * 2);
		larger.set(windows.spans);
		windows.spans = larger;
	}
	windows.spans[at] = start;
	windows.spans[at + 1] = end;
	windows.spans[at + 2] = start;
	windows.count++;
};
/** A whole object, or the whole of a piece that starts in it at `origin`, as one window. */
const wholeWindow = (windows, size, origin) => {
	windows.count = 0;
	if (size === 0) return;
	addSpan(windows, 0, size);
	windows.spans[2] = origin;
};
/** Edits with their surroundings, those that touch made one; says how many bytes they take. Positions are those in the object. */
const widenEdits = (windows, script, context) => {
	const { edits, editCount, resultSize } = script;
	windows.count = 0;
	let total = 0;
	let start = 0;
	let end = -1;
	for (let index = 0; index < editCount * 2; index += 2) {
		const from = Math.max((edits[index] ?? 0) - context, 0);
		const to = Math.min((edits[index + 1] ?? 0) + context, resultSize);
		if (from > end) {
			if (end > start) {
				addSpan(windows, start, end);
				total += end - start;
			}
			start = from;
		}
		end = to;
	}
	if (end <= start) return total;
	addSpan(windows, start, end);
	return total + end - start;
};
/** Moves windows to where the text stands in a buffer. */
const placeWindows = (windows, bytes, at) => {
	windows.bytes = bytes;
	for (let index = 0; index < windows.count * 3; index += 3) {
		windows.spans[index] = (windows.spans[index] ?? 0) + at;
		windows.spans[index + 1] = (windows.spans[index + 1] ?? 0) + at;
	}
};
/** Assembles windows, one behind the other from `at.result` on, and nothing of the object between them. */
const assembleWindows = (windows, script, { bytes, at }) => {
	const { spans, count } = windows;
	const range = {
		at,
		op: 0,
		start: 0,
		end: 0,
		target: at.result
	};
	windows.bytes = bytes;
	for (let index = 0; index < count * 3; index += 3) {
		range.start = spans[index] ?? 0;
		range.end = spans[index + 1] ?? 0;
		spans[index] = range.target;
		require_engine().assembleRange(script, bytes, range);
		spans[index + 1] = range.target;
	}
};
// src/git/objects/hand.ts
/** Thrown where an object would take more memory than a walk may use. */
var TooLargeError = class extends Error {
	name = "TooLargeError";
};
const hashOf$1 = (type, idLength, bytes) => (0, node_crypto().createHash)(idLength === 40 ? "sha1" : "sha256").update(`${type} ${bytes.length}\0`).update(bytes).digest("hex");
const unassembled = -1;
/** The walk's side of a `PackedObject`. */
var Hand = class {
	type = "blob";
	ordinal = -1;
	size = 0;
	edits = "whole";
	editCount = 0;
	copies = /* @__PURE__ */ new Int32Array(0);
	copyCount = 0;
	pieceStart = 0;
	pieceSize = 0;
	script = require_engine().emptyScript();
	#arena;
	#windows = emptyWindows();
	#name;
	#hashLarge;
	#textAt = unassembled;
	#baseAt = 0;
	#commands = 0;
	#used = 0;
	constructor(arena, name, hashLarge) {
		this.#arena = arena;
		this.#name = name;
		this.#hashLarge = hashLarge;
	}
	/** Takes up an object that stands whole in the arena. */
	takeWhole(ordinal, size, at) {
		this.takePiece(ordinal, size, {
			at,
			start: 0,
			length: size
		});
	}
	takePiece(ordinal, size, piece) {
		this.ordinal = ordinal;
		this.size = size;
		this.edits = "whole";
		this.editCount = 0;
		this.copyCount = 0;
		this.pieceStart = piece.start;
		this.pieceSize = piece.length;
		this.#textAt = piece.at;
		this.#used = piece.at + piece.length - this.#arena.top;
	}
	/** Takes up an object as a delta; `commands` is where those start, counted from the arena's tail. */
	takeDelta(ordinal, baseAt, commands) {
		const { script } = this;
		this.ordinal = ordinal;
		this.size = script.resultSize;
		this.edits = script.edits;
		this.editCount = script.editCount;
		this.copies = script.copies;
		this.copyCount = script.copyCount;
		this.pieceStart = 0;
		this.pieceSize = script.resultSize;
		this.#textAt = unassembled;
		this.#baseAt = baseAt;
		this.#commands = commands;
		this.#used = 0;
	}
	/** Puts the delta's result on top of the frames; there must be room. */
	assembleAtTop() {
		this.#assembleAt(this.#arena.top);
		this.#used = this.size;
	}
	id() {
		return this.#name(this.ordinal);
	}
	text() {
		if (this.#textAt === unassembled) {
			this.#reserve(this.size);
			this.#assembleAt(this.#arena.top + this.#used);
			this.#used += this.size;
		}
		return this.#arena.bytes.subarray(this.#textAt, this.#textAt + this.pieceSize);
	}
	windows(context) {
		const windows = this.#windows;
		let total = 0;
		if (this.edits === "whole") wholeWindow(windows, this.pieceSize, this.pieceStart);
		else total = widenEdits(windows, this.script, context);
		if (this.#textAt === unassembled) this.#assembleWindows(total);
		else placeWindows(windows, this.#arena.bytes, this.#textAt);
		return windows;
	}
	verify() {
		const id = this.id();
		if (this.pieceSize < this.size) return this.#hashLarge(this.ordinal) === id;
		return hashOf$1(this.type, id.length, this.text()) === id;
	}
	/** Where the base stands now, after frames have moved. */
	rebase(baseAt) {
		this.#baseAt = baseAt;
	}
	#assembleAt(at) {
		const arena = this.#arena;
		require_engine().assemble(this.script, arena.bytes, {
			base: this.#baseAt,
			delta: arena.tail + this.#commands,
			result: at
		});
		this.#textAt = at;
	}
	#assembleWindows(total) {
		this.#reserve(total);
		const arena = this.#arena;
		const at = {
			base: this.#baseAt,
			delta: arena.tail + this.#commands,
			result: arena.top + this.#used
		};
		assembleWindows(this.#windows, this.script, {
			bytes: arena.bytes,
			at
		});
		this.#used += total;
	}
	#reserve(size) {
		if (!reserveAbove(this.#arena, this.#used, size)) throw new TooLargeError(`an object of ${this.size} bytes`);
	}
};
const inputStep = 262144;
/** Inflates until the input at hand or the room is used up; false where the stream is bad. */
const pump = (stream, room) => {
	const { file, job, raw, arena } = stream;
	const available = file.seek(stream.position, Math.min(inputStep, stream.end - stream.position));
	if (available === 0) return false;
	job.input = file.bytes;
	job.inputStart = file.start;
	job.inputEnd = file.start + available;
	job.output = arena.bytes;
	job.outputStart = arena.top + stream.filled;
	job.size = room;
	raw.write(node_zlib().constants.Z_NO_FLUSH, job, 0);
	const produced = room - raw.outputLeft();
	const consumed = available - raw.inputLeft();
	stream.position += consumed;
	stream.done += produced;
	stream.filled += produced;
	return raw.fault() === "" && produced + consumed > 0;
};
/** Whether a stream ends where it should, its checksum right. */
const endsHere = (stream) => {
	const { file, job, raw } = stream;
	const available = file.seek(stream.position, Math.min(64, stream.end - stream.position));
	job.input = file.bytes;
	job.inputStart = file.start;
	job.inputEnd = file.start + available;
	job.outputStart = 0;
	job.output = /* @__PURE__ */ new Uint8Array(1);
	job.size = 0;
	raw.write(node_zlib().constants.Z_FINISH, job, 1);
	return raw.fault() === "" && raw.outputLeft() === 1;
};
const runStream = (stream, { pieceBytes, overlap, emit }) => {
	const { arena, size } = stream;
	while (stream.done < size) {
		if (!pump(stream, Math.min(pieceBytes - stream.filled, size - stream.done))) return false;
		if (stream.filled < pieceBytes && stream.done < size) continue;
		emit({
			at: arena.top,
			start: stream.done - stream.filled,
			length: stream.filled
		});
		const kept = Math.min(overlap, stream.filled);
		arena.bytes.copyWithin(arena.top, arena.top + stream.filled - kept, arena.top + stream.filled);
		stream.filled = kept;
	}
	return endsHere(stream);
};
const inflateWhole = (source, range, emit) => {
	const { file, arena, inflater } = source;
	const { size, position, end } = range;
	if (size > 536870912 || !reserve(arena, size + 1)) return false;
	const available = file.seek(position, Math.min(end - position, require_engine().roomFor(size)));
	const job = require_engine().emptyJob();
	job.input = file.bytes;
	job.inputStart = file.start;
	job.inputEnd = file.start + available;
	job.output = arena.bytes;
	job.outputStart = arena.top;
	job.size = size;
	if (inflater.inflate(job) !== "ok") return false;
	emit({
		at: arena.top,
		start: 0,
		length: size
	});
	return true;
};
/** Inflates a stream piece by piece; false where it cannot be read to its end. */
const streamRange = (source, range, options) => {
	const raw = source.inflater.kind === "plain" ? void 0 : require_engine().openRawInflate();
	if (raw === void 0) return inflateWhole(source, range, options.emit);
	const stream = {
		...source,
		...range,
		raw,
		job: require_engine().emptyJob(),
		done: 0,
		filled: 0
	};
	return reserve(source.arena, options.pieceBytes) && runStream(stream, options);
};
const hashStep = 4194304;
/** The hash of what a stream holds behind a prefix; '' where it cannot be read. */
const hashStream = (source, range, { prefix, idBytes }) => {
	const file = new (require_engine()).FileWindows(source, require_engine().walkWindows);
	const arena = newArena(1);
	const hash = (0, node_crypto().createHash)(idBytes === 20 ? "sha1" : "sha256").update(prefix);
	const emit = ({ at, length }) => {
		hash.update(arena.bytes.subarray(at, at + length));
	};
	const isWhole = streamRange({
		file,
		arena,
		inflater: require_engine().openInflater()
	}, range, {
		pieceBytes: hashStep,
		overlap: 0,
		emit
	});
	file.close();
	return isWhole ? hash.digest("hex") : "";
};
/** Where the data of an entry that is no delta stands. */
const entryRange = ({ offsets, heads, sizes }, ordinal) => ({
	position: (offsets[ordinal] ?? 0) + (heads[ordinal] ?? 0),
	end: offsets[ordinal + 1] ?? 0,
	size: sizes[ordinal] ?? 0
});
/** The id that the content of an entry gives. */
const hashEntry = (forest, ordinal) => {
	const range = entryRange(forest, ordinal);
	const prefix = `${require_engine().typeOf(forest.kinds[ordinal] ?? 0) ?? ""} ${range.size}\0`;
	return hashStream(forest.packFile, range, {
		prefix,
		idBytes: forest.idBytes
	});
};
// src/git/objects/walk.ts
const progressStep = 1048576;
/** Finds the data of an entry; false where the file cannot give it. */
const findData = ({ forest, file, job }, ordinal) => {
	const { position, end, size } = entryRange(forest, ordinal);
	const length = Math.min(end - position, require_engine().roomFor(size));
	try {
		job.inputEnd = length > 0 ? file.seek(position, length) : 0;
	} catch (error) {
		if (error instanceof Error && "syscall" in error) return false;
		throw error;
	}
	job.input = file.bytes;
	job.inputStart = file.start;
	job.inputEnd += file.start;
	return job.inputEnd > job.inputStart;
};
const inflateAt = (walk, ordinal, at) => {
	const { job, arena, inflater, forest } = walk;
	if (!findData(walk, ordinal)) return false;
	job.output = arena.bytes;
	job.outputStart = at;
	job.size = forest.sizes[ordinal] ?? 0;
	return inflater.inflate(job) === "ok";
};
const advance = (walk, ordinal) => {
	const { offsets } = walk.forest;
	walk.progress += (offsets[ordinal + 1] ?? 0) - (offsets[ordinal] ?? 0);
	if (walk.progress < progressStep) return;
	walk.options.onProgress?.(walk.progress);
	walk.progress = 0;
};
/** Gives up on an object and on all that is built on it. */
const abandon = (walk, from) => {
	const { firstChild, nextSibling } = walk.forest;
	const waiting = [from];
	for (let at = waiting.pop(); at !== void 0; at = waiting.pop()) {
		walk.unread.push(at);
		advance(walk, at);
		for (let child = firstChild[at] ?? -1; child >= 0; child = nextSibling[child] ?? -1) waiting.push(child);
	}
};
const count = (walk, ordinal) => {
	walk.objects++;
	walk.bytes += walk.hand.size;
	advance(walk, ordinal);
};
const visit = (walk, base) => {
	const { hand, forest } = walk;
	hand.type = require_engine().typeOf(forest.kinds[hand.ordinal] ?? 0) ?? "blob";
	count(walk, hand.ordinal);
	try {
		return walk.options.visit(hand, base);
	} catch (error) {
		if (!(error instanceof TooLargeError)) throw error;
		walk.unread.push(hand.ordinal);
		return;
	}
};
const push = (walk, ordinal, state) => {
	const { arena, forest, hand } = walk;
	const frame = arena.depth++;
	arena.starts[frame] = arena.top;
	arena.sizes[frame] = hand.size;
	arena.top += hand.size;
	walk.nextChildren[frame] = forest.firstChild[ordinal] ?? -1;
	walk.states[frame] = state;
};
const pop = (walk) => {
	const { arena } = walk;
	arena.depth--;
	walk.states[arena.depth] = void 0;
	const below = arena.depth - 1;
	arena.top = below < 0 ? 0 : (arena.starts[below] ?? 0) + (arena.sizes[below] ?? 0);
};
const inflateRoot = (walk, root) => {
	const size = walk.forest.sizes[root] ?? 0;
	if (size > 536870912 || !reserve(walk.arena, size + 1)) return false;
	if (!inflateAt(walk, root, walk.arena.top)) return false;
	walk.hand.takeWhole(root, size, walk.arena.top);
	return true;
};
const enterLoneRoot = (walk, root) => {
	if ((walk.forest.sizes[root] ?? 0) > (walk.options.pieceBytes ?? 67108864)) enterPieces(walk, root);
	else if (!inflateRoot(walk, root)) abandon(walk, root);
	else visit(walk, void 0);
};
const enterRoot = (walk, root) => {
	walk.arena.tail = walk.arena.bytes.length;
	if ((walk.forest.firstChild[root] ?? -1) < 0) enterLoneRoot(walk, root);
	else if (!inflateRoot(walk, root)) abandon(walk, root);
	else push(walk, root, visit(walk, void 0));
};
const enterPieces = (walk, root) => {
	const { forest, hand, options } = walk;
	const range = entryRange(forest, root);
	if (streamRange(walk, range, {
		pieceBytes: options.pieceBytes ?? 67108864,
		overlap: options.pieceOverlap ?? 65536,
		emit: (piece) => {
			hand.takePiece(root, range.size, piece);
			hand.type = require_engine().typeOf(forest.kinds[root] ?? 0) ?? "blob";
			options.visit(hand, void 0);
		}
	})) count(walk, root);
	else abandon(walk, root);
};
/** Takes up a delta, its result not assembled yet. */
const takeUp = (walk, ordinal, frame) => {
	const { arena, hand, forest } = walk;
	const deltaSize = forest.sizes[ordinal] ?? 0;
	arena.tail = arena.bytes.length;
	if (deltaSize > 536870912 || !reserve(arena, deltaSize + 1)) return false;
	const tail = arena.bytes.length - deltaSize - 1;
	if (!inflateAt(walk, ordinal, tail)) return false;
	arena.tail = tail;
	const sizes = require_engine().readDeltaSizes({
		bytes: arena.bytes,
		start: tail,
		end: tail + deltaSize
	});
	if (sizes === void 0 || sizes.baseSize !== arena.sizes[frame] || sizes.resultSize > 536870912) return false;
	const commands = {
		bytes: arena.bytes,
		start: sizes.start,
		end: tail + deltaSize
	};
	if (require_engine().parseDelta(hand.script, commands, sizes) !== void 0) return false;
	hand.takeDelta(ordinal, arena.starts[frame] ?? 0, sizes.start - tail);
	return true;
};
const enterLeaf = (walk, ordinal, frame) => {
	if (takeUp(walk, ordinal, frame)) visit(walk, walk.states[frame]);
	else abandon(walk, ordinal);
};
const assembleInner = (walk, ordinal, frame) => {
	const { arena, hand } = walk;
	if (!takeUp(walk, ordinal, frame) || !reserve(arena, hand.size)) return false;
	hand.rebase(arena.starts[frame] ?? 0);
	hand.assembleAtTop();
	return true;
};
const enterInner = (walk, ordinal, frame) => {
	if (!assembleInner(walk, ordinal, frame)) {
		abandon(walk, ordinal);
		return;
	}
	const { top } = walk.arena;
	const state = visit(walk, walk.states[frame]);
	if ((walk.nextChildren[frame] ?? -1) < 0) pop(walk);
	walk.arena.top = top;
	push(walk, ordinal, state);
};
const step = (walk) => {
	const { arena, forest } = walk;
	const frame = arena.depth - 1;
	const child = walk.nextChildren[frame] ?? -1;
	walk.nextChildren[frame] = forest.nextSibling[child] ?? -1;
	if (child < 0) pop(walk);
	else if ((forest.firstChild[child] ?? -1) < 0) enterLeaf(walk, child, frame);
	else enterInner(walk, child, frame);
};
const walkTrees = (walk, roots) => {
	const { arena, options } = walk;
	for (const root of roots) {
		if (options.isStopped?.()) return "stopped";
		enterRoot(walk, root);
		while (arena.depth > 0) {
			if (options.isStopped?.()) return "stopped";
			step(walk);
		}
	}
	return "finished";
};
const newWalk = (forest, index, options) => {
	const arena = takeArena(require_engine().deepestChain + 2);
	return {
		forest,
		options,
		inflater: options.inflater ?? require_engine().openInflater(),
		file: new (require_engine()).FileWindows(forest.packFile, require_engine().walkWindows),
		job: require_engine().emptyJob(),
		arena,
		hand: new Hand(arena, (ordinal) => index.idAt(forest.positions[ordinal] ?? 0), (ordinal) => hashEntry(forest, ordinal)),
		nextChildren: new Int32Array(require_engine().deepestChain + 2),
		states: [],
		unread: [],
		objects: 0,
		bytes: 0,
		progress: 0
	};
};
/** Walks the trees of some roots. */
const walkForest = (forest, roots, options) => {
	const index = require_engine().openPackIndex(forest.indexFile, forest.idBytes);
	if (index === void 0) throw new Error(`the index of ${forest.name} has changed meanwhile`);
	const walk = newWalk(forest, index, options);
	try {
		const end = walkTrees(walk, roots);
		options.onProgress?.(walk.progress);
		return {
			objects: walk.objects,
			bytes: walk.bytes,
			unread: idsOf(forest, walk.unread),
			end
		};
	} finally {
		index.close();
		walk.file.close();
		giveBack(walk.arena);
	}
};
/** How far a window follows a stretch without white space, in which a long token may stand. */
const longestToken = 16384;
/** Where the encoding of a content is told. */
const headSize = 4096;
/** Whether a window alone cannot decide: a token longer than its margins runs through it, or the head may be another encoding now. */
function needsMore(part, origin, size) {
	const end = origin + part.length;
	if (origin > 0 && isTokenThrough(part, 0, Math.min(448, part.length))) return true;
	if (end < size && isTokenThrough(part, Math.max(0, part.length - 448), part.length)) return true;
	if (origin >= 4096) return false;
	const head = part.subarray(0, headSize - origin);
	return head.indexOf(0) >= 0 || origin === 0 && (head[0] ?? 0) >= 254;
}
const isBlank = /* @__PURE__ */ new Uint8Array(256);
for (const byte of [
	9,
	10,
	13,
	32
]) isBlank[byte] = 1;
/** A window with all of the long tokens that it stands in. */
const withTokens = ({ start, end }, bytes) => ({
	start: tokenStart(bytes, start),
	end: tokenEnd(bytes, end)
});
function isTokenThrough(bytes, start, end) {
	for (let at = end - 1; at >= start; at--) if (isBlank[bytes[at] ?? 32] === 1) return false;
	return end > start;
}
function tokenStart(bytes, from) {
	let at = from;
	while (at > 0 && from - at < longestToken && isBlank[bytes[at - 1] ?? 32] === 0) at--;
	return at;
}
function tokenEnd(bytes, from) {
	let at = from;
	while (at < bytes.length && at - from < longestToken && isBlank[bytes[at] ?? 32] === 0) at++;
	return at;
}
// src/scan/first-look.ts
var FirstLook = class {
	#detector;
	searched = 0;
	constructor(detector) {
		this.#detector = detector;
	}
	at(blob) {
		const suspicious = [];
		const unclear = [];
		const { bytes, spans, count } = blob.windows(448);
		for (let i = 0; i < count * 3; i += 3) {
			const part = bytes.subarray(spans[i], spans[i + 1]);
			const start = spans[i + 2] ?? 0;
			const end = start + part.length;
			this.searched += part.length;
			if (needsMore(part, start, blob.size)) unclear.push({
				start,
				end
			});
			else if (this.#detector.mayLeak(part, {
				start: 0,
				end: part.length
			})) suspicious.push({
				start,
				end
			});
		}
		return {
			suspicious,
			unclear
		};
	}
};
// src/scan/inherit.ts
const nothingKept = {
	held: [],
	anchors: [],
	lost: []
};
/** What was copied once stands once, what was copied twice stands twice. */
function inherit(base, blob) {
	const held = [];
	const anchors = [];
	const lost = [];
	for (const each of base.held) {
		const { reach } = each.match;
		const moved = {
			start: reach.start + each.by,
			end: reach.end + each.by
		};
		if (!eachShift(blob, moved, (by) => held.push(by === 0 ? each : {
			...each,
			by: each.by + by
		}))) remains(blob, moved, lost);
	}
	for (const anchor of base.anchors) if (!eachShift(blob, anchor, (by) => anchors.push({
		start: anchor.start + by,
		end: anchor.end + by
	}))) remains(blob, anchor, lost);
	return {
		held,
		anchors,
		lost
	};
}
/** Calls back with how far a span of the base moved, for each copy that holds all of it; says whether there is any. */
function eachShift({ copies, copyCount }, { start, end }, onShift) {
	let isKept = false;
	for (let i = 0; i < copyCount * 3; i += 3) {
		const from = copies[i] ?? 0;
		if (from > start || end > from + (copies[i + 2] ?? 0)) continue;
		onShift((copies[i + 1] ?? 0) - from);
		isKept = true;
	}
	return isKept;
}
/** Adds what pieces of a span of the base are still there, widened by what stands around them. */
function remains({ copies, copyCount, size }, span, lost) {
	for (let i = 0; i < copyCount * 3; i += 3) {
		const from = copies[i] ?? 0;
		const start = Math.max(from, span.start);
		const end = Math.min(from + (copies[i + 2] ?? 0), span.end);
		if (start >= end) continue;
		const by = (copies[i + 1] ?? 0) - from;
		lost.push({
			start: Math.max(0, start + by - 448),
			end: Math.min(size, end + by + 448)
		});
	}
}
// src/scan/delta-detect.ts
var DeltaDetector = class {
	guilty = /* @__PURE__ */ new Map();
	blobs = 0;
	bytes = 0;
	#searched = 0;
	#detector;
	#look;
	constructor(detector) {
		this.#detector = detector;
		this.#look = new FirstLook(detector);
	}
	/** Bytes at which keywords were looked for. */
	get searched() {
		return this.#searched + this.#look.searched;
	}
	visit(blob, base) {
		this.blobs++;
		this.bytes += blob.size;
		const found = blob.edits === "whole" || base?.reading === "whole" ? this.#whole(blob) : this.#changed(blob, blob.edits, base);
		if (found !== void 0 && found.held.length > 0) note(found.held, blob.id());
		return found;
	}
	#held(match) {
		return {
			match,
			by: 0,
			value: match.suppressed === void 0 ? this.#valueOf(match) : void 0
		};
	}
	#valueOf(match) {
		const key = require_engine().keyOf(match);
		const known = this.guilty.get(key);
		if (known === void 0) {
			const value = {
				match,
				ids: []
			};
			this.guilty.set(key, value);
			return value;
		}
		if (!require_start.isAsSure(known.match.confidence, match.confidence)) known.match = match;
		return known;
	}
	#whole(blob) {
		const bytes = blob.text();
		this.#searched += bytes.length;
		const reading = this.#detector.readsWhole(bytes) ? "whole" : "plain";
		const all = {
			start: 0,
			end: bytes.length
		};
		if (reading === "plain" && !this.#detector.mayLeak(bytes, all)) return void 0;
		const matches = this.#detector.detect({
			content: blob.id(),
			bytes,
			search: "whole"
		});
		const anchors = this.#detector.anchors(bytes, all);
		return handOn({
			held: matches.map((match) => this.#held(match)),
			anchors,
			reading
		});
	}
	#changed(blob, edits, base) {
		const kept = base === void 0 ? nothingKept : inherit(base, blob);
		const looked = this.#look.at(blob);
		if (kept.lost.length + looked.suspicious.length + looked.unclear.length === 0) return keep$1(kept);
		const bytes = blob.text();
		if (this.#readsOtherwise(bytes, edits)) return this.#whole(blob);
		const unclear = merge([...looked.unclear.map((window) => withTokens(window, bytes)), ...kept.lost]);
		const suspicious = merge([...looked.suspicious, ...unclear.filter((span) => this.#detector.mayLeak(bytes, span))]);
		if (suspicious.length === 0) return keep$1(kept);
		const found = this.#detector.detect({
			content: blob.id(),
			bytes,
			search: suspicious
		});
		const inherited = kept.held.filter((held) => !found.some((match) => covers(match, held)));
		const anchors = [...kept.anchors, ...suspicious.flatMap((span) => this.#detector.anchors(bytes, span))];
		const held = [...inherited, ...found.map((match) => this.#held(match))];
		return handOn({
			held,
			anchors: distinctSpans(anchors),
			reading: "plain"
		});
	}
	/** Whether a change of the head makes the bytes another encoding. */
	#readsOtherwise(bytes, edits) {
		return edits.length > 0 && (edits[0] ?? 4096) < 4096 && this.#detector.readsWhole(bytes);
	}
};
const handOn = (inherited) => inherited.held.length === 0 && inherited.anchors.length === 0 && inherited.reading === "plain" ? void 0 : inherited;
const keep$1 = ({ held, anchors }) => handOn({
	held,
	anchors,
	reading: "plain"
});
/** Whether a match stands where an inherited one does. */
const covers = ({ span }, { match, by }) => span.start < match.span.end + by && match.span.start + by < span.end;
/** Notes for each value that a blob holds it; values come in any order, each perhaps several times. */
function note(held, id) {
	for (const { value } of held) if (value !== void 0 && value.ids.at(-1) !== id) value.ids.push(id);
}
/** Spans in ascending order, those that touch joined. */
function merge(spans) {
	const merged = [];
	for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (last !== void 0 && start <= last.end) last.end = Math.max(last.end, end);
		else merged.push({
			start,
			end
		});
	}
	return merged;
}
const distinctSpans = (spans) => [...new Map(spans.map((span) => [span.start, span])).values()];
// src/scan/pack-scan.ts
const nothingFound = {
	values: [],
	messages: [],
	links: [],
	blobs: 0,
	bytes: 0,
	searched: 0,
	unread: [],
	problems: [],
	end: "finished"
};
const scanPackShare = (share, detector, watch) => scanners[share.kind](share, detector, watch);
const scanners = {
	blobs: scanBlobs,
	messages: scanMessages
};
function scanBlobs({ forest, roots }, detector, watch) {
	const delta = new DeltaDetector(detector);
	const visit = (object, base) => delta.visit(object, base);
	const outcome = walkForest(forest, roots, {
		...watch,
		visit
	});
	const { blobs, bytes, searched } = delta;
	return {
		...nothingFound,
		values: [...delta.guilty.values()],
		blobs,
		bytes,
		searched,
		unread: outcome.unread,
		end: outcome.end
	};
}
function scanMessages({ forest, roots }, detector, watch) {
	const singles = new SingleObjects(detector, new LinkGatherer(packKey(forest), forest.idBytes));
	const outcome = walkForest(forest, roots, {
		...watch,
		visit: (object) => singles.visit(object)
	});
	return {
		...singles.findings(),
		unread: outcome.unread,
		end: outcome.end
	};
}
/** Findings of objects that come whole, each without a base. */
var SingleObjects = class {
	#detector;
	#delta;
	#links;
	#messages = [];
	constructor(detector, links) {
		this.#detector = detector;
		this.#links = links;
		this.#delta = new DeltaDetector(detector);
	}
	visit(object) {
		if (object.type === "commit") this.#links.add(object);
		if (object.type === "blob") this.#delta.visit(object, void 0);
		else if (object.type !== "tree" && holdsValue(object.text(), this.#detector)) this.#messages.push({
			id: object.id(),
			type: object.type
		});
	}
	findings() {
		const { blobs, bytes, searched, guilty } = this.#delta;
		return {
			...nothingFound,
			values: [...guilty.values()],
			messages: this.#messages,
			links: [this.#links.links()],
			blobs,
			bytes,
			searched
		};
	}
};
/** What several shares found, as one. */
function sumFindings(parts) {
	const values = /* @__PURE__ */ new Map();
	for (const { match, ids } of parts.flatMap((part) => part.values)) {
		const known = values.get(require_engine().keyOf(match));
		if (known === void 0) {
			values.set(require_engine().keyOf(match), {
				match,
				ids: [...ids]
			});
			continue;
		}
		if (!require_start.isAsSure(known.match.confidence, match.confidence)) known.match = match;
		for (const id of ids) known.ids.push(id);
	}
	const sum = (count) => parts.reduce((total, part) => total + count(part), 0);
	return {
		values: [...values.values()],
		messages: parts.flatMap((part) => part.messages),
		links: parts.flatMap((part) => part.links),
		blobs: sum(({ blobs }) => blobs),
		bytes: sum(({ bytes }) => bytes),
		searched: sum(({ searched }) => searched),
		unread: parts.flatMap((part) => part.unread),
		problems: parts.flatMap((part) => part.problems),
		end: parts.some((part) => part.end === "stopped") ? "stopped" : "finished"
	};
}
/** Where a commit's or a tag's header ends and what people wrote begins. */
function messageStart(bytes) {
	const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf("\n\n");
	return at < 0 ? bytes.length : at + 2;
}
function holdsValue(bytes, detector) {
	const span = {
		start: messageStart(bytes),
		end: bytes.length
	};
	if (span.start >= span.end || !detector.suspects(bytes, span)) return false;
	return detector.detect({
		content: "message",
		bytes,
		search: [span]
	}).some((match) => match.suppressed === void 0);
}
// src/scan/share-queue.ts
const free = 0;
/** How many shares there are, and which lane took each; over shared memory, the same for every thread. */
var ShareQueue = class ShareQueue {
	memory;
	#lanes;
	constructor(memory) {
		this.memory = memory;
		this.#lanes = new Int32Array(memory);
	}
	static of(shares) {
		return new ShareQueue(new SharedArrayBuffer(shares * Int32Array.BYTES_PER_ELEMENT));
	}
	/** The next share, from the first or from the last on, for a lane with a number above 0; undefined where none is left. */
	take(lane, from) {
		const count = this.#lanes.length;
		for (let step = 0; step < count; step++) {
			const index = from === "first" ? step : count - 1 - step;
			if (Atomics.compareExchange(this.#lanes, index, free, lane) === free) return index;
		}
	}
	/** The shares that a lane took, ascending. */
	takenBy(lane) {
		return [...this.#lanes.keys()].filter((index) => Atomics.load(this.#lanes, index) === lane);
	}
	isEmpty() {
		return !this.#lanes.includes(free);
	}
};
// src/git/absent.ts
/** Trees that are looked through at the most. */
const maxTrees = 3e5;
/** Each different blob under a tree that was not seen before; stops where too many trees were read. */
function* freshBlobs(walk, root) {
	const waiting = walk.seen.has(root) ? [] : [root];
	walk.seen.add(root);
	for (let tree = waiting.pop(); tree !== void 0 && walk.trees < maxTrees; tree = waiting.pop()) {
		walk.trees += 1;
		const fresh = require_engine().entriesOf(walk.reading, tree).filter(({ id, mode }) => !(require_engine().isLinkMode(mode) || walk.seen.has(id)));
		for (const { id } of fresh) walk.seen.add(id);
		waiting.push(...fresh.filter(({ mode }) => require_engine().isTreeMode(mode)).map(({ id }) => id));
		yield* fresh.filter(({ mode }) => !require_engine().isTreeMode(mode)).map(({ id }) => id);
	}
}
/** How many different blobs under some trees are absent; incomplete where there were too many trees to look through. */
const countAbsent = (reading, trees) => {
	const walk = {
		reading,
		seen: /* @__PURE__ */ new Set(),
		trees: 0
	};
	let count = 0;
	for (const root of trees) for (const id of freshBlobs(walk, root)) count += Number(!reading.store.has(id));
	return {
		count,
		isComplete: walk.trees < maxTrees
	};
};
// src/git/holding.ts
/** A blob as a child; its own inverse. A holding as a child is its number. */
const blobChild = (blob) => ~blob;
const isBefore = (values, at, { name, child }) => {
	const other = values[at] ?? 0;
	return other === name ? (values[at + 1] ?? 0) < child : other < name;
};
const sortFew = (values, from, end) => {
	for (let at = from + 2; at < end; at += 2) {
		const name = values[at] ?? 0;
		const child = values[at + 1] ?? 0;
		let to = at;
		for (; to > from && !isBefore(values, to - 2, {
			name,
			child
		}); to -= 2) {
			values[to] = values[to - 2] ?? 0;
			values[to + 1] = values[to - 1] ?? 0;
		}
		values[to] = name;
		values[to + 1] = child;
	}
};
/** By name: the child that stands under it in the pairs at hand; all 0 between two sorts. */
let childUnder = /* @__PURE__ */ new Int32Array(1024);
/** Sorts the names alone, which a typed array does at once; false, and nothing changed, where one stands there twice. */
const sortByName = (values, from, end) => {
	const names = new Int32Array((end - from) / 2);
	let twice = false;
	for (let at = 0; at < names.length; at += 1) {
		const name = values[from + at * 2] ?? 0;
		if (name >= childUnder.length) childUnder = widened(childUnder, name);
		twice ||= childUnder[name] !== 0;
		names[at] = name;
		childUnder[name] = values[from + at * 2 + 1] ?? 0;
	}
	names.sort();
	for (const [at, name] of names.entries()) {
		if (!twice) {
			values[from + at * 2] = name;
			values[from + at * 2 + 1] = childUnder[name] ?? 0;
		}
		childUnder[name] = 0;
	}
	return !twice;
};
const widened = (numbers, index) => {
	const wider = new Int32Array(index * 2);
	wider.set(numbers);
	return wider;
};
const sortPairs = (values, from, end) => {
	const pairs = Array.from({ length: (end - from) / 2 }, (_, at) => [values[from + at * 2] ?? 0, values[from + at * 2 + 1] ?? 0]);
	pairs.sort(([name = 0, child = 0], [otherName = 0, otherChild = 0]) => name - otherName || child - otherChild);
	values.set(pairs.flat(), from);
};
const sort = (values, from, end) => {
	if (end - from <= 64) sortFew(values, from, end);
	else if (!sortByName(values, from, end)) sortPairs(values, from, end);
};
const mix = (a, b) => {
	const hash = Math.imul(a ^ b >>> 15, 739982445) ^ Math.imul(b, 695872825);
	return hash ^ hash >>> 12;
};
const hashOf = (values, from, end) => {
	let hash = end - from;
	for (let at = from; at < end; at += 1) hash = mix(hash, values[at] ?? 0);
	return hash;
};
const initialBits$2 = 10;
const freeSlot$1 = 0;
/** Holdings by number, from 1. The children of one are pairs of a name's number and what stands there, in ascending order. */
var Holdings = class {
	pairs = newIntList();
	#bits = initialBits$2;
	#slots = new Int32Array(2 ** initialBits$2);
	#ends = {
		values: /* @__PURE__ */ new Int32Array(1024),
		length: 1
	};
	#hashes = {
		values: /* @__PURE__ */ new Int32Array(1024),
		length: 1
	};
	/** Takes the pairs that stand in a list from a place on, in any order, and puts them into order there. */
	add(own, from) {
		sort(own.values, from, own.length);
		const hash = hashOf(own.values, from, own.length);
		if (this.#ends.length * 2 > this.#slots.length) this.#grow();
		const mask = this.#slots.length - 1;
		let slot = this.#slotOf(hash);
		for (; this.#slots[slot] !== freeSlot$1; slot = slot + 1 & mask) {
			const holding = this.#slots[slot] ?? 0;
			if (this.#hashes.values[holding] === hash && this.#isSame(holding, own, from)) return holding;
		}
		const added = this.#enter(own, from, hash);
		this.#slots[slot] = added;
		return added;
	}
	/** Where a holding's pairs start among all. */
	start(holding) {
		return this.#ends.values[holding - 1] ?? 0;
	}
	end(holding) {
		return this.#ends.values[holding] ?? 0;
	}
	/** The first pair of a holding that is not below. */
	seek(holding, wanted) {
		let low = this.start(holding) / 2;
		let high = this.end(holding) / 2;
		while (low < high) {
			const middle = low + high >> 1;
			if (isBefore(this.pairs.values, middle * 2, wanted)) low = middle + 1;
			else high = middle;
		}
		return low * 2;
	}
	/** Whether a holding has a child under a name. */
	has(holding, wanted) {
		const at = this.seek(holding, wanted);
		const { values } = this.pairs;
		return at < this.end(holding) && values[at] === wanted.name && values[at + 1] === wanted.child;
	}
	#isSame(holding, other, from) {
		const first = this.start(holding);
		if (this.end(holding) - first !== other.length - from) return false;
		for (let at = from; at < other.length; at += 1) if (this.pairs.values[first + at - from] !== other.values[at]) return false;
		return true;
	}
	#slotOf(hash) {
		return Math.imul(hash, 2654435761) >>> 32 - this.#bits;
	}
	#enter(own, from, hash) {
		for (let at = from; at < own.length; at += 1) append(this.pairs, own.values[at] ?? 0);
		append(this.#ends, this.pairs.length);
		append(this.#hashes, hash);
		return this.#ends.length - 1;
	}
	#grow() {
		this.#bits += 1;
		this.#slots = new Int32Array(2 ** this.#bits);
		const mask = this.#slots.length - 1;
		for (let holding = 1; holding < this.#ends.length; holding += 1) {
			let slot = this.#slotOf(this.#hashes.values[holding] ?? 0);
			while (this.#slots[slot] !== freeSlot$1) slot = slot + 1 & mask;
			this.#slots[slot] = holding;
		}
	}
};
// src/git/id-table.ts
const initialBits$1 = 12;
/** Multiplies the id's first bytes so that ids which share a few bits do not share a slot. */
const slotOf = (bytes, at, shift) => {
	const lead = (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8 | (bytes[at + 2] ?? 0) << 16 | (bytes[at + 3] ?? 0) << 24;
	return Math.imul(lead, 2654435761) >>> shift;
};
const longer = (values) => {
	const twice = new Int32Array(values.length * 2);
	twice.set(values);
	return twice;
};
/** An empty table for ids of a length. */
const createIdTable = (idBytes) => {
	let bits = initialBits$1;
	let slots = new Int32Array(2 ** bits).fill(-1);
	let ids = new Uint8Array(1024 * idBytes);
	let values = /* @__PURE__ */ new Int32Array(1024);
	let count = 0;
	const isAt = (entry, bytes, at) => {
		const start = entry * idBytes;
		for (let offset = 0; offset < idBytes; offset += 1) if (ids[start + offset] !== bytes[at + offset]) return false;
		return true;
	};
	const freeSlot = (bytes, at) => {
		const mask = slots.length - 1;
		let slot = slotOf(bytes, at, 32 - bits);
		while (slots[slot] !== -1) slot = slot + 1 & mask;
		return slot;
	};
	const grow = () => {
		bits += 1;
		slots = new Int32Array(2 ** bits).fill(-1);
		for (let entry = 0; entry < count; entry += 1) slots[freeSlot(ids, entry * idBytes)] = entry;
	};
	const find = (bytes, at) => {
		const mask = slots.length - 1;
		for (let slot = slotOf(bytes, at, 32 - bits);; slot = slot + 1 & mask) {
			const entry = slots[slot] ?? -1;
			if (entry === -1) return -1;
			if (isAt(entry, bytes, at)) return values[entry] ?? -1;
		}
	};
	const add = (bytes, at, value) => {
		if (count === values.length) {
			const wider = new Uint8Array(ids.length * 2);
			wider.set(ids);
			ids = wider;
			values = longer(values);
		}
		if (count * 2 >= slots.length) grow();
		slots[freeSlot(bytes, at)] = count;
		ids.set(bytes.subarray(at, at + idBytes), count * idBytes);
		values[count] = value;
		count += 1;
		return count - 1;
	};
	const change = (entry, value) => {
		values[entry] = value;
	};
	const idOf = (entry) => Buffer.from(ids.buffer, ids.byteOffset + entry * idBytes, idBytes).toString("hex");
	return {
		find,
		add,
		change,
		size: () => count,
		idOf
	};
};
// src/git/name-table.ts
const initialBits = 12;
const freeSlot = -1;
/** Numbers for names given as bytes in place: the same bytes have the same number. */
var NameTable = class {
	#bits = initialBits;
	#slots = new Int32Array(2 ** initialBits).fill(freeSlot);
	/** All names, one behind another. */
	#text = /* @__PURE__ */ new Uint8Array(16384);
	#ends = newIntList();
	#hashes = newIntList();
	#names = [];
	number(bytes, start, end) {
		let hash = end - start;
		for (let at = start; at < end; at += 1) hash = Math.imul(hash, 31) + (bytes[at] ?? 0) | 0;
		const mask = this.#slots.length - 1;
		let slot = this.#slotOf(hash);
		for (; this.#slots[slot] !== freeSlot; slot = slot + 1 & mask) {
			const number = this.#slots[slot] ?? 0;
			if (this.#hashes.values[number] === hash && this.#isSame(number, bytes, {
				start,
				end
			})) return number;
		}
		return this.#add(bytes.subarray(start, end), hash, slot);
	}
	name(number) {
		const name = this.#names[number] ?? require_engine().bytePath(this.#text.subarray(this.#startOf(number), this.#ends.values[number] ?? 0));
		this.#names[number] = name;
		return name;
	}
	#startOf(number) {
		return number === 0 ? 0 : this.#ends.values[number - 1] ?? 0;
	}
	#slotOf(hash) {
		return Math.imul(hash, 2654435761) >>> 32 - this.#bits;
	}
	#isSame(number, bytes, { start, end }) {
		const from = this.#startOf(number);
		if ((this.#ends.values[number] ?? 0) - from !== end - start) return false;
		for (let at = start; at < end; at += 1) if (this.#text[from + at - start] !== bytes[at]) return false;
		return true;
	}
	#add(name, hash, slot) {
		const start = this.#startOf(this.#ends.length);
		if (start + name.length > this.#text.length) {
			const wider = new Uint8Array(this.#text.length * 2 + name.length);
			wider.set(this.#text);
			this.#text = wider;
		}
		this.#text.set(name, start);
		append(this.#ends, start + name.length);
		append(this.#hashes, hash);
		this.#slots[slot] = this.#hashes.length - 1;
		if (this.#hashes.length * 2 > this.#slots.length) this.#grow();
		return this.#ends.length - 1;
	}
	#grow() {
		this.#bits += 1;
		this.#slots = new Int32Array(2 ** this.#bits).fill(freeSlot);
		const mask = this.#slots.length - 1;
		for (let number = 0; number < this.#hashes.length; number += 1) {
			let slot = this.#slotOf(this.#hashes.values[number] ?? 0);
			while (this.#slots[slot] !== freeSlot) slot = slot + 1 & mask;
			this.#slots[slot] = number;
		}
	}
};
// src/git/pack-trees.ts
const tree = require_engine().kindOf("tree");
/** Four bytes of an id as a number. */
const wordAt = (bytes, at) => (bytes[at] ?? 0) << 24 | (bytes[at + 1] ?? 0) << 16 | (bytes[at + 2] ?? 0) << 8 | (bytes[at + 3] ?? 0);
/** Few ids to a bucket, few buckets to a small pack. */
const bitsFor = (count) => Math.min(20, Math.max(8, Math.ceil(Math.log2(count + 1)) - 1));
const recordsOf = (forest) => {
	const { kinds, idBytes } = forest;
	const ordinals = ordinalsOf(forest);
	const count = kinds.reduce((sum, kind) => sum + Number(kind === tree), 0);
	const records = new Int32Array(count * (idBytes / 4 + 1));
	let used = 0;
	eachId(forest, (position, bytes, start) => {
		const ordinal = ordinals[position] ?? 0;
		if (kinds[ordinal] !== tree || used === records.length) return;
		for (let at = start; at < start + idBytes; at += 4) records[used++] = wordAt(bytes, at);
		records[used++] = ordinal;
	});
	return records;
};
const bucketsOf = (records, stride, shift) => {
	const starts = new Int32Array(2 ** (32 - shift) + 1);
	for (let at = 0; at < records.length; at += stride) {
		const bucket = ((records[at] ?? 0) >>> shift) + 1;
		starts[bucket] = (starts[bucket] ?? 0) + stride;
	}
	for (let bucket = 1; bucket < starts.length; bucket += 1) starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
	return starts;
};
/** Reads the ids of the trees of packs. */
const openPackTrees = (forests) => {
	let first = 0;
	return forests.map((forest) => {
		const records = recordsOf(forest);
		const stride = forest.idBytes / 4 + 1;
		const shift = 32 - bitsFor(records.length / stride);
		const pack = {
			forest,
			first,
			records,
			buckets: bucketsOf(records, stride, shift),
			shift
		};
		first += forest.count;
		return pack;
	});
};
/** Whether all words of an id but the first are those of a record. */
const isRest = ({ records, forest }, record, { bytes, at }) => {
	for (let word = 1; word < forest.idBytes / 4; word += 1) if (records[record + word] !== wordAt(bytes, at + word * 4)) return false;
	return true;
};
/** The place in its pack of a tree, or -1. */
const ordinalIn = (pack, bytes, at) => {
	const { records, buckets, shift, forest } = pack;
	const words = forest.idBytes / 4;
	const lead = wordAt(bytes, at);
	const bucket = lead >>> shift;
	const end = buckets[bucket + 1] ?? 0;
	for (let record = buckets[bucket] ?? 0; record < end; record += words + 1) if (records[record] === lead && isRest(pack, record, {
		bytes,
		at
	})) return records[record + words] ?? -1;
	return -1;
};
/** Looks for trees in packs. */
const createLocate = (packs) => (bytes, at) => {
	for (const pack of packs) {
		const ordinal = ordinalIn(pack, bytes, at);
		if (ordinal >= 0) return pack.first + ordinal;
	}
	return -1;
};
/** The pack that a tree's number belongs to. */
const packOf = (packs, number) => packs.findLast((pack) => pack.first <= number);
// src/git/tree-queue.ts
const atOnce = 131072;
/** A queue of ids, each with the entry that asks for it. */
var TreeQueue = class {
	#locate;
	#settle;
	#idBytes;
	#ids;
	#entries = new Int32Array(atOnce);
	#count = 0;
	constructor(idBytes, locate, settle) {
		this.#idBytes = idBytes;
		this.#locate = locate;
		this.#settle = settle;
		this.#ids = new Uint8Array(atOnce * idBytes);
	}
	add(entry, bytes, at) {
		if (this.#count === atOnce) this.flush();
		const start = this.#count * this.#idBytes;
		for (let byte = 0; byte < this.#idBytes; byte += 1) this.#ids[start + byte] = bytes[at + byte] ?? 0;
		this.#entries[this.#count] = entry;
		this.#count += 1;
	}
	/** Looks up whatever waits. */
	flush() {
		for (const which of this.#inOrder()) {
			const at = which * this.#idBytes;
			this.#settle(this.#entries[which] ?? 0, this.#locate(this.#ids, at), {
				bytes: this.#ids,
				at
			});
		}
		this.#count = 0;
	}
	#leadOf(which) {
		const at = which * this.#idBytes;
		return ((this.#ids[at] ?? 0) << 8 | (this.#ids[at + 1] ?? 0)) >> 4;
	}
	/** What waits, sorted by its first bits. */
	#inOrder() {
		const ends = /* @__PURE__ */ new Int32Array(4097);
		for (let which = 0; which < this.#count; which += 1) {
			const next = this.#leadOf(which) + 1;
			ends[next] = (ends[next] ?? 0) + 1;
		}
		for (let lead = 1; lead < ends.length; lead += 1) ends[lead] = (ends[lead] ?? 0) + (ends[lead - 1] ?? 0);
		const order = new Int32Array(this.#count);
		for (let which = 0; which < this.#count; which += 1) {
			const lead = this.#leadOf(which);
			const place = ends[lead] ?? 0;
			order[place] = which;
			ends[lead] = place + 1;
		}
		return order;
	}
};
/** A wanted blob as a target, below all others; its own inverse. */
const blobTarget = (blob) => -2 - blob;
const unnumbered = -1;
/** Gives an entry its number; that of the tree which it names is looked up later. */
const numberEntry = (work, tree) => {
	const { survey, cursor, names, queue, wanted } = work;
	const isTree = require_engine().isTreeMode(cursor.mode);
	const blob = isTree ? -1 : wanted(cursor.bytes, cursor.idStart);
	if (!isTree && blob < 0) return unnumbered;
	const number = survey.targets.length;
	append(survey.targets, isTree ? -1 : blobTarget(blob));
	append(survey.owners, work.pack.first + tree);
	append(survey.nameOf, names.number(cursor.bytes, cursor.nameStart, cursor.nameEnd));
	if (isTree) queue.add(number, cursor.bytes, cursor.idStart);
	return number;
};
const parseEntry = (work, { object, kept }, start) => {
	const number = numberEntry(work, object.ordinal);
	if (kept === void 0) return;
	append(kept.starts, start);
	append(kept.numbers, number);
};
/** Parses entry after entry; false where the bytes are no tree. */
const parseWhole = (work, visit) => {
	const { cursor } = work;
	for (let at = 0; at < visit.object.size; at = cursor.idStart + cursor.idBytes) {
		require_engine().seekEntry(cursor, at);
		if (cursor.done) return false;
		parseEntry(work, visit, at);
	}
	return true;
};
const drop = ({ survey }, base, part) => {
	for (let entry = part.from; entry < part.to; entry += 1) {
		const number = base.numbers.values[entry] ?? unnumbered;
		if (number !== unnumbered) append(survey.drops, number);
	}
};
/** The first of a list's ascending numbers from a place on that is not below a value. */
const search = (list, value, range) => {
	let low = range.from;
	let high = range.to;
	while (low < high) {
		const middle = low + high >> 1;
		if ((list.values[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
};
const copyEnd = (copies, copy) => (copies[copy * 3 + 1] ?? 0) + (copies[copy * 3 + 2] ?? 0);
/** How many bytes a place in the result lies behind what it was copied from; undefined where it was not copied. */
const shiftAt = (object, progress, at) => {
	const { copies, copyCount } = object;
	while (progress.copy < copyCount && copyEnd(copies, progress.copy) <= at) progress.copy += 1;
	const start = copies[progress.copy * 3 + 1] ?? 0;
	return progress.copy === copyCount || start > at ? void 0 : start - (copies[progress.copy * 3] ?? 0);
};
const keep = ({ kept }, base, run) => {
	if (kept === void 0) return;
	appendRaised(kept.starts, {
		of: base.starts.values,
		from: run.from,
		to: run.to
	}, run.shift);
	appendRaised(kept.numbers, {
		of: base.numbers.values,
		from: run.from,
		to: run.to
	}, 0);
};
/** Takes over the entries of the base that were copied whole to a place; where they end, or the same place if there are none. */
const takeOver = (work, { visit, base, progress }, at) => {
	const { object } = visit;
	const shift = shiftAt(object, progress, at);
	if (shift === void 0) return at;
	const count = base.numbers.length;
	const first = search(base.starts, at - shift, {
		from: progress.next,
		to: count
	});
	if (first === count || base.starts.values[first] !== at - shift) return at;
	const limit = copyEnd(object.copies, progress.copy) - shift;
	const end = search(base.starts, limit + 1, {
		from: first,
		to: count + 1
	}) - 1;
	if (end <= first) return at;
	drop(work, base, {
		from: progress.next,
		to: first
	});
	keep(visit, base, {
		from: first,
		to: end,
		shift
	});
	progress.next = end;
	return (base.starts.values[end] ?? 0) + shift;
};
/** Takes over entries of the base that were copied whole, parses the others, and drops what of the base is left out. */
const parseDelta = (work, visit, base) => {
	const { cursor } = work;
	const delta = {
		visit,
		base,
		progress: {
			copy: 0,
			next: 0
		}
	};
	for (let at = 0; at < visit.object.size;) {
		const end = takeOver(work, delta, at);
		if (end > at) {
			at = end;
			continue;
		}
		require_engine().seekEntry(cursor, at);
		if (cursor.done) return false;
		parseEntry(work, visit, at);
		at = cursor.idStart + cursor.idBytes;
	}
	drop(work, base, {
		from: delta.progress.next,
		to: base.numbers.length
	});
	return true;
};
/** The level below a base, emptied. What stood there belongs to a tree whose heirs are all done. */
const nextLevel = (work, base) => {
	const depth = base === void 0 ? 0 : base.depth + 1;
	const level = work.levels[depth] ?? {
		depth,
		starts: newIntList(),
		numbers: newIntList()
	};
	work.levels[depth] = level;
	level.starts.length = 0;
	level.numbers.length = 0;
	return level;
};
const parse = (work, visit) => {
	const bytes = visit.object.text();
	if (bytes.length !== visit.object.size) return false;
	require_engine().cursorOver(work.cursor, bytes);
	return visit.base === void 0 ? parseWhole(work, visit) : parseDelta(work, visit, visit.base);
};
const visitTree = (work, object, base) => {
	if (base === void 0 && object.edits !== "whole") return void 0;
	const { pack, survey } = work;
	const tree = pack.first + object.ordinal;
	const kept = (pack.forest.firstChild[object.ordinal] ?? -1) < 0 ? void 0 : nextLevel(work, base);
	survey.dropStart[tree] = survey.drops.length;
	const isKnown = parse(work, {
		object,
		base,
		kept
	});
	survey.dropEnd[tree] = survey.drops.length;
	if (!isKnown) return void 0;
	survey.known[tree] = 1;
	if (kept !== void 0) append(kept.starts, object.size);
	return kept;
};
const emptySurvey = (packs) => {
	const count = packs.reduce((sum, pack) => sum + pack.forest.count, 0);
	return {
		packs,
		owners: newIntList(),
		nameOf: newIntList(),
		targets: newIntList(),
		strays: /* @__PURE__ */ new Map(),
		known: new Uint8Array(count),
		dropStart: new Int32Array(count),
		dropEnd: new Int32Array(count),
		drops: newIntList()
	};
};
/** So many trees that are stored whole, and what is built on them, are gone through between two pauses. */
const rootsAtOnce = 1e3;
function* slices(roots) {
	for (let start = 0; start < roots.length; start += rootsAtOnce) yield roots.subarray(start, start + rootsAtOnce);
}
/** Goes through all trees of some packs once; undefined where it was stopped. Trees that cannot be read stay unknown. */
const surveyTrees = async (packs, lookups, pause) => {
	const survey = emptySurvey(packs);
	const idBytes = packs[0]?.forest.idBytes ?? 0;
	const queue = new TreeQueue(idBytes, lookups.locate, (entry, tree, { bytes, at }) => {
		survey.targets.values[entry] = tree;
		if (tree === -1) survey.strays.set(entry, bytes.slice(at, at + idBytes));
	});
	for (const pack of packs) {
		const cursor = require_engine().openTree(/* @__PURE__ */ new Uint8Array(0), idBytes);
		const work = {
			...lookups,
			survey,
			pack,
			queue,
			levels: [],
			cursor
		};
		const visit = (object, base) => visitTree(work, object, base);
		for (const roots of slices(rootsOf(pack.forest, "tree"))) {
			walkForest(pack.forest, roots, { visit });
			if (await pause() === "stop") return void 0;
		}
	}
	queue.flush();
	return survey;
};
// src/git/packed-holdings.ts
const none$1 = -1;
const newMarks = (survey) => {
	const { targets, known } = survey;
	const marks = {
		survey,
		namers: new Int32Array(known.length).fill(none$1),
		earlierNamer: new Int32Array(targets.length),
		isMarked: new Uint8Array(targets.length),
		pending: newIntList(),
		lastPair: new Int32Array(known.length).fill(none$1),
		pairs: newIntList(),
		earlierPair: newIntList()
	};
	for (let entry = 0; entry < targets.length; entry += 1) {
		const target = targets.values[entry] ?? -1;
		if (target < 0 || known[target] === 0) markEntry(marks, entry);
		if (target < 0) continue;
		marks.earlierNamer[entry] = marks.namers[target] ?? none$1;
		marks.namers[target] = entry;
	}
	return marks;
};
const markEntry = ({ isMarked, pending }, entry) => {
	if (isMarked[entry] === 1) return;
	isMarked[entry] = 1;
	append(pending, entry);
};
/** Notes that a tree has a marked entry; the first time, whatever names the tree is marked as well. */
const pair = (marks, tree, entry) => {
	const earlier = marks.lastPair[tree] ?? none$1;
	marks.lastPair[tree] = marks.pairs.length;
	append(marks.pairs, entry);
	append(marks.earlierPair, earlier);
	if (earlier !== none$1) return;
	for (let namer = marks.namers[tree] ?? none$1; namer !== none$1; namer = marks.earlierNamer[namer] ?? none$1) markEntry(marks, namer);
};
const isDropped = ({ dropStart, dropEnd, drops }, tree, entry) => {
	const end = dropEnd[tree] ?? 0;
	for (let at = dropStart[tree] ?? 0; at < end; at += 1) if (drops.values[at] === entry) return true;
	return false;
};
/** Adds the trees built on a tree that still have an entry of it. */
const addHeirs = (survey, tree, heirs) => {
	const pack = packOf(survey.packs, tree);
	if (pack === void 0) return;
	const { firstChild, nextSibling } = pack.forest;
	for (let child = firstChild[tree - pack.first] ?? none$1; child >= 0; child = nextSibling[child] ?? none$1) if (!isDropped(survey, pack.first + child, heirs.of)) heirs.trees.push(pack.first + child);
};
const followEntry = (marks, entry) => {
	const trees = [marks.survey.owners.values[entry] ?? 0];
	for (let tree = trees.pop(); tree !== void 0; tree = trees.pop()) {
		pair(marks, tree, entry);
		addHeirs(marks.survey, tree, {
			of: entry,
			trees
		});
	}
};
const markAll = (survey) => {
	const marks = newMarks(survey);
	for (let at = 0; at < marks.pending.length; at += 1) followEntry(marks, marks.pending.values[at] ?? 0);
	return marks;
};
const unknown$2 = -1;
/** Of a tree that was not looked at yet. */
const unsettled = -1;
const lookElsewhere = ({ marks, elsewhere }, tree) => {
	const pack = packOf(marks.survey.packs, tree);
	const [id = ""] = pack === void 0 ? [] : idsOf(pack.forest, [tree - pack.first]);
	return id === "" ? 0 : elsewhere(Buffer.from(id, "hex"), 0);
};
const childOf = (gathering, entry) => {
	const { survey } = gathering.marks;
	const target = survey.targets.values[entry] ?? -1;
	if (target < -1) return blobChild(blobTarget(target));
	const lost = target === -1 ? survey.strays.get(entry) : void 0;
	if (lost !== void 0) return gathering.elsewhere(lost, 0);
	return survey.known[target] === 1 ? holdingOf(gathering, target) : lookElsewhere(gathering, target);
};
const gather = (gathering, tree) => {
	const { marks, children, holdings } = gathering;
	const from = children.length;
	for (let at = marks.lastPair[tree] ?? none$1; at !== none$1; at = marks.earlierPair.values[at] ?? none$1) {
		const entry = marks.pairs.values[at] ?? 0;
		const child = childOf(gathering, entry);
		if (child === 0) continue;
		append(children, marks.survey.nameOf.values[entry] ?? 0);
		append(children, child);
	}
	const holding = children.length === from ? 0 : holdings.add(children, from);
	children.length = from;
	return holding;
};
const holdingOf = (gathering, tree) => {
	const { settled, maxDepth } = gathering;
	const known = settled[tree] ?? unsettled;
	if (known !== unsettled) return known;
	if (gathering.depth > maxDepth) return 0;
	settled[tree] = 0;
	gathering.depth += 1;
	const holding = gather(gathering, tree);
	gathering.depth -= 1;
	settled[tree] = holding;
	return holding;
};
/** Goes through the trees of packs for blobs; undefined where it was stopped. */
const surveyHoldings = async (forests, meeting, pause) => {
	const packs = openPackTrees(forests);
	const locate = createLocate(packs);
	const survey = await surveyTrees(packs, {
		...meeting,
		locate
	}, pause);
	if (survey === void 0) return void 0;
	const settled = new Int32Array(survey.known.length).fill(unsettled);
	const gathering = {
		...meeting,
		marks: markAll(survey),
		settled,
		children: newIntList(),
		depth: 0
	};
	return (bytes, at) => {
		const tree = locate(bytes, at);
		return tree < 0 || survey.known[tree] === 0 ? unknown$2 : holdingOf(gathering, tree);
	};
};
// src/git/wanted-ids.ts
const unknown$1 = -1;
/** Prepares to look for ids. Their first two bytes tell most others apart at one look. */
const createWantedIds = (list, idBytes) => {
	const pairs = /* @__PURE__ */ new Uint8Array(65536);
	const table = createIdTable(idBytes);
	for (const [number, hex] of list.entries()) {
		const id = Buffer.from(hex, "hex");
		pairs[id.readUInt16BE(0)] = 1;
		if (table.find(id, 0) === unknown$1) table.add(id, 0, number);
	}
	return (bytes, at) => pairs[(bytes[at] ?? 0) << 8 | (bytes[at + 1] ?? 0)] === 0 ? unknown$1 : table.find(bytes, at);
};
// src/git/holdings.ts
const unknown = -1;
/** Folders deeper than this are not real. */
const maxDepth = 2048;
/** Reads a tree's bytes; undefined, and noted, where it cannot be read. */
const load = (reading, id) => {
	const object = reading.store.read(id);
	if (object?.type === "tree") return object.bytes;
	reading.note({
		kind: object === void 0 ? "missing-object" : "corrupt",
		at: `tree ${id}`,
		detail: "the tree cannot be read"
	});
};
/** Finds holdings of trees, given by their ids as bytes in place. */
var HoldingFinder = class {
	holdings = new Holdings();
	names = new NameTable();
	#reading;
	#idBytes;
	#wanted;
	/** Trees that were read one by one. */
	#trees;
	#packed;
	/** Children of the trees that are being read, those of the innermost last. */
	#pairs = newIntList();
	#depth = 0;
	/** A blob's number is its place in the list. */
	constructor(reading, blobs) {
		this.#reading = reading;
		this.#idBytes = reading.store.idLength / 2;
		this.#wanted = createWantedIds(blobs, this.#idBytes);
		this.#trees = createIdTable(this.#idBytes);
	}
	/** Goes through all trees of packs beforehand: worth it where most will be asked for. */
	async prepare(forests, pause) {
		this.#packed = await surveyHoldings(forests, this.#meeting(), pause);
	}
	find(bytes, at) {
		const holding = this.#packed?.(bytes, at) ?? unknown;
		return holding === unknown ? this.#elsewhere(bytes, at) : holding;
	}
	/** How many trees were read one by one. */
	read() {
		return this.#trees.size();
	}
	#meeting() {
		const { holdings, names } = this;
		return {
			holdings,
			names,
			wanted: this.#wanted,
			maxDepth,
			elsewhere: (bytes, at) => this.#elsewhere(bytes, at)
		};
	}
	#elsewhere(bytes, at) {
		const known = this.#trees.find(bytes, at);
		return known === unknown ? this.#read(bytes, at) : known;
	}
	/** Reads a tree that no pack told of. */
	#read(bytes, at) {
		const entry = this.#trees.add(bytes, at, 0);
		const id = require_engine().bytesToId(bytes.subarray(at, at + this.#idBytes));
		const content = this.#depth > maxDepth ? void 0 : load(this.#reading, id);
		if (content === void 0) return 0;
		this.#depth += 1;
		const holding = this.#gather(require_engine().openTree(content, this.#idBytes));
		this.#depth -= 1;
		this.#trees.change(entry, holding);
		return holding;
	}
	#gather(cursor) {
		const pairs = this.#pairs;
		const from = pairs.length;
		for (; !cursor.done; require_engine().advance(cursor)) {
			const child = this.#childAt(cursor);
			if (child === 0) continue;
			append(pairs, this.names.number(cursor.bytes, cursor.nameStart, cursor.nameEnd));
			append(pairs, child);
		}
		const holding = pairs.length === from ? 0 : this.holdings.add(pairs, from);
		pairs.length = from;
		return holding;
	}
	/** What stands at an entry; `noHolding` where that is nothing of interest. */
	#childAt({ bytes, idStart, mode }) {
		if (require_engine().isTreeMode(mode)) return this.find(bytes, idStart);
		const blob = this.#wanted(bytes, idStart);
		return blob === unknown ? 0 : blobChild(blob);
	}
};
// src/git/pause.ts
/** For work that nobody may stop. */
const noPause = async () => "go on";
// src/git/tips.ts
/** How far a thing spreads: with every clone, with those who fetch notes or other refs, or not at all. Earlier ones spread further. */
const reaches = [
	"cloned",
	"note",
	"local"
];
const reachOf = {
	branch: "cloned",
	tag: "cloned",
	remote: "cloned",
	note: "note",
	stash: "local",
	other: "local"
};
const maxTags = 64;
const follow = ({ reading, typeOf }, tip, lists) => {
	let at = tip.id;
	for (let hop = 0; hop < maxTags; hop += 1) {
		const type = typeOf(at);
		if (type === void 0) {
			reading.note({
				kind: "missing-object",
				at: `object ${at}`,
				detail: "a ref or a tag names it, and it is not there"
			});
			return;
		}
		lists[type].push({
			id: at,
			reach: tip.reach
		});
		const object = type === "tag" ? reading.store.read(at) : void 0;
		const tag = object === void 0 ? void 0 : require_engine().parseTag(object);
		if (tag === void 0) return;
		at = tag.target;
	}
};
/** Each id once, with its widest reach. */
const distinct = (tips) => {
	const widest = tips.toSorted((a, b) => reaches.indexOf(b.reach) - reaches.indexOf(a.reach));
	return [...new Map(widest.map((tip) => [tip.id, tip])).values()];
};
/** Follows names to what they point at. */
const tipsOf = (reading, { refs, local, isCommit }) => {
	const typeOf = (id) => isCommit?.(id) === true ? "commit" : reading.store.stat(id)?.type;
	const lists = {
		commit: [],
		tag: [],
		tree: [],
		blob: []
	};
	const starts = [...refs.map((ref) => ({
		id: ref.id,
		reach: reachOf[ref.kind]
	})), ...local.map((id) => ({
		id,
		reach: "local"
	}))];
	for (const tip of distinct(starts)) follow({
		reading,
		typeOf
	}, tip, lists);
	return {
		commits: distinct(lists.commit),
		tags: distinct(lists.tag),
		trees: distinct(lists.tree),
		blobs: distinct(lists.blob)
	};
};
// src/git/attribute.ts
/** More places than anyone reads; a tree that repeats itself could have any number. */
const maxPlaces = 5e4;
/** Below this, trees are read as they are met. */
const fewCommits = 500;
const rootPath = "";
const trailAt = (walk, path, value) => {
	const atPath = walk.trails.get(path) ?? /* @__PURE__ */ new Map();
	walk.trails.set(path, atPath);
	const known = atPath.get(value);
	if (known !== void 0) return known;
	const trail = {
		best: void 0,
		head: void 0,
		blobs: /* @__PURE__ */ new Set()
	};
	atPath.set(value, trail);
	walk.room -= 1;
	return trail;
};
const isBetter = (walk, a, b) => {
	const { history } = walk;
	const order = reaches.indexOf(history.reachOf(a.commit)) - reaches.indexOf(history.reachOf(b.commit)) || history.generationOf(a.commit) - history.generationOf(b.commit);
	return order === 0 ? history.idOf(a.commit) < history.idOf(b.commit) : order < 0;
};
/** A blob that differs from what every parent has at its path: a version of all its values, and news of those that no parent has there. */
const record = (walk, commit, visit) => {
	const blobsBefore = visit.before.filter(isBlob).map(blobChild);
	const before = new Set(blobsBefore.flatMap((blob) => walk.valuesOf[blob] ?? []));
	for (const value of walk.valuesOf[visit.blob] ?? []) {
		const trail = trailAt(walk, visit.path, value);
		trail.blobs.add(visit.blob);
		const candidate = {
			commit,
			blob: visit.blob
		};
		if (!before.has(value) && (trail.best === void 0 || isBetter(walk, candidate, trail.best))) trail.best = candidate;
	}
};
const isBlob = (child) => child < 0;
/** What holdings have under a name. */
const childrenNamed = ({ holdings }, of, name) => {
	const children = [];
	const { values } = holdings.pairs;
	for (const holding of of) {
		const end = holdings.end(holding);
		for (let at = holdings.seek(holding, {
			name,
			child: lowest
		}); at < end && values[at] === name; at += 2) children.push(values[at + 1] ?? 0);
	}
	return children;
};
const lowest = -(2 ** 31);
/** Visits what a holding has and none of the parents' holdings has at the same path. */
const compare = (walk, at, visit) => {
	const { holdings, names } = walk.finder;
	const end = holdings.end(at.holding);
	for (let pair = holdings.start(at.holding); pair < end && walk.room > 0; pair += 2) {
		const name = holdings.pairs.values[pair] ?? 0;
		const child = holdings.pairs.values[pair + 1] ?? 0;
		if (at.parents.some((parent) => holdings.has(parent, {
			name,
			child
		}))) continue;
		const before = childrenNamed(walk.finder, at.parents, name);
		const path = require_engine().joinPath(at.folder, names.name(name));
		if (isBlob(child)) visit({
			path,
			blob: blobChild(child),
			before
		});
		else compare(walk, {
			holding: child,
			parents: before.filter((each) => !isBlob(each)),
			folder: path
		}, visit);
	}
};
const openWalk = (reading, request, blobs) => {
	const numbers = new Map(blobs.map((id, number) => [id, number]));
	const valuesOf = blobs.map(() => []);
	for (const [value, ids] of [...request.guilty.values()].entries()) for (const id of ids) valuesOf[numbers.get(id) ?? 0]?.push(value);
	const finder = new HoldingFinder(reading, blobs);
	const { history } = request;
	return {
		history,
		blobs,
		valuesOf,
		trails: /* @__PURE__ */ new Map(),
		authors: /* @__PURE__ */ new Map(),
		finder,
		reading,
		room: maxPlaces
	};
};
const walkCommits = (walk, holdings) => {
	for (let commit = 0; commit < holdings.length; commit += 1) {
		const holding = holdings[commit] ?? 0;
		if (holding === 0) continue;
		const parents = Array.from(walk.history.parentsOf(commit), (parent) => holdings[parent] ?? 0);
		if (parents.includes(holding)) continue;
		const comparison = {
			holding,
			parents: parents.filter((parent) => parent !== 0),
			folder: rootPath
		};
		compare(walk, comparison, (visit) => record(walk, commit, visit));
	}
};
const markHead = (walk, holding) => compare(walk, {
	holding,
	parents: [],
	folder: rootPath
}, ({ path, blob }) => {
	for (const value of walk.valuesOf[blob] ?? []) trailAt(walk, path, value).head = blob;
});
const authorOf = (walk, id) => {
	const known = walk.authors.get(id);
	if (known !== void 0) return known;
	const object = walk.reading.store.read(id);
	const author = object === void 0 ? void 0 : require_engine().parseCommit(object)?.author;
	if (author !== void 0) walk.authors.set(id, author);
	return author;
};
const placeOf = (walk, where, trail) => {
	if (trail.best === void 0) return void 0;
	const { commit, blob } = trail.best;
	const id = walk.history.idOf(commit);
	return {
		...where,
		reach: walk.history.reachOf(commit),
		introduced: {
			commit: id,
			blob: walk.blobs[blob] ?? "",
			isMerge: walk.history.isMerge(commit),
			author: authorOf(walk, id)
		},
		headBlob: trail.head === void 0 ? void 0 : walk.blobs[trail.head],
		versions: trail.blobs.size
	};
};
const byValueAndPath = (a, b) => {
	if (a.value !== b.value) return a.value < b.value ? -1 : 1;
	return a.path < b.path ? -1 : Number(a.path > b.path);
};
const placesOf = (walk, values) => [...walk.trails].flatMap(([path, trails]) => [...trails].map(([value, trail]) => placeOf(walk, {
	value: values[value] ?? "",
	path
}, trail))).filter((place) => place !== void 0).sort(byValueAndPath);
const withBlobs = (request, isWanted) => new Map([...request.guilty].map(([value, ids]) => [value, [...ids].filter(isWanted).sort()]).filter(([, ids]) => ids.length > 0));
const prepare = async (walk, { forests, pause }) => {
	if (forests !== void 0 && forests.length > 0 && walk.history.size >= fewCommits) await walk.finder.prepare(forests, pause ?? noPause);
};
const blobsSeen = (walk) => {
	const trails = [...walk.trails.values()].flatMap((atPath) => [...atPath.values()]);
	return new Set(trails.flatMap((trail) => [...trail.blobs]).map((blob) => walk.blobs[blob]));
};
const holdingsOf = ({ history, finder }) => {
	const holdings = new Int32Array(history.size);
	for (let commit = 0; commit < holdings.length; commit += 1) holdings[commit] = finder.find(history.treeIds, history.treeAt(commit));
	return holdings;
};
const walkAll = async (walk, request) => {
	const { history } = walk;
	const pause = request.pause ?? noPause;
	await prepare(walk, request);
	if (await pause() === "stop") return "stop";
	const holdings = holdingsOf(walk);
	if (await pause() === "stop") return "stop";
	walkCommits(walk, holdings);
	const head = request.head === void 0 ? void 0 : history.find(request.head);
	if (head !== void 0) markHead(walk, holdings[head] ?? 0);
	if (walk.room <= 0) walk.reading.note({
		kind: "budget",
		at: "history",
		detail: `only ${maxPlaces} places of values were followed`
	});
	return "go on";
};
/** Of no values at all. */
const nowhere = {
	places: [],
	unreachable: /* @__PURE__ */ new Map(),
	named: /* @__PURE__ */ new Map(),
	treesRead: 0
};
/** Finds where each value stood; undefined where it was stopped. */
const attribute = async (reading, request) => {
	const blobs = [...new Set([...request.guilty.values()].flatMap((ids) => [...ids]))].sort();
	if (blobs.length === 0) return nowhere;
	const walk = openWalk(reading, request, blobs);
	if (await walkAll(walk, request) === "stop") return void 0;
	const inTrees = blobsSeen(walk);
	const named = new Set(request.namedBlobs.map((tip) => tip.id).filter((id) => !inTrees.has(id)));
	return {
		places: placesOf(walk, [...request.guilty.keys()]),
		unreachable: withBlobs(request, (id) => !(inTrees.has(id) || named.has(id))),
		named: withBlobs(request, (id) => named.has(id)),
		treesRead: walk.finder.read()
	};
};
// src/git/commit-table.ts
/** Links of commits, by a commit's entry. */
var CommitTable = class {
	idBytes;
	#table;
	#starts = newIntList();
	#parents = newIntList();
	#ids = /* @__PURE__ */ new Uint8Array(1024);
	#used = 0;
	constructor(idBytes) {
		this.idBytes = idBytes;
		this.#table = createIdTable(idBytes);
	}
	/** The bytes that ids of trees and parents stand in; others once more is added. */
	get ids() {
		return this.#ids;
	}
	get size() {
		return this.#table.size();
	}
	/** The entry of a commit, or -1. */
	find(bytes, at) {
		return this.#table.find(bytes, at);
	}
	idOf(entry) {
		return this.#table.idOf(entry);
	}
	/** Where the id of a commit's tree stands; those of its parents follow. */
	treeAt(entry) {
		return this.#starts.values[entry] ?? 0;
	}
	parentCount(entry) {
		return this.#parents.values[entry] ?? 0;
	}
	/** Takes the links of a commit that is not known yet; gives its entry. */
	add({ id, tree, parents }) {
		this.#enterAt(this.#used, Buffer.from(id, "hex"), {
			at: 0,
			parents: parents.length
		});
		this.#append(Buffer.from([tree, ...parents].join(""), "hex"));
		return this.size - 1;
	}
	/** Takes what was gathered from commits of a pack, or from lone ones. */
	addLinks(links, forests) {
		const forest = forests.find((each) => packKey(each) === links.pack);
		if (forest !== void 0) this.#addPacked(links, forest);
		else if (links.pack === void 0) this.#addLone(links);
	}
	#addPacked({ ordinals, counts, ids }, forest) {
		const own = idsAt(forest, ordinals);
		let at = this.#used;
		this.#append(ids);
		for (const [commit, count] of counts.entries()) {
			this.#enterAt(at, own, {
				at: commit * this.idBytes,
				parents: count - 1
			});
			at += count * this.idBytes;
		}
	}
	#addLone({ counts, ids }) {
		let at = this.#used;
		this.#append(ids);
		for (const count of counts) {
			this.#enterAt(at + this.idBytes, this.#ids, {
				at,
				parents: count - 2
			});
			at += count * this.idBytes;
		}
	}
	#enterAt(start, own, commit) {
		if (this.find(own, commit.at) >= 0) return;
		this.#table.add(own, commit.at, this.size);
		append(this.#starts, start);
		append(this.#parents, commit.parents);
	}
	#append(ids) {
		if (this.#used + ids.length > this.#ids.length) {
			const wider = new Uint8Array(Math.max(this.#ids.length * 2, this.#used + ids.length));
			wider.set(this.#ids.subarray(0, this.#used));
			this.#ids = wider;
		}
		this.#ids.set(ids, this.#used);
		this.#used += ids.length;
	}
};
/** The ids of objects of a pack, one behind another. */
const idsAt = (forest, ordinals) => {
	const places = new Int32Array(forest.count).fill(-1);
	for (const [place, ordinal] of ordinals.entries()) places[forest.positions[ordinal] ?? 0] = place;
	const ids = new Uint8Array(ordinals.length * forest.idBytes);
	eachId(forest, (position, bytes, at) => {
		const place = places[position] ?? -1;
		for (let byte = 0; place >= 0 && byte < forest.idBytes; byte += 1) ids[place * forest.idBytes + byte] = bytes[at + byte] ?? 0;
	});
	return ids;
};
/** A table of the commits that links were gathered of. */
const tableOf = (idBytes, links, forests) => {
	const table = new CommitTable(idBytes);
	for (const each of links) table.addLinks(each, forests);
	return table;
};
// src/git/history.ts
const noteLost = (loading, id, child) => {
	const isCut = child !== void 0 && loading.request.shallow.has(child);
	loading.lost.add(id);
	loading.reading.note(isCut ? {
		kind: "shallow",
		at: `commit ${id}`,
		detail: "the history that was fetched ends before it"
	} : {
		kind: "missing-object",
		at: `commit ${id}`,
		detail: "the commit is missing or damaged"
	});
};
const none = -1;
/** The entry of a commit that is wanted; -1, and noted, where it is not there. */
const entryOf = (loading, { bytes, at, child }) => {
	const { table, reading, lost } = loading;
	const known = table.find(bytes, at);
	if (known !== none) return known;
	const id = require_engine().bytesToId(bytes.subarray(at, at + table.idBytes));
	if (lost.has(id)) return none;
	const object = reading.store.read(id);
	const header = object === void 0 ? void 0 : require_engine().parseHeader(object);
	if (header !== void 0) return table.add(header);
	noteLost(loading, id, child === none ? void 0 : table.idOf(child));
	return none;
};
const numberOf = (loading, entry) => {
	while (loading.numbers.length <= entry) append(loading.numbers, 0);
	return loading.numbers.values[entry] ?? 0;
};
/** Takes down the parents of a commit that was numbered, and puts those that were not before the others. */
const pushParents = (loading, pending, child) => {
	const { table, parents, request } = loading;
	const count = request.extent === "tips" ? 0 : table.parentCount(child);
	for (let parent = 1; parent <= count; parent += 1) {
		const at = table.treeAt(child) + parent * table.idBytes;
		const entry = entryOf(loading, {
			bytes: table.ids,
			at,
			child
		});
		if (entry === none) continue;
		append(parents, entry);
		if (numberOf(loading, entry) === 0) append(pending, entry);
	}
	append(loading.parentEnds, parents.length);
};
const loadFrom = (loading, pending, tip) => {
	const start = entryOf(loading, {
		bytes: Buffer.from(tip.id, "hex"),
		at: 0,
		child: none
	});
	if (start !== none) append(pending, start);
	while (pending.length > 0) {
		pending.length -= 1;
		const entry = pending.values[pending.length] ?? 0;
		if (numberOf(loading, entry) > 0) continue;
		append(loading.entries, entry);
		loading.numbers.values[entry] = loading.entries.length;
		pushParents(loading, pending, entry);
	}
};
const parentsIn = ({ entries, numbers, parents, parentEnds }) => {
	const starts = new Int32Array(entries.length + 1);
	starts.set(parentEnds.values.subarray(0, parentEnds.length), 1);
	return {
		starts,
		numbers: parents.values.slice(0, parents.length).map((entry) => (numbers.values[entry] ?? 0) - 1)
	};
};
const open = 0;
/** Its parents are looked at meanwhile: only ids that lie lead back to it. */
const entered = -1;
const pushOpen = ({ generations, parents, pending }, commit) => {
	generations[commit] = entered;
	for (let at = parents.starts[commit] ?? 0; at < (parents.starts[commit + 1] ?? 0); at += 1) {
		const parent = parents.numbers[at] ?? 0;
		if (generations[parent] === open) append(pending, parent);
	}
};
const settle = (generations, parents, commit) => {
	let most = 0;
	for (let at = parents.starts[commit] ?? 0; at < (parents.starts[commit + 1] ?? 0); at += 1) most = Math.max(most, generations[parents.numbers[at] ?? 0] ?? 0);
	generations[commit] = most + 1;
};
/** Generations, parents before children. */
const generationsOf = (parents) => {
	const generations = new Int32Array(parents.starts.length - 1);
	const pending = newIntList();
	for (let start = 0; start < generations.length; start += 1) {
		append(pending, start);
		while (pending.length > 0) {
			const commit = pending.values[pending.length - 1] ?? 0;
			if (generations[commit] === open) {
				pushOpen({
					generations,
					parents,
					pending
				}, commit);
				continue;
			}
			pending.length -= 1;
			if (generations[commit] === entered) settle(generations, parents, commit);
		}
	}
	return generations;
};
const historyOf = (loading, ends) => {
	const { table, entries, numbers } = loading;
	const parents = parentsIn(loading);
	const generations = generationsOf(parents);
	const { ids } = table;
	const entry = (commit) => entries.values[commit] ?? 0;
	const treeAt = (commit) => table.treeAt(entry(commit));
	const find = (id) => {
		const found = table.find(Buffer.from(id, "hex"), 0);
		const number = found === none ? 0 : numbers.values[found] ?? 0;
		return number === 0 ? void 0 : number - 1;
	};
	return {
		size: entries.length,
		idOf: (commit) => table.idOf(entry(commit)),
		treeOf: (commit) => require_engine().bytesToId(ids.subarray(treeAt(commit), treeAt(commit) + table.idBytes)),
		treeIds: ids,
		treeAt,
		isMerge: (commit) => table.parentCount(entry(commit)) > 1,
		parentsOf: (commit) => parents.numbers.subarray(parents.starts[commit], parents.starts[commit + 1]),
		generationOf: (commit) => generations[commit] ?? 0,
		reachOf: (commit) => reaches[ends.findIndex((end) => commit < end)] ?? "local",
		find
	};
};
/** Loads every commit that the tips reach. */
const loadHistory = (reading, request) => {
	const loading = {
		reading,
		request,
		table: request.table ?? new CommitTable(reading.store.idLength / 2),
		entries: newIntList(),
		numbers: newIntList(),
		parentEnds: newIntList(),
		parents: newIntList(),
		lost: /* @__PURE__ */ new Set()
	};
	const pending = newIntList();
	const ends = reaches.map((reach) => {
		for (const tip of request.tips) if (tip.reach === reach) loadFrom(loading, pending, tip);
		return loading.entries.length;
	});
	return historyOf(loading, ends);
};
// src/git/objects/forests.ts
const openListed = (opening, objectDir, idLength) => {
	for (const { name } of require_engine().listPacks(objectDir)) {
		const path = `${objectDir}/pack/${name}.pack`;
		if (opening.forests.has(path)) continue;
		const forest = openPackForest(path, idLength);
		if ("detail" in forest) opening.faults.set(path, forest);
		else opening.forests.set(path, forest);
	}
};
/** Opens what is listed, and once more where a pack has gone meanwhile: git has put what it held into another. */
const openFolder = (objectDir, idLength) => {
	const first = {
		forests: /* @__PURE__ */ new Map(),
		faults: /* @__PURE__ */ new Map()
	};
	openListed(first, objectDir, idLength);
	if (![...first.faults.values()].some(({ kind }) => kind === "unreadable")) return first;
	const second = {
		forests: first.forests,
		faults: /* @__PURE__ */ new Map()
	};
	openListed(second, objectDir, idLength);
	return second;
};
const problemsOf = ({ faults }) => [...faults].map(([path, { kind, detail }]) => ({
	kind,
	at: `pack ${path.slice(path.lastIndexOf("/") + 1, -5)}`,
	detail
}));
const openIn = (objectDir, idLength) => {
	try {
		const opening = openFolder(objectDir, idLength);
		return {
			forests: [...opening.forests.values()],
			problems: problemsOf(opening)
		};
	} catch (error) {
		if (require_engine().isMissingFile(error)) return {
			forests: [],
			problems: []
		};
		if (!(error instanceof Error && "syscall" in error)) throw error;
		return {
			forests: [],
			problems: [{
				kind: "unreadable",
				at: "packs",
				detail: require_engine().describeError(error)
			}]
		};
	}
};
/** All packs of some object folders, each pack once, the biggest of a folder first. */
const openForests = (objectDirs, idLength) => {
	const opened = objectDirs.map((objectDir) => openIn(objectDir, idLength));
	return {
		forests: [...new Map(opened.flatMap(({ forests }) => forests).map((forest) => [`${forest.checksum} ${forest.count}`, forest])).values()],
		problems: opened.flatMap(({ problems }) => problems)
	};
};
// src/git/objects/lone-object.ts
const nothing = /* @__PURE__ */ new Int32Array(0);
/** An object that comes whole and has no base, as walks give it. */
const loneObject = ({ id, type, bytes }) => ({
	type,
	ordinal: -1,
	size: bytes.length,
	edits: "whole",
	editCount: 0,
	copies: nothing,
	copyCount: 0,
	pieceStart: 0,
	id: () => id,
	text: () => bytes,
	windows: () => {
		const windows = emptyWindows();
		windows.bytes = bytes;
		wholeWindow(windows, bytes.length, 0);
		return windows;
	},
	verify: () => hashOf$1(type, id.length, bytes) === id
});
/** Visits objects that a walk could not read, as far as a store finds them elsewhere; what it cannot find either becomes a problem of the store's. */
const visitSingly = (store, ids, visit) => {
	for (const id of ids) {
		const object = store.read(id);
		if (object !== void 0) visit(loneObject(object));
	}
};
// src/git/objects/shares.ts
/** What a walk over a tree inflates, in bytes. */
const treeWeight = ({ sizes, firstChild, nextSibling }, root) => {
	const waiting = [root];
	let weight = 0;
	for (let at = waiting.pop(); at !== void 0; at = waiting.pop()) {
		weight += sizes[at] ?? 0;
		for (let child = firstChild[at] ?? -1; child >= 0; child = nextSibling[child] ?? -1) waiting.push(child);
	}
	return weight;
};
/** Over shared memory, so that neither shares nor threads have copies of their own. */
const shared = (roots) => {
	const copy = new Uint32Array(new SharedArrayBuffer(roots.byteLength));
	copy.set(roots);
	return copy;
};
/** Cuts roots into at most `parts` runs of about equal weight, the heaviest first. */
const sharesOf = (forest, roots, parts) => {
	const weights = Float64Array.from(roots, (root) => treeWeight(forest, root));
	const target = weights.reduce((sum, weight) => sum + weight, 0) / parts;
	const shares = [];
	const all = shared(roots);
	let start = 0;
	let weight = 0;
	for (let index = 0; index < roots.length; index++) {
		weight += weights[index] ?? 0;
		if (!(weight >= target && shares.length < parts - 1) && index < roots.length - 1) continue;
		shares.push({
			roots: all.subarray(start, index + 1),
			weight
		});
		start = index + 1;
		weight = 0;
	}
	return shares.sort((one, other) => other.weight - one.weight);
};
// src/git/objects/walk-loose.ts
const folderName = /^[0-9a-f]{2}$/;
const fileName = /^[0-9a-f]+$/;
const namesIn = (folder) => {
	try {
		return (0, node_fs.readdirSync)(folder).sort();
	} catch (error) {
		if (require_engine().isMissingFile(error)) return [];
		throw error;
	}
};
/** The folders of loose objects, by the two digits that their ids start with. Throws where they cannot be listed. */
const looseStarts = (objectDir) => namesIn(objectDir).filter((name) => folderName.test(name));
/** The ids of a folder's loose objects, in order. */
function* looseIds(objectDir, idLength, starts) {
	for (const start of starts) {
		const names = namesIn(`${objectDir}/${start}`);
		for (const name of names) if (name.length === idLength - 2 && fileName.test(name)) yield start + name;
	}
}
const visitPieces = (walk, id, head) => {
	const { options, inflater } = walk;
	const path = require_seldom().loosePath(walk.objectDir, id);
	const file = new (require_engine()).FileWindows(path, require_engine().walkWindows);
	const arena = newArena(1);
	const range = {
		position: 0,
		end: file.size,
		size: head.contentStart + head.size
	};
	const hand = new Hand(arena, () => id, () => hashStream(path, range, {
		prefix: "",
		idBytes: id.length / 2
	}));
	hand.type = head.type;
	const emit = ({ at, start, length }) => {
		const skipped = start === 0 ? head.contentStart : 0;
		const piece = {
			at: at + skipped,
			start: start + skipped - head.contentStart,
			length: length - skipped
		};
		hand.takePiece(-1, head.size, piece);
		options.visit(hand);
	};
	const pieceBytes = options.pieceBytes ?? 67108864;
	const isWhole = streamRange({
		file,
		arena,
		inflater
	}, range, {
		pieceBytes,
		overlap: options.pieceOverlap ?? 65536,
		emit
	});
	file.close();
	return isWhole;
};
const visitWhole = (walk, { id, file, head }) => {
	const needed = head.contentStart + head.size + 1;
	if (walk.room.length < needed) walk.room = new Uint8Array(needed * 2);
	const bytes = require_seldom().inflateLoose(file, head, walk);
	if (!(bytes instanceof Uint8Array)) return false;
	walk.options.visit(loneObject({
		id,
		type: head.type,
		bytes
	}));
	return true;
};
const visitLoose = (walk, id) => {
	const file = walk.files.read(require_seldom().loosePath(walk.objectDir, id));
	const head = file instanceof Uint8Array ? require_seldom().readLooseHead(file, walk.inflater) : void 0;
	if (file === void 0) walk.unread.push(id);
	else if (!(file instanceof Uint8Array) || head === void 0 || "detail" in head) walk.unread.push(id);
	else if (walk.options.types.includes(head.type)) visitKnown(walk, {
		id,
		file,
		head
	});
};
const visitKnown = (walk, known) => {
	const { id, head } = known;
	if (!(head.size > (walk.options.pieceBytes ?? 67108864) ? visitPieces(walk, id, head) : visitWhole(walk, known))) {
		walk.unread.push(id);
		return;
	}
	walk.objects++;
	walk.bytes += head.size;
};
/** Visits a folder's loose objects of some types. Throws where the folder cannot be listed. */
const walkLoose = (objectDir, idLength, options) => {
	const walk = {
		objectDir,
		options,
		inflater: options.inflater ?? require_engine().openInflater(),
		files: new (require_seldom()).LooseFiles(),
		room: /* @__PURE__ */ new Uint8Array(65536),
		unread: [],
		objects: 0,
		bytes: 0
	};
	let end = "finished";
	for (const id of looseIds(objectDir, idLength, options.starts ?? looseStarts(objectDir))) {
		if (options.isStopped?.()) {
			end = "stopped";
			break;
		}
		visitLoose(walk, id);
	}
	return {
		objects: walk.objects,
		bytes: walk.bytes,
		unread: walk.unread,
		end
	};
};
// src/scan/workers.ts
const mostThreads = 4;
/** How many threads search at the same time, this one among them. */
const threadCount = () => Math.max(1, Math.min(mostThreads, (0, node_os().availableParallelism)()));
/** Searches shares, the heaviest first, on workers and meanwhile on this thread: what it has compiled by then, the rest of the scan uses too. */
async function scanOnThreads(shares, workerUrl, job) {
	const stop = new SharedArrayBuffer(4);
	const halt = () => void Atomics.store(new Int32Array(stop), 0, 1);
	if (job.signal.aborted) halt();
	job.signal.addEventListener("abort", halt);
	const queue = ShareQueue.of(shares.length);
	const findings = [];
	const { telling } = job.detector;
	const start = {
		stop,
		queue: queue.memory,
		shares,
		telling,
		ownRules: job.ownRules
	};
	let lanes = 0;
	const workerLanes = async () => {
		for (let taken = 1; taken > 0 && !queue.isEmpty();) {
			const lane = ++lanes;
			const why = await runWorker(workerUrl, {
				...start,
				lane
			}, {
				findings,
				job
			});
			const indexes = queue.takenBy(lane);
			for (const index of indexes) findings[index] ??= lostFindings(shares[index], why);
			taken = indexes.length;
		}
	};
	const ownLane = async () => {
		const watch = {
			onProgress: job.progress.advance,
			isStopped: () => job.signal.aborted
		};
		const lane = ++lanes;
		for (let index = queue.take(lane, "last"); index !== void 0; index = queue.take(lane, "last")) {
			const share = shares[index];
			if (share !== void 0) findings[index] = scanPackShare(share, job.detector, watch);
			await new Promise((resolve) => setImmediate(resolve));
		}
	};
	const workers = Math.min(threadCount() - 1, shares.length - 1);
	await Promise.all([...Array.from({ length: workers }, workerLanes), ownLane()]);
	job.signal.removeEventListener("abort", halt);
	return findings;
}
/** Runs a worker until no share is left, or it is lost; resolves with why it ended. */
function runWorker(url, workerData, { findings, job }) {
	const worker = new (node_worker_threads()).Worker(url, {
		workerData,
		resourceLimits: { maxOldGenerationSizeMb: 1024 }
	});
	worker.on("message", (message) => {
		if (message.kind === "progress") job.progress.advance(message.bytes);
		else findings[message.index] = message.findings;
	});
	return new Promise((resolve) => {
		worker.on("error", (error) => resolve(error.name));
		worker.on("exit", (code) => resolve(`it ended with ${code}`));
	});
}
const lostFindings = (share, why) => share === void 0 ? nothingFound : {
	...nothingFound,
	problems: [lostShare(share, why)]
};
const lostShare = ({ forest, roots, kind }, why) => ({
	kind: "internal",
	at: `pack ${forest.name}`,
	detail: `a worker that searched ${roots.length} of its delta trees of ${kind} was lost: ${why}`
});
// src/scan/objects.ts
/** Packs from this many bytes on are worth the start of other threads. */
const worthWorkers = 2e7;
/** How much is inflated at most between two chances for a signal to be heard. */
const sliceBytes = 16e6;
/** Messages are searched from end to end, blobs where they differ: so many times as long for what is inflated. */
const messageCost = 4;
async function searchObjects(plan, job) {
	const found = plan.engine === "reference" ? await searchThroughGit(plan.open, job) : await searchNatively(plan, job);
	return {
		...found,
		values: new Map(found.values.map((value) => [require_engine().keyOf(value.match), value]))
	};
}
const searched = [
	"blob",
	"commit",
	"tag"
];
async function searchNatively({ open, packs: { forests, problems } }, job) {
	const { repository, store } = open;
	const watch = {
		onProgress: job.progress.advance,
		isStopped: () => job.signal.aborted
	};
	job.progress.begin("history", forests.reduce((sum, forest) => sum + packSize(forest), 0));
	const packed = await searchPacks(forests, watch, job);
	job.progress.end();
	const singles = new SingleObjects(job.detector, new LinkGatherer(void 0, repository.idLength / 2));
	const visit = singles.visit.bind(singles);
	const { isStopped } = watch;
	const loose = [];
	const breather = new (require_engine()).Breather();
	for (const folder of repository.objectDirs) for (const start of looseStarts(folder)) {
		loose.push(walkLoose(folder, repository.idLength, {
			types: searched,
			starts: [start],
			visit,
			isStopped
		}));
		await breather.breathe();
	}
	const unread = [
		...packed.flatMap((part) => part.unread),
		...loose.flatMap((part) => part.unread),
		...forests.flatMap(unresolvedIn)
	];
	visitSingly(store, unread, visit);
	return sumFindings([
		...packed,
		singles.findings(),
		{
			...nothingFound,
			problems,
			end: loose.some(({ end }) => end === "stopped") ? "stopped" : "finished"
		}
	]);
}
/** Bytes of a pack up to its trailer. */
const packSize = ({ offsets, count }) => offsets[count] ?? 0;
async function searchPacks(forests, watch, job) {
	const total = forests.reduce((sum, forest) => sum + packSize(forest), 0);
	if (job.workerUrl !== void 0 && total >= worthWorkers) return scanOnThreads(sharesForThreads(forests), job.workerUrl, job);
	const breather = new (require_engine()).Breather();
	const findings = [];
	for (const share of forests.flatMap((forest) => sharesIn(forest, sliceBytes))) {
		findings.push(scanPackShare(share, job.detector, watch));
		await breather.breathe();
	}
	return findings;
}
/** Many shares for each thread: none waits long for another, and this one hears signals between two. */
const sharesForThreads = (forests) => {
	const weight = forests.reduce((sum, forest) => sum + weightOf(forest), 0);
	const slice = Math.min(sliceBytes, weight / (threadCount() * 12));
	return forests.flatMap((forest) => sharesIn(forest, slice));
};
const weightOf = ({ sizes }) => sizes.reduce((sum, size) => sum + size, 0);
/** Shares that inflate no more than so much each, as far as delta trees can be parted. */
function sharesIn(forest, slice) {
	const blobs = sharesOf(forest, rootsOf(forest, "blob"), Math.ceil(weightOf(forest) / slice));
	const messageRoots = rootsOf(forest, "commit", "tag");
	const messageWeight = messageRoots.reduce((sum, root) => sum + (forest.sizes[root] ?? 0), 0);
	const messages = sharesOf(forest, messageRoots, Math.ceil(messageWeight * messageCost / slice));
	return [...blobs.map(({ roots }) => ({
		forest,
		roots,
		kind: "blobs"
	})), ...messages.map(({ roots }) => ({
		forest,
		roots,
		kind: "messages"
	}))];
}
const batch = 500;
/** The slow reference: every object whole, through git. */
async function searchThroughGit(open, job) {
	const { stdout } = await require_seldom().runGit({
		args: [
			"cat-file",
			"--batch-all-objects",
			"--batch-check=%(objectname)",
			"--unordered"
		],
		gitDir: open.gitDir()
	});
	const ids = stdout.toString("latin1").split("\n").filter((line) => line !== "");
	const singles = new SingleObjects(job.detector, new LinkGatherer(void 0, open.repository.idLength / 2));
	const breather = new (require_engine()).Breather();
	for (let at = 0; at < ids.length; at += batch) {
		if (job.signal.aborted) return {
			...singles.findings(),
			end: "stopped"
		};
		for (const object of open.readMany(ids.slice(at, at + batch)).values()) singles.visit(loneObject(object));
		await breather.breathe();
	}
	return singles.findings();
}
// src/scan/history.ts
var history_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ scanHistory: () => scanHistory });
async function scanHistory(plan, job) {
	const { objectDirs, idLength } = plan.open.repository;
	const packs = plan.engine === "native" ? openForests(objectDirs, idLength) : {
		forests: [],
		problems: []
	};
	try {
		return await searchAndAttribute(plan, packs, job);
	} finally {
		for (const forest of packs.forests) closeForest(forest);
	}
}
async function searchAndAttribute(plan, packs, job) {
	const { repository, store } = plan.open;
	const problems = [...repository.problems];
	const reading = {
		store,
		note: (problem) => problems.push(problem)
	};
	const refs = await listRefs(repository);
	problems.push(...refs.problems);
	const objects = await searchObjects({
		...plan,
		packs
	}, job);
	problems.push(...objects.problems);
	dropSpareArena();
	const faint = faintValues(objects, job);
	const search = {
		plan,
		packs,
		job,
		reading,
		refs: refs.refs,
		objects,
		guilty: guiltyIds(objects, faint)
	};
	const trace = await traceAll(search) ?? await traceInHead(search);
	const work = {
		...search,
		...trace,
		blobs: new (require_engine()).BlobDetector(store, job)
	};
	const occurrences = [
		...placed(work),
		...unplaced(work),
		...messages(work)
	];
	problems.push(...stopProblems(work));
	return {
		occurrences,
		faint,
		versions: new Map([...objects.values].map(([key, value]) => [key, new Set(value.ids).size])),
		counts: {
			...require_engine().nothing,
			commits: commitsIn(work),
			blobs: objects.blobs,
			bytes: objects.bytes
		},
		problems: withAbsences([...problems, ...store.problems], work),
		skipped: []
	};
}
const headOf = ({ open }) => {
	const { head } = open.repository;
	return head.kind === "unborn" ? [] : [head.id];
};
/** Goes through all commits; undefined where it was stopped. */
async function traceAll({ plan, packs, job, reading, refs, objects, guilty }) {
	const { repository } = plan.open;
	const breather = new (require_engine()).Breather();
	const pause = async () => {
		await breather.breathe();
		return job.signal.aborted ? "stop" : "go on";
	};
	if (await pause() === "stop") return void 0;
	const { forests } = packs;
	const head = headOf(plan);
	const table = tableOf(repository.idLength / 2, objects.links, forests);
	const tips = tipsOf(reading, {
		refs,
		local: [
			...head,
			...stashes(repository),
			...otherHeads(repository)
		],
		isCommit: (id) => table.find(Buffer.from(id, "hex"), 0) >= 0
	});
	if (await pause() === "stop") return void 0;
	const history = loadHistory(reading, {
		tips: tips.commits,
		shallow: repository.shallow,
		table
	});
	const request = {
		history,
		head: head[0],
		guilty,
		namedBlobs: tips.blobs,
		forests,
		pause
	};
	const attribution = await attribute(reading, request);
	return attribution === void 0 ? void 0 : {
		extent: "all",
		history,
		tips,
		attribution
	};
}
const noTips = {
	commits: [],
	tags: [],
	trees: [],
	blobs: []
};
/** Looks into HEAD's tree and nowhere else: all that a scan which was stopped may still take time for. */
async function traceInHead({ plan, reading, guilty }) {
	const [head] = headOf(plan);
	const history = loadHistory(reading, {
		tips: head === void 0 ? [] : [{
			id: head,
			reach: "cloned"
		}],
		shallow: plan.open.repository.shallow,
		extent: "tips"
	});
	const attribution = await attribute(reading, {
		history,
		head,
		guilty,
		namedBlobs: []
	});
	return {
		extent: "head",
		history,
		tips: noTips,
		attribution: attribution ?? nowhere
	};
}
const commitsIn = ({ extent, history, objects }) => extent === "all" ? history.size : objects.links.reduce((sum, { counts }) => sum + counts.length, 0);
function stopProblems({ extent, objects }) {
	if (extent === "all") return objects.end === "stopped" ? [require_engine().interrupted("the history")] : [];
	return [{
		kind: "interrupted",
		at: "the history",
		detail: `stopped before ${objects.end === "stopped" ? "everything was read" : "all commits were gone through"}; where values stand was looked up in HEAD alone`
	}];
}
const faintValues = ({ values }, { mayTell }) => new Set([...values].flatMap(([key, { match }]) => mayTell?.(match) === false ? [key] : []));
const guiltyIds = ({ values }, faint) => new Map([...values].flatMap(([key, { ids }]) => faint.has(key) ? [] : [[key, new Set(ids)]]));
/** What a fetch left out is not there to be read; one sentence says so for all of it. */
function withAbsences(problems, { plan, job, reading, history }) {
	const { repository } = plan.open;
	const shallow = {
		kind: "shallow",
		at: "repository",
		detail: "its history was cut when it was fetched; git fetch --unshallow brings the rest"
	};
	return [
		...problems.filter(({ kind }) => kind !== "shallow"),
		...job.signal.aborted ? [] : absences(plan, reading, history),
		...repository.shallow.size > 0 ? [shallow] : []
	];
}
const absences = (plan, reading, history) => plan.open.repository.isPartial ? partialProblems(reading, history) : missingInHead(plan, reading, history);
/**
* Another clone holds all that it names, unless something was lost. Trees and commits are missed when they are read; files of HEAD are looked up. Those of
* older commits are not: reading all trees again would cost as much as the search.
*/
function missingInHead(plan, reading, history) {
	const [head] = headOf(plan);
	const commit = head === void 0 ? void 0 : history.find(head);
	if (commit === void 0) return [];
	const { count } = countAbsent(reading, [history.treeOf(commit)]);
	const files = count === 1 ? "1 file of HEAD is" : `${count} files of HEAD are`;
	return count === 0 ? [] : [{
		kind: "missing-object",
		at: "repository",
		detail: `${files} not in it; git fsck names what was lost`
	}];
}
/** A partial clone is a problem only as far as something is absent. */
function partialProblems(reading, history) {
	const { count, isComplete } = countAbsent(reading, Array.from({ length: history.size }, (_, commit) => history.treeOf(commit)));
	const detail = isComplete ? `it was cloned with a filter: ${count} versions of files are absent` : "it was cloned with a filter, and its history is too large to tell what is absent";
	return count === 0 && isComplete ? [] : [{
		kind: "partial-clone",
		at: "repository",
		detail
	}];
}
/** Values that stood at a path: where HEAD has them, then the commit that brought them, if that was looked for. */
function placed(work) {
	const { prefix } = work.plan;
	return work.attribution.places.filter(({ path }) => require_seldom().isUnder(path, prefix)).flatMap((place) => [...atHead(place, work), ...work.extent === "all" ? introduced(place, work) : []]);
}
const stateOf = ({ headBlob, reach }) => {
	if (headBlob !== void 0) return "in-head";
	return reach === "local" ? "unreachable" : "history-only";
};
function atHead(place, { plan, blobs, extent }) {
	const [head] = headOf(plan);
	if (place.headBlob === void 0 || head === void 0) return [];
	if (extent === "all" && place.introduced.commit === head) return [];
	const at = {
		kind: "commit",
		path: require_engine().pathText(place.path),
		commit: head
	};
	return blobs.occurrences({
		id: place.headBlob,
		keys: /* @__PURE__ */ new Set([place.value]),
		place: at,
		state: "in-head"
	}).map((occurrence) => ({
		...occurrence,
		role: "head"
	}));
}
function introduced(place, { blobs }) {
	const { commit, blob, isMerge, author } = place.introduced;
	const isNote = place.reach === "note";
	const at = {
		kind: isNote ? "note" : isMerge ? "merge" : "commit",
		path: isNote ? null : require_engine().pathText(place.path),
		commit,
		...signed(author)
	};
	return blobs.occurrences({
		id: blob,
		keys: /* @__PURE__ */ new Set([place.value]),
		place: at,
		state: stateOf(place)
	});
}
const signed = (author) => ({
	...author === void 0 ? {} : { author: author.name },
	...author?.date === void 0 ? {} : { date: author.date }
});
/** What may be said of what is not in HEAD and was not seen elsewhere. */
const unseenState = {
	all: "unreachable",
	head: "history-only"
};
/** Values in blobs that no tree of the history has. One place a value is told; the rest is counted. */
function unplaced({ attribution, plan, blobs, extent }) {
	const { unreachable, named, places } = attribution;
	if (plan.prefix !== "") return [];
	const isPlaced = new Set(places.map(({ value }) => value));
	const of = (ids, state) => [...ids].flatMap(([key, [id]]) => {
		if (id === void 0 || isPlaced.has(key)) return [];
		return blobs.occurrences({
			id,
			keys: /* @__PURE__ */ new Set([key]),
			place: {
				kind: "unreachable",
				path: null
			},
			state
		}).slice(0, 1);
	});
	return [...of(named, "history-only"), ...of(unreachable, unseenState[extent])];
}
function messages(work) {
	if (work.plan.prefix !== "") return [];
	return [...new Set(work.objects.messages.map(({ id }) => id))].sort().flatMap((id) => messageAt(id, work));
}
function messageAt(id, { job, reading, history, tips, extent }) {
	const object = reading.store.read(id);
	const commit = object === void 0 ? void 0 : require_engine().parseCommit(object);
	if (commit !== void 0) {
		const isReached = history.find(id) !== void 0;
		const place = {
			kind: "message",
			path: null,
			commit: id,
			...signed(commit.author)
		};
		return require_engine().detectMessage({
			bytes: commit.message,
			place,
			state: isReached ? "history-only" : unseenState[extent]
		}, job);
	}
	const tag = object === void 0 ? void 0 : require_engine().parseTag(object);
	if (tag === void 0) return [];
	const isReached = tips.tags.some((tip) => tip.id === id);
	const place = {
		kind: "tag",
		path: null,
		commit: tag.target,
		...signed(tag.tagger)
	};
	return require_engine().detectMessage({
		bytes: tag.message,
		place,
		state: isReached ? "history-only" : unseenState[extent]
	}, job);
}
Object.defineProperty(exports, "ShareQueue", {
	enumerable: true,
	get: function() {
		return ShareQueue;
	}
});
Object.defineProperty(exports, "history_exports", {
	enumerable: true,
	get: function() {
		return history_exports;
	}
});
Object.defineProperty(exports, "listRefs", {
	enumerable: true,
	get: function() {
		return listRefs;
	}
});
Object.defineProperty(exports, "scanPackShare", {
	enumerable: true,
	get: function() {
		return scanPackShare;
	}
});
