const require_rolldown_runtime = require("./rolldown-runtime.js");
let require_engine$;
const require_engine = () => require_engine$ ??= require("./engine.js");
// src/model/exchange.ts
const tokenExchange = {
	grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
	subject_token_type: "urn:ietf:params:oauth:token-type:jwt"
};
/** OpenAI's, which takes the token of a job for one of a service account. */
const openaiExchange = {
	id: "openai",
	audience: "https://api.openai.com/v1",
	tokenUrl: "https://auth.openai.com/oauth/token",
	fields: {
		...tokenExchange,
		identity_provider_id: `\${{ vars.OPENAI_IDENTITY_PROVIDER_ID }}`,
		service_account_id: `\${{ vars.OPENAI_SERVICE_ACCOUNT_ID }}`
	},
	body: "json",
	tokenField: "subject_token"
};
/** OpenRouter's, by a policy that acts as one key. */
const openrouterExchange = {
	id: "openrouter",
	audience: "https://openrouter.ai",
	tokenUrl: "https://openrouter.ai/api/v1/oauth/token",
	fields: {
		...tokenExchange,
		federation_policy_id: `\${{ vars.OPENROUTER_FEDERATION_POLICY_ID }}`,
		scope: "inference"
	},
	body: "form",
	tokenField: "subject_token"
};
/** A value that may stand in a script as it is; any other goes through the environment, so that nothing in it is run. */
const plain$1 = /^[\w:./-]+$/;
const variableOf$1 = (name) => name === "audience" ? "TARGET" : name.toUpperCase();
/** YAML of one step; its output `token` is masked and lives for this job only. */
function exchangeStep(exchange) {
	const fields = Object.entries(exchange.fields).map(([name, value]) => ({
		name,
		value,
		variable: variableOf$1(name),
		isPlain: plain$1.test(value)
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
		"    shell: bash",
		"    run: |",
		"      jwt=$(curl -sSf -G -H \"Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN\" \\",
		"        \"$ACTIONS_ID_TOKEN_REQUEST_URL\" --data-urlencode \"audience=$AUDIENCE\" | jq -er .value)",
		...exchange.body === "form" ? formRequest(exchange, fields) : jsonRequest(exchange, fields),
		"      echo \"::add-mask::$token\"",
		"      echo \"token=$token\" >> \"$GITHUB_OUTPUT\""
	].join("\n");
}
const formRequest = ({ tokenField }, fields) => [
	"      token=$(curl -sSf \"$TOKEN_URL\" \\",
	...fields.map(({ name, value, variable, isPlain }) => `        --data-urlencode "${name}=${isPlain ? value : `$${variable}`}" \\`),
	`        --data-urlencode "${tokenField}=$jwt" | jq -er .access_token)`
];
const jsonRequest = ({ tokenField }, fields) => [
	`      token=$(jq -n --arg jwt "$jwt" '{ ${tokenField}: $jwt,`,
	...fields.map(({ name, value, variable, isPlain }, index) => {
		const end = index === fields.length - 1 ? " }' \\" : ",";
		return `          ${name}: ${isPlain ? JSON.stringify(value) : `env.${variable}`}${end}`;
	}),
	"        | curl -sSf \"$TOKEN_URL\" -H \"Content-Type: application/json\" -d @- | jq -er .access_token)"
];
/** YAML of a step that leaves the OIDC token itself in a file which only this job reads, for clients that exchange it themselves. */
const tokenFileStep = (audience) => [
	"  - env:",
	`      AUDIENCE: ${JSON.stringify(audience)}`,
	"    shell: bash",
	"    run: |",
	"      umask 077",
	"      curl -sSf -G -H \"Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN\" \\",
	"        \"$ACTIONS_ID_TOKEN_REQUEST_URL\" --data-urlencode \"audience=$AUDIENCE\" | jq -er .value > \"$RUNNER_TEMP/identity.jwt\""
].join("\n");
/** Where `tokenFileStep` leaves the token, for the steps after it. */
const tokenFile = `\${{ runner.temp }}/identity.jwt`;
/**
* Steps that take a provider's credential from the team's broker into a variable. Where no endpoint is named they go as far
* as the token for its audience; without either nothing can be said.
*/
function brokerSteps(broker, { provider, variable }) {
	if (broker.tokenEndpoint === void 0) return broker.audience === void 0 ? void 0 : tokenSteps(broker.audience);
	return `${exchangeStep({
		id: "broker",
		audience: broker.audience ?? broker.url,
		tokenUrl: broker.tokenEndpoint,
		fields: {
			...tokenExchange,
			audience: provider
		},
		body: "form",
		tokenField: "subject_token"
	})}
  - run: npm run eval  # the step that needs it
    env: { ${variable}: "\${{ steps.broker.outputs.token }}" }`;
}
const tokenSteps = (audience) => `${tokenFileStep(audience)}
  - run: npm run eval  # the step that needs it, after it has handed the token in that file to the broker
    env: { IDENTITY_TOKEN_FILE: "${tokenFile}" }`;
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
		workflow: federatedJob("anthropic", "  - uses: anthropics/claude-code-action@v1   # takes the ids itself", "    with:", `      anthropic_federation_rule_id: ${vars("ANTHROPIC_FEDERATION_RULE_ID")}`, `      anthropic_organization_id: ${vars("ANTHROPIC_ORGANIZATION_ID")}`, `      anthropic_service_account_id: ${vars("ANTHROPIC_SERVICE_ACCOUNT_ID")}`, "  # or, for a program that uses an Anthropic SDK:", tokenFileStep("https://api.anthropic.com"), "  - run: npm run eval", "    env:", `      ANTHROPIC_IDENTITY_TOKEN_FILE: ${tokenFile}`, `      ANTHROPIC_FEDERATION_RULE_ID: ${vars("ANTHROPIC_FEDERATION_RULE_ID")}`, `      ANTHROPIC_ORGANIZATION_ID: ${vars("ANTHROPIC_ORGANIZATION_ID")}`, `      ANTHROPIC_SERVICE_ACCOUNT_ID: ${vars("ANTHROPIC_SERVICE_ACCOUNT_ID")}`),
		setup: "in the Console create an issuer for https://token.actions.githubusercontent.com, a service account (svac_\u2026) in one workspace, and a federation rule (fdrl_\u2026) with the exact subject and the audience https://api.anthropic.com.",
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
		workflow: federatedJob("openai", exchangeStep(openaiExchange), "  - run: npm run eval", `    env: { OPENAI_API_KEY: "${output("openai", "token")}" }`),
		setup: "create a workload identity provider for https://token.actions.githubusercontent.com and map the exact subject and the audience to one service account of one project. Tokens live an hour.",
		mistakes: "the SDK option workloadIdentity and a set OPENAI_API_KEY exclude each other; a mapping on the organization alone lets every repository of it in."
	},
	openrouter: {
		name: "OpenRouter workload identity federation",
		url: "https://openrouter.ai/docs/guides/overview/auth/workload-identity-federation.md",
		replaces: ["OPENROUTER_API_KEY"],
		environment: "openrouter",
		workflow: federatedJob("openrouter", exchangeStep(openrouterExchange), "  - run: npm run eval", `    env: { OPENROUTER_API_KEY: "${output("openrouter", "token")}" }`),
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
		workflow: federatedJob("wandb", tokenFileStep(vars("WANDB_OIDC_AUDIENCE")), "  - run: python train.py", `    env: { WANDB_IDENTITY_TOKEN_FILE: "${tokenFile}" }`),
		setup: "an organization admin sets GitHub as JWT issuer (Enterprise, in preview) and makes a service account for the subject; the audience is the one configured there.",
		mistakes: "WANDB_API_KEY left in the environment or in a .netrc file; without the Enterprise plan a service account key with an end date is what remains."
	}
};
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
/** What shows which variables there are is made to be committed. */
const envSample = /(?:^|[._-])(?:example|sample|template|dist|defaults?|schema|spec)(?:\.|$)/i;
/** A file that exists to hold values, which git should not hold. */
const isEnvFile = (path) => envFile.test(path) && !envSample.test(path.slice(path.lastIndexOf("/") + 1));
const isWorkflow = (path) => workflowPath.test(path);
/** Undefined where the language is not known: then the text names the variable alone. */
function readingOf(path) {
	if (path === null) return void 0;
	if (isWorkflow(path)) return workflow;
	if (envFile.test(path)) return dotenv;
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
/** Of a range without a commit: it is staged, or stands in files on top of HEAD, and nobody else has it yet. */
const isUncommitted = ({ leak, context: { mode } }) => mode === "staged" || mode === "diff" && leak.locations.every(({ commit }) => commit === void 0);
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
	if (context.mode === "staged") return stagedStep(request);
	if (isUncommitted(request)) return uncommittedStep$1(request);
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
function stagedStep({ leak, rule }) {
	const paths = currentFiles(leak.locations);
	return {
		title: `Take the ${nounOf(rule)} out of the index`,
		detail: `Edit ${filesText(paths)}, then stage the file again. The old blob stays unreachable in .git on this machine until git prunes it.`,
		command: removal(paths).join("\n")
	};
}
function uncommittedStep$1({ leak, rule }) {
	return {
		title: `Take the ${nounOf(rule)} out of the files before you commit them`,
		detail: `It stands in ${filesText(currentFiles(leak.locations))}. Nothing has to be rewritten yet.`
	};
}
function treeStep({ leak, rule }) {
	const current = currentFiles(leak.locations);
	const paths = current.length > 0 ? current : filesOf(leak.locations);
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
/** From the commit's parent; the first commit of all has none. */
const rebaseFrom = (id, mark) => `git rebase -i --rebase-merges $(git rev-parse -q --verify ${id}^ || echo --root)   # mark ${id} with "${mark}"`;
const rebase = (commit, edits) => [
	rebaseFrom(shortId(commit), "edit"),
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
		command: `git tag --points-at ${id}   # one of these is the TAG\ngit tag -d TAG && git push origin :refs/tags/TAG`
	};
	if (message.where === "note") return {
		title: `Remove the note that holds the ${noun}`,
		detail: "The history of the notes keeps it. Revoking is what counts.",
		command: `${notesRemoval(message)}\ngit push origin refs/notes/commits`
	};
	const isNew = leak.state === "new";
	return {
		title: isNew ? `Reword the commit that names the ${noun}` : `Leave the message: rotating the ${noun} is what counts`,
		detail: `The message of commit ${id} holds it.${isNew ? "" : " Rewording a shared commit changes every commit after it."}`,
		command: `${rebaseFrom(id, "reword")}\ngit push --force-with-lease`
	};
}
/** By the note's own blob, since what it annotates is not known here. */
const notesRemoval = ({ blob }) => blob === void 0 ? "git notes list   # NOTE and OBJECT of each\ngit notes remove OBJECT" : `git notes remove $(git notes list | awk '$1 == "${blob}" { print $2 }')`;
// src/remedy/contain.ts
const stateNotes = {
	new: "A commit that was pushed has been read: leaked keys are tried within minutes.",
	"in-head": "Every clone carries it, and leaked keys are tried within minutes.",
	"history-only": "Deleting it from the files ended nothing: every clone still carries it in its history. Revoke first.",
	unreachable: "No branch or tag leads to it any more, but hosts and other clones may still serve the old commit. Revoke first."
};
function containStep(request, aftercare) {
	const { leak, rule } = request;
	const noun = nounOf(rule);
	if (isUncommitted(request)) return uncommittedStep(request);
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
function uncommittedStep({ rule, context }) {
	const noun = nounOf(rule);
	const staged = context.mode === "staged" ? "staged and " : "";
	return {
		title: `Keep the ${noun} out of ${staged === "" ? "the next" : "this"} commit`,
		detail: `It is ${staged}not committed yet. If it never left this machine, taking it out is enough. If it was pasted, sent or pushed before: ${rule.revoke.how}`,
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
function falseAlarm(request) {
	const { leak, rule, context } = request;
	const accept = `\`npx keyreach baseline --finding ${leak.fingerprint} --owner OWNER --reason REASON --expires DAY\``;
	if (isUncommitted(request)) return `A false alarm? Commit what ${accept} writes first.`;
	if (isRange(context.mode)) return `A false alarm? A branch cannot excuse itself: a maintainer runs ${accept} on it, and merges the .keyreach-baseline.json that this writes into ${branchOf(context.base)} first.`;
	const inline = `Write \`keyreach:ignore ${rule.id} -- the reason\` in a comment on the line or the one before`;
	if (context.mode === "stdin") return `A false alarm? ${inline}.`;
	return isInFiles(leak) ? `A false alarm? ${inline}, or run ${accept}.` : `A false alarm? Run ${accept}.`;
}
const isInFiles = ({ locations }) => locations.some(({ where }) => where === "tree" || where === "index");
const branchOf = (base) => base === void 0 || base.includes("`") ? "the branch that this one goes into" : `\`${base}\``;
// src/remedy/replace.ts
function replacementOf({ rule, broker }) {
	if (broker !== void 0 && serves(broker, rule.provider)) return {
		kind: "own-broker",
		broker
	};
	const federation = rule.broker === void 0 ? void 0 : brokers[rule.broker];
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
	const steps = brokerSteps(broker, {
		provider: rule.provider,
		variable
	});
	return {
		title: `Take a short-lived credential from ${oneLine(broker.name)}`,
		detail: `${oneLine(broker.name)} is the broker of this repository for ${rule.vendor}. ${how} ${reading}`,
		url: docs,
		...steps === void 0 ? {} : { command: federatedJob(rule.provider, steps) }
	};
}
const oneLine = (text) => text.replace(/\s+/g, " ").trim();
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
	"Next.js": "a route handler (`app/api/\u2026/route.ts`) or a server action",
	Nuxt: "a file of `server/api`, which reads `runtimeConfig` outside of its `public` part",
	"SvelteKit or Astro": "an endpoint (`+server.ts` in SvelteKit, a server endpoint in Astro) that reads private variables",
	Gatsby: "a Gatsby function (`src/api`)",
	Expo: "an API route (`app/\u2026+api.ts`) or a server of your own",
	"electron-vite": "the main process, or better a server of your own, since the main process is installed too"
};
const anyServer = "a small server or function of your own";
function serverStep({ leak, rule, context: { name = "" } }, variable) {
	const client = require_engine().clientNameOf(name);
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
// src/remedy/variable.ts
var variable_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	nameInSnippet: () => nameInSnippet,
	variableOf: () => variableOf
});
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
const ownName = (name = "") => (require_engine().clientNameOf(name)?.rest ?? name) || void 0;
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
// src/remedy/steps.ts
var steps_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ remedyOf: () => remedyOf });
/** Titles hold no text of the repository; details and commands name its files. */
function remedyOf(request) {
	const { leak, rule, context } = request;
	const replacement = replacementOf(request);
	const federation = replacement.kind === "federation" ? replacement.broker : void 0;
	const variable = variableOf(leak, rule, {
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
Object.defineProperty(exports, "brokerSteps", {
	enumerable: true,
	get: function() {
		return brokerSteps;
	}
});
Object.defineProperty(exports, "brokers", {
	enumerable: true,
	get: function() {
		return brokers;
	}
});
Object.defineProperty(exports, "exchangeStep", {
	enumerable: true,
	get: function() {
		return exchangeStep;
	}
});
Object.defineProperty(exports, "openaiExchange", {
	enumerable: true,
	get: function() {
		return openaiExchange;
	}
});
Object.defineProperty(exports, "openrouterExchange", {
	enumerable: true,
	get: function() {
		return openrouterExchange;
	}
});
Object.defineProperty(exports, "steps_exports", {
	enumerable: true,
	get: function() {
		return steps_exports;
	}
});
Object.defineProperty(exports, "tokenFile", {
	enumerable: true,
	get: function() {
		return tokenFile;
	}
});
Object.defineProperty(exports, "tokenFileStep", {
	enumerable: true,
	get: function() {
		return tokenFileStep;
	}
});
Object.defineProperty(exports, "variable_exports", {
	enumerable: true,
	get: function() {
		return variable_exports;
	}
});
