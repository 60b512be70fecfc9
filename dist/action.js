Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
let require_engine$;
const require_engine = () => require_engine$ ??= require("./engine.js");
let require_escape$;
const require_escape = () => require_escape$ ??= require("./escape.js");
let require_seldom$;
const require_seldom = () => require_seldom$ ??= require("./seldom.js");
let require_packs$;
const require_packs = () => require_packs$ ??= require("./packs.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
let node_os$;
const node_os = () => node_os$ ??= require("node:os");
let node_crypto$;
const node_crypto = () => node_crypto$ ??= require("node:crypto");
let node_process = require("node:process");
node_process = require_rolldown_runtime.__toESM(node_process, 1);
// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + node_os().EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!node_fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	node_fs.appendFileSync(filePath, `${toCommandValue(message)}${node_os().EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${node_crypto().randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${node_os().EOL}${convertedValue}${node_os().EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = node_fs.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, node_fs.constants.R_OK | node_fs.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(node_os().EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Registers a secret which will get masked from logs
*
* @param secret - Value of the secret to be masked
* @remarks
* This function instructs the Actions runner to mask the specified value in any
* logs produced during the workflow run. Once registered, the secret value will
* be replaced with asterisks (***) whenever it appears in console output, logs,
* or error messages.
*
* This is useful for protecting sensitive information such as:
* - API keys
* - Access tokens
* - Authentication credentials
* - URL parameters containing signatures (SAS tokens)
*
* Note that masking only affects future logs; any previous appearances of the
* secret in logs before calling this function will remain unmasked.
*
* @example
* ```typescript
* // Register an API token as a secret
* const apiToken = "abc123xyz456";
* setSecret(apiToken);
*
* // Now any logs containing this value will show *** instead
* console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
* ```
*/
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
* Support boolean input list: `true | True | TRUE | false | False | FALSE` .
* The return value is also in boolean type.
* ref: https://yaml.org/spec/1.2/spec.html#id2804923
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   boolean
*/
function getBooleanInput(name, options) {
	const trueValue = [
		"true",
		"True",
		"TRUE"
	];
	const falseValue = [
		"false",
		"False",
		"FALSE"
	];
	const val = getInput(name, options);
	if (trueValue.includes(val)) return true;
	if (falseValue.includes(val)) return false;
	throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\nSupport boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(node_os().EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Gets whether Actions Step Debug is on or not
*/
function isDebug() {
	return process.env["RUNNER_DEBUG"] === "1";
}
/**
* Writes debug message to user log
* @param message debug message
*/
function debug$1(message) {
	issueCommand("debug", {}, message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error$1(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning$1(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice$1(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + node_os().EOL);
}
/**
* Begin an output group.
*
* Output until the next `groupEnd` will be foldable in this group
*
* @param name The name of the output group
*/
function startGroup(name) {
	issue("group", name);
}
/**
* End an output group.
*/
function endGroup() {
	issue("endgroup");
}
// src/action/deps.ts
const runner = {
	debug: debug$1,
	endGroup,
	error: error$1,
	getBooleanInput,
	getInput,
	info,
	isDebug,
	notice: notice$1,
	setOutput,
	setSecret,
	startGroup,
	summary,
	warning: warning$1
};
function runnerDeps(process, workerUrl) {
	process.stdout.on("error", () => {});
	return {
		env: process.env,
		runner,
		onSignal: (stop) => {
			process.on("SIGINT", stop);
			process.on("SIGTERM", stop);
		},
		onCrash: (handler) => void process.on("uncaughtException", (error) => process.exit(handler(error))),
		now: () => /* @__PURE__ */ new Date(),
		openPull: async (place) => (await Promise.resolve().then(() => require("./client.js"))).openPull(place),
		workerUrl
	};
}
// src/publish/files.ts
/** Writes into a new folder that nobody could know before; gives the file's path. */
function writeReport(folder, name, text) {
	const file = (0, node_path.join)((0, node_fs.mkdtempSync)((0, node_path.join)(folder ?? (0, node_os().tmpdir)(), "keyreach-")), name);
	(0, node_fs.writeFileSync)(file, text, { flag: "wx" });
	return file;
}
/** Writes a file that was asked for; a relative path stays below the root, whatever links stand there. Gives the file's path. */
function writeAsked(root, path, text) {
	const file = (0, node_path.resolve)(root, path);
	const folder = (0, node_path.dirname)(file);
	(0, node_fs.mkdirSync)(folder, { recursive: true });
	const realFolder = (0, node_fs.realpathSync)(folder);
	if (!(0, node_path.isAbsolute)(path) && !isBelow((0, node_fs.realpathSync)(root), realFolder)) throw new Error("it would leave the workspace");
	const realFile = (0, node_path.join)(realFolder, (0, node_path.basename)(file));
	(0, node_fs.rmSync)(realFile, { force: true });
	(0, node_fs.writeFileSync)(realFile, text, { flag: "wx" });
	return file;
}
/** A name may begin with two dots without leading out. */
const outside$1 = /^\.\.(?:[/\\]|$)/;
function isBelow(root, folder) {
	const way = (0, node_path.relative)(root, folder);
	return !(outside$1.test(way) || (0, node_path.isAbsolute)(way));
}
// src/action/log.ts
const title = "keyreach";
const error = (text, { runner }) => runner.error(require_escape().visibleLines(text), { title });
const warning = (text, { runner }) => runner.warning(require_escape().visibleLines(text), { title });
const notice = (text, { runner }) => runner.notice(require_escape().visibleLines(text), { title });
/** Shown where the run's debug logging is on. */
const debug = (text, { runner }) => runner.debug(require_escape().visibleLines(text));
/** Hides the token in the whole job's log. A mask is a command that names the value: only a runner may read it. */
function maskToken(token, { env, runner }) {
	if (token !== "" && env["GITHUB_ACTIONS"] === "true") runner.setSecret(token);
}
// src/action/attempt.ts
async function attempt$2(what, deps, deliver) {
	try {
		return await deliver();
	} catch (cause) {
		warning(`${what} could not be delivered (${reasonOf(cause)}); the verdict stands.`, deps);
		return;
	}
}
/** A code or a status, since a text could quote what was scanned. */
function reasonOf(cause) {
	if (!(cause instanceof Error)) return "unknown";
	if ("status" in cause) return "response" in cause && cause.response !== void 0 ? `HTTP ${String(cause.status)}` : "no answer";
	return "code" in cause ? String(cause.code) : cause.name;
}
// src/publish/comment.ts
/** `<!-- keyreach:\u2026 -->`, one for each place that a workflow scans. */
const markerOf = (name) => `<!-- keyreach:${encodeURIComponent(name).replaceAll("-", "%2D")} -->`;
async function keepComment({ marker, body, start }, client) {
	const text = `${marker}\n${body}`;
	const own = await findOwn(marker, client);
	if (own === void 0) {
		if (start === "yes") await client.create(text);
	} else if (own.body !== text) await client.update(own.id, text);
}
async function findOwn(marker, client) {
	const viewer = await client.viewer();
	for await (const comment of client.comments()) if (comment.author === viewer && comment.body.startsWith(marker)) return comment;
}
/** A comment may have 65,536 characters. */
const limit = 6e4;
/** As many pieces of a report as fit; a first piece that is too long is cut between lines. */
function fitting(pieces, more) {
	let text = "";
	for (const piece of pieces) {
		if (text.length + piece.length > limit) return `${text === "" ? cutLines(piece) : text}\n${more}\n`;
		text += piece;
	}
	return text;
}
const cutLines = (piece) => piece.slice(0, piece.lastIndexOf("\n", limit) + 1);
// src/action/deliver-pull.ts
/** One connection for both, so that they share what a run may ask of the API. */
async function deliverOnPull({ pull, ...delivered }, deps) {
	if (pull === void 0) return;
	const { inputs } = delivered;
	const parts = [...hasReview({
		...delivered,
		pull
	}) ? [reviewPart({
		...delivered,
		pull
	})] : [], ...inputs.comment === "never" ? [] : [commentPart(delivered, deps)]];
	if (parts.length === 0) return;
	const place = placeOf(pull, inputs, deps);
	if (place !== void 0) await deliverParts(parts, await deps.openPull(place), deps);
	else if (inputs.comment !== "never") notice("There is no token to write a comment with; the summary has the report.", deps);
}
async function deliverParts(parts, client, deps) {
	for (const { what, deliver } of parts) {
		if (await attempt$2(what, deps, () => refused(() => deliver(client))) !== true) continue;
		notice(readOnly, deps);
		return;
	}
}
/** Whether the token may not write, after which nothing more is tried. */
async function refused(deliver) {
	try {
		await deliver();
		return false;
	} catch (error) {
		if (isForbidden(error)) return true;
		throw error;
	}
}
const reviewPart = (delivered) => ({
	what: "the review",
	deliver: async (client) => {
		const { deliverReview } = await Promise.resolve().then(() => require("./deliver-review.js"));
		await deliverReview(delivered, client);
	}
});
const commentPart = ({ result, code, inputs }, deps) => ({
	what: "the comment",
	deliver: async (client) => {
		const body = fitting((await require_engine().reporters.markdown())(result, {
			color: "none",
			width: 100,
			version: require_start.version
		}), `More: ${runLink(deps)}`);
		const start = inputs.comment === "always" || result.findings.length > 0 || code !== 0 ? "yes" : "no";
		await keepComment({
			marker: markerOf(inputs.path),
			body,
			start
		}, client);
	}
});
/** Whether there is anything to tell or to bring up to date. What the payload knows of comments spares a run without findings the API. */
const hasReview = ({ told, inputs, pull }) => inputs.reviewComments === "on" && inputs.base === void 0 && inputs.head === void 0 && pull.head !== void 0 && (told.length > 0 || pull.reviewComments > 0);
function placeOf({ number }, { token }, { env }) {
	const [owner, repo] = env["GITHUB_REPOSITORY"]?.split("/") ?? [];
	if (token === "" || owner === void 0 || repo === void 0) return void 0;
	return {
		token,
		owner,
		repo,
		number,
		apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com"
	};
}
const readOnly = "The token may not write on the pull request, as tokens of forks and of Dependabot never may; else the job needs pull-requests: write, or review-comments: false. The summary has the report.";
const limited = /rate limit/i;
const isForbidden = (error) => error instanceof Error && "status" in error && error.status === 403 && !limited.test(error.message);
function runLink({ env }) {
	const [server, repository, run] = [
		env["GITHUB_SERVER_URL"],
		env["GITHUB_REPOSITORY"],
		env["GITHUB_RUN_ID"]
	];
	return server === void 0 || run === void 0 ? "see the job summary." : `${server}/${repository}/actions/runs/${run}`;
}
// src/action/summary-graph.ts
/** Markdown with the graph, or '' where no finding is about an identity. */
async function summaryGraph({ findings, inventory }) {
	if (inventory === void 0 || !findings.some(({ kind }) => kind !== "leak")) return "";
	const { mermaidGraph } = await Promise.resolve().then(() => require("./graph.js")).then((n) => n.mermaid_exports);
	const graph = mermaidGraph(inventory.rows);
	if (graph === "") return "";
	return `### Who reaches which identity

Jobs by who can start them, and the identities that they hold. \`keyreach identities\` lists them all.

\`\`\`mermaid
${graph}\`\`\`

`;
}
// src/action/deliver.ts
const conclusions = {
	0: "clean",
	1: "findings",
	2: "error",
	3: "incomplete"
};
const style = {
	color: "none",
	width: 100,
	version: require_start.version,
	more: "outputs"
};
async function rendered(format, result) {
	return [...(await require_engine().reporters[format]())(result, style)].join("");
}
/** What costs nothing and cannot fail by the network comes first. */
async function deliver(delivery, deps) {
	const { inputs } = delivery;
	const files = await writeFiles(delivery, deps);
	await attempt$2("outputs", deps, async () => setOutputs({
		...counts(delivery),
		...files
	}, deps));
	await attempt$2("the log", deps, () => logReport(delivery, deps));
	if (inputs.annotations === "on") await attempt$2("annotations", deps, () => annotate(annotated(delivery), deps));
	if (inputs.summary === "on" && deps.env["GITHUB_STEP_SUMMARY"] !== void 0) await attempt$2("the summary", deps, async () => deps.runner.summary.addRaw(await summaryText(delivery.result)).write());
	await attempt$2("comments", deps, () => deliverOnPull({
		...delivery,
		told: annotated(delivery).findings
	}, deps));
}
/** The verdict and the table, the graph, then each finding. */
async function summaryText(result) {
	const [head = "", ...findings] = (await require_engine().reporters.markdown())(result, style);
	return [
		head,
		await summaryGraph(result),
		...findings
	].join("");
}
function setOutputs(outputs, { runner }) {
	for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
}
async function annotate(result, { runner }) {
	const { annotationsOf } = await Promise.resolve().then(() => require("./github.js"));
	for (const { level, title, message, on } of annotationsOf(result)) runner[level](message, {
		title,
		...on
	});
}
async function writeFiles({ result, inputs }, deps) {
	const { env } = deps;
	const report = await attempt$2("the report file", deps, async () => writeReport(env["RUNNER_TEMP"], "report.json", await rendered("json", result)));
	const { sarifFile } = inputs;
	if (sarifFile === void 0) return { "report-file": report ?? "" };
	const sarif = await attempt$2("the SARIF file", deps, async () => writeAsked(env["GITHUB_WORKSPACE"] ?? ".", sarifFile, await rendered("sarif", result)));
	return {
		"report-file": report ?? "",
		"sarif-file": sarif ?? ""
	};
}
const counts = (delivery) => ({
	findings: String(delivery.result.findings.length),
	"new-findings": String(newFindings(delivery).length),
	conclusion: conclusions[delivery.code],
	complete: String(delivery.result.coverage.complete)
});
const newFindings = ({ result, scope }) => scope === "range" ? result.findings : [];
/** The whole report, folded, for whoever opens the log. */
async function logReport({ result }, { runner }) {
	if (result.findings.length === 0 && result.problems.length === 0) return;
	const text = require_escape().visibleLines(await rendered("text", result));
	runner.startGroup("keyreach report");
	runner.info(text);
	runner.endGroup();
}
/** What phased enforcement only observes is in the report and nowhere else. */
const annotated = ({ result, options, scope }) => ({
	...result,
	findings: result.findings.filter((finding) => require_engine().enforcementOf(finding, options, scope) !== "observe")
});
/** One sentence where it is read, and outputs that say so. */
function deliverError(text, code, deps) {
	error(text, deps);
	const outputs = {
		findings: "0",
		"new-findings": "0",
		conclusion: conclusions[code === require_start.exitCodes.incomplete ? require_start.exitCodes.incomplete : require_start.exitCodes.usage],
		complete: "false",
		"report-file": ""
	};
	try {
		setOutputs(outputs, deps);
	} catch (cause) {
		warning(`outputs could not be written (${reasonOf(cause)})`, deps);
	}
}
// src/action/inputs.ts
const commentWishes = [
	"never",
	"on-findings",
	"always"
];
function readInputs(given) {
	const optional = (name) => given.getInput(name) || void 0;
	if (switchOf(given, "verify", "off") === "on") throw new require_start.UserError("input verify: only false is accepted in this release; no key is sent to its vendor");
	return {
		token: given.getInput("token"),
		path: optional("path") ?? ".",
		config: optional("config"),
		baseline: optional("baseline"),
		failOn: optional("fail-on") === void 0 ? void 0 : oneOf(given, "fail-on", [...require_start.severities, "none"]),
		annotations: switchOf(given, "annotations", "on"),
		reviewComments: switchOf(given, "review-comments", "on"),
		summary: switchOf(given, "summary", "on"),
		comment: oneOf(given, "comment", commentWishes),
		sarifFile: optional("sarif-file"),
		base: optional("base"),
		head: optional("head"),
		broker: brokerOf(optional)
	};
}
/** One of some words; the first where nothing was given. */
function oneOf({ getInput }, name, words) {
	const given = getInput(name);
	const word = given === "" ? words[0] : words.find((known) => known === given);
	if (word === void 0) throw new require_start.UserError(`input ${name}: "${given}" is none of ${[...new Set(words)].join(", ")}`);
	return word;
}
/** `true` or `false` in the ways that YAML writes them. */
function switchOf({ getInput, getBooleanInput }, name, otherwise) {
	if (getInput(name) === "") return otherwise;
	try {
		return getBooleanInput(name) ? "on" : "off";
	} catch (cause) {
		throw new require_start.UserError(`input ${name}: "${getInput(name)}" is none of true, false`, { cause });
	}
}
function brokerOf(optional) {
	const name = optional("broker-name");
	const url = optional("broker-url");
	const audience = optional("broker-audience");
	if (name === void 0 && url === void 0 && audience === void 0) return void 0;
	if (name === void 0) throw new require_start.UserError("input broker-name: is missing beside broker-url or broker-audience");
	if (url === void 0) throw new require_start.UserError("input broker-url: is missing beside broker-name or broker-audience");
	if (!URL.canParse(url) || new URL(url).protocol !== "https:") throw new require_start.UserError(`input broker-url: "${url}" is no https address`);
	return {
		name,
		url,
		...audience === void 0 ? {} : { audience }
	};
}
// src/action/event.ts
const isFields = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function fieldsAt(value, ...path) {
	let at = value;
	for (const name of path) at = isFields(at) ? at[name] : void 0;
	return isFields(at) ? at : void 0;
}
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const zeros = /^0+$/;
/** An object id of the payload; anything else there is not what GitHub sends. */
function idOf(fields, name, at) {
	const value = fields?.[name];
	if (typeof value === "string" && objectId.test(value)) return value;
	throw new require_start.UserError(`the event's payload: ${at} is no commit id`);
}
const textOf$1 = (fields, name) => {
	const value = fields?.[name];
	return typeof value === "string" ? value : void 0;
};
function requestOf({ name, payload, sha }) {
	switch (name) {
		case "pull_request":
		case "pull_request_target":
		case "pull_request_review":
		case "pull_request_review_comment": return pullRequest(payload);
		case "merge_group": return mergeGroup(payload);
		case "push": return push(payload, sha);
		case "schedule":
		case "workflow_dispatch": return { kind: "everything" };
		default: return {
			kind: "everything",
			notice: `keyreach knows no range for the event ${name}, so it scans everything.`
		};
	}
}
/** Undefined where the event is about none. A head without a repository is a fork that is gone. */
function pullRequestOf(payload) {
	const pull = fieldsAt(payload, "pull_request");
	const number = pull?.["number"];
	if (typeof number !== "number" || !Number.isSafeInteger(number)) return void 0;
	const head = textOf$1(fieldsAt(pull, "head", "repo"), "full_name");
	const isOwn = head !== void 0 && head === textOf$1(fieldsAt(pull, "base", "repo"), "full_name");
	const comments = pull?.["review_comments"];
	return {
		number,
		from: isOwn ? "same-repository" : "fork",
		head: textOf$1(fieldsAt(pull, "head"), "sha"),
		reviewComments: typeof comments === "number" ? comments : 0
	};
}
function pullRequest(payload) {
	const pull = fieldsAt(payload, "pull_request");
	const base = fieldsAt(pull, "base");
	const ref = textOf$1(base, "ref");
	const commits = pull?.["commits"];
	return {
		kind: "range",
		head: idOf(fieldsAt(pull, "head"), "sha", "pull_request.head.sha"),
		bases: [{
			kind: "commit",
			id: idOf(base, "sha", "pull_request.base.sha")
		}, ...ref === void 0 ? [] : [{
			kind: "ref",
			name: ref
		}]],
		commits: typeof commits === "number" ? commits : 0
	};
}
function mergeGroup(payload) {
	const group = fieldsAt(payload, "merge_group");
	return {
		kind: "range",
		head: idOf(group, "head_sha", "merge_group.head_sha"),
		bases: [{
			kind: "commit",
			id: idOf(group, "base_sha", "merge_group.base_sha")
		}],
		commits: 0
	};
}
const branchPrefix = "refs/heads/";
function push(payload, sha) {
	const fields = fieldsAt(payload);
	if (fields?.["deleted"] === true) return {
		kind: "nothing",
		why: "a ref was deleted"
	};
	const head = idOf(fields, "after", "after");
	const before = textOf$1(fields, "before") ?? "";
	if (zeros.test(head)) return {
		kind: "nothing",
		why: "a ref was deleted"
	};
	if (before === head) return {
		kind: "nothing",
		why: "the push moved nothing"
	};
	const ref = textOf$1(fields, "ref") ?? "";
	const defaultBranch = textOf$1(fieldsAt(payload, "repository"), "default_branch");
	if (ref.startsWith("refs/tags/")) return newBranch(objectId.test(sha) ? sha : head, ref, defaultBranch);
	const otherwise = newBranch(head, ref, defaultBranch);
	return objectId.test(before) && !zeros.test(before) ? {
		kind: "range",
		head,
		bases: [{
			kind: "commit",
			id: before
		}],
		commits: 0,
		otherwise
	} : otherwise;
}
const newBranch = (head, ref, defaultBranch) => ({
	kind: "new-branch",
	head,
	ref,
	isDefault: defaultBranch !== void 0 && ref === `${branchPrefix}${defaultBranch}`,
	defaultBranch
});
// src/action/policy.ts
async function optionsOf(request) {
	const { trust, inputs, today } = request;
	const given = { failOn: inputs.failOn };
	if (trust.kind === "none") return require_engine().loadOptions(given, require_engine().filesOf(void 0), { today });
	const files = trust.kind === "files" ? require_engine().filesBelow(trust.root) : require_engine().filesOf(trust.tree);
	const head = require_engine().filesOf(request.head);
	const options = await require_engine().loadOptions(given, files, {
		config: await inForce(inputs.config, files, head),
		baseline: await inForce(inputs.baseline, files, head),
		today
	});
	const own = inputs.broker === void 0 ? options : {
		...options,
		policy: {
			...options.policy,
			broker: inputs.broker
		}
	};
	return own.policy.acceptFromHead === "same-repository" && request.pull?.from === "same-repository" ? withHeadEntries(own, head, inputs) : own;
}
/** A file that only the head has is not in force, which is no mistake of the workflow; one that is nowhere is. */
async function inForce(path, files, head) {
	if (path === void 0) return void 0;
	return await files.read(path) === void 0 && await head.read(path) !== void 0 ? void 0 : path;
}
/** Entries that bind to a value count from the head too, where the base's policy says so. */
async function withHeadEntries(options, head, inputs) {
	const policy = await tolerant(async () => {
		const path = inputs.config ?? ".keyreach.yml";
		const text = await head.read(path);
		return text === void 0 ? void 0 : (await Promise.resolve().then(() => require("./policy-file.js"))).parsePolicy(text, head.name(path));
	});
	const baseline = await tolerant(async () => {
		const path = inputs.baseline ?? ".keyreach-baseline.json";
		const text = await head.read(path);
		return text === void 0 ? void 0 : (await Promise.resolve().then(() => require("./shared.js")).then((n) => n.baseline_file_exports)).parseBaseline(text, head.name(path));
	});
	return {
		...options,
		policy: {
			...options.policy,
			allow: joined(options.policy, policy)
		},
		baseline: joinedBaseline(options.baseline, baseline)
	};
}
/** What cannot be read in the head accepts nothing. */
async function tolerant(read) {
	try {
		return await read();
	} catch (error) {
		if (error instanceof require_start.UserError) return void 0;
		throw error;
	}
}
const joined = (base, head) => [...base.allow, ...head?.allow ?? []];
/** Entries bind to values under the file's salt: two files with different ones cannot be joined. */
function joinedBaseline(base, head) {
	if (base === void 0 || head === void 0) return base ?? head;
	return base.salt === head.salt ? {
		...base,
		entries: [...base.entries, ...head.entries]
	} : base;
}
// src/git/repair-range.ts
const firstDepth = 32;
const growth = 16;
const unlimited = 2147483647;
const maxRounds = 4;
const depths = (expected) => {
	const first = Math.max(firstDepth, expected + 2);
	return [
		first,
		first * growth,
		first * growth * growth,
		unlimited
	];
};
const failed = (what, error) => {
	if (!(error instanceof require_seldom().GitError)) throw error;
	return {
		kind: "git-failed",
		at: "origin",
		detail: `${what}: ${error.message}`
	};
};
const attempt$1 = async (what, fetch) => {
	try {
		await fetch();
		return [];
	} catch (error) {
		return [failed(what, error)];
	}
};
/** Heads and bases apart: a base that the origin no longer has costs nothing but itself. */
const fetchEnds = async (repair, request, depth) => {
	const failures = [await attempt$1("commits could not be fetched", () => repair.fetchCommits(request.heads, depth))];
	for (const base of request.bases) failures.push(await attempt$1("a base could not be fetched", () => repair.fetchCommits([base], depth)));
	return failures.flat();
};
/** Fetches commits until the range is proven, deeper each time. */
const completeCommits = async (work, request) => {
	const { repair, reading } = work;
	let range = require_engine().selectRange(reading, request);
	for (const depth of depths(work.expectedCommits)) {
		if (range.problems.length === 0) break;
		const failures = await fetchEnds(repair, request, depth);
		range = require_engine().selectRange(reading, request);
		if (failures.length > 0) return {
			range,
			failures
		};
	}
	return {
		range,
		failures: []
	};
};
/** Commits beside the range whose trees are compared with. */
const parentsOutside = (commits) => {
	const inside = new Set(commits.map((commit) => commit.id));
	return [...new Set(commits.flatMap((commit) => commit.parents).filter((id) => !inside.has(id)))];
};
/** Ids of trees and blobs that the range needs and that are not here. */
const missingContents = (reading, commits) => {
	const missing = /* @__PURE__ */ new Set();
	const read = (id) => {
		const object = reading.store.read(id);
		if (object === void 0) missing.add(id);
		return object;
	};
	const probing = {
		store: {
			...reading.store,
			read
		},
		note: () => void 0
	};
	for (const commit of commits) for (const blob of require_engine().blobsAddedBy(probing, commit)) if (!reading.store.has(blob.id)) missing.add(blob.id);
	return [...missing];
};
const lackingTrees = (reading, ids) => ids.filter((id) => {
	const object = reading.store.read(id);
	const header = object === void 0 ? void 0 : require_engine().parseHeader(object);
	return header === void 0 || !reading.store.has(header.tree);
});
const completeContents = async (work, commits) => {
	const { repair, reading } = work;
	const contents = lackingTrees(reading, commits.map((commit) => commit.id));
	const trees = lackingTrees(reading, parentsOutside(commits));
	const failures = [await attempt$1("trees could not be fetched", () => repair.fetchTrees(trees)), await attempt$1("files could not be fetched", () => repair.fetchContents(contents))];
	for (let round = 0; round < maxRounds; round += 1) {
		const missing = missingContents(reading, commits);
		if (missing.length === 0) break;
		const failure = await attempt$1("files could not be fetched", () => repair.fetchObjects(missing));
		failures.push(failure);
		if (failure.length > 0) break;
	}
	return failures.flat();
};
/** Fetches what the range lacks, and selects it. */
const repairRange = async (work, request) => {
	const { range, failures } = await completeCommits(work, request);
	return {
		range,
		failures: [...failures, ...await completeContents(work, range.commits)]
	};
};
// src/git/repair.ts
/** The URL that the checkout itself was fetched from, as its configuration says; rewriting rules are not followed. */
const originUrl = (config) => require_engine().settingOf(config, {
	section: "remote",
	subsection: remote,
	key: "url"
});
const remote = "origin";
const protocolOf = {
	https: /^https:\/\/(?:[^/@]*@)?([^\s@]+)$/,
	http: /^http:\/\/(?:[^/@]*@)?([^\s@]+)$/,
	file: /^file:\/\/()(\/\S*)$/
};
/** The URL without credentials; a mistake where it is not of the allowed protocol. */
const checkedUrl = (origin) => {
	const found = protocolOf[origin.protocol].exec(origin.url);
	if (found === null) throw new require_start.UserError(`the origin is no ${origin.protocol} URL; nothing is fetched from elsewhere`);
	return `${origin.protocol}://${found[2] ?? found[1] ?? ""}`;
};
const remoteConfig = (url) => `[core]\n\trepositoryformatversion = 1\n[extensions]\n\tpartialClone = ${remote}\n[remote "${remote}"]\n\turl = ${JSON.stringify(url)}\n\tpromisor = true\n`;
/** An authorisation that reaches git by its environment alone: no argument, no URL, no file holds it. */
const authorisation = ({ token, ...origin }) => {
	if (token === void 0) return void 0;
	const basic = Buffer.from(`x-access-token:${token.reveal()}`).toString("base64");
	return {
		name: `http.${checkedUrl(origin)}.extraHeader`,
		value: `Authorization: Basic ${basic}`
	};
};
const trustVariables = ["GIT_SSL_CAINFO", "GIT_SSL_CAPATH"];
/** Certificates that this machine trusts beyond the usual. */
const trust = () => Object.fromEntries(trustVariables.map((name) => [name, node_process.default.env[name] ?? ""]).filter(([, value]) => value !== ""));
const fetchConfig = [
	"http.followRedirects=false",
	"fetch.unpackLimit=1",
	"transfer.unpackLimit=1",
	"fetch.showForcedUpdates=false",
	"pack.threads=1",
	"protocol.version=2"
];
const fetchOptions = [
	"--no-tags",
	"--no-write-fetch-head",
	"--no-auto-maintenance",
	"--recurse-submodules=no",
	"--quiet"
];
const maxIdsPerFetch = 4e3;
const defaultTimeout = 18e4;
const longTimeout = 12e5;
const inParts = (ids) => Array.from({ length: Math.ceil(ids.length / maxIdsPerFetch) }, (_, part) => ids.slice(part * maxIdsPerFetch, (part + 1) * maxIdsPerFetch));
/** Runs git with what it needs to reach the origin and nothing else. */
const ask = async (origin, asking) => {
	const { runOwnGit } = await Promise.resolve().then(() => require("./own.js"));
	const env = {
		...trust(),
		GIT_ALLOW_PROTOCOL: origin.protocol
	};
	return runOwnGit({
		...asking,
		config: [...fetchConfig, ...asking.config],
		env,
		secret: authorisation(origin)
	});
};
const createFetcher = (origin) => async (ids, { gitDir, options, config, timeoutMs = defaultTimeout }) => {
	for (const part of inParts([...new Set(ids)])) {
		const args = [
			"fetch",
			...fetchOptions,
			...options,
			"--stdin",
			remote
		];
		await ask(origin, {
			args: [...args],
			gitDir,
			config,
			input: part.map((id) => `${id}\n`).join(""),
			timeoutMs
		});
	}
};
const branchLine = /^([0-9a-f]{40}(?:[0-9a-f]{24})?)\trefs\/heads\/(.+)$/;
const listBranches = async (origin, gitDir) => {
	const matches = (await ask(origin, {
		args: [
			"ls-remote",
			"--heads",
			"--quiet",
			remote
		],
		gitDir,
		config: [],
		timeoutMs: defaultTimeout
	})).split("\n").map((line) => branchLine.exec(line));
	return new Map(matches.flatMap((match) => match === null ? [] : [[match[2] ?? "", match[1] ?? ""]]));
};
const prepare$1 = (lender, url) => {
	const borrowed = require_seldom().borrow(lender);
	(0, node_fs.appendFileSync)(node_path.default.join(borrowed.gitDir, "config"), require_seldom().settingsText(require_seldom().safeSettings) + remoteConfig(url));
	return borrowed;
};
/** Tells the origin that HEAD is here with all its content, so that only what differs is sent. A partial clone has no such thing. */
const offerHead = (borrowed, checkout) => {
	if (checkout.head === void 0 || checkout.isPartial) return;
	(0, node_fs.mkdirSync)(node_path.default.join(borrowed.gitDir, "refs", "heads"), { recursive: true });
	(0, node_fs.writeFileSync)(node_path.default.join(borrowed.gitDir, "refs", "heads", "have"), `${checkout.head}\n`);
};
const treesOnly = ["--depth=1", "--filter=blob:none"];
const everyRef = [
	"heads",
	"tags",
	"notes"
].map((kind) => `+refs/${kind}/*:refs/${kind}/*`);
/** An empty repository that is to be whole: it promises nothing and borrows nothing, since git would take what is borrowed for whole. */
const prepareWhole = (checkout, url) => {
	const borrowed = require_seldom().borrow({
		objectDirs: [],
		idLength: checkout.idLength,
		shallow: /* @__PURE__ */ new Set()
	});
	const named = `[remote "${remote}"]\n\turl = ${JSON.stringify(url)}\n`;
	(0, node_fs.appendFileSync)(node_path.default.join(borrowed.gitDir, "config"), require_seldom().settingsText(require_seldom().safeSettings) + named);
	return borrowed;
};
/** Prepares to fetch for a checkout; nothing is fetched yet. */
const openRepair = (checkout, origin) => {
	const url = checkedUrl(origin);
	const fetchIds = createFetcher(origin);
	const commits = prepare$1({
		objectDirs: [],
		idLength: checkout.idLength,
		shallow: /* @__PURE__ */ new Set()
	}, url);
	const contents = prepare$1(checkout, url);
	offerHead(contents, checkout);
	const withoutHaves = ["fetch.negotiationAlgorithm=noop"];
	const { gitDir } = contents;
	let whole;
	return {
		objectDirs: [commits.objectDir, contents.objectDir],
		fetchCommits: (ids, depth) => fetchIds(ids, {
			gitDir: commits.gitDir,
			options: ["--filter=tree:0", `--depth=${depth}`],
			config: withoutHaves
		}),
		fetchContents: (ids) => fetchIds(ids, {
			gitDir,
			options: checkout.isPartial ? treesOnly : ["--depth=1"],
			config: []
		}),
		fetchTrees: (ids) => fetchIds(ids, {
			gitDir,
			options: treesOnly,
			config: []
		}),
		fetchObjects: (ids) => fetchIds(ids, {
			gitDir,
			options: ["--filter=blob:none"],
			config: withoutHaves
		}),
		branches: () => listBranches(origin, gitDir),
		fetchAll: async () => {
			whole ??= prepareWhole(checkout, url);
			const { head } = checkout;
			const wanted = head === void 0 ? everyRef : [...everyRef, head];
			await fetchIds(wanted, {
				gitDir: whole.gitDir,
				options: [],
				config: withoutHaves,
				timeoutMs: longTimeout
			});
			if (head !== void 0) (0, node_fs.writeFileSync)(node_path.default.join(whole.gitDir, "HEAD"), `${head}\n`);
			return whole.gitDir;
		},
		dispose: () => {
			commits.dispose();
			contents.dispose();
			whole?.dispose();
		}
	};
};
// src/model/secret.ts
/** A value that cannot print itself: every way to text gives the redaction; only `reveal` gives the value. */
var Secret = class {
	#value;
	#redaction;
	constructor(value, redaction) {
		this.#value = value;
		this.#redaction = redaction;
	}
	reveal() {
		return this.#value;
	}
	toString() {
		return this.#redaction;
	}
	toJSON() {
		return this.#redaction;
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return this.#redaction;
	}
};
// src/action/origin.ts
const repositoryName = /^[\w.-]+\/[\w.-]+$/;
const secure = /^https:\/\/[^/\s@]+$/;
const loopback = /^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?$/;
function repairOf(repository, run) {
	const origin = originOf(repository, run);
	const head = repository.head.kind === "unborn" ? void 0 : repository.head.id;
	return origin === void 0 ? void 0 : openRepair({
		...repository,
		head
	}, origin);
}
function originOf({ config }, { server, repository, token }) {
	if (server === void 0 || repository === void 0 || !repositoryName.test(repository)) return void 0;
	const url = `${server}/${repository}`;
	const own = originUrl(config);
	if (own !== void 0 && plainName(own) !== plainName(url)) return void 0;
	const secret = token === "" ? void 0 : new Secret(token, "\u2026");
	if (secure.test(server)) return {
		url,
		protocol: "https",
		token: secret
	};
	return loopback.test(server) ? {
		url,
		protocol: "http",
		token: secret
	} : void 0;
}
const scheme = /^[a-z+]+:\/\//;
const login = /^[^/@]*@/;
const shortForm = /^([^/:]+):(?!\d+\/)/;
const ending = /(?:\/?\.git)?\/*$/;
/** `host/owner/name`, however a URL writes it. */
const plainName = (url) => url.toLowerCase().replace(scheme, "").replace(login, "").replace(shortForm, "$1/").replace(ending, "");
/** The tips of the origin's branches; undefined where it does not answer. */
async function originBranches(repair) {
	try {
		return await repair?.branches();
	} catch (error) {
		if (error instanceof require_seldom().GitError) return void 0;
		throw error;
	}
}
/** A fetch whose failure is a problem. */
async function attempt(what, fetch) {
	try {
		await fetch();
		return [];
	} catch (error) {
		if (!(error instanceof require_seldom().GitError)) throw error;
		return [{
			kind: "git-failed",
			at: "origin",
			detail: `${what}: ${error.message}`
		}];
	}
}
const noOrigin = {
	kind: "shallow",
	at: "checkout",
	detail: "the checkout lacks what is to be scanned, and its origin is not one that may be fetched from; fetch-depth: 0 for actions/checkout brings everything"
};
// src/action/ends.ts
const endsOf = (request, around) => request.kind === "range" ? rangeEnds(request, around) : branchEnds(request, around);
/** A checkout of the merge of a pull request is scanned from its first parent; else from the base of the event and the base's present tip. */
async function rangeEnds(request, around) {
	const { head } = request;
	const merge = mergeOf(head, around);
	if (merge !== void 0) return {
		head,
		heads: [merge.id],
		bases: [merge.base],
		policyCommit: merge.base
	};
	const bases = [];
	for (const base of request.bases) {
		const id = base.kind === "commit" ? base.id : await branchTip(base.name, around);
		if (id !== void 0) bases.push(id);
	}
	return {
		head,
		heads: [head],
		bases: [...new Set(bases)],
		policyCommit: bases.at(-1)
	};
}
/** The merge that GitHub made of a base and the head, if that is what was checked out. */
function mergeOf(head, { repository, open, sha }) {
	if (repository.head.kind === "unborn" || repository.head.id !== sha) return void 0;
	const object = open.store.read(sha);
	const [base, second] = (object === void 0 ? void 0 : require_engine().parseHeader(object)?.parents) ?? [];
	return base !== void 0 && second === head ? {
		id: sha,
		base
	} : void 0;
}
const localTip = (repository, name) => require_engine().readRef(repository, require_engine().bytePathOf(`refs/remotes/origin/${name}`));
async function branchTip(name, { repository, repair }) {
	return localTip(repository, name) ?? (await originBranches(repair))?.get(name);
}
/** More bases than this make the range no smaller in practice, and each may cost a fetch. */
const mostTips = 20;
/** What no other branch has is new; of the default branch, or where no other is known, all of it. */
async function branchEnds(request, around) {
	const { head, ref, defaultBranch } = request;
	if (request.isDefault) return {
		head,
		heads: [head],
		bases: [],
		policyCommit: head
	};
	const tips = new Map(await otherTips(ref.replace("refs/heads/", ""), around));
	const trusted = defaultBranch === void 0 ? void 0 : tips.get(defaultBranch);
	const others = [.../* @__PURE__ */ new Set([...trusted === void 0 ? [] : [trusted], ...tips.values()])];
	const bases = around.repository.shallow.size === 0 ? others : others.slice(0, mostTips);
	return {
		head,
		heads: [head],
		bases,
		policyCommit: trusted
	};
}
const remotePrefix = "refs/remotes/origin/";
/** Branches of the origin but the pushed one: as far as the checkout knows them, else as the origin does. */
async function otherTips(own, { repository, repair }) {
	const { refs } = await require_packs().listRefs(repository);
	const others = refs.filter(({ name }) => name.startsWith(remotePrefix) && !name.endsWith("/HEAD")).map(({ name, id }) => [name.slice(20), id]).filter(([name]) => name !== own);
	if (others.length > 0 && repository.shallow.size === 0) return others;
	const told = await originBranches(repair);
	return told === void 0 ? others : [...told].filter(([name]) => name !== own);
}
const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const namePrefix = /^(?:refs\/heads\/|refs\/remotes\/origin\/|origin\/)/;
/** Commits that the inputs `base` and `head` name; undefined where neither is given. */
async function namedRange(names, around) {
	if (names.base === void 0 && names.head === void 0) return void 0;
	if (names.base === void 0) throw new require_start.UserError("input base: is missing beside head");
	return {
		kind: "range",
		head: await commitNamed("head", names.head ?? "HEAD", around),
		bases: [{
			kind: "commit",
			id: await commitNamed("base", names.base, around)
		}],
		commits: 0
	};
}
/** An id may be absent still; a name must be known to the checkout or be a branch of its origin. */
async function commitNamed(input, name, { repository, open, repair }) {
	if (fullId.test(name) && name.length === repository.idLength) return name;
	const id = await require_engine().resolveCommit(repository, open.store, name) ?? (await originBranches(repair))?.get(name.replace(namePrefix, ""));
	if (id === void 0) throw new require_start.UserError(`input ${input}: "${name}" names no commit of the checkout or its origin`);
	return id;
}
// src/action/range.ts
/** Opens the checkout's objects together with what may be fetched for it. */
function openWork({ repository, run, sha, policyPaths }) {
	const repair = repairOf(repository, run);
	const plain = require_engine().openObjects(repository, "native", repair?.objectDirs ?? []);
	const dispose = () => {
		plain.dispose();
		repair?.dispose();
	};
	return {
		repository,
		repair,
		sha,
		policyPaths,
		open: {
			...plain,
			dispose
		}
	};
}
/** Whether there is an origin that may have what the checkout lacks. */
function canAsk({ repository, run }) {
	const repair = repairOf(repository, run);
	repair?.dispose();
	return repair !== void 0;
}
/** The range that the inputs `base` and `head` name. */
async function namedEnds(names, context) {
	if (names.base === void 0 && names.head === void 0) return void 0;
	const work = openWork(context);
	try {
		return await namedRange(names, work);
	} finally {
		work.open.dispose();
	}
}
async function proveRange(request, context) {
	const work = openWork(context);
	try {
		return await prove(request, work);
	} catch (error) {
		work.open.dispose();
		throw error;
	}
}
async function prove(request, work) {
	const { repair, open } = work;
	const ends = await endsOf(request, work);
	if (isWhole(ends, work)) return proven(ends, work, []);
	if (request.kind === "range" && request.otherwise !== void 0 && !await canFind(ends.bases, work)) return prove(request.otherwise, work);
	if (repair === void 0) return proven(ends, work, [noOrigin]);
	return ends.bases.length === 0 ? fetchWhole(ends, repair, open) : fetchRange(ends, repair, {
		work,
		commits: request.kind === "range" ? request.commits : 0
	});
}
const silent = ({ store }) => ({
	store,
	note: () => {}
});
/** Whether the range is proven, and all that its commits add is here. */
function isWhole({ heads, bases }, { open, repository }) {
	const reading = silent(open);
	const range = require_engine().selectRange(reading, {
		heads,
		bases,
		shallow: repository.shallow
	});
	if (range.problems.length > 0 || !bases.every((id) => hasTree(id, reading))) return false;
	if (!repository.isPartial) return true;
	let lost = 0;
	const noting = {
		store: open.store,
		note: () => lost += 1
	};
	const added = range.commits.flatMap((commit) => require_engine().blobsAddedBy(noting, commit));
	return lost === 0 && added.every(({ id }) => open.store.has(id));
}
function treeOf(commit, { store }) {
	const object = store.read(commit);
	return object === void 0 ? void 0 : require_engine().parseHeader(object)?.tree;
}
function hasTree(commit, reading) {
	const tree = treeOf(commit, reading);
	return tree !== void 0 && reading.store.has(tree);
}
const proven = (ends, { open, repair }, problems) => ({
	...ends,
	open,
	problems,
	fetch: repair && ((ids) => attempt("files to compare with could not be fetched", () => repair.fetchObjects(ids)))
});
/** Whether one of the bases is here or still at the origin. */
async function canFind(bases, { repair, open }) {
	if (bases.some((id) => open.store.has(id))) return true;
	return repair !== void 0 && (await attempt("", () => repair.fetchCommits(bases, 1))).length === 0;
}
async function fetchRange(ends, repair, { work, commits }) {
	const { repository, open } = work;
	const reading = silent(open);
	const shallow = repository.shallow;
	const request = {
		heads: ends.heads.every((id) => open.store.has(id)) ? [ends.head] : ends.heads,
		bases: ends.bases,
		shallow
	};
	const { failures } = await repairRange({
		repair,
		reading,
		expectedCommits: commits
	}, request);
	const known = withKnownBases(ends, open);
	const lacking = [.../* @__PURE__ */ new Set([...known.bases, ...known.policyCommit === void 0 ? [] : [known.policyCommit]])];
	const problems = [...await attempt("trees of the base could not be fetched", () => repair.fetchTrees(lacking.filter((id) => !hasTree(id, reading)))), ...await fetchBaseFiles(known, repair, work)];
	const explained = isWhole(known, {
		...work,
		repository: {
			...repository,
			isPartial: true
		}
	}) ? [] : failures;
	return proven(known, work, [...explained, ...problems]);
}
/** A base that is lost excuses nothing, and costs nothing where another one is there. */
function withKnownBases(ends, { store }) {
	const bases = ends.bases.filter((id) => store.has(id));
	if (bases.length === 0 || bases.length === ends.bases.length) return ends;
	const { policyCommit } = ends;
	return {
		...ends,
		bases,
		policyCommit: policyCommit !== void 0 && store.has(policyCommit) ? policyCommit : bases[0]
	};
}
/** Files that the base has otherwise than the head, policy among them: what the range is held against. */
async function fetchBaseFiles(ends, repair, { open, policyPaths }) {
	const reading = silent(open);
	const base = ends.policyCommit === void 0 ? void 0 : treeOf(ends.policyCommit, reading);
	const head = treeOf(ends.heads[0] ?? ends.head, reading);
	if (base === void 0) return [];
	const ids = new Set(policyPaths.flatMap((path) => require_engine().lookUp(reading, base, require_engine().bytePathOf(path))?.id ?? []));
	if (head !== void 0) require_engine().visitAdded({
		reading,
		visit: ({ id }) => ids.add(id)
	}, base, [head]);
	const absent = [...ids].filter((id) => !open.store.has(id));
	return attempt("files of the base could not be fetched", () => repair.fetchObjects(absent));
}
/** All that the heads reach, where everything is wanted: from a repository of our own that has everything. */
async function fetchWhole(ends, repair, partial) {
	const { open, problems } = await openAll(repair, partial);
	return {
		...ends,
		open,
		problems,
		fetch: void 0
	};
}
/** The whole repository behind a checkout; the checkout itself, and why, where it cannot be had. */
async function openAll(repair, partial) {
	let folder;
	const problems = await attempt("the history could not be fetched", async () => {
		folder = await repair.fetchAll();
	});
	const whole = folder === void 0 ? void 0 : await require_engine().openRepository(folder);
	if (whole === void 0) return {
		open: partial,
		problems
	};
	const { prefix, workTree } = partial.repository;
	const open = require_engine().openObjects({
		...whole,
		prefix,
		workTree
	}, "native");
	const dispose = () => {
		open.dispose();
		partial.dispose();
	};
	return {
		open: {
			...open,
			dispose
		},
		problems
	};
}
/** The history of a checkout that has only a part of it, from its origin; undefined where the checkout has all, or its origin is not to be asked. */
async function wholeHistory(context) {
	const { repository } = context;
	if (repository.shallow.size === 0 && !repository.isPartial) return void 0;
	const work = openWork(context);
	if (work.repair !== void 0) return openAll(work.repair, work.open);
	return {
		open: work.open,
		problems: [noOrigin]
	};
}
// src/action/work.ts
async function prepare(inputs, deps) {
	const { env } = deps;
	const folder = folderOf(env["GITHUB_WORKSPACE"] ?? ".", inputs.path);
	const event = {
		name: env["GITHUB_EVENT_NAME"] ?? "",
		payload: readPayload(env["GITHUB_EVENT_PATH"]),
		sha: env["GITHUB_SHA"] ?? ""
	};
	const repository = await require_engine().openRepository(folder);
	return finish(repository === void 0 ? await planFolder(event.name, folder) : await planRepository(event, {
		repository,
		folder,
		inputs,
		deps
	}), {
		inputs,
		pull: pullRequestOf(event.payload),
		deps
	});
}
async function finish({ plan, trust }, { inputs, pull, deps }) {
	try {
		const today = deps.now().toISOString().slice(0, 10);
		const options = await optionsOf({
			trust,
			head: plan.range?.head,
			pull,
			inputs,
			today
		});
		return {
			plan: withPolicyPaths(plan, inputs),
			options,
			inputs,
			scope: plan.range === void 0 ? "all" : "range",
			pull
		};
	} catch (error) {
		plan.dispose();
		throw error;
	}
}
/** Whatever file holds policy here is watched. */
function withPolicyPaths(plan, inputs) {
	if (plan.range === void 0) return plan;
	return {
		...plan,
		range: {
			...plan.range,
			policyPaths: namedPolicies(inputs)
		}
	};
}
const namedPolicies = ({ config, baseline }) => [config, baseline].filter((path) => path !== void 0);
function readPayload(path) {
	if (path === void 0) throw new require_start.UserError("GITHUB_EVENT_PATH is not set: the Action runs in a workflow; use npx keyreach elsewhere");
	try {
		return JSON.parse((0, node_fs.readFileSync)(path, "utf8"));
	} catch (cause) {
		throw new require_start.UserError(`the event's payload cannot be read (${path})`, { cause });
	}
}
/** The way out of a folder; a name may begin with two dots as well. */
const outside = /^\.\.(?:[/\\]|$)/;
/** A folder of the workspace, whatever links lead there. */
function folderOf(workspace, path) {
	const folder = (0, node_path.resolve)(workspace, path);
	if (!(0, node_fs.existsSync)(folder)) throw new require_start.UserError(`input path: "${path}" is not in the workspace`);
	const way = (0, node_path.relative)((0, node_fs.realpathSync)(workspace), (0, node_fs.realpathSync)(folder));
	if (outside.test(way) || (0, node_path.isAbsolute)(way)) throw new require_start.UserError(`input path: "${path}" is outside of the workspace`);
	return folder;
}
/** Without git there is no range and no history; what stands there is scanned where nothing more was asked for. */
async function planFolder(event, folder) {
	if (event !== "schedule" && event !== "workflow_dispatch") throw new require_start.UserError("the workspace is no git repository: run actions/checkout first");
	const plan = await require_engine().planScan({
		folder,
		path: ".",
		scope: "all",
		ignored: "skip",
		engine: "native"
	});
	const problem = {
		kind: "unsupported",
		at: "workspace",
		detail: "it is no git repository, so there is no history to scan; run actions/checkout first"
	};
	return {
		plan: {
			...plan,
			problems: [problem]
		},
		trust: {
			kind: "files",
			root: plan.root
		}
	};
}
async function planRepository(event, place) {
	const { repository, folder, inputs, deps } = place;
	const context = {
		repository,
		sha: event.sha,
		run: {
			server: deps.env["GITHUB_SERVER_URL"],
			repository: deps.env["GITHUB_REPOSITORY"],
			token: inputs.token
		},
		policyPaths: [
			require_engine().policyPath,
			require_engine().baselinePath,
			...namedPolicies(inputs)
		]
	};
	const request = await namedEnds(inputs, context) ?? requestOf(event);
	if (request.kind === "nothing") {
		notice(`There is nothing to scan: ${request.why}.`, deps);
		return planNothing(request, folder);
	}
	if (request.kind === "everything") return planEverything(request, place, context);
	if (repository.head.kind === "unborn" && !canAsk(context)) return planUnborn(folder, request.head);
	const range = await proveRange(request, context);
	const name = `${context.run.repository ?? folder} ${short(range.bases[0] ?? "")}..${short(range.head)}`;
	const plan = require_engine().planCommits(range.open, {
		...range,
		target: name,
		policyPaths: []
	});
	return {
		plan,
		trust: {
			kind: "commit",
			tree: plan.policy
		}
	};
}
const short = (id) => id.slice(0, 12);
const planNothing = ({ why }, folder) => ({
	plan: {
		target: `${folder}: ${why}`,
		mode: "diff",
		parts: [],
		range: {
			head: void 0,
			base: void 0
		},
		root: folder,
		dispose: () => {}
	},
	trust: { kind: "none" }
});
/** Without a commit and without an origin to ask there is only what stands in the folder; where that is nothing, nothing is left unread. */
async function planUnborn(folder, head) {
	const plan = await require_engine().planScan({
		folder,
		path: ".",
		scope: "all",
		ignored: "skip",
		engine: "native"
	});
	const isEmpty = plan.parts.every((part) => part.kind !== "files" || part.listing.files.length === 0);
	const lost = {
		kind: "missing-object",
		at: `commit ${head}`,
		detail: "the event names it, and the checkout has no commit at all; run actions/checkout first"
	};
	return {
		plan: {
			...plan,
			problems: isEmpty ? [] : [lost]
		},
		trust: { kind: "none" }
	};
}
async function planEverything(request, place, context) {
	if (request.notice !== void 0) notice(request.notice, place.deps);
	const plan = await planWhole(place, context);
	const trusted = trustedTree(place, context);
	const dispose = () => {
		plan.dispose();
		trusted.dispose();
	};
	return {
		plan: {
			...plan,
			dispose
		},
		trust: trusted.trust
	};
}
async function planWhole({ folder }, context) {
	const asked = {
		folder,
		path: ".",
		ignored: "skip",
		engine: "native"
	};
	const whole = await wholeHistory(context);
	if (whole === void 0) return require_engine().planScan({
		...asked,
		scope: "all"
	});
	const tree = await require_engine().planScan({
		...asked,
		scope: "tree"
	});
	const { prefix } = context.repository;
	const dispose = () => {
		tree.dispose();
		whole.open.dispose();
	};
	return {
		...tree,
		mode: "scan",
		parts: [...tree.parts, {
			kind: "history",
			open: whole.open,
			engine: "native",
			prefix
		}],
		problems: whole.problems,
		dispose
	};
}
/** The checkout's own policy counts where it is the commit that the run was started for; a workflow may have checked out anybody's. */
function trustedTree({ repository, deps }, { sha }) {
	const { head, workTree } = repository;
	if (sha === "" || head.kind === "unborn" || head.id === sha) return {
		trust: {
			kind: "files",
			root: workTree ?? repository.gitDir
		},
		dispose: () => {}
	};
	notice("The checkout is not the commit that this run was started for, so its policy is not in force.", deps);
	const open = require_engine().openObjects(repository, "native");
	return {
		trust: {
			kind: "commit",
			tree: require_engine().treeAt(open, sha, "run")
		},
		dispose: open.dispose
	};
}
// src/action/main.ts
async function main(deps) {
	let failed = require_start.exitCodes.usage;
	const report = (error) => {
		deliverError(textOf(error), failed, deps);
		if (deps.runner.isDebug()) debug(placesOf(error), deps);
		return failed;
	};
	deps.onCrash(report);
	try {
		const inputs = readInputs(deps.runner);
		maskToken(inputs.token, deps);
		const work = await prepare(inputs, deps);
		try {
			failed = require_start.exitCodes.incomplete;
			return await run(work, deps);
		} finally {
			work.plan.dispose();
		}
	} catch (error) {
		if (error instanceof require_start.UserError) failed = require_start.exitCodes.usage;
		return report(error);
	}
}
/** A bug's text could quote what was scanned. */
const textOf = (error) => error instanceof require_start.UserError ? error.message : `internal error (${error instanceof Error ? error.name : typeof error}); please report it`;
/** Where an error comes from, without its text. */
const placesOf = (error) => {
	return (error instanceof Error ? error.stack?.split("\n") ?? [] : []).filter((line) => line.startsWith("    at ")).join("\n") || "the error names no place";
};
async function run(work, deps) {
	const { plan, options, scope } = work;
	const cancel = new AbortController();
	deps.onSignal(() => cancel.abort());
	const job = {
		...await require_engine().detectorOfRun(options, "leaks"),
		progress: require_engine().silent,
		signal: cancel.signal,
		workerUrl: deps.workerUrl,
		...work.inputs.summary === "on" ? { inventory: "wanted" } : {}
	};
	const result = await require_engine().scan(plan, options, job);
	const code = require_start.exitCode(result, require_engine().gateOf(options, scope));
	await deliver({
		...work,
		result,
		code
	}, deps);
	return code;
}
// src/action/entry.ts
require_start.spareCompiler(process.version, "long");
main(runnerDeps(process, new URL("./worker.js", require("url").pathToFileURL(__filename).href))).then((code) => {
	process.exitCode = code;
});
exports.markerOf = markerOf;
