import { l as UserError, s as suggestion } from "./start.js";
import { fn as clientNameOf } from "./engine.js";
import { setFlagsFromString } from "node:v8";
// src/compiler.ts
const lessInlined = "--max-inlined-bytecode-size-cumulative=200";
/** Node 22 and later have a compiler in between and know the flag by other names. */
const later = "--interrupt-budget=300000";
/** Spares the compiler's time; holds for this thread and for workers started after it. `version` is Node's, as in `v20.19.0`. */
function spareCompiler(version) {
	setFlagsFromString(lessInlined);
	if (Number.parseInt(version.slice(1), 10) < 22) setFlagsFromString(later);
}
// src/policy/fields.ts
const nameOf = (field) => field.at === "" ? field.file : `${field.file}: ${field.at}`;
function mistake(field, what) {
	return new UserError(`${nameOf(field)}: ${what}`);
}
const kindOf = (value) => {
	if (value === null || value === void 0) return "nothing";
	if (Array.isArray(value)) return "a list";
	return typeof value === "object" ? "a mapping" : `a ${typeof value}`;
};
/** The mapping's fields, after each key was found among the known ones. */
function mapping(field, known) {
	const entries = anyMapping(field);
	for (const key of entries.keys()) if (!known.includes(key)) throw mistake(field, `unknown key "${key}"; ${suggestion(key, known)}`);
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
function text(field) {
	if (typeof field.value !== "string") throw mistake(field, `must be text, not ${kindOf(field.value)}`);
	if (field.value.trim() === "") throw mistake(field, "must not be empty");
	return field.value;
}
const texts = (field) => list(field).map(text);
function required(fields, name) {
	const field = fields.of(name);
	if (field === void 0) throw mistake(fields, `"${name}" is missing`);
	return field;
}
/** One of a set of words. */
function oneOf(field, words) {
	const word = text(field);
	const found = words.find((known) => known === word);
	if (found === void 0) throw mistake(field, `"${word}" is none of ${words.join(", ")}`);
	return found;
}
const dayForm = /^\d{4}-\d{2}-\d{2}$/;
/** A day as YYYY-MM-DD. */
function day(field) {
	const value = field.value instanceof Date ? field.value.toISOString().slice(0, 10) : text(field);
	if (!dayForm.test(value) || Number.isNaN(Date.parse(value))) throw mistake(field, `"${value}" is no day; write YYYY-MM-DD`);
	return value;
}
function httpsUrl(field) {
	const value = text(field);
	if (!URL.canParse(value) || new URL(value).protocol !== "https:") throw mistake(field, `"${value}" is no https address`);
	return value;
}
// src/policy/baseline-file.ts
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
	if (!saltForm.test(text(salt))) throw mistake(salt, "must be 32 or more lower-case hexadecimal digits");
	return {
		source,
		salt: text(salt),
		entries: list(required(fields, "entries")).map(entry)
	};
}
function parseJson(json, source) {
	try {
		return JSON.parse(json);
	} catch (cause) {
		throw new UserError(`${source}: is no valid JSON: ${cause instanceof Error ? cause.message.split("\n", 1)[0] : ""}`, { cause });
	}
}
function entry(field) {
	const fields = mapping(field, entryKeys);
	const path = fields.of("path");
	const expires = fields.of("expires");
	return {
		fingerprint: text(required(fields, "fingerprint")),
		rule: text(required(fields, "rule")),
		path: path === void 0 ? null : text(path),
		value: text(required(fields, "value")),
		owner: text(required(fields, "owner")),
		reason: text(required(fields, "reason")),
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
// src/remedy/brokers/exchange.ts
const tokenExchange = {
	grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
	subject_token_type: "urn:ietf:params:oauth:token-type:jwt"
};
/** A value that may stand in a script as it is; any other goes through the environment, so that nothing in it is run. */
const plain = /^[\w:./-]+$/;
const variableOf$1 = (name) => name === "audience" ? "TARGET" : name.toUpperCase();
/** YAML of one step; its output `token` is masked and lives for this job only. */
function exchangeStep(exchange) {
	const fields = Object.entries(exchange.fields).map(([name, value]) => ({
		name,
		value,
		variable: variableOf$1(name),
		isPlain: plain.test(value)
	}));
	const settings = fields.filter(({ isPlain }) => !isPlain).map(({ variable, value }) => [variable, value]);
	return [
		`  - id: ${exchange.id}`,
		"    env:",
		...[
			["AUDIENCE", exchange.audience],
			["TOKEN_URL", exchange.tokenUrl],
			...settings
		].map(([name, value]) => `      ${name}: ${JSON.stringify(value)}`),
		"    run: |",
		"      jwt=$(curl -sSf -G -H \"Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN\" \\",
		"        \"$ACTIONS_ID_TOKEN_REQUEST_URL\" --data-urlencode \"audience=$AUDIENCE\" | jq -r .value)",
		...exchange.body === "form" ? formRequest(exchange, fields) : jsonRequest(exchange, fields),
		"      echo \"::add-mask::$token\"",
		"      echo \"token=$token\" >> \"$GITHUB_OUTPUT\""
	].join("\n");
}
const formRequest = ({ tokenField }, fields) => [
	"      token=$(curl -sSf \"$TOKEN_URL\" \\",
	...fields.map(({ name, value, variable, isPlain }) => `        --data-urlencode "${name}=${isPlain ? value : `$${variable}`}" \\`),
	`        --data-urlencode "${tokenField}=$jwt" | jq -r .access_token)`
];
const jsonRequest = ({ tokenField }, fields) => [
	`      token=$(jq -n --arg jwt "$jwt" '{ ${tokenField}: $jwt,`,
	...fields.map(({ name, value, variable, isPlain }, index) => {
		const end = index === fields.length - 1 ? " }' \\" : ",";
		return `          ${name}: ${isPlain ? JSON.stringify(value) : `env.${variable}`}${end}`;
	}),
	"        | curl -sSf \"$TOKEN_URL\" -H \"Content-Type: application/json\" -d @- | jq -r .access_token)"
];
/** YAML of a step that leaves the OIDC token itself in a file which only this job reads, for clients that exchange it themselves. */
const tokenFileStep = (audience) => [
	"  - run: |",
	"      umask 077",
	"      curl -sSf -G -H \"Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN\" \\",
	`        "$ACTIONS_ID_TOKEN_REQUEST_URL" --data-urlencode "audience=${audience}" | jq -r .value > "$RUNNER_TEMP/identity.jwt"`
].join("\n");
// src/remedy/brokers/broker.ts
/** The job around steps that ask for an OIDC token: the permission on the job, never on the workflow. */
const federatedJob = (environment, ...steps) => [
	"permissions: { contents: read, id-token: write }",
	`environment: ${environment}`,
	"steps:",
	...steps
].join("\n");
// src/remedy/brokers/expression.ts
/** Expressions of a GitHub workflow: ids that are no secrets come from variables. */
const vars = (name) => `\${{ vars.${name} }}`;
const secret = (name) => `\${{ secrets.${name} }}`;
const output = (step, name) => `\${{ steps.${step}.outputs.${name} }}`;
// src/remedy/brokers/list.ts
/** By the id that rule files use; see docs/rule-format.md. */
const brokers = {
	akeyless: {
		name: "Akeyless JWT authentication",
		url: "https://github.com/akeyless-community/akeyless-github-action#readme",
		replaces: ["AKEYLESS_ACCESS_KEY", "AKEYLESS_ACCESS_ID"],
		environment: "akeyless",
		workflow: federatedJob("akeyless", "  - uses: akeyless-community/akeyless-github-action@v1.1.5", "    with:", `      access-id: ${vars("AKEYLESS_ACCESS_ID")}`, "      access-type: jwt"),
		setup: "make an OAuth2/JWT authentication method for GitHub with the required sub-claims `repository` and `environment`, and tie it to a role on one path.",
		mistakes: "an access id without sub-claims, which any repository on GitHub can use."
	},
	anthropic: {
		name: "Anthropic workload identity federation",
		url: "https://platform.claude.com/docs/en/manage-claude/wif-providers/github-actions",
		replaces: [
			"ANTHROPIC_API_KEY",
			"CLAUDE_API_KEY",
			"ANTHROPIC_AUTH_TOKEN",
			"CLAUDE_CODE_OAUTH_TOKEN"
		],
		environment: "anthropic",
		workflow: federatedJob("anthropic", "  - uses: anthropics/claude-code-action@v1   # takes the ids itself", "    with:", `      anthropic_federation_rule_id: ${vars("ANTHROPIC_FEDERATION_RULE_ID")}`, `      anthropic_organization_id: ${vars("ANTHROPIC_ORGANIZATION_ID")}`, `      anthropic_service_account_id: ${vars("ANTHROPIC_SERVICE_ACCOUNT_ID")}`, "  # or, for a program that uses an Anthropic SDK:", tokenFileStep("https://api.anthropic.com"), "  - run: npm run eval", "    env:", `      ANTHROPIC_IDENTITY_TOKEN_FILE: \${{ runner.temp }}/identity.jwt`, `      ANTHROPIC_FEDERATION_RULE_ID: ${vars("ANTHROPIC_FEDERATION_RULE_ID")}`, `      ANTHROPIC_ORGANIZATION_ID: ${vars("ANTHROPIC_ORGANIZATION_ID")}`, `      ANTHROPIC_SERVICE_ACCOUNT_ID: ${vars("ANTHROPIC_SERVICE_ACCOUNT_ID")}`),
		setup: "in the Console create an issuer for https://token.actions.githubusercontent.com, a service account (svac_…) in one workspace, and a federation rule (fdrl_…) with the exact subject and the audience https://api.anthropic.com.",
		mistakes: "ANTHROPIC_API_KEY wins where it is still set; a rule on the prefix repo:OWNER/REPO: also matches pull requests; each token is good for one exchange."
	},
	aws: {
		name: "an AWS role through GitHub OIDC",
		url: "https://github.com/aws-actions/configure-aws-credentials#readme",
		replaces: [
			"AWS_ACCESS_KEY_ID",
			"AWS_SECRET_ACCESS_KEY",
			"AWS_SESSION_TOKEN",
			"AWS_BEARER_TOKEN_BEDROCK"
		],
		environment: "aws",
		workflow: federatedJob("aws", "  - uses: aws-actions/configure-aws-credentials@v6", "    with:", `      role-to-assume: ${vars("AWS_ROLE_ARN")}`, `      aws-region: ${vars("AWS_REGION")}`, "      role-duration-seconds: 900", `      role-session-name: \${{ github.job }}-\${{ github.run_id }}`),
		setup: "create the IAM OIDC provider token.actions.githubusercontent.com, and one role a workflow whose trust policy has StringEquals on `sub` and on `aud` (sts.amazonaws.com). For Bedrock allow bedrock:InvokeModel on the models that are used, nothing else.",
		mistakes: "a trust policy without `sub` or with StringLike on repo:ORG/* lets other repositories in; one role for every workflow joins their powers again.",
		aftercare: "Sessions that were made with the key outlive it: deny them by issue time (aws:TokenIssueTime). Leave an AWSCompromisedKeyQuarantine policy attached until the key is deleted; it limits the key and does not revoke it."
	},
	azure: {
		name: "a Microsoft Entra federated credential",
		url: "https://github.com/Azure/login#readme",
		replaces: [
			"AZURE_CLIENT_SECRET",
			"AZURE_CREDENTIALS",
			"AZURE_OPENAI_API_KEY",
			"AZURE_API_KEY"
		],
		environment: "azure",
		workflow: federatedJob("azure", "  - uses: azure/login@v3", "    with:", `      client-id: ${vars("AZURE_CLIENT_ID")}`, `      tenant-id: ${vars("AZURE_TENANT_ID")}`, `      subscription-id: ${vars("AZURE_SUBSCRIPTION_ID")}`),
		setup: "add a federated credential to an app registration or a managed identity, with the exact subject and the audience api://AzureADTokenExchange (20 at most). For Azure OpenAI grant Cognitive Services OpenAI User on the one resource and set disableLocalAuth to true, which ends its keys.",
		mistakes: "wildcards in a flexible claims matching expression; key authentication left on, so that the old way still works.",
		aftercare: "A resource has two keys: move its users to the other, regenerate the leaked one, and it stops at once."
	},
	cloudsmith: {
		name: "Cloudsmith OIDC",
		url: "https://github.com/cloudsmith-io/cloudsmith-cli-action#readme",
		replaces: ["CLOUDSMITH_API_KEY"],
		environment: "cloudsmith",
		workflow: federatedJob("cloudsmith", "  - uses: cloudsmith-io/cloudsmith-cli-action@v3", "    with:", `      oidc-namespace: ${vars("CLOUDSMITH_NAMESPACE")}`, `      oidc-service-slug: ${vars("CLOUDSMITH_SERVICE")}`),
		setup: "in the settings of the workspace add a provider with GitHub as issuer and the claims `repository` and `environment`, mapped to one service account.",
		mistakes: "no claim required beside the issuer; a service account that may push to every repository."
	},
	crates: {
		name: "crates.io trusted publishing",
		url: "https://crates.io/docs/trusted-publishing",
		replaces: ["CARGO_REGISTRY_TOKEN"],
		environment: "crates",
		workflow: federatedJob("crates", "  - id: auth", "    uses: rust-lang/crates-io-auth-action@v1   # revokes its token at the end of the job", "  - run: cargo publish", `    env: { CARGO_REGISTRY_TOKEN: "${output("auth", "token")}" }`),
		setup: "in the settings of the crate add a trusted publisher with the repository, the workflow file and the environment.",
		mistakes: "the first version of a new crate still needs a token: make one for that and revoke it.",
		aftercare: "Compare the published versions with your tags."
	},
	databricks: {
		name: "Databricks workload identity federation",
		url: "https://docs.databricks.com/aws/en/dev-tools/auth/oauth-federation",
		replaces: ["DATABRICKS_TOKEN", "DATABRICKS_CLIENT_SECRET"],
		environment: "databricks",
		workflow: federatedJob("databricks", "  - uses: databricks/setup-cli@main", "  - run: databricks current-user me", "    env:", "      DATABRICKS_AUTH_TYPE: github-oidc", `      DATABRICKS_HOST: ${vars("DATABRICKS_HOST")}`, `      DATABRICKS_CLIENT_ID: ${vars("DATABRICKS_CLIENT_ID")}`),
		setup: "give one service principal a federation policy with the issuer, the exact subject and the account id as audience.",
		mistakes: "a policy on the whole account instead of one service principal; the personal token kept beside it."
	},
	dockerhub: {
		name: "a Docker Hub OIDC connection",
		url: "https://github.com/docker/login-action#docker-hub",
		replaces: [
			"DOCKERHUB_TOKEN",
			"DOCKER_PASSWORD",
			"DOCKERHUB_PASSWORD"
		],
		environment: "dockerhub",
		workflow: federatedJob("dockerhub", "  - uses: docker/login-action@v4   # no password", `    env: { DOCKERHUB_OIDC_CONNECTIONID: "${vars("DOCKERHUB_OIDC_CONNECTIONID")}" }`, `    with: { username: "${vars("DOCKERHUB_ORGANIZATION")}" }`),
		setup: "an owner of the organization (Team or Business) makes an OIDC connection with a rule for the exact subject and the repositories it may push to. On other plans: an access token with one right and an end date.",
		mistakes: "the user name is the organization, not a person; a rule with a wildcard for all repositories.",
		aftercare: "Compare the digests of the pushed tags with your builds."
	},
	doppler: {
		name: "Doppler OIDC",
		url: "https://github.com/DopplerHQ/secrets-fetch-action#readme",
		replaces: ["DOPPLER_TOKEN"],
		environment: "doppler",
		workflow: federatedJob("doppler", "  - uses: DopplerHQ/secrets-fetch-action@v2", "    with:", "      auth-method: oidc", `      doppler-identity-id: ${vars("DOPPLER_IDENTITY_ID")}`, "      doppler-project: this-project", "      doppler-config: ci"),
		setup: "make a service account with read access to one config, and an identity of it with the exact subject and audience.",
		mistakes: "doppler-token kept beside it; a service account for all projects."
	},
	gcp: {
		name: "Google Cloud workload identity federation",
		url: "https://github.com/google-github-actions/auth#readme",
		replaces: [
			"GOOGLE_APPLICATION_CREDENTIALS_JSON",
			"GOOGLE_CREDENTIALS",
			"GEMINI_API_KEY",
			"GOOGLE_API_KEY"
		],
		environment: "gcp",
		workflow: federatedJob("gcp", "  - uses: google-github-actions/auth@v3", "    with:", `      workload_identity_provider: ${vars("GCP_WORKLOAD_IDENTITY_PROVIDER")}`, `      project_id: ${vars("GCP_PROJECT_ID")}`),
		setup: "create a workload identity pool and a provider with an attribute condition on `repository_id` and `repository_owner_id`, and grant roles/aiplatform.user (or the one role that is needed) to the principalSet of this repository. Gemini is then called through Vertex AI.",
		mistakes: "a provider without an attribute condition trusts all of GitHub; one service account for builds and for the model joins both; the JSON key goes on working until it is deleted.",
		aftercare: "Disable the leaked key of the service account first, see what breaks, then delete it."
	},
	github: {
		name: "the GITHUB_TOKEN of the job, or a GitHub App",
		url: "https://github.com/actions/create-github-app-token#readme",
		replaces: [
			"GH_TOKEN",
			"GITHUB_PAT",
			"GH_PAT",
			"PERSONAL_ACCESS_TOKEN"
		],
		workflow: [
			"permissions: { contents: read }   # only what the job does; add pull-requests: write and so on",
			"steps:",
			"  - run: gh pr list",
			`    env: { GH_TOKEN: "\${{ github.token }}" }`,
			"  # for another repository: a token of an App, for that repository and that right",
			"  - id: app",
			"    uses: actions/create-github-app-token@v3",
			"    with:",
			`      client-id: ${vars("APP_CLIENT_ID")}`,
			`      private-key: ${secret("APP_PRIVATE_KEY")}`,
			"      repositories: other-repository",
			"      permission-contents: read"
		].join("\n"),
		setup: "install a GitHub App with the least permissions on the repositories that are needed, or let octo-sts/action exchange the OIDC token under a trust policy in the target repository, which needs no private key.",
		mistakes: "an App token with `owner` and without `repositories` reaches every repository; without permission-* it may do all that the App may; the private key of the App is long-lived itself.",
		aftercare: "Whoever holds a token of GitHub can also end it by posting it to https://api.github.com/credentials/revoke, which needs no login and cannot be undone. Look at the security log for what it did."
	},
	gitlab: {
		name: "the CI_JOB_TOKEN of the job",
		url: "https://docs.gitlab.com/ci/jobs/ci_job_token/",
		replaces: [
			"GITLAB_TOKEN",
			"GL_TOKEN",
			"GITLAB_PRIVATE_TOKEN"
		],
		workflow: [
			"# .gitlab-ci.yml: the token lives as long as the job",
			"release:",
			"  script:",
			"    - 'curl -sSf --header \"JOB-TOKEN: $CI_JOB_TOKEN\" \"$CI_API_V4_URL/projects/$CI_PROJECT_ID/packages\"'"
		].join("\n"),
		setup: "allow only the projects that need it in the job token settings. From outside GitLab: a project access token with one scope, the lowest role and an end date, in the environment of the one job.",
		mistakes: "a token of a person, which reaches whatever the person reaches; the scope api where read_api is enough."
	},
	hcp: {
		name: "HCP workload identity federation",
		url: "https://github.com/hashicorp/hcp-auth-action#readme",
		replaces: ["HCP_CLIENT_SECRET", "HCP_CLIENT_ID"],
		environment: "hcp",
		workflow: federatedJob("hcp", "  - uses: hashicorp/hcp-auth-action@v0", `    with: { workload_identity_provider: "${vars("HCP_WORKLOAD_IDENTITY_PROVIDER")}" }`),
		setup: "create a service principal of the project and a workload identity provider with a conditional access statement on the exact subject. The audience is the resource name of the provider.",
		mistakes: "a service principal of the organization where one of the project is enough; a condition on the owner alone."
	},
	huggingface: {
		name: "a Hugging Face trusted publisher",
		url: "https://huggingface.co/docs/hub/trusted-publishers",
		replaces: [
			"HF_TOKEN",
			"HUGGINGFACE_TOKEN",
			"HUGGING_FACE_HUB_TOKEN"
		],
		environment: "huggingface",
		workflow: federatedJob("huggingface", "  - run: pip install \"huggingface_hub>=1.19.0\" && hf upload OWNER/REPO .", `    env: { HF_OIDC_RESOURCE: "${vars("HF_OIDC_RESOURCE")}" }  # the repository or the user; no token`),
		setup: "add a trusted publisher with repository, branch and workflow: on a repository it may write to that one, on a user it may read the gated ones. Tokens live an hour. The audience is https://huggingface.co.",
		mistakes: "a trusted publisher on the repository claim alone admits every workflow of it; HF_TOKEN left in the environment."
	},
	infisical: {
		name: "Infisical OIDC",
		url: "https://github.com/Infisical/secrets-action#readme",
		replaces: [
			"INFISICAL_TOKEN",
			"INFISICAL_CLIENT_SECRET",
			"INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET"
		],
		environment: "infisical",
		workflow: federatedJob("infisical", "  - uses: Infisical/secrets-action@v1", "    with:", "      method: oidc", `      identity-id: ${vars("INFISICAL_IDENTITY_ID")}`, `      project-slug: ${vars("INFISICAL_PROJECT")}`, "      env-slug: prod"),
		setup: "give a machine identity OIDC authentication with the issuer, the exact subject and an audience of its own, and read access to one path. Prefer dynamic secrets: a static model key that is fetched is still static.",
		mistakes: "the default method of the action is a static client secret; a subject with a wildcard."
	},
	jfrog: {
		name: "JFrog OIDC integration",
		url: "https://github.com/jfrog/setup-jfrog-cli#readme",
		replaces: [
			"JF_ACCESS_TOKEN",
			"JFROG_TOKEN",
			"ARTIFACTORY_API_KEY"
		],
		environment: "jfrog",
		workflow: federatedJob("jfrog", "  - uses: jfrog/setup-jfrog-cli@v4", `    env: { JF_URL: "${vars("JF_URL")}" }`, "    with: { oidc-provider-name: github, oidc-audience: jfrog-github }", "  - run: jf rt ping"),
		setup: "under Administration, Integrations add an OIDC provider of type GitHub with an audience of its own, and an identity mapping on the exact subject to a user or group with the least rights.",
		mistakes: "a mapping on the repository owner alone; the default audience, which other brokers use too."
	},
	npm: {
		name: "npm trusted publishing",
		url: "https://docs.npmjs.com/trusted-publishers",
		replaces: ["NPM_TOKEN", "NODE_AUTH_TOKEN"],
		environment: "npm",
		workflow: federatedJob("npm", "  - uses: actions/setup-node@v6", "    with: { node-version: 24, registry-url: \"https://registry.npmjs.org\" }", "  - run: npm publish   # npm 11.5.1 or later, no token"),
		setup: "in the settings of the package name the repository, the workflow file and the environment, then disallow tokens for publishing.",
		mistakes: "NODE_AUTH_TOKEN still set; a token kept for installs of private packages that may publish too (make it read-only).",
		aftercare: "Compare the published versions with your tags: a leaked token could have published one."
	},
	nuget: {
		name: "NuGet trusted publishing",
		url: "https://learn.microsoft.com/en-us/nuget/nuget-org/trusted-publishing",
		replaces: ["NUGET_API_KEY", "NUGET_AUTH_TOKEN"],
		environment: "nuget",
		workflow: federatedJob("nuget", "  - id: login", "    uses: NuGet/login@v1", `    with: { user: "${vars("NUGET_USER")}" }`, "  - run: dotnet nuget push \"*.nupkg\" --source https://api.nuget.org/v3/index.json --api-key \"$NUGET_API_KEY\"", `    env: { NUGET_API_KEY: "${output("login", "NUGET_API_KEY")}" }`),
		setup: "on nuget.org add a trusted publishing policy with the owner, the repository, the workflow file and the environment.",
		mistakes: "the user is the profile name and not the e-mail address; a push key for every package of the owner kept beside it.",
		aftercare: "Compare the published versions with your tags."
	},
	onepassword: {
		name: "1Password workload identity",
		url: "https://github.com/1Password/load-secrets-action",
		replaces: ["OP_SERVICE_ACCOUNT_TOKEN", "OP_CONNECT_TOKEN"],
		environment: "onepassword",
		workflow: federatedJob("onepassword", "  - uses: 1password/load-secrets-action@v5   # public preview: see its page for the inputs of Workload Identity"),
		setup: "configure the workload in 1Password (a public preview, for GitHub Actions only) with access to one vault. Until it is settled: a service account for one vault, read only, with an end date, in the environment of the one job.",
		mistakes: "OP_SERVICE_ACCOUNT_TOKEN kept beside it; a service account that reads every vault."
	},
	openai: {
		name: "OpenAI workload identity federation",
		url: "https://developers.openai.com/api/docs/guides/workload-identity-federation/github-actions.md",
		replaces: ["OPENAI_API_KEY", "CODEX_API_KEY"],
		environment: "openai",
		workflow: federatedJob("openai", exchangeStep({
			id: "openai",
			audience: "https://api.openai.com/v1",
			tokenUrl: "https://auth.openai.com/oauth/token",
			fields: {
				...tokenExchange,
				identity_provider_id: vars("OPENAI_IDENTITY_PROVIDER_ID"),
				service_account_id: vars("OPENAI_SERVICE_ACCOUNT_ID")
			},
			body: "json",
			tokenField: "subject_token"
		}), "  - run: npm run eval", `    env: { OPENAI_API_KEY: "${output("openai", "token")}" }`),
		setup: "create a workload identity provider for https://token.actions.githubusercontent.com and map the exact subject and the audience to one service account of one project. Tokens live an hour.",
		mistakes: "the SDK option workloadIdentity and a set OPENAI_API_KEY exclude each other; a mapping on the organization alone lets every repository of it in."
	},
	openrouter: {
		name: "OpenRouter workload identity federation",
		url: "https://openrouter.ai/docs/guides/overview/auth/workload-identity-federation.md",
		replaces: ["OPENROUTER_API_KEY"],
		environment: "openrouter",
		workflow: federatedJob("openrouter", exchangeStep({
			id: "openrouter",
			audience: "https://openrouter.ai",
			tokenUrl: "https://openrouter.ai/api/v1/oauth/token",
			fields: {
				...tokenExchange,
				federation_policy_id: vars("OPENROUTER_FEDERATION_POLICY_ID"),
				scope: "inference"
			},
			body: "form",
			tokenField: "subject_token"
		}), "  - run: npm run eval", `    env: { OPENROUTER_API_KEY: "${output("openrouter", "token")}" }`),
		setup: "under Settings, Workload identity (some plans only) add GitHub as an issuer and a policy with the exact subject and the audience https://openrouter.ai that acts as one key with a limit. Tokens live 15 minutes at most.",
		mistakes: "a policy that acts as a management key is refused; a job that runs longer has to exchange again."
	},
	pulumi: {
		name: "Pulumi Cloud OIDC",
		url: "https://github.com/pulumi/auth-actions#readme",
		replaces: ["PULUMI_ACCESS_TOKEN"],
		environment: "pulumi",
		workflow: federatedJob("pulumi", "  - uses: pulumi/auth-actions@v1", "    with:", `      organization: ${vars("PULUMI_ORGANIZATION")}`, "      requested-token-type: urn:pulumi:token-type:access_token:organization"),
		setup: "register GitHub as OIDC issuer of the organization with a policy on the exact subject and the audience urn:pulumi:org:ORGANIZATION.",
		mistakes: "a policy that allows any subject; a personal token type where an organization or team token is enough."
	},
	pypi: {
		name: "PyPI trusted publishing",
		url: "https://docs.pypi.org/trusted-publishers/",
		replaces: ["PYPI_API_TOKEN", "TWINE_PASSWORD"],
		environment: "pypi",
		workflow: federatedJob("pypi", "  - uses: pypa/gh-action-pypi-publish@release/v1   # no password"),
		setup: "in the settings of the project add a publisher with the repository, the workflow file and the environment.",
		mistakes: "a publisher without an environment; the step in a reusable workflow, which PyPI does not accept.",
		aftercare: "Compare the released files with your tags: a leaked token could have uploaded one."
	},
	rubygems: {
		name: "RubyGems trusted publishing",
		url: "https://guides.rubygems.org/trusted-publishing/",
		replaces: ["RUBYGEMS_API_KEY", "GEM_HOST_API_KEY"],
		environment: "rubygems",
		workflow: federatedJob("rubygems", "  - uses: rubygems/configure-rubygems-credentials@v2", "    with: { trusted-publisher: true }", "  - run: bundle exec rake release"),
		setup: "on the page of the gem add a trusted publisher with the repository, the workflow file and the environment.",
		mistakes: "GEM_HOST_API_KEY still set; an API key role for all gems of the owner.",
		aftercare: "Compare the pushed versions with your tags."
	},
	snowflake: {
		name: "Snowflake workload identity",
		url: "https://github.com/snowflakedb/snowflake-cli-action#readme",
		replaces: [
			"SNOWFLAKE_PASSWORD",
			"SNOWFLAKE_PRIVATE_KEY",
			"SNOWFLAKE_TOKEN"
		],
		environment: "snowflake",
		workflow: federatedJob("snowflake", "  - uses: snowflakedb/snowflake-cli-action@v2.0", "    with: { use-oidc: true }", "  - run: snow connection test -x", `    env: { SNOWFLAKE_ACCOUNT: "${vars("SNOWFLAKE_ACCOUNT")}" }`),
		setup: "create a user of TYPE = SERVICE with WORKLOAD_IDENTITY = (TYPE = OIDC, the issuer, the exact subject) and a role that may do the one thing. The audience is snowflakecomputing.com.",
		mistakes: "a subject that names only a branch; ACCOUNTADMIN as the default role."
	},
	vault: {
		name: "Vault JWT authentication",
		url: "https://github.com/hashicorp/vault-action#readme",
		replaces: [
			"VAULT_TOKEN",
			"VAULT_SECRET_ID",
			"VAULT_ROLE_ID"
		],
		environment: "vault",
		workflow: federatedJob("vault", "  - uses: hashicorp/vault-action@v3", "    with:", `      url: ${vars("VAULT_ADDR")}`, "      method: jwt", "      role: this-workflow", "      jwtGithubAudience: vault-this-workflow", "      secrets: secret/data/ci api_key | API_KEY"),
		setup: "enable a jwt auth mount for https://token.actions.githubusercontent.com and one role a workflow with exact bound_claims and a bound_audiences of its own. Prefer a secrets engine that makes credentials to one that stores them.",
		mistakes: "the default method of the action is a token; bound_claims with globs; the default audience, which is shared with other brokers.",
		aftercare: "Revoking a token revokes its children and leases too; check that nothing else was issued from it."
	},
	wandb: {
		name: "W&B identity federation",
		url: "https://docs.wandb.ai/platform/hosting/iam/identity_federation.md",
		replaces: ["WANDB_API_KEY"],
		environment: "wandb",
		workflow: federatedJob("wandb", tokenFileStep(vars("WANDB_OIDC_AUDIENCE")), "  - run: python train.py", `    env: { WANDB_IDENTITY_TOKEN_FILE: "\${{ runner.temp }}/identity.jwt" }`),
		setup: "an organization admin sets GitHub as JWT issuer (Enterprise, in preview) and makes a service account for the subject; the audience is the one configured there.",
		mistakes: "WANDB_API_KEY left in the environment or in a .netrc file; without the Enterprise plan a service account key with an end date is what remains."
	}
};
// src/remedy/variable.ts
const upperName = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
const boundName = /([A-Za-z_][A-Za-z0-9_]{1,63})["']?[ \t]{0,8}(?::=|=>|[:=])[ \t]{0,8}["'`]?$/;
const wordBreak = /([a-z0-9])([A-Z])/g;
const notOfName = /[^A-Z0-9]+/g;
const letterFirst = /^[A-Z]/;
/** Names that say nothing of whose value it is. */
const vague = /* @__PURE__ */ new Set([
	"API_KEY",
	"SECRET_KEY",
	"ACCESS_KEY",
	"ACCESS_TOKEN",
	"AUTH_TOKEN",
	"CLIENT_SECRET",
	"PRIVATE_KEY"
]);
const suffixes = {
	password: "PASSWORD",
	"connection-string": "URL",
	webhook: "WEBHOOK_URL",
	"private-key": "PRIVATE_KEY",
	"signing-key": "SIGNING_KEY",
	"oauth-client-secret": "CLIENT_SECRET",
	"oauth-access": "TOKEN",
	"oauth-refresh": "REFRESH_TOKEN",
	"personal-access-token": "TOKEN",
	"service-account": "SERVICE_ACCOUNT_KEY",
	session: "SESSION_TOKEN",
	temporary: "TOKEN",
	deploy: "DEPLOY_TOKEN",
	"key-id": "ACCESS_KEY_ID",
	admin: "ADMIN_KEY"
};
function variableOf(leak, rule, hints) {
	const bound = ownName(hints.name || nameInSnippet(leak));
	if (bound !== void 0 && upperName.test(bound) && !vague.has(bound)) return bound;
	if (rule.provider === "generic") return bound === void 0 || bound === "" ? "APP_SECRET" : upper(bound);
	return rule.context?.variables[0] ?? hints.usual ?? `${upper(rule.provider)}_${suffixes[rule.class] ?? "API_KEY"}`;
}
/** A name that makes its value public is no name for the new one. */
const ownName = (name = "") => (clientNameOf(name)?.rest ?? name) || void 0;
const upper = (name) => {
	const word = name.slice(0, 64).replace(wordBreak, "$1_$2").toUpperCase().replace(notOfName, "_");
	return letterFirst.test(word) ? word : `K${word}`;
};
/** The name that a leak's value is bound to. Snippets are masked, so nothing of a value can be taken for a name. */
function nameInSnippet({ locations, secret }) {
	const snippet = locations[0]?.snippet ?? "";
	const at = snippet.lastIndexOf(secret.redacted);
	return at <= 0 ? void 0 : boundName.exec(snippet.slice(Math.max(0, at - 90), at))?.[1];
}
// src/rules/byte-set.ts
const LETTER_GAP = 32;
const emptySet = () => /* @__PURE__ */ new Uint8Array(256);
const setOf = (text) => {
	const set = emptySet();
	for (let index = 0; index < text.length; index++) set[text.charCodeAt(index)] = 1;
	return set;
};
const rangeSet = (first, last) => emptySet().fill(1, first, last + 1);
const union = (...sets) => {
	const result = emptySet();
	for (const set of sets) for (let byte = 0; byte < 256; byte++) result[byte] = (result[byte] ?? 0) | (set[byte] ?? 0);
	return result;
};
const complement = (set) => set.map((flag) => 1 - flag);
const sizeOf = (set) => set.reduce((sum, flag) => sum + flag, 0);
const bytesOf = (set) => Array.from(set.keys()).filter((byte) => set[byte] === 1);
/** The class with both cases of each ASCII letter in it. */
const foldCase = (set) => {
	const result = set.slice();
	for (let lower = 97; lower <= 122; lower++) {
		const flag = (set[lower] ?? 0) | (set[lower - LETTER_GAP] ?? 0);
		result[lower] = flag;
		result[lower - LETTER_GAP] = flag;
	}
	return result;
};
/** 64 hexadecimal digits, one bit a byte: what a build writes down. */
const toHex = (set) => {
	let hex = "";
	for (let byte = 0; byte < 256; byte += 4) {
		const nibble = (set[byte] ?? 0) | (set[byte + 1] ?? 0) << 1 | (set[byte + 2] ?? 0) << 2 | (set[byte + 3] ?? 0) << 3;
		hex += nibble.toString(16);
	}
	return hex;
};
const interned = /* @__PURE__ */ new Map();
/** The one set of its content: analyses tell classes apart by identity. */
const intern = (set) => {
	const key = toHex(set);
	const known = interned.get(key) ?? set;
	interned.set(key, known);
	return known;
};
/** ASCII letters and digits. */
const alphanumeric = union(rangeSet(48, 57), rangeSet(65, 90), rangeSet(97, 122));
// src/rules/regex.ts
const MAX_REPEAT = 8192;
var Refusal = class extends Error {};
const CONTROL = {
	n: "\n",
	r: "\r",
	t: "	"
};
const QUANTIFIER = /\{(\d+)(,(\d*))?\}/y;
const HEX_ESCAPE = /x([0-7][0-9a-fA-F])/y;
const ALPHANUMERIC = /[A-Za-z0-9]/;
const refuse = (cursor, why) => {
	throw new Refusal(`${why} (at character ${cursor.at + 1})`);
};
const readEscape = (cursor) => {
	const char = cursor.text[cursor.at] ?? refuse(cursor, "a backslash ends the pattern");
	HEX_ESCAPE.lastIndex = cursor.at;
	const hex = HEX_ESCAPE.exec(cursor.text)?.[1];
	if (hex !== void 0) {
		cursor.at += 3;
		return Number.parseInt(hex, 16);
	}
	if (ALPHANUMERIC.test(char) && CONTROL[char] === void 0) return refuse(cursor, `\\${char} is not in the subset; write the class or the character itself`);
	cursor.at++;
	return (CONTROL[char] ?? char).charCodeAt(0);
};
const readByte = (cursor) => {
	const code = cursor.text.charCodeAt(cursor.at);
	if (code >= 128) return refuse(cursor, "only ASCII is allowed");
	cursor.at++;
	return code === 92 ? readEscape(cursor) : code;
};
const readClassMember = (cursor) => {
	const first = readByte(cursor);
	if (!(cursor.text[cursor.at] === "-" && cursor.text[cursor.at + 1] !== "]")) return rangeSet(first, first);
	cursor.at++;
	const last = readByte(cursor);
	if (last < first) return refuse(cursor, "a range in a class runs backwards");
	return rangeSet(first, last);
};
const readClass = (cursor) => {
	const isNegated = cursor.text[cursor.at] === "^";
	if (isNegated) cursor.at++;
	let set = emptySet();
	while (cursor.text[cursor.at] !== "]") {
		if (cursor.at >= cursor.text.length) return refuse(cursor, "a class is not closed");
		set = union(set, readClassMember(cursor));
	}
	cursor.at++;
	const folded = cursor.fold(set);
	return {
		kind: "set",
		set: intern(isNegated ? complement(folded) : folded)
	};
};
const readGroup = (cursor) => {
	const isSecret = cursor.text.startsWith("?<secret>", cursor.at);
	if (isSecret) cursor.at += 9;
	else if (cursor.text.startsWith("?:", cursor.at)) cursor.at += 2;
	else if (cursor.text[cursor.at] === "?") return refuse(cursor, "only (?:…) and (?<secret>…) groups are in the subset");
	else return refuse(cursor, "write (?:…) for a group");
	const node = readChoice(cursor);
	if (cursor.text[cursor.at] !== ")") return refuse(cursor, "a group is not closed");
	cursor.at++;
	if (!isSecret) return node;
	cursor.secrets++;
	if (cursor.secrets > 1) return refuse(cursor, "a pattern has one (?<secret>…) at most");
	return {
		kind: "secret",
		node
	};
};
const readAtom = (cursor) => {
	const char = cursor.text[cursor.at] ?? "";
	if (char === "(" || char === "[") {
		cursor.at++;
		return char === "(" ? readGroup(cursor) : readClass(cursor);
	}
	if (".^$*+?{}]".includes(char)) return refuse(cursor, `${char} is not in the subset here; escape it if it is meant as itself`);
	return {
		kind: "set",
		set: intern(cursor.fold(setOf(String.fromCharCode(readByte(cursor)))))
	};
};
const checkBounds = (cursor, { min, max }) => {
	if (!(max <= 8192)) return refuse(cursor, `a repeat needs an upper bound of at most ${MAX_REPEAT}`);
	if (max < min || max === 0) return refuse(cursor, "a repeat runs backwards or never");
	return {
		min,
		max
	};
};
const readBraces = (cursor) => {
	QUANTIFIER.lastIndex = cursor.at;
	const found = QUANTIFIER.exec(cursor.text);
	if (found === null) return refuse(cursor, "a brace must be escaped or a bounded repeat");
	cursor.at += found[0].length;
	const min = Number(found[1]);
	return checkBounds(cursor, {
		min,
		max: found[2] === void 0 ? min : Number(found[3] || NaN)
	});
};
const readBounds = (cursor) => {
	switch (cursor.text[cursor.at]) {
		case "*":
		case "+": return refuse(cursor, "* and + have no bound; write {min,max}");
		case "?":
			cursor.at++;
			return {
				min: 0,
				max: 1
			};
		case "{": return readBraces(cursor);
		default: return;
	}
};
const canBeEmpty = (node) => {
	switch (node.kind) {
		case "set": return false;
		case "secret": return canBeEmpty(node.node);
		case "repeat": return node.min === 0 || canBeEmpty(node.node);
		case "sequence": return node.nodes.every(canBeEmpty);
		case "choice": return node.nodes.some(canBeEmpty);
	}
};
const readRepeat = (cursor) => {
	const node = readAtom(cursor);
	const bounds = readBounds(cursor);
	if (bounds === void 0) return node;
	if ("?*+{".includes(cursor.text[cursor.at] ?? "!")) return refuse(cursor, "a repeat of a repeat, or a lazy one, is not in the subset");
	if (bounds.max > 1 && canBeEmpty(node)) return refuse(cursor, "what is repeated must not be empty");
	return {
		kind: "repeat",
		node,
		...bounds
	};
};
const readSequence = (cursor) => {
	const nodes = [];
	while (cursor.at < cursor.text.length && cursor.text[cursor.at] !== "|" && cursor.text[cursor.at] !== ")") nodes.push(readRepeat(cursor));
	const [only] = nodes;
	return nodes.length === 1 && only !== void 0 ? only : {
		kind: "sequence",
		nodes
	};
};
function readChoice(cursor) {
	const nodes = [readSequence(cursor)];
	while (cursor.text[cursor.at] === "|") {
		cursor.at++;
		nodes.push(readSequence(cursor));
	}
	const [only] = nodes;
	return nodes.length === 1 && only !== void 0 ? only : {
		kind: "choice",
		nodes
	};
}
const parseFolded = (text, fold) => {
	const cursor = {
		text,
		at: 0,
		secrets: 0,
		fold
	};
	try {
		const node = readChoice(cursor);
		if (cursor.at < text.length) return refuse(cursor, "a parenthesis closes nothing");
		return {
			kind: "parsed",
			node
		};
	} catch (error) {
		if (error instanceof Refusal) return {
			kind: "refused",
			why: error.message
		};
		throw error;
	}
};
/** Reads a pattern of the subset. */
const parsePattern = (pattern) => parseFolded(pattern, (set) => set);
/** Reads a pattern whose letters stand for both cases. */
const parsePatternIgnoringCase = (pattern) => parseFolded(pattern, foldCase);
/** Reads the body of a class, as in a rule's `boundary`. */
const parseClassBody = (body) => parsePattern(`[${body}]`);
const OPENING = /^\^/;
/** A dollar that an even number of backslashes stands before. */
const CLOSING = /(?<=(?:^|[^\\])(?:\\\\)*)\$$/;
/** What is searched for between an anchor at the beginning and one at the end, as in a rule's `except`. */
const withoutAnchors = (pattern) => pattern.replace(OPENING, "").replace(CLOSING, "");
export { texts as A, httpsUrl as C, oneOf as D, mistake as E, required as O, day as S, mapping as T, tokenExchange as _, alphanumeric as a, anyMapping as b, intern as c, toHex as d, union as f, exchangeStep as g, brokers as h, withoutAnchors as i, spareCompiler as j, text as k, setOf as l, variableOf as m, parsePattern as n, bytesOf as o, nameInSnippet as p, parsePatternIgnoringCase as r, foldCase as s, parseClassBody as t, sizeOf as u, formatBaseline as v, list as w, child as x, parseBaseline as y };
