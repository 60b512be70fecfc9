// What the name of a variable, a secret or an input says about the credential in it.
import {
  anonymousModelWords,
  dualUse,
  modelProviders,
  observabilityProviders,
  type ProviderWords,
  retrievalProviders,
} from './providers.ts'

/** What a credential is for. `configuration` is none; `unknown` is a credential of an unknown kind. */
export type Role =
  | 'model'
  | 'dual'
  | 'retrieval'
  | 'observability'
  | 'cloud'
  | 'publish'
  | 'registry'
  | 'deploy'
  | 'vcs'
  | 'database'
  | 'tool'
  | 'workflow-token'
  | 'configuration'
  | 'unknown'

export type Meaning = { readonly role: Role; readonly provider: string | null }

/** Roles that can change something outside the job. */
export const executionRoles: ReadonlySet<Role> = new Set(['cloud', 'publish', 'registry', 'deploy', 'vcs'])

const notAWord = /[^A-Z0-9]+/g
const camel = /([a-z0-9])([A-Z])/g

/** `openai-api-key`, `openaiApiKey` and `OPENAI__API_KEY` are one name. */
export const normalName = (name: string): string =>
  name
    .replace(camel, name === name.toUpperCase() ? '$1$2' : '$1_$2')
    .toUpperCase()
    .replace(notAWord, '_')

const remembered = new Map<string, Meaning>()
const rememberAtMost = 5000

/** Longer names are read each time: remembered, they would fill the memory. */
const longestRemembered = 200

export function meaningOf(name: string): Meaning {
  if (name.length > longestRemembered) return read(normalName(name))
  const known = remembered.get(name)
  if (known !== undefined) return known
  if (remembered.size >= rememberAtMost) remembered.clear()
  const meaning = read(normalName(name))
  remembered.set(name, meaning)
  return meaning
}

type Reading = (name: string) => Meaning | undefined

/** Asked in order: what names its kind most exactly comes first. */
const readings: readonly Reading[] = [
  workflowToken,
  wholeVariable,
  webhook,
  configuration,
  words('publish', [
    'NPM',
    'NODE_AUTH',
    'PYPI',
    'TWINE',
    'CARGO',
    'CRATES',
    'RUBYGEMS',
    'GEM_HOST',
    'NUGET',
    'VSCE',
    'OVSX',
    'VSX',
    'MAVEN',
    'OSSRH',
    'SONATYPE',
    'MYGET',
    'CHROME_WEB_STORE',
    'JETBRAINS',
    'APPLE',
    'MACOS',
    'WINDOWS_PFX',
    'GPG',
    'COSIGN',
    'SIGNING',
    'TAURI',
    'PACKAGIST',
    'HEX_API',
  ]),
  words('registry', ['DOCKERHUB', 'DOCKER', 'GHCR', 'QUAY', 'ECR', 'ACR', 'JFROG', 'ARTIFACTORY', 'REGISTRY']),
  words('tool', ['SLACK', 'DISCORD', 'TELEGRAM', 'MSTEAMS']),
  versionControl,
  words('deploy', [
    'DEPLOY',
    'DEPLOYMENT',
    'KUBECONFIG',
    'KUBE_CONFIG',
    'SSH',
    'VERCEL_TOKEN',
    'VERCEL',
    'NETLIFY',
    'FLY_API',
    'HEROKU',
    'RAILWAY',
    'RENDER_API',
    'FIREBASE',
    'EXPO',
    'PULUMI',
    'TF_API',
    'TERRAFORM',
    'ARGOCD',
  ]),
  words('retrieval', ['AZURE_AI_SEARCH', 'AZURE_SEARCH']),
  vendors('model', modelProviders),
  anonymousModel,
  vendors('retrieval', retrievalProviders),
  vendors('observability', observabilityProviders),
  cloud,
  words('database', [
    'DATABASE',
    'POSTGRES',
    'POSTGRESQL',
    'PG',
    'MYSQL',
    'MONGO',
    'MONGODB',
    'REDIS',
    'CLICKHOUSE',
    'DB',
    'SNOWFLAKE',
    'MOTHERDUCK',
    'BIGQUERY',
    'COSMOS',
    'SQL',
  ]),
  words('tool', [
    'SLACK',
    'DISCORD',
    'JIRA',
    'LINEAR',
    'NOTION',
    'TELEGRAM',
    'TEAMS',
    'SMTP',
    'SENDGRID',
    'TWITTER',
    'STRIPE',
    'ZENDESK',
    'INTERCOM',
    'CODECOV',
    'SONAR',
    'SNYK',
    'FOSSA',
    'STATSIG',
    'ZAPIER',
    'TWILIO',
    'FIGMA',
    'BROWSER_USE',
    'BROWSERBASE',
    'E2B',
    'DAYTONA',
    'MODAL',
    'RUNLOOP',
    'APIFY',
    'COMPOSIO',
  ]),
]

function read(name: string): Meaning {
  for (const reading of readings) {
    const meaning = reading(name)
    if (meaning !== undefined) return meaning
  }
  return { role: promisesCredential(name) ? 'unknown' : 'configuration', provider: null }
}

const tokenNames = new Set(['GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'CI_JOB_TOKEN'])

function workflowToken(name: string): Meaning | undefined {
  return tokenNames.has(name) ? { role: 'workflow-token', provider: 'github' } : undefined
}

function wholeVariable(name: string): Meaning | undefined {
  const provider = dualUse.get(name)
  if (provider !== undefined) return { role: 'dual', provider }
  return exactly('model', modelProviders, name) ?? exactly('retrieval', retrievalProviders, name)
}

function exactly(role: Role, table: readonly ProviderWords[], name: string): Meaning | undefined {
  const found = table.find(({ variables }) => variables?.includes(name))
  return found === undefined ? undefined : { role, provider: found.provider }
}

const webhookName = /(?:^|_)WEBHOOK(?:_URL|_SECRET)?(?:_|$)/
const connectionName =
  /(?:^|_)(?:CONNECTION_?STR(?:ING)?|DATABASE_URL|DB_URL|DB_URI|DSN|(?:POSTGRES|MONGO|MONGODB|REDIS|MYSQL|NEO4J)_UR[IL])(?:_|$)/

/** URLs that are credentials themselves. */
function webhook(name: string): Meaning | undefined {
  if (webhookName.test(name)) return { role: 'tool', provider: null }
  return connectionName.test(name) ? { role: 'database', provider: null } : undefined
}

const settings =
  /(?:^|_)(?:URL|URLS|URI|ENDPOINT|HOST|BASE|MODEL|MODELS|MODEL_ID|VERSION|REGION|ZONE|LOCATION|ORG|ORGANIZATION|PROJECT|ID|IDS|NAME|EMAIL|SENDER|RECEIVER|USERNAME|USER|CHANNEL|PORT|ENABLED|PROTOCOL|TENANT|ARN|ROLE|ARGS|PROVIDER|PATH|REPO|OWNER|DOMAIN|MODE|LEVEL|TIMEOUT|SIZE|DIMENSIONS|COLLECTION|INDEX|NAMESPACE|AUDIENCE|BUCKET|ISSUER|LANGUAGE|TYPE|FILE|DIR|COUNT|LIMIT|THRESHOLD|TEMPERATURE|TOKENS|SERVER|VARIABLES_PREFIX|PRESENT|SOURCE|FORMAT)$/

function configuration(name: string): Meaning | undefined {
  return settings.test(name) ? { role: 'configuration', provider: null } : undefined
}

const credential =
  /(?:^|_)(?:KEY|KEYS|APIKEY|TOKEN|PAT|SECRET|SECRETS|PASSWORD|PASSWD|PASSPHRASE|PASS|PWD|CREDENTIAL|CREDENTIALS|CREDS|BEARER|AUTH|AUTHORIZATION|CERT|CERTIFICATE|PFX|P12|PEM|KUBECONFIG|HEADERS|JWT|COOKIE|SESSION|OAUTH|CERTIFICATE_CHAIN|CERT_DATA|SA|JSON|BASE64)(?:_|$)/

/** Whether a name says that its value is a credential. */
const promisesCredential = (name: string): boolean => credential.test(name)

const privateKey = /(?:^|_)(?:APP_)?PRIVATE_KEY(?:_|$)/
const pat = /(?:^|_)PATS?(?:_TOKEN)?(?:$|_\d)/
const forge =
  /(?:^|_)(?:GITHUB|GH|GITLAB|BITBUCKET|GITEA|AZURE_DEVOPS|CHANGESET|RELEASE_PLEASE|SEMANTIC_RELEASE|BOT|ROBOT)(?:_|$)/
const appKey = /(?:^|_)APP_PRIVATE_KEY(?:_|$)|^PRIVATE_KEY(?:_PEM)?$/

function versionControl(name: string): Meaning | undefined {
  if (appKey.test(name)) return { role: 'vcs', provider: 'github' }
  if (pat.test(name)) return { role: 'vcs', provider: forgeOf(name) }
  if (!forge.test(name) || !promisesCredential(name)) return undefined
  if (privateKey.test(name) && !name.includes('GITHUB')) return undefined
  return { role: 'vcs', provider: forgeOf(name) }
}

function forgeOf(name: string): string {
  if (name.includes('GITLAB')) return 'gitlab'
  return name.includes('AZURE') ? 'azure-devops' : 'github'
}

function anonymousModel(name: string): Meaning | undefined {
  const isOne = anonymousModelWords.some((word) => hasWord(name, word)) && promisesCredential(name)
  return isOne ? { role: 'model', provider: null } : undefined
}

const cloudWords: readonly ProviderWords[] = [
  { provider: 'aws', words: ['AWS', 'S3'] },
  {
    provider: 'gcp',
    words: [
      'GCP',
      'GCLOUD',
      'GOOGLE_APPLICATION',
      'GOOGLE_CREDENTIALS',
      'GOOGLE_SERVICE_ACCOUNT',
      'GCR',
      'GAR',
      'GCS',
      'SERVICE_ACCOUNT',
    ],
  },
  { provider: 'azure', words: ['AZURE', 'ARM_CLIENT_SECRET'] },
  { provider: 'cloudflare', words: ['CLOUDFLARE', 'CF_API'] },
  { provider: 'digitalocean', words: ['DIGITALOCEAN'] },
  { provider: 'hetzner', words: ['HCLOUD'] },
]

function cloud(name: string): Meaning | undefined {
  return vendors('cloud', cloudWords)(name)
}

/** Names that contain a word of a vendor and promise a credential. */
function vendors(role: Role, table: readonly ProviderWords[]): Reading {
  return (name) => {
    if (!promisesCredential(name)) return undefined
    const found = table.find((entry) => entry.words.some((word) => hasWord(name, word)))
    return found === undefined ? undefined : { role, provider: found.provider }
  }
}

function words(role: Role, list: readonly string[]): Reading {
  return (name) => {
    const word = promisesCredential(name) ? list.find((candidate) => hasWord(name, candidate)) : undefined
    return word === undefined ? undefined : { role, provider: null }
  }
}

const longWord = 5

/** Whether a word stands in a name: from the start of one of its words, and, unless it is long, to the end of one. */
function hasWord(name: string, word: string): boolean {
  for (let found = name.indexOf(word); found !== -1; found = name.indexOf(word, found + 1)) {
    const before = found === 0 || name[found - 1] === '_'
    const next = name[found + word.length]
    if (before && (next === undefined || next === '_' || word.length > longWord)) return true
  }
  return false
}
