// What files beside the workflows say, and what a reader of such files is. A reader is a file in read/, a line in
// read/surface-readers.ts and a form in paths.ts.
import type { Document } from '#model/policy.ts'
import type { CiJob } from './ci.ts'
import type { FederationFacts } from './federation/trust-policy.ts'
import type { Holding, Unresolved } from './graph.ts'
import type { Spot } from './spot.ts'

/** A resource that makes a credential and gives it no end. */
export type Undated = { readonly what: string; readonly name: string; readonly spot: Spot }

/** A service or pod that takes its identity from the machine below it. */
export type Hosted = { readonly what: string; readonly holder: string; readonly spot: Spot }

/** A service of a compose file, or a workload of a cluster; what it holds stands in holdings of its path and holder. */
export type Service = {
  readonly holder: string
  readonly path: string
  readonly spot: Spot
  readonly image: string
  /** The service account that it names, and where. */
  readonly account?: { readonly name: string; readonly spot: Spot }
}

/** A service that can act on its host or its cluster: a docker socket, privilege, a cluster-wide role, cloud keys. */
export type Executor = { readonly what: string; readonly holder: string; readonly path: string; readonly spot: Spot }

/** A service account of a cluster that takes an account of a cloud: by an annotation, or by an association. */
export type Assumed = {
  readonly account: string
  readonly path: string
  readonly cloud: 'aws' | 'gcp' | 'azure'
  /** An ARN, an address or a client id; in Terraform it may be the address of what makes it. */
  readonly target: string
  readonly spot: Spot
}

/** A service account that may do everything in its cluster, by a binding. */
export type Binding = { readonly account: string; readonly what: string; readonly spot: Spot }

/** A service that is given a whole env file or Secret: everything that those hold it holds, too. */
export type Taking = {
  readonly holder: string
  readonly path: string
  readonly spot: Spot
  readonly surface: Holding['surface']
  /** `env-file`: a path of the repository; `cluster-secret`: the name of a Secret. */
  readonly of: 'env-file' | 'cluster-secret'
  readonly name: string
}

/** A tool server that an agent is configured to start or to call; what it is given stands in holdings of its path and holder. */
export type ToolServer = {
  readonly name: string
  readonly holder: string
  readonly path: string
  readonly spot: Spot
  readonly transport: 'stdio' | 'http'
  /** Package, image or host, without arguments. */
  readonly what: string
  /** `exact`: a version or digest; `loose`: whatever is newest when it starts; `local`: a file of this machine. */
  readonly pin: 'exact' | 'loose' | 'local' | 'unknown'
  readonly pinSpot: Spot
}

/** A setting of an agent that frees it of an approval, a sandbox or a list of tools. */
export type Freedom = {
  readonly agent: string
  readonly path: string
  /** Follows the agent's name: “may run any command”. */
  readonly what: string
  /** Whether it frees all that the agent does, or the tools of one server. */
  readonly of: 'everything' | 'servers'
  readonly spot: Spot
}

/** A setting of an agent that sends its calls, and the key of whoever starts it, to another host than its vendor's. */
export type Redirect = { readonly agent: string; readonly path: string; readonly host: string; readonly spot: Spot }

export type Surfaces = {
  readonly holdings: readonly Holding[]
  readonly services: readonly Service[]
  readonly takings: readonly Taking[]
  readonly executors: readonly Executor[]
  readonly bindings: readonly Binding[]
  readonly assumed: readonly Assumed[]
  readonly servers: readonly ToolServer[]
  readonly freedoms: readonly Freedom[]
  readonly redirects: readonly Redirect[]
  readonly undated: readonly Undated[]
  readonly hosted: readonly Hosted[]
  readonly ciJobs: readonly CiJob[]
} & FederationFacts

/** What one file says; a reader gives only what its surface has. */
export type SurfaceReading = Partial<Surfaces> & {
  /** Spans that hold a value: never shown in a snippet. */
  readonly masks?: readonly Spot[]
  /** What could not be followed, and files that could not be read as what their name says. */
  readonly unresolved?: readonly Unresolved[]
}

/**
 * Reads one file. It is pure, takes time linear in the text, never throws on what a file may hold, and keeps no value:
 * equal values are told by `values` alone.
 */
export type SurfaceReader = (document: Document, values: Values) => SurfaceReading

/** Names a value after the first place where it was seen; equal values have one name, of which nothing leads back to the value. */
export type Values = { readonly nameOf: (value: string, place: string) => string }
