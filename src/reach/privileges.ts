// What a job may change outside itself: by its token's permissions, by logins, and by credentials it is handed.
import { isWorkflowToken, type Origin } from './flow.ts'
import type { PowerUse } from './powers.ts'
import type { OpenJob } from './repository.ts'
import type { Sink } from './sinks.ts'
import type { Spot } from './spot.ts'
import { meaningOf, type Role } from './vocabulary/names.ts'
import type { Permissions } from './workflow.ts'

/** 0 reads; 1 comments and labels; 2 writes code, packages, or holds a person's or an app's token; 3 deploys, publishes, holds a cloud. */
export type Level = 0 | 1 | 2 | 3

export type Privilege = {
  readonly level: Level
  readonly text: string
  readonly spot: Spot | undefined
  readonly kind: 'permission' | 'unknown-permission' | 'credential' | 'login' | 'command' | 'environment'
  /** Name of the secret behind it, if any. */
  readonly secret?: string
}

const levelOfScope: ReadonlyMap<string, Level> = new Map<string, Level>(
  Object.entries({
    contents: 2,
    packages: 2,
    actions: 2,
    deployments: 2,
    pages: 2,
    'security-events': 1,
    issues: 1,
    'pull-requests': 1,
    discussions: 1,
    checks: 1,
    statuses: 1,
    'repository-projects': 1,
  }),
)

/** The permissions that hold: of the job, of its workflow, of its caller. */
export function effectivePermissions(open: OpenJob, caller: Permissions): Permissions {
  if (open.job.permissions.kind !== 'default') return open.job.permissions
  return open.workflow.permissions.kind === 'default' ? caller : open.workflow.permissions
}

export function permissionPrivileges(permissions: Permissions): readonly Privilege[] {
  switch (permissions.kind) {
    case 'default':
      return [
        { level: 0, text: 'permissions not set (the repository decides)', spot: undefined, kind: 'unknown-permission' },
      ]
    case 'all':
      return permissions.access === 'write'
        ? [{ level: 2, text: 'write-all', spot: permissions.spot, kind: 'permission' }]
        : []
    case 'map':
      return [...permissions.scopes].flatMap(([scope, access]) => {
        const level = levelOfScope.get(scope)
        if (access !== 'write' || level === undefined) return []
        return { level, text: `${scope}: write`, spot: permissions.spot, kind: 'permission' as const }
      })
  }
}

/** Whether the workflow's token may be exchanged for an identity elsewhere. */
export const hasIdToken = (permissions: Permissions): boolean =>
  permissions.kind === 'map'
    ? permissions.scopes.get('id-token') === 'write'
    : permissions.kind === 'all' && permissions.access === 'write'

/** A value of the job in the names of those who call its workflow. */
export type Resolve = (origin: Origin) => readonly Origin[]

type Held = { readonly sinks: readonly Sink[]; readonly permissions: Permissions; readonly resolve: Resolve }

export function privilegesOf(job: OpenJob, { sinks, permissions, resolve }: Held): readonly Privilege[] {
  const powers = job.powers.map((power) => ({ ...power, secrets: power.secrets.flatMap(resolve) }))
  const open = { ...job, powers }
  const all = [
    ...permissionPrivileges(permissions),
    ...powers.flatMap((power) => powerPrivileges(power, open)),
    ...credentialPrivileges(
      sinks.flatMap((sink) => resolve(sink.origin).map((origin) => ({ ...sink, origin }))),
      toldBy(open),
    ),
    ...environmentPrivileges(open),
  ]
  const seen = new Set<string>()
  return all.filter(({ text }) => !seen.has(text) && seen.add(text))
}

function powerPrivileges(power: PowerUse, open: OpenJob): readonly Privilege[] {
  const { spot, target } = power
  const [secret] = power.secrets
  const named = secret === undefined ? {} : { secret: secret.name }
  switch (power.power) {
    case 'cloud':
      return servesModel(power, open) ? [] : [{ level: 3, text: `login to ${target}`, spot, kind: 'login', ...named }]
    case 'app-token':
      return [{ level: levelOfApp(power), text: 'GitHub App token', spot, kind: 'login', ...named }]
    case 'publish':
    case 'deploy': {
      const kind = power.form === 'command' ? 'command' : 'login'
      return [{ level: 3, text: `${power.power} to ${target}`, spot, kind, ...named }]
    }
    case 'registry':
    case 'write':
      return secret === undefined ? [] : storedPower(power, secret.name, open)
  }
}

function storedPower({ power, target, spot, what }: PowerUse, secret: string, open: OpenJob): readonly Privilege[] {
  if (power === 'write')
    return [{ level: 2, text: `${what.split('@')[0]} with ${secret}`, spot, kind: 'credential', secret }]
  return pushes(open) ? [{ level: 3, text: `registry ${target}`, spot, kind: 'login', secret }] : []
}

/** A cloud login right before an agent that calls the model through this cloud is the model's identity, not the job's power. */
const servesModel = (power: PowerUse, open: OpenJob): boolean =>
  open.agents.some(({ cloud }) => cloud.some(({ what }) => cloudOf(what) === power.target))

/** The cloud by which an agent calls the model. */
export function cloudOf(option: string): 'aws' | 'gcp' | 'azure' {
  const text = option.toLowerCase()
  if (text.includes('bedrock')) return 'aws'
  return text.includes('vertex') ? 'gcp' : 'azure'
}

const narrowInput = /^permission-(.+)$/

/** An App token narrowed to issues and pull requests only comments. */
function levelOfApp({ view }: PowerUse): Level {
  const narrowed = [...view.inputs].flatMap(([name, { text }]) => {
    const [, scope] = narrowInput.exec(name) ?? []
    return scope === undefined ? [] : { scope, access: text.trim() }
  })
  if (narrowed.length === 0) return 2
  const levels = narrowed.map(({ scope, access }) => (access === 'read' ? 0 : (levelOfScope.get(scope) ?? 2)))
  return levels.some((level) => level === 2) ? 2 : 1
}

const pushes = (open: OpenJob): boolean =>
  open.steps.some(({ step, inputs }) => {
    if (
      step.uses?.repository === 'docker/build-push-action' ||
      step.uses?.repository === 'useblacksmith/build-push-action'
    ) {
      return (
        (inputs.get('push')?.text ?? 'false') !== 'false' || inputs.get('outputs')?.text.includes('push=true') === true
      )
    }
    return step.run?.text.includes('docker push') === true || step.run?.text.includes('--push') === true
  })

const levelOfRole: Partial<Record<Role, Level>> = { cloud: 3, publish: 3, deploy: 3, vcs: 2 }
const readOnly = /(?:^|_)(?:RO|READ|READONLY|READ_ONLY|READER)(?:_|$)/

/** Secrets that a login or an action of the job takes: its own privilege tells what for. */
const toldBy = (open: OpenJob): ReadonlySet<string> =>
  new Set(open.powers.flatMap(({ secrets }) => secrets.map(({ name }) => name)))

/** Stored credentials of another kind than a model's that the job is handed. */
function credentialPrivileges(sinks: readonly Sink[], told: ReadonlySet<string>): readonly Privilege[] {
  return sinks.flatMap(({ origin, name, spot }) => {
    if (origin.kind !== 'secret' || isWorkflowToken(origin) || told.has(origin.name)) return []
    const level = levelOfRole[roleOf(origin, name)]
    if (level === undefined || readOnly.test(origin.name)) return []
    return {
      level,
      text: `${words[roleOf(origin, name)] ?? roleOf(origin, name)} ${origin.name}`,
      spot,
      kind: 'credential' as const,
      secret: origin.name,
    }
  })
}

const words: Partial<Record<Role, string>> = {
  cloud: 'cloud credential',
  publish: 'publishing credential',
  deploy: 'deploy credential',
  vcs: 'repository token',
}

/** The secret's own name tells a credential's kind best; where it is mute, the variable that receives it. */
function roleOf(origin: Origin, sink: string): Role {
  const own = meaningOf(origin.name).role
  return own === 'unknown' || own === 'configuration' ? meaningOf(sink).role : own
}

const productionName = /(?:^|[^a-z])(?:prod|production|live|release|publish|deploy|pypi|npm|marketplace)(?:[^a-z]|$)/i

export const isProduction = (name: string): boolean => productionName.test(name)

const environmentPrivileges = ({ job }: OpenJob): readonly Privilege[] => {
  const { environment } = job
  if (environment === undefined || environment.isComputed || !isProduction(environment.name)) return []
  return [{ level: 3, text: `environment ${environment.name}`, spot: environment.spot, kind: 'environment' }]
}

const levels = [0, 1, 2, 3] as const

export const highest = (privileges: readonly Privilege[]): Level =>
  levels.findLast((level) => privileges.some((privilege) => privilege.level === level)) ?? 0
