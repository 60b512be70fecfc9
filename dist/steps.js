const require_shared = require("./shared.js");
const require_engine = require("./engine.js");
// src/remedy/read-variable.ts
const reading = (language, read) => ({
	language,
	read
});
const python = reading("Python", (name) => `os.environ["${name}"]`);
const javascript = reading("JavaScript", (name) => `process.env.${name}`);
const typescript = reading("TypeScript", (name) => `process.env.${name}`);
const jvm = reading("Java", (name) => `System.getenv("${name}")`);
const kotlin = reading("Kotlin", (name) => `System.getenv("${name}")`);
const shell = reading("shell", (name) => `"\${${name}:?}"`);
const c = reading("C", (name) => `getenv("${name}")`);
const yaml = reading("YAML", (name) => `\${${name}}`);
const settings = reading("settings", (name) => `\${${name}}`);
const terraform = reading("Terraform", (name) => `var.${name.toLowerCase()}`);
const workflow = reading("workflow", (name) => `\${{ secrets.${name} }}`);
const dotenv = reading("env file", (name) => `${name}=`);
const dockerfile = reading("Dockerfile", (name) => `RUN --mount=type=secret,id=${name.toLowerCase()}`);
const byExtension = {
	py: python,
	ipynb: python,
	js: javascript,
	mjs: javascript,
	cjs: javascript,
	jsx: javascript,
	vue: javascript,
	svelte: javascript,
	ts: typescript,
	mts: typescript,
	cts: typescript,
	tsx: typescript,
	go: reading("Go", (name) => `os.Getenv("${name}")`),
	rb: reading("Ruby", (name) => `ENV.fetch("${name}")`),
	java: jvm,
	scala: jvm,
	groovy: jvm,
	gradle: jvm,
	kt: kotlin,
	kts: kotlin,
	cs: reading("C#", (name) => `Environment.GetEnvironmentVariable("${name}")`),
	php: reading("PHP", (name) => `getenv('${name}')`),
	rs: reading("Rust", (name) => `std::env::var("${name}")`),
	swift: reading("Swift", (name) => `ProcessInfo.processInfo.environment["${name}"]`),
	dart: reading("Dart", (name) => `Platform.environment['${name}']`),
	ex: reading("Elixir", (name) => `System.fetch_env!("${name}")`),
	exs: reading("Elixir", (name) => `System.fetch_env!("${name}")`),
	lua: reading("Lua", (name) => `os.getenv("${name}")`),
	pl: reading("Perl", (name) => `$ENV{${name}}`),
	r: reading("R", (name) => `Sys.getenv("${name}")`),
	jl: reading("Julia", (name) => `ENV["${name}"]`),
	c,
	h: c,
	cc: c,
	cpp: c,
	hpp: c,
	sh: shell,
	bash: shell,
	zsh: shell,
	ps1: reading("PowerShell", (name) => `$env:${name}`),
	tf: terraform,
	tfvars: terraform,
	hcl: terraform,
	yaml,
	yml: yaml,
	json: settings,
	toml: settings,
	ini: settings,
	cfg: settings,
	conf: settings,
	properties: settings,
	xml: settings
};
const workflowPath = /^(?:.*\/)?\.github\/(?:workflows|actions)\/.+\.ya?ml$/;
const envFile = /(?:^|\/)(?:\.env(?:\.[^/]*)?|[^/]+\.env|\.envrc)$/;
const dockerPath = /(?:^|\/)(?:Dockerfile|Containerfile)[^/]*$/;
const extension = /\.([A-Za-z0-9]+)$/;
const isEnvFile = (path) => envFile.test(path);
const isWorkflow = (path) => workflowPath.test(path);
/** Undefined where the language is not known: then the text names the variable alone. */
function readingOf(path) {
	if (path === null) return void 0;
	if (isWorkflow(path)) return workflow;
	if (isEnvFile(path)) return dotenv;
	if (dockerPath.test(path)) return dockerfile;
	return byExtension[extension.exec(path)?.[1]?.toLowerCase() ?? ""];
}
// src/remedy/request.ts
const nouns = {
	"api-key": "key",
	project: "key",
	user: "key",
	organization: "key",
	"service-account": "key",
	admin: "admin key",
	session: "session",
	temporary: "token",
	"personal-access-token": "token",
	"oauth-access": "token",
	"oauth-refresh": "refresh token",
	"oauth-client-secret": "client secret",
	publishable: "key",
	test: "key",
	"gateway-master": "master key",
	"gateway-virtual": "virtual key",
	webhook: "webhook URL",
	"signing-key": "signing key",
	"private-key": "private key",
	password: "password",
	"connection-string": "connection string",
	"key-id": "key",
	deploy: "deploy token",
	recovery: "recovery code",
	generic: "secret"
};
/** What a person calls the value. */
const nounOf = (rule) => nouns[rule.class];
const isGeneric = (rule) => rule.provider === "generic";
const isRange = (mode) => mode === "diff" || mode === "staged";
const shortId = (id) => id.slice(0, 10);
// src/remedy/shell.ts
const plain = /^[A-Za-z0-9_@%+=./-][A-Za-z0-9_@%+=:,./-]*$/;
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{DI}\p{NChar}]/u;
const hiddenOrSpecial = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{DI}\p{NChar}'\\]/gu;
/** A path as one word; it never reads as an option or as git's pathspec magic. */
function shellPath(path) {
	return shellWord(path.startsWith("-") || path.startsWith(":") ? `./${path}` : path);
}
function shellWord(text) {
	if (plain.test(text)) return text;
	if (!hidden.test(text)) return `'${text.replaceAll("'", "'\\''")}'`;
	return `$'${text.replace(hiddenOrSpecial, escaped)}'`;
}
/** Bytes, since the bash of macOS knows no escapes for characters. */
function escaped(char) {
	if (char === "'" || char === "\\") return `\\${char}`;
	return [...Buffer.from(char)].map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
}
// src/remedy/clean.ts
function cleanStep(request) {
	const { leak, context } = request;
	if (context.mode === "staged") return stagedStep$1(request);
	const messages = leak.locations.filter(({ where }) => where === "message" || where === "tag" || where === "note");
	const [message] = messages;
	if (message !== void 0 && messages.length === leak.locations.length) return messageStep(message, request);
	if (leak.state === "new" || isRange(context.mode)) return branchStep(request);
	if (leak.state === "history-only") return historyStep(request);
	if (leak.state === "unreachable") return unreachableStep(request);
	return treeStep(request);
}
const inTree = (where) => where === "tree" || where === "index";
/** Files that a person can edit now: an archive's entry stands for the archive. */
function currentFiles(locations) {
	const paths = locations.filter(({ where }) => inTree(where)).map(fileOf);
	return [...new Set(paths.filter((path) => path !== void 0))];
}
function fileOf({ path, decoded }) {
	if (path === null) return void 0;
	return decoded?.some((codec) => codec === "zip" || codec === "tar" || codec === "gzip") === true ? path.split("!/", 1)[0] : path;
}
/** As code in a sentence; a name that holds a backtick goes without. */
const quoted = (path) => path.includes("`") ? path : `\`${path}\``;
const words = (paths) => paths.map(shellPath).join(" ");
const most = 5;
function filesText(paths) {
	const shown = paths.slice(0, most).map(quoted).join(", ");
	return paths.length > most ? `${shown} and ${paths.length - most} more` : shown;
}
/** Files that exist to hold secrets leave git altogether; in others the value makes way for a variable. */
function removal(paths) {
	const envFiles = paths.filter(isEnvFile);
	const others = paths.filter((path) => !isEnvFile(path));
	return [
		...envFiles.length === 0 ? [] : [`git rm --cached -- ${words(envFiles)}`],
		...envFiles.map((path) => `echo ${shellPath(path)} >> .gitignore`),
		...others.length === 0 ? [] : [`git add -- ${words(others)}`],
		...envFiles.length === 0 ? [] : ["git add .gitignore"]
	];
}
function stagedStep$1({ leak, rule }) {
	const paths = currentFiles(leak.locations);
	return {
		title: `Take the ${nounOf(rule)} out of the index`,
		detail: `Edit ${filesText(paths)}, then stage the file again. The old blob stays unreachable in .git on this machine until git prunes it.`,
		command: removal(paths).join("\n")
	};
}
function treeStep({ leak, rule }) {
	const paths = currentFiles(leak.locations);
	const noun = nounOf(rule);
	if (leak.state === void 0) return {
		title: `Take the ${noun} out of the files`,
		detail: `It stands in ${filesText(paths)}. Copies, backups and build results made from them hold it too.`
	};
	return {
		title: `Take the ${noun} out of the files of this branch`,
		detail: `It stands in ${filesText(paths)}. Its history keeps it: rotating is what counts, rewriting shared history is optional.`,
		command: [...removal(paths), "git commit -m \"Read a credential from the environment\""].join("\n")
	};
}
/** Commits that have not been merged can still be made anew; what a host keeps of them cannot. */
function branchStep({ leak, rule }) {
	const commit = leak.locations.find(({ where }) => where === "commit" || where === "merge")?.commit;
	const paths = currentFiles(leak.locations);
	const where = paths.length === 0 ? "It was removed again, and its commit still carries it." : `It stands in ${filesText(paths)}.`;
	const files = paths.length === 0 ? filesOf(leak.locations) : paths;
	return {
		title: `Drop the ${nounOf(rule)} from the commits of this branch before merging`,
		detail: `${where} A commit on top leaves it in the history that is merged. The host keeps the old commits of a pull request reachable after a forced push, so this never replaces step 1.`,
		command: commit === void 0 ? removal(paths).join("\n") : rebase(commit, removal(files))
	};
}
const filesOf = (locations) => [...new Set(locations.map(fileOf).filter((path) => path !== void 0))];
const rebase = (commit, edits) => [
	`git rebase -i --rebase-merges ${shortId(commit)}^   # mark ${shortId(commit)} with "edit"`,
	"# git stops there: take the value out of the file, then",
	...edits,
	"git commit --amend --no-edit && git rebase --continue",
	"git push --force-with-lease"
].join("\n");
function historyStep({ leak, rule }) {
	const commit = leak.locations.find((location) => location.commit !== void 0)?.commit;
	const paths = filesOf(leak.locations);
	const since = commit === void 0 ? "" : ` from commit ${shortId(commit)} on`;
	return {
		title: `Leave history as it is, or rewrite it after the ${nounOf(rule)} is revoked`,
		detail: `${filesText(paths)} held it${since}. Rewriting is optional: clones, forks and the host's cached views and pull request refs keep the old commits (GitHub removes those only through its support). Write the value into ../replacements.txt as VALUE==>REMOVED first.`,
		command: "git filter-repo --sensitive-data-removal --replace-text ../replacements.txt\ngit push --force --mirror origin",
		url: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository"
	};
}
function unreachableStep({ rule }) {
	return {
		title: `Prune the unreachable objects, once the ${nounOf(rule)} is revoked`,
		detail: "This clears this clone only. A host may serve the commit by its id until it collects garbage itself; GitHub does so through its support.",
		command: "git reflog expire --expire-unreachable=now --all\ngit gc --prune=now"
	};
}
function messageStep(message, { leak, rule }) {
	const id = message.commit === void 0 ? "HEAD" : shortId(message.commit);
	const noun = nounOf(rule);
	if (message.where === "tag") return {
		title: `Make the tag anew without the ${noun}`,
		detail: "Who has fetched the tag keeps the old one. Revoking is what counts.",
		command: "git tag --list --points-at TAG   # find it, then\ngit tag -d TAG && git push origin :refs/tags/TAG"
	};
	if (message.where === "note") return {
		title: `Remove the note that holds the ${noun}`,
		detail: "The history of the notes keeps it. Revoking is what counts.",
		command: `git notes remove ${id} && git push origin refs/notes/commits`
	};
	const isNew = leak.state === "new";
	return {
		title: isNew ? `Reword the commit that names the ${noun}` : `Leave the message: rotating the ${noun} is what counts`,
		detail: `The message of commit ${id} holds it.${isNew ? "" : " Rewording a shared commit changes every commit after it."}`,
		command: `git rebase -i --rebase-merges ${id}^   # mark ${id} with "reword"\ngit push --force-with-lease`
	};
}
// src/remedy/contain.ts
const stateNotes = {
	new: "A commit that was pushed has been read: leaked keys are tried within minutes.",
	"in-head": "Every clone carries it, and leaked keys are tried within minutes.",
	"history-only": "Deleting it from the files ended nothing: every clone still carries it in its history. Revoke first.",
	unreachable: "No branch or tag leads to it any more, but hosts and other clones may still serve the old commit. Revoke first."
};
function containStep(request, aftercare) {
	const { leak, rule, context } = request;
	const noun = nounOf(rule);
	if (context.mode === "staged") return stagedStep(request);
	const parts = [
		rule.revoke.how,
		leak.state === void 0 ? void 0 : stateNotes[leak.state],
		since(leak.locations, noun),
		aftercare
	];
	return {
		title: isGeneric(rule) ? `Change the ${noun} where it is accepted` : `Revoke the ${noun} at ${rule.vendor}`,
		detail: parts.filter((part) => part !== void 0).join(" "),
		...rule.revoke.url === void 0 ? {} : { url: rule.revoke.url }
	};
}
function stagedStep({ rule }) {
	return {
		title: `Keep the ${nounOf(rule)} out of this commit`,
		detail: `It is staged and not committed yet. If it never left this machine, taking it out is enough. If it was pasted, sent or pushed before: ${rule.revoke.how}`,
		...rule.revoke.url === void 0 ? {} : { url: rule.revoke.url }
	};
}
/** Since when others could use it: the day to read usage logs from. */
function since(locations, noun) {
	const [first] = locations.filter((location) => location.date !== void 0).sort((a, b) => (a.date ?? "").localeCompare(b.date ?? "", "en"));
	if (first?.date === void 0) return `Then read the usage log of the ${noun} for calls that are not yours.`;
	const commit = first.commit === void 0 ? "" : ` (commit ${shortId(first.commit)})`;
	return `It has been there since ${first.date.slice(0, 10)}${commit}: read the usage log from that day on for calls that are not yours.`;
}
// src/remedy/prevent.ts
const hook = "Run it as a pre-commit hook, and turn on push protection in the settings of the repository, so that the next one is stopped before it leaves a machine.";
function preventStep(request) {
	return {
		title: "Stop the next one before it is committed",
		detail: `${hook} ${falseAlarm(request)}`,
		command: "npx keyreach diff --staged"
	};
}
function falseAlarm({ rule, context }) {
	const accept = context.baselineEntry === void 0 ? "accept it with `npx keyreach baseline` (owner, reason and end date)" : `add this entry to .keyreach-baseline.json:\n${context.baselineEntry}\n`;
	if (isRange(context.mode)) return `A false alarm? A maintainer has to merge that first, since a branch cannot excuse itself: ${accept} on ${branchOf(context.base)}.`;
	return `A false alarm? Write \`keyreach:ignore ${rule.id} -- the reason\` in a comment on the line or the one before, or ${accept}.`;
}
const branchOf = (base) => base === void 0 || base.includes("`") ? "the branch that this one goes into" : `\`${base}\``;
// src/remedy/replace.ts
function replacementOf({ rule, broker }) {
	if (broker !== void 0 && serves(broker, rule.provider)) return {
		kind: "own-broker",
		broker
	};
	const federation = rule.broker === void 0 ? void 0 : require_shared.brokers[rule.broker];
	if (federation !== void 0) return {
		kind: "federation",
		broker: federation
	};
	return rule.category === "llm" ? { kind: "gateway" } : { kind: "narrow-key" };
}
/** A broker that lists no providers serves every one; a value without a vendor is served by none. */
const serves = ({ providers }, provider) => provider !== "generic" && (providers === void 0 || providers.includes(provider));
function brokerOf(replacement) {
	if (replacement.kind !== "own-broker" && replacement.kind !== "federation") return void 0;
	return {
		name: replacement.broker.name,
		url: replacement.broker.url
	};
}
function replaceStep(replacement, request, variable) {
	const reading = readSentence(request, variable);
	switch (replacement.kind) {
		case "own-broker": return ownBrokerStep(replacement.broker, {
			request,
			variable,
			reading
		});
		case "federation": return federationStep(replacement.broker, reading);
		case "gateway": return gatewayStep({
			request,
			variable,
			reading
		});
		case "narrow-key": return narrowKeyStep({
			request,
			variable,
			reading
		});
	}
}
function ownBrokerStep(broker, { request, variable, reading }) {
	const { rule } = request;
	const docs = broker.docs ?? broker.url;
	const how = broker.tokenEndpoint === void 0 ? `Its documentation says how a workflow asks for it: ${docs}.` : "The job exchanges its own OIDC token for a short-lived one; nothing long-lived is stored.";
	return {
		title: `Take a short-lived credential from ${oneLine(broker.name)}`,
		detail: `${oneLine(broker.name)} is the broker of this repository for ${rule.vendor}. ${how} ${reading}`,
		url: docs,
		...broker.tokenEndpoint === void 0 ? {} : { command: ownBrokerWorkflow(broker, broker.tokenEndpoint, {
			provider: rule.provider,
			variable
		}) }
	};
}
const oneLine = (text) => text.replace(/\s+/g, " ").trim();
function ownBrokerWorkflow(broker, tokenUrl, { provider, variable }) {
	return `permissions: { contents: read, id-token: write }
environment: ${provider}
steps:
${require_shared.exchangeStep({
		id: "broker",
		audience: broker.audience ?? broker.url,
		tokenUrl,
		fields: {
			...require_shared.tokenExchange,
			audience: provider
		},
		body: "form",
		tokenField: "subject_token"
	})}
  - run: npm run eval  # the step that needs it
    env: { ${variable}: "\${{ steps.broker.outputs.token }}" }`;
}
function federationStep(broker, reading) {
	const trust = broker.environment === void 0 ? "" : ` ${subjectSentence(broker.environment)}`;
	return {
		title: `Take a short-lived credential: ${broker.name}`,
		detail: `${reading}\nOnce, by an administrator: ${broker.setup}${trust}\nBeware: ${broker.mistakes}\n${order}`,
		command: broker.workflow,
		url: broker.url
	};
}
/** GitHub writes subjects in two ways; a trust that knows one of them only fails for some repositories. */
const subjectSentence = (environment) => `The exact subject is \`repo:OWNER/REPO:environment:${environment}\`; repositories made since July 2026 carry ids in it (\`repo:OWNER@ID/REPO@ID:environment:${environment}\`).`;
const order = "In this order: set up the trust, merge the workflow, see one green run, then delete the old secret.";
function gatewayStep({ request, variable, reading }) {
	const { vendor, keyless } = request.rule;
	return {
		title: `Let a gateway hold the ${vendor} key, one caller per workflow`,
		detail: `${keyless ?? `${vendor} has no short-lived way for a workflow.`} A gateway that trusts GitHub's OIDC tokens (LiteLLM with JWT authentication, Kong, Azure API Management, your own) keeps the one key and tells callers apart. Until then: one key for each workflow, bound to an environment, with an end date and a spending limit. ${reading}`,
		command: narrowWorkflow(variable, request.rule.provider)
	};
}
function narrowKeyStep({ request, variable, reading }) {
	const { rule } = request;
	const noun = nounOf(rule);
	const keyless = rule.keyless === void 0 ? "" : `${rule.keyless} `;
	return {
		title: isGeneric(rule) ? `Read the ${noun} from the environment` : `Make one narrow ${noun} per workflow, bound to an environment`,
		detail: `${keyless}Store the new one as a secret of the environment that needs it, not of the repository; give it the least rights and an end date. ${reading}`,
		command: narrowWorkflow(variable, isGeneric(rule) ? "production" : rule.provider)
	};
}
const narrowWorkflow = (variable, environment) => `environment: ${environment}
steps:
  - run: npm run eval  # only the step that needs it
    env: { ${variable}: "\${{ secrets.${variable} }}" }`;
function readSentence({ leak, context }, variable) {
	if (context.exposure !== void 0) return `The server reads it from ${variable}.`;
	const [location] = leak.locations;
	const path = location?.path ?? null;
	const reading = readingOf(path);
	if (location === void 0 || path === null) return `Programs read it from ${variable}.`;
	const place = `${path.includes("`") ? path : `\`${path}\``}, line ${location.line}`;
	if (isEnvFile(path)) return `${place}: leave \`${variable}=\` empty in what is committed, and ignore the real file.`;
	if (reading === void 0) return `${place}: read it from the environment variable ${variable}.`;
	return `${place}: write \`${reading.read(variable)}\` instead of the value (${reading.language}).`;
}
// src/remedy/server-route.ts
/** Where code runs that visitors do not get, by what builds the rest. */
const serverSide = {
	"Next.js": "a route handler (`app/api/…/route.ts`) or a server action",
	Nuxt: "a file of `server/api`, which reads `runtimeConfig` outside of its `public` part",
	"SvelteKit or Astro": "an endpoint (`+server.ts` in SvelteKit, a server endpoint in Astro) that reads private variables",
	Gatsby: "a Gatsby function (`src/api`)",
	Expo: "an API route (`app/…+api.ts`) or a server of your own",
	"electron-vite": "the main process, or better a server of your own, since the main process is installed too"
};
const anyServer = "a small server or function of your own";
function serverStep({ leak, rule, context: { name = "" } }, variable) {
	const client = require_engine.clientNameOf(name);
	const noun = nounOf(rule);
	const called = isGeneric(rule) ? "what it opens" : rule.vendor;
	return {
		title: "Move the call behind a server route: every visitor has this key",
		detail: `${client === void 0 ? `What is served from ${placeOf(leak)} hands the ${noun} to every visitor` : `\`${name}\` is built into what every visitor downloads (${client.tool})`}, and a new ${noun} in the same place would be as public as this one. Let the page ask ${(client === void 0 ? void 0 : serverSide[client.tool]) ?? anyServer}, and let that call ${called}. The server reads \`${variable}\`, a name that no build hands out, asks who is calling, and limits how often. Then build and publish again: caches, stores and installed applications keep the old one.`
	};
}
const placeOf = ({ locations }) => {
	const path = locations[0]?.path ?? null;
	if (path === null) return "here";
	return path.includes("`") ? path : `\`${path}\``;
};
// src/remedy/steps.ts
/** Titles hold no text of the repository; details and commands name its files. */
function remedyOf(request) {
	const { leak, rule, context } = request;
	const replacement = replacementOf(request);
	const federation = replacement.kind === "federation" ? replacement.broker : void 0;
	const variable = require_shared.variableOf(leak, rule, {
		name: context.name,
		usual: federation?.replaces[0]
	});
	const broker = brokerOf(replacement);
	return {
		summary: summaryOf(replacement, request),
		steps: [
			containStep(request, federation?.aftercare),
			...context.exposure === void 0 ? [] : [serverStep(request, variable)],
			replaceStep(replacement, request, variable),
			cleanStep(request),
			preventStep(request)
		],
		...broker === void 0 ? {} : { broker }
	};
}
function summaryOf(replacement, request) {
	const { rule } = request;
	const noun = nounOf(rule);
	const first = firstOf(request);
	switch (replacement.kind) {
		case "own-broker":
		case "federation": return `${first}, then let the workflow take a short-lived credential (${replacement.broker.name}).`;
		case "gateway": return `${first}, then call ${rule.vendor} through a gateway, or with one narrow key per workflow.`;
		case "narrow-key": return isGeneric(rule) ? `${first}, then read it from the environment.` : `${first}, then use one narrow ${noun} per workflow, bound to an environment.`;
	}
}
function firstOf({ rule, context }) {
	const noun = nounOf(rule);
	if (context.mode === "staged") return `Keep the ${noun} out of the commit`;
	return isGeneric(rule) ? `Change this ${noun}` : `Revoke this ${rule.vendor} ${noun}`;
}
exports.remedyOf = remedyOf;
