let require_reach$;
const require_reach = () => require_reach$ ??= require("./reach.js");
let require_engine$;
const require_engine = () => require_engine$ ??= require("./engine.js");
let node_path = require("node:path");
// src/reach/read/freedoms.ts
const isTrue = /^true$/;
const everything$2 = "may run any command";
const unasked = "asks before no tool";
const wholeShell = /^(?:Bash|Shell)(?:\((?:\*{1,2}|:\*|\*:\*|(?:ba|z)?sh(?::\*| \*)|(?:eval|sudo)(?::\*| \*))?\))?$|^\*$/;
/** Whether a list of denied or asked commands contains the whole shell. */
const isShellHeld = (root) => ["deny", "ask"].some((list) => require_reach().itemsOf(require_reach().at(root, "permissions", list)).some((item) => wholeShell.test(require_reach().textOf(item) ?? "")));
const claude = [
	{
		keys: ["permissions", "defaultMode"],
		frees: /^bypassPermissions$/,
		what: unasked
	},
	{
		keys: ["permissions", "allow"],
		frees: wholeShell,
		what: everything$2,
		unless: isShellHeld
	},
	{
		keys: ["enableAllProjectMcpServers"],
		frees: isTrue,
		what: "starts every tool server of the project without asking",
		of: "servers"
	},
	{
		keys: ["skipDangerousModePermissionPrompt"],
		frees: isTrue,
		what: "enters the mode without permissions unwarned"
	}
];
const geminiShell = /^(?:run_shell_command|ShellTool)(?:\(\*?\))?$/;
const gemini = [
	{
		keys: ["general", "defaultApprovalMode"],
		frees: /^yolo$/,
		what: unasked
	},
	{
		keys: ["tools", "approvalMode"],
		frees: /^yolo$/,
		what: unasked
	},
	{
		keys: ["approvalMode"],
		frees: /^yolo$/,
		what: unasked
	},
	{
		keys: ["tools", "allowed"],
		frees: geminiShell,
		what: everything$2
	},
	{
		keys: ["allowedTools"],
		frees: geminiShell,
		what: everything$2
	}
];
const codex = [{
	keys: ["sandbox_mode"],
	frees: /^danger-full-access$/,
	what: "runs without a sandbox"
}];
const editor = [
	{
		keys: ["chat.tools.global.autoApprove"],
		frees: isTrue,
		what: unasked
	},
	{
		keys: ["chat.tools.autoApprove"],
		frees: isTrue,
		what: unasked
	},
	{
		keys: ["claudeCode.allowDangerouslySkipPermissions"],
		frees: isTrue,
		what: "may skip every permission prompt"
	},
	{
		keys: ["claudeCode.initialPermissionMode"],
		frees: /^bypassPermissions$/,
		what: unasked
	},
	{
		keys: ["roo-cline.allowedCommands"],
		frees: /^\*$/,
		what: everything$2
	},
	{
		keys: ["kilo-code.allowedCommands"],
		frees: /^\*$/,
		what: everything$2
	},
	{
		keys: ["agent", "always_allow_tool_actions"],
		frees: isTrue,
		what: unasked
	},
	{
		keys: [
			"agent",
			"tool_permissions",
			"default"
		],
		frees: /^allow$/,
		what: unasked
	},
	{
		keys: ["amp.dangerouslyAllowAll"],
		frees: isTrue,
		what: unasked
	}
];
const opencode = [
	{
		keys: ["permission"],
		frees: /^allow$/,
		what: unasked
	},
	{
		keys: ["permission", "*"],
		frees: /^allow$/,
		what: unasked
	},
	{
		keys: ["permission", "bash"],
		frees: /^allow$/,
		what: everything$2
	},
	{
		keys: [
			"permission",
			"bash",
			"*"
		],
		frees: /^allow$/,
		what: everything$2
	}
];
const other = [
	{
		keys: ["permissions", "allowed_tools"],
		frees: /^bash(?::\*)?$/,
		what: everything$2
	},
	{
		keys: ["allowedTools"],
		frees: /^(?:\*|@builtin|execute_bash|shell)$/,
		what: everything$2
	},
	{
		keys: ["yes-always"],
		frees: isTrue,
		what: "answers yes to every question"
	},
	{
		keys: ["approvalMode"],
		frees: /^unrestricted$/,
		what: unasked
	}
];
const byAgent = {
	"Claude Code": claude,
	"Gemini CLI": gemini,
	"Qwen Code": gemini,
	Codex: codex,
	"VS Code": editor,
	Zed: editor,
	Amp: editor,
	OpenCode: opencode,
	Cursor: [...other, ...claude.slice(1, 2)]
};
/** Freedoms that the settings of an agent give it, each at the value that gives it. */
function freedomsIn(root, { path, agent }) {
	const spot = require_reach().spotter(path);
	return (byAgent[agent] ?? other).flatMap(({ keys, frees, what, unless, of = "everything" }) => {
		const owner = require_reach().at(root, ...keys.slice(0, -1));
		const entry = require_reach().entryOf(owner, keys.at(-1) ?? "");
		const found = entry === void 0 ? void 0 : freeing(entry.value, frees);
		if (entry === void 0 || found === void 0 || unless?.(root) === true) return [];
		return [{
			agent,
			path,
			what,
			of,
			spot: spot({
				start: found.kind === "scalar" && entry.value === found ? entry.start : found.start,
				end: found.end
			})
		}];
	});
}
/** A value itself, or an item or pattern of a list that frees. */
function freeing(node, frees) {
	const single = require_reach().textOf(node);
	if (single !== void 0) return frees.test(single) ? node : void 0;
	return require_reach().itemsOf(node).find((item) => frees.test(require_reach().textOf(item) ?? ""));
}
const anyCommand = /^(?:\*|\/(?:\^)?\.\*(?:\$)?\/[a-z]*)$/;
/** Patterns of commands that an editor's terminal runs unasked: one that fits everything. */
function terminalFreedoms(root, { path, agent }) {
	const spot = require_reach().spotter(path);
	return require_reach().entriesOf(require_reach().at(root, "chat.tools.terminal.autoApprove")).filter(({ key, value }) => anyCommand.test(key) && (require_reach().textOf(value) === "true" || require_reach().textOf(require_reach().at(value, "approve")) === "true")).map(({ start, value }) => ({
		agent,
		path,
		what: everything$2,
		of: "everything",
		spot: spot({
			start,
			end: value.end
		})
	}));
}
// src/reach/read/json.ts
function readJson(text) {
	const reader = new Reader(text);
	const root = reader.value(0);
	return {
		root,
		fault: reader.fault ?? (root === void 0 ? "is empty" : void 0)
	};
}
const deepest$4 = 100;
const blank = /[\s\uFEFF]*/y;
const plain$2 = /[^\s,:[\]{}"/]+/y;
const escapeForm = /\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g;
const escapes = {
	n: "\n",
	t: "	",
	r: "\r",
	b: "\b",
	f: "\f"
};
var Reader = class {
	fault;
	at = 0;
	text;
	constructor(text) {
		this.text = text;
	}
	value(depth) {
		this.skip();
		const char = this.text[this.at];
		if (char === void 0) return void 0;
		if (depth > deepest$4) return this.fail("is nested too deep");
		if (char === "{") return this.map(depth);
		if (char === "[") return this.list(depth);
		return char === "\"" ? this.string() : this.word();
	}
	map(depth) {
		const start = this.at;
		const entries = [];
		this.at += 1;
		while (this.goesOn("}")) {
			const entry = this.entry(depth);
			if (entry === void 0) break;
			entries.push(entry);
		}
		return {
			kind: "map",
			entries,
			start,
			end: this.at
		};
	}
	entry(depth) {
		const key = this.text[this.at] === "\"" ? this.string() : this.word();
		this.skip();
		if (key === void 0) return void 0;
		if (this.text[this.at] !== ":") return this.fail(`lacks a colon after "${key.text.slice(0, 20)}"`);
		this.at += 1;
		const value = this.value(depth + 1);
		return value === void 0 ? void 0 : {
			key: key.text,
			start: key.start,
			end: key.end,
			value
		};
	}
	list(depth) {
		const start = this.at;
		const items = [];
		this.at += 1;
		while (this.goesOn("]")) {
			const item = this.value(depth + 1);
			if (item === void 0) break;
			items.push(item);
		}
		return {
			kind: "list",
			items,
			start,
			end: this.at
		};
	}
	/** Whether another item follows; steps over commas, and over the closing bracket. */
	goesOn(closing) {
		this.skip();
		while (this.text[this.at] === ",") {
			this.at += 1;
			this.skip();
		}
		if (this.fault !== void 0) return false;
		if (this.text[this.at] === void 0) {
			this.fail("ends too early");
			return false;
		}
		if (this.text[this.at] !== closing) return true;
		this.at += 1;
		return false;
	}
	string() {
		const start = this.at;
		const end = this.endOfString(start + 1);
		if (end === -1) return this.fail("has a string without an end");
		this.at = end + 1;
		const raw = this.text.slice(start + 1, end);
		const value = raw.includes("\\") ? raw.replace(escapeForm, unescaped) : raw;
		return {
			kind: "scalar",
			text: value,
			value,
			start,
			end: this.at
		};
	}
	endOfString(from) {
		let end = this.text.indexOf("\"", from);
		for (; end !== -1; end = this.text.indexOf("\"", end + 1)) {
			let slashes = 0;
			while (this.text[end - 1 - slashes] === "\\") slashes += 1;
			if (slashes % 2 === 0) return end;
		}
		return -1;
	}
	word() {
		plain$2.lastIndex = this.at;
		const [text] = plain$2.exec(this.text) ?? [];
		if (text === void 0) return this.fail("is no JSON");
		const start = this.at;
		this.at += text.length;
		return {
			kind: "scalar",
			text,
			value: wordValue$1(text),
			start,
			end: this.at
		};
	}
	/** Steps over blanks and comments. */
	skip() {
		for (;;) {
			blank.lastIndex = this.at;
			this.at += blank.exec(this.text)?.[0].length ?? 0;
			const end = this.endOfComment();
			if (end === void 0) return;
			this.at = end;
		}
	}
	endOfComment() {
		if (this.text.startsWith("//", this.at)) return orEnd(this.text.indexOf("\n", this.at), 0, this.text);
		if (!this.text.startsWith("/*", this.at)) return void 0;
		return orEnd(this.text.indexOf("*/", this.at + 2), 2, this.text);
	}
	fail(fault) {
		this.fault ??= fault;
		this.at = this.text.length;
	}
};
const orEnd = (at, length, text) => at === -1 ? text.length : at + length;
const unescaped = (_, hex, char) => hex === void 0 ? escapes[char ?? ""] ?? char ?? "" : String.fromCharCode(Number.parseInt(hex, 16));
function wordValue$1(text) {
	if (text === "null") return null;
	if (text === "true" || text === "false") return text === "true";
	const number = Number(text);
	return Number.isNaN(number) ? text : number;
}
// src/reach/read/launch.ts
const program = /([^/\\]+?)(?:\.(?:exe|cmd|bat|ps1))?$/i;
/** More wrappers around a program than anyone writes. */
const mostWrappers = 10;
/** A command and its arguments; the first word is the command. */
function launchOf(words, wrappers = 0) {
	const [command = ""] = words;
	const name = program.exec(command.trim())?.[1]?.toLowerCase() ?? "";
	if ((name === "cmd" || name === "env" || name === "sudo") && wrappers < mostWrappers) return inside(words, wrappers);
	const starts = starters.find(({ names }) => names.includes(name));
	return starts === void 0 ? plain$1(words) : starts.read(words, name);
}
const isPlainWord = (word) => !(word.startsWith("-") || word.startsWith("/") || word.includes("="));
/** `cmd /c npx \u2026` and `env A=b npx \u2026`: the command is the first word that is neither an option nor a variable. */
function inside(words, wrappers) {
	const at = words.findIndex((word, index) => index > 0 && isPlainWord(word));
	if (at === -1) return {
		what: words[0] ?? "",
		pin: "unknown",
		at: 0
	};
	const launch = launchOf(words.slice(at), wrappers + 1);
	return {
		...launch,
		at: launch.at + at
	};
}
const runners = /* @__PURE__ */ new Set([
	"dlx",
	"exec",
	"x",
	"run",
	"tool"
]);
const packageOption = /^(?:-p|--package|--from|--spec)$/;
const starters = [
	{
		names: [
			"npx",
			"bunx",
			"pnpx"
		],
		read: (words) => packageIn(words, npmPin)
	},
	{
		names: [
			"npm",
			"pnpm",
			"yarn",
			"bun"
		],
		read: (words) => packageAfter(words, npmPin)
	},
	{
		names: ["uvx"],
		read: (words) => packageIn(words, pythonPin)
	},
	{
		names: ["uv", "pipx"],
		read: (words) => packageAfter(words, pythonPin)
	},
	{
		names: [
			"docker",
			"podman",
			"nerdctl"
		],
		read: (words) => imageIn(words)
	},
	{
		names: ["deno"],
		read: (words) => denoModule(words)
	}
];
/** What stands after `dlx`, `tool run` and the like; `npm run mcp` and `uv run server.py` start what is in the repository. */
function packageAfter(words, pin) {
	const isRemote = words.slice(1).some((word) => word === "dlx" || word === "exec" || word === "x" || word === "tool");
	const isPipx = words[0]?.endsWith("pipx") === true;
	const from = words.findIndex((word) => word === "--from" || word === "--with");
	if (!(isRemote || isPipx || from !== -1)) return plain$1(words);
	return packageIn(words, pin);
}
function packageIn(words, pin) {
	const named = words.findIndex((word) => packageOption.test(word));
	const at = named === -1 ? words.findIndex((word, index) => index > 0 && isPackage(word, words[index - 1] ?? "") && !(index < 3 && runners.has(word))) : named + 1;
	const what = words[at];
	return what === void 0 ? plain$1(words) : {
		what,
		pin: isPath(what) ? "local" : pin(what),
		at
	};
}
const secretOption = /^-.*(?:key|token|secret|password|auth)/i;
/** A word that is neither an option nor the credential that an option takes. */
const isPackage = (word, before) => !(word.startsWith("-") || secretOption.test(before));
const login$1 = /\/\/[^/@\s]*@/;
/** What is shown of it: an address without its login. */
const shownOf = (what) => what.replace(login$1, "//");
const path = /^(?:\.{0,2}\/|~|[A-Za-z]:\\|\$\{?(?:workspaceFolder|PWD|HOME|CLAUDE_PLUGIN_ROOT|extensionPath))/;
const isPath = (word) => path.test(word);
const npmVersion = /^(?:@[^/@]+\/)?[^@]+@(.+)$/;
const exactVersion = /^[=v]?\d+\.\d+(?:\.\d+)?(?:[-+.][\w.-]+)?$/;
const remoteCode = /^(?:git\+|https?:|github:|git:)/;
const commitRef = /[@#][0-9a-f]{40}$/;
function npmPin(name) {
	if (remoteCode.test(name)) return commitRef.test(name) ? "exact" : "loose";
	const version = npmVersion.exec(name)?.[1];
	return version !== void 0 && exactVersion.test(version) ? "exact" : "loose";
}
const pythonVersion = /(?:==|@)([\w.+-]+)$/;
function pythonPin(name) {
	if (remoteCode.test(name)) return commitRef.test(name) ? "exact" : "loose";
	const version = pythonVersion.exec(name)?.[1];
	return version !== void 0 && exactVersion.test(version) ? "exact" : "loose";
}
const valued = /^(?:-e|--env|-v|--volume|--mount|--name|-p|--publish|--network|--net|-u|--user|-w|--workdir|--env-file|--entrypoint|-l|--label|--platform|--memory|-m|--cpus|--add-host|--pull|--gpus|-h|--hostname)$/;
const digest = /@sha256:[0-9a-f]{64}$/;
const tag = /:([\w][\w.-]*)$/;
const release = /\d+\.\d+|^v?\d{4,}|^sha-[0-9a-f]{7}/;
function imageIn(words) {
	const run = words.findIndex((word) => word === "run" || word === "create");
	if (run === -1) return plain$1(words);
	let at = run + 1;
	while (words[at]?.startsWith("-")) at += valued.test(words[at] ?? "") ? 2 : 1;
	const image = words[at];
	if (image === void 0) return plain$1(words);
	return {
		what: image,
		pin: imagePin(image),
		at
	};
}
/** Whether an image names one build: a digest, or a tag that is a version. */
function imagePin(image) {
	if (digest.test(image)) return "exact";
	return release.test(tag.exec(image)?.[1] ?? "") ? "exact" : "loose";
}
function denoModule(words) {
	const at = words.findIndex((word) => word.startsWith("npm:") || word.startsWith("jsr:") || word.startsWith("https:"));
	const what = words[at];
	return what === void 0 ? plain$1(words) : {
		what,
		pin: npmPin(what.slice(what.indexOf(":") + 1)),
		at
	};
}
/** A program of this machine, or a file of the repository. */
function plain$1(words) {
	const script = words.findIndex((word, index) => index > 0 && !word.startsWith("-") && isScript(word));
	const at = script === -1 ? 0 : script;
	return {
		what: words[at] ?? "",
		pin: "local",
		at
	};
}
const scriptName = /\.(?:[cm]?[jt]s|py|sh|rb|jar|dll|exe)$/;
const isScript = (word) => isPath(word) || scriptName.test(word);
// src/reach/read/mcp-credentials.ts
/** Credentials that a server is given by its environment, headers, arguments and address. */
function credentialsOf(node, giving) {
	const { server } = giving;
	const mapped = [
		...[
			"env",
			"environment",
			"headers",
			"http_headers",
			"httpHeaders"
		].map((key) => require_reach().at(node, key)),
		require_reach().at(node, "command", "env"),
		require_reach().at(node, "requestOptions", "headers"),
		require_reach().at(node, "requestInit", "headers"),
		require_reach().at(node, "requestInit")
	].flatMap((map) => require_reach().entriesOf(map).flatMap((entry) => ofEntry(entry, giving)));
	const named = require_reach().entriesOf(require_reach().at(node, "env_http_headers")).flatMap(({ key, start, value }) => value.kind === "scalar" ? [given$1(giving, {
		name: key,
		text: variable$1(value.text),
		start,
		value
	})] : []);
	const bearer = require_reach().entryOf(node, "bearer_token_env_var");
	const token = require_reach().entryOf(node, "bearer_token");
	return [
		...mapped,
		...named,
		...bearer?.value.kind === "scalar" ? [given$1(giving, {
			name: bearer.value.text,
			text: variable$1(bearer.value.text),
			start: bearer.start,
			value: bearer.value
		})] : [],
		...token === void 0 ? [] : ofEntry({
			...token,
			key: `${server.name}_token`
		}, giving),
		...ofArguments(giving),
		...ofAddress(giving)
	];
}
const variable$1 = (name) => `\${${name}}`;
/** Names that say nothing alone (`API_KEY`, `Authorization`) are read with the server's name before them. */
function given$1({ server, spot }, { name, text, start, value }) {
	const own = require_reach().meaningOf(name);
	const meaning = own.role === "unknown" ? require_reach().meaningOf(`${server.name}_${name}`) : own;
	return {
		surface: "mcp",
		path: server.path,
		holder: server.holder,
		name,
		text,
		spot: spot({
			start,
			end: value.end
		}),
		valueSpot: spot(value),
		...own.role === "unknown" && meaning.role !== "configuration" ? { meaning } : {}
	};
}
const ofEntry = ({ key, start, value }, giving) => value.kind === "scalar" && value.value !== null ? [given$1(giving, {
	name: key,
	text: value.text,
	start,
	value
})] : [];
const option = /^--?([A-Za-z][\w-]+)$/;
const joined$1 = /^--?([A-Za-z][\w-]+)=(.*)$/s;
const assignment$1 = /^([A-Za-z_]\w*)=(.*)$/s;
const header = /^([A-Za-z][\w-]*):\s*(.*)$/s;
/** `--api-key X`, `--api-key=X`, `-e NAME=X`, `-e NAME`, `--header "Authorization: Bearer X"`. */
function ofArguments(giving) {
	return giving.words.flatMap((value, index) => {
		const before = giving.words[index - 1]?.text ?? "";
		const found = ofArgument(value.text, before);
		return found === void 0 ? [] : [given$1(giving, {
			...found,
			start: value.start,
			value
		})];
	});
}
/** Asked in order; each knows one way of writing a named value. */
const readings$2 = [
	(word) => passwordOf(word),
	(word, before) => isVariable(before) && !word.includes("=") ? {
		name: word,
		text: variable$1(word)
	} : void 0,
	(word) => pairOf(assignment$1.exec(word)),
	(word, before) => isHeader(before) ? pairOf(header.exec(word)) : void 0,
	(word) => pairOf(joined$1.exec(word)),
	(word, before) => {
		const name = word.startsWith("-") ? void 0 : option.exec(before)?.[1];
		return name === void 0 ? void 0 : {
			name,
			text: word
		};
	}
];
function ofArgument(word, before) {
	for (const reading of readings$2) {
		const found = reading(word, before);
		if (found !== void 0) return found;
	}
}
/** Of an address in the word: its password, or a token that stands for login and password. */
const loginWord = /\/\/(?:[^/@\s:]*:)?([^/@\s]+)@/;
function passwordOf(word) {
	const password = loginWord.exec(word)?.[1];
	return password === void 0 ? void 0 : {
		name: "password",
		text: password
	};
}
const isVariable = (option) => option === "-e" || option === "--env";
const isHeader = (option) => option === "-H" || option.toLowerCase().includes("header");
const pairOf = (match) => match === null ? void 0 : {
	name: match[1] ?? "",
	text: match[2] ?? ""
};
const query = /[?&]([\w.-]+)=([^&#\s]+)/g;
const login = /^[a-z][\w+.-]*:\/\/[^/@\s:]*:([^/@\s]+)@/i;
/** Tokens in an address: in its query, or as the password of its login. */
function ofAddress(giving) {
	const { url } = giving;
	if (url === void 0) return [];
	const asked = [...url.text.matchAll(query)].map(([, name = "", text = ""]) => ({
		name,
		text
	}));
	const password = login.exec(url.text)?.[1];
	return (password === void 0 ? asked : [...asked, {
		name: "password",
		text: password
	}]).map((value) => given$1(giving, {
		...value,
		start: url.start,
		value: url
	}));
}
// src/reach/read/written.ts
const placeholder = { kind: "placeholder" };
/** `${NAME}`, `${env:NAME}`, `$NAME`, `{env:NAME}`, `%NAME%`, `os.environ/NAME`, `process.env.NAME`, with or without a scheme before it. */
const variable = /^(?:(?:Bearer|Basic|token|Token) )?(?:\$\{\{\s*(?:secrets|env|inputs)\.([A-Za-z_]\w*)\s*\}\}|\$\{(?:env:|ENV:|secrets?[.:])?([A-Za-z_]\w*)(?::?[-?+][^}]*)?\}|\$([A-Za-z_]\w*)|\{env:([A-Za-z_]\w*)\}|%([A-Za-z_]\w*)%|os\.environ[/.]([A-Za-z_]\w*)|process\.env\.([A-Za-z_]\w*)|env\.([A-Za-z_]\w*))$/;
const fallback = /^(?:Bearer )?\$\{(?:env:)?[A-Za-z_]\w*:?-([^}]+)\}$/;
const outside$1 = /^(?:op:\/\/|vault:|ref\+|secretref:|keyring:|keychain:|bao:|doppler:|infisical:|arn:aws[\w-]*:(?:secretsmanager|ssm):|projects\/[^/]+\/secrets\/|gcp-?sm:|aws-?sm:|azkv:|ssm:|@Microsoft\.KeyVault|ENC\[|\{vault:|\{cipher\}|AgA[A-Za-z0-9+/]{60})/;
const computed$1 = /\$\{|\$\(|\{\{|<%|\$\{\{|\{\w+\}|`|^!/;
const dummy = /^(?:<.*>|\[.*\]|\*+|x+|\.+|-+|_+|0+|1+|none|null|nil|undefined|true|false|yes|no|on|off|(?:dummy|fake|mock|test|example|sample|change|replace|your|my|todo|insert|placeholder|fill|put|enter|set|add|use|paste|some|any|not)[-_ ].*|(?:dummy|fake|mock|test|example|sample|changeme|replaceme|placeholder|secret|password|passwd|token|key|admin|root|postgres|redis|guest|user|local|default|unused|optional|required|required!?|n\/a|na|noop)\w{0,4}|(?:abc|123|xxx|foo|bar|qwe|asd)\w{0,12}|(?:sk|pk|rk|ghp|gho|xoxb|hf|gsk|key)[-_](?:\.+|x{3,}|\*+|your|test|fake|dummy|mock|example|placeholder|1234|abc|0{3,}|proj-(?:\.+|x{3,}|your)|ant-(?:\.+|x{3,}|your|api\d\d-(?:\.+|x{3,}|your))|lf-(?:\.+|x{3,}|your|1234)).*)$/i;
const telling$5 = /your[-_ ]|[-_ <]your\b|change[-_ ]?me|replace[-_ ]?(?:me|this|with)|example|placeholder|dummy|\.\.\.|\u2026|x{4,}|\*{4,}|<[a-z_ -]+>|[-_ ](?:goes[-_ ])?here\b|redacted|todo|(?:insert|paste|enter)[-_ ]/i;
const shortest = 8;
/** What a value written in a file is: the credential, a reference to one, or a word in its place. */
function writtenAs(text) {
	const value = text.trim();
	const otherwise = fallback.exec(value)?.[1];
	if (otherwise !== void 0 && writtenAs(otherwise).kind === "literal") return {
		kind: "literal",
		text: otherwise
	};
	const named = variable.exec(value)?.slice(1).find((name) => name !== void 0);
	if (named !== void 0) return {
		kind: "reference",
		to: named,
		store: "variable"
	};
	if (outside$1.test(value)) return {
		kind: "reference",
		to: value,
		store: "outside"
	};
	if (value.length < shortest || computed$1.test(value) || isDummy(value)) return placeholder;
	return {
		kind: "literal",
		text: value.replace(scheme, "")
	};
}
const scheme = /^(?:Bearer|Basic|token|Token) /;
const fewest = 5;
const isDummy = (value) => dummy.test(value) || telling$5.test(value) || new Set(value.toLowerCase()).size < fewest;
const longEnough = 16;
const longRun = /[A-Za-z0-9]{12,}/g;
const change = /[a-z](?=[A-Z0-9])|[A-Z](?=[a-z0-9])|[0-9](?=[A-Za-z])/g;
const fewestChanges = 3;
/** Whether a literal looks drawn at random: words that a person chose are equal in many places without being one secret. */
const looksRandom = (value) => value.length >= longEnough && !value.includes(" ") && !value.includes("://") && (value.match(longRun) ?? []).some((run) => (run.match(change) ?? []).length >= fewestChanges);
/** What a name and a reference say together. A workflow's token outside of workflows is a person's. */
function meaningIn({ name, meaning }, written) {
	const own = meaning ?? require_reach().meaningOf(name);
	const asked = own.role === "unknown" && written.kind === "reference" ? require_reach().meaningOf(written.to) : own;
	return asked.role === "workflow-token" ? {
		role: "vcs",
		provider: asked.provider
	} : asked;
}
/** A credential of a file as a holding, and what of it must not be shown; nothing for settings. */
function assigned(given, values) {
	const written = writtenAs(given.text);
	const meaning = meaningIn(given, written);
	if (meaning.role === "configuration") return {};
	const masks = written.kind === "reference" || given.text === "" ? [] : [given.valueSpot];
	if (meaning.role === "unknown" && written.kind !== "literal") return { masks };
	const { path, surface, holder, name, spot } = given;
	const value = written.kind === "literal" ? values.nameOf(written.text, `${require_reach().normalName(name)}@${path}`) : void 0;
	return {
		holdings: [{
			identity: identityOf$1({
				name,
				meaning,
				written
			}, value),
			surface,
			path,
			holder,
			name,
			spot,
			written: written.kind,
			...written.kind === "literal" && value !== void 0 && looksRandom(written.text) ? { value } : {},
			environment: require_engine().environmentOf(path),
			via: []
		}],
		masks
	};
}
function identityOf$1({ name, meaning, written }, value) {
	const common = {
		...meaning,
		nature: "static",
		meanings: []
	};
	switch (written.kind) {
		case "literal": return {
			id: `literal:${value ?? name}`,
			kind: "literal",
			name: require_reach().normalName(name),
			...common
		};
		case "reference": {
			const kind = written.store === "variable" ? "variable" : "stored";
			return {
				id: `${kind}:${written.to}`,
				kind,
				name: written.to,
				...common
			};
		}
		case "placeholder": return {
			id: `variable:${require_reach().normalName(name)}`,
			kind: "variable",
			name: require_reach().normalName(name),
			...common
		};
	}
}
/** Several readings of parts of a file as one. */
const together = (parts) => ({
	holdings: parts.flatMap(({ holdings }) => holdings ?? []),
	masks: parts.flatMap(({ masks }) => masks ?? [])
});
// src/reach/read/mcp-servers.ts
/** Where hosts keep their servers, as paths of keys. */
const places = [
	["mcpServers"],
	["mcp_servers"],
	["context_servers"],
	["amp.mcpServers"],
	["mcp", "servers"],
	["mcp", "mcpServers"],
	[
		"customizations",
		"vscode",
		"mcp",
		"servers"
	],
	["experimental", "modelContextProtocolServers"]
];
/** Keys of a server, by which one is told from any other map. */
const serverKeys = [
	"command",
	"url",
	"serverUrl",
	"httpUrl",
	"transport",
	"args",
	"httpTransport"
];
const isServer = (node) => serverKeys.some((key) => require_reach().entryOf(node, key) !== void 0);
/** The servers of a document; `whole` where the file is of servers only and may name them at its top. */
function serversIn(root, whole) {
	const placed = places.flatMap((keys) => namedIn$1(require_reach().at(root, ...keys)));
	const grouped = require_reach().entriesOf(require_reach().at(root, "projects")).flatMap(({ value }) => namedIn$1(require_reach().at(value, "mcpServers")));
	const plain = whole ? [...namedIn$1(require_reach().at(root, "servers")), ...namedIn$1(root)] : [];
	return [
		...placed,
		...grouped,
		...namedIn$1(require_reach().at(root, "mcp")),
		...plain
	].filter(({ node }) => isServer(node));
}
const namedIn$1 = (node) => [...require_reach().entriesOf(node).map(({ key, start, end, value }) => ({
	name: key,
	start,
	end,
	node: value
})), ...require_reach().itemsOf(node).map((item) => ({
	name: require_reach().textOf(require_reach().at(item, "name")) ?? "server",
	start: item.start,
	end: item.start,
	node: item
}))];
/** A server and what it is given. */
function readServer({ name, start, end, node }, context) {
	const spot = require_reach().spotter(context.path);
	const words = commandWords(node);
	const url = first$1(node, [
		"url",
		"serverUrl",
		"httpUrl"
	]);
	const launch = words.length === 0 ? void 0 : launchOf(words.map(({ text }) => text));
	const named = launch === void 0 ? void 0 : words[launch.at];
	const place = spot({
		start,
		end: Math.max(start, end)
	});
	const server = {
		name,
		holder: `server ${name}`,
		path: context.path,
		spot: place,
		transport: words.length === 0 ? "http" : "stdio",
		what: launch === void 0 ? hostOf(url?.text ?? "") : shownOf(launch.what),
		pin: launch?.pin ?? "unknown",
		pinSpot: named === void 0 ? place : spot(named)
	};
	const isOff = require_reach().textOf(require_reach().at(node, "disabled")) === "true" || require_reach().textOf(require_reach().at(node, "enabled")) === "false";
	const given = credentialsOf(node, {
		server,
		words,
		url,
		spot
	});
	const { holdings, masks } = together(given.map((value) => assigned(value, context.values)));
	return {
		takings: envFilesOf$2(node, words).map((file) => takingOf$1(file, server, spot)),
		servers: isOff ? [] : [server],
		holdings,
		masks,
		freedoms: isOff ? [] : freedomsOf(node, server, context)
	};
}
/** `envFile` of an editor, `--env-file` of a container. */
function envFilesOf$2(node, words) {
	const named = first$1(node, ["envFile", "env_file"]);
	const options = words.filter((_, index) => words[index - 1]?.text === "--env-file");
	return named === void 0 ? options : [named, ...options];
}
const workspace = /^(?:\$\{(?:workspaceFolder|PWD|userHome|CLAUDE_PROJECT_DIR)\}|\.)\//;
/** Paths are told from the root of the repository, where agents are started. */
const takingOf$1 = (file, { path, holder }, spot) => ({
	path,
	holder,
	spot: spot(file),
	surface: "mcp",
	of: "env-file",
	name: file.text.replace(workspace, "")
});
function first$1(node, keys) {
	const found = keys.flatMap((key) => require_reach().at(node, key) ?? []).find(({ kind }) => kind === "scalar");
	return found?.kind === "scalar" ? found : void 0;
}
const host = /^[a-z][\w+.-]*:\/\/(?:[^/@\s]*@)?([^/?#\s]+)/i;
/** Scheme, path and query of an address stay out: they may hold a token. */
const hostOf = (url) => host.exec(url)?.[1] ?? "a computed address";
/** `command` as text, as a list, or as a map of `path` and `args`. */
function commandWords(node) {
	const command = require_reach().at(node, "command");
	return (command?.kind === "map" ? [require_reach().at(command, "path"), require_reach().at(command, "args")] : [command, require_reach().at(node, "args")]).flatMap(scalarsOf$1).flatMap(wordsOf$1);
}
const scalarsOf$1 = (node) => {
	if (node?.kind === "scalar") return node.value === null ? [] : [node];
	return require_reach().itemsOf(node).flatMap((item) => item.kind === "scalar" ? [item] : []);
};
const commandLine = /^(?:npx|uvx|bunx|docker|node|python3?)\s/;
const blanks$3 = /\s+/;
/** A whole command line in one text is its words; each is placed where the text stands. */
const wordsOf$1 = (word) => commandLine.test(word.text) ? word.text.split(blanks$3).map((text) => ({
	...word,
	text
})) : [word];
function freedomsOf(node, server, { agent, path }) {
	const spot = require_reach().spotter(path);
	const open = [
		"alwaysAllow",
		"autoApprove",
		"autoApprovedTools"
	].flatMap((key) => require_reach().entryOf(node, key) ?? []).filter(({ value }) => require_reach().textsOf(value).includes("*") || require_reach().textOf(value) === "true");
	const trusted = require_reach().entryOf(node, "trust");
	return (trusted !== void 0 && require_reach().textOf(trusted.value) === "true" ? [...open, trusted] : open).map(({ start, value }) => ({
		agent,
		path,
		what: `uses every tool of server ${server.name} without asking`,
		of: "servers",
		spot: spot({
			start,
			end: value.end
		})
	}));
}
// src/reach/read/redirects.ts
const baseUrl = /^(?:ANTHROPIC|OPENAI|GEMINI|GOOGLE_GEMINI|CODEX)_(?:API_)?(?:BASE(?:_URL)?|ENDPOINT)$/;
/** With a credential of its own beside it, nobody else's is sent. */
const ownCredential = /^(?:ANTHROPIC|OPENAI|GEMINI|GOOGLE|CODEX)_(?:AUTH_TOKEN|API_KEY)$/;
function redirectsIn(root, { path, agent }) {
	const environment = require_reach().entriesOf(require_reach().at(root, "env"));
	if (require_reach().at(root, "apiKeyHelper") !== void 0 || environment.some(({ key }) => ownCredential.test(key))) return [];
	const spot = require_reach().spotter(path);
	return [...environment, ...require_reach().entriesOf(root).filter(({ key }) => key === "openai_base_url")].flatMap(({ key, start, value }) => {
		const host = baseUrl.test(key) || key === "openai_base_url" ? hostIn(require_reach().textOf(value) ?? "") : void 0;
		return host === void 0 || isVendors.test(host) || isNear.test(host) ? [] : [{
			agent,
			path,
			host,
			spot: spot({
				start,
				end: value.end
			})
		}];
	});
}
const url = /^https?:\/\/([\w.-]+)(?::\d+)?(?:[/?#]|$)/i;
/** Undefined where a run fills it in. */
const hostIn = (text) => url.exec(text)?.[1]?.toLowerCase();
const isVendors = /(?:^|\.)(?:anthropic\.com|openai\.com|openai\.azure\.com|googleapis\.com|amazonaws\.com|services\.ai\.azure\.com)$/;
/** This machine, and what only its own network knows. */
const isNear = /^(?:localhost|127\.[\d.]+|0\.0\.0\.0|10\.[\d.]+|192\.168\.[\d.]+|[\w-]+|.*\.(?:local|internal|lan|test|example|localhost))$/;
// src/reach/read/toml.ts
const line = /[^\r\n]*/y;
const deepest$3 = 50;
function readToml(text) {
	const root = {
		pairs: /* @__PURE__ */ new Map(),
		start: 0,
		end: text.length
	};
	const reader = {
		text,
		at: 0
	};
	let table = root;
	while (reader.at < text.length) {
		skipBlank(reader);
		if (reader.at >= text.length) break;
		if (text[reader.at] === "[") table = readHeader(reader, root);
		else readPair(reader, table);
		skipLine(reader);
	}
	return frozen(root);
}
const blanks$2 = /(?:[\s\uFEFF]|#[^\n]*)*/y;
const spaces = /[ \t]*/y;
const bareKey = /[A-Za-z0-9_-]+/y;
const step$1 = (reader, form) => {
	form.lastIndex = reader.at;
	const found = form.exec(reader.text)?.[0] ?? "";
	reader.at += found.length;
	return found;
};
const skipBlank = (reader) => {
	step$1(reader, blanks$2);
};
const skipLine = (reader) => {
	step$1(reader, line);
};
/** `[a.b]`, and `[[a.b]]`, whose tables are read as one. */
function readHeader(reader, root) {
	const start = reader.at;
	while (reader.text[reader.at] === "[") reader.at += 1;
	return tableAt(root, readKeys(reader), start);
}
function readKeys(reader) {
	const keys = [];
	for (;;) {
		step$1(reader, spaces);
		const start = reader.at;
		const quote = reader.text[start];
		const name = quote === "\"" || quote === "'" ? readString(reader) : step$1(reader, bareKey);
		if (name === void 0 || reader.at === start) return keys;
		keys.push({
			name,
			start,
			end: reader.at
		});
		step$1(reader, spaces);
		if (reader.text[reader.at] !== ".") return keys;
		reader.at += 1;
	}
}
function tableAt(root, keys, start) {
	let table = root;
	for (const { name, start: from, end } of keys.slice(0, deepest$3)) {
		const known = table.pairs.get(name);
		if (known !== void 0 && "pairs" in known.value) {
			table = known.value;
			continue;
		}
		const made = {
			pairs: /* @__PURE__ */ new Map(),
			start,
			end
		};
		table.pairs.set(name, {
			start: from,
			end,
			value: made
		});
		table = made;
	}
	return table;
}
function readPair(reader, table) {
	const keys = readKeys(reader);
	const last = keys.at(-1);
	step$1(reader, spaces);
	if (last === void 0 || reader.text[reader.at] !== "=") return;
	reader.at += 1;
	step$1(reader, spaces);
	const value = readValue(reader, 0);
	tableAt(table, keys.slice(0, -1), last.start).pairs.set(last.name, {
		start: last.start,
		end: last.end,
		value
	});
}
const nothing$1 = (at) => ({
	kind: "scalar",
	text: "",
	value: null,
	start: at,
	end: at
});
const word = /[^\s,\]}#]*/y;
function readValue(reader, depth) {
	const start = reader.at;
	const char = reader.text[start];
	if (depth > deepest$3) return nothing$1(start);
	if (char === "[") return readList(reader, depth);
	if (char === "{") return readInline(reader, depth);
	if (char === "\"" || char === "'") {
		const text = readString(reader) ?? "";
		return {
			kind: "scalar",
			text,
			value: text,
			start,
			end: reader.at
		};
	}
	const text = step$1(reader, word);
	return {
		kind: "scalar",
		text,
		value: wordValue(text),
		start,
		end: reader.at
	};
}
function wordValue(text) {
	if (text === "true" || text === "false") return text === "true";
	return text === "" || Number.isNaN(Number(text)) ? text : Number(text);
}
function readList(reader, depth) {
	const start = reader.at;
	const items = [];
	reader.at += 1;
	while (goesOn(reader, "]")) {
		const from = reader.at;
		items.push(readValue(reader, depth + 1));
		if (reader.at === from) break;
	}
	return {
		kind: "list",
		items,
		start,
		end: reader.at
	};
}
function readInline(reader, depth) {
	const start = reader.at;
	const table = {
		pairs: /* @__PURE__ */ new Map(),
		start,
		end: start
	};
	reader.at += 1;
	while (depth < deepest$3 && goesOn(reader, "}")) {
		const from = reader.at;
		readPair(reader, table);
		if (reader.at === from) break;
	}
	table.end = reader.at;
	return frozen(table);
}
/** Whether another item follows; steps over commas, comments and the closing bracket. */
function goesOn(reader, closing) {
	skipBlank(reader);
	while (reader.text[reader.at] === ",") {
		reader.at += 1;
		skipBlank(reader);
	}
	if (reader.at >= reader.text.length) return false;
	if (reader.text[reader.at] !== closing) return true;
	reader.at += 1;
	return false;
}
/** A string of one line or of several; what has no end reaches to the end of its line, or of the file. */
function readString(reader) {
	const quote = reader.text[reader.at] ?? "";
	const long = quote.repeat(3);
	if (reader.text.startsWith(long, reader.at)) {
		const end = reader.text.indexOf(long, reader.at + 3);
		const text = reader.text.slice(reader.at + 3, end === -1 ? void 0 : end);
		reader.at = end === -1 ? reader.text.length : end + 3;
		return text;
	}
	const form = quote === "\"" ? basic : literal;
	form.lastIndex = reader.at;
	const found = form.exec(reader.text);
	if (found === null) return void 0;
	reader.at += found[0].length;
	return (found[1] ?? "").replace(escaped$1, "$1");
}
const basic = /"((?:[^"\\\r\n]|\\.)*)"?/y;
const literal = /'([^'\r\n]*)'?/y;
const escaped$1 = /\\(["\\])/g;
function frozen({ pairs, start, end }) {
	return {
		kind: "map",
		start,
		end,
		entries: [...pairs].map(([key, { start: from, end: to, value }]) => ({
			key,
			start: from,
			end: to,
			value: "kind" in value ? value : frozen(value)
		}))
	};
}
// src/reach/read/yaml-file.ts
function readYamlFile({ path, text }) {
	const { roots, faults, cut } = require_reach().readYaml(text);
	const reason = cut[0] ?? (faults.length === 0 ? void 0 : "is no YAML");
	return {
		roots,
		unresolved: reason === void 0 ? [] : [unreadOf(path, reason)]
	};
}
/** `reason` follows \u201cit\u201d. */
const unreadOf = (path, reason) => ({
	what: path,
	why: `cannot be read to its end: it ${reason}`,
	spot: {
		path,
		start: 0,
		end: 0
	}
});
// src/reach/read/agent-file.ts
function readAgentFile(document, values) {
	const { path } = document;
	const { root, fault } = rootOf(document);
	const unresolved = fault === void 0 ? [] : [unreadOf(path, fault)];
	if (root === void 0) return { unresolved };
	const agent = agentOf(path);
	const whole = serverFile.test(path);
	const servers = serversIn(root, whole);
	const read = servers.map((server) => readServer(server, {
		path,
		agent,
		values
	}));
	const inServers = new Set(servers.map(({ node }) => node));
	const own = whole ? [] : credentialsIn$1(root, {
		path,
		agent,
		inServers,
		trail: []
	}).map((given) => assigned(given, values));
	const { holdings, masks } = together([...read, ...own]);
	return {
		servers: read.flatMap((reading) => reading.servers ?? []),
		takings: read.flatMap((reading) => reading.takings ?? []),
		holdings,
		masks,
		freedoms: [
			...read.flatMap((reading) => reading.freedoms ?? []),
			...freedomsIn(root, {
				path,
				agent
			}),
			...terminalFreedoms(root, {
				path,
				agent
			})
		],
		redirects: whole ? [] : redirectsIn(root, {
			path,
			agent
		}),
		unresolved
	};
}
const yamlFile = /\.ya?ml$/;
function rootOf({ path, text }) {
	if (path.endsWith(".toml")) return {
		root: readToml(text),
		fault: void 0
	};
	if (!yamlFile.test(path)) return readJson(text);
	const { roots, faults, cut } = require_reach().readYaml(text);
	return {
		root: roots[0],
		fault: cut[0] ?? (faults.length === 0 ? void 0 : "is no YAML")
	};
}
/** Files that are of servers alone, so that what stands at their top may be one. */
const serverFile = /mcp[^/]*\.json$|\/mcpServers\/[^/]+$/i;
/** Hosts by the folder or file that is theirs. */
const hosts = [
	[/claude_desktop_config\.json$/, "Claude Desktop"],
	[/(?:^|\/)\.claude(?:\/|\.json$|-plugin\/)/, "Claude Code"],
	[/(?:^|\/)\.cursor[/-]/, "Cursor"],
	[/(?:^|\/)(?:\.vscode|\.devcontainer)\/|(?:^|\/)\.devcontainer\.json$/, "VS Code"],
	[/(?:^|\/)(?:\.gemini\/|gemini-extension\.json$)/, "Gemini CLI"],
	[/(?:^|\/)\.qwen\//, "Qwen Code"],
	[/(?:^|\/)\.codex[/-]/, "Codex"],
	[/(?:^|\/)\.(?:codeium|windsurf)\//, "Windsurf"],
	[/(?:^|\/)\.zed\//, "Zed"],
	[/(?:^|\/)\.continue\//, "Continue"],
	[/cline_mcp_settings\.json$/, "Cline"],
	[/(?:^|\/)\.roo\//, "Roo Code"],
	[/(?:^|\/)\.kilocode\//, "Kilo Code"],
	[/(?:^|\/)\.amazonq\//, "Amazon Q"],
	[/(?:^|\/)\.kiro\//, "Kiro"],
	[/(?:^|\/)\.?opencode(?:\/|\.jsonc?$)/, "OpenCode"],
	[/(?:^|\/)\.?crush\.json$/, "Crush"],
	[/(?:^|\/)\.amp\//, "Amp"],
	[/(?:^|\/)\.junie\//, "Junie"],
	[/(?:^|\/)\.trae\//, "Trae"],
	[/(?:^|\/)\.factory\//, "Factory"],
	[/(?:^|\/)\.aider\.conf\.ya?ml$/, "aider"],
	[/(?:^|\/)(?:\.copilot|\.github)\//, "Copilot"]
];
const agentOf = (path) => hosts.find(([form]) => form.test(path))?.[1] ?? "the agent";
const credentialKey$1 = /^(?:.*[-_.])?(?:api[-_]?key|key|token|secret|password|authorization|bearer)$|(?:Key|Token|Secret|Password)$|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
/** Credentials outside of servers: environments, keys of providers. A name that says nothing is read with the keys above it. */
function credentialsIn$1(node, walk) {
	if (walk.inServers.has(node)) return [];
	if (node.kind === "list") return require_reach().itemsOf(node).flatMap((item) => credentialsIn$1(item, walk));
	const provider = require_reach().textOf(require_reach().at(node, "provider"));
	const trail = provider === void 0 ? walk.trail : [...walk.trail, provider];
	return require_reach().entriesOf(node).flatMap(({ key, start, value }) => {
		if (value.kind !== "scalar") return credentialsIn$1(value, {
			...walk,
			trail: [...trail, key]
		});
		if (value.value === null || !credentialKey$1.test(key)) return [];
		return [credentialOf$2({
			key,
			start,
			value
		}, {
			...walk,
			trail
		})];
	});
}
function credentialOf$2({ key, start, value }, { path, agent, trail }) {
	const spot = require_reach().spotter(path);
	const isName = key === "env_key";
	const name = isName ? value.text : key;
	const own = require_reach().meaningOf(name);
	const meaning = own.role === "unknown" ? require_reach().meaningOf([...trail.slice(-2), name].join("_")) : own;
	return {
		surface: "agent-settings",
		path,
		holder: agent,
		name,
		text: isName ? `\${${value.text}}` : value.text,
		spot: spot({
			start,
			end: value.end
		}),
		valueSpot: spot(value),
		...own.role === "unknown" && meaning.role !== "configuration" ? { meaning } : {}
	};
}
// src/reach/read/host.ts
const socket = /(?:docker|containerd|crio|podman)(?:\/[\w.-]+)*\.sock\b/;
/** Whether a mounted path is the socket of a container runtime. */
const isRuntimeSocket = (path) => socket.test(path);
const loginFolder = /(?:^|[/}~])(?:\.aws|\.config\/gcloud|\.azure|\.kube|\.oci)(?=$|[/:])|application_default_credentials\.json/;
/** Whether a mounted path holds the login of whoever owns the host. */
const isLoginFolder = (path) => loginFolder.test(path);
const admin = /* @__PURE__ */ new Set([
	"SYS_ADMIN",
	"ALL",
	"CAP_SYS_ADMIN"
]);
/** Capabilities by which a container leaves its bounds. */
const isHostCapability = (name) => admin.has(name.toUpperCase());
// src/reach/read/merge.ts
const deepest$2 = 10;
/** A map without `<<`, the entries of the maps that it names behind its own; any other node as it is. */
const merged = (node) => node.kind === "map" ? mergedMap(node, 0) : node;
function mergedMap(node, depth) {
	const shared = node.entries.filter(({ key }) => key === "<<");
	if (shared.length === 0 || depth > deepest$2) return node;
	const own = node.entries.filter(({ key }) => key !== "<<");
	const known = new Set(own.map(({ key }) => key));
	const taken = shared.flatMap(({ value }) => mapsIn(value)).flatMap((map) => mergedMap(map, depth + 1).entries);
	const added = [];
	for (const entry of taken) {
		if (known.has(entry.key)) continue;
		known.add(entry.key);
		added.push(entry);
	}
	return {
		...node,
		entries: [...own, ...added]
	};
}
const mapsIn = (node) => node.kind === "map" ? [node] : require_reach().itemsOf(node).flatMap((item) => item.kind === "map" ? [item] : []);
// src/reach/read/compose.ts
function readCompose(document, values) {
	const { path, text } = document;
	if (!text.includes("services")) return {};
	const { roots, unresolved } = readYamlFile(document);
	const root = roots[0] === void 0 ? void 0 : merged(roots[0]);
	const services = require_reach().entriesOf(require_reach().at(root, "services")).map((entry) => ({
		entry,
		node: merged(entry.value)
	}));
	const context = {
		path,
		spot: require_reach().spotter(path),
		secrets: require_reach().at(root, "secrets")
	};
	const read = services.map(({ entry, node }) => readService(entry, node, context));
	const given = read.flatMap(({ given: list }) => list);
	return {
		...together(given.map((value) => assigned(value, values))),
		services: read.map(({ service }) => service),
		takings: read.flatMap(({ takings }) => takings),
		executors: read.flatMap(({ executors }) => executors),
		hosted: read.flatMap(({ hosted }) => hosted),
		unresolved
	};
}
function readService({ key, start, end }, node, context) {
	const { path, spot } = context;
	const holder = `service ${key}`;
	const place = spot({
		start,
		end
	});
	const mounts = require_reach().itemsOf(require_reach().at(node, "volumes"));
	return {
		service: {
			holder,
			path,
			spot: place,
			image: imageOf(node)
		},
		given: [...variablesOf(require_reach().at(node, "environment"), holder, context), ...secretsOf(require_reach().at(node, "secrets"), holder, context)],
		takings: envFilesOf$1(require_reach().at(node, "env_file")).map((file) => takingOf(file, holder, context)),
		executors: [...powersOf$1(node, spot), ...mounts.flatMap((mount) => socketsOf(mount, spot))].map((power) => ({
			...power,
			holder,
			path
		})),
		hosted: mounts.filter((mount) => isLoginFolder(sourceOf(mount))).map((mount) => ({
			what: `mounts ${sourceOf(mount)}`,
			holder,
			spot: spot(mount)
		}))
	};
}
const imageOf = (node) => require_reach().textOf(require_reach().at(node, "image")) ?? require_reach().textOf(require_reach().at(node, "build")) ?? [require_reach().textOf(require_reach().at(node, "build", "context")), require_reach().textOf(require_reach().at(node, "build", "dockerfile"))].join(" ").trim();
/** A map or a list of `NAME=value`; a name without a value is passed on from where compose was started. */
function variablesOf(node, holder, context) {
	const mapped = (node === void 0 ? [] : require_reach().entriesOf(merged(node))).flatMap(({ key, start, value }) => value.kind === "scalar" ? [{
		name: key,
		text: value.value === null ? passed(key) : value.text,
		start,
		value
	}] : []);
	const listed = require_reach().itemsOf(node).flatMap((item) => {
		const text = require_reach().textOf(item);
		if (text === void 0 || item.kind !== "scalar") return [];
		const at = text.indexOf("=");
		const name = at === -1 ? text : text.slice(0, at);
		return [{
			name,
			text: at === -1 ? passed(name) : text.slice(at + 1),
			start: item.start,
			value: item
		}];
	});
	return [...mapped, ...listed].map(({ name, text, start, value }) => ({
		surface: "compose",
		path: context.path,
		holder,
		name: name.trim(),
		text,
		spot: context.spot({
			start,
			end: Math.max(start, value.end)
		}),
		valueSpot: context.spot(value)
	}));
}
const passed = (name) => `\${${name}}`;
/** Secrets of the file: from a variable, or from a file that stays outside. */
const secretsOf = (node, holder, { path, spot, secrets }) => require_reach().itemsOf(node).flatMap((item) => {
	const name = require_reach().textOf(item) ?? require_reach().textOf(require_reach().at(item, "source"));
	if (name === void 0) return [];
	const variable = require_reach().textOf(require_reach().at(secrets, name, "environment"));
	const place = spot(item);
	return [{
		surface: "compose",
		path,
		holder,
		name,
		text: variable === void 0 ? `secretref:${name}` : passed(variable),
		spot: place,
		valueSpot: place
	}];
});
const envFilesOf$1 = (node) => [...require_reach().textOf(node) === void 0 || node === void 0 ? [] : [node], ...require_reach().itemsOf(node)].flatMap((item) => {
	const file = require_reach().textOf(item) ?? require_reach().textOf(require_reach().at(item, "path"));
	return file === void 0 ? [] : [{
		file,
		node: item
	}];
});
const takingOf = ({ file, node }, holder, { path, spot }) => ({
	holder,
	path,
	spot: spot(node),
	surface: "compose",
	of: "env-file",
	name: node_path.posix.normalize(node_path.posix.join(node_path.posix.dirname(path), file))
});
function powersOf$1(node, spot) {
	const privileged = require_reach().entryOf(node, "privileged");
	const processes = require_reach().entryOf(node, "pid");
	return [
		...require_reach().textOf(privileged?.value) === "true" && privileged !== void 0 ? [{
			what: "runs privileged",
			spot: spot(privileged)
		}] : [],
		...require_reach().textOf(processes?.value) === "host" && processes !== void 0 ? [{
			what: "sees the processes of its host",
			spot: spot(processes)
		}] : [],
		...require_reach().itemsOf(require_reach().at(node, "cap_add")).filter((item) => isHostCapability(require_reach().textOf(item) ?? "")).map((item) => ({
			what: `has the capability ${require_reach().textOf(item)}`,
			spot: spot(item)
		}))
	];
}
const socketsOf = (mount, spot) => isRuntimeSocket(sourceOf(mount)) ? [{
	what: "mounts the socket of the container runtime",
	spot: spot(mount)
}] : [];
const separator = /:(?=[/~.]|[a-z]+$)/;
/** The side of a mount that lies on the host. */
const sourceOf = (mount) => require_reach().textOf(require_reach().at(mount, "source")) ?? (require_reach().textOf(mount) ?? "").split(separator)[0] ?? "";
// src/reach/read/env-file.ts
const assignment = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*=[ \t]*([^\r\n]*)$/gm;
const comment = /\s#/;
const quoted$1 = /^(["'`])(.*?)\1/;
function readEnvFile({ path, text }, values) {
	const example = isExample(path);
	return together([...text.matchAll(assignment)].map((match) => {
		const [line, name = "", rest = ""] = match;
		const end = match.index + line.length;
		const read = assigned({
			surface: "env-file",
			path,
			holder: path,
			name,
			text: quoted$1.exec(rest)?.[2] ?? withoutComment(rest),
			spot: {
				path,
				start: match.index + line.indexOf(name),
				end
			},
			valueSpot: {
				path,
				start: end - rest.length,
				end
			}
		}, values);
		return example ? {
			...read,
			holdings: (read.holdings ?? []).map(namesOnly)
		} : read;
	}));
}
function withoutComment(text) {
	const at = text.startsWith("#") ? 0 : text.search(comment);
	return (at === -1 ? text : text.slice(0, at)).trim();
}
/** A template tells which names there are, not in which environment. */
const namesOnly = (holding) => ({
	...holding,
	environment: null
});
const isExample = (path) => require_engine().isSample(path.slice(path.lastIndexOf("/") + 1));
// src/reach/federation/azure.ts
function azureTrust({ place, issuer, subject, written }) {
	const spot = {
		path: place.path,
		start: subject.start,
		end: subject.end
	};
	const { text, matching } = written === "subject" ? {
		text: subject.text,
		matching: "exact"
	} : matched(subject.text);
	const read = require_reach().readSubject(text, matching, issuer.id);
	return {
		...place,
		cloud: "azure",
		issuer,
		spot,
		gaps: read.kind === "gap" ? [{
			kind: read.gap,
			spot,
			said: `${written}: ${subject.text}`
		}] : [],
		subjects: [text],
		open: read.kind === "unresolved" ? [{
			said: `the subject comes from ${subject.text}`,
			spot
		}] : []
	};
}
const onSubject = /claims\[\s*["']sub["']\s*\]\s*(eq|matches)\s*["']([^"']*)["']/;
/** The subject of an expression; one that names none lets every subject in. */
function matched(expression) {
	const [, operator, text] = onSubject.exec(expression) ?? [];
	if (text !== void 0) return {
		text,
		matching: operator === "eq" ? "exact" : "glob"
	};
	return expression.includes("${") ? {
		text: "",
		matching: "exact"
	} : {
		text: "*",
		matching: "glob"
	};
}
// src/reach/federation/issuers.ts
const none = /* @__PURE__ */ new Set();
const issuers = [
	{
		id: "github",
		host: "token.actions.githubusercontent.com",
		tenants: "shared",
		words: {
			noun: "repository",
			nouns: "repositories",
			platform: "GitHub",
			owner: "organisation"
		},
		exactClaims: /* @__PURE__ */ new Set([
			"repository",
			"repository_id",
			"job_workflow_ref",
			"workflow_ref",
			"workflow"
		]),
		ownerClaims: /* @__PURE__ */ new Set([
			"repository_owner",
			"repository_owner_id",
			"enterprise",
			"enterprise_id"
		])
	},
	{
		id: "gitlab",
		host: "gitlab.com",
		tenants: "shared",
		words: {
			noun: "project",
			nouns: "projects",
			platform: "GitLab",
			owner: "group"
		},
		exactClaims: /* @__PURE__ */ new Set([
			"project_path",
			"project_id",
			"ci_config_ref_uri"
		]),
		ownerClaims: /* @__PURE__ */ new Set(["namespace_path", "namespace_id"])
	},
	{
		id: "terraform-cloud",
		host: "app.terraform.io",
		tenants: "shared",
		words: {
			noun: "workspace",
			nouns: "workspaces",
			platform: "HCP Terraform",
			owner: "organisation"
		},
		exactClaims: /* @__PURE__ */ new Set(["terraform_workspace_id", "terraform_workspace_name"]),
		ownerClaims: /* @__PURE__ */ new Set(["terraform_organization_id", "terraform_organization_name"])
	},
	{
		id: "buildkite",
		host: "agent.buildkite.com",
		tenants: "shared",
		words: {
			noun: "pipeline",
			nouns: "pipelines",
			platform: "Buildkite",
			owner: "organisation"
		},
		exactClaims: /* @__PURE__ */ new Set(["pipeline_slug", "pipeline_id"]),
		ownerClaims: /* @__PURE__ */ new Set(["organization_slug", "organization_id"])
	},
	{
		id: "circleci",
		host: "oidc.circleci.com",
		tenants: "shared",
		words: {
			noun: "project",
			nouns: "projects",
			platform: "CircleCI",
			owner: "organisation"
		},
		exactClaims: /* @__PURE__ */ new Set(["oidc.circleci.com/project-id"]),
		ownerClaims: none
	},
	{
		id: "bitbucket",
		host: "api.bitbucket.org",
		tenants: "shared",
		words: {
			noun: "repository",
			nouns: "repositories",
			platform: "Bitbucket",
			owner: "workspace"
		},
		exactClaims: /* @__PURE__ */ new Set(["repositoryUuid"]),
		ownerClaims: none
	},
	{
		id: "kubernetes",
		host: "oidc.eks.REGION.amazonaws.com/id/CLUSTER",
		hosts: /\boidc\.eks\.|\boidc-eks\.|\.oic\.prod-aks\.azure\.com\b|\bcontainer\.googleapis\.com\/v1\/projects\//,
		tenants: "own",
		words: {
			noun: "service account",
			nouns: "service accounts",
			platform: "the cluster",
			owner: "namespace"
		},
		exactClaims: none,
		ownerClaims: none
	}
];
/** The issuer whose host stands in a text. */
const issuerIn = (text) => issuers.find(({ host, hosts }) => hosts === void 0 ? hasHost(text, host) : hosts.test(text));
/** `gitlab.com` stands in `https://gitlab.com` and `\u2026/gitlab.com`, not in `my-gitlab.com` or `gitlab.company.io`. */
function hasHost(text, host) {
	for (let at = text.indexOf(host); at !== -1; at = text.indexOf(host, at + 1)) if (!hostLetter.test(text[at - 1] ?? "") && !hostLetter.test(text[at + host.length] ?? "")) return true;
	return false;
}
const hostLetter = /[\w.-]/;
const named = [
	[/git_?hub|\bgha\b|_gha_|actions/i, "github"],
	[/git_?lab/i, "gitlab"],
	[/(?:^|[._{-])(?:eks|aks|gke|irsa|k8s|kubernetes)(?:[._}-]|$)|cluster_oidc|kubernetes_cluster/i, "kubernetes"]
];
/** The issuer that a reference to a provider names, where its URL stands elsewhere: `aws_iam_openid_connect_provider.github.arn`. */
function issuerNamed(reference) {
	const id = named.find(([form]) => form.test(reference))?.[1];
	return issuers.find((issuer) => issuer.id === id);
}
const issuerOf = (id) => issuers.find((issuer) => issuer.id === id);
const subjectForms = [
	["repo:", "github"],
	["project_path:", "gitlab"],
	["system:serviceaccount:", "kubernetes"]
];
/** The issuer whose subjects look like this. */
function issuerOfSubject(subject) {
	const id = subjectForms.find(([start]) => subject.startsWith(start))?.[1];
	return id === void 0 ? void 0 : issuerOf(id);
}
// src/reach/read/bicep.ts
const subjectLine = /^[ \t]*subject[ \t]*:[ \t]*([^\r\n]*)$/gm;
/** Longest object that is looked at on either side: credentials are a few lines. */
const longest$3 = 2e3;
function readBicep(document) {
	const { path, text } = document;
	const positions = require_reach().positionsOf([document]);
	return { trusts: [...text.matchAll(subjectLine)].flatMap((match) => trustOf({
		path,
		text,
		positions,
		at: match.index + match[0].length,
		value: match[1] ?? ""
	}) ?? []) };
}
function trustOf({ path, text, positions, at, value }) {
	const before = text.slice(Math.max(0, at - longest$3), at);
	const opened = Math.max(before.lastIndexOf("{\n"), before.lastIndexOf("{\r"));
	const object = before.slice(opened + 1) + upToBrace(text.slice(at, at + longest$3));
	const issuer = issuerIn(property(object, issuerForm) ?? "");
	if (issuer === void 0) return void 0;
	const name = property(object, nameForm) ?? property(before.slice(before.lastIndexOf("resource ")), nameForm) ?? null;
	const written = textOf$2(value);
	const subject = {
		kind: "scalar",
		text: written,
		value: written,
		start: at - value.length,
		end: at
	};
	return azureTrust({
		place: {
			path,
			address: name ?? `line ${positions.line({
				path,
				start: at,
				end: at
			})}`,
			name,
			form: "bicep"
		},
		issuer,
		subject,
		written: "subject"
	});
}
function upToBrace(text) {
	const end = text.search(closing$1);
	return end === -1 ? text : text.slice(0, end);
}
const closing$1 = /^[ \t]*\}/m;
const issuerForm = /^[ \t]*issuer[ \t]*:[ \t]*([^\r\n]*)$/m;
const nameForm = /^[ \t]*name[ \t]*:[ \t]*([^\r\n]*)$/m;
function property(body, form) {
	const value = form.exec(body)?.[1];
	return value === void 0 ? void 0 : textOf$2(value);
}
const quoted = /^'((?:[^'\\]|\\.)*)'/;
const braces$1 = /[${}]/g;
/** A text as it is written; what is none is filled in by the deployment. */
const textOf$2 = (value) => quoted.exec(value.trim())?.[1] ?? `\${${value.replace(braces$1, "")}}`;
// src/reach/read/ci-script.ts
/** More jobs than any pipeline runs. */
const mostJobs = 500;
/** The jobs of a file that are looked at; that there are more is told. */
function followed(jobs, path) {
	const spot = {
		path,
		start: 0,
		end: 0
	};
	return {
		jobs: jobs.slice(0, mostJobs),
		left: jobs.length <= mostJobs ? [] : [{
			what: path,
			why: "has more jobs than are followed",
			spot
		}]
	};
}
/** A context or a group is a bundle whose content only the server knows; its name may say whose. */
function bundleMeaning(name) {
	const meaning = require_reach().meaningOf(`${name}_API_KEY`);
	return meaning.role === "configuration" ? {
		role: "unknown",
		provider: null
	} : meaning;
}
/** A credential of the system's own store, by its name there; nothing for settings and the job's own token. */
function ciHolding(named, around) {
	const meaning = meaningBetween(named);
	if (meaning.role === "configuration" || meaning.role === "unknown" || meaning.role === "workflow-token") return [];
	return [storedHolding(named, meaning, around)];
}
/** The variable tells what a credential is taken for where its own name does not. */
function meaningBetween({ name, variable }) {
	const own = require_reach().meaningOf(name);
	return own.role === "unknown" || own.role === "configuration" ? require_reach().meaningOf(variable) : own;
}
/** A holding whatever its name says: contexts, groups of variables, connections. */
function storedHolding({ name, variable, spot, via = [] }, meaning, around) {
	return {
		identity: {
			id: `${around.system}:${name}`,
			kind: "secret",
			name,
			...meaning,
			nature: "static",
			meanings: []
		},
		surface: "ci",
		path: around.path,
		holder: around.holder,
		name: variable,
		spot,
		written: "reference",
		environment: around.environment,
		via
	};
}
const mention = /\$(?:env:)?\{?([A-Za-z_]\w*)|%([A-Za-z_]\w*)%|\$\(([A-Za-z_][\w.]*)\)/g;
/** Variables that a script names, with their places. */
const mentionsIn = (script) => [...script.text.matchAll(mention)].map((match) => ({
	name: match[1] ?? match[2] ?? match[3] ?? "",
	spot: require_reach().spotInScript(script, match.index)
}));
const counted = /* @__PURE__ */ new Set(["deploy", "publish"]);
const longest$2 = 80;
const shown = (text) => text.length > longest$2 ? `${text.slice(0, 79)}\u2026` : text;
function deploysIn(script) {
	return require_reach().commandsOf(script.text).flatMap(({ text, start }) => {
		const power = require_reach().powerCommands.find(({ form }) => form.test(text));
		return power !== void 0 && counted.has(power.power) ? [{
			text: shown(text),
			spot: require_reach().spotInScript(script, start)
		}] : [];
	});
}
function agentsIn(script) {
	return require_reach().commandsOf(script.text).flatMap(({ text, start }) => {
		const agent = require_reach().agentCommands.find(({ form }) => form.test(text));
		return agent === void 0 ? [] : [{
			text: agent.agent,
			spot: require_reach().spotInScript(script, start)
		}];
	});
}
// src/reach/read/ci-azure.ts
function readAzurePipelines(document) {
	const { path } = document;
	const { roots: [root], unresolved } = readYamlFile(document);
	if (root === void 0) return { unresolved };
	const { jobs, left } = followed(jobsIn(root), path);
	const read = jobs.map((found) => jobOf$3(found, path));
	return {
		ciJobs: read.map(({ job }) => job),
		holdings: read.flatMap(({ holdings }) => holdings),
		unresolved: [...unresolved, ...left]
	};
}
/** Jobs of the stages, jobs at the top, or the steps of a pipeline that is one job. */
function jobsIn(root) {
	const groups = groupsIn(root);
	const jobs = require_reach().itemsOf(require_reach().at(root, "stages")).flatMap((stage) => {
		const inherited = [...groups, ...groupsIn(stage)];
		return require_reach().itemsOf(require_reach().at(stage, "jobs")).map((job) => found(job, inherited, require_reach().textOf(require_reach().at(stage, "stage"))));
	});
	const top = require_reach().itemsOf(require_reach().at(root, "jobs")).map((job) => found(job, groups, void 0));
	const single = require_reach().at(root, "steps") === void 0 ? [] : [{
		node: root,
		name: "pipeline",
		environment: null,
		groups
	}];
	return [
		...jobs,
		...top,
		...single
	];
}
function found(node, inherited, stage) {
	const name = require_reach().textOf(require_reach().at(node, "job")) ?? require_reach().textOf(require_reach().at(node, "deployment")) ?? require_reach().textOf(require_reach().at(node, "template")) ?? "job";
	const environment = require_reach().textOf(require_reach().at(node, "environment")) ?? require_reach().textOf(require_reach().at(node, "environment", "name")) ?? null;
	return {
		node,
		name: stage === void 0 ? name : `${stage}/${name}`,
		environment,
		groups: [...inherited, ...groupsIn(node)]
	};
}
/** More groups than a pipeline names. */
const mostGroups = 100;
const groupsIn = (node) => require_reach().itemsOf(require_reach().at(node, "variables")).flatMap((item) => {
	const group = require_reach().at(item, "group");
	const name = require_reach().textOf(group);
	return group === void 0 || name === void 0 ? [] : [{
		name,
		node: group
	}];
}).slice(0, mostGroups);
function jobOf$3({ node, name, environment, groups }, path) {
	const around = {
		system: "azure-pipelines",
		path,
		holder: `job ${name}`,
		environment
	};
	const steps = stepsIn(node);
	const scripts = steps.flatMap((step) => scriptsOf$1(step, path));
	const deploys = steps.flatMap((step) => taskDeploys(step, path));
	const holdings = [
		...groups.map((group) => ofGroup(group, around)),
		...steps.flatMap((step) => [...ofEnvironment(step, around), ...ofConnections(step, around)]),
		...scripts.flatMap(mentionsIn).flatMap((mention) => ciHolding({
			...mention,
			variable: mention.name
		}, around))
	];
	return {
		job: {
			system: "azure-pipelines",
			path,
			holder: around.holder,
			spot: {
				path,
				start: node.start,
				end: node.end
			},
			environment,
			deploys: [...scripts.flatMap(deploysIn), ...deploys],
			agents: scripts.flatMap(agentsIn)
		},
		holdings: [...new Map(holdings.map((holding) => [`${holding.identity.id} ${holding.name}`, holding])).values()]
	};
}
/** Steps of a job, and of the strategy of a deployment. */
function stepsIn(node) {
	const strategies = require_reach().entriesOf(require_reach().at(node, "strategy")).flatMap(({ value }) => require_reach().entriesOf(value));
	return [...require_reach().itemsOf(require_reach().at(node, "steps")), ...strategies.flatMap(({ value }) => require_reach().itemsOf(require_reach().at(value, "steps")))];
}
const scriptKeys$1 = [
	"script",
	"bash",
	"pwsh",
	"powershell"
];
function scriptsOf$1(step, path) {
	return [
		...scriptKeys$1.map((key) => require_reach().at(step, key)),
		require_reach().at(step, "inputs", "inlineScript"),
		require_reach().at(step, "inputs", "script")
	].flatMap((node) => node?.kind === "scalar" ? [{
		text: node.text,
		spot: {
			path,
			start: node.start,
			end: node.end
		}
	}] : []);
}
const reference$2 = /^\$[([]\s*(?:variables(?:\.|\[['"]))?([A-Za-z_][\w.-]*)/;
/** `env: OPENAI_API_KEY: $(openai-key)`: secrets of Azure Pipelines reach a step in no other way. */
const ofEnvironment = (step, around) => require_reach().entriesOf(require_reach().at(step, "env")).flatMap(({ key, start, value }) => {
	const [, name] = reference$2.exec(require_reach().textOf(value) ?? "") ?? [];
	return name === void 0 ? [] : ciHolding({
		name,
		variable: key,
		spot: {
			path: around.path,
			start,
			end: value.end
		}
	}, around);
});
function ofGroup({ name, node }, around) {
	const spot = {
		path: around.path,
		start: node.start,
		end: node.end
	};
	return storedHolding({
		name: `variable group ${name}`,
		variable: "group",
		spot
	}, bundleMeaning(name), around);
}
const connection = /^(?:azureSubscription|connectedServiceName(?:ARM)?|azureResourceManagerConnection|awsCredentials|kubernetesServiceConnection|kubernetesServiceEndpoint|containerRegistry|dockerRegistryServiceConnection)$/i;
function ofConnections(step, around) {
	return require_reach().entriesOf(require_reach().at(step, "inputs")).flatMap(({ key, start, value }) => {
		const name = require_reach().textOf(value);
		if (name === void 0 || !connection.test(key)) return [];
		const provider = key.toLowerCase().startsWith("aws") ? "aws" : "azure";
		const role = key.toLowerCase().includes("registry") ? "registry" : "cloud";
		const spot = {
			path: around.path,
			start,
			end: value.end
		};
		return [storedHolding({
			name: `service connection ${name}`,
			variable: key,
			spot
		}, {
			role,
			provider
		}, around)];
	});
}
const deploying = /^(?:AzureWebApp|AzureRmWebAppDeployment|AzureFunctionApp|AzureContainerApps|AzureResourceManagerTemplateDeployment|Kubernetes(?:Manifest)?|HelmDeploy|TerraformTask\w*|AzureFileCopy|NuGetCommand|Npm|TwineAuthenticate|CloudFormationCreateOrUpdateStack|LambdaDeployFunction)(?:Container|OnContainer)?@/;
/** Tasks that publish only do so when they are told to. */
function taskDeploys(step, path) {
	const task = require_reach().at(step, "task");
	const text = require_reach().textOf(task) ?? "";
	const command = require_reach().textOf(require_reach().at(step, "inputs", "command")) ?? "";
	const isQuiet = text.startsWith("Npm@") && command !== "publish" || text.startsWith("NuGet") && command !== "push";
	if (task === void 0 || !deploying.test(text) || isQuiet || text.startsWith("Twine")) return [];
	return [{
		text,
		spot: {
			path,
			start: task.start,
			end: task.end
		}
	}];
}
// src/reach/read/ci-circle.ts
function readCircle(document, values) {
	const { path } = document;
	const { roots: [root], unresolved } = readYamlFile(document);
	const contexts = require_reach().groupBy(contextsIn(root, path), ({ job }) => job);
	const { jobs, left } = followed(require_reach().entriesOf(require_reach().at(root, "jobs")), path);
	const read = jobs.map((entry) => jobOf$2(entry, {
		path,
		root,
		contexts,
		values
	}));
	return {
		ciJobs: read.map(({ job }) => job),
		holdings: read.flatMap(({ holdings }) => holdings),
		masks: read.flatMap(({ masks }) => masks),
		unresolved: [
			...unresolved,
			...left,
			...read.flatMap(({ capped }) => capped)
		]
	};
}
/** Contexts by job: a workflow lists its jobs with what they are given. */
function contextsIn(root, path) {
	return require_reach().entriesOf(require_reach().at(root, "workflows")).flatMap(({ value }) => require_reach().itemsOf(require_reach().at(value, "jobs")).flatMap((item) => require_reach().entriesOf(item).flatMap(({ key: job, value: given }) => {
		const node = require_reach().at(given, "context");
		const spot = {
			path,
			start: node?.start ?? given.start,
			end: node?.end ?? given.end
		};
		return require_reach().textsOf(node).map((name) => ({
			job,
			name,
			spot
		}));
	})));
}
function jobOf$2({ key, start, end, value }, { path, root, contexts, values }) {
	const around = {
		system: "circleci",
		path,
		holder: `job ${key}`,
		environment: null
	};
	const budget = { left: mostSteps };
	const scripts = scriptsIn$1(require_reach().at(value, "steps"), {
		path,
		root,
		budget
	});
	const given = contexts.get(key) ?? [];
	const written = together(environments(value).map((entry) => literalOf$1(entry, around, values)));
	const mentioned = scripts.flatMap(mentionsIn).flatMap(({ name, spot }) => ciHolding({
		name,
		variable: name,
		spot
	}, around));
	const stored = given.map(({ name, spot }) => storedHolding({
		name: `context ${name}`,
		variable: "context",
		spot
	}, bundleMeaning(name), around));
	return {
		job: {
			system: "circleci",
			path,
			holder: around.holder,
			spot: {
				path,
				start,
				end
			},
			environment: null,
			deploys: scripts.flatMap(deploysIn),
			agents: scripts.flatMap(agentsIn)
		},
		holdings: [
			...distinct$1(mentioned),
			...stored,
			...written.holdings
		],
		masks: written.masks,
		capped: budget.left < 0 ? [{
			what: key,
			why: "has more steps than are followed",
			spot: {
				path,
				start,
				end
			}
		}] : []
	};
}
const distinct$1 = (holdings) => [...new Map(holdings.map((holding) => [holding.identity.id, holding])).values()];
const mostSteps = 2e3;
/** `run` steps, those of `when` blocks, and those of the file's own commands. */
function scriptsIn$1(steps, where, depth = 0) {
	if (depth > 5) return [];
	return require_reach().itemsOf(steps).flatMap((step) => {
		where.budget.left -= 1;
		if (where.budget.left < 0) return [];
		const name = require_reach().textOf(step);
		if (name !== void 0) return scriptsIn$1(require_reach().at(where.root, "commands", name, "steps"), where, depth + 1);
		return require_reach().entriesOf(step).flatMap(({ key, value }) => {
			if (key === "run") return scriptOf(value, where);
			return scriptsIn$1(key === "when" || key === "unless" ? require_reach().at(value, "steps") : require_reach().at(where.root, "commands", key, "steps"), where, depth + 1);
		});
	});
}
function scriptOf(run, { path }) {
	const node = run.kind === "map" ? require_reach().at(run, "command") : run;
	return node?.kind === "scalar" ? [{
		text: node.text,
		spot: {
			path,
			start: node.start,
			end: node.end
		}
	}] : [];
}
/** Variables that the file sets for a job, its containers and its steps. */
const environments = (job) => [
	...require_reach().entriesOf(require_reach().at(job, "environment")),
	...require_reach().itemsOf(require_reach().at(job, "docker")).flatMap((image) => require_reach().entriesOf(require_reach().at(image, "environment"))),
	...require_reach().itemsOf(require_reach().at(job, "steps")).flatMap((step) => require_reach().entriesOf(require_reach().at(step, "run", "environment")))
];
function literalOf$1({ key, start, value }, { path, holder }, values) {
	if (value.kind !== "scalar" || value.text.includes("$")) return {};
	const spot = {
		path,
		start,
		end: value.end
	};
	const valueSpot = {
		path,
		start: value.start,
		end: value.end
	};
	return assigned({
		surface: "ci",
		path,
		holder,
		name: key,
		text: value.text,
		spot,
		valueSpot
	}, values);
}
// src/reach/read/ci-gitlab.ts
const notJobs = /* @__PURE__ */ new Set([
	"default",
	"include",
	"stages",
	"variables",
	"workflow",
	"image",
	"services",
	"cache",
	"before_script",
	"after_script",
	"spec",
	"pages:deploy"
]);
function readGitlab(document, values) {
	const { path } = document;
	const { roots, unresolved } = readYamlFile(document);
	const root = roots.find((candidate) => require_reach().entryOf(candidate, "spec") === void 0) ?? roots.at(-1);
	const file = {
		path,
		root,
		named: new Map(require_reach().entriesOf(root).map(({ key, value }) => [key, value])),
		values
	};
	const { jobs, left } = followed(require_reach().entriesOf(root).filter(({ key, value }) => isJob(key, value)), path);
	const read = jobs.map((entry) => jobOf$1(entry, file));
	const { holdings, masks } = together(read.map(({ written }) => written));
	return {
		ciJobs: read.map(({ job }) => job),
		holdings: [...read.flatMap(({ named }) => named), ...distinct(holdings)],
		masks,
		unresolved: [
			...unresolved,
			...left,
			...read.flatMap(({ capped }) => capped)
		]
	};
}
/** A value at the top of the file is given to every job, and is one credential all the same. */
const distinct = (holdings) => [...new Map(holdings.map((holding) => [`${holding.holder} ${holding.name} ${holding.spot.start}`, holding])).values()];
const isJob = (key, value) => value.kind === "map" && !notJobs.has(key) && !key.startsWith(".") && runs$1(value);
const runs$1 = (value) => [
	"script",
	"extends",
	"trigger",
	"run"
].some((key) => require_reach().entryOf(value, key) !== void 0);
/** More variables than a job and its templates set. */
const mostVariables = 300;
function jobOf$1({ key, start, end, value }, { path, root, named, values }) {
	const layers = layersOf(value, named);
	const scripts = scriptsOf(layers, {
		path,
		root
	});
	const environment = environmentOf(layers);
	const around = {
		system: "gitlab",
		path,
		holder: `job ${key}`,
		environment
	};
	const given = [root, ...layers].flatMap((layer) => require_reach().entriesOf(require_reach().at(layer, "variables")));
	const variables = given.slice(0, mostVariables);
	const spot = {
		path,
		start,
		end
	};
	return {
		job: {
			system: "gitlab",
			path,
			holder: around.holder,
			spot,
			environment,
			deploys: scripts.flatMap(deploysIn),
			agents: scripts.flatMap(agentsIn)
		},
		named: namedIn({
			layers,
			scripts,
			variables
		}, around),
		written: together(variables.flatMap((entry) => literalOf(entry, around, values))),
		capped: given.length <= mostVariables ? [] : [{
			what: key,
			why: "has more variables than are followed",
			spot
		}]
	};
}
const mostTemplates = 11;
/** The job after the templates that it extends, the nearest last. */
function layersOf(job, named) {
	const layers = [job];
	for (const layer of layers) {
		if (layers.length > mostTemplates) break;
		const extended = require_reach().textsOf(require_reach().at(layer, "extends")).slice(0, mostTemplates);
		layers.push(...extended.flatMap((name) => named.get(name) ?? []));
	}
	return layers.reverse();
}
const scriptKeys = [
	"before_script",
	"script",
	"after_script"
];
/** Of each part of a script the nearest: of the job, of its templates, of the file\u2019s defaults. */
function scriptsOf(layers, { path, root }) {
	const defaults = [root, require_reach().at(root, "default")].flatMap((node) => node ?? []);
	return scriptKeys.flatMap((key) => {
		const node = (key === "script" ? layers : [...defaults, ...layers]).findLast((layer) => require_reach().entryOf(layer, key) !== void 0);
		return scalarsIn(require_reach().at(node, key)).map(({ text, start, end }) => ({
			text,
			spot: {
				path,
				start,
				end
			}
		}));
	});
}
function scalarsIn(node) {
	if (node === void 0 || node.kind === "map") return [];
	return node.kind === "scalar" ? [node] : node.items.flatMap(scalarsIn);
}
function environmentOf(layers) {
	const node = layers.flatMap((layer) => require_reach().at(layer, "environment") ?? []).at(-1);
	return require_reach().textOf(node) ?? require_reach().textOf(require_reach().at(node, "name")) ?? null;
}
const oneVariable$1 = /^\$\{?([A-Za-z_]\w*)\}?$/;
/** Credentials that a job names: in its variables, its scripts, its vault secrets and its tokens. */
function namedIn({ layers, scripts, variables }, around) {
	const values = new Map(variables.map(({ key, value }) => [key, valueOfVariable(value)]));
	const renamed = variables.flatMap(({ key, start, value }) => {
		const [, name] = oneVariable$1.exec(valueOfVariable(value)) ?? [];
		return name === void 0 ? [] : ciHolding({
			name,
			variable: key,
			spot: spotAt(around, start, value.end)
		}, around);
	});
	const mentioned = scripts.flatMap(mentionsIn).filter(({ name }) => !values.has(name)).flatMap(({ name, spot }) => ciHolding({
		name,
		variable: name,
		spot
	}, around));
	const stored = layers.flatMap((layer) => [...fromVault(layer, around), ...tokensOf(layer, around)]);
	const all = [
		...renamed,
		...mentioned,
		...stored
	];
	return [...new Map(all.map((holding) => [`${holding.identity.id} ${holding.name}`, holding])).values()];
}
const spotAt = ({ path }, start, end) => ({
	path,
	start,
	end
});
const valueOfVariable = (node) => require_reach().textOf(node) ?? require_reach().textOf(require_reach().at(node, "value")) ?? "";
function literalOf({ key, start, value }, { path, holder }, values) {
	const node = value.kind === "map" ? require_reach().at(value, "value") : value;
	if (node?.kind !== "scalar" || node.text.includes("$")) return [];
	const spot = {
		path,
		start,
		end: node.end
	};
	const valueSpot = {
		path,
		start: node.start,
		end: node.end
	};
	return [assigned({
		surface: "ci",
		path,
		holder,
		name: key,
		text: node.text,
		spot,
		valueSpot
	}, values)];
}
/** `secrets: NAME: vault: path/field@mount` */
const fromVault = (layer, around) => require_reach().entriesOf(require_reach().at(layer, "secrets")).flatMap(({ key, start, end }) => ciHolding({
	name: key,
	variable: key,
	spot: spotAt(around, start, end),
	via: ["a vault"]
}, around));
/** `id_tokens: NAME: aud: \u2026`: what the job proves itself with. */
const tokensOf = (layer, around) => require_reach().entriesOf(require_reach().at(layer, "id_tokens")).map(({ key, start, end, value }) => {
	const [audience = "no audience"] = require_reach().textsOf(require_reach().at(value, "aud"));
	const holding = storedHolding({
		name: audience,
		variable: key,
		spot: spotAt(around, start, end)
	}, {
		role: "cloud",
		provider: null
	}, around);
	const identity = {
		...holding.identity,
		id: `federation:${audience}`,
		kind: "federation",
		nature: "federated"
	};
	return {
		...holding,
		identity
	};
});
// src/reach/read/ci-jenkins.ts
const comments = /\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))|(^|[\s;{}])\/\/[^\n]*/g;
/** Comments become blanks, so that nothing moves. */
const withoutComments = (text) => text.replace(comments, (found) => found.replace(notBreak$1, " "));
const notBreak$1 = /[^\n]/g;
function readJenkins({ path, text: source }) {
	const text = withoutComments(source);
	const stages = stagesIn(text);
	const taken = byStage(takenIn(text, path), stages);
	const scripts = byStage(scriptsIn(text, path), stages);
	const read = stages.map((stage, index) => jobOf(stage, {
		path,
		taken: taken.get(index) ?? [],
		scripts: scripts.get(index) ?? []
	}));
	return {
		ciJobs: read.map(({ job }) => job),
		holdings: read.flatMap(({ holdings }) => holdings)
	};
}
const stageForm = /\bstage\s*\(\s*(?:name:\s*)?["']([^"'\n]*)["']/g;
/** From one `stage(\u2026)` to the next; what stands before the first holds for the whole pipeline. */
function stagesIn(text) {
	const starts = [{
		name: "",
		start: 0
	}, ...[...text.matchAll(stageForm)].map((match) => ({
		name: match[1] ?? "",
		start: match.index
	}))];
	return starts.map((stage, index) => ({
		...stage,
		end: starts[index + 1]?.start ?? text.length
	}));
}
/** What stands in each stage; places and stages come in order. */
function byStage(placed, stages) {
	const groups = /* @__PURE__ */ new Map();
	let index = 0;
	for (const thing of [...placed].sort((a, b) => a.spot.start - b.spot.start)) {
		while (index < stages.length - 1 && (stages[index]?.end ?? 0) <= thing.spot.start) index += 1;
		const group = groups.get(index);
		if (group === void 0) groups.set(index, [thing]);
		else group.push(thing);
	}
	return groups;
}
const inEnvironment = /\b([A-Za-z_]\w*)\s*=\s*credentials\(\s*["']([^"'\n]+)["']\s*\)/g;
const byId = /\bcredentialsId\s*:\s*["']([^"'\n]+)["']/g;
const bindings = "(?:\\b(?:string|file|usernamePassword|usernameColonPassword|sshUserPrivateKey|certificate|zip|dockerCert|kubeconfigFile|kubeconfigContent|azureServicePrincipal|gitUsernamePassword|aws)|\\$class:\\s*[\"']\\w+[\"']\\s*,)";
const bindingBefore = new RegExp(`${bindings}\\s*$`);
const bindingInside = new RegExp(`${bindings}\\s`);
const variableOf$1 = /\b(?:variable|passwordVariable|keyFileVariable|secretKeyVariable|clientSecretVariable)\s*:\s*["']([A-Za-z_]\w*)["']/;
function takenIn(text, path) {
	const assigned = [...text.matchAll(inEnvironment)].map((match) => ({
		id: match[2] ?? "",
		variable: match[1] ?? "",
		spot: {
			path,
			start: match.index,
			end: match.index + match[0].length
		}
	}));
	const bound = [...text.matchAll(byId)].flatMap((match) => {
		const around = argumentsAround(text, match.index);
		if (!(bindingBefore.test(around.before) || bindingInside.test(around.text))) return [];
		const [, id = ""] = match;
		const spot = {
			path,
			start: around.start,
			end: around.start + around.text.length
		};
		return [{
			id,
			variable: variableOf$1.exec(around.text)?.[1] ?? id,
			spot
		}];
	});
	return [...assigned, ...bound];
}
/** Farther than any binding reaches on either side of its id. */
const reach = 300;
const ends = /[()\n]/;
/** The arguments in which an offset lies, on one line, and what stands before their bracket. */
function argumentsAround(text, at) {
	const from = Math.max(0, at - reach);
	const lead = text.slice(from, at);
	const open = Math.max(...[
		"(",
		")",
		"\n"
	].map((sign) => lead.lastIndexOf(sign)));
	const start = from + open + 1;
	const close = text.slice(at, at + reach).search(ends);
	return {
		text: text.slice(start, close === -1 ? at + reach : at + close),
		start,
		before: lead[open] === "(" ? lead.slice(0, open) : ""
	};
}
const shell = /\b(?:sh|bat|pwsh|powershell)\s*(?:\(\s*(?:script:\s*)?)?("""|'''|"|')/g;
const longestScript = 2e4;
function scriptsIn(text, path) {
	return [...text.matchAll(shell)].flatMap((match) => {
		const quote = match[1] ?? "";
		const from = match.index + match[0].length;
		const to = text.slice(from, from + longestScript).indexOf(quote);
		if (to === -1) return [];
		return {
			text: text.slice(from, from + to),
			spot: {
				path,
				start: from,
				end: from + to
			}
		};
	});
}
function jobOf(stage, { path, taken, scripts }) {
	const holder = stage.name === "" ? "pipeline" : `stage ${stage.name}`;
	const around = {
		system: "jenkins",
		path,
		holder,
		environment: null
	};
	return {
		job: {
			system: "jenkins",
			path,
			holder,
			spot: {
				path,
				start: stage.start,
				end: stage.start
			},
			environment: null,
			deploys: scripts.flatMap(deploysIn),
			agents: scripts.flatMap(agentsIn)
		},
		holdings: taken.flatMap(({ id, variable, spot }) => held({
			name: id,
			variable,
			spot
		}, around))
	};
}
/** An id that says nothing, in a variable that says nothing, is a credential all the same. */
function held(named, around) {
	const known = ciHolding(named, around);
	if (known.length > 0) return known;
	const { role, provider } = require_reach().meaningOf(`${named.name}_TOKEN`);
	return [storedHolding(named, role === "configuration" ? {
		role: "unknown",
		provider: null
	} : {
		role,
		provider
	}, around)];
}
// src/reach/federation/aws.ts
/** A provider whose URL is no shared issuer's; one that a run fills in may be any. */
const openProvider = (url) => url === "" || url.includes("${") ? void 0 : "other";
/** The trust policy in a policy document, where one of its statements lets tokens of CI in. */
function awsTrust(document, place, providerOf) {
	const read = listOf$1(require_reach().at(document, "Statement")).flatMap((node) => statementOf$1(node, place.path, providerOf) ?? []);
	const [first] = read;
	if (first === void 0) return [];
	return [{
		...place,
		cloud: "aws",
		issuer: first.issuer,
		spot: first.spot,
		gaps: require_reach().widestFirst(read.flatMap(({ gaps }) => gaps)),
		subjects: read.flatMap(({ subjects }) => subjects),
		open: read.flatMap(({ open }) => open)
	}];
}
/** A list, or one thing that stands for a list of one. */
function listOf$1(node) {
	if (node === void 0) return [];
	return node.kind === "list" ? node.items : [node];
}
const scalarsOf = (node) => listOf$1(node).flatMap((item) => item.kind === "scalar" && item.value !== null ? [item] : []);
const webIdentity = /^sts:(?:AssumeRoleWithWebIdentity|AssumeRole(?:With)?(?:Web)?\*|\*)$|^\*$/i;
function statementOf$1(node, path, providerOf) {
	const effect = scalarsOf(require_reach().at(node, "Effect"))[0]?.text ?? "Allow";
	const actions = scalarsOf(require_reach().at(node, "Action"));
	const federated = require_reach().at(node, "Principal", "Federated");
	if (effect === "Deny" || federated === void 0 || !actions.some(({ text }) => webIdentity.test(text))) return void 0;
	const conditions = conditionsOf(require_reach().at(node, "Condition"));
	const issuer = issuerFor(scalarsOf(federated), conditions, providerOf);
	if (issuer === void 0) return void 0;
	const spot = spotOf(path, federated);
	return {
		issuer,
		spot,
		...judged({
			conditions,
			issuer,
			path,
			spot,
			whole: require_reach().at(node, "Condition")
		})
	};
}
const spotOf = (path, { start, end }) => ({
	path,
	start,
	end
});
const conditionsOf = (node) => require_reach().entriesOf(node).flatMap(({ key: operator, value }) => require_reach().entriesOf(value).map(({ key, start, value: values }) => ({
	operator,
	key,
	claim: key.slice(key.lastIndexOf(":") + 1),
	values: listOf$1(values),
	start,
	end: values.end
})));
function issuerFor(principals, conditions, providerOf) {
	const found = [...principals.map(({ text }) => text), ...conditions.map(({ key }) => key)].flatMap((text) => issuerIn(text) ?? [])[0];
	if (found !== void 0) return found;
	const known = principals.flatMap(({ text }) => providerOf(text) ?? [])[0];
	if (known !== void 0) return known === "other" ? void 0 : known;
	if (!principals.some(({ text }) => text.includes("${"))) return void 0;
	return conditions.filter(({ claim }) => claim === "sub").flatMap(({ values }) => values.flatMap(scalarsOf)).flatMap(({ text }) => issuerOfSubject(text) ?? [])[0] ?? principals.flatMap(({ text }) => issuerNamed(text) ?? [])[0];
}
const positive = /^(?:For(?:Any|All)(?:Value|Values):)?(?:String(?:Equals(?:IgnoreCase)?|Like)|Arn(?:Equals|Like))(?:IfExists)?$/i;
const like = /Like/i;
/** What a run fills in may compare by patterns. */
const comparesPatterns = (operator) => like.test(operator) || isOpenText(operator);
function judged(judging) {
	const { conditions, path, whole, spot } = judging;
	const counted = conditions.filter(({ operator }) => positive.test(operator) || isOpenText(operator));
	const subjects = counted.filter(({ claim }) => claim === "sub");
	const open = openIn(judging, subjects);
	const texts = subjects.flatMap(({ values }) => values.flatMap(scalarsOf).map(({ text }) => text));
	if (whole?.kind === "scalar" && whole.value !== null) return {
		gaps: [],
		subjects: [],
		open
	};
	return {
		gaps: [
			...remaining(subjects.length === 0 ? withoutSubject(judging, open) : narrowest(subjects, path, judging.issuer), counted, judging.issuer),
			...weak(subjects, path),
			...audience(counted, spot)
		],
		subjects: texts,
		open
	};
}
const isOpenText = (text) => text.startsWith("${") && text.indexOf("}") === text.length - 1;
/** Keys, values and whole conditions that a run fills in. */
function openIn({ conditions, path, whole }, subjects) {
	if (whole?.kind === "scalar" && whole.value !== null) return [{
		said: `conditions come from ${whole.text}`,
		spot: spotOf(path, whole)
	}];
	const keys = conditions.filter(({ key }) => key.endsWith("}"));
	const operators = subjects.filter(({ operator }) => isOpenText(operator));
	const values = subjects.flatMap((condition) => condition.values.flatMap(scalarsOf));
	return [
		...keys.map((condition) => ({
			said: `the claim comes from ${condition.key}`,
			spot: spotOf(path, condition)
		})),
		...operators.map((condition) => ({
			said: `how the subject is compared comes from ${condition.operator}`,
			spot: spotOf(path, condition)
		})),
		...values.filter(({ text }) => isOpenText(text)).map((value) => ({
			said: `the subject comes from ${value.text}`,
			spot: spotOf(path, value)
		}))
	];
}
/** No condition on the subject: another claim may stand in for it, or one that only a run can name. */
function withoutSubject({ conditions, issuer, spot }, open) {
	if (open.length > 0) return [];
	const negated = conditions.find(({ claim }) => claim === "sub");
	const said = negated === void 0 ? "there is no condition on sub" : `${negated.operator} only leaves subjects out`;
	return [{
		kind: "no-subject",
		spot: negated === void 0 ? spot : spotOf(spot.path, negated),
		said: `${said} (${issuer.host})`
	}];
}
/** All conditions hold together, so the narrowest counts; the values of one are alternatives, so all of them do. */
function narrowest(subjects, path, issuer) {
	return [...subjects.map((condition) => require_reach().widestFirst(gapsOf$1(condition, path, issuer)))].sort((a, b) => width(b) - width(a) || compareFirst(b, a))[0] ?? [];
}
const width = (gaps) => gaps.length === 0 ? 1 : 0;
function compareFirst([a], [b]) {
	return a === void 0 || b === void 0 ? 0 : require_reach().byWidth(a.kind, b.kind);
}
function gapsOf$1({ operator, key, values }, path, issuer) {
	const matching = comparesPatterns(operator) ? "glob" : "exact";
	return values.flatMap(scalarsOf).flatMap((value) => {
		const read = require_reach().readSubject(value.text, matching, issuer.id);
		if (read.kind !== "gap") return [];
		return {
			kind: read.gap,
			spot: spotOf(path, value),
			said: `${operator} ${claimOf(key)}: ${value.text}${chosenNote(value.text)}`
		};
	});
}
/** A workflow of any repository may be named so that its subject reads like this one. */
const chosenNote = (subject) => require_reach().isChosen(subject) ? " (a claim that its holder chooses)" : "";
const claimOf = (key) => key.slice(key.lastIndexOf(":") + 1);
const branchGaps = /* @__PURE__ */ new Set([
	"any-ref",
	"any-branch",
	"branch-prefix",
	"any-environment",
	"environment-prefix",
	"pull-request",
	"no-environment",
	"other-wildcard"
]);
/** What other claims leave of the gaps: a repository, a workflow or an environment may be told apart by one of its own. */
function remaining(gaps, counted, issuer) {
	const claims = counted.filter(({ values }) => values.some(isTelling)).map(({ claim }) => claim);
	const isWorkflow = counted.some(namesOneWorkflow);
	const isRepository = claims.some((claim) => issuer.exactClaims.has(claim));
	const isOwner = claims.some((claim) => issuer.ownerClaims.has(claim));
	return gaps.filter(({ kind }) => branchGaps.has(kind) ? !isWorkflow : !isRepository).map((gap) => isOwner && require_reach().byWidth(gap.kind, "any-repository") < 0 ? {
		...gap,
		kind: "any-repository"
	} : gap);
}
/** One environment, one branch, or a workflow at one ref: at any ref, a branch makes of it what it likes. */
const namesOneWorkflow = ({ claim, values }) => (claim === "environment" || claim === "ref" || claim.includes("workflow")) && values.flatMap(scalarsOf).length > 0 && values.flatMap(scalarsOf).every(({ text }) => !wildRef.test(text));
const wildRef = /@.*[*?]|^[*?]|^refs\/(?:heads\/)?[*?]/;
const isTelling = (node) => node.kind === "scalar" && node.text !== "" && node.text !== "*";
const weakOperator = /^ForAllValues:|IfExists$/i;
const weak = (subjects, path) => subjects.filter(({ operator }) => weakOperator.test(operator)).map((condition) => ({
	kind: "weak-operator",
	spot: spotOf(path, condition),
	said: `${condition.operator} also holds where the token has no ${condition.claim}`
}));
function audience(counted, spot) {
	return counted.some(({ claim, values, key }) => claim === "aud" && values.some(isTelling) && key !== "") ? [] : [{
		kind: "no-audience",
		spot,
		said: "there is no condition on aud"
	}];
}
// src/reach/read/intrinsics.ts
/** A tree in which each function stands as what can be read off it. */
function withoutIntrinsics(node) {
	if (node.kind === "list") return tagged(node, {
		...node,
		items: node.items.map(withoutIntrinsics)
	});
	if (node.kind === "scalar") return tagged(node, node);
	const [only] = node.entries;
	if (node.entries.length === 1 && only !== void 0 && (only.key === "Ref" || only.key.startsWith("Fn::"))) return applied(only.key.replace("Fn::", ""), withoutIntrinsics(only.value));
	const entries = node.entries.map((entry) => ({
		...entry,
		value: withoutIntrinsics(entry.value)
	}));
	return {
		...node,
		entries
	};
}
const tagged = (node, read) => node.tag?.startsWith("!") && !node.tag.startsWith("!!") ? applied(node.tag.slice(1), read) : read;
function applied(name, given) {
	const { start, end } = given;
	switch (name) {
		case "Ref": return scalar(filled$1(textOf$1(given)), given);
		case "GetAtt": return scalar(filled$1(given.kind === "list" ? given.items.map(textOf$1).join(".") : textOf$1(given)), given);
		case "Sub": return given.kind === "list" ? given.items[0] ?? given : given;
		case "Join": return joined(given);
		default: return {
			kind: "scalar",
			text: filled$1(name),
			value: filled$1(name),
			start,
			end
		};
	}
}
/** Longest text that is put together: names and policies are shorter. */
const longest$1 = 1e5;
function joined(given) {
	const [separator, parts] = given.kind === "list" ? given.items : [];
	if (!(separator?.kind === "scalar" && parts?.kind === "list")) return scalar(filled$1("Join"), given);
	const texts = parts.items.map(textOf$1);
	const length = texts.reduce((sum, text) => sum + text.length + separator.text.length, 0);
	return scalar(length > longest$1 ? filled$1("Join") : texts.join(separator.text), given);
}
const textOf$1 = (node) => node?.kind === "scalar" ? node.text : filled$1("\u2026");
const filled$1 = (source) => `\${${source.replace(braces, "")}}`;
const braces = /[${}]/g;
const scalar = (text, { start, end }) => ({
	kind: "scalar",
	text,
	value: text,
	start,
	end
});
// src/reach/read/shifted.ts
/** A tree that was read from the middle of a text, with the offsets of the whole. */
function shifted(node, by) {
	const moved = {
		...node,
		start: node.start + by,
		end: node.end + by
	};
	if (moved.kind === "list") return {
		...moved,
		items: moved.items.map((item) => shifted(item, by))
	};
	if (moved.kind === "scalar") return moved;
	const entries = moved.entries.map((entry) => ({
		...entry,
		start: entry.start + by,
		end: entry.end + by,
		value: shifted(entry.value, by)
	}));
	return {
		...moved,
		entries
	};
}
/** A tree whose every part stands at one place. */
function placedAt(node, { start, end }) {
	const place = {
		start,
		end
	};
	if (node.kind === "list") return {
		...node,
		...place,
		items: node.items.map((item) => placedAt(item, place))
	};
	if (node.kind === "scalar") return {
		...node,
		...place
	};
	return {
		...node,
		...place,
		entries: node.entries.map(({ key, value }) => ({
			key,
			...place,
			value: placedAt(value, place)
		}))
	};
}
// src/reach/read/cloudformation.ts
/** A file without any of these words says nothing of identities. */
const telling$4 = /AssumeRoleWithWebIdentity|AWS::IAM::(?:Role|AccessKey)|federatedIdentityCredentials|sts:\*/;
const templateHead = /AWSTemplateFormatVersion|schema\.management\.azure\.com|^[ \t]*"?Type"?:[ \t]*"?AWS::/m;
/** Whether a text is a template of CloudFormation or ARM, wherever it lies. */
const isTemplate = (text) => templateHead.test(text);
function readTemplate(document) {
	const { path, text } = document;
	if (!telling$4.test(text)) return {};
	const form = path.endsWith(".json") || text.trimStart().startsWith("{") ? "json" : "yaml";
	const { roots, unresolved } = readYamlFile(document);
	const file = {
		path,
		text,
		form,
		documents: /* @__PURE__ */ new Map()
	};
	const read = roots.map((root) => ofRoot(withoutIntrinsics(root), file));
	return {
		trusts: read.flatMap(({ trusts }) => trusts ?? []),
		accounts: read.flatMap(({ accounts }) => accounts ?? []),
		grants: read.flatMap(({ grants }) => grants ?? []),
		undated: read.flatMap(({ undated }) => undated ?? []),
		assumed: read.flatMap(({ assumed }) => assumed ?? []),
		unresolved
	};
}
const nobody$1 = () => void 0;
function ofRoot(root, file) {
	if (require_reach().entriesOf(root).some(({ key }) => key === "Statement")) return { trusts: awsTrust(root, {
		...placeOf$1(file, fileName(file.path)),
		name: null
	}, nobody$1) };
	const resources = require_reach().at(root, "Resources") ?? require_reach().at(root, "resources");
	const providerOf = providersIn$1(resources);
	const named = require_reach().entriesOf(resources).map((entry) => ofResource(entry, {
		file,
		providerOf
	}));
	const listed = require_reach().itemsOf(resources).map((node) => ofArm(node, file));
	const all = [
		...named,
		...listed,
		ofRoleFile(root, file)
	];
	return {
		trusts: all.flatMap(({ trusts }) => trusts ?? []),
		accounts: all.flatMap(({ accounts }) => accounts ?? []),
		grants: all.flatMap(({ grants }) => grants ?? []),
		undated: all.flatMap(({ undated }) => undated ?? []),
		assumed: all.flatMap(({ assumed }) => assumed ?? [])
	};
}
const fileName = (path) => path.slice(path.lastIndexOf("/") + 1);
const placeOf$1 = ({ path, form }, address) => ({
	path,
	address,
	name: null,
	form
});
/** `aws iam get-role` and `create-role --cli-input-json` write a role as one object. */
function ofRoleFile(root, file) {
	const document = require_reach().at(root, "AssumeRolePolicyDocument") ?? require_reach().at(root, "Role", "AssumeRolePolicyDocument");
	if (document === void 0) return {};
	const name = require_reach().textOf(require_reach().at(root, "RoleName") ?? require_reach().at(root, "Role", "RoleName")) ?? null;
	return { trusts: awsTrust(document, {
		...placeOf$1(file, fileName(file.path)),
		name
	}, nobody$1) };
}
/** Issuers of the OIDC providers of the template, by how they are referred to. */
function providersIn$1(resources) {
	const known = require_reach().entriesOf(resources).filter(({ value }) => require_reach().textOf(require_reach().at(value, "Type")) === "AWS::IAM::OIDCProvider").map(({ key, value }) => ({
		key,
		url: require_reach().textOf(require_reach().at(value, "Properties", "Url")) ?? ""
	}));
	return (reference) => {
		const provider = known.find(({ key }) => reference.startsWith(`\${${key}}`) || reference.startsWith(`\${${key}.`));
		return provider === void 0 ? void 0 : issuerIn(provider.url) ?? openProvider(provider.url);
	};
}
function ofResource({ key, start, end, value }, { file, providerOf }) {
	const properties = require_reach().at(value, "Properties");
	const spot = {
		path: file.path,
		start,
		end
	};
	switch (require_reach().textOf(require_reach().at(value, "Type"))) {
		case "AWS::IAM::Role": return ofRole({
			key,
			properties,
			spot
		}, {
			file,
			providerOf
		});
		case "AWS::EKS::PodIdentityAssociation": return ofAssociation(properties, file);
		case "AWS::IAM::AccessKey": return { undated: [{
			what: "the access key",
			name: key,
			spot
		}] };
		default: return {};
	}
}
/** A role of the same template is called by its logical id, in whatever way its ARN is asked for. */
const ownRole = /^\$\{(\w+)(?:\.Arn)?\}$/;
function ofAssociation(properties, { path }) {
	const account = require_reach().textOf(require_reach().at(properties, "ServiceAccount"));
	const [role] = scalarsOf(require_reach().at(properties, "RoleArn"));
	if (account === void 0 || role === void 0) return {};
	return { assumed: [{
		account,
		path,
		cloud: "aws",
		target: ownRole.exec(role.text)?.[1] ?? role.text,
		spot: spotOf(path, role)
	}] };
}
const everything$1 = /\/(AdministratorAccess|PowerUserAccess|IAMFullAccess)$/;
function ofRole({ key, properties, spot }, { file, providerOf }) {
	const written = require_reach().textOf(require_reach().at(properties, "RoleName"));
	const name = written === void 0 || written.includes("${") ? key : written;
	const document = documentIn$1(require_reach().at(properties, "AssumeRolePolicyDocument"), file);
	const attached = scalarsOf(require_reach().at(properties, "ManagedPolicyArns"));
	return {
		accounts: [{
			path: file.path,
			address: key,
			name,
			spot,
			trust: null
		}],
		trusts: awsTrust(document, {
			...placeOf$1(file, key),
			name
		}, providerOf),
		grants: attached.flatMap((arn) => {
			const [, power] = everything$1.exec(arn.text) ?? [];
			return power === void 0 ? [] : [{
				path: file.path,
				to: key,
				power,
				spot: spotOf(file.path, arn)
			}];
		})
	};
}
/** A document that is written as JSON in a text, so that its keys may be filled in too. */
function documentIn$1(node, { text, documents }) {
	if (node?.kind !== "scalar" || !node.text.includes("\"Statement\"")) return node;
	const known = documents.get(node.start);
	if (known !== void 0) return known;
	const from = text.indexOf("{", node.start);
	if (from === -1 || from > node.end) return node;
	const [root] = require_reach().readYaml(text.slice(from, node.end)).roots;
	const document = root === void 0 ? node : shifted(withoutIntrinsics(root), from);
	documents.set(node.start, document);
	return document;
}
/** A federated credential of an ARM template. */
function ofArm(node, file) {
	if (!(require_reach().textOf(require_reach().at(node, "type")) ?? "").endsWith("/federatedIdentityCredentials")) return {};
	const issuer = issuerIn(require_reach().textOf(require_reach().at(node, "properties", "issuer")) ?? "");
	const [subject] = scalarsOf(require_reach().at(node, "properties", "subject"));
	if (issuer === void 0 || subject === void 0) return {};
	const name = require_reach().textOf(require_reach().at(node, "name")) ?? null;
	return { trusts: [azureTrust({
		place: {
			...placeOf$1(file, name ?? "federatedIdentityCredentials"),
			name
		},
		issuer,
		subject: armText(subject),
		written: "subject"
	})] };
}
/** `[format('repo:{0}:\u2026', parameters('x'))]` is what a deployment computes. */
const armText = (scalar) => scalar.text.startsWith("[") ? {
	...scalar,
	text: "${template expression}"
} : scalar;
// src/reach/read/cluster.ts
const quotes = /^["']|["']$/g;
/** The text of a scalar as it is written, template included: equal words name one thing in all templates of a chart. */
function wordsOf(node, { document }) {
	const text = require_reach().textOf(node);
	if (node === void 0 || text === void 0) return void 0;
	const raw = document.text.slice(node.start, node.end);
	return raw.includes("{{") ? raw.replace(quotes, "") : text;
}
const nameOf = (object, cluster) => wordsOf(require_reach().at(object, "metadata", "name"), cluster) ?? "without a name";
// src/reach/read/cluster-secrets.ts
function readSecret(object, cluster) {
	const name = nameOf(object, cluster);
	switch (require_reach().textOf(require_reach().at(object, "kind"))) {
		case "Secret": return together([...require_reach().entriesOf(require_reach().at(object, "stringData")).map((entry) => keyOf(entry, {
			name,
			cluster,
			isEncoded: false
		})), ...require_reach().entriesOf(require_reach().at(object, "data")).map((entry) => keyOf(entry, {
			name,
			cluster,
			isEncoded: true
		}))]);
		case "SealedSecret": return together(require_reach().entriesOf(require_reach().at(object, "spec", "encryptedData")).map(({ key, start, end }) => outside({
			secret: name,
			key,
			to: void 0,
			place: {
				start,
				end
			}
		}, cluster)));
		default: return readExternal(object, name, cluster);
	}
}
/** Keys that a store outside of the cluster fills in. */
function readExternal(object, own, cluster) {
	const secret = wordsOf(require_reach().at(object, "spec", "target", "name"), cluster) ?? own;
	return together(require_reach().itemsOf(require_reach().at(object, "spec", "data")).flatMap((item) => {
		const key = wordsOf(require_reach().at(item, "secretKey"), cluster);
		const remote = wordsOf(require_reach().at(item, "remoteRef", "key"), cluster);
		const property = wordsOf(require_reach().at(item, "remoteRef", "property"), cluster);
		if (key === void 0) return [];
		const to = property === void 0 ? remote : `${remote}#${property}`;
		return [outside({
			secret,
			key,
			to,
			place: item
		}, cluster)];
	}));
}
function outside({ secret, key, to, place }, { document, spot }) {
	if (require_reach().meaningOf(key).role === "configuration") return {};
	return { holdings: [{
		identity: to === void 0 ? clusterIdentity(secret, key) : {
			...clusterIdentity(secret, key),
			id: `stored:${to}`,
			kind: "stored",
			name: to
		},
		surface: "kubernetes",
		path: document.path,
		holder: require_reach().secretHolder(secret),
		name: key,
		spot: spot(place),
		written: "reference",
		environment: require_engine().environmentOf(document.path),
		via: []
	}] };
}
/** A key of a Secret, by both names. */
const clusterIdentity = (secret, key) => ({
	id: `cluster-secret:${secret}/${key}`,
	kind: "cluster-secret",
	name: `${secret}/${key}`,
	...require_reach().meaningOf(key),
	nature: "static",
	meanings: []
});
function keyOf({ key, start, value }, { name, cluster, isEncoded }) {
	const { document, spot, values } = cluster;
	const words = wordsOf(value, cluster) ?? "";
	const place = spot({
		start,
		end: Math.max(start, value.end)
	});
	const text = isEncoded && !words.includes("{{") ? decoded(words) : words;
	const read = assigned({
		surface: "kubernetes",
		path: document.path,
		holder: require_reach().secretHolder(name),
		name: key,
		text,
		spot: place,
		valueSpot: spot(value)
	}, values);
	const holdings = (read.holdings ?? []).map((holding) => holding.written === "placeholder" ? {
		...holding,
		identity: clusterIdentity(name, key)
	} : holding);
	return {
		...read,
		holdings,
		masks: words === "" ? [] : [spot(value)]
	};
}
const base64 = /^[A-Za-z0-9+/\s]+={0,2}$/;
const decoded = (text) => base64.test(text) ? Buffer.from(text, "base64").toString("utf8").trim() : "";
// src/reach/read/envoy.ts
const kind = "BackendSecurityPolicy";
/** Whether a manifest has such policies. */
const hasEnvoyPolicies = (text) => text.includes(kind);
function readEnvoyPolicies({ path, text }) {
	return { holdings: require_reach().readYaml(text).roots.filter((root) => require_reach().textOf(require_reach().at(root, "kind")) === kind).flatMap((policy) => heldBy(policy, path)) };
}
/** Where each kind of policy names its Secret, and the key that is read in it. */
const secrets = [
	[["apiKey", "secretRef"], "apiKey"],
	[["azureAPIKey", "secretRef"], "apiKey"],
	[["anthropicAPIKey", "secretRef"], "apiKey"],
	[[
		"awsCredentials",
		"credentialsFile",
		"secretRef"
	], "credentials"],
	[["azureCredentials", "clientSecretRef"], "client-secret"],
	[[
		"gcpCredentials",
		"credentialsFile",
		"secretRef"
	], "service_account.json"]
];
function heldBy(policy, path) {
	const name = require_reach().textOf(require_reach().at(policy, "metadata", "name")) ?? kind;
	const spec = require_reach().at(policy, "spec");
	return secrets.flatMap(([keys, key]) => {
		const [first = ""] = keys;
		const secret = require_reach().textOf(require_reach().at(spec, ...keys, "name"));
		const entry = require_reach().entryOf(spec, first);
		if (secret === void 0 || entry === void 0) return [];
		return {
			identity: {
				...clusterIdentity(secret, key),
				role: "model",
				provider: providers[first] ?? require_reach().meaningOf(`${name}_API_KEY`).provider
			},
			surface: "gateway",
			path,
			holder: `Envoy policy ${name}`,
			name: first,
			spot: {
				path,
				start: entry.start,
				end: entry.value.end
			},
			written: "reference",
			environment: require_engine().environmentOf(path),
			via: []
		};
	});
}
const providers = {
	azureAPIKey: "azure-ai",
	anthropicAPIKey: "anthropic",
	awsCredentials: "aws-bedrock",
	azureCredentials: "azure-ai",
	gcpCredentials: "google"
};
// src/reach/read/gateway.ts
/** What only configurations of gateways have. */
const telling$3 = /^["' ]*model_list["']?\s*:|ai-proxy|ai-request-transformer|"(?:virtual_key|strategy|targets)"\s*:|^["' ]*(?:general_settings|litellm_settings)["']?\s*:/m;
const gatewayHead = /^model_list:\s*$/m;
/** Whether a text is a configuration of LiteLLM, wherever it lies. */
const isGateway = (text) => gatewayHead.test(text);
function readGateway(document, values) {
	const { path, text } = document;
	if (!telling$3.test(text)) return {};
	const { roots: [root], unresolved } = readYamlFile(document);
	if (root === void 0) return { unresolved };
	const held = [
		...liteLlm(root, path),
		...kong(root, path),
		...portkey(root, path)
	];
	return {
		...together(held.map((given) => assigned(given, values))),
		unresolved: [...unresolved, ...openCallers(root, path)]
	};
}
const given = ({ key, start, value }, { path, holder, meaning }) => value.kind === "scalar" && value.value !== null ? [{
	surface: "gateway",
	path,
	holder,
	name: key,
	text: value.text,
	spot: {
		path,
		start,
		end: value.end
	},
	valueSpot: {
		path,
		start: value.start,
		end: value.end
	},
	...meaning === void 0 ? {} : { meaning }
}] : [];
const credentialKey = /(?:^|_)(?:api_?key|access_key|secret_access_key|secret|token|password|credentials|private_key|salt_key)$|^master_key$/i;
function liteLlm(root, path) {
	const models = require_reach().itemsOf(require_reach().at(root, "model_list")).flatMap((node) => {
		const params = require_reach().at(node, "litellm_params");
		const provider = providerOf(require_reach().textOf(require_reach().at(params, "model")) ?? "");
		const holder = `LiteLLM model ${require_reach().textOf(require_reach().at(node, "model_name")) ?? ""}`.trim();
		return credentials(params, {
			path,
			holder,
			meaning: {
				role: "model",
				provider
			}
		});
	});
	const settings = [
		"general_settings",
		"litellm_settings",
		"router_settings"
	].flatMap((section) => require_reach().entriesOf(require_reach().at(root, section)).filter(({ key }) => credentialKey.test(key) || key === "database_url"));
	const variables = require_reach().entriesOf(require_reach().at(root, "environment_variables"));
	return [...models, ...[...settings, ...variables].flatMap((entry) => ofSetting(entry, path))];
}
/** `azure/gpt-4o` names its provider before the slash. */
const providerOf = (model) => require_reach().meaningOf(`${model.split("/")[0] ?? ""}_API_KEY`).provider;
function ofSetting(entry, path) {
	const { key } = entry;
	if (key === "master_key") return given(entry, {
		path,
		holder: "LiteLLM",
		meaning: {
			role: "model",
			provider: "litellm"
		}
	});
	const role = key === "database_url" ? "database" : require_reach().meaningOf(key).role;
	const { provider } = require_reach().meaningOf(key);
	return role === "configuration" || role === "unknown" ? [] : given(entry, {
		path,
		holder: "LiteLLM",
		meaning: {
			role,
			provider
		}
	});
}
const credentials = (node, naming) => require_reach().entriesOf(node).filter(({ key }) => credentialKey.test(key)).flatMap((entry) => given(entry, naming));
/** LiteLLM may take its master key, and the audience of its tokens, from the environment: the file alone does not tell. */
function openCallers(root, path) {
	const settings = require_reach().at(root, "general_settings");
	const models = require_reach().at(root, "model_list");
	if (models === void 0) return [];
	const spot = {
		path,
		start: (settings ?? models).start,
		end: (settings ?? models).start
	};
	const isKeyed = require_reach().at(settings, "master_key") !== void 0;
	const usesTokens = require_reach().textOf(require_reach().at(settings, "enable_jwt_auth")) === "true";
	const keyless = {
		what: "who may call the gateway",
		why: "the file sets no master_key: without LITELLM_MASTER_KEY in its environment, LiteLLM admits every caller",
		spot
	};
	const anyAudience = {
		what: "for whom the callers\u2019 tokens were made",
		why: "the gateway accepts tokens, and the file does not say that JWT_AUDIENCE is set: without it LiteLLM checks no audience",
		spot
	};
	return [...isKeyed || usesTokens ? [] : [keyless], ...usesTokens ? [anyAudience] : []];
}
/** Plugins of Kong wherever they stand: at the top, at a service, at a route, at a consumer. */
function kong(node, path) {
	if (node.kind === "scalar") return [];
	if (node.kind === "list") return node.items.flatMap((item) => kong(item, path));
	const name = require_reach().textOf(require_reach().at(node, "name")) ?? require_reach().textOf(require_reach().at(node, "plugin")) ?? "";
	if (name.startsWith("ai-")) return ofPlugin(node, {
		path,
		holder: `Kong ${name}`,
		meaning: modelOf("")
	});
	return node.entries.flatMap(({ value }) => kong(value, path));
}
const pluginKey = /^(?:header_value|param_value|aws_access_key_id|aws_secret_access_key|azure_client_secret|gcp_service_account_json)$/;
const modelOf = (provider) => ({
	role: "model",
	provider: require_reach().meaningOf(`${provider}_API_KEY`).provider
});
/** The provider stands beside the credential, or above it. */
function ofPlugin(node, naming) {
	if (node.kind === "scalar") return [];
	if (node.kind === "list") return node.items.flatMap((item) => ofPlugin(item, naming));
	const provider = require_reach().textOf(require_reach().at(node, "model", "provider"));
	const inner = provider === void 0 ? naming : {
		...naming,
		meaning: modelOf(provider)
	};
	return node.entries.flatMap((entry) => pluginKey.test(entry.key) ? given(entry, inner) : ofPlugin(entry.value, inner));
}
const portkeyKey = /^(?:api_key|virtual_key)$/;
function portkey(node, path) {
	if (node.kind === "scalar") return [];
	if (node.kind === "list") return node.items.flatMap((item) => portkey(item, path));
	const provider = require_reach().textOf(require_reach().at(node, "provider"));
	const isTarget = provider !== void 0 || require_reach().at(node, "virtual_key") !== void 0;
	const naming = {
		path,
		holder: "Portkey target",
		meaning: modelOf(provider ?? "PORTKEY")
	};
	return node.entries.flatMap((entry) => {
		if (entry.key === "model_list") return [];
		return isTarget && portkeyKey.test(entry.key) ? given(entry, naming) : portkey(entry.value, path);
	});
}
// src/reach/read/sts-policy.ts
function readStsPolicy(document) {
	const { path } = document;
	const { roots: [root], unresolved } = readYamlFile(document);
	const issuer = issuerIn(require_reach().textOf(require_reach().at(root, "issuer")) ?? require_reach().textOf(require_reach().at(root, "issuer_pattern")) ?? "");
	if (root === void 0 || issuer === void 0) return { unresolved };
	const address = path.slice(path.lastIndexOf("/") + 1);
	const name = address.replace(suffix, "");
	const subject = subjectOf(root, path);
	const permissions = require_reach().entriesOf(require_reach().at(root, "permissions"));
	const isReading = permissions.every(({ value }) => require_reach().textOf(value) === "read");
	return {
		unresolved,
		trusts: [{
			path,
			address,
			name,
			form: "yaml",
			cloud: "github",
			issuer,
			spot: subject.spot,
			gaps: namesOneRef(root) ? subject.gaps.filter(({ kind }) => !refGaps.has(kind)) : subject.gaps,
			subjects: subject.texts,
			open: [],
			...isReading ? { power: "read" } : {}
		}],
		accounts: [{
			path,
			address,
			name,
			spot: subject.spot,
			trust: null
		}],
		grants: permissions.filter(({ key, value }) => strong.has(key) && require_reach().textOf(value) !== "read").map(({ key, start, value }) => ({
			path,
			to: address,
			power: `${key}: write`,
			spot: {
				path,
				start,
				end: value.end
			}
		}))
	};
}
function subjectOf(root, path) {
	const [exact] = scalarsOf(require_reach().at(root, "subject"));
	const [pattern] = scalarsOf(require_reach().at(root, "subject_pattern"));
	const subject = exact ?? pattern;
	if (subject === void 0) {
		const spot = {
			path,
			start: root.start,
			end: root.start
		};
		return {
			spot,
			gaps: [nobody(spot)],
			texts: []
		};
	}
	const gaps = gapsOf(subject, exact === void 0 ? "pattern" : "exact", path);
	return {
		spot: spotOf(path, subject),
		gaps,
		texts: [subject.text]
	};
}
/** Gaps that a claim for one ref closes; a workflow of a pull request is what the pull request makes of it. */
const refGaps = /* @__PURE__ */ new Set([
	"any-ref",
	"any-branch",
	"branch-prefix",
	"other-wildcard"
]);
/** Whether another claim holds to one branch: that of the ref, or the part of the workflow's own ref behind the sign. */
function namesOneRef(root) {
	const claims = new Map(require_reach().entriesOf(require_reach().at(root, "claim_pattern")).map(({ key, value }) => [key, require_reach().textOf(value) ?? ""]));
	return [claims.get("ref"), ...["job_workflow_ref", "workflow_ref"].map((key) => claims.get(key)?.split("@")[1])].some((ref) => ref?.startsWith("refs/heads/") === true && !globOf(ref).includes("*"));
}
const suffix = /\.sts\.ya?ml$/;
/** Permissions by which code and workflows can be changed. */
const strong = /* @__PURE__ */ new Set([
	"administration",
	"workflows",
	"organization_administration",
	"members"
]);
const nobody = (spot) => ({
	kind: "no-subject",
	spot,
	said: "the policy names no subject"
});
function gapsOf(subject, written, path) {
	const read = written === "exact" ? require_reach().readSubject(subject.text, "exact", "github") : require_reach().readSubject(globOf(subject.text), "glob", "github");
	if (read.kind !== "gap") return [];
	const key = written === "exact" ? "subject" : "subject_pattern";
	return [{
		kind: read.gap,
		spot: spotOf(path, subject),
		said: `${key}: ${subject.text}`
	}];
}
const anchors = /^\^|\$$/g;
const escapedSign = /\\([./-])/g;
const anything = /\[\^?[^\]]*\][*+]|\\[wdS][*+]?|\.[*+]/g;
/** One of several texts: which, a token decides, but none beside them. */
const choice = /\((?:\?:)?[^()]*\)/g;
const longestForm = 1e3;
/** A regular expression as a pattern with stars. */
const globOf = (form) => form.slice(0, longestForm).replace(anchors, "").replace(escapedSign, "$1").replace(choice, (found) => anything.test(found) ? "*" : "${choice}").replace(anything, "*");
// src/reach/read/hcl-tokens.ts
const blanks$1 = /(?:[ \t\r\f\v\u00a0\ufeff]|\\\r?\n)+/y;
const names = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const numbers = /\d[\w.]*/y;
const longMarks = /(?:==|!=|<=|>=|&&|\|\||=>|\.\.\.|::)/y;
const heredocs = /<<[-~]?([A-Za-z_][\w-]*)[ \t]*\r?\n/y;
function matchAt(form, text, at) {
	form.lastIndex = at;
	return form.exec(text);
}
function tokenAt(text, from) {
	const start = afterBlanks(text, from);
	const first = text[start];
	if (first === void 0) return {
		kind: "end",
		text: "",
		start: text.length,
		end: text.length
	};
	if (first === "\n") return {
		kind: "newline",
		text: "\n",
		start,
		end: start + 1
	};
	if (first === "\"") return stringAt(text, start);
	if (first === "<" && text[start + 1] === "<") {
		const opened = matchAt(heredocs, text, start);
		if (opened !== null) return heredocAt(text, start, opened);
	}
	return wordAt(text, start, first);
}
function wordAt(text, start, first) {
	const name = matchAt(names, text, start);
	if (name !== null) return {
		kind: "name",
		text: name[0],
		start,
		end: start + name[0].length
	};
	const number = matchAt(numbers, text, start);
	if (number !== null) return {
		kind: "number",
		text: number[0],
		start,
		end: start + number[0].length
	};
	const mark = matchAt(longMarks, text, start)?.[0] ?? first;
	return {
		kind: "mark",
		text: mark,
		start,
		end: start + mark.length
	};
}
/** Past blanks and comments; a line comment leaves the end of its line. */
function afterBlanks(text, from) {
	let at = from;
	for (;;) {
		at += matchAt(blanks$1, text, at)?.[0].length ?? 0;
		const end = commentEnd(text, at);
		if (end === at) return at;
		at = end;
	}
}
function commentEnd(text, at) {
	const two = text.slice(at, at + 2);
	if (two === "/*") return endOr(text.indexOf("*/", at + 2), text, 2);
	return two === "//" || two[0] === "#" ? endOr(text.indexOf("\n", at), text, 0) : at;
}
const endOr = (found, text, length) => found === -1 ? text.length : found + length;
/** A quoted string: templates in it may hold strings of their own. One that is not closed on its line ends there. */
function stringAt(text, start) {
	const end = templateEnd(text, start + 1, "quote");
	const isClosed = text[end] === "\"";
	return {
		kind: "string",
		text: readable(text.slice(start + 1, end)),
		start,
		end: isClosed ? end + 1 : end
	};
}
function heredocAt(text, start, [opening, word = ""]) {
	const from = start + opening.length;
	let at = from;
	while (at < text.length) {
		const lineEnd = endOr(text.indexOf("\n", at), text, 0);
		if (text.slice(at, lineEnd).trim() === word) break;
		at = lineEnd + 1;
	}
	const end = Math.min(at, text.length);
	return {
		kind: "heredoc",
		text: sameLength(text.slice(from, end)),
		start: from,
		end
	};
}
/** Where the lexer goes on after a token: behind the closing word of a heredoc. */
function afterToken(text, { kind, end }) {
	return kind === "heredoc" ? endOr(text.indexOf("\n", end), text, 0) : end;
}
const specials = {
	quote: /["\\\n]|[$%]\{/g,
	braces: /["{}]/g
};
const closing = {
	quote: "\"",
	braces: "}"
};
/** Offset of what ends a string or an interpolation that begins at `from`; the end of the text where nothing does. */
function templateEnd(text, from, opened) {
	const modes = [opened];
	let at = from;
	for (let mode = modes.at(-1); mode !== void 0; mode = modes.at(-1)) {
		const form = specials[mode];
		form.lastIndex = at;
		const found = form.exec(text);
		if (found === null) return text.length;
		if (found[0] === closing[mode]) modes.pop();
		else enter(modes, found[0]);
		if (modes.length === 0 || found[0] === "\n" && modes.length === 1) return found.index;
		at = form.lastIndex + (found[0] === "\\" ? 1 : 0);
	}
	return at;
}
function enter(modes, found) {
	if (found === "\"") modes.push("quote");
	else if (found.endsWith("{")) modes.push("braces");
}
const escaped = /\\(["\\nrt]|u[0-9a-fA-F]{4})/g;
const plain = {
	n: "\n",
	r: "\r",
	t: "	"
};
/** Text with escapes undone; what is interpolated becomes `${\u2026}` without braces or quotes in it. */
const readable = (text) => mapped(text, {
	written: (part) => part.replace(escaped, (_, sign) => sign.length === 5 ? String.fromCharCode(Number.parseInt(sign.slice(1), 16)) : plain[sign] ?? sign),
	filled: (part) => opaque(part.slice(0, longestShown$1))
});
/** Text in which nothing moved: only what is interpolated lost its braces, quotes and line breaks. */
const sameLength = (text) => mapped(text, {
	written: (part) => part,
	filled: (part, close) => `\${${part.replace(notPlain, " ")}${close}`
});
const opens = /[$%]\{/g;
function mapped(text, { written, filled }) {
	const parts = [];
	let at = 0;
	for (;;) {
		opens.lastIndex = at;
		const found = opens.exec(text);
		if (found === null) break;
		const end = templateEnd(text, found.index + 2, "braces");
		parts.push(written(text.slice(at, found.index)), filled(text.slice(found.index + 2, end), text.slice(end, end + 1)));
		at = end + 1;
	}
	parts.push(written(text.slice(at)));
	return parts.join("");
}
const notPlain = /[{}"\r\n]/g;
const runs = /[{}"\s]+/g;
const longestShown$1 = 120;
/** Source text of what only a run can tell, as it stands in a readable text. */
const opaque = (source) => `\${${source.replace(runs, " ").trim()}}`;
// src/reach/read/hcl-cursor.ts
const cursorOf = (text) => ({
	text,
	faults: /* @__PURE__ */ new Set(),
	token: tokenAt(text, 0),
	lines: "end",
	depth: 0
});
const isMark = ({ token }, mark) => token.kind === "mark" && token.text === mark;
const isEnd = ({ token }) => token.kind === "end";
function advance(cursor) {
	do
		cursor.token = tokenAt(cursor.text, afterToken(cursor.text, cursor.token));
	while (cursor.token.kind === "newline" && cursor.lines === "blank");
}
/** Reads what stands in brackets; too deep a nest is passed over. Ends at the closing bracket. */
function nested(cursor, lines, read) {
	const outer = cursor.lines;
	cursor.lines = lines;
	cursor.depth += 1;
	advance(cursor);
	const result = cursor.depth > 100 ? passOver(cursor) : read(cursor);
	cursor.depth -= 1;
	cursor.lines = outer;
	return result;
}
const openers = /* @__PURE__ */ new Set([
	"{",
	"[",
	"("
]);
const closers = /* @__PURE__ */ new Set([
	"}",
	"]",
	")"
]);
const isCloser = ({ token }) => token.kind === "mark" && closers.has(token.text);
function passOver(cursor) {
	cursor.faults.add("brackets are nested too deeply");
	let open = 0;
	while (!isEnd(cursor)) {
		if (cursor.token.kind === "mark" && openers.has(cursor.token.text)) open += 1;
		if (isCloser(cursor)) {
			if (open === 0) return void 0;
			open -= 1;
		}
		advance(cursor);
	}
}
/** Steps over the closing bracket that is due; gives where it ends. */
function closed(cursor, bracket) {
	const { start, end } = cursor.token;
	if (!isMark(cursor, bracket)) {
		cursor.faults.add(`a missing \u201c${bracket}\u201d`);
		return start;
	}
	advance(cursor);
	return end;
}
// src/reach/read/hcl-functions.ts
const first = ([argument]) => argument;
const list = (given, { start, end }) => {
	const lists = given.map(itemsOf$1);
	if (lists.some((items) => items === void 0)) return void 0;
	return {
		kind: "list",
		items: lists.flatMap((items) => items ?? []),
		start,
		end
	};
};
const itemsOf$1 = (node) => node.kind === "list" ? node.items : void 0;
/** `format("repo:%s:*", x)` is `repo:${x}:*`. */
const formatted = ([form, ...given], { start, end }) => {
	if (form?.kind !== "scalar" || typeof form.value !== "string") return void 0;
	let next = 0;
	if (lengthOf([form, ...given]) > longest) return void 0;
	const text = form.text.replace(verb, (found) => {
		if (found === "%%") return "%";
		const argument = given[next];
		next += 1;
		return argument?.kind === "scalar" ? plainOf(argument) : opaque("\u2026");
	});
	return {
		kind: "scalar",
		text,
		value: text,
		start,
		end
	};
};
/** Longest text that is put together: names and policies are shorter. */
const longest = 1e4;
/** More texts than one list of subjects has. */
const mostMade = 500;
const lengthOf = (given) => given.reduce((sum, node) => sum + (node.kind === "scalar" ? node.text.length : 0), 0);
const verb = /%(?:%|[-+#0 ]*[\d.]*[a-zA-Z])/g;
const plainOf = ({ text, value }) => value === null ? "" : text;
const eachFormatted = (given, call) => {
	const lists = given.filter(({ kind }) => kind === "list");
	const item = formatted(given.map((argument) => argument.kind === "list" ? unknown$1(call) : argument), call);
	if (item === void 0) return void 0;
	return lists.length === 1 && given[0]?.kind !== "list" ? eachOf(given, call) : {
		...call,
		kind: "list",
		items: [item]
	};
};
/** One list among the arguments: a text for each of its items. */
function eachOf(given, call) {
	const items = given.flatMap((argument) => itemsOf$1(argument) ?? []);
	if (items.length > mostMade) return void 0;
	return {
		kind: "list",
		items: items.flatMap((item) => formatted(given.map((argument) => argument.kind === "list" ? item : argument), {
			...call,
			start: item.start,
			end: item.end
		}) ?? []),
		start: call.start,
		end: call.end
	};
}
const unknown$1 = ({ start, end }) => {
	const text = opaque("\u2026");
	return {
		kind: "scalar",
		text,
		value: text,
		start,
		end
	};
};
const readings$1 = new Map([
	...[
		"jsonencode",
		"yamlencode",
		"jsondecode",
		"tolist",
		"toset",
		"distinct",
		"compact",
		"sort",
		"reverse"
	].map((name) => [name, first]),
	...[
		"nonsensitive",
		"sensitive",
		"trimspace",
		"tostring",
		"chomp"
	].map((name) => [name, first]),
	["concat", list],
	["setunion", list],
	["format", formatted],
	["formatlist", eachFormatted]
]);
/** What a call gives where that is written in it; else the call itself, as a text that a run fills in. */
const interpreted = (name, given, call) => readings$1.get(name)?.(given, call) ?? call;
// src/reach/read/hcl-expressions.ts
const operators = /* @__PURE__ */ new Set([
	"+",
	"-",
	"*",
	"/",
	"%",
	"==",
	"!=",
	"<",
	">",
	"<=",
	">=",
	"&&",
	"||"
]);
function expressionOf(cursor) {
	const { start } = cursor.token;
	const first = operandOf(cursor);
	if (!continues(cursor)) return first;
	let end = first.end;
	while (continues(cursor)) {
		const isChoice = isMark(cursor, "?");
		advance(cursor);
		end = isChoice ? branchesEnd(cursor) : operandOf(cursor).end;
	}
	return computed(cursor, start, end);
}
const continues = ({ token }) => token.kind === "mark" && (operators.has(token.text) || token.text === "?");
/** `? a : b`, taken in whole: which of them holds is not known. */
function branchesEnd(cursor) {
	if (cursor.depth > 100) return cursor.token.start;
	cursor.depth += 1;
	let { end } = expressionOf(cursor);
	if (isMark(cursor, ":")) {
		advance(cursor);
		end = expressionOf(cursor).end;
	}
	cursor.depth -= 1;
	return end;
}
const longestShown = 120;
/** What only a run can tell, by its source. */
function computed({ text }, start, end) {
	const shown = opaque(text.slice(start, Math.min(end, start + longestShown)));
	return {
		kind: "scalar",
		text: shown,
		value: shown,
		start,
		end
	};
}
const empty = (at) => ({
	kind: "scalar",
	text: "",
	value: null,
	start: at,
	end: at
});
function operandOf(cursor) {
	const { start } = cursor.token;
	while (isMark(cursor, "-") || isMark(cursor, "!")) advance(cursor);
	const isSigned = cursor.token.start > start;
	const node = primaryOf(cursor);
	const end = postfixEnd(cursor, node.end);
	return isSigned || end > node.end ? computed(cursor, start, end) : node;
}
/** Past `.name`, `.*`, `[index]` and `::name`. */
function postfixEnd(cursor, from) {
	let end = from;
	for (let next = onePostfix(cursor); next !== void 0; next = onePostfix(cursor)) end = next;
	return end;
}
function onePostfix(cursor) {
	if (isMark(cursor, "[")) {
		nested(cursor, "blank", expressionOf);
		return closed(cursor, "]");
	}
	if (!isMark(cursor, ".") && !isMark(cursor, "::")) return void 0;
	advance(cursor);
	if (isEnd(cursor) || isCloser(cursor)) return void 0;
	const { end } = cursor.token;
	advance(cursor);
	return isMark(cursor, "(") ? argumentsEnd(cursor) : end;
}
/** `provider::name::function(\u2026)`: what a provider computes. */
function argumentsEnd(cursor) {
	nested(cursor, "blank", itemsOf);
	return closed(cursor, ")");
}
function primaryOf(cursor) {
	const { kind, text, start, end } = cursor.token;
	switch (kind) {
		case "string":
		case "heredoc":
			advance(cursor);
			return {
				kind: "scalar",
				text,
				value: text,
				start,
				end
			};
		case "number":
			advance(cursor);
			return {
				kind: "scalar",
				text,
				value: Number.isNaN(Number(text)) ? text : Number(text),
				start,
				end
			};
		case "name": return namedOf(cursor);
		case "mark": return bracketOf(cursor);
		case "newline":
		case "end": return empty(start);
	}
}
const constants = /* @__PURE__ */ new Map([
	["true", true],
	["false", false],
	["null", null]
]);
function namedOf(cursor) {
	const { text, start, end } = cursor.token;
	advance(cursor);
	const value = constants.get(text);
	if (value !== void 0) return {
		kind: "scalar",
		text,
		value,
		start,
		end
	};
	if (!isMark(cursor, "(")) return computed(cursor, start, end);
	const given = nested(cursor, "blank", itemsOf) ?? [];
	return interpreted(text, given, computed(cursor, start, closed(cursor, ")")));
}
function bracketOf(cursor) {
	const { text, start } = cursor.token;
	switch (text) {
		case "(": {
			const inner = nested(cursor, "blank", expressionOf) ?? empty(start);
			closed(cursor, ")");
			return inner;
		}
		case "[": return {
			kind: "list",
			items: nested(cursor, "blank", itemsOf) ?? [],
			start,
			end: closed(cursor, "]")
		};
		case "{": {
			const entries = nested(cursor, "end", entriesOf);
			const end = closed(cursor, "}");
			return entries === void 0 ? computed(cursor, start, end) : {
				kind: "map",
				entries,
				start,
				end
			};
		}
		default:
			if (!isCloser(cursor) && text !== ",") advance(cursor);
			return empty(start);
	}
}
/** Items up to a closing bracket. `[for x in y : z]` is the one item `z`: each that comes of it looks like that. */
function itemsOf(cursor) {
	if (isFor(cursor)) return forItems(cursor);
	const items = [];
	while (!isEnd(cursor) && !isCloser(cursor)) {
		const { start } = cursor.token;
		const item = expressionOf(cursor);
		const isEmpty = cursor.token.start === start;
		if (!isEmpty) items.push(item);
		if (isEmpty || isMark(cursor, ",") || isMark(cursor, "...")) advance(cursor);
	}
	return items;
}
const isFor = ({ token }) => token.kind === "name" && token.text === "for";
function forItems(cursor) {
	while (!isEnd(cursor) && !isCloser(cursor) && !isIn(cursor)) advance(cursor);
	if (isIn(cursor)) advance(cursor);
	expressionOf(cursor);
	if (!isMark(cursor, ":")) return [];
	advance(cursor);
	const item = expressionOf(cursor);
	while (!isEnd(cursor) && !isCloser(cursor)) skipOver(cursor);
	return [item];
}
const isIn = ({ token }) => token.kind === "name" && token.text === "in";
/** A word, or all that stands in brackets. */
function skipOver(cursor) {
	const { start } = cursor.token;
	primaryOf(cursor);
	if (cursor.token.start === start && !isCloser(cursor)) advance(cursor);
}
/** Entries up to a closing brace; undefined where a `for` makes them. */
function entriesOf(cursor) {
	skipBreaks(cursor);
	if (isFor(cursor)) {
		while (!isEnd(cursor) && !isCloser(cursor)) skipOver(cursor);
		return;
	}
	const entries = [];
	while (!isEnd(cursor) && !isCloser(cursor)) {
		entries.push(...entryAt(cursor));
		skipBreaks(cursor);
	}
	return entries;
}
function skipBreaks(cursor) {
	while (cursor.token.kind === "newline" || isMark(cursor, ",")) advance(cursor);
}
function entryAt(cursor) {
	const { kind, text, start } = cursor.token;
	const key = operandOf(cursor);
	if (!isMark(cursor, "=") && !isMark(cursor, ":")) {
		if (cursor.token.start === start && !isCloser(cursor)) advance(cursor);
		return [];
	}
	advance(cursor);
	return [{
		key: kind === "name" && key.end === start + text.length || key.kind !== "scalar" ? text : key.text,
		start: key.start,
		end: key.end,
		value: expressionOf(cursor)
	}];
}
// src/reach/read/hcl.ts
function readHcl(text) {
	const cursor = cursorOf(text);
	const entries = [];
	const blocks = [];
	while (!isEnd(cursor)) {
		const body = bodyOf(cursor);
		for (const entry of body.entries) entries.push(entry);
		for (const block of body.blocks) blocks.push(block);
		if (isMark(cursor, "}")) {
			cursor.faults.add("a closing brace too many");
			advance(cursor);
		}
	}
	return {
		entries,
		blocks,
		faults: [...cursor.faults]
	};
}
const stray = "a line that is no attribute and no block";
/** Items up to a closing brace or the end. */
function bodyOf(cursor) {
	const entries = [];
	const blocks = [];
	while (!isEnd(cursor) && !isMark(cursor, "}")) {
		const item = itemOf(cursor);
		if (item === void 0) continue;
		if ("key" in item) entries.push(item);
		else blocks.push(item);
	}
	return {
		entries,
		blocks
	};
}
function itemOf(cursor) {
	const { kind, text: key, start, end } = cursor.token;
	advance(cursor);
	if (kind !== "name" && kind !== "string") {
		if (kind !== "newline") cursor.faults.add(stray);
		return;
	}
	if (isMark(cursor, "=") || isMark(cursor, ":")) {
		advance(cursor);
		return {
			key,
			start,
			end,
			value: expressionOf(cursor)
		};
	}
	const labels = [];
	while (cursor.token.kind === "string" || cursor.token.kind === "name") {
		labels.push(cursor.token.text);
		advance(cursor);
	}
	if (isMark(cursor, "{")) return blockOf$1(cursor, {
		type: key,
		labels,
		start
	});
	cursor.faults.add(stray);
}
function blockOf$1(cursor, named) {
	const head = cursor.token.start;
	const body = nested(cursor, "end", bodyOf) ?? {
		entries: [],
		blocks: []
	};
	return {
		...named,
		...body,
		head,
		end: closed(cursor, "}")
	};
}
/** The value of an attribute of a block. */
const attribute = (block, key) => block?.entries.find((entry) => entry.key === key)?.value;
/** Blocks of a type within a block; what a `dynamic` block repeats is one of them. */
const blocksOf = (block, type) => block.blocks.flatMap((inner) => {
	if (inner.type === type) return inner;
	return inner.type === "dynamic" && inner.labels[0] === type ? inner.blocks.filter(isContent) : [];
});
const isContent = ({ type }) => type === "content";
const reference$1 = /^\$\{((?:data\.)?[\w-]+\.[\w-]+)[.[}]/;
/** The address that a whole reference names. */
const referred = (node) => node?.kind === "scalar" ? reference$1.exec(node.text)?.[1] ?? null : null;
// src/reach/read/terraform-json.ts
/** How many names stand before the body of a block of each type. */
const labelsOf = /* @__PURE__ */ new Map([
	["resource", 2],
	["data", 2],
	["ephemeral", 2],
	["module", 1],
	["variable", 1],
	["output", 1],
	["provider", 1],
	["locals", 0],
	["terraform", 0]
]);
/** Blocks within a block that are asked for; whatever else is a map is the value of an attribute. */
const nestedTypes = /* @__PURE__ */ new Set([
	"statement",
	"condition",
	"principals",
	"oidc",
	"dynamic",
	"content"
]);
function readTerraformJson(path, text) {
	const { root, fault } = readJson(text);
	const top = require_reach().entriesOf(root);
	const isValues = path.endsWith(".tfvars.json");
	return {
		entries: isValues ? top : [],
		blocks: isValues ? [] : top.flatMap(blocksOfType),
		faults: fault === void 0 ? [] : [`it ${fault}`]
	};
}
function blocksOfType({ key, start, value }) {
	const names = labelsOf.get(key);
	return names === void 0 ? [] : labelled({
		type: key,
		labels: [],
		start
	}, value, names);
}
/** The maps below as many names as the type has; a list stands for several blocks of one name. */
function labelled(named, node, names) {
	if (node.kind === "list") return require_reach().itemsOf(node).flatMap((item) => labelled(named, item, names));
	if (node.kind === "scalar") return [];
	if (names === 0) return [blockOf(named, node)];
	return node.entries.flatMap(({ key, start, value }) => labelled({
		type: named.type,
		labels: [...named.labels, key],
		start
	}, value, names - 1));
}
function blockOf(named, node) {
	const isNested = ({ key, value }) => nestedTypes.has(key) && value.kind !== "scalar";
	return {
		...named,
		entries: node.entries.filter((entry) => !isNested(entry)),
		blocks: node.entries.filter(isNested).flatMap(({ key, start, value }) => labelled({
			type: key,
			labels: [],
			start
		}, value, key === "dynamic" ? 1 : 0)),
		head: node.start,
		end: node.end
	};
}
// src/reach/read/terraform-locals.ts
const mostPutIn = 2e3;
const deepest = 10;
const telling$2 = /\blocal\.|\?|jsonencode/;
/** Blocks with what their expressions come to. */
function settled(source, blocks) {
	if (!telling$2.test(source.text)) return blocks;
	const settling = {
		source,
		locals: localsIn(blocks),
		left: mostPutIn
	};
	return blocks.map((block) => block.type === "locals" ? block : settledBlock(block, settling));
}
const localsIn = (blocks) => new Map(blocks.filter(({ type }) => type === "locals").flatMap(({ entries }) => entries.map(({ key, value }) => [key, value])));
const settledBlock = (block, settling) => ({
	...block,
	entries: block.entries.map((entry) => ({
		...entry,
		value: settledNode(entry.value, settling, 0)
	})),
	blocks: block.blocks.map((inner) => settledBlock(inner, settling))
});
function settledNode(node, settling, depth) {
	settling.left -= 1;
	if (depth > deepest || settling.left < 0) return node;
	switch (node.kind) {
		case "list": return {
			...node,
			items: node.items.flatMap((item) => asItems(item, settledNode(item, settling, depth + 1)))
		};
		case "map": return {
			...node,
			entries: node.entries.map((entry) => ({
				...entry,
				key: filled(entry.key, settling),
				value: settledNode(entry.value, settling, depth + 1)
			}))
		};
		case "scalar": return settledScalar(node, settling, depth);
	}
}
/** A choice of texts in a list becomes several of its items; a list in a list stays one. */
const asItems = (before, after) => before.kind === "scalar" && after.kind === "list" ? after.items : [after];
function settledScalar(node, settling, depth) {
	if (typeof node.value !== "string" || !node.text.includes("${")) return node;
	const found = namedBy(node.text, settling) ?? chosen(node, settling) ?? encoded(node, settling);
	if (found !== void 0) return settledNode(found, settling, depth + 1);
	const text = filled(node.text, settling);
	return text === node.text ? node : {
		...node,
		text,
		value: text
	};
}
const oneLocal = /^\$\{\s*local\.([\w-]+)((?:\.[A-Za-z_][\w-]*|\[\d+\])*)\s*\}$/;
const step = /\.([A-Za-z_][\w-]*)|\[(\d+)\]/g;
/** `${local.name}`, `${local.name.key}`, `${local.names[0]}`: what stands there. */
function namedBy(text, { locals }) {
	const [, name, path = ""] = oneLocal.exec(text) ?? [];
	let node = name === void 0 ? void 0 : locals.get(name);
	for (const [, key, index] of path.matchAll(step)) node = key === void 0 ? itemAt(node, index) : valueAt(node, key);
	return node;
}
const itemAt = (node, index) => node?.kind === "list" ? node.items[Number(index)] : void 0;
const valueAt = (node, key) => require_reach().entriesOf(node).find((entry) => entry.key === key)?.value;
const anyLocal = /\$\{\s*local\.[^{}]*\}/g;
/** A text with the locals in it that are texts. */
function filled(text, settling) {
	if (!text.includes("${")) return text;
	return text.replace(anyLocal, (reference) => {
		const node = namedBy(reference, settling);
		return node?.kind === "scalar" && node.value !== null && node.text.length < longestText ? node.text : reference;
	});
}
const longestText = 500;
/** The expression that a scalar stands for, as its source has it; its parts stand where they are written. */
function expressionIn({ text, start, end }, { source }) {
	if (source.path.endsWith(".json")) return text.startsWith("${") && text.endsWith("}") ? {
		text: text.slice(2, -1),
		place: (node) => placedAt(node, {
			start,
			end
		})
	} : void 0;
	const written = source.text.slice(start, end);
	if (!written.startsWith("\"")) return {
		text: written,
		place: (node) => shifted(node, start)
	};
	return written.startsWith("\"${") && written.endsWith("}\"") ? {
		text: written.slice(3, -2),
		place: (node) => shifted(node, start + 3)
	} : void 0;
}
const encoding = /^\s*jsonencode\s*\(/;
/** `"${jsonencode({ \u2026 })}"` */
function encoded(node, settling) {
	if (!node.text.includes("jsonencode")) return void 0;
	const expression = expressionIn(node, settling);
	if (expression === void 0 || !encoding.test(expression.text)) return void 0;
	const read = expressionOf(cursorOf(expression.text));
	return read.kind === "scalar" ? void 0 : expression.place(read);
}
/** `a ? b : c`: the one that a constant chooses, or both, and that it is not known which. */
function chosen(node, settling) {
	if (!node.text.includes("?")) return void 0;
	const expression = expressionIn(node, settling);
	const branches = expression === void 0 ? void 0 : branchesOf(expression.text);
	if (expression === void 0 || branches === void 0) return void 0;
	const [yes, no] = [expression.place(branches.yes), expression.place(branches.no)];
	const decided = constantOf(branches.condition, settling);
	if (decided !== void 0) return decided ? yes : no;
	const items = [yes, no].map((branch) => settledNode(branch, {
		...settling,
		left: 50
	}, 0)).flatMap(textsOf);
	return items.length === 0 || items.some(({ kind }) => kind === "map") ? void 0 : {
		kind: "list",
		items: [...items, unknown(node, branches.condition)],
		start: node.start,
		end: node.end
	};
}
const textsOf = (node) => {
	if (node.kind === "list") return node.items;
	return node.kind === "scalar" && node.value === null ? [] : [node];
};
const unknown = ({ start, end }, condition) => {
	const text = `\${${condition}}`;
	return {
		kind: "scalar",
		text,
		value: text,
		start,
		end
	};
};
function branchesOf(text) {
	const mark = text.indexOf("?");
	const condition = text.slice(0, mark).trim();
	if (mark === -1 || condition.includes("\"") || condition.length > longestText) return void 0;
	const cursor = cursorOf(text.slice(mark + 1));
	const yes = expressionOf(cursor);
	if (!isMark(cursor, ":")) return void 0;
	advance(cursor);
	const no = expressionOf(cursor);
	return isEnd(cursor) ? {
		condition,
		yes: shifted(yes, mark + 1),
		no: shifted(no, mark + 1)
	} : void 0;
}
function constantOf(condition, settling) {
	if (condition === "true" || condition === "false") return condition === "true";
	const node = namedBy(`\${${condition}}`, settling);
	return node?.kind === "scalar" && typeof node.value === "boolean" ? node.value : void 0;
}
// src/reach/federation/gcp.ts
function gcpProviderTrust({ place, issuer, spot, condition }) {
	const text = condition?.value === null ? "" : condition?.text ?? "";
	const width = text.trim() === "" ? "no-condition" : widthOfCondition(text);
	const at = condition === void 0 ? spot : {
		path: place.path,
		start: condition.start,
		end: condition.end
	};
	const said = text.trim() === "" ? "the provider has no attribute condition" : `attribute condition: ${oneLine(text)}`;
	return {
		...place,
		cloud: "gcp",
		issuer,
		spot: at,
		gaps: width === "narrow" || width === "open" ? [] : [{
			kind: width,
			spot: at,
			said
		}],
		subjects: [],
		open: width === "open" ? [{
			said: `what the condition leaves is not known: ${oneLine(text)}`,
			spot: at
		}] : []
	};
}
const blanks = /\s+/g;
const oneLine = (text) => text.trim().replace(blanks, " ");
const filledIn = /^\s*\$\{[^}]*\}\s*$/;
/** Alternatives let in the widest of them, conditions that hold together the narrowest. */
function widthOfCondition(text) {
	if (filledIn.test(text)) return "open";
	return pick(text.split("||").map((part) => pick(part.split("&&").map(widthOfTerm), "narrowest")), "widest");
}
function pick(widths, which) {
	return [...widths].sort(compareWidths).at(which === "widest" ? 0 : -1) ?? "open";
}
/** From the widest on: gaps, what is not known, what is narrow. */
function compareWidths(a, b) {
	if (isGap(a) && isGap(b)) return require_reach().byWidth(a, b);
	return rank(a) - rank(b);
}
const isGap = (width) => width !== "narrow" && width !== "open";
function rank(width) {
	if (width === "open") return 1;
	return width === "narrow" ? 2 : 0;
}
const term = /(?:assertion|attribute)(?:\.(\w+)|\[['"](\w+)['"]\])\s*(==|!=|in\b|\.startsWith\(|\.endsWith\(|\.contains\(|\.matches\()\s*["']?([^"'\])]*)/;
const repositoryClaims = /* @__PURE__ */ new Set([
	"repository",
	"repository_id",
	"sub",
	"job_workflow_ref",
	"workflow_ref",
	"project_path",
	"project_id",
	"subject"
]);
const ownerClaims = /* @__PURE__ */ new Set([
	"repository_owner",
	"repository_owner_id",
	"namespace_path",
	"namespace_id"
]);
function widthOfTerm(text) {
	const [, dotted, indexed, operator = "", value = ""] = term.exec(text) ?? [];
	const claim = dotted ?? indexed;
	if (claim === void 0) return text.includes("${") ? "open" : "no-condition";
	return operator === "!=" ? "no-condition" : widthOfClaim(claim, operator, value);
}
function widthOfClaim(claim, operator, value) {
	if (ownerClaims.has(claim)) return equal.has(operator) ? "owner-only" : "owner-prefix";
	if (operator === "==" && subjectClaims.has(claim)) return widthOfSubject(value);
	return repositoryClaims.has(claim) ? widthOfName(operator, value) : "no-condition";
}
const equal = /* @__PURE__ */ new Set(["==", "in"]);
const subjectClaims = /* @__PURE__ */ new Set(["sub", "subject"]);
function widthOfSubject(value) {
	const read = require_reach().readSubject(value, "exact", "github");
	return read.kind === "gap" ? read.gap : "narrow";
}
function widthOfName(operator, value) {
	switch (operator) {
		case "==":
		case "in": return "narrow";
		case ".startsWith(": return widthOfStart(value);
		case ".endsWith(":
		case ".contains(": return "owner-prefix";
		default: return "open";
	}
}
function widthOfStart(value) {
	const name = value.startsWith("repo:") ? value.slice(5) : value;
	if (name.includes("${")) return name.endsWith("/") ? "owner-only" : "open";
	if (name.includes(":")) return "narrow";
	if (name.endsWith("/")) return "owner-only";
	return name.includes("/") ? "repository-prefix" : "owner-prefix";
}
/** The subject as the cluster writes it: by the short member, or by the principal of the cluster's own pool. */
const clusterMember = /\.svc\.id\.goog\[([^\]/]+)\/([^\]]+)\]$|\.svc\.id\.goog\/subject\/ns\/([^/]+)\/sa\/([^/]+)$/;
const clusterPool = /\.svc\.id\.goog[[/]/;
/** Whether a member is of a cluster's own pool. */
const isOfCluster = (member) => clusterPool.test(member);
/** Who of a pool may act as an account. */
function gcpBindingTrust({ place, issuer, members }) {
	const gaps = members.flatMap((member) => {
		const kind = gapOfMember(member.text, issuer);
		return kind === void 0 ? [] : {
			kind,
			spot: {
				path: place.path,
				start: member.start,
				end: member.end
			},
			said: `member: ${member.text}`
		};
	});
	const [first] = [...gaps].sort((a, b) => require_reach().byWidth(a.kind, b.kind));
	return first === void 0 ? [] : [{
		...place,
		cloud: "gcp",
		issuer,
		spot: first.spot,
		gaps,
		subjects: [],
		open: []
	}];
}
const wholePool = /^principalSet:\/\/.*\/\*$/;
const ownerSet = /^principalSet:\/\/.*\/attribute\.(?:repository_owner|repository_owner_id|namespace_path|namespace_id)\//;
const oneSubject = /^principal:\/\/.*\/subject\/(.+)$/;
function gapOfMember(member, issuer) {
	if (issuer.id === "kubernetes") return gapOfWorkload(member);
	if (wholePool.test(member)) return "whole-pool";
	if (ownerSet.test(member)) return "any-repository";
	const [, subject] = oneSubject.exec(member) ?? [];
	if (subject === void 0) return void 0;
	const read = require_reach().readSubject(subject, "exact", issuer.id);
	return read.kind === "gap" ? read.gap : void 0;
}
const wholeCluster = /\.svc\.id\.goog\/(?:kubernetes\.cluster\/.+|\*)$/;
const namespaceSet = /\.svc\.id\.goog\/(?:namespace|attribute\.namespace)\/[^/]+$/;
function gapOfWorkload(member) {
	if (wholeCluster.test(member)) return "no-subject";
	if (namespaceSet.test(member)) return "any-repository";
	const [, namespace, name, otherNamespace, otherName] = clusterMember.exec(member) ?? [];
	const account = name ?? otherName;
	if (account === void 0) return void 0;
	const read = require_reach().readSubject(`system:serviceaccount:${namespace ?? otherNamespace}:${account}`, "exact", "kubernetes");
	return read.kind === "gap" ? read.gap : void 0;
}
// src/reach/read/terraform-grants.ts
const everything = /(?:^|\/)(AdministratorAccess|PowerUserAccess|IAMFullAccess)$|^(roles\/(?:owner|editor|iam\.securityAdmin))$/;
function grantOf(value, { path, to }) {
	const found = everything.exec(value.text);
	return found === null ? [] : [{
		path,
		to,
		power: found[1] ?? found[2] ?? "",
		spot: spotOf(path, value)
	}];
}
const wideRole = /^(?:Owner|Contributor|User Access Administrator|Role Based Access Control Administrator)$/;
/** A role of Azure that may do nearly everything, for a managed identity of the same folder. */
function assignmentOf({ block, file: { path } }) {
	const to = referred(attribute(block, "principal_id"));
	return { grants: scalarsOf(attribute(block, "role_definition_name")).filter(({ text }) => to !== null && wideRole.test(text)).map((role) => ({
		path,
		to: to ?? "",
		power: role.text,
		spot: spotOf(path, role)
	})) };
}
function attachmentOf({ block, file: { path } }) {
	const to = referred(attribute(block, "role"));
	return { grants: scalarsOf(attribute(block, "policy_arn")).flatMap((arn) => to === null ? [] : grantOf(arn, {
		path,
		to
	})) };
}
function projectGrantOf({ block, file: { path }, members }) {
	return { grants: members.flatMap(({ text }) => account.exec(text)?.[1] ?? []).flatMap((to) => scalarsOf(attribute(block, "role")).flatMap((role) => grantOf(role, {
		path,
		to
	}))) };
}
const account = /\$\{(google_service_account\.[\w-]+)/;
// src/reach/read/terraform-modules.ts
const withRepo = (text) => text.startsWith("repo:") ? text : `repo:${text}`;
const forms = [
	{
		source: /terraform-aws-modules\/iam\/aws\/\/modules\/iam-github-oidc-role$/,
		inputs: [{
			name: "subjects",
			operator: "StringLike"
		}],
		subjectOf: withRepo
	},
	{
		source: /terraform-aws-modules\/iam\/aws\/\/modules\/iam-role$/,
		inputs: [{
			name: "oidc_wildcard_subjects",
			operator: "StringLike"
		}, {
			name: "oidc_subjects",
			operator: "StringEquals"
		}],
		subjectOf: withRepo
	},
	{
		source: /^unfunco\/oidc-github\/aws$/,
		inputs: [{
			name: "github_repositories",
			operator: "StringLike"
		}, {
			name: "github_subjects",
			operator: "StringLike"
		}],
		subjectOf: (text) => text.includes(":") ? withRepo(text) : `repo:${text}:*`
	}
];
function moduleTrusts({ block, file }, place) {
	const source = scalarsOf(attribute(block, "source"))[0]?.text ?? "";
	const form = forms.find((candidate) => candidate.source.test(source));
	if (form === void 0) return {};
	const conditions = form.inputs.flatMap(({ name, operator }) => {
		const value = attribute(block, name);
		return value === void 0 ? [] : [{
			operator,
			value: prefixed(value, form)
		}];
	});
	const issuer = issuerOf("github");
	if (conditions.length === 0 || issuer === void 0) return {};
	const { path } = file;
	return {
		accounts: [{
			path,
			address: place.address,
			name: place.name ?? "",
			spot: {
				path,
				start: block.start,
				end: block.head
			},
			trust: null
		}],
		trusts: conditions.flatMap(({ operator, value }) => awsTrust(statement(block, {
			operator,
			value,
			host: issuer.host
		}), place, () => issuer)).slice(0, 1)
	};
}
function prefixed(node, form) {
	if (node.kind === "list") return {
		...node,
		items: node.items.map((item) => prefixed(item, form))
	};
	if (node.kind === "map" || node.text.startsWith("${")) return node;
	const text = form.subjectOf(node.text);
	return {
		...node,
		text,
		value: text
	};
}
/** The statement that a module makes of its inputs; it binds the audience itself. */
function statement({ start, end }, { operator, value, host }) {
	const scalar = (text) => ({
		kind: "scalar",
		text,
		value: text,
		start,
		end
	});
	const map = (entries) => ({
		kind: "map",
		entries: Object.entries(entries).map(([key, node]) => ({
			key,
			start: node.start,
			end: node.end,
			value: node
		})),
		start,
		end
	});
	const condition = map({
		"ForAnyValue:StringEquals": map({ [`${host}:aud`]: scalar("sts.amazonaws.com") }),
		[operator]: map({ [`${host}:sub`]: value })
	});
	return map({ Statement: map({
		Action: scalar("sts:AssumeRoleWithWebIdentity"),
		Principal: map({ Federated: scalar(host) }),
		Condition: condition
	}) });
}
// src/reach/read/terraform-trust.ts
/** Facts of a file, resource by resource. */
function federationIn(file) {
	const providerOf = providersIn(file.blocks);
	const read = file.blocks.flatMap((block) => {
		const reading = readings.get(typeOf(block));
		return reading === void 0 ? [] : [reading({
			block,
			file,
			providerOf
		})];
	});
	return {
		trusts: read.flatMap(({ trusts }) => trusts ?? []),
		accounts: read.flatMap(({ accounts }) => accounts ?? []),
		grants: read.flatMap(({ grants }) => grants ?? []),
		aliases: read.flatMap(({ aliases }) => aliases ?? []),
		unresolved: read.flatMap(({ unresolved }) => unresolved ?? [])
	};
}
/** `resource aws_iam_role`, `module`. */
const typeOf = ({ type, labels }) => type === "resource" || type === "data" ? `${type} ${labels[0] ?? ""}` : type;
/** As expressions refer to it: `aws_iam_role.ci`, `data.aws_iam_policy_document.trust`. */
function addressOf({ type, labels }) {
	const [kind = "", name = ""] = labels;
	if (type === "resource") return `${kind}.${name}`;
	if (type === "data") return `data.${kind}.${name}`;
	return kind === "" ? type : `${type}.${kind}`;
}
const readings = new Map(Object.entries({
	"resource aws_iam_role": roleOf,
	"data aws_iam_policy_document": documentOf,
	"resource aws_iam_role_policy_attachment": attachmentOf,
	"resource google_iam_workload_identity_pool_provider": poolProviderOf,
	"resource google_service_account": serviceAccountOf,
	"resource google_service_account_iam_member": bindingOf,
	"resource google_service_account_iam_binding": bindingOf,
	"resource google_project_iam_member": projectBindingOf,
	"resource google_project_iam_binding": projectBindingOf,
	"resource azuread_application_federated_identity_credential": credentialOf$1,
	"resource azuread_application_flexible_federated_identity_credential": credentialOf$1,
	"resource azurerm_federated_identity_credential": credentialOf$1,
	"resource azurerm_role_assignment": assignmentOf,
	"resource github_actions_variable": aliasOf,
	"resource github_actions_secret": aliasOf,
	"resource github_actions_environment_variable": aliasOf,
	"resource github_actions_environment_secret": aliasOf,
	"resource github_actions_organization_variable": aliasOf,
	"resource github_actions_organization_secret": aliasOf,
	module: (found) => moduleTrusts(found, placeOf(found, "hcl"))
}));
/** Issuers of the OIDC providers in the same file, by reference; of others by what they are called. */
function providersIn(blocks) {
	const known = blocks.filter((block) => block.labels[0] === "aws_iam_openid_connect_provider").map((block) => ({
		address: addressOf(block),
		url: scalarsOf(attribute(block, "url"))[0]?.text ?? ""
	}));
	return (reference) => {
		const provider = known.find(({ address }) => reference.includes(address));
		return provider === void 0 ? void 0 : issuerIn(provider.url) ?? openProvider(provider.url);
	};
}
const placeOf = ({ block, file }, form) => ({
	path: file.path,
	address: addressOf(block),
	name: scalarsOf(attribute(block, "name"))[0]?.text ?? null,
	form
});
function roleOf({ block, file, providerOf }) {
	const policy = attribute(block, "assume_role_policy");
	const place = placeOf({
		block,
		file
	}, policy?.kind === "map" ? "hcl" : "json");
	const account = {
		path: file.path,
		address: place.address,
		name: place.name ?? scalarsOf(attribute(block, "name_prefix"))[0]?.text ?? block.labels[1] ?? "",
		spot: headOf(block, file.path),
		trust: referred(policy)
	};
	const attached = scalarsOf(attribute(block, "managed_policy_arns"));
	return {
		accounts: [account],
		trusts: awsTrust(documentIn(policy, file.text), place, providerOf),
		grants: attached.flatMap((arn) => grantOf(arn, {
			path: file.path,
			to: place.address
		})),
		unresolved: elsewhere(policy, place, file.text)
	};
}
const longestSource = 100;
/** A policy that only a run puts together, and no document of the folder. */
function elsewhere(policy, { path, address }, source) {
	if (policy?.kind !== "scalar" || !policy.text.startsWith("${") || referred(policy)?.startsWith("data.")) return [];
	return [{
		what: address,
		why: `its trust is not judged: the policy comes from ${source.slice(policy.start, Math.min(policy.end, policy.start + longestSource))}`,
		spot: spotOf(path, policy)
	}];
}
/** The line that opens a block. */
const headOf = (block, path) => ({
	path,
	start: block.start,
	end: block.head
});
/** A policy that is written out: as an object, or as JSON in a heredoc or a text. */
function documentIn(node, text) {
	if (node?.kind !== "scalar" || !node.text.includes("{") || node.text.startsWith("${")) return node;
	const isRaw = node.text.length === node.end - node.start;
	const [root] = require_reach().readYaml(isRaw ? node.text : text.slice(node.start, node.end)).roots;
	if (root?.kind !== "scalar") return root === void 0 ? void 0 : shifted(root, node.start);
	const [inner] = require_reach().readYaml(node.text).roots;
	return inner === void 0 ? void 0 : placedAt(inner, node);
}
/** A policy document in blocks, as the JSON that it becomes. */
function documentOf({ block, file, providerOf }) {
	const statements = blocksOf(block, "statement").map(statementOf);
	return { trusts: awsTrust(mapOf(block, [entry("Statement", listOf(block, statements))]), placeOf({
		block,
		file
	}, "hcl-document"), providerOf) };
}
const mapOf = ({ start, end }, entries) => ({
	kind: "map",
	entries,
	start,
	end
});
const listOf = ({ start, end }, items) => ({
	kind: "list",
	items,
	start,
	end
});
const entry = (key, value, place = value) => ({
	key,
	start: place.start,
	end: place.end,
	value
});
function statementOf(block) {
	const effect = attribute(block, "effect");
	const actions = attribute(block, "actions");
	const identifiers = blocksOf(block, "principals").filter((principals) => scalarsOf(attribute(principals, "type"))[0]?.text === "Federated").flatMap((principals) => attribute(principals, "identifiers") ?? []);
	return mapOf(block, [
		...effect === void 0 ? [] : [entry("Effect", effect)],
		...actions === void 0 ? [] : [entry("Action", actions)],
		...identifiers.slice(0, 1).map((node) => entry("Principal", mapOf(node, [entry("Federated", node)]))),
		entry("Condition", mapOf(block, blocksOf(block, "condition").flatMap(conditionOf)))
	]);
}
function conditionOf(block) {
	const [test] = scalarsOf(attribute(block, "test"));
	const [variable] = scalarsOf(attribute(block, "variable"));
	const values = attribute(block, "values");
	if (test === void 0 || variable === void 0 || values === void 0) return [];
	return [entry(test.text, mapOf(block, [entry(variable.text, values, variable)]), test)];
}
function serviceAccountOf({ block, file: { path } }) {
	const name = scalarsOf(attribute(block, "account_id"))[0]?.text ?? block.labels[1] ?? "";
	return { accounts: [{
		path,
		address: addressOf(block),
		name,
		spot: headOf(block, path),
		trust: null
	}] };
}
function poolProviderOf(found) {
	const { block, file } = found;
	const [oidc] = blocksOf(block, "oidc");
	const [issuerText] = scalarsOf(attribute(oidc, "issuer_uri"));
	const issuer = issuerText === void 0 ? void 0 : issuerOfText(issuerText.text, block);
	if (issuer === void 0) return {};
	const id = scalarsOf(attribute(block, "workload_identity_pool_provider_id"))[0]?.text ?? null;
	const [condition] = scalarsOf(attribute(block, "attribute_condition"));
	const place = {
		...placeOf(found, "hcl"),
		name: id
	};
	return {
		accounts: [{
			path: file.path,
			address: place.address,
			name: id ?? "",
			spot: headOf(block, file.path),
			trust: null
		}],
		trusts: [gcpProviderTrust({
			place,
			issuer,
			spot: headOf(block, file.path),
			condition
		})]
	};
}
const issuerOfText = (text, block) => issuerIn(text) ?? (text.includes("${") ? issuerNamed(block.labels[1] ?? "") : void 0);
function bindingOf(found) {
	const { block, file } = found;
	const members = [...scalarsOf(attribute(block, "member")), ...scalarsOf(attribute(block, "members"))];
	const issuer = issuerOfMembers(members, file.blocks);
	if (issuer === void 0) return {};
	return { trusts: gcpBindingTrust({
		place: {
			...placeOf(found, "hcl"),
			name: null
		},
		issuer,
		members
	}) };
}
/** A role on a project: for an account of the file, or for workloads of a cluster, which then need none. */
function projectBindingOf(found) {
	const { block, file } = found;
	const members = [...scalarsOf(attribute(block, "member")), ...scalarsOf(attribute(block, "members"))];
	return members.some(({ text }) => isOfCluster(text)) ? bindingOf(found) : projectGrantOf({
		block,
		file,
		members
	});
}
/** The issuer of the file's provider, or what the pool is called. */
function issuerOfMembers(members, blocks) {
	if (members.some(({ text }) => isOfCluster(text))) return issuerOf("kubernetes");
	const provider = blocks.find((block) => block.labels[0] === "google_iam_workload_identity_pool_provider");
	const text = scalarsOf(attribute(blocksOf(provider ?? nothing, "oidc")[0], "issuer_uri"))[0]?.text;
	return text === void 0 ? members.flatMap((member) => issuerNamed(member.text) ?? [])[0] : issuerIn(text);
}
const nothing = {
	type: "",
	labels: [],
	entries: [],
	blocks: [],
	start: 0,
	head: 0,
	end: 0
};
function credentialOf$1(found) {
	const { block } = found;
	const issuerText = scalarsOf(attribute(block, "issuer"))[0]?.text ?? "";
	const [subject] = scalarsOf(attribute(block, "subject"));
	const issuer = issuerOfText(issuerText, block) ?? openIssuer(issuerText, subject);
	const [expression] = scalarsOf(attribute(block, "claims_matching_expression"));
	const written = expression === void 0 ? "subject" : "expression";
	const scalar = expression ?? subject;
	if (issuer === void 0 || scalar === void 0) return {};
	const name = scalarsOf(attribute(block, "display_name"))[0]?.text ?? placeOf(found, "hcl").name;
	const trust = azureTrust({
		place: {
			...placeOf(found, "hcl"),
			name
		},
		issuer,
		subject: scalar,
		written
	});
	return {
		trusts: [trust],
		accounts: identityOf(found, trust)
	};
}
/** The managed identity that a credential is of, so that what this may do is told with it. */
function identityOf({ block, file }, trust) {
	const parent = referred(attribute(block, "parent_id") ?? attribute(block, "user_assigned_identity_id"));
	if (parent === null) return [];
	return [{
		path: file.path,
		address: parent,
		name: trust.name ?? "",
		spot: headOf(block, file.path),
		trust: trust.address
	}];
}
/** An issuer that a run fills in shows in the form of its subjects. */
const openIssuer = (text, subject) => text.includes("${") ? issuerOfSubject(subject?.text ?? "") ?? issuerNamed(text) : void 0;
/** A variable or secret of GitHub that holds the name of a role, an account or a provider. */
function aliasOf({ block, file: { path } }) {
	const [name] = [...scalarsOf(attribute(block, "variable_name")), ...scalarsOf(attribute(block, "secret_name"))];
	const value = attribute(block, "value") ?? attribute(block, "plaintext_value");
	const to = referred(value);
	if (name === void 0 || to === null || value === void 0) return {};
	return { aliases: [{
		path,
		to,
		name: `${block.labels[0]?.endsWith("_variable") ? "vars" : "secrets"}.${name.text}`,
		spot: spotOf(path, value)
	}] };
}
// src/reach/read/terraform-values.ts
function credentialsIn({ path, blocks, entries }, values) {
	const pairs = [...entries.flatMap((entry) => pairsOf(path, entry)), ...blocks.flatMap((block) => passedOver.has(block.type) ? [] : pairsOfBlock(block))];
	const { holdings, masks } = together(pairs.map((pair) => {
		const read = assigned(asAssigned(path, pair), values);
		const { environment } = pair;
		return environment === void 0 ? read : {
			...read,
			holdings: bound(read.holdings ?? [], environment)
		};
	}));
	return {
		holdings: holdings.filter(isCredential),
		masks
	};
}
const bound = (holdings, environment) => holdings.map((holding) => ({
	...holding,
	environment
}));
/** Attributes of resources are called key and token for many reasons: one of an unknown kind counts where its value looks random. */
const isCredential = ({ identity, value }) => identity.role !== "unknown" || value !== void 0;
/** What these name is taken from elsewhere, or says how Terraform runs. */
const passedOver = /* @__PURE__ */ new Set([
	"data",
	"output",
	"terraform",
	"import",
	"moved",
	"removed",
	"check",
	"run",
	"mock_provider"
]);
function asAssigned(path, { holder, name, start, value }) {
	return {
		surface: "terraform",
		path,
		holder,
		name,
		text: textOf(value),
		spot: {
			path,
			start,
			end: value.end
		},
		valueSpot: {
			path,
			start: value.start,
			end: value.end
		}
	};
}
const oneVariable = /^\$\{(?:var|local)\.([A-Za-z_]\w*)\}$/;
/** `var.openai_key` is a reference to a variable of that name; other expressions are not followed. */
function textOf({ text, value }) {
	if (typeof value !== "string") return "";
	const [, variable] = oneVariable.exec(text) ?? [];
	return variable === void 0 ? text : `$${variable.toUpperCase()}`;
}
function pairsOfBlock(block) {
	const holder = addressOf(block);
	if (block.type === "variable") return fromDefault(block, holder);
	const named = namedSecrets.get(block.labels[0] ?? "");
	if (named === void 0) return walked(block, holder);
	const rest = block.entries.filter(({ key }) => !named.value.includes(key));
	return [...fromNamed(block, named, holder), ...walked({
		...block,
		entries: rest
	}, holder)];
}
/** `variable "openai_api_key" { default = "\u2026" }` */
function fromDefault(block, holder) {
	const entry = block.entries.find(({ key }) => key === "default");
	if (entry?.value.kind === "map") return entry.value.entries.flatMap((inner) => pairsOf(holder, inner));
	return entry?.value.kind === "scalar" ? [{
		holder,
		name: block.labels[0] ?? "",
		start: entry.start,
		value: entry.value
	}] : [];
}
const githubSecret = {
	name: ["secret_name", "variable_name"],
	value: ["plaintext_value", "value"]
};
const namedSecrets = new Map(Object.entries({
	github_actions_secret: githubSecret,
	github_actions_environment_secret: githubSecret,
	github_actions_organization_secret: githubSecret,
	github_dependabot_secret: githubSecret,
	github_dependabot_organization_secret: githubSecret,
	github_codespaces_secret: githubSecret,
	gitlab_project_variable: {
		name: ["key"],
		value: ["value"]
	},
	gitlab_group_variable: {
		name: ["key"],
		value: ["value"]
	},
	circleci_environment_variable: {
		name: ["name"],
		value: ["value"]
	},
	circleci_context_environment_variable: {
		name: ["variable", "name"],
		value: ["value"]
	},
	aws_ssm_parameter: {
		name: ["name"],
		value: ["value", "insecure_value"]
	},
	aws_secretsmanager_secret_version: {
		name: ["secret_id"],
		value: ["secret_string"]
	},
	google_secret_manager_secret_version: {
		name: ["secret"],
		value: ["secret_data"]
	},
	azurerm_key_vault_secret: {
		name: ["name"],
		value: ["value"]
	},
	vercel_project_environment_variable: {
		name: ["key"],
		value: ["value"]
	},
	tfe_variable: {
		name: ["key"],
		value: ["value"]
	},
	doppler_secret: {
		name: ["name"],
		value: ["value"]
	},
	cloudflare_workers_secret: {
		name: ["name"],
		value: ["secret_text"]
	}
}));
function fromNamed(block, { name, value }, holder) {
	const [label] = name.flatMap((key) => scalarsOf(attribute(block, key)));
	const entry = block.entries.find(({ key }) => value.includes(key));
	if (entry?.value.kind !== "scalar") return [];
	const [scope] = ["environment", "environment_scope"].flatMap((key) => scalarsOf(attribute(block, key)));
	const pair = {
		holder,
		name: lastWord(label?.text ?? block.labels[1] ?? ""),
		start: entry.start,
		value: entry.value
	};
	return [scope === void 0 || scope.text === "*" ? pair : {
		...pair,
		environment: environmentNamed(scope.text)
	}];
}
/** `github_repository_environment.production.environment` is called production. */
const environmentNamed = (text) => secretReference.exec(text)?.[1] ?? text;
/** `/app/prod/OPENAI_API_KEY` ends in the name; a reference to a secret names it. */
function lastWord(text) {
	const [, resource] = secretReference.exec(text) ?? [];
	return resource ?? text.slice(text.lastIndexOf("/") + 1);
}
const secretReference = /^\$\{(?:data\.)?[\w-]+\.([\w-]+)[.[}]/;
function walked(block, holder) {
	return [
		...block.entries.flatMap((entry) => pairsOf(holder, entry)),
		...namedPair(holder, block.entries),
		...block.blocks.flatMap((inner) => walked(inner, holder))
	];
}
/** Attributes of Terraform's own resources that are called like a credential and are none. */
const settings = /^(?:kms_.*|.*_kms_key(?:_.*)?|key|keys|key_name|key_id|key_vault_.*|ssh_key.*|public_key.*|primary_key|partition_key|sort_key|hash_key|range_key|secret|secrets|secret_id|secret_name|secret_ids?|secret_key_ref|token_.*|.*_ttl|.*_arns?|.*_ids?|.*_names?|.*_paths?|.*_type|.*_version|.*_enabled|enable_.*|create_.*|manage_.*|credentials|auth|certificate.*|.*_policy)$/;
const computedKey = /\$\{|public_?key|fingerprint/i;
const shouted = /^[A-Z][A-Z0-9_]*$/;
/** A variable of a program is called in capitals; an attribute is a credential where a value or a variable stands in it. */
function isGiven(key, { text, value }) {
	if (typeof value !== "string" || computedKey.test(key) || settings.test(key)) return false;
	return shouted.test(key) || !text.startsWith("${") || oneVariable.test(text);
}
function pairsOf(holder, { key, start, value }) {
	if (value.kind === "map") return [...value.entries.flatMap((inner) => pairsOf(holder, inner)), ...namedPair(holder, value.entries)];
	if (value.kind === "list") return value.items.flatMap((item) => pairsOfItem(holder, item));
	return isGiven(key, value) ? [{
		holder,
		name: key,
		start,
		value
	}] : [];
}
const pairsOfItem = (holder, item) => item.kind === "map" ? [...namedPair(holder, item.entries), ...item.entries.flatMap((inner) => pairsOf(holder, inner))] : [];
/** `{ name = "OPENAI_API_KEY", value = \u2026 }`, as containers list their variables. */
function namedPair(holder, entries) {
	const name = entries.find(({ key }) => key === "name" || key === "key")?.value;
	const value = entries.find(({ key }) => key === "value" || key === "valueFrom");
	if (name?.kind !== "scalar" || typeof name.value !== "string" || value?.value.kind !== "scalar") return [];
	if (computedKey.test(name.text)) return [];
	return [{
		holder,
		name: name.text,
		start: value.start,
		value: value.value
	}];
}
/** Resources that make a long-lived credential, and what would give it an end. */
const endless = new Map(Object.entries({
	aws_iam_access_key: {
		what: "the access key",
		ends: []
	},
	google_service_account_key: {
		what: "the service account key",
		ends: ["keepers"]
	},
	azuread_application_password: {
		what: "the application password",
		ends: [
			"end_date",
			"end_date_relative",
			"rotate_when_changed"
		]
	},
	azuread_service_principal_password: {
		what: "the service principal password",
		ends: [
			"end_date",
			"end_date_relative",
			"rotate_when_changed"
		]
	},
	azuread_application_certificate: {
		what: "the application certificate",
		ends: ["end_date", "end_date_relative"]
	},
	gitlab_project_access_token: {
		what: "the project access token",
		ends: ["expires_at", "rotation_configuration"]
	},
	gitlab_group_access_token: {
		what: "the group access token",
		ends: ["expires_at", "rotation_configuration"]
	}
}));
function undatedIn(path, blocks) {
	return blocks.flatMap((block) => {
		const made = block.type === "resource" ? endless.get(block.labels[0] ?? "") : void 0;
		return made === void 0 || made.ends.some((key) => attribute(block, key) !== void 0) ? [] : [{
			what: made.what,
			name: addressOf(block),
			spot: headOf(block, path)
		}];
	});
}
// src/reach/read/service-account.ts
/** What each cloud reads the account off. */
const annotations = /* @__PURE__ */ new Map([
	["eks.amazonaws.com/role-arn", {
		cloud: "aws",
		kind: "role"
	}],
	["iam.gke.io/gcp-service-account", {
		cloud: "gcp",
		kind: "account"
	}],
	["azure.workload.identity/client-id", {
		cloud: "azure",
		kind: "client"
	}]
]);
/** An account of a cloud as it is called in the inventory; jobs that take it have the same identity. */
const accountIdentity = ({ cloud, kind }, name) => ({
	id: `${kind}:${name}`,
	kind,
	name,
	role: "cloud",
	provider: cloud,
	nature: "federated",
	meanings: []
});
function readServiceAccount(object, cluster) {
	const account = nameOf(object, cluster);
	const { path } = cluster.document;
	const found = require_reach().entriesOf(require_reach().at(object, "metadata", "annotations")).flatMap(({ key, start, value }) => {
		const taken = annotations.get(key);
		const target = wordsOf(value, cluster);
		if (taken === void 0 || target === void 0 || target === "") return [];
		return [{
			taken,
			target,
			spot: cluster.spot({
				start,
				end: value.end
			})
		}];
	});
	return {
		assumed: found.map(({ taken: { cloud }, target, spot }) => ({
			account,
			path,
			cloud,
			target,
			spot
		})),
		holdings: found.map(({ taken, target, spot }) => ({
			identity: accountIdentity(taken, target),
			surface: "kubernetes",
			path,
			holder: `ServiceAccount ${account}`,
			name: annotationNames[taken.cloud],
			spot,
			written: "reference",
			environment: require_engine().environmentOf(path),
			via: []
		}))
	};
}
const annotationNames = {
	aws: "role-arn",
	gcp: "gcp-service-account",
	azure: "client-id"
};
// src/reach/read/terraform-workloads.ts
function assumedIn(path, blocks) {
	return blocks.flatMap((block) => {
		if (block.type !== "resource") return [];
		switch (block.labels[0]) {
			case "kubernetes_service_account":
			case "kubernetes_service_account_v1": return annotated(path, block);
			case "aws_eks_pod_identity_association": return associated(path, block);
			default: return [];
		}
	});
}
function annotated(path, block) {
	const [metadata] = blocksOf(block, "metadata");
	const [name] = scalarsOf(attribute(metadata, "name"));
	return require_reach().entriesOf(attribute(metadata, "annotations")).flatMap(({ key, value }) => {
		const taken = annotations.get(key);
		if (taken === void 0 || value.kind !== "scalar" || name === void 0) return [];
		return [assumedBy({
			path,
			account: name.text,
			cloud: taken.cloud
		}, value)];
	});
}
function associated(path, block) {
	const [name] = scalarsOf(attribute(block, "service_account"));
	const [role] = scalarsOf(attribute(block, "role_arn"));
	return name === void 0 || role === void 0 ? [] : [assumedBy({
		path,
		account: name.text,
		cloud: "aws"
	}, role)];
}
const reference = /^\$\{((?:data\.)?[\w-]+\.[\w-]+)[.[}]/;
const assumedBy = (by, { text, start, end }) => ({
	...by,
	target: reference.exec(text)?.[1] ?? text,
	spot: {
		path: by.path,
		start,
		end
	}
});
// src/reach/read/terraform.ts
/** A file without any of these words says nothing of identities. */
const telling$1 = /role|federat|identity|secret|key|token|password|credential|oidc|litellm/i;
/** Files without any of these trust nobody. */
const trusting = /federat|oidc|openid|web_?identity|workloadidentity/i;
function readTerraform({ path, text }, values) {
	if (!telling$1.test(text)) return {};
	const { blocks, entries, faults } = path.endsWith(".json") ? readTerraformJson(path, text) : readHcl(text);
	const { unresolved, ...federation } = federationIn({
		path,
		text,
		blocks: trusting.test(text) ? settled({
			path,
			text
		}, blocks) : blocks
	});
	return {
		...federation,
		...credentialsIn({
			path,
			blocks,
			entries
		}, values),
		undated: undatedIn(path, blocks),
		assumed: assumedIn(path, blocks),
		unresolved: [
			...unresolved,
			...federation.trusts.flatMap(notJudged),
			...faults.slice(0, 1).map((fault) => ({
				what: "parts of the file",
				why: `it is not Terraform that can be read: ${fault}`,
				spot: {
					path,
					start: 0,
					end: 0
				}
			}))
		]
	};
}
/** A trust in which nothing is found wrong, and a part of which only a run can tell. */
const notJudged = ({ address, gaps, open }) => gaps.length > 0 ? [] : open.map(({ said, spot }) => ({
	what: address,
	why: `its trust is not judged in full: ${said}`,
	spot
}));
// src/reach/read/infrastructure-readers.ts
const infrastructureReaders = {
	terraform: readTerraform,
	template: readTemplate,
	bicep: readBicep,
	gateway: readGateway,
	gitlab: readGitlab,
	circleci: readCircle,
	"azure-pipelines": readAzurePipelines,
	jenkins: readJenkins,
	"sts-policy": readStsPolicy
};
/** Templates of CloudFormation and gateways\u2019 configurations lie in folders of clusters, too: what a file is, it says itself. */
const orByContent = (reader) => (document, values) => {
	if (isTemplate(document.text)) return readTemplate(document);
	if (isGateway(document.text)) return readGateway(document, values);
	const read = reader(document, values);
	if (!hasEnvoyPolicies(document.text)) return read;
	return {
		...read,
		holdings: [...read.holdings ?? [], ...readEnvoyPolicies(document).holdings ?? []]
	};
};
// src/reach/read/chart-text.ts
const template = /\{\{[^{}]*\}\}/g;
const notBreak = /[^\n]/g;
/** The same text, each action of a template a word without meaning, or blank where it has a line for itself. */
function untemplated(text) {
	if (!text.includes("{{")) return text;
	let line = {
		text: "",
		end: -1
	};
	return text.replace(template, (action, at) => {
		if (action.includes("\n")) return action.replace(notBreak, " ");
		if (at >= line.end) line = lineAt(text, at);
		return line.text === action ? " ".repeat(action.length) : `x${"_".repeat(action.length - 1)}`;
	});
}
function lineAt(text, at) {
	const found = text.indexOf("\n", at);
	const end = found === -1 ? text.length : found;
	return {
		text: text.slice(text.lastIndexOf("\n", at) + 1, end).trim(),
		end
	};
}
const boundary = /^---/m;
const wanted = /^[ \t-]*kind:[ \t]*["']?(?:Secret|ExternalSecret|SealedSecret|Deployment|StatefulSet|DaemonSet|ReplicaSet|Job|CronJob|Pod|ServiceAccount|Rollout|Service|ClusterRoleBinding|RoleBinding|ClusterRole|List|Kustomization)["']?[ \t]*(?:#.*)?$/m;
/** Objects that may carry an identity; the others are blanked, so that offsets stay. */
function carriers(text) {
	let rest = text;
	const parts = [];
	for (;;) {
		const next = rest.slice(3).search(boundary);
		const part = next === -1 ? rest : rest.slice(0, next + 3);
		parts.push(wanted.test(part) ? part : part.replace(notBreak, " "));
		if (next === -1) return parts.join("");
		rest = rest.slice(next + 3);
	}
}
// src/reach/read/chart-values.ts
const telling = /key|token|secret|password|credential|auth/i;
function readChartValues(document, values) {
	if (!telling.test(document.text)) return {};
	const { roots, unresolved } = readYamlFile(document);
	const found = roots.flatMap((root) => valuesIn(root, {
		document,
		trail: []
	}));
	return {
		...together(found.map((given) => assigned(given, values))),
		unresolved
	};
}
function valuesIn(node, walk) {
	if (node.kind === "list") return require_reach().itemsOf(node).flatMap((item) => namedValue(item, walk) ?? valuesIn(item, walk));
	return require_reach().entriesOf(node).flatMap((entry) => entry.value.kind === "scalar" ? credentialOf({
		key: entry.key,
		start: entry.start,
		value: entry.value
	}, walk) : valuesIn(entry.value, {
		...walk,
		trail: [...walk.trail, entry.key]
	}));
}
/** An item of `env:` \u2014 a name and its value. */
function namedValue(item, walk) {
	const name = require_reach().textOf(require_reach().at(item, "name"));
	const value = require_reach().at(item, "value");
	if (name === void 0 || value?.kind !== "scalar") return void 0;
	return credentialOf({
		key: name,
		start: item.start,
		value
	}, walk);
}
/** Only what certainly is a credential: names in values are short, and many are settings. */
function credentialOf({ key, start, value }, { document, trail }) {
	if (value.value === null || writtenAs(value.text).kind !== "literal" || !telling.test(key)) return [];
	const own = require_reach().meaningOf(key);
	const meaning = own.role === "unknown" ? require_reach().meaningOf([...trail.slice(-2), key].join("_")) : own;
	if (meaning.role === "configuration" || namesSecret.test(key)) return [];
	const spot = require_reach().spotter(document.path);
	return [{
		surface: "kubernetes",
		path: document.path,
		holder: document.path,
		name: key,
		text: value.text,
		spot: spot({
			start,
			end: value.end
		}),
		valueSpot: spot(value),
		meaning
	}];
}
/** `existingSecret: name`, `secretName: name`, `tokenKey: key`: names, not values. */
const namesSecret = /^existing|secret[-_]?(?:name|ref|key)s?$|(?:key|token|password|secret)[-_]?(?:key|name|ref|path|file|mode)$/i;
// src/reach/read/kustomize.ts
function readKustomization(object, cluster) {
	const generators = require_reach().itemsOf(require_reach().at(object, "secretGenerator"));
	return {
		...together(generators.flatMap((generator) => literalsOf(generator, cluster))),
		takings: generators.flatMap((generator) => envFilesOf(generator, cluster))
	};
}
const holderOf = (generator, cluster) => require_reach().secretHolder(wordsOf(require_reach().at(generator, "name"), cluster) ?? nameOf(generator, cluster));
const literalsOf = (generator, cluster) => require_reach().itemsOf(require_reach().at(generator, "literals")).flatMap((item) => {
	const text = require_reach().textOf(item) ?? "";
	const equals = text.indexOf("=");
	if (equals === -1) return [];
	const { document, spot, values } = cluster;
	return [assigned({
		surface: "kubernetes",
		path: document.path,
		holder: holderOf(generator, cluster),
		name: text.slice(0, equals),
		text: text.slice(equals + 1),
		spot: spot(item),
		valueSpot: spot(item)
	}, values)];
});
const envFilesOf = (generator, cluster) => {
	const { document, spot } = cluster;
	return [...require_reach().itemsOf(require_reach().at(generator, "envs")), ...[require_reach().at(generator, "env")].flatMap((node) => node ?? [])].flatMap((item) => {
		const file = require_reach().textOf(item);
		if (file === void 0) return [];
		return [{
			holder: holderOf(generator, cluster),
			path: document.path,
			spot: spot(item),
			surface: "kubernetes",
			of: "env-file",
			name: node_path.posix.normalize(node_path.posix.join(node_path.posix.dirname(document.path), file))
		}];
	});
};
// src/reach/read/workloads.ts
function readWorkload(object, cluster) {
	const spec = podOf(object);
	const kind = require_reach().entryOf(object, "kind");
	if (spec === void 0 || kind === void 0) return {};
	const { document, spot } = cluster;
	const containers = ["containers", "initContainers"].flatMap((key) => require_reach().itemsOf(require_reach().at(spec, key)));
	const holder = `${require_reach().textOf(kind.value)} ${nameOf(object, cluster)}`;
	const pod = {
		holder,
		spec,
		containers,
		cluster
	};
	const account = require_reach().entryOf(spec, "serviceAccountName") ?? require_reach().entryOf(spec, "serviceAccount");
	const named = wordsOf(account?.value, cluster);
	return {
		...together(containers.flatMap((container) => require_reach().itemsOf(require_reach().at(container, "env")).map((item) => variableOf(item, pod)))),
		services: [{
			holder,
			path: document.path,
			spot: spot({
				start: kind.start,
				end: kind.value.end
			}),
			image: wordsOf(require_reach().at(containers[0], "image"), cluster) ?? "",
			...account === void 0 || named === void 0 ? {} : { account: {
				name: named,
				spot: spot(account.value)
			} }
		}],
		takings: takingsOf(pod),
		executors: powersOf(pod),
		hosted: loginsOf(pod)
	};
}
function podOf(object) {
	switch (require_reach().textOf(require_reach().at(object, "kind"))) {
		case "Pod": return require_reach().at(object, "spec");
		case "CronJob": return require_reach().at(object, "spec", "jobTemplate", "spec", "template", "spec");
		default: return require_reach().at(object, "spec", "template", "spec");
	}
}
function variableOf(item, { holder, cluster }) {
	const { document, spot, values } = cluster;
	const name = wordsOf(require_reach().at(item, "name"), cluster);
	const reference = require_reach().at(item, "valueFrom", "secretKeyRef");
	if (name === void 0) return {};
	if (reference !== void 0) return { holdings: referenceOf({
		name,
		item,
		reference
	}, {
		holder,
		cluster
	}) };
	const value = require_reach().at(item, "value");
	const text = wordsOf(value, cluster);
	if (value === void 0 || text === void 0) return {};
	return assigned({
		surface: "kubernetes",
		path: document.path,
		holder,
		name,
		text,
		spot: spot(item),
		valueSpot: spot(value)
	}, values);
}
function referenceOf({ name, item, reference }, { holder, cluster }) {
	const secret = wordsOf(require_reach().at(reference, "name"), cluster) ?? "";
	const key = wordsOf(require_reach().at(reference, "key"), cluster) ?? name;
	const own = require_reach().meaningOf(name);
	const meaning = own.role === "unknown" ? require_reach().meaningOf(key) : own;
	if (meaning.role === "configuration") return [];
	return [{
		identity: {
			...clusterIdentity(secret, key),
			...meaning
		},
		surface: "kubernetes",
		path: cluster.document.path,
		holder,
		name,
		spot: cluster.spot(item),
		written: "reference",
		environment: require_engine().environmentOf(cluster.document.path),
		via: []
	}];
}
/** Secrets that are taken whole, into the environment or as files. */
function takingsOf({ holder, spec, containers, cluster }) {
	const environments = containers.flatMap((container) => require_reach().itemsOf(require_reach().at(container, "envFrom")).map((item) => ({
		item,
		name: require_reach().at(item, "secretRef", "name")
	})));
	const volumes = require_reach().itemsOf(require_reach().at(spec, "volumes")).map((item) => ({
		item,
		name: require_reach().at(item, "secret", "secretName")
	}));
	return [...environments, ...volumes].flatMap(({ item, name }) => {
		const secret = wordsOf(name, cluster);
		if (secret === void 0) return [];
		return [{
			holder,
			path: cluster.document.path,
			spot: cluster.spot(item),
			surface: "kubernetes",
			of: "cluster-secret",
			name: secret
		}];
	});
}
function powersOf({ holder, spec, containers, cluster }) {
	const { document, spot } = cluster;
	return [
		...containers.flatMap((container) => require_reach().at(container, "securityContext") ?? []).flatMap((context) => privilegesIn(context)),
		...require_reach().itemsOf(require_reach().at(spec, "volumes")).filter((volume) => isRuntimeSocket(require_reach().textOf(require_reach().at(volume, "hostPath", "path")) ?? "")).map((node) => ({
			what: "mounts the socket of the container runtime",
			node
		})),
		...require_reach().itemsOf(require_reach().at(spec, "volumes")).filter((volume) => require_reach().textOf(require_reach().at(volume, "hostPath", "path")) === "/").map((node) => ({
			what: "mounts the root of its host",
			node
		})),
		...["hostPID", "hostIPC"].flatMap((key) => require_reach().entryOf(spec, key) ?? []).filter(({ value }) => require_reach().textOf(value) === "true").map(({ key, value }) => ({
			what: `has ${key}`,
			node: value
		}))
	].map(({ what, node }) => ({
		what,
		holder,
		path: document.path,
		spot: spot(node)
	}));
}
function privilegesIn(context) {
	const privileged = require_reach().at(context, "privileged");
	const capabilities = require_reach().at(context, "capabilities", "add");
	return [...privileged !== void 0 && require_reach().textOf(privileged) === "true" ? [{
		what: "runs privileged",
		node: privileged
	}] : [], ...capabilities !== void 0 && require_reach().textsOf(capabilities).some(isHostCapability) ? [{
		what: "has a capability over its host",
		node: capabilities
	}] : []];
}
const loginsOf = ({ holder, spec, cluster }) => require_reach().itemsOf(require_reach().at(spec, "volumes")).flatMap((volume) => {
	const path = require_reach().textOf(require_reach().at(volume, "hostPath", "path")) ?? "";
	return isLoginFolder(path) ? [{
		what: `mounts ${path}`,
		holder,
		spot: cluster.spot(volume)
	}] : [];
});
// src/reach/read/kubernetes.ts
const chartValues = /(?:^|\/)values(?:[.-][\w-]+)?\.ya?ml$/;
function readKubernetes(document, values) {
	if (chartValues.test(document.path)) return readChartValues(document, values);
	if (!document.text.includes("kind:")) return {};
	const text = carriers(document.text);
	if (text.trim() === "") return {};
	const { roots, faults, cut } = require_reach().readYaml(untemplated(text));
	const reason = cut[0] ?? (faults.length > 0 && !text.includes("{{") ? "is no YAML" : void 0);
	const cluster = {
		document,
		spot: require_reach().spotter(document.path),
		values
	};
	const readings = roots.flatMap(objectsIn).map((object) => readObject(object, cluster));
	const all = (part) => readings.flatMap((reading) => part(reading) ?? []);
	return {
		...together(readings),
		services: all(({ services }) => services),
		takings: all(({ takings }) => takings),
		executors: all(({ executors }) => executors),
		bindings: all(({ bindings }) => bindings),
		assumed: all(({ assumed }) => assumed),
		hosted: all(({ hosted }) => hosted),
		unresolved: reason === void 0 ? [] : [unreadOf(document.path, reason)]
	};
}
const objectsIn = (root) => require_reach().textOf(require_reach().at(root, "kind")) === "List" ? require_reach().itemsOf(require_reach().at(root, "items")) : [root];
function readObject(object, cluster) {
	switch (require_reach().textOf(require_reach().at(object, "kind"))) {
		case "Secret":
		case "ExternalSecret":
		case "SealedSecret": return readSecret(object, cluster);
		case "Kustomization": return readKustomization(object, cluster);
		case "ServiceAccount": return readServiceAccount(object, cluster);
		case "ClusterRoleBinding":
		case "RoleBinding": return { bindings: bindingsIn(object, cluster) };
		default: return readWorkload(object, cluster);
	}
}
/** Accounts that a binding lets do everything: in the cluster, or in a namespace. */
function bindingsIn(object, cluster) {
	const role = require_reach().at(object, "roleRef", "name");
	const name = require_reach().textOf(role) ?? "";
	if (role === void 0 || name !== "cluster-admin" && name !== "admin") return [];
	const where = name === "cluster-admin" && require_reach().textOf(require_reach().at(object, "kind")) === "ClusterRoleBinding" ? "the cluster" : "its namespace";
	return require_reach().itemsOf(require_reach().at(object, "subjects")).flatMap((subject) => {
		const account = wordsOf(require_reach().at(subject, "name"), cluster);
		if (require_reach().textOf(require_reach().at(subject, "kind")) !== "ServiceAccount" || account === void 0) return [];
		return [{
			account,
			what: `may do everything in ${where} (${name})`,
			spot: cluster.spot(role)
		}];
	});
}
// src/reach/read/surface-readers.ts
const readers = {
	"env-file": readEnvFile,
	"agent-file": readAgentFile,
	...infrastructureReaders,
	compose: readCompose,
	kubernetes: orByContent(readKubernetes)
};
const readSurface = (kind, document, values) => readers[kind](document, values);
Object.defineProperty(exports, "readSurface", {
	enumerable: true,
	get: function() {
		return readSurface;
	}
});
