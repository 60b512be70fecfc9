let require_action$;
const require_action = () => require_action$ ??= require("./action.js");
let require_report$;
const require_report = () => require_report$ ??= require("./report.js");
// src/publish/review.ts
const most = {
	comments: 30,
	files: 5,
	listed: 100,
	updates: 15
};
async function keepReview(telling, client) {
	const told = await readTold(telling, client);
	const listed = new Set(told.reviews.flatMap(({ body }) => markersIn(body, telling.prefix)));
	const fresh = telling.notes.filter(({ marker }) => !told.comments.has(marker) && !listed.has(marker));
	if (fresh.length > 0) await tell(fresh, telling, client);
	await bringUpToDate(telling, told, client);
}
async function readTold({ prefix }, client) {
	const viewer = await client.viewer();
	const comments = /* @__PURE__ */ new Map();
	for await (const comment of client.reviewComments()) {
		const [marker] = markersIn(comment.body, prefix);
		if (comment.author === viewer && marker !== void 0 && !comments.has(marker)) comments.set(marker, comment);
	}
	const reviews = [];
	for await (const review of client.reviews()) if (review.author === viewer) reviews.push(review);
	return {
		comments,
		reviews
	};
}
/** Markers on lines of their own: text of a repository never fills a line. */
const markersIn = (body, prefix) => body.split(lineEnd).filter((line) => line.startsWith(prefix) && line.endsWith(" -->"));
const lineEnd = /\r?\n/;
async function tell(fresh, telling, client) {
	const { onLines, onFiles, listed } = place(fresh, await diffOf(fresh, client));
	const { commit } = telling;
	const comments = onLines.map(({ marker, text, path, line }) => ({
		path,
		line,
		body: `${marker}\n${text}`
	}));
	const body = bodyOf(listed, fresh.length, telling);
	if (comments.length > 0 || listed.length > 0) {
		if (await client.review({
			commit,
			body,
			comments
		}) === "refused") await client.review({
			commit,
			body: bodyOf([...onLines, ...listed], fresh.length, telling),
			comments: []
		});
	}
	for (const { marker, text, path } of onFiles) await client.commentFile({
		commit,
		path,
		body: `${marker}\n${text}`
	});
}
/** The files of the diff that notes could stand in. */
async function diffOf(notes, client) {
	const wanted = new Set(notes.flatMap(({ spots }) => spots.map(({ path }) => path)));
	const files = /* @__PURE__ */ new Map();
	if (wanted.size === 0) return files;
	for await (const file of client.files()) {
		if (wanted.has(file.path)) files.set(file.path, file);
		if (files.size === wanted.size) break;
	}
	return files;
}
/** On its line, else on its file, else in the body; worst first as far as each has room. */
function place(notes, files) {
	const onLines = [];
	const onFiles = [];
	const listed = [];
	for (const note of notes) {
		const spot = note.spots.find(({ path, line }) => files.get(path)?.lines.has(line));
		const path = note.spots.find((each) => files.has(each.path))?.path;
		if (spot !== void 0 && onLines.length < most.comments) onLines.push({
			...note,
			...spot
		});
		else if (spot === void 0 && path !== void 0 && onFiles.length < most.files) onFiles.push({
			...note,
			path
		});
		else listed.push(note);
	}
	return {
		onLines,
		onFiles,
		listed
	};
}
function bodyOf(listed, count, { title }) {
	const shown = listed.slice(0, most.listed);
	const more = listed.length - shown.length;
	return [
		title(count),
		...shown.map(({ marker, brief }) => `\n${marker}\n- ${brief}`),
		...more > 0 ? [`\n${more} more: see the summary of the run.`] : []
	].join("\n");
}
/** Marks what is gone, and takes the mark from what is back. */
async function bringUpToDate(telling, told, client) {
	const notes = new Map(telling.notes.map((note) => [note.marker, note]));
	const comments = [...told.comments].flatMap(([marker, comment]) => {
		const note = notes.get(marker);
		if (note !== void 0) return isGone(comment) ? [() => client.updateReviewComment(comment.id, `${marker}\n${note.text}`)] : [];
		return hasGone(marker, telling) && !isGone(comment) ? [() => markGone(marker, comment, {
			telling,
			client
		})] : [];
	});
	const reviews = told.reviews.flatMap(({ id, body }) => {
		const marked = withGone(body, telling);
		return marked === body ? [] : [() => client.updateReview(id, marked)];
	});
	for (const update of [...comments, ...reviews].slice(0, most.updates)) await update();
}
const hasGone = (marker, { absence, present }) => absence === "proven" && !present.has(marker);
async function markGone(marker, { id }, { telling, client }) {
	await client.updateReviewComment(id, `${marker}\n${telling.gone}`);
	await client.resolve(id);
}
/** How a mark begins. */
const goneStart = "\u2705 No longer reported";
const isGone = ({ body }) => body.split(lineEnd)[1]?.startsWith(goneStart) === true;
/** The line after the marker of what is gone says so. */
function withGone(body, telling) {
	const lines = body.split(lineEnd);
	const text = lines.map((line, index) => {
		const [marker] = markersIn(lines[index - 1] ?? "", telling.prefix);
		return marker !== void 0 && hasGone(marker, telling) && !line.startsWith(`- \u2705 No longer reported`) ? `- ${telling.gone}` : line;
	}).join("\n");
	return text === lines.join("\n") ? body : text;
}
// src/action/deliver-review.ts
async function deliverReview({ result, told, inputs, pull }, client) {
	const { head } = pull;
	if (head === void 0) return;
	await keepReview({
		prefix: require_action().markerOf(`${inputs.path} `).slice(0, -4),
		notes: told.map((finding) => noteOf(finding, inputs.path)),
		present: new Set(result.findings.map((finding) => markerFor(finding, inputs.path))),
		commit: head,
		absence: require_report().isComplete(result) ? "proven" : "unproven",
		title: (notes) => `**keyreach** tells of ${require_report().count(notes, "finding")} in what this pull request adds.`,
		gone: `${goneStart} at ${require_report().shortId(head)}. A key that was ever pushed stays leaked until it is revoked.`
	}, client);
}
/** A comment may have 65,536 characters. */
const longest = 6e4;
const markerFor = ({ fingerprint }, path) => require_action().markerOf(`${path} ${fingerprint}`);
function noteOf(finding, path) {
	const text = require_report().findingText(finding);
	return {
		marker: markerFor(finding, path),
		spots: finding.locations.flatMap((location) => location.path !== null && require_report().isCurrent(location) ? [{
			path: location.path,
			line: location.line
		}] : []),
		text: text.length > longest ? require_report().findingLine(finding) : text,
		brief: require_report().findingLine(finding)
	};
}
exports.deliverReview = deliverReview;
