// The nouns of GitHub workflows and actions, as their readers hand them on.
import type { Embedded, Expr } from '#reach/read/expression.ts'
import type { Spot } from './spot.ts'

/** A text of a document with the expressions in it. */
export type Value = { readonly text: string; readonly spot: Spot; readonly expressions: readonly Embedded[] }

/** A name that is given a value: an environment variable, an input, a secret of a call. */
export type Binding = { readonly name: string; readonly value: Value; readonly spot: Spot }

export type Trigger = {
  readonly event: string
  readonly spot: Spot
  readonly types: readonly string[]
  readonly branches: readonly string[]
  readonly tags: readonly string[]
  /** Of `workflow_run`: names of workflows. */
  readonly workflows: readonly string[]
}

export type Permissions =
  | { readonly kind: 'default' }
  | { readonly kind: 'all'; readonly access: 'read' | 'write'; readonly spot: Spot }
  | { readonly kind: 'map'; readonly scopes: ReadonlyMap<string, string>; readonly spot: Spot }

export type Condition = { readonly text: string; readonly expr: Expr; readonly spot: Spot }

/** What `uses:` names. */
export type Use = {
  readonly text: string
  readonly spot: Spot
  readonly kind: 'local' | 'remote' | 'docker' | 'computed'
  /** `owner/repo` in lower case, or ''. */
  readonly repository: string
  /** Path in the repository: of a local action or workflow, or the part after `owner/repo`. */
  readonly path: string
  readonly ref: string
}

export type Step = {
  readonly id: string | undefined
  readonly name: string | undefined
  readonly spot: Spot
  readonly condition: Condition | undefined
  readonly env: readonly Binding[]
  readonly inputs: readonly Binding[]
  readonly uses: Use | undefined
  readonly run: Value | undefined
}

export type Environment = { readonly name: string; readonly isComputed: boolean; readonly spot: Spot }

/** A called reusable workflow: `secrets` is a map of names, or everything. */
export type Call = {
  readonly uses: Use
  readonly inputs: readonly Binding[]
  readonly secrets: readonly Binding[] | 'inherit'
  readonly secretsSpot: Spot | undefined
}

/** Environment and credentials of a job container or a service. */
export type Container = { readonly name: string; readonly image: string; readonly bindings: readonly Binding[] }

export type Job = {
  readonly id: string
  readonly name: string | undefined
  readonly spot: Spot
  readonly needs: readonly string[]
  readonly condition: Condition | undefined
  readonly environment: Environment | undefined
  readonly permissions: Permissions
  readonly env: readonly Binding[]
  readonly runsOn: readonly string[]
  /** Literal values of the matrix by axis; an axis that is computed is absent. */
  readonly matrix: ReadonlyMap<string, readonly string[]>
  readonly containers: readonly Container[]
  readonly call: Call | undefined
  readonly steps: readonly Step[]
  readonly outputs: readonly Binding[]
}

export type Workflow = {
  readonly path: string
  readonly name: string
  readonly triggers: readonly Trigger[]
  readonly isCallable: boolean
  readonly permissions: Permissions
  readonly env: readonly Binding[]
  readonly jobs: readonly Job[]
  /** The agent workflow it was generated from, where it says so and the source is here. */
  readonly source: string | undefined
}

/** An `action.yml`. */
export type Action = {
  readonly path: string
  /** The folder that `uses: ./…` names. */
  readonly folder: string
  readonly kind: 'composite' | 'other'
  readonly inputs: readonly ActionInput[]
  readonly steps: readonly Step[]
  readonly outputs: readonly Binding[]
}

export type ActionInput = { readonly name: string; readonly default: Value | undefined; readonly spot: Spot }
