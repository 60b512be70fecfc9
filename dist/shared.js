const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
let require_engine$;
const require_engine = () => require_engine$ ??= require("./engine.js");
let require_own_rules$;
const require_own_rules = () => require_own_rules$ ??= require("./own-rules.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/policy/fields.ts
const nameOf = (field) => field.at === "" ? field.file : `${field.file}: ${field.at}`;
function mistake(field, what) {
	return new require_start.UserError(`${nameOf(field)}: ${what}`);
}
const kindOf = (value) => {
	if (value === null || value === void 0) return "nothing";
	if (Array.isArray(value)) return "a list";
	return typeof value === "object" ? "a mapping" : `a ${typeof value}`;
};
/** The mapping's fields, after each key was found among the known ones. */
function mapping(field, known) {
	const entries = anyMapping(field);
	for (const key of entries.keys()) if (!known.includes(key)) throw mistake(field, `unknown key "${key}"; ${require_start.suggestion(key, known)}`);
	const of = (name) => {
		const value = entries.get(name);
		return value === void 0 || value === null ? void 0 : child(field, name, value);
	};
	return {
		file: field.file,
		at: field.at,
		of
	};
}
/** A mapping with keys of the user's own. */
function anyMapping(field) {
	const { value } = field;
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw mistake(field, `must be a mapping, not ${kindOf(value)}`);
	return new Map(Object.entries(value));
}
const child = (field, name, value) => ({
	file: field.file,
	at: field.at === "" ? name : `${field.at}.${name}`,
	value
});
function list(field) {
	if (!Array.isArray(field.value)) throw mistake(field, `must be a list, not ${kindOf(field.value)}`);
	return field.value.map((value, i) => ({
		file: field.file,
		at: `${field.at}[${i}]`,
		value
	}));
}
function text$1(field) {
	if (typeof field.value === "number") throw mistake(field, "must be text, not a number; put it in quotes");
	if (typeof field.value !== "string") throw mistake(field, `must be text, not ${kindOf(field.value)}`);
	if (field.value.trim() === "") throw mistake(field, "must not be empty");
	return field.value;
}
const texts = (field) => list(field).map(text$1);
function required(fields, name) {
	const field = fields.of(name);
	if (field === void 0) throw mistake(fields, `"${name}" is missing`);
	return field;
}
/** One of a set of words. */
function oneOf(field, words) {
	const word = text$1(field);
	const found = words.find((known) => known === word);
	if (found === void 0) throw mistake(field, `"${word}" is none of ${words.join(", ")}`);
	return found;
}
const dayForm = /^\d{4}-\d{2}-\d{2}$/;
/** A day as YYYY-MM-DD. */
function day(field) {
	const value = field.value instanceof Date ? field.value.toISOString().slice(0, 10) : text$1(field);
	if (!isDay(value)) throw mistake(field, `"${value}" is no day; write YYYY-MM-DD`);
	return value;
}
/** Whether a text is a day of the calendar: the clock's own reader takes 30 February for 2 March. */
function isDay(text) {
	const time = dayForm.test(text) ? Date.parse(text) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function httpsUrl(field) {
	const value = text$1(field);
	if (!URL.canParse(value) || new URL(value).protocol !== "https:") throw mistake(field, `"${value}" is no https address`);
	return value;
}
// src/policy/baseline-file.ts
var baseline_file_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ parseBaseline: () => parseBaseline });
const entryKeys = [
	"fingerprint",
	"rule",
	"path",
	"value",
	"owner",
	"reason",
	"expires"
];
const saltForm = /^[0-9a-f]{32,128}$/;
function parseBaseline(json, source) {
	const fields = mapping({
		file: source,
		at: "",
		value: parseJson(json, source)
	}, [
		"version",
		"salt",
		"entries"
	]);
	const version = required(fields, "version");
	if (version.value !== 1) throw mistake(version, `must be 1, not ${JSON.stringify(version.value)}`);
	const salt = required(fields, "salt");
	if (!saltForm.test(text$1(salt))) throw mistake(salt, "must be 32 or more lower-case hexadecimal digits");
	return {
		source,
		salt: text$1(salt),
		entries: list(required(fields, "entries")).map(entry)
	};
}
/** Editors of some systems put it there. */
const byteOrderMark = /^\uFEFF/;
function parseJson(json, source) {
	try {
		return JSON.parse(json.replace(byteOrderMark, ""));
	} catch (cause) {
		throw new require_start.UserError(`${source}: is no valid JSON: ${cause instanceof Error ? cause.message.split("\n", 1)[0] : ""}`, { cause });
	}
}
function entry(field) {
	const fields = mapping(field, entryKeys);
	const path = fields.of("path");
	const expires = fields.of("expires");
	return {
		fingerprint: text$1(required(fields, "fingerprint")),
		rule: text$1(required(fields, "rule")),
		path: path === void 0 ? null : text$1(path),
		value: text$1(required(fields, "value")),
		owner: text$1(required(fields, "owner")),
		reason: text$1(required(fields, "reason")),
		...expires && { expires: day(expires) }
	};
}
const compareText = (a, b) => a < b ? -1 : Number(a > b);
function formatBaseline(baseline) {
	const entries = [...baseline.entries].sort((a, b) => compareText(a.path ?? "", b.path ?? "") || compareText(a.fingerprint, b.fingerprint));
	return `${JSON.stringify({
		version: 1,
		salt: baseline.salt,
		entries
	}, null, 2)}\n`;
}
// src/cli/commands/rules-read.ts
const reasons = {
	ENOENT: "there is no such file",
	EISDIR: "is a folder, not a file"
};
function unreadable(name, cause) {
	const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
	return new require_start.UserError(`${name}: ${reasons[code] ?? `cannot be read (${code})`}`, { cause });
}
function readNamed(name, folder) {
	try {
		return (0, node_fs.readFileSync)((0, node_path.resolve)(folder, name));
	} catch (cause) {
		throw unreadable(name, cause);
	}
}
/** The file that a verb takes, or standard input. */
async function readOperand(operand, context) {
	if (operand === void 0) throw new require_start.UserError("keyreach rules test needs a file, or - for standard input; or --rules FILE alone to try that");
	return operand === "-" ? require_engine().readInput(context) : readNamed(operand, require_engine().startFolder(context));
}
const readRulesText = (name, folder) => ({
	name,
	text: readNamed(name, folder).toString("utf8")
});
// src/judge/content/proofs/make-pem.ts
const bytes$1 = (length, random) => Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));
const odd = (length, random) => {
	const made = bytes$1(length, random);
	made[0] = (made[0] ?? 0) | 192;
	made[length - 1] = (made[length - 1] ?? 0) | 1;
	return made;
};
const toBytes = (value) => {
	const hex = value.toString(16);
	return Buffer.from(hex.padStart(hex.length + hex.length % 2, "0"), "hex");
};
const small = (value) => require_engine().writeDer(2, Buffer.from([value]));
const rsa = (random) => {
	const p = odd(64, random);
	const q = odd(64, random);
	const n = toBytes(BigInt(`0x${p.toString("hex")}`) * BigInt(`0x${q.toString("hex")}`));
	const rest = [
		odd(128, random),
		p,
		q,
		odd(64, random),
		odd(64, random),
		odd(64, random)
	].map(require_engine().writeInteger);
	return require_engine().writeDer(48, small(0), require_engine().writeInteger(n), require_engine().writeInteger(Buffer.from([
		1,
		0,
		1
	])), ...rest);
};
const curve = Buffer.from("06082a8648ce3d030107", "hex");
const rsaId = Buffer.from("300d06092a864886f70d0101010500", "hex");
const pbes2 = Buffer.from("300b06092a864886f70d01050d", "hex");
const ec = (random) => require_engine().writeDer(48, small(1), require_engine().writeDer(4, odd(32, random)), require_engine().writeDer(160, curve));
const dsa = (random) => require_engine().writeDer(48, small(0), ...[
	128,
	20,
	128,
	128,
	20
].map((size) => require_engine().writeInteger(odd(size, random))));
const string = (body) => {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(body.length);
	return Buffer.concat([length, body]);
};
const openssh = (random) => {
	const kind = string(Buffer.from("ssh-ed25519"));
	const shown = string(bytes$1(32, random));
	const check = bytes$1(4, random);
	const secret = Buffer.concat([
		check,
		check,
		kind,
		shown,
		string(bytes$1(64, random)),
		string(Buffer.alloc(0)),
		Buffer.from([
			1,
			2,
			3,
			4,
			5
		])
	]);
	const heads = [
		"none",
		"none",
		""
	].map((head) => string(Buffer.from(head)));
	return Buffer.concat([
		Buffer.from("openssh-key-v1\0"),
		...heads,
		Buffer.from([
			0,
			0,
			0,
			1
		]),
		string(Buffer.concat([kind, shown])),
		string(secret)
	]);
};
const bodies = {
	"RSA PRIVATE KEY": rsa,
	"EC PRIVATE KEY": ec,
	"DSA PRIVATE KEY": dsa,
	"OPENSSH PRIVATE KEY": openssh,
	"ENCRYPTED PRIVATE KEY": (random) => require_engine().writeDer(48, pbes2, require_engine().writeDer(4, bytes$1(256, random))),
	"PRIVATE KEY": (random) => require_engine().writeDer(48, small(0), rsaId, require_engine().writeDer(4, rsa(random))),
	"PGP PRIVATE KEY BLOCK": (random) => Buffer.concat([Buffer.from([
		149,
		1,
		254
	]), bytes$1(509, random)])
};
const label = /BEGIN ([A-Z ]*PRIVATE KEY(?: BLOCK)?)/;
const line = /.{1,64}/g;
/** A well-formed key of the kind that the sample's first line names. */
const makePem = (sample, random) => {
	const named = label.exec(sample)?.[1] ?? "PRIVATE KEY";
	const body = (bodies[named] ?? rsa)(random);
	const lines = body.toString("base64").match(line) ?? [];
	const tail = named.includes("PGP") ? [`=${Buffer.from(require_engine().crc24(body).toString(16).padStart(6, "0"), "hex").toString("base64")}`] : [];
	const head = named.includes("PGP") ? [""] : [];
	return [
		`-----BEGIN ${named}-----`,
		...head,
		...lines,
		...tail,
		`-----END ${named}-----`
	].join("\n");
};
// src/judge/content/proofs/make-tokens.ts
const alnum$1 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const text = (length, random) => Array.from({ length }, () => alnum$1.charAt(Math.floor(random() * 62))).join("");
const bytes = (length, random) => Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));
const json = (value) => Buffer.from(JSON.stringify(value)).toString("base64");
const jsonUrl = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
/** A macaroon for the host that the sample's head names. */
const makePypi = (sample, random) => {
	const host = sample.startsWith("pypi-AgEN") ? "test.pypi.org" : "pypi.org";
	const identifier = Buffer.from(`${text(8, random)}-${text(4, random)}-${text(4, random)}-${text(4, random)}-${text(12, random)}`);
	const caveat = Buffer.from(JSON.stringify([2, [text(24, random)]]));
	const parts = [
		Buffer.from([
			2,
			1,
			host.length
		]),
		Buffer.from(host),
		Buffer.from([2, identifier.length]),
		identifier,
		Buffer.from([
			0,
			2,
			caveat.length
		]),
		caveat,
		Buffer.from([
			0,
			0,
			6,
			32
		]),
		bytes(32, random)
	];
	return `pypi-${Buffer.concat(parts).toString("base64url")}`;
};
const makeSentry = (_sample, random) => `sntrys_${json({
	iat: 17e8 + Math.floor(random() * 1e7),
	url: "https://sentry.io",
	region_url: "https://us.sentry.io",
	org: text(8, random)
})}_${text(43, random)}`;
const makeOnepassword = (_sample, random) => {
	const muk = {
		alg: "A256GCM",
		ext: true,
		k: text(43, random),
		key_ops: ["encrypt", "decrypt"],
		kty: "oct",
		kid: "mp"
	};
	const secretKey = `A3-${text(6, random)}-${text(6, random)}-${text(5, random)}-${text(5, random)}-${text(5, random)}`.toUpperCase();
	const who = {
		email: `${text(13, random).toLowerCase()}@1passwordserviceaccounts.com`,
		muk,
		secretKey,
		srpX: text(64, random)
	};
	const throttle = {
		seed: text(64, random),
		uuid: text(26, random)
	};
	return `ops_${jsonUrl({
		signInAddress: "my.1password.com",
		userAuth: {
			method: "SRPg-4096",
			alg: "PBES2g-HS256"
		},
		...who,
		throttleSecret: throttle,
		deviceUuid: text(26, random)
	})}`;
};
const makeGrafanaLegacy = (_sample, random) => json({
	k: text(32, random),
	n: text(6, random),
	id: 1 + Math.floor(random() * 9)
});
const makeDiscord = (_sample, random) => {
	const id = String(10 ** 17 + Math.floor(random() * 1e9)) + String(Math.floor(random() * 10));
	return `${Buffer.from(id).toString("base64url")}.${text(6, random)}.${text(27, random)}`;
};
const makeJwt = (_sample, random) => {
	const claims = {
		sub: text(12, random),
		iss: "https://issuer.invalid",
		exp: 41e8 + Math.floor(random() * 1e8)
	};
	return `${jsonUrl({
		alg: "HS256",
		typ: "JWT"
	})}.${jsonUrl(claims)}.${bytes(32, random).toString("base64url")}`;
};
const makeBedrock = (_sample, random) => {
	const id = `ASIA${text(16, random).toUpperCase().replaceAll(notBase32, "Q")}`;
	const query = [
		"Action=CallWithBearerToken",
		"X-Amz-Algorithm=AWS4-HMAC-SHA256",
		`X-Amz-Credential=${encodeURIComponent(`${id}/20990101/us-east-1/bedrock/aws4_request`)}`,
		"X-Amz-Date=20990101T000000Z",
		"X-Amz-Expires=43200",
		`X-Amz-Security-Token=${text(300, random)}`,
		`X-Amz-Signature=${bytes(32, random).toString("hex")}`,
		"X-Amz-SignedHeaders=host",
		"Version=1"
	];
	return `bedrock-api-key-${Buffer.from(`bedrock.amazonaws.com/?${query.join("&")}`).toString("base64")}`;
};
const notBase32 = /[^A-Z2-7]/g;
// src/judge/content/proofs-make.ts
const keep = (sample) => sample;
const afterFirst = (sample) => sample.slice(sample.indexOf("_") + 1);
const base62Tail = (sample) => sample.slice(0, -6) + require_engine().toBase62(require_engine().crcOf(afterFirst(sample).slice(0, -6)), 6);
const gitlab = (sample) => {
	if (sample.lastIndexOf(".") < 0) return sample;
	return sample.slice(0, -7) + require_engine().gitlabTail(sample.slice(0, -7));
};
const signed = (sample) => {
	const bare = sample.replaceAll("=", "");
	const bytes = require_engine().fromBase64(sample) ?? Buffer.alloc(0);
	const signature = bare.slice(-10, -6).replaceAll("-", "+").replaceAll("_", "/");
	const made = Buffer.concat([bytes.subarray(0, -4), require_engine().azureTail(bytes.subarray(0, -4), signature)]).toString("base64");
	return (sample.includes("-") || sample.includes("_") ? made.replaceAll("+", "-").replaceAll("/", "_") : made).replaceAll("=", "").slice(0, bare.length) + "=".repeat(sample.length - bare.length);
};
const plainEnding = /[+/]/;
const alnum = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const annotated = (sample, random) => {
	for (;;) {
		const head = alnum.charAt(Math.floor(random() * 62)) + sample.slice(1, 80);
		const tail = require_engine().annotatedTail(require_engine().fromBase64(head) ?? Buffer.alloc(0));
		if (!plainEnding.test(tail)) return head + tail + sample.slice(84);
	}
};
const devops = (sample) => {
	const parts = require_engine().devopsParts(sample);
	if (parts === void 0) return sample;
	const { payload } = parts;
	const [a = 0, b = 0, c = 0, d = 0] = Buffer.from(require_engine().toHex32(require_engine().crcOf(payload.toString("latin1")) ^ 3770247469), "hex");
	const pieces = [
		payload.subarray(0, 2),
		[a],
		payload.subarray(2, 6),
		[b, c],
		payload.subarray(6, 19),
		[d],
		payload.subarray(19)
	];
	return require_engine().toBase32(Buffer.concat(pieces.map((piece) => Buffer.from(piece)))).toLowerCase();
};
const bech32 = (sample) => {
	const at = sample.lastIndexOf("1");
	const body = sample.slice(at + 1, -6);
	return sample.slice(0, -6) + require_engine().bech32Tail(sample.slice(0, at).toLowerCase(), body.toLowerCase()).toUpperCase();
};
const base58Heads = [
	[
		"xprv",
		"0488ade4",
		74
	],
	[
		"yprv",
		"049d7878",
		74
	],
	[
		"zprv",
		"04b2430c",
		74
	],
	[
		"tprv",
		"04358394",
		74
	],
	[
		"5",
		"80",
		32
	],
	[
		"",
		"80",
		33
	]
];
const base58 = (sample, random) => {
	const [, head = "80", length = 33] = base58Heads.find(([start]) => sample.startsWith(start)) ?? [];
	const rest = Buffer.alloc(length).map(() => Math.floor(random() * 256));
	if (length === 33) rest[32] = 1;
	const body = Buffer.concat([Buffer.from(head, "hex"), rest]);
	return require_engine().toBase58(Buffer.concat([body, require_engine().base58Tail(body)]));
};
/** A maker for every proof. */
const makers = {
	age: bech32,
	anthropic: keep,
	"aws-key-id": keep,
	"azure-annotated-52": signed,
	"azure-annotated-84": annotated,
	"azure-devops-legacy": devops,
	"azure-storage": signed,
	base58check: base58,
	"bedrock-short-term": makeBedrock,
	bip39: keep,
	cloudflare: (sample) => sample.slice(0, -8) + require_engine().toHex32(require_engine().crcOf(afterFirst(sample).slice(0, -8))),
	confluent: (sample) => sample.startsWith("cflt") ? sample.slice(0, 58) + require_engine().confluentTail(sample.slice(4, 58)) : sample,
	"discord-bot": makeDiscord,
	"entra-client-secret": (sample) => sample.slice(0, -3) + require_engine().entraTail(sample.slice(0, -3)),
	"github-classic": base62Tail,
	"github-fine-grained": (sample) => sample.slice(0, 77) + require_engine().fineGrainedTail(sample.slice(0, 77)) + sample.slice(85),
	"gitlab-routable": gitlab,
	grafana: (sample) => `${sample.slice(0, sample.lastIndexOf("_"))}_${require_engine().grafanaTail(sample.slice(0, sample.lastIndexOf("_")))}`,
	"grafana-legacy": makeGrafanaLegacy,
	jwt: makeJwt,
	npm: base62Tail,
	"onepassword-service-account": makeOnepassword,
	openai: keep,
	openssh: makePem,
	pem: makePem,
	pypi: makePypi,
	"sentry-org": makeSentry,
	vercel: base62Tail,
	zuplo: (sample) => sample.slice(0, -8) + require_engine().toHex32(require_engine().crcOf(sample.slice(-41, -9)))
};
// src/scan/rule-trial.ts
var rule_trial_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ tryRules: () => tryRules });
/** Chance may let one value pass: each template is tried with several. */
const ROUNDS = 5;
function tryRules(additions) {
	const detector = require_engine().createDetector(require_engine().loadRules(additions));
	return additions.rules.map((rule) => tryRule(rule, detector));
}
function tryRule(rule, detector) {
	const failures = [...rule.examples.flatMap((template) => failureOf({
		kind: "example",
		template
	}, rule, detector)), ...rule.negativeExamples.flatMap((template) => failureOf({
		kind: "negative example",
		template
	}, rule, detector))];
	return {
		rule: rule.id,
		examples: rule.examples.length,
		negativeExamples: rule.negativeExamples.length,
		failures
	};
}
/** Whether a rule finds each of some values in a line of its own. */
const holds = (template, rule, detector) => failureOf({
	kind: "example",
	template
}, rule, detector).length === 0;
function failureOf(example, rule, detector) {
	for (let round = 1; round <= ROUNDS; round++) {
		const why = tryOnce(example, rule, {
			detector,
			random: require_own_rules().seededRandom(round * 7919)
		});
		if (why !== void 0) return [{
			...example,
			why
		}];
	}
	return [];
}
function tryOnce({ kind, template }, rule, tools) {
	const text = expanded(template, rule, tools);
	if (text instanceof require_start.UserError) return text.message;
	const matches = tools.detector.detect({
		content: template,
		bytes: Buffer.from(text),
		search: "whole"
	});
	const own = matches.filter((match) => match.rule === rule.id);
	if (kind === "example") return whyNotFound(own, matches);
	return own.some(({ suppressed }) => suppressed === void 0) ? "It is found." : void 0;
}
function whyNotFound(own, all) {
	const [first, second] = own;
	if (second !== void 0) return `It is found ${own.length} times.`;
	if (first !== void 0) return first.suppressed && `It is taken for no leak: ${first.suppressed.why}`;
	const [other] = all;
	return other === void 0 ? "It is not found." : `The rule ${other.rule} takes it.`;
}
function expanded(template, rule, { detector, random }) {
	const value = (id) => {
		const named = id === void 0 ? rule : detector.ruleOf(id);
		if (named === void 0) throw new require_start.UserError(`There is no rule ${id}, of which it asks for a value.`);
		return freshValue(named, random);
	};
	const draw = {
		random,
		value,
		jwt: () => makers["jwt"]?.("", random) ?? "",
		pem: (kind) => makers["pem"]?.(`-----BEGIN ${kind} PRIVATE KEY-----`, random) ?? ""
	};
	try {
		return require_own_rules().expandTemplate(template, draw);
	} catch (error) {
		if (error instanceof require_start.UserError) return error;
		throw error;
	}
}
/** A random value of a rule's pattern, with its proof satisfied. */
function freshValue(rule, random) {
	const parsed = rule.ignoreCase === true ? require_own_rules().parsePatternIgnoringCase(rule.pattern) : require_own_rules().parsePattern(rule.pattern);
	if (parsed.kind === "refused") throw new require_start.UserError(`The rule ${rule.id} has no pattern to draw from.`);
	const { text, secret } = require_own_rules().sampleOf(parsed.node, random);
	const make = rule.proof === void 0 ? void 0 : makers[rule.proof];
	return make === void 0 ? text : text.replace(secret, () => make(secret, random));
}
Object.defineProperty(exports, "anyMapping", {
	enumerable: true,
	get: function() {
		return anyMapping;
	}
});
Object.defineProperty(exports, "baseline_file_exports", {
	enumerable: true,
	get: function() {
		return baseline_file_exports;
	}
});
Object.defineProperty(exports, "child", {
	enumerable: true,
	get: function() {
		return child;
	}
});
Object.defineProperty(exports, "day", {
	enumerable: true,
	get: function() {
		return day;
	}
});
Object.defineProperty(exports, "formatBaseline", {
	enumerable: true,
	get: function() {
		return formatBaseline;
	}
});
Object.defineProperty(exports, "freshValue", {
	enumerable: true,
	get: function() {
		return freshValue;
	}
});
Object.defineProperty(exports, "holds", {
	enumerable: true,
	get: function() {
		return holds;
	}
});
Object.defineProperty(exports, "httpsUrl", {
	enumerable: true,
	get: function() {
		return httpsUrl;
	}
});
Object.defineProperty(exports, "isDay", {
	enumerable: true,
	get: function() {
		return isDay;
	}
});
Object.defineProperty(exports, "list", {
	enumerable: true,
	get: function() {
		return list;
	}
});
Object.defineProperty(exports, "mapping", {
	enumerable: true,
	get: function() {
		return mapping;
	}
});
Object.defineProperty(exports, "mistake", {
	enumerable: true,
	get: function() {
		return mistake;
	}
});
Object.defineProperty(exports, "oneOf", {
	enumerable: true,
	get: function() {
		return oneOf;
	}
});
Object.defineProperty(exports, "parseBaseline", {
	enumerable: true,
	get: function() {
		return parseBaseline;
	}
});
Object.defineProperty(exports, "readOperand", {
	enumerable: true,
	get: function() {
		return readOperand;
	}
});
Object.defineProperty(exports, "readRulesText", {
	enumerable: true,
	get: function() {
		return readRulesText;
	}
});
Object.defineProperty(exports, "required", {
	enumerable: true,
	get: function() {
		return required;
	}
});
Object.defineProperty(exports, "rule_trial_exports", {
	enumerable: true,
	get: function() {
		return rule_trial_exports;
	}
});
Object.defineProperty(exports, "text", {
	enumerable: true,
	get: function() {
		return text$1;
	}
});
Object.defineProperty(exports, "texts", {
	enumerable: true,
	get: function() {
		return texts;
	}
});
Object.defineProperty(exports, "unreadable", {
	enumerable: true,
	get: function() {
		return unreadable;
	}
});
