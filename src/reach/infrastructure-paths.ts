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

/** A kind, how its paths look, and words of which each of them has one, in lower case: a path is asked for these first, since a pattern is compiled when it is first tried. */
export type Form<Kind> = readonly [kind: Kind, pattern: RegExp, words: readonly string[]]

/** What a path says for certain; the first that fits names the file. */
const certain: readonly Form<InfrastructureFile>[] = [
  ['terraform', /\.(?:tf|tofu|tfvars)(?:\.json)?$/, ['.tf', '.tofu']],
  ['sts-policy', /(?:^|\/)\.github\/chainguard\/[\w.-]+\.sts\.ya?ml$/, ['chainguard']],
  ['bicep', /\.bicep(?:param)?$/, ['.bicep']],
  [
    'gitlab',
    /(?:^|\/)(?:[\w.-]*\.)?gitlab-ci(?:\.[\w-]+)*\.ya?ml$|(?:^|\/)\.gitlab\/(?:ci|workflows)\/(?:[\w.-]+\/)*[\w.-]+\.ya?ml$/,
    ['gitlab'],
  ],
  ['circleci', /(?:^|\/)\.circleci\/[\w.-]+\.ya?ml$/, ['.circleci/']],
  [
    'azure-pipelines',
    /(?:^|\/)[\w.-]*azure-pipelines?[\w.-]*\.ya?ml$|(?:^|\/)\.(?:azure-pipelines|azuredevops|azdo|ado)\/(?:[\w.-]+\/)*[\w.-]+\.ya?ml$/,
    ['azure', '.azdo/', '.ado/'],
  ],
  ['jenkins', /(?:^|\/)Jenkinsfile[\w.-]*$|\.jenkinsfile$/i, ['jenkinsfile']],
]

/** What a path may be, where nothing else claims it: the reader looks for words that only such a file has. */
const possible: readonly Form<InfrastructureFile>[] = [
  [
    'gateway',
    /(?:^|\/)(?:[\w.-]*(?:litellm|portkey|ai-gateway|ai_gateway)[\w.-]*|kong|proxy_config|proxy_server_config)\.(?:ya?ml|json)$/i,
    ['litellm', 'portkey', 'ai-gateway', 'ai_gateway', 'kong', 'proxy_'],
  ],
  [
    'gateway',
    /(?:^|\/)(?:litellm|portkey|kong|ai-gateway|llm-gateway)[\w-]*\/(?:[\w.-]+\/)*(?:config|kong|proxy)[\w.-]*\.(?:ya?ml|json)$/i,
    ['litellm', 'portkey', 'kong', 'gateway'],
  ],
  ['gateway', /(?:^|\/)config\.ya?ml$/, ['config.y']],
  [
    'template',
    /(?:^|\/)[\w.-]*(?:trust|assume[-_]?role|oidc|federat|iam|github[-_]?actions|deploy[-_]?role)[\w.-]*(?:\.(?:ya?ml|json)(?:\.(?:tpl|tftpl|tmpl|j2))?|\.(?:tpl|tftpl))$/i,
    ['trust', 'assume', 'oidc', 'federat', 'iam', 'github', 'deploy'],
  ],
  [
    'template',
    /(?:^|\/)(?:cloudformation|cfn|stacks?|infra|infrastructure|sam|iam|policies|aws)\/(?:[\w.-]+\/)*[\w.-]+\.(?:ya?ml|json)$/i,
    ['cloudformation/', 'cfn/', 'stack/', 'stacks/', 'infra/', 'infrastructure/', 'sam/', 'iam/', 'policies/', 'aws/'],
  ],
  [
    'template',
    /(?:^|\/)(?:template|cloudformation|azuredeploy|mainTemplate|[\w.-]+\.(?:cfn|template|stack))\.(?:ya?ml|json)$/i,
    ['template', 'cloudformation', 'azuredeploy', '.cfn.', '.stack.'],
  ],
  ['template', /\.template$/, ['.template']],
]

const certainEnd = /\.(?:tf|tofu|tfvars|bicep|bicepparam|ya?ml|json|jenkinsfile)$|(?:^|\/)Jenkinsfile/
const possibleEnd = /\.(?:ya?ml|json|template|tpl|tftpl|tmpl|j2)$/

/** The first kind whose pattern fits a path. */
export function firstFit<Kind>(forms: readonly Form<Kind>[], path: string): Kind | undefined {
  const lower = path.toLowerCase()
  return forms.find(([, pattern, words]) => words.some((word) => lower.includes(word)) && pattern.test(path))?.[0]
}

/** The kind of a file whose path says that it describes infrastructure; undefined for every other file. */
export const infrastructureFileOf = (path: string): InfrastructureFile | undefined =>
  certainEnd.test(path) ? firstFit(certain, path) : undefined

/** The same for paths that say less, to be asked last. */
export const possibleInfrastructureFileOf = (path: string): InfrastructureFile | undefined =>
  possibleEnd.test(path) ? firstFit(possible, path) : undefined
