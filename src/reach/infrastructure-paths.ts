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

type Forms = readonly (readonly [InfrastructureFile, RegExp])[]

/** What a path says for certain; the first that fits names the file. */
const certain: Forms = [
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
]

/** What a path may be, where nothing else claims it: the reader looks for words that only such a file has. */
const possible: Forms = [
  [
    'gateway',
    /(?:^|\/)(?:[\w.-]*(?:litellm|portkey|ai-gateway|ai_gateway)[\w.-]*|kong|proxy_config|proxy_server_config)\.(?:ya?ml|json)$/i,
  ],
  [
    'gateway',
    /(?:^|\/)(?:litellm|portkey|kong|ai-gateway|llm-gateway)[\w-]*\/(?:[\w.-]+\/)*(?:config|kong|proxy)[\w.-]*\.(?:ya?ml|json)$/i,
  ],
  ['gateway', /(?:^|\/)config\.ya?ml$/],
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

const certainEnd = /\.(?:tf|tofu|tfvars|bicep|bicepparam|ya?ml|json|jenkinsfile)$|(?:^|\/)Jenkinsfile/
const possibleEnd = /\.(?:ya?ml|json|template|tpl|tftpl|tmpl|j2)$/

/** The kind of a file whose path says that it describes infrastructure; undefined for every other file. */
export const infrastructureFileOf = (path: string): InfrastructureFile | undefined =>
  certainEnd.test(path) ? certain.find(([, form]) => form.test(path))?.[0] : undefined

/** The same for paths that say less, to be asked last. */
export const possibleInfrastructureFileOf = (path: string): InfrastructureFile | undefined =>
  possibleEnd.test(path) ? possible.find(([, form]) => form.test(path))?.[0] : undefined
