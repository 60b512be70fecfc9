// Identities of workloads in clusters: whom a cloud's trust lets in, and what a service account that takes a role of a cloud may do.
import { describe, expect, test } from 'vitest'
import { type Files, readFiles, told } from './files.ts'

const cluster = 'oidc.eks.eu-central-1.amazonaws.com/id/A1'

type Conditions = { readonly sub?: string; readonly aud?: string; readonly operator?: string }

/** A role that trusts a cluster, in Terraform. */
const role = ({ sub, aud = 'sts.amazonaws.com', operator = 'StringLike' }: Conditions, more = ''): string => `
resource "aws_iam_role" "ask" {
  name = "ask"
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::1:oidc-provider/${cluster}" }
      Condition = {
        ${aud === '' ? '' : `StringEquals = { "${cluster}:aud" = "${aud}" }`}
        ${sub === undefined ? '' : `${operator} = { "${cluster}:sub" = ${sub} }`}
      }
    }]
  })
}
${more}`

const trusts = (text: string, path = 'infra/main.tf'): readonly string[] => told('trust-too-wide', { [path]: text })

describe('roles of AWS for service accounts of EKS', () => {
  test.each([
    [{}, 'high role ask admits every service account on the cluster'],
    [{ sub: '"*"' }, 'high role ask admits every service account on the cluster'],
    [{ sub: '"system:serviceaccount:*"' }, 'high role ask admits every service account on the cluster'],
    [{ sub: '"system:serviceaccount:*:*"' }, 'high role ask admits every service account on the cluster'],
    [
      { sub: '"system:serviceaccount:prod*"' },
      'high role ask admits service accounts of every namespace whose name begins alike',
    ],
    [
      { sub: '"system:serviceaccount:*:ask"' },
      'medium role ask admits a service account of this name in every namespace',
    ],
    [{ sub: '"system:serviceaccount:prod:*"' }, 'medium role ask admits every service account of the namespace'],
    [
      { sub: '"system:serviceaccount:prod:ask-*"' },
      'medium role ask admits every service account whose name begins alike',
    ],
    [
      { sub: '["system:serviceaccount:prod:ask", "system:serviceaccount:prod:*"]' },
      'medium role ask admits every service account of the namespace',
    ],
    [
      { sub: '"system:serviceaccount:prod:default"', operator: 'StringEquals' },
      'low role ask admits everything in the namespace that names no service account',
    ],
  ])('%j', (conditions, expected) => {
    expect(trusts(role(conditions)).map((line) => line.slice(line.indexOf(' ') + 1))).toEqual([expected])
  })

  test.each<[string, Conditions]>([
    ['one service account', { sub: '"system:serviceaccount:prod:ask"', operator: 'StringEquals' }],
    ['one service account, compared as a pattern', { sub: '"system:serviceaccount:prod:ask"' }],
    ['several, each by its name', { sub: '["system:serviceaccount:prod:ask", "system:serviceaccount:prod:tell"]' }],
    ['a namespace that a run fills in', { sub: '"system:serviceaccount:${var.namespace}:ask"' }],
    ['a subject that a run fills in', { sub: 'var.subject' }],
    ['a star that is compared as it is', { sub: '"system:serviceaccount:prod:*"', operator: 'StringEquals' }],
  ])('%s is narrow', (_, conditions) => {
    expect(trusts(role(conditions))).toEqual([])
  })

  test('an operator that a run fills in is no missing condition, and compares by patterns at the worst', () => {
    const open = (values: string): string =>
      `data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = ["arn:aws:iam::1:oidc-provider/${cluster}"]
    }
    condition {
      test     = var.test
      variable = "${cluster}:aud"
      values   = ["sts.amazonaws.com"]
    }
    condition {
      test     = var.test
      variable = "${cluster}:sub"
      values   = ${values}
    }
  }
}
`
    expect(trusts(open('[for one in var.accounts : "system:serviceaccount:${one}"]'))).toEqual([])
    expect(trusts(open('["system:serviceaccount:prod:*"]'))).toHaveLength(1)
    const found = readFiles({ 'a.tf': open('["system:serviceaccount:prod:*"]') }).findings
    expect(found.map(({ confidence }) => confidence)).toEqual(['medium'])
  })

  test('a missing audience is a note: the provider has its own list', () => {
    expect(trusts(role({ sub: '"system:serviceaccount:prod:ask"', aud: '' }))).toEqual([
      'infra/main.tf:8 info role ask admits tokens that were made for another audience',
    ])
  })

  test('a role that may do everything is a level worse', () => {
    const admin = `resource "aws_iam_role_policy_attachment" "a" {
  role       = aws_iam_role.ask.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}`
    expect(trusts(role({}, admin))[0]).toContain('critical')
    expect(trusts(role({ sub: '"system:serviceaccount:prod:*"' }, admin))[0]).toContain('high')
  })

  test('a provider whose URL a run fills in is known by its subjects', () => {
    const open = role({ sub: '"system:serviceaccount:*:ask"' })
      .replace(`"arn:aws:iam::1:oidc-provider/${cluster}"`, 'module.this.provider_arn')
      .replaceAll(`"${cluster}:`, '"${replace(module.this.url, "https://", "")}:')
    expect(trusts(open)).toEqual(
      ['infra/main.tf:8 medium role ask admits a service account of this name in every namespace'].map((line) =>
        line.replace(':8', ':11'),
      ),
    )
  })

  test('the same in a template of CloudFormation, whose finding gives the corrected condition', () => {
    const text = `Resources:
  Ask:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
            Action: sts:AssumeRoleWithWebIdentity
            Principal: { Federated: 'arn:aws:iam::1:oidc-provider/${cluster}' }
            Condition:
              StringEquals: { '${cluster}:aud': sts.amazonaws.com }
              StringLike: { '${cluster}:sub': 'system:serviceaccount:ask:*' }
`
    const [found] = readFiles({ 'template.yaml': text }).findings.filter(({ rule }) =>
      rule.id.endsWith('trust-too-wide'),
    )
    expect(`${found?.locations[0]?.line} ${found?.severity}`).toBe('12 medium')
    const steps = found?.remediation.steps ?? []
    expect(steps[0]?.command).toContain('system:serviceaccount:NAMESPACE:NAME')
    expect(steps[1]?.title).toBe('Give each workload a service account of its own')
  })
})

describe('Google and Azure', () => {
  const pool = 'iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/acme.svc.id.goog'
  const binding = (member: string, type = 'google_service_account_iam_member'): string =>
    `resource "${type}" "ask" {
  service_account_id = google_service_account.ask.name
  role   = "roles/iam.workloadIdentityUser"
  member = "${member}"
}`

  test.each([
    [
      `principalSet://${pool}/namespace/prod`,
      'medium google_service_account_iam_member.ask admits every service account of the namespace',
    ],
    [
      `principalSet://${pool}/kubernetes.cluster/https://container.googleapis.com/v1/projects/acme/locations/l/clusters/c`,
      'high google_service_account_iam_member.ask admits every service account on the cluster',
    ],
    [
      'serviceAccount:acme.svc.id.goog[prod/default]',
      'low google_service_account_iam_member.ask admits everything in the namespace that names no service account',
    ],
    [
      `principal://${pool}/subject/ns/prod/sa/default`,
      'low google_service_account_iam_member.ask admits everything in the namespace that names no service account',
    ],
  ])('%s', (member, expected) => {
    expect(trusts(binding(member))).toEqual([`infra/main.tf:4 ${expected}`])
  })

  test.each([
    'serviceAccount:acme.svc.id.goog[prod/ask]',
    `principal://${pool}/subject/ns/prod/sa/ask`,
    'serviceAccount:${var.project}.svc.id.goog[${var.ns}/ask]',
  ])('%s is narrow', (member) => {
    expect(trusts(binding(member))).toEqual([])
  })

  test('a role on the whole project for a namespace, without an account between', () => {
    const member = `principalSet://${pool}/namespace/prod`
    expect(trusts(binding(member, 'google_project_iam_member'))).toHaveLength(1)
    expect(trusts(binding('serviceAccount:ask@acme.iam.gserviceaccount.com', 'google_project_iam_member'))).toEqual([])
  })

  test('a credential of Azure for the account of whatever names none', () => {
    const credential = (account: string, wide = ''): string => `
resource "azurerm_federated_identity_credential" "ask" {
  name      = "ask"
  issuer    = azurerm_kubernetes_cluster.main.oidc_issuer_url
  parent_id = azurerm_user_assigned_identity.ask.id
  subject   = "system:serviceaccount:prod:${account}"
}
${wide}`
    const owner = `resource "azurerm_role_assignment" "a" {
  role_definition_name = "Owner"
  principal_id = azurerm_user_assigned_identity.ask.principal_id
}`
    expect(trusts(credential('ask', owner))).toEqual([])
    expect(trusts(credential('default'))[0]).toContain('infra/main.tf:6 low')
    expect(trusts(credential('default', owner))[0]).toContain('infra/main.tf:6 medium')
    expect(trusts(credential('default', owner.replace('Owner', 'Reader')))[0]).toContain('infra/main.tf:6 low')
  })
})

describe('service accounts that take a role', () => {
  const pod = (account: string, name = 'agent'): string =>
    `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name} }\nspec:\n  serviceAccountName: ${account}\n  containers:\n    - name: a\n      image: ${name}\n      env:\n        - { name: OPENAI_API_KEY, valueFrom: { secretKeyRef: { name: llm-${name}, key: k } } }\n---\n`
  const account = (name: string, annotation: string): string =>
    `apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: ${name}\n  annotations:\n    ${annotation}\n---\n`
  const arn = (name: string): string => `eks.amazonaws.com/role-arn: arn:aws:iam::1:role/${name}`
  const iam = (policy: string): string =>
    `resource "aws_iam_role" "ask" {\n  name = "ask"\n  managed_policy_arns = ["arn:aws:iam::aws:policy/${policy}"]\n}\n`
  const executors = (files: Files): readonly string[] => told('host-is-executor', files)

  test('a model service whose account takes a role that may do everything is told, at the grant', () => {
    const files = { 'k8s/a.yaml': pod('ask') + account('ask', arn('ask')), 'infra/iam.tf': iam('AdministratorAccess') }
    expect(executors(files)).toEqual([
      'infra/iam.tf:3 high Pod agent of k8s/a.yaml holds a model key and runs as ask, which takes role ask with AdministratorAccess',
    ])
  })

  test.each<[string, Files]>([
    [
      'a role that may little',
      { 'k8s/a.yaml': pod('ask') + account('ask', arn('ask')), 'infra/iam.tf': iam('AmazonBedrockLimitedAccess') },
    ],
    [
      'another role',
      { 'k8s/a.yaml': pod('ask') + account('ask', arn('tell')), 'infra/iam.tf': iam('AdministratorAccess') },
    ],
    [
      'a role beside one that may do everything',
      {
        'k8s/a.yaml': pod('ask') + account('ask', arn('ask')),
        'infra/iam.tf': iam('AmazonBedrockLimitedAccess') + iam('AdministratorAccess').replaceAll('ask', 'tell'),
      },
    ],
    [
      'another account',
      { 'k8s/a.yaml': pod('tell') + account('ask', arn('ask')), 'infra/iam.tf': iam('AdministratorAccess') },
    ],
  ])('%s is not', (_, files) => {
    expect(executors(files)).toEqual([])
  })

  test('so it is by an association of EKS, and by an annotation, in Terraform', () => {
    const associated = `${iam('AdministratorAccess')}resource "aws_eks_pod_identity_association" "a" {\n  namespace = "prod"\n  service_account = "ask"\n  role_arn = aws_iam_role.ask.arn\n}\n`
    expect(executors({ 'k8s/a.yaml': pod('ask'), 'infra/iam.tf': associated })).toHaveLength(1)
    const annotated = `${iam('AdministratorAccess')}resource "kubernetes_service_account" "a" {\n  metadata {\n    name = "ask"\n    annotations = { "eks.amazonaws.com/role-arn" = aws_iam_role.ask.arn }\n  }\n}\n`
    expect(executors({ 'k8s/a.yaml': pod('ask'), 'infra/iam.tf': annotated })).toHaveLength(1)
  })

  test('so it is by an association in a template of CloudFormation', () => {
    const template = `Resources:
  Ask:
    Type: AWS::IAM::Role
    Properties:
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess']
  Of:
    Type: AWS::EKS::PodIdentityAssociation
    Properties: { ServiceAccount: ask, Namespace: prod, RoleArn: !GetAtt Ask.Arn }
`
    expect(executors({ 'k8s/a.yaml': pod('ask'), 'template.yaml': template })).toHaveLength(1)
  })

  test('of overlays the account beside the service is meant', () => {
    const files = {
      'overlays/dev/a.yaml': pod('ask') + account('ask', arn('dev')),
      'overlays/prod/b.yaml': account('ask', arn('ask')),
      'infra/iam.tf': iam('AdministratorAccess'),
    }
    expect(executors(files)).toEqual([])
  })

  test('one role for several accounts of model services is one identity', () => {
    const shared = (files: Files): readonly string[] => told('shared-service-identity', files)
    const two = pod('a', 'agent') + pod('b', 'router')
    expect(shared({ 'k8s/a.yaml': two + account('a', arn('ask')) + account('b', arn('ask')) })).toEqual([
      'k8s/a.yaml:28 medium role ask is shared by 2 model services: Pod agent, Pod router',
    ])
    expect(shared({ 'k8s/a.yaml': two + account('a', arn('ask')) + account('b', arn('tell')) })).toEqual([])
    const one = pod('a', 'agent') + pod('a', 'router') + account('a', arn('ask'))
    expect(shared({ 'k8s/a.yaml': one })).toEqual([
      'k8s/a.yaml:5 medium service account a is shared by 2 model services: Pod agent, Pod router',
    ])
  })

  test('the inventory has the account of each cloud, called as jobs call it', () => {
    const { inventory } = readFiles({
      'k8s/a.yaml':
        account('a', arn('ask')) +
        account('b', 'iam.gke.io/gcp-service-account: ask@acme.iam.gserviceaccount.com') +
        account('c', 'azure.workload.identity/client-id: 00000000-0000-0000-0000-000000000001') +
        account('d', 'example.com/role-arn: arn:aws:iam::1:role/x'),
    })
    expect(inventory.map(({ id, consumers }) => `${id} ${consumers[0]?.holder}`).toSorted()).toEqual([
      'account:ask@acme.iam.gserviceaccount.com ServiceAccount b',
      'client:00000000-0000-0000-0000-000000000001 ServiceAccount c',
      'role:arn:aws:iam::1:role/ask ServiceAccount a',
    ])
  })
})
