// Manifests as YAML: templates of charts blanked to the same length, objects of kinds that carry no identity left out.

const template = /\{\{[^{}]*\}\}/g
const notBreak = /[^\n]/g

/** The same text, each action of a template a word without meaning, or blank where it has a line for itself. */
export function untemplated(text: string): string {
  if (!text.includes('{{')) return text
  return text.replace(template, (action, at: number) => {
    if (action.includes('\n')) return action.replace(notBreak, ' ')
    const before = text.slice(text.lastIndexOf('\n', at) + 1, at)
    const end = text.indexOf('\n', at + action.length)
    const after = text.slice(at + action.length, end === -1 ? undefined : end)
    const isAlone = before.trim() === '' && after.trim() === ''
    return isAlone ? ' '.repeat(action.length) : `x${'_'.repeat(action.length - 1)}`
  })
}

const boundary = /^---/m
const wanted =
  /^[ \t-]*kind:[ \t]*["']?(?:Secret|ExternalSecret|SealedSecret|Deployment|StatefulSet|DaemonSet|ReplicaSet|Job|CronJob|Pod|Rollout|Service|ClusterRoleBinding|RoleBinding|ClusterRole|List|Kustomization)["']?[ \t]*(?:#.*)?$/m

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
