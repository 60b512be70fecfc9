// What well-known actions do with a credential, by owner and repository: never by a part of a name.
import type { Role } from './names.ts'

/** An action that gets or uses the power to change something outside the job. */
export type PowerAction = {
  readonly power: 'cloud' | 'registry' | 'publish' | 'deploy' | 'write' | 'app-token'
  /** Whom it acts on, in a word. */
  readonly target: string
  /** Inputs that take a long-lived credential. */
  readonly secretInputs?: readonly string[]
  /** Inputs that name an identity to federate to. */
  readonly federatedInputs?: readonly string[]
  /** Works with the workflow's own OIDC token where no secret input is given. */
  readonly isKeyless?: true
}

export const powerActions: ReadonlyMap<string, PowerAction> = new Map<string, PowerAction>([
  [
    'aws-actions/configure-aws-credentials',
    {
      power: 'cloud',
      target: 'aws',
      secretInputs: ['aws-access-key-id', 'aws-secret-access-key', 'aws-session-token'],
      federatedInputs: ['role-to-assume'],
    },
  ],
  [
    'google-github-actions/auth',
    {
      power: 'cloud',
      target: 'gcp',
      secretInputs: ['credentials_json'],
      federatedInputs: ['workload_identity_provider', 'service_account'],
    },
  ],
  ['azure/login', { power: 'cloud', target: 'azure', secretInputs: ['creds'], federatedInputs: ['client-id'] }],
  ['docker/login-action', { power: 'registry', target: 'docker', secretInputs: ['password'] }],
  ['azure/docker-login', { power: 'registry', target: 'azure', secretInputs: ['password'] }],
  ['aws-actions/amazon-ecr-login', { power: 'registry', target: 'aws' }],
  ['pypa/gh-action-pypi-publish', { power: 'publish', target: 'pypi', secretInputs: ['password'], isKeyless: true }],
  ['rust-lang/crates-io-auth-action', { power: 'publish', target: 'crates', isKeyless: true }],
  ['js-devtools/npm-publish', { power: 'publish', target: 'npm', secretInputs: ['token'] }],
  [
    'actions/create-github-app-token',
    { power: 'app-token', target: 'github', secretInputs: ['private-key'], federatedInputs: ['app-id', 'client-id'] },
  ],
  [
    'tibdex/github-app-token',
    { power: 'app-token', target: 'github', secretInputs: ['private_key'], federatedInputs: ['app_id'] },
  ],
  ['peter-evans/create-pull-request', { power: 'write', target: 'github', secretInputs: ['token'] }],
  ['softprops/action-gh-release', { power: 'write', target: 'github', secretInputs: ['token'] }],
  ['ncipollo/release-action', { power: 'write', target: 'github', secretInputs: ['token'] }],
  ['googleapis/release-please-action', { power: 'write', target: 'github', secretInputs: ['token'] }],
  ['changesets/action', { power: 'write', target: 'github' }],
  ['stefanzweifel/git-auto-commit-action', { power: 'write', target: 'github' }],
  ['goreleaser/goreleaser-action', { power: 'publish', target: 'github' }],
  ['actions/deploy-pages', { power: 'deploy', target: 'pages' }],
  ['peaceiris/actions-gh-pages', { power: 'deploy', target: 'pages', secretInputs: ['personal_token', 'deploy_key'] }],
  ['jamesives/github-pages-deploy-action', { power: 'deploy', target: 'pages', secretInputs: ['token', 'ssh-key'] }],
  ['cloudflare/wrangler-action', { power: 'deploy', target: 'cloudflare', secretInputs: ['apitoken', 'apikey'] }],
  ['amondnet/vercel-action', { power: 'deploy', target: 'vercel', secretInputs: ['vercel-token'] }],
  ['nwtgck/actions-netlify', { power: 'deploy', target: 'netlify' }],
  ['azure/webapps-deploy', { power: 'deploy', target: 'azure', secretInputs: ['publish-profile'] }],
  ['azure/functions-action', { power: 'deploy', target: 'azure', secretInputs: ['publish-profile'] }],
  ['azure/k8s-deploy', { power: 'deploy', target: 'kubernetes' }],
  ['azure/k8s-set-context', { power: 'deploy', target: 'kubernetes', secretInputs: ['kubeconfig'] }],
  [
    'azure/static-web-apps-deploy',
    { power: 'deploy', target: 'azure', secretInputs: ['azure_static_web_apps_api_token'] },
  ],
  ['google-github-actions/deploy-cloudrun', { power: 'deploy', target: 'gcp' }],
  ['google-github-actions/deploy-appengine', { power: 'deploy', target: 'gcp' }],
  ['google-github-actions/deploy-cloud-functions', { power: 'deploy', target: 'gcp' }],
  ['google-github-actions/get-gke-credentials', { power: 'deploy', target: 'kubernetes' }],
  ['aws-actions/amazon-ecs-deploy-task-definition', { power: 'deploy', target: 'aws' }],
  ['appleboy/ssh-action', { power: 'deploy', target: 'ssh', secretInputs: ['key', 'password'] }],
  ['appleboy/scp-action', { power: 'deploy', target: 'ssh', secretInputs: ['key', 'password'] }],
  ['webfactory/ssh-agent', { power: 'deploy', target: 'ssh', secretInputs: ['ssh-private-key'] }],
  ['pulumi/actions', { power: 'deploy', target: 'pulumi' }],
  [
    'firebaseextended/action-hosting-deploy',
    { power: 'deploy', target: 'firebase', secretInputs: ['firebaseserviceaccount'] },
  ],
])

/** The role of a power's credential. */
export const roleOfPower: Record<PowerAction['power'], Role> = {
  cloud: 'cloud',
  registry: 'registry',
  publish: 'publish',
  deploy: 'deploy',
  write: 'vcs',
  'app-token': 'vcs',
}

/** Actions of these owners are the platform's own or the vendor's: a key handed to its own vendor's action goes to no third party. */
export const platformOwners: ReadonlySet<string> = new Set(['actions', 'github'])

/** A command that changes something outside the job, by its first words. */
export type PowerCommand = {
  readonly power: 'publish' | 'deploy' | 'write'
  readonly target: string
  readonly form: RegExp
}

export const powerCommands: readonly PowerCommand[] = [
  {
    power: 'publish',
    target: 'npm',
    form: /^(?:npm|pnpm|bun)\s(?!.*--dry-run).*\bpublish\b|^yarn(?:\snpm)?\spublish\b/,
  },
  { power: 'publish', target: 'crates', form: /^cargo\spublish\b(?!.*--dry-run)/ },
  {
    power: 'publish',
    target: 'pypi',
    form: /^(?:python3?\s-m\s)?twine\supload\b|^(?:uv|poetry|hatch|flit|pdm)\spublish\b/,
  },
  { power: 'publish', target: 'rubygems', form: /^gem\spush\b/ },
  { power: 'publish', target: 'nuget', form: /^dotnet\snuget\spush\b/ },
  { power: 'publish', target: 'vscode', form: /^(?:vsce|ovsx)\spublish\b/ },
  { power: 'publish', target: 'docker', form: /^docker\spush\b|^docker\sbuildx\sbuild\b.*--push\b/ },
  {
    power: 'deploy',
    target: 'kubernetes',
    form: /^kubectl\s(?:.*\s)?(?:apply|set|rollout|create|delete|patch|replace)\b|^helm\s(?:upgrade|install|push)\b/,
  },
  { power: 'deploy', target: 'terraform', form: /^(?:terraform|tofu|terragrunt)\s(?:.*\s)?apply\b/ },
  { power: 'deploy', target: 'pulumi', form: /^pulumi\sup\b/ },
  {
    power: 'deploy',
    target: 'aws',
    form: /^(?:sam|cdk|serverless|sls)\sdeploy\b|^aws\s(?:s3\s(?:sync|cp|mv|rm)\s(?:.*\s)?["']?s3:|cloudformation\s(?:deploy|create|update)|ecs\supdate-service|lambda\supdate-function)/,
  },
  { power: 'deploy', target: 'gcp', form: /^gcloud\s(?:.*\s)?(?:deploy|submit)\b/ },
  {
    power: 'deploy',
    target: 'azure',
    form: /^az\s(?:webapp|containerapp|functionapp|deployment|acr)\s(?:.*\s)?(?:deploy|up|update|create|build)\b|^azd\s(?:up|deploy|provision)\b/,
  },
  { power: 'deploy', target: 'vercel', form: /^vercel\s(?:.*\s)?(?:deploy|--prod)\b/ },
  { power: 'deploy', target: 'netlify', form: /^netlify\sdeploy\b/ },
  { power: 'deploy', target: 'fly', form: /^fly(?:ctl)?\sdeploy\b/ },
  { power: 'deploy', target: 'cloudflare', form: /^wrangler\s(?:.*\s)?(?:deploy|publish)\b/ },
  { power: 'deploy', target: 'firebase', form: /^firebase\sdeploy\b/ },
  { power: 'deploy', target: 'ssh', form: /^(?:ssh|scp|rsync)\s(?:.*\s)?\S+@\S+/ },
  { power: 'write', target: 'git', form: /^git\s(?:-\S+\s\S+\s)*push\b/ },
  {
    power: 'write',
    target: 'github',
    form: /^gh\s(?:pr\s(?:create|merge|review|edit|close)|release\s(?:create|upload|edit)|workflow\srun|issue\s(?:create|edit|close)|secret\sset)\b/,
  },
]
