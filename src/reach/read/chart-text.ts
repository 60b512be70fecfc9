// Manifests as YAML: templates of charts blanked to the same length, objects of kinds that carry no identity left out.

const template = /\{\{[^{}]*\}\}/g
const notBreak = /[^\n]/g

/** The same text, each action of a template a word without meaning, or blank where it has a line for itself. */
export function untemplated(text: string): string {
  if (!text.includes('{{')) return text
  let line = { text: '', end: -1 }
  return text.replace(template, (action, at: number) => {
    if (action.includes('\n')) return action.replace(notBreak, ' ')
    if (at >= line.end) line = lineAt(text, at)
    return line.text === action ? ' '.repeat(action.length) : `x${'_'.repeat(action.length - 1)}`
  })
}

function lineAt(text: string, at: number): { readonly text: string; readonly end: number } {
  const found = text.indexOf('\n', at)
  const end = found === -1 ? text.length : found
  return { text: text.slice(text.lastIndexOf('\n', at) + 1, end).trim(), end }
}

const boundary = /^---/m
const wanted =
  /^[ \t-]*kind:[ \t]*["']?(?:Secret|ExternalSecret|SealedSecret|Deployment|StatefulSet|DaemonSet|ReplicaSet|Job|CronJob|Pod|ServiceAccount|Rollout|Service|ClusterRoleBinding|RoleBinding|ClusterRole|List|Kustomization)["']?[ \t]*(?:#.*)?$/m

/** Objects that may carry an identity; the others are blanked, so that offsets stay. */
export function carriers(text: string): string {
  let rest = text
  const parts: string[] = []
  for (;;) {
    const next = rest.slice(3).search(boundary)
    const part = next === -1 ? rest : rest.slice(0, next + 3)
    parts.push(wanted.test(part) ? part : part.replace(notBreak, ' '))
    if (next === -1) return parts.join('')
    rest = rest.slice(next + 3)
  }
}
