// The nouns of the reach graph: identities, the jobs that hold them, and what is known of both.
import type { Trust } from '#model/finding.ts'
import type { AgentUse } from './agents.ts'
import type { Context } from './contexts.ts'
import type { Level, Privilege } from './privileges.ts'
import type { OpenJob } from './repository.ts'
import type { Sink } from './sinks.ts'
import type { Spot } from './spot.ts'
import type { Start } from './trust.ts'
import type { Meaning, Role } from './vocabulary/names.ts'
import type { Permissions } from './workflow.ts'

export type IdentityKind =
  | 'secret'
  | 'literal'
  | 'variable'
  | 'role'
  | 'account'
  | 'client'
  | 'federation'
  | 'app'
  | 'cluster-secret'
  | 'stored'

/** A credential or an account, by where it is stored and how it is called there. */
export type Identity = {
  readonly id: string
  readonly kind: IdentityKind
  readonly name: string
  readonly role: Role
  readonly provider: string | null
  readonly nature: 'static' | 'federated'
  /** What its receivers take it for, where that tells more than its name. */
  readonly meanings: readonly Meaning[]
}

/** A job of the repository in the graph. */
export type JobNode = {
  readonly id: string
  readonly open: OpenJob
  readonly contexts: readonly Context[]
  readonly starts: readonly Start[]
  readonly trust: Trust
  readonly permissions: Permissions
  readonly privileges: readonly Privilege[]
  readonly level: Level
  readonly agents: readonly AgentNode[]
}

/** An agent of a job, and who can start its very step. */
export type AgentNode = { readonly use: AgentUse; readonly starts: readonly Start[]; readonly trust: Trust }

/** An identity in a job: the places that receive it, and from where it can be started with it. */
export type Holder = {
  readonly identity: Identity
  readonly job: JobNode
  readonly sinks: readonly HeldSink[]
  readonly starts: readonly Start[]
  readonly trust: Trust
}

export type HeldSink = Sink & { readonly starts: readonly Start[]; readonly via: readonly string[] }

/** An identity in a file that is no workflow: an env file, a server of an MCP configuration, a service, a pod. */
export type Holding = {
  readonly identity: Identity
  readonly surface: Surface
  readonly path: string
  /** The service, server, pod or file that holds it. */
  readonly holder: string
  /** The variable, header or argument that receives it. */
  readonly name: string
  readonly spot: Spot
  /** `literal`: the credential itself; `reference`: where it is taken from; `placeholder`: only its name. */
  readonly written: 'literal' | 'reference' | 'placeholder'
  /** The same for equal values, where a literal looks drawn at random; nothing of it leads back to the value. */
  readonly value?: string
  readonly environment: string | null
  /** Hops from where the identity stands to its holder: `env_file .env`, `Secret llm`. */
  readonly via: readonly string[]
}

export type Surface =
  | 'env-file'
  | 'mcp'
  | 'agent-settings'
  | 'compose'
  | 'kubernetes'
  | 'terraform'
  | 'cloudformation'
  | 'bicep'
  | 'gateway'
  | 'code'
  | 'ci'

/** What could not be followed, and why. */
export type Unresolved = { readonly what: string; readonly why: string; readonly spot: Spot }

export type Graph = {
  readonly identities: ReadonlyMap<string, Identity>
  readonly jobs: readonly JobNode[]
  readonly holders: readonly Holder[]
  readonly holdings: readonly Holding[]
  readonly unresolved: readonly Unresolved[]
  /** Holders by identity id. */
  readonly holdersOf: (identity: string) => readonly Holder[]
  /** Holders by job id. */
  readonly holdersIn: (job: string) => readonly Holder[]
}
