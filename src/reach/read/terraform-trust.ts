// What Terraform files say of federation: roles and their trust, pools and providers, federated credentials, and who is told of them.
import { awsTrust, openProvider, type ProviderOf, scalarsOf, spotOf } from '#reach/federation/aws.ts'
import { azureTrust } from '#reach/federation/azure.ts'
import { gcpBindingTrust, gcpProviderTrust, isOfCluster } from '#reach/federation/gcp.ts'
import { type Issuer, issuerIn, issuerNamed, issuerOf, issuerOfSubject } from '#reach/federation/issuers.ts'
import type {
  CloudAccount,
  FederationFacts,
  TrustForm,
  TrustPlace,
  TrustPolicy,
} from '#reach/federation/trust-policy.ts'
import type { Unresolved } from '#reach/graph.ts'
import { attribute, blocksOf, type HclBlock, referred } from './hcl.ts'
import { placedAt, shifted } from './shifted.ts'
import { assignmentOf, attachmentOf, grantOf, projectGrantOf } from './terraform-grants.ts'
import { moduleTrusts } from './terraform-modules.ts'
import { type Entry, type Node, readYaml, type ScalarNode } from './yaml.ts'

export type TerraformFile = {
  readonly path: string
  readonly text: string
  readonly blocks: readonly HclBlock[]
}

export type FederationReading = FederationFacts & { readonly unresolved: readonly Unresolved[] }

/** Facts of a file, resource by resource. */
export function federationIn(file: TerraformFile): FederationReading {
  const providerOf = providersIn(file.blocks)
  const read = file.blocks.flatMap((block) => {
    const reading = readings.get(typeOf(block))
    return reading === undefined ? [] : [reading({ block, file, providerOf })]
  })
  return {
    trusts: read.flatMap(({ trusts }) => trusts ?? []),
    accounts: read.flatMap(({ accounts }) => accounts ?? []),
    grants: read.flatMap(({ grants }) => grants ?? []),
    aliases: read.flatMap(({ aliases }) => aliases ?? []),
    unresolved: read.flatMap(({ unresolved }) => unresolved ?? []),
  }
}

/** `resource aws_iam_role`, `module`. */
export const typeOf = ({ type, labels }: HclBlock): string =>
  type === 'resource' || type === 'data' ? `${type} ${labels[0] ?? ''}` : type

/** As expressions refer to it: `aws_iam_role.ci`, `data.aws_iam_policy_document.trust`. */
export function addressOf({ type, labels }: HclBlock): string {
  const [kind = '', name = ''] = labels
  if (type === 'resource') return `${kind}.${name}`
  if (type === 'data') return `data.${kind}.${name}`
  return kind === '' ? type : `${type}.${kind}`
}

export type At = { readonly block: HclBlock; readonly file: TerraformFile; readonly providerOf: ProviderOf }

type Reading = (at: At) => Partial<FederationReading>

const readings: ReadonlyMap<string, Reading> = new Map<string, Reading>(
  Object.entries({
    'resource aws_iam_role': roleOf,
    'data aws_iam_policy_document': documentOf,
    'resource aws_iam_role_policy_attachment': attachmentOf,
    'resource google_iam_workload_identity_pool_provider': poolProviderOf,
    'resource google_service_account': serviceAccountOf,
    'resource google_service_account_iam_member': bindingOf,
    'resource google_service_account_iam_binding': bindingOf,
    'resource google_project_iam_member': projectBindingOf,
    'resource google_project_iam_binding': projectBindingOf,
    'resource azuread_application_federated_identity_credential': credentialOf,
    'resource azuread_application_flexible_federated_identity_credential': credentialOf,
    'resource azurerm_federated_identity_credential': credentialOf,
    'resource azurerm_role_assignment': assignmentOf,
    'resource github_actions_variable': aliasOf,
    'resource github_actions_secret': aliasOf,
    'resource github_actions_environment_variable': aliasOf,
    'resource github_actions_environment_secret': aliasOf,
    'resource github_actions_organization_variable': aliasOf,
    'resource github_actions_organization_secret': aliasOf,
    module: (found: At) => moduleTrusts(found, placeOf(found, 'hcl')),
  }),
)

/** Issuers of the OIDC providers in the same file, by reference; of others by what they are called. */
function providersIn(blocks: readonly HclBlock[]): ProviderOf {
  const known = blocks
    .filter((block) => block.labels[0] === 'aws_iam_openid_connect_provider')
    .map((block) => ({ address: addressOf(block), url: scalarsOf(attribute(block, 'url'))[0]?.text ?? '' }))
  return (reference) => {
    const provider = known.find(({ address }) => reference.includes(address))
    return provider === undefined ? undefined : (issuerIn(provider.url) ?? openProvider(provider.url))
  }
}

export const placeOf = ({ block, file }: Pick<At, 'block' | 'file'>, form: TrustForm): TrustPlace => ({
  path: file.path,
  address: addressOf(block),
  name: scalarsOf(attribute(block, 'name'))[0]?.text ?? null,
  form,
})

function roleOf({ block, file, providerOf }: At): Partial<FederationReading> {
  const policy = attribute(block, 'assume_role_policy')
  const place = placeOf({ block, file }, policy?.kind === 'map' ? 'hcl' : 'json')
  const account = {
    path: file.path,
    address: place.address,
    name: place.name ?? scalarsOf(attribute(block, 'name_prefix'))[0]?.text ?? block.labels[1] ?? '',
    spot: headOf(block, file.path),
    trust: referred(policy),
  }
  const attached = scalarsOf(attribute(block, 'managed_policy_arns'))
  return {
    accounts: [account],
    trusts: awsTrust(documentIn(policy, file.text), place, providerOf),
    grants: attached.flatMap((arn) => grantOf(arn, { path: file.path, to: place.address })),
    unresolved: elsewhere(policy, place, file.text),
  }
}

const longestSource = 100

/** A policy that only a run puts together, and no document of the folder. */
function elsewhere(policy: Node | undefined, { path, address }: TrustPlace, source: string): readonly Unresolved[] {
  if (policy?.kind !== 'scalar' || !policy.text.startsWith('${') || referred(policy)?.startsWith('data.')) return []
  return [
    {
      what: address,
      why: `its trust is not judged: the policy comes from ${source.slice(policy.start, Math.min(policy.end, policy.start + longestSource))}`,
      spot: spotOf(path, policy),
    },
  ]
}

/** The line that opens a block. */
export const headOf = (block: HclBlock, path: string) => ({ path, start: block.start, end: block.head })

/** A policy that is written out: as an object, or as JSON in a heredoc or a text. */
function documentIn(node: Node | undefined, text: string): Node | undefined {
  if (node?.kind !== 'scalar' || !node.text.includes('{') || node.text.startsWith('${')) return node
  // The heredoc's text has the length of its source, so that places in it are places in the file.
  const isRaw = node.text.length === node.end - node.start
  const [root] = readYaml(isRaw ? node.text : text.slice(node.start, node.end)).roots
  if (root?.kind !== 'scalar') return root === undefined ? undefined : shifted(root, node.start)
  // A policy in a quoted text, whose signs are escaped: its parts stand where the text does.
  const [inner] = readYaml(node.text).roots
  return inner === undefined ? undefined : placedAt(inner, node)
}

/** A policy document in blocks, as the JSON that it becomes. */
function documentOf({ block, file, providerOf }: At): Partial<FederationReading> {
  const statements = blocksOf(block, 'statement').map(statementOf)
  const document = mapOf(block, [entry('Statement', listOf(block, statements))])
  return { trusts: awsTrust(document, placeOf({ block, file }, 'hcl-document'), providerOf) }
}

type Place = { readonly start: number; readonly end: number }

const mapOf = ({ start, end }: Place, entries: readonly Entry[]): Node => ({ kind: 'map', entries, start, end })
const listOf = ({ start, end }: Place, items: readonly Node[]): Node => ({ kind: 'list', items, start, end })
const entry = (key: string, value: Node, place: Place = value): Entry => ({
  key,
  start: place.start,
  end: place.end,
  value,
})

function statementOf(block: HclBlock): Node {
  const effect = attribute(block, 'effect')
  const actions = attribute(block, 'actions')
  const federated = blocksOf(block, 'principals').filter(
    (principals) => scalarsOf(attribute(principals, 'type'))[0]?.text === 'Federated',
  )
  const identifiers = federated.flatMap((principals) => attribute(principals, 'identifiers') ?? [])
  return mapOf(block, [
    ...(effect === undefined ? [] : [entry('Effect', effect)]),
    ...(actions === undefined ? [] : [entry('Action', actions)]),
    ...identifiers.slice(0, 1).map((node) => entry('Principal', mapOf(node, [entry('Federated', node)]))),
    entry('Condition', mapOf(block, blocksOf(block, 'condition').flatMap(conditionOf))),
  ])
}

function conditionOf(block: HclBlock): readonly Entry[] {
  const [test] = scalarsOf(attribute(block, 'test'))
  const [variable] = scalarsOf(attribute(block, 'variable'))
  const values = attribute(block, 'values')
  if (test === undefined || variable === undefined || values === undefined) return []
  return [entry(test.text, mapOf(block, [entry(variable.text, values, variable)]), test)]
}

function serviceAccountOf({ block, file: { path } }: At): Partial<FederationReading> {
  const name = scalarsOf(attribute(block, 'account_id'))[0]?.text ?? block.labels[1] ?? ''
  return { accounts: [{ path, address: addressOf(block), name, spot: headOf(block, path), trust: null }] }
}

function poolProviderOf(found: At): Partial<FederationReading> {
  const { block, file } = found
  const [oidc] = blocksOf(block, 'oidc')
  const [issuerText] = scalarsOf(attribute(oidc, 'issuer_uri'))
  const issuer = issuerText === undefined ? undefined : issuerOfText(issuerText.text, block)
  if (issuer === undefined) return {}
  const id = scalarsOf(attribute(block, 'workload_identity_pool_provider_id'))[0]?.text ?? null
  const [condition] = scalarsOf(attribute(block, 'attribute_condition'))
  const place = { ...placeOf(found, 'hcl'), name: id }
  const account = {
    path: file.path,
    address: place.address,
    name: id ?? '',
    spot: headOf(block, file.path),
    trust: null,
  }
  return {
    accounts: [account],
    trusts: [gcpProviderTrust({ place, issuer, spot: headOf(block, file.path), condition })],
  }
}

const issuerOfText = (text: string, block: HclBlock): Issuer | undefined =>
  issuerIn(text) ?? (text.includes('${') ? issuerNamed(block.labels[1] ?? '') : undefined)

function bindingOf(found: At): Partial<FederationReading> {
  const { block, file } = found
  const members = [...scalarsOf(attribute(block, 'member')), ...scalarsOf(attribute(block, 'members'))]
  const issuer = issuerOfMembers(members, file.blocks)
  if (issuer === undefined) return {}
  return { trusts: gcpBindingTrust({ place: { ...placeOf(found, 'hcl'), name: null }, issuer, members }) }
}

/** A role on a project: for an account of the file, or for workloads of a cluster, which then need none. */
function projectBindingOf(found: At): Partial<FederationReading> {
  const { block, file } = found
  const members = [...scalarsOf(attribute(block, 'member')), ...scalarsOf(attribute(block, 'members'))]
  return members.some(({ text }) => isOfCluster(text)) ? bindingOf(found) : projectGrantOf({ block, file, members })
}

/** The issuer of the file's provider, or what the pool is called. */
function issuerOfMembers(members: readonly ScalarNode[], blocks: readonly HclBlock[]): Issuer | undefined {
  if (members.some(({ text }) => isOfCluster(text))) return issuerOf('kubernetes')
  const provider = blocks.find((block) => block.labels[0] === 'google_iam_workload_identity_pool_provider')
  const text = scalarsOf(attribute(blocksOf(provider ?? nothing, 'oidc')[0], 'issuer_uri'))[0]?.text
  return text === undefined ? members.flatMap((member) => issuerNamed(member.text) ?? [])[0] : issuerIn(text)
}

const nothing: HclBlock = { type: '', labels: [], entries: [], blocks: [], start: 0, head: 0, end: 0 }

function credentialOf(found: At): Partial<FederationReading> {
  const { block } = found
  const issuerText = scalarsOf(attribute(block, 'issuer'))[0]?.text ?? ''
  const [subject] = scalarsOf(attribute(block, 'subject'))
  const issuer = issuerOfText(issuerText, block) ?? openIssuer(issuerText, subject)
  const [expression] = scalarsOf(attribute(block, 'claims_matching_expression'))
  const written = expression === undefined ? 'subject' : 'expression'
  const scalar = expression ?? subject
  if (issuer === undefined || scalar === undefined) return {}
  const name = scalarsOf(attribute(block, 'display_name'))[0]?.text ?? placeOf(found, 'hcl').name
  const trust: TrustPolicy = azureTrust({ place: { ...placeOf(found, 'hcl'), name }, issuer, subject: scalar, written })
  return { trusts: [trust], accounts: identityOf(found, trust) }
}

/** The managed identity that a credential is of, so that what this may do is told with it. */
function identityOf({ block, file }: At, trust: TrustPolicy): readonly CloudAccount[] {
  const parent = referred(attribute(block, 'parent_id') ?? attribute(block, 'user_assigned_identity_id'))
  if (parent === null) return []
  return [
    { path: file.path, address: parent, name: trust.name ?? '', spot: headOf(block, file.path), trust: trust.address },
  ]
}

/** An issuer that a run fills in shows in the form of its subjects. */
const openIssuer = (text: string, subject: ScalarNode | undefined): Issuer | undefined =>
  text.includes('${') ? (issuerOfSubject(subject?.text ?? '') ?? issuerNamed(text)) : undefined

/** A variable or secret of GitHub that holds the name of a role, an account or a provider. */
function aliasOf({ block, file: { path } }: At): Partial<FederationReading> {
  const [name] = [...scalarsOf(attribute(block, 'variable_name')), ...scalarsOf(attribute(block, 'secret_name'))]
  const value = attribute(block, 'value') ?? attribute(block, 'plaintext_value')
  const to = referred(value)
  if (name === undefined || to === null || value === undefined) return {}
  const store = block.labels[0]?.endsWith('_variable') ? 'vars' : 'secrets'
  return { aliases: [{ path, to, name: `${store}.${name.text}`, spot: spotOf(path, value) }] }
}
