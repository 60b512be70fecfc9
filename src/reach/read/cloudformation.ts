// CloudFormation and SAM templates, ARM templates, and policy documents of AWS that lie in a file of their own.

import type { Document } from '#model/policy.ts'
import { awsTrust, openProvider, type ProviderOf, scalarsOf, spotOf } from '#reach/federation/aws.ts'
import { azureTrust } from '#reach/federation/azure.ts'
import { issuerIn } from '#reach/federation/issuers.ts'
import type { FederationFacts, TrustForm, TrustPlace } from '#reach/federation/trust-policy.ts'
import type { SurfaceReading, Undated } from '#reach/surfaces.ts'
import { withoutIntrinsics } from './intrinsics.ts'
import { shifted } from './shifted.ts'
import { at, type Entry, entriesOf, itemsOf, type Node, readYaml, textOf } from './yaml.ts'
import { readYamlFile } from './yaml-file.ts'

/** A file without any of these words says nothing of identities. */
const telling = /AssumeRoleWithWebIdentity|AWS::IAM::(?:Role|AccessKey)|federatedIdentityCredentials|sts:\*/

const templateHead = /AWSTemplateFormatVersion|schema\.management\.azure\.com|^[ \t]*"?Type"?:[ \t]*"?AWS::/m

/** Whether a text is a template of CloudFormation or ARM, wherever it lies. */
export const isTemplate = (text: string): boolean => templateHead.test(text)

export function readTemplate(document: Document): SurfaceReading {
  const { path, text } = document
  if (!telling.test(text)) return {}
  const form: TrustForm = path.endsWith('.json') || text.trimStart().startsWith('{') ? 'json' : 'yaml'
  const { roots, unresolved } = readYamlFile(document)
  const file: File = { path, text, form, documents: new Map() }
  const read = roots.map((root) => ofRoot(withoutIntrinsics(root), file))
  return {
    trusts: read.flatMap(({ trusts }) => trusts ?? []),
    accounts: read.flatMap(({ accounts }) => accounts ?? []),
    grants: read.flatMap(({ grants }) => grants ?? []),
    undated: read.flatMap(({ undated }) => undated ?? []),
    assumed: read.flatMap(({ assumed }) => assumed ?? []),
    unresolved,
  }
}

type File = {
  readonly path: string
  readonly text: string
  readonly form: TrustForm
  /** Policy documents that are written as a text, by where they stand: aliases name one many times. */
  readonly documents: Map<number, Node>
}

type Read = Partial<FederationFacts> & Pick<SurfaceReading, 'undated' | 'assumed'>

const nobody: ProviderOf = () => undefined

function ofRoot(root: Node, file: File): Read {
  const policy = entriesOf(root).some(({ key }) => key === 'Statement')
  if (policy) return { trusts: awsTrust(root, { ...placeOf(file, fileName(file.path)), name: null }, nobody) }
  const resources = at(root, 'Resources') ?? at(root, 'resources')
  const providerOf = providersIn(resources)
  const named = entriesOf(resources).map((entry) => ofResource(entry, { file, providerOf }))
  const listed = itemsOf(resources).map((node) => ofArm(node, file))
  const all = [...named, ...listed, ofRoleFile(root, file)]
  return {
    trusts: all.flatMap(({ trusts }) => trusts ?? []),
    accounts: all.flatMap(({ accounts }) => accounts ?? []),
    grants: all.flatMap(({ grants }) => grants ?? []),
    undated: all.flatMap(({ undated }) => undated ?? []),
    assumed: all.flatMap(({ assumed }) => assumed ?? []),
  }
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const placeOf = ({ path, form }: File, address: string): TrustPlace => ({ path, address, name: null, form })

/** `aws iam get-role` and `create-role --cli-input-json` write a role as one object. */
function ofRoleFile(root: Node, file: File): Read {
  const document = at(root, 'AssumeRolePolicyDocument') ?? at(root, 'Role', 'AssumeRolePolicyDocument')
  if (document === undefined) return {}
  const name = textOf(at(root, 'RoleName') ?? at(root, 'Role', 'RoleName')) ?? null
  return { trusts: awsTrust(document, { ...placeOf(file, fileName(file.path)), name }, nobody) }
}

/** Issuers of the OIDC providers of the template, by how they are referred to. */
function providersIn(resources: Node | undefined): ProviderOf {
  const known = entriesOf(resources)
    .filter(({ value }) => textOf(at(value, 'Type')) === 'AWS::IAM::OIDCProvider')
    .map(({ key, value }) => ({ key, url: textOf(at(value, 'Properties', 'Url')) ?? '' }))
  return (reference) => {
    const provider = known.find(({ key }) => reference.startsWith(`\${${key}}`) || reference.startsWith(`\${${key}.`))
    return provider === undefined ? undefined : (issuerIn(provider.url) ?? openProvider(provider.url))
  }
}

type Around = { readonly file: File; readonly providerOf: ProviderOf }

function ofResource({ key, start, end, value }: Entry, { file, providerOf }: Around): Read {
  const properties = at(value, 'Properties')
  const spot = { path: file.path, start, end }
  switch (textOf(at(value, 'Type'))) {
    case 'AWS::IAM::Role':
      return ofRole({ key, properties, spot }, { file, providerOf })
    case 'AWS::EKS::PodIdentityAssociation':
      return ofAssociation(properties, file)
    case 'AWS::IAM::AccessKey':
      return { undated: [{ what: 'the access key', name: key, spot }] }
    default:
      return {}
  }
}

/** A role of the same template is called by its logical id, in whatever way its ARN is asked for. */
const ownRole = /^\$\{(\w+)(?:\.Arn)?\}$/

function ofAssociation(properties: Node | undefined, { path }: File): Read {
  const account = textOf(at(properties, 'ServiceAccount'))
  const [role] = scalarsOf(at(properties, 'RoleArn'))
  if (account === undefined || role === undefined) return {}
  const target = ownRole.exec(role.text)?.[1] ?? role.text
  return { assumed: [{ account, path, cloud: 'aws', target, spot: spotOf(path, role) }] }
}

type Resource = { readonly key: string; readonly properties: Node | undefined; readonly spot: Undated['spot'] }

const everything = /\/(AdministratorAccess|PowerUserAccess|IAMFullAccess)$/

function ofRole({ key, properties, spot }: Resource, { file, providerOf }: Around): Read {
  const written = textOf(at(properties, 'RoleName'))
  const name = written === undefined || written.includes('${') ? key : written
  const document = documentIn(at(properties, 'AssumeRolePolicyDocument'), file)
  const attached = scalarsOf(at(properties, 'ManagedPolicyArns'))
  return {
    accounts: [{ path: file.path, address: key, name, spot, trust: null }],
    trusts: awsTrust(document, { ...placeOf(file, key), name }, providerOf),
    grants: attached.flatMap((arn) => {
      const [, power] = everything.exec(arn.text) ?? []
      return power === undefined ? [] : [{ path: file.path, to: key, power, spot: spotOf(file.path, arn) }]
    }),
  }
}

/** A document that is written as JSON in a text, so that its keys may be filled in too. */
function documentIn(node: Node | undefined, { text, documents }: File): Node | undefined {
  if (node?.kind !== 'scalar' || !node.text.includes('"Statement"')) return node
  const known = documents.get(node.start)
  if (known !== undefined) return known
  const from = text.indexOf('{', node.start)
  if (from === -1 || from > node.end) return node
  const [root] = readYaml(text.slice(from, node.end)).roots
  const document = root === undefined ? node : shifted(withoutIntrinsics(root), from)
  documents.set(node.start, document)
  return document
}

/** A federated credential of an ARM template. */
function ofArm(node: Node, file: File): Read {
  const type = textOf(at(node, 'type')) ?? ''
  if (!type.endsWith('/federatedIdentityCredentials')) return {}
  const issuer = issuerIn(textOf(at(node, 'properties', 'issuer')) ?? '')
  const [subject] = scalarsOf(at(node, 'properties', 'subject'))
  if (issuer === undefined || subject === undefined) return {}
  const name = textOf(at(node, 'name')) ?? null
  const place = { ...placeOf(file, name ?? 'federatedIdentityCredentials'), name }
  return { trusts: [azureTrust({ place, issuer, subject: armText(subject), written: 'subject' })] }
}

/** `[format('repo:{0}:…', parameters('x'))]` is what a deployment computes. */
const armText = <T extends { readonly text: string }>(scalar: T): T =>
  scalar.text.startsWith('[') ? { ...scalar, text: '$' + '{template expression}' } : scalar
