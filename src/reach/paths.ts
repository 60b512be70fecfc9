// Which files beside the workflows carry identities, by their path alone. Loaded by every scan: it imports nothing else.
import {
  type Form,
  firstFit,
  type InfrastructureFile,
  infrastructureFileOf,
  possibleInfrastructureFileOf,
} from './infrastructure-paths.ts'

/** A kind of file that has a reader; `read/surface-readers.ts` names it. */
export type SurfaceFile = 'env-file' | 'agent-file' | 'compose' | 'kubernetes' | InfrastructureFile

/** Asked in order; the first that fits names the file. Each with words of which a path that fits has one, in lower case. */
const forms: readonly Form<SurfaceFile>[] = [
  ['env-file', /(?:^|\/)(?:\.env(?:\.[\w.-]+)?|[\w.-]*\.env|\.envrc|\.dev\.vars(?:\.\w+)?)$/, ['.env', '.dev.vars']],
  [
    'agent-file',
    /(?:^|\/)(?:\.?[\w-]*mcp[\w.-]*\.json|claude_desktop_config\.json|\.claude\.json|gemini-extension\.json|opencode\.jsonc?|\.?crush\.json|\.aider\.conf\.ya?ml|\.?devcontainer\.json)$/,
    ['mcp', 'claude', 'gemini-extension', 'opencode', 'crush.json', '.aider.', 'devcontainer'],
  ],
  [
    'agent-file',
    /(?:^|\/)\.(?:claude|gemini|qwen|zed|vscode|amp|factory)\/settings(?:\.[\w-]+)?\.json$|(?:^|\/)\.claude-plugin\/plugin\.json$|(?:^|\/)\.codex\/config\.toml$|(?:^|\/)\.cursor\/(?:cli|cli-config|permissions)\.json$/,
    ['/settings', '.claude-plugin/', '.codex/', '.cursor/'],
  ],
  [
    'agent-file',
    /(?:^|\/)\.continue\/(?:config\.(?:json|ya?ml)|mcpServers\/[^/]+\.(?:json|ya?ml))$|(?:^|\/)\.(?:amazonq|kiro)\/(?:.+\/)?[\w-]+\.json$|(?:^|\/)\.opencode\/[^/]+\.jsonc?$/,
    ['.continue/', '.amazonq/', '.kiro/', '.opencode/'],
  ],
  ['compose', /(?:^|\/)(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/, ['compose']],
  [
    'kubernetes',
    /(?:^|\/)(?:k8s|kubernetes|kube|manifests?|helm|charts?|kustomize|overlays|argocd|flux|gitops|clusters?|deploy|deployments?)\/.+\.ya?ml$/,
    [
      'k8s/',
      'kubernetes/',
      'kube/',
      'manifest/',
      'manifests/',
      'helm/',
      'chart/',
      'charts/',
      'kustomize/',
      'overlays/',
      'argocd/',
      'flux/',
      'gitops/',
      'cluster/',
      'clusters/',
      'deploy/',
      'deployment/',
      'deployments/',
    ],
  ],
  [
    'kubernetes',
    /(?:^|\/)(?:[\w-]*(?:deployment|statefulset|daemonset|cronjob|serviceaccount|external-?secrets?|rolebindings?|kustomization|manifests?|k8s|kubernetes)[\w-]*|[\w-]*secrets?|values(?:[.-][\w-]+)?|pods?|rbac)\.ya?ml$/i,
    [
      'deployment',
      'statefulset',
      'daemonset',
      'cronjob',
      'serviceaccount',
      'external',
      'rolebinding',
      'kustomization',
      'manifest',
      'k8s',
      'kubernetes',
      'secret',
      'values',
      'pod',
      'rbac',
    ],
  ],
]

/** Nearly every path of a repository is told by this to be none. */
const possible =
  /(?:^|\/)\.(?:env|dev\.vars)[^/]*$|\.env$|mcp[^/]*$|\/settings[^/]*\.json$|(?:claude|config|code|crush|container|cli|plugin|extension|permissions|conf)\.(?:json|jsonc|toml|ya?ml)$|\.ya?ml$|(?:^|\/)\.(?:amazonq|kiro|continue|opencode)\//

const elsewhere = /(?:^|\/)(?:node_modules|vendor|third_party|\.git|\.venv|site-packages)\//

/** The kind of a file that carries identities; undefined for every other file. */
export function surfaceFileOf(path: string): SurfaceFile | undefined {
  const kind =
    infrastructureFileOf(path) ??
    (possible.test(path) ? firstFit(forms, path) : undefined) ??
    possibleInfrastructureFileOf(path)
  return kind !== undefined && elsewhere.test(path) ? undefined : kind
}

/** Largest file of settings that is read; what is larger was made by a machine. */
export const largestSettings = 1024 * 1024

const sample =
  /(?:^|[/._-])(?:examples?|samples?|tmpl|dist|defaults?|fixtures?|tests?|__tests__|testdata|spec|docs?|demos?|cookbooks?|tutorials?|e2e|mocks?)(?=[/._-]|$)|[._-]templates?(?=[._-]|$)/i

/** Templates, examples, tests and documentation: what stands there is weighed less. */
export const isSample = (path: string): boolean => sample.test(path)

const environmentWord =
  /(?:^|[/._-])(prod(?:uction)?|stag(?:e|ing)|dev(?:elop(?:ment)?)?|test(?:ing)?|qa|uat|preview|sandbox|live)(?=[/._-]|$)/gi

/** The environment that a path names, the innermost: `.env.production`, `overlays/prod/api.yaml`. */
export function environmentOf(path: string): string | null {
  const word = [...path.matchAll(environmentWord)].at(-1)?.[1]
  return word === undefined ? null : word.toLowerCase()
}
