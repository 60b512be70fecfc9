// Modules of the registry that make a role for a CI system: their inputs say which subjects it trusts.
import { awsTrust, scalarsOf } from '#reach/federation/aws.ts'
import { issuerOf } from '#reach/federation/issuers.ts'
import type { FederationFacts, TrustPlace } from '#reach/federation/trust-policy.ts'
import { attribute, type HclBlock } from './hcl.ts'
import type { Node, ScalarNode } from './yaml.ts'

type ModuleForm = {
  readonly source: RegExp
  /** Inputs that list subjects, and what the module puts before each. */
  readonly inputs: readonly { readonly name: string; readonly operator: 'StringEquals' | 'StringLike' }[]
  readonly subjectOf: (text: string) => string
}

const withRepo = (text: string): string => (text.startsWith('repo:') ? text : `repo:${text}`)

const forms: readonly ModuleForm[] = [
  {
    source: /terraform-aws-modules\/iam\/aws\/\/modules\/iam-github-oidc-role$/,
    inputs: [{ name: 'subjects', operator: 'StringLike' }],
    subjectOf: withRepo,
  },
  {
    source: /terraform-aws-modules\/iam\/aws\/\/modules\/iam-role$/,
    inputs: [
      { name: 'oidc_wildcard_subjects', operator: 'StringLike' },
      { name: 'oidc_subjects', operator: 'StringEquals' },
    ],
    subjectOf: withRepo,
  },
  {
    source: /^unfunco\/oidc-github\/aws$/,
    inputs: [
      { name: 'github_repositories', operator: 'StringLike' },
      { name: 'github_subjects', operator: 'StringLike' },
    ],
    subjectOf: (text) => (text.includes(':') ? withRepo(text) : `repo:${text}:*`),
  },
]

type Given = { readonly block: HclBlock; readonly file: { readonly path: string } }

export function moduleTrusts({ block, file }: Given, place: TrustPlace): Partial<FederationFacts> {
  const source = scalarsOf(attribute(block, 'source'))[0]?.text ?? ''
  const form = forms.find((candidate) => candidate.source.test(source))
  if (form === undefined) return {}
  const conditions = form.inputs.flatMap(({ name, operator }) => {
    const value = attribute(block, name)
    return value === undefined ? [] : [{ operator, value: prefixed(value, form) }]
  })
  const issuer = issuerOf('github')
  if (conditions.length === 0 || issuer === undefined) return {}
  const { path } = file
  const address = place.address
  const account = {
    path,
    address,
    name: place.name ?? '',
    spot: { path, start: block.start, end: block.head },
    trust: null,
  }
  return {
    accounts: [account],
    // Each input is an alternative of its own: the module lets in whom any of them names.
    trusts: conditions
      .flatMap(({ operator, value }) =>
        awsTrust(statement(block, { operator, value, host: issuer.host }), place, () => issuer),
      )
      .slice(0, 1),
  }
}

function prefixed(node: Node, form: ModuleForm): Node {
  if (node.kind === 'list') return { ...node, items: node.items.map((item) => prefixed(item, form)) }
  if (node.kind === 'map' || node.text.startsWith('${')) return node
  const text = form.subjectOf(node.text)
  return { ...node, text, value: text }
}

type Condition = { readonly operator: string; readonly value: Node; readonly host: string }

/** The statement that a module makes of its inputs; it binds the audience itself. */
function statement({ start, end }: HclBlock, { operator, value, host }: Condition): Node {
  const scalar = (text: string): ScalarNode => ({ kind: 'scalar', text, value: text, start, end })
  const map = (entries: Readonly<Record<string, Node>>): Node => ({
    kind: 'map',
    entries: Object.entries(entries).map(([key, node]) => ({ key, start: node.start, end: node.end, value: node })),
    start,
    end,
  })
  const condition = map({
    'ForAnyValue:StringEquals': map({ [`${host}:aud`]: scalar('sts.amazonaws.com') }),
    [operator]: map({ [`${host}:sub`]: value }),
  })
  return map({
    Statement: map({
      Action: scalar('sts:AssumeRoleWithWebIdentity'),
      Principal: map({ Federated: scalar(host) }),
      Condition: condition,
    }),
  })
}
