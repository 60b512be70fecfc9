// Which files describe infrastructure and other CI systems, by their path alone. Loaded by every scan: it imports nothing.

/** A kind of such a file that has a reader. */
export type InfrastructureFile =
  | 'terraform'
  | 'template'
  | 'bicep'
  | 'gateway'
  | 'gitlab'
  | 'circleci'
  | 'azure-pipelines'
  | 'jenkins'
  | 'sts-policy'

/** Asked in order; the first that fits names the file. */
const forms: readonly (readonly [InfrastructureFile, RegExp])[] = [
  ['terraform', /\.(?:tf|tofu|tfvars)$/],
  ['sts-policy', /(?:^|\/)\.github\/chainguard\/[\w.-]+\.sts\.ya?ml$/],
  ['bicep', /\.bicep(?:param)?$/],
  [
    'gitlab',
    /(?:^|\/)(?:[\w.-]*\.)?gitlab-ci(?:\.[\w-]+)*\.ya?ml$|(?:^|\/)\.gitlab\/(?:ci|workflows)\/(?:[\w.-]+\/)*[\w.-]+\.ya?ml$/,
  ],
  ['circleci', /(?:^|\/)\.circleci\/[\w.-]+\.ya?ml$/],
  [
    'azure-pipelines',
    /(?:^|\/)[\w.-]*azure-pipelines?[\w.-]*\.ya?ml$|(?:^|\/)\.(?:azure-pipelines|azuredevops|azdo|ado)\/(?:[\w.-]+\/)*[\w.-]+\.ya?ml$/,
  ],
  ['jenkins', /(?:^|\/)Jenkinsfile[\w.-]*$|\.jenkinsfile$/i],
  [
    'gateway',
    /(?:^|\/)(?:[\w.-]*(?:litellm|portkey|ai-gateway|ai_gateway)[\w.-]*|kong|proxy_config|proxy_server_config)\.(?:ya?ml|json)$/i,
  ],
  [
    'gateway',
    /(?:^|\/)(?:litellm|portkey|kong|ai-gateway|llm-gateway)[\w-]*\/(?:[\w.-]+\/)*(?:config|kong|proxy)[\w.-]*\.(?:ya?ml|json)$/i,
  ],
  ['gateway', /(?:^|\/)config\.ya?ml$/],
  // CloudFormation, SAM and ARM templates, and policies of AWS in a file of their own.
  [
    'template',
    /(?:^|\/)[\w.-]*(?:trust|assume[-_]?role|oidc|federat|iam|github[-_]?actions|deploy[-_]?role)[\w.-]*(?:\.(?:ya?ml|json)(?:\.(?:tpl|tftpl|tmpl|j2))?|\.(?:tpl|tftpl))$/i,
  ],
  [
    'template',
    /(?:^|\/)(?:cloudformation|cfn|stacks?|infra|infrastructure|sam|iam|policies|aws)\/(?:[\w.-]+\/)*[\w.-]+\.(?:ya?ml|json)$/i,
  ],
  [
    'template',
    /(?:^|\/)(?:template|cloudformation|azuredeploy|mainTemplate|[\w.-]+\.(?:cfn|template|stack))\.(?:ya?ml|json)$/i,
  ],
  ['template', /\.template$/],
]

/** Nearly every path of a repository is told by this to be none. */
const possible =
  /\.(?:tf|tofu|tfvars|bicep|bicepparam|ya?ml|json|template|jenkinsfile|tpl|tftpl|tmpl|j2)$|(?:^|\/)Jenkinsfile/

/** The kind of a file that describes infrastructure; undefined for every other file. */
export const infrastructureFileOf = (path: string): InfrastructureFile | undefined =>
  possible.test(path) ? forms.find(([, form]) => form.test(path))?.[0] : undefined
