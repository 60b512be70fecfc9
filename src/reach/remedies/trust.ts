// The corrected condition of a trust policy, in the language of its file.
import type { Step } from '#model/finding.ts'
import type { IssuerId } from '#reach/federation/issuers.ts'
import { ownerIn, repositoryIn } from '#reach/federation/subject.ts'
import type { Cloud, TrustForm, TrustGap, TrustPolicy } from '#reach/federation/trust-policy.ts'
import type { Holder } from '#reach/graph.ts'
import { placesOf, yaml } from './steps.ts'

export type Narrowing = {
  readonly gaps: readonly TrustGap[]
  readonly holders: readonly Holder[]
  /** The repository's own name, where its files tell it. */
  readonly own: string | undefined
}

export function narrowTrustSteps(trust: TrustPolicy, { gaps, holders, own }: Narrowing): readonly Step[] {
  const environment = holders.flatMap(({ job }) => job.open.job.environment?.name ?? []).find(isPlain) ?? 'production'
  const named = { ...trust, subjects: own === undefined ? trust.subjects : [...trust.subjects, `repo:${own}:*`] }
  const subject = subjectFor(named, environment)
  const lines = conditions[trust.cloud](named, subject)
  const audience = gaps.some(({ kind }) => kind === 'no-audience') ? ' and the audience' : ''
  return [
    {
      title: `Name the one subject${audience}`,
      detail: `In ${trust.path}, let ${trust.address} accept only the workflow that needs it.${unnamed(subject)} List further subjects one by one rather than by a wildcard.`,
      command: yaml(lines),
      url: (trust.issuer.tenants === 'own' ? clusterUrls : urls)[trust.cloud],
    },
    trust.issuer.tenants === 'own' ? ofWorkload : bindStep(environment, holders),
  ]
}

const ofWorkload: Step = {
  title: 'Give each workload a service account of its own',
  detail:
    'Name it in the pod (“serviceAccountName”), and let nobody who does not need the credential create pods in its namespace: whoever may, may run as it.',
}

const bindStep = (environment: string, holders: readonly Holder[]): Step => ({
  title: 'Bind the job to the environment',
  detail:
    holders.length === 0
      ? `Give the job that takes it “environment: ${environment}”, and that environment reviewers and a branch rule: a branch alone also admits workflows that outsiders start on it.`
      : `Set “environment: ${environment}” on ${placesOf(holders)}, and give that environment reviewers and a branch rule.`,
})

const isPlain = (name: string): boolean => !name.includes('${')

const placeholder = /OWNER|REPOSITORY|NAMESPACE/

const unnamed = (subject: string): string =>
  placeholder.test(subject) ? ' Put your own names in place of the capitals.' : ''

const subjectForms: Record<IssuerId, (trust: TrustPolicy, environment: string) => string> = {
  github: ({ subjects }, environment) => `repo:${repositoryOf(subjects)}:environment:${environment}`,
  gitlab: () => 'project_path:OWNER/PROJECT:ref_type:branch:ref:main',
  'terraform-cloud': () => 'organization:OWNER:project:PROJECT:workspace:WORKSPACE:run_phase:apply',
  buildkite: () => 'organization:OWNER:pipeline:PIPELINE:ref:refs/heads/main:commit:*:step:deploy',
  circleci: () => 'org/OWNER_ID/project/PROJECT_ID/user/*',
  kubernetes: () => 'system:serviceaccount:NAMESPACE:NAME',
  bitbucket: () => '{OWNER_REPOSITORY_UUID}:{ENVIRONMENT_UUID}:*',
}

const subjectFor = (trust: TrustPolicy, environment: string): string =>
  subjectForms[trust.issuer.id](trust, environment)

function repositoryOf(subjects: readonly string[]): string {
  const [repository] = subjects.flatMap((subject) => repositoryIn(subject) ?? [])
  const [owner] = subjects.flatMap((subject) => ownerIn(subject) ?? [])
  return repository ?? `${owner ?? 'OWNER'}/REPOSITORY`
}

const urls: Record<Cloud, string> = {
  aws: 'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
  gcp: 'https://docs.cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines',
  azure: 'https://learn.microsoft.com/en-us/entra/workload-id/workload-identity-federation-create-trust',
  github: 'https://github.com/octo-sts/app',
}

const clusterUrls: Record<Cloud, string> = {
  aws: 'https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html',
  gcp: 'https://docs.cloud.google.com/kubernetes-engine/docs/how-to/workload-identity',
  azure: 'https://learn.microsoft.com/en-us/azure/aks/workload-identity-overview',
  github: urls.github,
}

const operatorFor = (subject: string): string => (subject.includes('*') ? 'StringLike' : 'StringEquals')

const inDocument = (variable: string, value: string): readonly string[] => [
  'condition {',
  `  test     = "${operatorFor(value)}"`,
  `  variable = "${variable}"`,
  `  values   = ["${value}"]`,
  '}',
]

type Written = (host: string, subject: string) => readonly string[]

const audienceName = 'sts.amazonaws.com'

const awsForms: Record<TrustForm, Written> = {
  'hcl-document': (host, subject) => [
    ...inDocument(`${host}:sub`, subject),
    ...inDocument(`${host}:aud`, audienceName),
  ],
  hcl: (host, subject) => [
    'Condition = {',
    `  ${operatorFor(subject)} = {`,
    `    "${host}:sub" = "${subject}"`,
    `    "${host}:aud" = "${audienceName}"`,
    '  }',
    '}',
  ],
  json: (host, subject) => [
    '"Condition": {',
    `  "${operatorFor(subject)}": {`,
    `    "${host}:sub": "${subject}",`,
    `    "${host}:aud": "${audienceName}"`,
    '  }',
    '}',
  ],
  yaml: (host, subject) => [
    'Condition:',
    `  ${operatorFor(subject)}:`,
    `    ${host}:sub: ${subject}`,
    `    ${host}:aud: ${audienceName}`,
  ],
  bicep: () => [],
}

const conditions: Record<Cloud, (trust: TrustPolicy, subject: string) => readonly string[]> = {
  aws: ({ form, issuer }, subject) => awsForms[form](issuer.host, subject),
  gcp: ({ subjects, gaps, issuer }, subject) => {
    if (issuer.id === 'kubernetes') return ['member = "serviceAccount:PROJECT.svc.id.goog[NAMESPACE/NAME]"']
    const claim = issuer.id === 'gitlab' ? 'project_path' : 'repository'
    const repository = issuer.id === 'gitlab' ? 'OWNER/PROJECT' : repositoryOf(subjects)
    return gaps.some(({ kind }) => kind === 'whole-pool' || kind === 'any-repository')
      ? [`member = "principal://iam.googleapis.com/\${google_iam_workload_identity_pool.NAME.name}/subject/${subject}"`]
      : [
          `attribute_condition = "assertion.${claim} == '${repository}' && assertion.ref == 'refs/heads/main'"`,
          '# names can be taken over by others: better still by assertion.repository_id, a number that stays',
        ]
  },
  azure: ({ form }, subject) =>
    form === 'bicep' || form === 'yaml' ? [`subject: '${subject}'`] : [`subject = "${subject}"`],
  github: ({ issuer }, subject) => [`issuer: https://${issuer.host}`, `subject: ${subject}`],
}
