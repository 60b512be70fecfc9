// Terraform in JSON says what Terraform says.
import { expect, test } from 'vitest'
import { readFiles, told } from './files.ts'

const host = 'token.actions.githubusercontent.com'
const statement = (subject: string) => ({
  actions: ['sts:AssumeRoleWithWebIdentity'],
  principals: [{ type: 'Federated', identifiers: [`arn:aws:iam::1:oidc-provider/${host}`] }],
  condition: [
    { test: 'StringEquals', variable: `${host}:aud`, values: ['sts.amazonaws.com'] },
    { test: 'StringLike', variable: `${host}:sub`, values: [subject] },
  ],
})
const policy = (subject: string): string =>
  JSON.stringify({
    Statement: [
      {
        Action: 'sts:AssumeRoleWithWebIdentity',
        Principal: { Federated: `arn:aws:iam::1:oidc-provider/${host}` },
        Condition: { StringLike: { [`${host}:sub`]: subject, [`${host}:aud`]: 'sts.amazonaws.com' } },
      },
    ],
  })
const file = (content: unknown): string => JSON.stringify(content, undefined, 2)

const wide = (files: Readonly<Record<string, string>>): readonly string[] => told('trust-too-wide', files)

test('a trust policy in blocks, with the role that takes it', () => {
  const text = (subject: string): string =>
    file({
      data: { aws_iam_policy_document: { trust: { statement: [statement(subject)] } } },
      resource: {
        aws_iam_role: {
          ci: { name: 'ci-deploy', assume_role_policy: '${data.aws_iam_policy_document.trust.json}' },
        },
      },
    })
  expect(text('repo:acme/*').split('\n')[29]).toContain('repo:acme/*')
  expect(wide({ 'infra/main.tf.json': text('repo:acme/*') })).toEqual([
    'infra/main.tf.json:30 high role ci-deploy admits every repository of the organisation',
  ])
  expect(wide({ 'infra/main.tf.json': text('repo:acme/app:environment:production') })).toEqual([])
})

test.each([
  [
    'main.tf.json',
    (subject: string) => file({ resource: [{ aws_iam_role: { ci: [{ assume_role_policy: policy(subject) }] } }] }),
  ],
  [
    'main.tf',
    (subject: string) =>
      `resource "aws_iam_role" "ci" {\n  assume_role_policy = ${JSON.stringify(policy(subject))}\n}\n`,
  ],
])('a trust policy as a quoted text in %s', (path, text) => {
  expect(wide({ [path]: text('repo:acme/*') }).map((line) => line.replace(/^\S+ /, ''))).toEqual([
    'high role ci admits every repository of the organisation',
  ])
  expect(wide({ [path]: text('repo:acme/app:environment:production') })).toEqual([])
})

test('credentials that are written down or handed on, and those without an end', () => {
  const text = file({
    variable: { anthropic_api_key: { default: 'sk-ant-{alnum:40}' } },
    resource: {
      github_actions_secret: { k: { secret_name: 'OPENAI_API_KEY', plaintext_value: '${var.openai_key}' } },
      aws_iam_access_key: { a: { user: 'ci' } },
    },
  })
  const { graph, findings } = readFiles({ 'main.tf.json': text })
  expect(graph.holdings.map(({ holder, name, written }) => `${holder}: ${name} (${written})`)).toEqual([
    'variable.anthropic_api_key: anthropic_api_key (literal)',
    'github_actions_secret.k: OPENAI_API_KEY (reference)',
  ])
  expect(findings.map(({ rule }) => rule.id)).toContain('identity/token-lifetime')
})

test('values of variables, and a file that ends too early', () => {
  const { graph } = readFiles({ 'prod.auto.tfvars.json': file({ openai_api_key: 'sk-{alnum:40}', region: 'eu' }) })
  expect(graph.holdings.map(({ name, written }) => `${name} (${written})`)).toEqual(['openai_api_key (literal)'])
  const { unresolved } = readFiles({ 'a.tf.json': '{ "resource": { "secret": ' })
  expect(unresolved.map(({ why }) => why)).toEqual(['it is not Terraform that can be read: it ends too early'])
})
