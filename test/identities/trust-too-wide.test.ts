// What a cloud's trust in CI tokens may be too wide in, and what is exactly as narrow as it should be.
import { describe, expect, test } from 'vitest'
import { reach, reachOfChange } from '#reach/reach.ts'
import { documentsOf, readFiles, told } from './files.ts'
import { policy } from './repository.ts'

const host = 'token.actions.githubusercontent.com'

type Sub = { readonly operator?: string; readonly values?: string; readonly more?: string }

/** A policy document of Terraform that trusts GitHub; without `values` nothing is said of the subject. */
const document = ({ operator = 'StringLike', values, more = '' }: Sub): string => `
data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = [aws_iam_openid_connect_provider.github.arn]
    }
    condition {
      test     = "StringEquals"
      variable = "${host}:aud"
      values   = ["sts.amazonaws.com"]
    }
${
  values === undefined
    ? ''
    : `    condition {
      test     = "${operator}"
      variable = "${host}:sub"
      values   = ${values}
    }`
}
${more}
  }
}

resource "aws_iam_role" "ci" {
  name               = "ci-deploy"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}
`

const trusts = (text: string): readonly string[] => told('trust-too-wide', { 'infra/main.tf': text })
const severities = (text: string): readonly string[] => trusts(text).map((line) => line.split(' ')[1] ?? '')

describe('subjects of GitHub in a policy document', () => {
  test.each([
    ['no subject', {}, 'critical role ci-deploy admits every repository on GitHub'],
    ['every subject', { values: '["*"]' }, 'critical role ci-deploy admits every repository on GitHub'],
    ['every repository', { values: '["repo:*"]' }, 'critical role ci-deploy admits every repository on GitHub'],
    [
      'a repository of any owner',
      { values: '["repo:*/app:ref:refs/heads/main"]' },
      'critical role ci-deploy admits every repository on',
    ],
    [
      'an owner by the start of its name',
      { values: '["repo:acme*"]' },
      'critical role ci-deploy admits repositories of every organisation whose name begins alike',
    ],
    [
      'every repository of an owner',
      { values: '["repo:acme/*"]' },
      'high role ci-deploy admits every repository of the organisation',
    ],
    [
      'the same, bound to a branch',
      { values: '["repo:acme/*:ref:refs/heads/main"]' },
      'high role ci-deploy admits every repository of the',
    ],
    [
      'the same, by names with ids',
      { values: '["repo:acme@12/*"]' },
      'high role ci-deploy admits every repository of the organisation',
    ],
    [
      'repositories by the start of a name',
      { values: '["repo:acme/app*"]' },
      'high role ci-deploy admits every repository whose name',
    ],
    [
      'every ref of a repository',
      { values: '["repo:acme/app:*"]' },
      'medium role ci-deploy admits every branch, tag and pull request',
    ],
    [
      'every ref of a variable repository',
      { values: '["repo:${var.repo}:*"]' },
      'medium role ci-deploy admits every branch, tag and pull',
    ],
    [
      'every branch',
      { values: '["repo:acme/app:ref:refs/heads/*"]' },
      'medium role ci-deploy admits every branch of the repository',
    ],
    [
      'every environment',
      { values: '["repo:acme/app:environment:*"]' },
      'medium role ci-deploy admits every environment',
    ],
    [
      'pull requests',
      { operator: 'StringEquals', values: '["repo:acme/app:pull_request"]' },
      'medium role ci-deploy admits workflows of pull requests',
    ],
    [
      'release branches',
      { values: '["repo:acme/app:ref:refs/heads/release/*"]' },
      'low role ci-deploy admits every branch or tag',
    ],
    [
      'a wide one among exact ones',
      { values: '["repo:acme/app:environment:prod", "repo:acme/*"]' },
      'high role ci-deploy admits every repo',
    ],
    [
      'one of a list that is made',
      { values: '[for r in var.repos : "repo:acme/${r}:*"]' },
      'medium role ci-deploy admits every branch',
    ],
    [
      'ForAllValues',
      { operator: 'ForAllValues:StringLike', values: '["repo:acme/app:environment:p"]' },
      'medium role ci-deploy admits tokens that do not carry the claim',
    ],
    [
      'a claim that the holder of a token chooses',
      { operator: 'StringEquals', values: '["workflow:deploy:repo:acme/app:ref:refs/heads/main"]' },
      'critical role ci-deploy admits every repository on GitHub',
    ],
    [
      'a workflow at any ref, which a branch makes as it likes',
      {
        values: '["repo:acme/app:*"]',
        more: `condition {
        test = "StringLike"
        variable = "${host}:job_workflow_ref"
        values = ["acme/app/.github/workflows/deploy.yml@*"]
      }`,
      },
      'medium role ci-deploy admits every branch, tag',
    ],
  ] as const)('%s is told', (_, sub, words) => {
    expect(trusts(document(sub))[0]).toContain(` ${words}`)
  })

  test.each([
    ['an environment', { operator: 'StringEquals', values: '["repo:acme/app:environment:production"]' }],
    [
      'a workflow by its own ref',
      { values: '["job_workflow_ref:acme/flows/.github/workflows/cd.yml@refs/heads/main"]' },
    ],
    ['an environment under StringLike', { values: '["repo:acme/app:environment:production"]' }],
    ['an environment by names with ids', { values: '["repo:acme@1/app@2:environment:production"]' }],
    ['a star that StringEquals takes as a star', { operator: 'StringEquals', values: '["repo:acme/*"]' }],
    ['a subject that a run fills in', { values: 'var.subjects' }],
    [
      'a branch told by its own claim',
      {
        values: '["repo:acme/app:*"]',
        more: `condition {
        test = "StringEquals"
        variable = "${host}:ref"
        values = ["refs/heads/main"]
      }`,
      },
    ],
    [
      'a workflow told by its own claim',
      {
        values: '["repo:acme/app:*"]',
        more: `condition {
        test = "StringEquals"
        variable = "${host}:job_workflow_ref"
        values = ["acme/app/.github/workflows/deploy.yml@refs/heads/main"]
      }`,
      },
    ],
    [
      'a second condition that is exact',
      {
        values: '["repo:acme/*"]',
        more: `condition {
        test = "StringEquals"
        variable = "${host}:sub"
        values = ["repo:acme/app:environment:production"]
      }`,
      },
    ],
  ] as const)('%s is no finding', (_, sub) => {
    expect(trusts(document(sub))).toEqual([])
  })

  test('the primary line is that of the subject', () => {
    const text = document({ values: '["repo:acme/*"]' })
    const line = text.split('\n').findIndex((words) => words.includes('repo:acme/*')) + 1
    expect(trusts(text)[0]).toMatch(new RegExp(`^infra/main.tf:${line} `))
  })

  test('an exact branch is only a note', () => {
    expect(severities(document({ operator: 'StringEquals', values: '["repo:acme/app:ref:refs/heads/main"]' }))).toEqual(
      ['info'],
    )
  })

  test('a statement that denies, and one for services, trust nobody', () => {
    const denies = document({ values: '["repo:acme/*"]', more: 'effect = "Deny"' })
    const services = document({ values: '["repo:acme/*"]' }).replace('"Federated"', '"Service"')
    expect([...trusts(denies), ...trusts(services)]).toEqual([])
  })

  test('a provider whose URL is another is not taken for GitHub by its name', () => {
    const other = document({})
      .replaceAll(host, 'accounts.example.com/id/A')
      .replace('provider.github', 'provider.example')
    expect(trusts(other)).toEqual([])
  })

  test('a missing audience is a line of its own, beside the subject', () => {
    const exact = document({ operator: 'StringEquals', values: '["repo:acme/app:environment:production"]' })
    const without = exact.replace(/ {4}condition \{[^}]*:aud"[^}]*\}\n/, '')
    expect(severities(exact)).toEqual([])
    expect(trusts(without)).toEqual([
      'infra/main.tf:7 low role ci-deploy admits tokens that were made for another audience',
    ])
    expect(severities(without.replace('environment:production', 'pull_request'))).toEqual(['medium'])
  })

  test('a condition that a run makes is unresolved, not absent', () => {
    const dynamic = document({
      more: 'dynamic "condition" {\n for_each = var.c\n content {\n test = "StringLike"\n variable = condition.value.key\n values = condition.value.values\n }\n }',
    })
    expect(trusts(dynamic)).toEqual([])
  })
})

describe('other ways to write an AWS trust policy', () => {
  const statement = (subject: string): string => `{
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::\${var.account}:oidc-provider/${host}" }
      Condition = {
        StringEquals = { "${host}:aud" = "sts.amazonaws.com" }
        StringLike   = { "${host}:sub" = ${subject} }
      }
    }]
  }`

  test('jsonencode in the role', () => {
    const role = `resource "aws_iam_role" "ci" {\n  assume_role_policy = jsonencode(${statement('["repo:acme/*"]')})\n}\n`
    expect(trusts(role)[0]).toMatch(/^infra\/main.tf:10 high role ci admits every repository of the organisation/)
  })

  test('JSON in a heredoc, with the line of the subject', () => {
    const role = `resource "aws_iam_role" "ci" {
  name = "ci"
  assume_role_policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Principal": {"Federated": "\${aws_iam_openid_connect_provider.github.arn}"},
        "Action": ["sts:AssumeRoleWithWebIdentity"],
        "Condition": {
          "StringLike": {"${host}:sub": "repo:acme/*"}
        }
      }]
    }
  EOT
}
`
    expect(trusts(role)).toEqual(['infra/main.tf:11 high role ci admits every repository of the organisation'])
  })

  test('a module of the registry', () => {
    const wide = `module "ci" {
  source   = "terraform-aws-modules/iam/aws//modules/iam-github-oidc-role"
  name     = "ci"
  subjects = ["acme/*"]
}
`
    expect(trusts(wide)[0]).toMatch(/^infra\/main.tf:4 high role ci admits every repository/)
    expect(trusts(wide.replace('acme/*', 'acme/app:environment:production'))).toEqual([])
  })

  test('GitLab and HCP Terraform have subjects of their own', () => {
    const gitlab = document({ values: '["project_path:acme/*"]' })
      .replaceAll(host, 'gitlab.com')
      .replace('.github.', '.gitlab.')
    expect(trusts(gitlab)[0]).toContain('high role ci-deploy admits every project of the group')
    const cloud = document({ values: '["organization:acme:*"]' }).replaceAll(host, 'app.terraform.io')
    expect(trusts(cloud)[0]).toContain('high role ci-deploy admits every workspace of the organisation')
    const exact = document({ values: '["project_path:acme/app:ref_type:branch:ref:main"]' }).replaceAll(
      host,
      'gitlab.com',
    )
    expect(trusts(exact.replace('.github.', '.gitlab.'))).toEqual([])
  })
})

describe('what stands beside the trust', () => {
  const wide = document({ values: '["repo:acme/app:*"]' })

  test('a role that may do everything is one level worse, and its policy is named', () => {
    const admin = `${wide}
resource "aws_iam_role_policy_attachment" "admin" {
  role       = aws_iam_role.ci.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}
`
    const [finding] = readFiles({ 'infra/main.tf': admin }).findings
    expect(finding?.severity).toBe('high')
    expect(finding?.evidence?.map(({ text }) => text)).toContain('it holds AdministratorAccess')
  })

  const workflow = (role: string, on = 'push'): string => `on: ${on}
permissions: { id-token: write, contents: read }
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: aws-actions/configure-aws-credentials@v6
        with: { role-to-assume: "${role}", aws-region: eu-central-1 }
`
  const consumersOf = (files: Readonly<Record<string, string>>) =>
    readFiles(files)
      .findings.filter(({ rule }) => rule.id === 'identity/trust-too-wide')
      .flatMap(({ consumers }) => consumers ?? [])
      .map(({ workflow: path, job }) => `${path}#${job}`)

  test('the job that names the role is its consumer', () => {
    const role = 'arn:aws:iam::123456789012:role/ci-deploy'
    expect(consumersOf({ 'infra/main.tf': wide, '.github/workflows/cd.yml': workflow(role) })).toEqual([
      '.github/workflows/cd.yml#deploy',
    ])
    const other = 'arn:aws:iam::123456789012:role/ci-deploy-other'
    expect(consumersOf({ 'infra/main.tf': wide, '.github/workflows/cd.yml': workflow(other) })).toEqual([])
  })

  test('so is the job that reads it from a variable which Terraform fills', () => {
    const alias = `${wide}
resource "github_actions_variable" "role" {
  repository    = "app"
  variable_name = "DEPLOY_ROLE"
  value         = aws_iam_role.ci.arn
}
`
    const files = { 'infra/main.tf': alias, '.github/workflows/cd.yml': workflow('${{ vars.DEPLOY_ROLE }}') }
    expect(consumersOf(files)).toEqual(['.github/workflows/cd.yml#deploy'])
  })

  test('a job that outsiders start makes it one level worse', () => {
    const role = 'arn:aws:iam::123456789012:role/ci-deploy'
    const line = (on: string) =>
      told('trust-too-wide', { 'infra/main.tf': wide, '.github/workflows/cd.yml': workflow(role, on) })[0]
    expect(line('push')).toContain(' medium ')
    expect(line('issue_comment')).toContain(' high ')
  })

  test('the remedy names the repository itself, where only its own workflows tell its name', () => {
    const own =
      "on: push\njobs:\n  a:\n    if: github.repository == 'acme/shop'\n    runs-on: x\n    steps:\n      - run: make\n"
    const open = document({})
    const command = (files: Readonly<Record<string, string>>): string =>
      readFiles(files).findings.find(({ rule }) => rule.id === 'identity/trust-too-wide')?.remediation.steps[0]
        ?.command ?? ''
    expect(command({ 'main.tf': open, '.github/workflows/a.yml': own })).toContain(
      'repo:acme/shop:environment:production',
    )
    expect(command({ 'main.tf': open })).toContain('repo:OWNER/REPOSITORY:environment:production')
  })

  test('what lies among examples or tests is one level less, and says so', () => {
    const [finding] = readFiles({ 'examples/complete/main.tf': document({ values: '["repo:acme/*"]' }) }).findings
    expect([finding?.severity, finding?.confidence]).toEqual(['medium', 'medium'])
    expect(finding?.evidence?.map(({ text }) => text).join()).toContain('examples or tests')
  })

  test('the remedy says so where a name is left to be filled in', () => {
    const detail = (values: string): string =>
      readFiles({ 'main.tf': document({ values }) }).findings[0]?.remediation.steps[0]?.detail ?? ''
    expect(detail('["repo:acme/*"]')).toContain('in place of the capitals')
    expect(detail('["repo:acme/app:*"]')).not.toContain('in place of the capitals')
  })

  test('the remedy names the repository, the environment and the language of the file', () => {
    const [finding] = readFiles({ 'infra/main.tf': wide }).findings
    expect(finding?.remediation.steps[0]?.command).toContain('values   = ["repo:acme/app:environment:production"]')
  })
})

describe('Google', () => {
  const provider = (condition: string): string => `
resource "google_iam_workload_identity_pool_provider" "ci" {
  workload_identity_pool_id          = "ci"
  workload_identity_pool_provider_id = "github"
${condition}
  oidc {
    issuer_uri = "https://${host}"
  }
}
`
  const binding = (member: string): string => `
resource "google_service_account_iam_member" "ci" {
  service_account_id = google_service_account.ci.name
  role               = "roles/iam.workloadIdentityUser"
  member             = "${member}"
}
`
  const pool = 'iam.googleapis.com/${google_iam_workload_identity_pool.ci.name}'

  test.each([
    ['no condition', '', 'high'],
    ['a condition that always holds', 'attribute_condition = "true"', 'high'],
    ['only a branch', `attribute_condition = "assertion.ref == 'refs/heads/main'"`, 'high'],
    [
      'an owner by the start of its name',
      `attribute_condition = "assertion.repository.startsWith('acme')"`,
      'critical',
    ],
    ['a part of a name', `attribute_condition = "assertion.repository.contains('acme/')"`, 'critical'],
    ['an owner', `attribute_condition = "assertion.repository_owner == 'acme'"`, 'low'],
    ['the subject of pull requests', `attribute_condition = "assertion.sub == 'repo:acme/app:pull_request'"`, 'medium'],
    [
      'one repository or any of an owner',
      `attribute_condition = "assertion.repository == 'acme/app' || attribute.repository_owner == 'b'"`,
      'low',
    ],
  ])('%s is told', (_, condition, severity) => {
    expect(severities(provider(condition))).toEqual([severity])
  })

  test.each([
    ['one repository', `attribute_condition = "assertion.repository == 'acme/app'"`],
    [
      'one repository and its owner',
      `attribute_condition = "assertion.repository_owner == 'acme' && assertion.repository_id == '1'"`,
    ],
    ['a list of repositories', `attribute_condition = "assertion.repository in ['acme/app', 'acme/b']"`],
    ['a condition that a run fills in', 'attribute_condition = var.condition'],
    ['a repository that a run fills in', `attribute_condition = "assertion.repository == '\${var.repo}'"`],
  ])('%s is no finding', (_, condition) => {
    expect(severities(provider(condition))).toEqual([])
  })

  test('a provider of another issuer is no finding', () => {
    expect(severities(provider('').replace(host, 'accounts.example.org'))).toEqual([])
  })

  test('an account for the whole pool is told, and makes a provider without a condition critical', () => {
    const exact = provider(`attribute_condition = "assertion.repository == 'acme/app'"`)
    expect(severities(exact + binding(`principalSet://${pool}/*`))).toEqual(['high'])
    expect(severities(provider('') + binding(`principalSet://${pool}/*`))).toEqual(['critical', 'high'])
  })

  test('an account for an owner is told, one for a repository is not', () => {
    const exact = provider(`attribute_condition = "assertion.repository == 'acme/app'"`)
    expect(severities(exact + binding(`principalSet://${pool}/attribute.repository_owner/acme`))).toEqual(['high'])
    expect(severities(exact + binding(`principalSet://${pool}/attribute.repository/acme/app`))).toEqual([])
  })
})

describe('Azure', () => {
  const credential = (lines: string, kind = 'azuread_application_federated_identity_credential'): string => `
resource "${kind}" "ci" {
  application_id = azuread_application.ci.id
  display_name   = "ci"
  audiences      = ["api://AzureADTokenExchange"]
  issuer         = "https://${host}"
  ${lines}
}
`
  const flexible = (expression: string): string =>
    credential(
      `claims_matching_expression = "${expression}"`,
      'azuread_application_flexible_federated_identity_credential',
    )

  test.each([
    ['pull requests', credential('subject = "repo:acme/app:pull_request"'), 'medium'],
    [
      'pull requests, where a run fills in the issuer',
      credential('subject = "repo:acme/app:pull_request"').replace(`"https://${host}"`, 'local.issuer'),
      'medium',
    ],
    ['an expression over every repository of an owner', flexible(`claims['sub'] matches 'repo:acme/*'`), 'high'],
    ['an expression over every ref', flexible(`claims['sub'] matches 'repo:acme/app:*'`), 'medium'],
    ['an expression that names no subject', flexible(`claims['ref'] eq 'refs/heads/main'`), 'critical'],
  ])('%s is told', (_, text, severity) => {
    expect(severities(text)).toEqual([severity])
  })

  test.each([
    ['an environment', credential('subject = "repo:acme/app:environment:production"')],
    ['a subject that a run fills in', credential('subject = var.subject')],
    [
      'an issuer and a subject that a run fills in',
      credential('subject = var.subject').replace(`"https://${host}"`, 'var.issuer'),
    ],
    ['an expression for one subject', flexible(`claims['sub'] eq 'repo:acme/app:environment:production'`)],
    [
      'a cluster as the issuer',
      credential('subject = "system:serviceaccount:a:b"').replace(host, 'oidc.example.azure.com'),
    ],
  ])('%s is no finding', (_, text) => {
    expect(severities(text)).toEqual([])
  })
})

describe('in a range', () => {
  const change = (before: string, after: string): readonly string[] =>
    reachOfChange(
      { before: documentsOf({ 'infra/main.tf': before }), after: documentsOf({ 'infra/main.tf': after }) },
      { policy },
    ).findings.map(({ severity, rule }) => `${severity} ${rule.id}`)
  const wide = document({ values: '["repo:acme/app:*"]' })

  test('a trust that is widened is told, though it was too wide before', () => {
    expect(change(wide, document({ values: '["repo:acme/*"]' }))).toEqual(['high identity/trust-too-wide'])
  })

  test('one that is as it was, or moved within its file, is not', () => {
    expect(change(wide, wide)).toEqual([])
    expect(change(wide, `# a line more\n${wide}`)).toEqual([])
  })
})

test('a trust that the policy accepts by the name of its role is not told', () => {
  const files = { 'infra/main.tf': document({ values: '["repo:acme/*"]' }) }
  const accepted = [
    { check: 'identity/trust-too-wide', identity: 'ci-deploy', owner: '@acme/platform', reason: 'known' },
  ]
  const found = reach({
    documents: documentsOf(files),
    policy: { ...policy, identities: { owners: {}, accepted } },
  }).findings
  expect(found).toEqual([])
  expect(trusts(files['infra/main.tf'])).toHaveLength(1)
})

describe('in the inventory', () => {
  const rows = (files: Readonly<Record<string, string>>): readonly string[] =>
    readFiles(files).inventory.map(
      ({ identity, kind, nature, consumers }) =>
        `${kind} ${identity} ${nature}: ${consumers.map(({ holder, name }) => `${holder} ${name}`).join(', ')}`,
    )
  const exact = document({ operator: 'StringEquals', values: '["repo:acme/app:environment:production"]' })
  const document_ = 'data.aws_iam_policy_document.trust trusts GitHub'

  test('a role that trusts a CI system is listed, whether or not its trust is too wide', () => {
    expect(rows({ 'infra/main.tf': exact })).toEqual([`role ci-deploy federated: ${document_}`])
  })

  test('it is one row with the job that takes it', () => {
    const job = `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: aws-actions/configure-aws-credentials@v6
        with: { role-to-assume: 'arn:aws:iam::123456789012:role/ci-deploy', aws-region: eu-central-1 }
`
    expect(rows({ 'infra/main.tf': exact, '.github/workflows/cd.yml': job })).toEqual([
      `role arn:aws:iam::123456789012:role/ci-deploy federated: deploy role-to-assume, ${document_}`,
    ])
  })

  test('a role for a service is no identity of this kind', () => {
    expect(rows({ 'infra/main.tf': exact.replace('"Federated"', '"Service"') })).toEqual([])
  })
})
