// Credentials in Terraform: written down, handed from a variable to a secret of another system, or made without an end.
import { scalarsOf } from '#reach/federation/aws.ts'
import type { Holding } from '#reach/graph.ts'
import type { SurfaceReading, Undated, Values } from '#reach/surfaces.ts'
import { attribute, type HclBlock } from './hcl.ts'
import { addressOf, headOf } from './terraform-trust.ts'
import { type Assigned, assigned, together } from './written.ts'
import type { Entry, Node, ScalarNode } from './yaml.ts'

type File = { readonly path: string; readonly blocks: readonly HclBlock[]; readonly entries: readonly Entry[] }

type Held = Pick<SurfaceReading, 'holdings' | 'masks'>

/** A credential by its name, with what the file gives it. */
type Pair = {
  readonly holder: string
  readonly name: string
  readonly start: number
  readonly value: ScalarNode
  /** Where the resource names one. */
  readonly environment?: string
}

export function credentialsIn({ path, blocks, entries }: File, values: Values): Held {
  const pairs = [
    ...entries.flatMap((entry) => pairsOf(path, entry)),
    ...blocks.flatMap((block) => (passedOver.has(block.type) ? [] : pairsOfBlock(block))),
  ]
  const { holdings, masks } = together(
    pairs.map((pair) => {
      const read = assigned(asAssigned(path, pair), values)
      const { environment } = pair
      return environment === undefined ? read : { ...read, holdings: bound(read.holdings ?? [], environment) }
    }),
  )
  return { holdings: holdings.filter(isCredential), masks }
}

const bound = (holdings: readonly Holding[], environment: string): readonly Holding[] =>
  holdings.map((holding) => ({ ...holding, environment }))

/** Attributes of resources are called key and token for many reasons: one of an unknown kind counts where its value looks random. */
const isCredential = ({ identity, value }: Holding): boolean => identity.role !== 'unknown' || value !== undefined

/** What these name is taken from elsewhere, or says how Terraform runs. */
const passedOver = new Set([
  'data',
  'output',
  'terraform',
  'import',
  'moved',
  'removed',
  'check',
  'run',
  'mock_provider',
])

function asAssigned(path: string, { holder, name, start, value }: Pair): Assigned {
  return {
    surface: 'terraform',
    path,
    holder,
    name,
    text: textOf(value),
    spot: { path, start, end: value.end },
    valueSpot: { path, start: value.start, end: value.end },
  }
}

const oneVariable = /^\$\{(?:var|local)\.([A-Za-z_]\w*)\}$/

/** `var.openai_key` is a reference to a variable of that name; other expressions are not followed. */
function textOf({ text, value }: ScalarNode): string {
  if (typeof value !== 'string') return ''
  const [, variable] = oneVariable.exec(text) ?? []
  return variable === undefined ? text : `$${variable.toUpperCase()}`
}

function pairsOfBlock(block: HclBlock): readonly Pair[] {
  const holder = addressOf(block)
  if (block.type === 'variable') return fromDefault(block, holder)
  const named = namedSecrets.get(block.labels[0] ?? '')
  if (named === undefined) return walked(block, holder)
  const rest = block.entries.filter(({ key }) => !named.value.includes(key))
  return [...fromNamed(block, named, holder), ...walked({ ...block, entries: rest }, holder)]
}

/** `variable "openai_api_key" { default = "…" }` */
function fromDefault(block: HclBlock, holder: string): readonly Pair[] {
  const entry = block.entries.find(({ key }) => key === 'default')
  if (entry?.value.kind === 'map') return entry.value.entries.flatMap((inner) => pairsOf(holder, inner))
  return entry?.value.kind === 'scalar'
    ? [{ holder, name: block.labels[0] ?? '', start: entry.start, value: entry.value }]
    : []
}

/** Resources that store a value under a name which they are given. */
type Named = { readonly name: readonly string[]; readonly value: readonly string[] }

const githubSecret: Named = { name: ['secret_name', 'variable_name'], value: ['plaintext_value', 'value'] }

const namedSecrets: ReadonlyMap<string, Named> = new Map<string, Named>(
  Object.entries({
    github_actions_secret: githubSecret,
    github_actions_environment_secret: githubSecret,
    github_actions_organization_secret: githubSecret,
    github_dependabot_secret: githubSecret,
    github_dependabot_organization_secret: githubSecret,
    github_codespaces_secret: githubSecret,
    gitlab_project_variable: { name: ['key'], value: ['value'] },
    gitlab_group_variable: { name: ['key'], value: ['value'] },
    circleci_environment_variable: { name: ['name'], value: ['value'] },
    circleci_context_environment_variable: { name: ['variable', 'name'], value: ['value'] },
    aws_ssm_parameter: { name: ['name'], value: ['value', 'insecure_value'] },
    aws_secretsmanager_secret_version: { name: ['secret_id'], value: ['secret_string'] },
    google_secret_manager_secret_version: { name: ['secret'], value: ['secret_data'] },
    azurerm_key_vault_secret: { name: ['name'], value: ['value'] },
    vercel_project_environment_variable: { name: ['key'], value: ['value'] },
    tfe_variable: { name: ['key'], value: ['value'] },
    doppler_secret: { name: ['name'], value: ['value'] },
    cloudflare_workers_secret: { name: ['name'], value: ['secret_text'] },
  }),
)

function fromNamed(block: HclBlock, { name, value }: Named, holder: string): readonly Pair[] {
  const [label] = name.flatMap((key) => scalarsOf(attribute(block, key)))
  const entry = block.entries.find(({ key }) => value.includes(key))
  if (entry?.value.kind !== 'scalar') return []
  const [scope] = ['environment', 'environment_scope'].flatMap((key) => scalarsOf(attribute(block, key)))
  const pair = { holder, name: lastWord(label?.text ?? block.labels[1] ?? ''), start: entry.start, value: entry.value }
  return [scope === undefined || scope.text === '*' ? pair : { ...pair, environment: environmentNamed(scope.text) }]
}

/** `github_repository_environment.production.environment` is called production. */
const environmentNamed = (text: string): string => secretReference.exec(text)?.[1] ?? text

/** `/app/prod/OPENAI_API_KEY` ends in the name; a reference to a secret names it. */
function lastWord(text: string): string {
  const [, resource] = secretReference.exec(text) ?? []
  return resource ?? text.slice(text.lastIndexOf('/') + 1)
}

const secretReference = /^\$\{(?:data\.)?[\w-]+\.([\w-]+)[.[}]/

function walked(block: HclBlock, holder: string): readonly Pair[] {
  return [
    ...block.entries.flatMap((entry) => pairsOf(holder, entry)),
    ...namedPair(holder, block.entries),
    ...block.blocks.flatMap((inner) => walked(inner, holder)),
  ]
}

/** Attributes of Terraform's own resources that are called like a credential and are none. */
const settings =
  /^(?:kms_.*|.*_kms_key(?:_.*)?|key|keys|key_name|key_id|key_vault_.*|ssh_key.*|public_key.*|primary_key|partition_key|sort_key|hash_key|range_key|secret|secrets|secret_id|secret_name|secret_ids?|secret_key_ref|token_.*|.*_ttl|.*_arns?|.*_ids?|.*_names?|.*_paths?|.*_type|.*_version|.*_enabled|enable_.*|create_.*|manage_.*|credentials|auth|certificate.*|.*_policy)$/

const computedKey = /\$\{|public_?key|fingerprint/i
const shouted = /^[A-Z][A-Z0-9_]*$/

/** A variable of a program is called in capitals; an attribute is a credential where a value or a variable stands in it. */
function isGiven(key: string, { text, value }: ScalarNode): boolean {
  if (typeof value !== 'string' || computedKey.test(key) || settings.test(key)) return false
  return shouted.test(key) || !text.startsWith('${') || oneVariable.test(text)
}

function pairsOf(holder: string, { key, start, value }: Entry): readonly Pair[] {
  if (value.kind === 'map') {
    return [...value.entries.flatMap((inner) => pairsOf(holder, inner)), ...namedPair(holder, value.entries)]
  }
  if (value.kind === 'list') return value.items.flatMap((item) => pairsOfItem(holder, item))
  return isGiven(key, value) ? [{ holder, name: key, start, value }] : []
}

const pairsOfItem = (holder: string, item: Node): readonly Pair[] =>
  item.kind === 'map'
    ? [...namedPair(holder, item.entries), ...item.entries.flatMap((inner) => pairsOf(holder, inner))]
    : []

/** `{ name = "OPENAI_API_KEY", value = … }`, as containers list their variables. */
function namedPair(holder: string, entries: readonly Entry[]): readonly Pair[] {
  const name = entries.find(({ key }) => key === 'name' || key === 'key')?.value
  const value = entries.find(({ key }) => key === 'value' || key === 'valueFrom')
  if (name?.kind !== 'scalar' || typeof name.value !== 'string' || value?.value.kind !== 'scalar') return []
  if (computedKey.test(name.text)) return []
  return [{ holder, name: name.text, start: value.start, value: value.value }]
}

type Endless = { readonly what: string; readonly ends: readonly string[] }

/** Resources that make a long-lived credential, and what would give it an end. */
const endless: ReadonlyMap<string, Endless> = new Map<string, Endless>(
  Object.entries({
    aws_iam_access_key: { what: 'the access key', ends: [] },
    google_service_account_key: { what: 'the service account key', ends: ['keepers'] },
    azuread_application_password: {
      what: 'the application password',
      ends: ['end_date', 'end_date_relative', 'rotate_when_changed'],
    },
    azuread_service_principal_password: {
      what: 'the service principal password',
      ends: ['end_date', 'end_date_relative', 'rotate_when_changed'],
    },
    azuread_application_certificate: { what: 'the application certificate', ends: ['end_date', 'end_date_relative'] },
    gitlab_project_access_token: { what: 'the project access token', ends: ['expires_at', 'rotation_configuration'] },
    gitlab_group_access_token: { what: 'the group access token', ends: ['expires_at', 'rotation_configuration'] },
  }),
)

export function undatedIn(path: string, blocks: readonly HclBlock[]): readonly Undated[] {
  return blocks.flatMap((block) => {
    const made = block.type === 'resource' ? endless.get(block.labels[0] ?? '') : undefined
    const isEnding = made === undefined || made.ends.some((key) => attribute(block, key) !== undefined)
    return isEnding ? [] : [{ what: made.what, name: addressOf(block), spot: headOf(block, path) }]
  })
}
