// Conditions of a trust that stand in locals, in a choice, in JSON within a text: read where the file has them, told as not judged elsewhere.
import { describe, expect, test } from 'vitest'
import { type Files, readFiles, told } from './files.ts'

const host = 'token.actions.githubusercontent.com'

const role = (subject: string, more = ''): string => `
resource "aws_iam_role" "ci" {
  name = "ci"
  assume_role_policy = jsonencode({
    Statement = [{
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::1:oidc-provider/${host}" }
      Condition = {
        StringEquals = { "${host}:aud" = "sts.amazonaws.com" }
        StringLike   = { "${host}:sub" = ${subject} }
      }
    }]
  })
}
${more}`

const trusts = (text: string): readonly string[] => told('trust-too-wide', { 'infra/main.tf': text })
const unresolved = (files: Files): readonly string[] =>
  readFiles(files).unresolved.map(({ what, why }) => `${what}: ${why}`)

const everyRef = 'medium role ci admits every branch, tag and pull request of the repository'

describe('locals', () => {
  test.each<[string, string, string, number]>([
    ['a text', 'local.subject', 'locals { subject = "repo:acme/app:*" }', 15],
    ['a list', 'local.subjects', 'locals { subjects = ["repo:acme/app:*"] }', 15],
    ['an item', 'local.subjects[1]', 'locals { subjects = ["x", "repo:acme/app:*"] }', 15],
    ['a key', 'local.of.app', 'locals { of = { app = "repo:acme/app:*" } }', 15],
    ['a local of a local', 'local.a', 'locals {\n  a = local.b\n  b = "repo:acme/app:*"\n}', 17],
    ['an item of a list', '["repo:acme/x:environment:p", local.subject]', 'locals { subject = "repo:acme/app:*" }', 15],
    ['a part of a text', '"repo:${local.name}"', 'locals { name = "acme/app:*" }', 10],
  ])('%s is what stands there, and is told at it', (...[, subject, locals, line]) => {
    expect(trusts(role(subject, locals))).toEqual([`infra/main.tf:${line} ${everyRef}`])
  })

  test('a whole policy, and a claim that a local names', () => {
    const policy = role('"repo:acme/app:*"').replace(
      'assume_role_policy = jsonencode(',
      'assume_role_policy = local.trust\n}\nlocals {\n  trust = jsonencode(',
    )
    expect(trusts(policy.replace('\n}\n', '\n}\n'))).toEqual([expect.stringContaining(everyRef)])
    const claim = role('"repo:acme/app:*"', `locals { host = "${host}" }`).replaceAll(`"${host}:`, '"${local.host}:')
    expect(trusts(claim)).toEqual([expect.stringContaining(everyRef)])
    const key = role('"repo:acme/app:*"', `locals { claim = "${host}:sub" }`).replace(`"${host}:sub"`, '(local.claim)')
    expect(trusts(key)).toEqual([expect.stringContaining(everyRef)])
  })

  test('a narrow one is narrow', () => {
    expect(trusts(role('local.subject', 'locals { subject = "repo:acme/app:environment:production" }'))).toEqual([])
  })

  test('locals that name each other, or make a text without end, end', () => {
    const refs = (at: number): string => Array.from({ length: 12 }, () => `local.a${at + 1}`).join(', ')
    const many = Array.from({ length: 30 }, (_, at) => `  a${at} = [${refs(at)}]`).join('\n')
    expect(trusts(role('local.a0', `locals {\n${many}\n}`))).toEqual([])
    expect(trusts(role('local.a', 'locals {\n  a = local.b\n  b = local.a\n}'))).toEqual([])
    expect(trusts(role('"${local.a}"', 'locals { a = "${local.a}${local.a}" }'))).toEqual([])
  })

  test('what stands in another file is not judged, and is told', () => {
    const files = {
      'infra/main.tf': role('local.subject'),
      'infra/locals.tf': 'locals { subject = "repo:acme/app:*" }',
    }
    expect(told('trust-too-wide', files)).toEqual([])
    expect(unresolved(files)).toEqual([
      'aws_iam_role.ci: its trust is not judged in full: the subject comes from ${local.subject}',
    ])
    expect(unresolved({ 'infra/main.tf': role('"repo:acme/app:environment:p"') })).toEqual([])
  })
})

describe('choices', () => {
  test.each([
    ['a constant', 'true ? "repo:acme/app:*" : "repo:acme/app:environment:p"', '', 1],
    ['a constant', 'false ? "repo:acme/app:*" : "repo:acme/app:environment:p"', '', 0],
    ['a local', 'local.open ? ["repo:acme/app:*"] : ["repo:acme/app:environment:p"]', 'locals { open = false }', 0],
    ['a local', 'local.open ? ["repo:acme/app:*"] : ["repo:acme/app:environment:p"]', 'locals { open = true }', 1],
    ['a variable', 'var.open ? ["repo:acme/app:*"] : ["repo:acme/app:environment:p"]', '', 1],
    ['a variable, both narrow', 'var.open ? ["repo:acme/a:environment:p"] : ["repo:acme/app:environment:p"]', '', 0],
    ['a variable, in a list', '[var.open ? "repo:acme/app:*" : "repo:acme/app:environment:p"]', '', 1],
    ['a variable, within a text', '"${var.open ? "repo:acme/app:*" : "repo:acme/app:environment:p"}"', '', 1],
  ])('by %s: %s', (...[, subject, locals, count]) => {
    expect(trusts(role(subject, locals))).toHaveLength(count)
  })

  test('where both may hold, it is told that it is not known which', () => {
    const { findings } = readFiles({ 'a.tf': role('var.open ? "repo:acme/app:*" : "repo:acme/app:environment:p"') })
    expect(findings[0]?.confidence).toBe('medium')
    expect(findings[0]?.evidence?.map(({ text }) => text)).toContain('unresolved: the subject comes from ${var.open}')
  })
})

describe('JSON in a text', () => {
  const policy = `{ Statement = [{ Action = "sts:AssumeRoleWithWebIdentity", Principal = { Federated = "arn:aws:iam::1:oidc-provider/${host}" }, Condition = { StringEquals = { "${host}:aud" = "sts.amazonaws.com" }, StringLike = { "${host}:sub" = "repo:acme/app:*" } } }] }`

  test('in Terraform’s own language', () => {
    expect(
      trusts(`resource "aws_iam_role" "ci" {\n  name = "ci"\n  assume_role_policy = "\${jsonencode(${policy})}"\n}\n`),
    ).toEqual([`infra/main.tf:3 ${everyRef}`])
  })

  test('in its JSON, a local too', () => {
    const encoded = JSON.stringify(`\${jsonencode(${policy})}`)
    const text = `{\n "resource": { "aws_iam_role": { "ci": {\n  "name": "ci",\n  "assume_role_policy": ${encoded}\n } } } }\n`
    expect(told('trust-too-wide', { 'infra/main.tf.json': text })).toEqual([`infra/main.tf.json:4 ${everyRef}`])
    const local = text
      .replace(JSON.stringify('repo:acme/app:*').slice(1, -1), '${local.subject}')
      .replace('{\n "resource"', '{\n "locals": { "subject": "repo:acme/app:*" },\n "resource"')
    expect(told('trust-too-wide', { 'infra/main.tf.json': local })).toEqual(
      [`infra/main.tf.json:5 ${everyRef}`].map((line) => line.replace(':5', ':2')),
    )
  })

  test('a policy from a file is not judged, and told', () => {
    const text =
      'resource "aws_iam_role" "ci" {\n  assume_role_policy = file("trust.json")\n  tags = { of = "oidc" }\n}\n'
    expect(unresolved({ 'infra/main.tf': text })).toEqual([
      'aws_iam_role.ci: its trust is not judged: the policy comes from file("trust.json")',
    ])
    expect(
      unresolved({ 'infra/main.tf': text.replace('file("trust.json")', 'data.aws_iam_policy_document.x.json') }),
    ).toEqual([])
  })
})
