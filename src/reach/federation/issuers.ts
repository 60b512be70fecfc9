// Who signs the tokens that clouds trust: systems that many tenants share, so that the issuer alone proves nothing, and clusters, which
// sign for each of their workloads.
import type { Words } from './gaps.ts'

export type IssuerId = 'github' | 'gitlab' | 'terraform-cloud' | 'buildkite' | 'circleci' | 'bitbucket' | 'kubernetes'

export type Issuer = {
  readonly id: IssuerId
  /** Stands in issuer URLs, provider ARNs and condition keys. */
  readonly host: string
  /** How the host is written where each tenant has one of its own. */
  readonly hosts?: RegExp
  /** `shared`: anyone may have a token of it. `own`: only what runs in the team's cluster. */
  readonly tenants: 'shared' | 'own'
  readonly words: Words
  /** Claims besides `sub` that tell one repository, one workflow or one environment. */
  readonly exactClaims: ReadonlySet<string>
  /** Claims that tell only whose it is. */
  readonly ownerClaims: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

export const issuers: readonly Issuer[] = [
  {
    id: 'github',
    host: 'token.actions.githubusercontent.com',
    tenants: 'shared',
    words: { noun: 'repository', nouns: 'repositories', platform: 'GitHub', owner: 'organisation' },
    exactClaims: new Set(['repository', 'repository_id', 'job_workflow_ref', 'workflow_ref', 'workflow']),
    ownerClaims: new Set(['repository_owner', 'repository_owner_id', 'enterprise', 'enterprise_id']),
  },
  {
    id: 'gitlab',
    host: 'gitlab.com',
    tenants: 'shared',
    words: { noun: 'project', nouns: 'projects', platform: 'GitLab', owner: 'group' },
    exactClaims: new Set(['project_path', 'project_id', 'ci_config_ref_uri']),
    ownerClaims: new Set(['namespace_path', 'namespace_id']),
  },
  {
    id: 'terraform-cloud',
    host: 'app.terraform.io',
    tenants: 'shared',
    words: { noun: 'workspace', nouns: 'workspaces', platform: 'HCP Terraform', owner: 'organisation' },
    exactClaims: new Set(['terraform_workspace_id', 'terraform_workspace_name']),
    ownerClaims: new Set(['terraform_organization_id', 'terraform_organization_name']),
  },
  {
    id: 'buildkite',
    host: 'agent.buildkite.com',
    tenants: 'shared',
    words: { noun: 'pipeline', nouns: 'pipelines', platform: 'Buildkite', owner: 'organisation' },
    exactClaims: new Set(['pipeline_slug', 'pipeline_id']),
    ownerClaims: new Set(['organization_slug', 'organization_id']),
  },
  {
    id: 'circleci',
    host: 'oidc.circleci.com',
    tenants: 'shared',
    words: { noun: 'project', nouns: 'projects', platform: 'CircleCI', owner: 'organisation' },
    exactClaims: new Set(['oidc.circleci.com/project-id']),
    ownerClaims: none,
  },
  {
    id: 'bitbucket',
    host: 'api.bitbucket.org',
    tenants: 'shared',
    words: { noun: 'repository', nouns: 'repositories', platform: 'Bitbucket', owner: 'workspace' },
    exactClaims: new Set(['repositoryUuid']),
    ownerClaims: none,
  },
  {
    id: 'kubernetes',
    host: 'oidc.eks.REGION.amazonaws.com/id/CLUSTER',
    hosts: /\boidc\.eks\.|\boidc-eks\.|\.oic\.prod-aks\.azure\.com\b|\bcontainer\.googleapis\.com\/v1\/projects\//,
    tenants: 'own',
    words: { noun: 'service account', nouns: 'service accounts', platform: 'the cluster', owner: 'namespace' },
    exactClaims: none,
    ownerClaims: none,
  },
]

/** The issuer whose host stands in a text. */
export const issuerIn = (text: string): Issuer | undefined =>
  issuers.find(({ host, hosts }) => (hosts === undefined ? hasHost(text, host) : hosts.test(text)))

/** `gitlab.com` stands in `https://gitlab.com` and `…/gitlab.com`, not in `my-gitlab.com` or `gitlab.company.io`. */
function hasHost(text: string, host: string): boolean {
  for (let at = text.indexOf(host); at !== -1; at = text.indexOf(host, at + 1)) {
    const isWhole = !hostLetter.test(text[at - 1] ?? '') && !hostLetter.test(text[at + host.length] ?? '')
    if (isWhole) return true
  }
  return false
}

const hostLetter = /[\w.-]/

const named: readonly (readonly [RegExp, IssuerId])[] = [
  [/git_?hub|\bgha\b|_gha_|actions/i, 'github'],
  [/git_?lab/i, 'gitlab'],
  [/(?:^|[._{-])(?:eks|aks|gke|irsa|k8s|kubernetes)(?:[._}-]|$)|cluster_oidc|kubernetes_cluster/i, 'kubernetes'],
]

/** The issuer that a reference to a provider names, where its URL stands elsewhere: `aws_iam_openid_connect_provider.github.arn`. */
export function issuerNamed(reference: string): Issuer | undefined {
  const id = named.find(([form]) => form.test(reference))?.[1]
  return issuers.find((issuer) => issuer.id === id)
}

export const issuerOf = (id: IssuerId): Issuer | undefined => issuers.find((issuer) => issuer.id === id)

const subjectForms: readonly (readonly [string, IssuerId])[] = [
  ['repo:', 'github'],
  ['project_path:', 'gitlab'],
  ['system:serviceaccount:', 'kubernetes'],
]

/** The issuer whose subjects look like this. */
export function issuerOfSubject(subject: string): Issuer | undefined {
  const id = subjectForms.find(([start]) => subject.startsWith(start))?.[1]
  return id === undefined ? undefined : issuerOf(id)
}
