import { $t as grafanaTail, Jt as writeDer, Qt as gitlabTail, Wt as createDetector, Xt as confluentTail, Yt as writeInteger, Zt as fineGrainedTail, an as devopsParts, cn as fromBase64, dn as toHex32, en as base58Tail, in as azureTail, ln as toBase32, nn as toBase58, on as entraTail, qt as crc24, rn as annotatedTail, sn as crcOf, tn as bech32Tail, un as toBase62 } from "./engine.js";
import { l as UserError } from "./start.js";
import { t as loadRules } from "./rule-set.js";
import { n as parsePattern, o as bytesOf, r as parsePatternIgnoringCase, t as parseClassBody } from "./shared.js";
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
const small = (value) => writeDer(2, Buffer.from([value]));
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
	].map(writeInteger);
	return writeDer(48, small(0), writeInteger(n), writeInteger(Buffer.from([
		1,
		0,
		1
	])), ...rest);
};
const curve = Buffer.from("06082a8648ce3d030107", "hex");
const rsaId = Buffer.from("300d06092a864886f70d0101010500", "hex");
const pbes2 = Buffer.from("300b06092a864886f70d01050d", "hex");
const ec = (random) => writeDer(48, small(1), writeDer(4, odd(32, random)), writeDer(160, curve));
const dsa = (random) => writeDer(48, small(0), ...[
	128,
	20,
	128,
	128,
	20
].map((size) => writeInteger(odd(size, random))));
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
	"ENCRYPTED PRIVATE KEY": (random) => writeDer(48, pbes2, writeDer(4, bytes$1(256, random))),
	"PRIVATE KEY": (random) => writeDer(48, small(0), rsaId, writeDer(4, rsa(random))),
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
	const tail = named.includes("PGP") ? [`=${Buffer.from(crc24(body).toString(16).padStart(6, "0"), "hex").toString("base64")}`] : [];
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
const base62Tail = (sample) => sample.slice(0, -6) + toBase62(crcOf(afterFirst(sample).slice(0, -6)), 6);
const gitlab = (sample) => {
	if (sample.lastIndexOf(".") < 0) return sample;
	return sample.slice(0, -7) + gitlabTail(sample.slice(0, -7));
};
const signed = (sample) => {
	const bare = sample.replaceAll("=", "");
	const bytes = fromBase64(sample) ?? Buffer.alloc(0);
	const signature = bare.slice(-10, -6).replaceAll("-", "+").replaceAll("_", "/");
	const made = Buffer.concat([bytes.subarray(0, -4), azureTail(bytes.subarray(0, -4), signature)]).toString("base64");
	return (sample.includes("-") || sample.includes("_") ? made.replaceAll("+", "-").replaceAll("/", "_") : made).replaceAll("=", "").slice(0, bare.length) + "=".repeat(sample.length - bare.length);
};
const plainEnding = /[+/]/;
const alnum = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const annotated = (sample, random) => {
	for (;;) {
		const head = alnum.charAt(Math.floor(random() * 62)) + sample.slice(1, 80);
		const tail = annotatedTail(fromBase64(head) ?? Buffer.alloc(0));
		if (!plainEnding.test(tail)) return head + tail + sample.slice(84);
	}
};
const devops = (sample) => {
	const parts = devopsParts(sample);
	if (parts === void 0) return sample;
	const { payload } = parts;
	const [a = 0, b = 0, c = 0, d = 0] = Buffer.from(toHex32(crcOf(payload.toString("latin1")) ^ 3770247469), "hex");
	const pieces = [
		payload.subarray(0, 2),
		[a],
		payload.subarray(2, 6),
		[b, c],
		payload.subarray(6, 19),
		[d],
		payload.subarray(19)
	];
	return toBase32(Buffer.concat(pieces.map((piece) => Buffer.from(piece)))).toLowerCase();
};
const bech32 = (sample) => {
	const at = sample.lastIndexOf("1");
	const body = sample.slice(at + 1, -6);
	return sample.slice(0, -6) + bech32Tail(sample.slice(0, at).toLowerCase(), body.toLowerCase()).toUpperCase();
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
	return toBase58(Buffer.concat([body, base58Tail(body)]));
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
	cloudflare: (sample) => sample.slice(0, -8) + toHex32(crcOf(afterFirst(sample).slice(0, -8))),
	confluent: (sample) => sample.startsWith("cflt") ? sample.slice(0, 58) + confluentTail(sample.slice(4, 58)) : sample,
	"discord-bot": makeDiscord,
	"entra-client-secret": (sample) => sample.slice(0, -3) + entraTail(sample.slice(0, -3)),
	"github-classic": base62Tail,
	"github-fine-grained": (sample) => sample.slice(0, 77) + fineGrainedTail(sample.slice(0, 77)) + sample.slice(85),
	"gitlab-routable": gitlab,
	grafana: (sample) => `${sample.slice(0, sample.lastIndexOf("_"))}_${grafanaTail(sample.slice(0, sample.lastIndexOf("_")))}`,
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
	zuplo: (sample) => sample.slice(0, -8) + toHex32(crcOf(sample.slice(-41, -9)))
};
// src/rules/random.ts
/** A repeatable source of randomness for samples and templates; not for keys. */
const seededRandom = (seed) => {
	let state = seed >>> 0;
	return () => {
		state = state + 1831565813 >>> 0;
		let mixed = Math.imul(state ^ state >>> 15, state | 1);
		mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
		return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
	};
};
const integerBetween = (random, min, max) => min + Math.floor(random() * (max - min + 1));
const pick = (random, choices) => {
	const chosen = choices[Math.floor(random() * choices.length)];
	if (chosen === void 0) throw new RangeError("nothing to pick from");
	return chosen;
};
// src/rules/sample.ts
const PRINTABLE_FIRST = 33;
const PRINTABLE_LAST = 126;
const LONGEST_TAIL = 24;
const alphabets$1 = /* @__PURE__ */ new WeakMap();
/** What a person would write of a class: printable characters where it has any. */
const alphabetOf = (set) => {
	const known = alphabets$1.get(set);
	if (known !== void 0) return known;
	const bytes = bytesOf(set);
	const printable = bytes.filter((byte) => byte >= PRINTABLE_FIRST && byte <= PRINTABLE_LAST);
	const alphabet = (printable.length > 0 ? printable : bytes).map((byte) => String.fromCharCode(byte));
	alphabets$1.set(set, alphabet);
	return alphabet;
};
const write = (node, random) => {
	switch (node.kind) {
		case "set": return {
			text: pick(random, alphabetOf(node.set)),
			secret: void 0
		};
		case "choice": return write(pick(random, node.nodes), random);
		case "secret": {
			const { text } = write(node.node, random);
			return {
				text,
				secret: text
			};
		}
		case "repeat": {
			const count = integerBetween(random, node.min, Math.min(node.max, node.min + LONGEST_TAIL));
			return joinParts(Array.from({ length: count }, () => write(node.node, random)));
		}
		case "sequence": return joinParts(node.nodes.map((part) => write(part, random)));
	}
};
const joinParts = (parts) => ({
	text: parts.map((part) => part.text).join(""),
	secret: parts.find((part) => part.secret !== void 0)?.secret
});
/** A random string that the pattern matches in full. */
const sampleOf = (node, random) => {
	const { text, secret } = write(node, random);
	return {
		text,
		secret: secret ?? text
	};
};
// src/rules/template.ts
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DIGITS = "0123456789";
const HEXADECIMAL = `${DIGITS}abcdef`;
const ALPHANUMERIC = LETTERS + LETTERS.toLowerCase() + DIGITS;
const alphabets = {
	alnum: ALPHANUMERIC,
	alpha: LETTERS + LETTERS.toLowerCase(),
	lower: LETTERS.toLowerCase(),
	upper: LETTERS,
	digit: DIGITS,
	hex: HEXADECIMAL,
	HEX: HEXADECIMAL.toUpperCase(),
	base32: `${LETTERS}234567`,
	base64: `${ALPHANUMERIC}+/`,
	base64url: `${ALPHANUMERIC}-_`
};
const PART = /\{\{|\}\}|\{\[((?:[^\]\\]|\\.)+)\]:(\d+)(?:-(\d+))?\}|\{([A-Za-z0-9]+)(?::([A-Za-z0-9-]+))?\}|[{}]/g;
const COUNT = /^(\d+)(?:-(\d+))?$/;
const UUID = "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx";
const draw = (random, alphabet, count) => {
	const chars = [...alphabet];
	return Array.from({ length: count }, () => pick(random, chars)).join("");
};
const classAlphabet = (body, template) => {
	const parsed = parseClassBody(body);
	if (parsed.kind === "refused" || parsed.node.kind !== "set") throw new UserError(`The template ${template} has a class that cannot be read.`);
	return String.fromCharCode(...bytesOf(parsed.node.set));
};
const uuid = (random) => UUID.replaceAll("x", () => pick(random, [...HEXADECIMAL]));
const counted = (name, count, random) => {
	const alphabet = alphabets[name];
	const least = Number(count[1]);
	return alphabet === void 0 ? void 0 : draw(random, alphabet, integerBetween(random, least, Number(count[2] ?? least)));
};
const named = (name, argument, { random, value, jwt, pem }) => {
	switch (name) {
		case "value": return value(argument);
		case "uuid": return uuid(random);
		case "jwt": return jwt();
		case "pem": return pem(argument ?? "PRIVATE");
		default: {
			const count = COUNT.exec(argument ?? "");
			return count === null ? void 0 : counted(name, count, random);
		}
	}
};
const refuse = (template, part) => {
	throw new UserError(`The template ${template} has ${part}, which means nothing; a literal brace is written twice.`);
};
const expandPart = (found, template, source) => {
	const [part, body, least, most, name, argument] = found;
	if (part === "{{" || part === "}}") return part.slice(1);
	if (body === void 0) return (name === void 0 ? void 0 : named(name, argument, source)) ?? refuse(template, part);
	const count = integerBetween(source.random, Number(least), Number(most ?? least));
	return draw(source.random, classAlphabet(body, template), count);
};
/** Expands a template; throws a `UserError` that names the part that means nothing. */
const expandTemplate = (template, source) => {
	let text = "";
	let end = 0;
	for (const found of template.matchAll(PART)) {
		text += template.slice(end, found.index) + expandPart(found, template, source);
		end = found.index + found[0].length;
	}
	return text + template.slice(end);
};
// src/scan/rule-trial.ts
/** Chance may let one value pass: each template is tried with several. */
const ROUNDS = 5;
function tryRules(additions) {
	const detector = createDetector(loadRules(additions));
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
function failureOf(example, rule, detector) {
	for (let round = 1; round <= ROUNDS; round++) {
		const why = tryOnce(example, rule, {
			detector,
			random: seededRandom(round * 7919)
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
	if (text instanceof UserError) return text.message;
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
		if (named === void 0) throw new UserError(`There is no rule ${id}, of which it asks for a value.`);
		return freshValue(named, random);
	};
	const draw = {
		random,
		value,
		jwt: () => makers["jwt"]?.("", random) ?? "",
		pem: (kind) => makers["pem"]?.(`-----BEGIN ${kind} PRIVATE KEY-----`, random) ?? ""
	};
	try {
		return expandTemplate(template, draw);
	} catch (error) {
		if (error instanceof UserError) return error;
		throw error;
	}
}
/** A random value of a rule's pattern, with its proof satisfied. */
function freshValue(rule, random) {
	const parsed = rule.ignoreCase === true ? parsePatternIgnoringCase(rule.pattern) : parsePattern(rule.pattern);
	if (parsed.kind === "refused") throw new UserError(`The rule ${rule.id} has no pattern to draw from.`);
	const { text, secret } = sampleOf(parsed.node, random);
	const make = rule.proof === void 0 ? void 0 : makers[rule.proof];
	return make === void 0 ? text : text.replace(secret, () => make(secret, random));
}
export { tryRules };
