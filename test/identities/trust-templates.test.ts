// Cloud trust as CloudFormation, SAM, ARM and Bicep write it, and as policies in files of their own.
import { describe, expect, test } from 'vitest'
import { readFiles, told } from './files.ts'

const host = 'token.actions.githubusercontent.com'

const trusts = (path: string, text: string): readonly string[] => told('trust-too-wide', { [path]: text })

type Words = { readonly operator?: string; readonly subject?: string }

const cloudFormation = ({
  operator = 'StringLike',
  subject = 'repo:acme/*',
}: Words): string => `AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Org: { Type: String }
Resources:
  Provider:
    Type: AWS::IAM::OIDCProvider
    Properties:
      Url: https://${host}
  DeployRole:
    Type: AWS::IAM::Role
    Properties:
      RoleName: ci-deploy
      ManagedPolicyArns: []
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
            Action: sts:AssumeRoleWithWebIdentity
            Principal:
              Federated: !Ref Provider
            Condition:
              StringEquals:
                ${host}:aud: sts.amazonaws.com
              ${operator}:
                ${host}:sub: ${subject}
`

describe('CloudFormation', () => {
  test.each([
    ['every repository of an owner', {}, 'infra/role.yaml:24 high role ci-deploy admits every repository of the'],
    [
      'a subject with parameters',
      { subject: '!Sub repo:${Org}/${Repo}:*' },
      'infra/role.yaml:24 medium role ci-deploy',
    ],
    ['an owner that is a parameter', { subject: "!Sub 'repo:${Org}/*'" }, 'infra/role.yaml:24 high role ci-deploy'],
    [
      'a joined subject',
      { subject: "!Join ['', ['repo:', !Ref Org, '/*']]" },
      'infra/role.yaml:24 high role ci-deploy',
    ],
    ['the long form of a function', { subject: '{ "Fn::Sub": "repo:${Org}/*" }' }, 'infra/role.yaml:24 high role'],
  ])('%s is told', (_, words, line) => {
    expect(trusts('infra/role.yaml', cloudFormation(words))[0]).toContain(line)
  })

  test.each([
    ['an environment', { operator: 'StringEquals', subject: 'repo:acme/app:environment:production' }],
    ['an environment with parameters', { subject: '!Sub repo:${Org}/${Repo}:environment:production' }],
    ['a subject that is a parameter', { subject: '!Ref Subject' }],
    ['a choice', { subject: '!If [IsProd, "repo:acme/app:environment:p", "repo:acme/*"]' }],
  ])('%s is no finding', (_, words) => {
    expect(trusts('infra/role.yaml', cloudFormation(words))).toEqual([])
  })

  test('a template is known by its content in a folder of a cluster, and a manifest beside it stays one', () => {
    expect(trusts('deploy/role.yaml', cloudFormation({}))[0]).toContain('deploy/role.yaml:24 high')
    const manifest = 'kind: Secret\nmetadata: { name: llm }\nstringData: { OPENAI_API_KEY: "sk-{alnum:40}" }\n'
    expect(readFiles({ 'infra/k8s/llm.yaml': manifest }).graph.holdings.map(({ surface }) => surface)).toEqual([
      'kubernetes',
    ])
  })

  test('a document written as JSON in a text is read at its place', () => {
    const text = `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: !Sub |
        {
          "Statement": [{
            "Effect": "Allow",
            "Action": "sts:AssumeRoleWithWebIdentity",
            "Principal": { "Federated": "arn:aws:iam::\${AWS::AccountId}:oidc-provider/${host}" },
            "Condition": {
              "StringEquals": { "${host}:aud": "sts.amazonaws.com" },
              "StringLike": { "${host}:sub": "repo:acme/*" }
            }
          }]
        }
`
    expect(trusts('cfn/a.yml', text)).toEqual([
      'cfn/a.yml:13 high role Role admits every repository of the organisation',
    ])
  })

  test('a role with AdministratorAccess is one level worse', () => {
    const text = cloudFormation({ subject: 'repo:acme/app:*' })
    const admin = text.replace(
      'ManagedPolicyArns: []',
      "ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess']",
    )
    expect(trusts('infra/role.yaml', admin)[0]).toContain(' high role ci-deploy')
    expect(trusts('infra/role.yaml', text)[0]).toContain(' medium role ci-deploy')
  })

  test('a role for a service of AWS, and a provider that is not GitHub, are no finding', () => {
    const service = cloudFormation({}).replace('Federated: !Ref Provider', 'Service: lambda.amazonaws.com')
    const other = cloudFormation({}).replaceAll(host, 'oidc.eks.eu-central-1.amazonaws.com/id/A')
    expect([...trusts('infra/role.yaml', service), ...trusts('infra/role.yaml', other)]).toEqual([])
  })
})

describe('a policy in a file of its own', () => {
  const policy = (condition: string): string => `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": { "Federated": "arn:aws:iam::123456789012:oidc-provider/${host}" },
      "Action": "sts:AssumeRoleWithWebIdentity",
      "Condition": ${condition}
    }
  ]
}
`
  test.each([
    [
      'no condition at all',
      '{}',
      'iam/trust-policy.json:6 critical trust-policy.json admits every repository on GitHub',
    ],
    [
      'only an audience',
      `{ "StringEquals": { "${host}:aud": "sts.amazonaws.com" } }`,
      'iam/trust-policy.json:6 critical',
    ],
    [
      'a wildcard among exact ones',
      `{ "StringLike": { "${host}:sub": ["repo:acme/app:environment:a", "repo:acme/app:*"] } }`,
      'iam/trust-policy.json:8 medium',
    ],
  ])('%s is told', (_, condition, line) => {
    expect(trusts('iam/trust-policy.json', policy(condition))[0]).toContain(line)
  })

  test.each([
    [
      'an exact subject',
      `{ "StringEquals": { "${host}:sub": "repo:acme/app:environment:a", "${host}:aud": "sts.amazonaws.com" } }`,
    ],
    ['a placeholder', `{ "StringEquals": { "${host}:sub": "\${SUBJECT}", "${host}:aud": "sts.amazonaws.com" } }`],
  ])('%s is no finding', (_, condition) => {
    expect(trusts('iam/trust-policy.json', policy(condition))).toEqual([])
  })

  test('a template of a policy is read, and what fills it in is not guessed', () => {
    const like = (subject: string): string =>
      policy(`{ "StringLike": { "${host}:sub": "${subject}", "${host}:aud": "sts.amazonaws.com" } }`)
    expect(trusts('roles/gha-trust.json.tpl', like('repo:${org}/*'))[0]).toContain('gha-trust.json.tpl:8 high')
    expect(trusts('roles/gha-trust.tftpl', like('${subject}'))).toEqual([])
  })

  test('a policy that grants and trusts nobody is no finding', () => {
    const grants = '{ "Statement": [{ "Effect": "Allow", "Action": "sts:*", "Resource": "*" }] }'
    expect(trusts('iam/trust-policy.json', grants)).toEqual([])
  })

  test('half a file is read as far as it goes', () => {
    const text = policy('{}')
    for (let length = 0; length < text.length; length += 7) {
      expect(() => trusts('iam/trust-policy.json', text.slice(0, length))).not.toThrow()
    }
  })
})

describe('Azure', () => {
  const bicep = (subject: string): string => `param repo string
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'ci'
  location: 'westeurope'
}

resource credential 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {
  parent: identity
  name: 'github'
  properties: {
    issuer: 'https://${host}'
    subject: ${subject}
    audiences: ['api://AzureADTokenExchange']
  }
}

output name string = identity.name
`
  test.each([
    ['pull requests', "'repo:acme/app:pull_request'"],
    ['pull requests of a repository that is a parameter', "'repo:${repo}:pull_request'"],
    ['pull requests, with a comment behind', "'repo:acme/app:pull_request' // plan"],
  ])('Bicep: %s are told', (_, subject) => {
    expect(trusts('main.bicep', bicep(subject))).toEqual([
      'main.bicep:12 medium federated credential github admits workflows of pull requests, before anyone reviewed them',
    ])
  })

  test.each([
    ['an environment', "'repo:acme/app:environment:production'"],
    ['a subject that is a parameter', 'subject'],
    ['another issuer', "'system:serviceaccount:a:b'"],
  ])('Bicep: %s is no finding', (name, subject) => {
    const text = name === 'another issuer' ? bicep(subject).replace(host, 'oidc.example.azure.com') : bicep(subject)
    expect(trusts('main.bicep', text)).toEqual([])
  })

  test('Bicep: credentials in a list of parameters are read, a comment is not', () => {
    const list = `param credentials = [
  {
    name: 'github'
    issuer: 'https://${host}'
    subject: 'repo:acme/app:pull_request'
    // subject: 'repo:acme/app:ref:refs/heads/main'
  }
  {
    name: 'pipelines'
    issuer: 'https://vstoken.dev.azure.com/1'
    subject: 'sc://acme/app/pull_request'
  }
]
`
    expect(trusts('dev.bicepparam', list)).toEqual([
      'dev.bicepparam:5 medium federated credential github admits workflows of pull requests, before anyone reviewed them',
    ])
  })

  test('an ARM template is read, and what it computes is not guessed', () => {
    const arm = (subject: string): string => `{
  "resources": [
    {
      "type": "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials",
      "name": "ci/github",
      "properties": { "issuer": "https://${host}", "subject": ${JSON.stringify(subject)} }
    }
  ]
}
`
    expect(trusts('azuredeploy.json', arm('repo:acme/app:pull_request'))[0]).toContain('azuredeploy.json:6 medium')
    expect(trusts('azuredeploy.json', arm("[format('repo:{0}:pull_request', parameters('repo'))]"))).toEqual([])
  })
})

test('what is found without conditions names the missing one in the remedy, in JSON', () => {
  const text = `{ "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": { "Federated": "${host}" } } }`
  const [finding] = readFiles({ 'iam/trust.json': text }).findings
  expect(finding?.remediation.steps[0]?.command).toContain(
    `"${host}:sub": "repo:OWNER/REPOSITORY:environment:production"`,
  )
})

describe('octo-sts', () => {
  const path = '.github/chainguard/release.sts.yaml'
  const policy = (lines: string): string => `issuer: https://${host}\n${lines}\npermissions:\n  contents: write\n`

  test.each([
    ['any subject', "subject_pattern: 'repo:.*'", ' critical token policy release admits every repository on GitHub'],
    ['every repository of an owner', "subject_pattern: '^repo:acme/.*$'", ' high token policy release'],
    ['every ref', "subject_pattern: 'repo:acme/app:[^:]+'", ' medium token policy release'],
    ['no subject', 'claim_pattern: {}', ' critical token policy release admits every repository on GitHub'],
    ['pull requests', 'subject: repo:acme/app:pull_request', ' medium token policy release'],
    [
      'a workflow at the ref of any branch',
      "subject_pattern: 'repo:acme/app:ref:.*'\nclaim_pattern:\n  job_workflow_ref: 'acme/app/\\.github/workflows/x\\.yml@refs/heads/.*'",
      ' medium token policy release',
    ],
  ])('%s is told', (_, lines, words) => {
    expect(trusts(path, policy(lines))[0]).toContain(words)
  })

  test.each([
    ['an exact environment', 'subject: repo:acme/app:environment:production'],
    [
      'a workflow at one branch',
      "subject_pattern: 'repo:acme/app:ref:.*'\nclaim_pattern:\n  job_workflow_ref: 'acme/app/\\.github/workflows/x\\.yml@refs/heads/main'",
    ],
    ['one of two repositories', "subject_pattern: '^repo:acme/(app|web):environment:production$'"],
    ['an escaped dot', "subject_pattern: 'repo:acme/app\\.io:environment:production'"],
    ['another issuer', 'subject_pattern: .*'],
  ])('%s is no finding', (name, lines) => {
    const text = name === 'another issuer' ? policy(lines).replace(host, 'accounts.google.com') : policy(lines)
    expect(trusts(path, text)).toEqual([])
  })

  test('a policy whose permissions only read is one level less', () => {
    const reads = policy('subject: repo:acme/app:pull_request').replace('contents: write', 'contents: read')
    expect(trusts(path, reads)[0]).toContain(' low token policy release')
  })

  test('one that may change workflows is one level worse', () => {
    const workflows = `${policy('subject: repo:acme/app:pull_request')}  workflows: write\n`
    expect(trusts(path, workflows)[0]).toContain(' high token policy release')
  })
})
