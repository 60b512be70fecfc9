import type { Trust } from './finding.ts'

/** 0 reads; 1 comments and labels; 2 writes code or packages; 3 deploys, publishes, holds a cloud. */
type Level = 0 | 1 | 2 | 3

/** A job, service, server or file that receives an identity. */
export type InventoryConsumer = {
  readonly path: string
  /** Job id, service, server or file. */
  readonly holder: string
  readonly step: string | null
  /** The variable, input or header that receives it. */
  readonly name: string
  readonly line: number
  readonly trust: Trust
  readonly triggers: readonly string[]
  readonly gates: readonly string[]
  /** What else it may do, the strongest first. */
  readonly privileges: readonly string[]
  readonly level: Level
  readonly environment: string | null
  readonly via: readonly string[]
  /** A file of code that reads it; in the inventory, not in drawings of who can start what. */
  readonly surface?: 'code'
}

/** An identity of a repository: what it is, who receives it, how far it reaches, whose it is. */
export type InventoryRow = {
  readonly id: string
  readonly identity: string
  readonly kind: string
  readonly role: string
  readonly provider: string | null
  readonly nature: 'static' | 'federated'
  readonly consumers: readonly InventoryConsumer[]
  /** Of the least trusted who can start a job that holds it. */
  readonly worstTrust: Trust
  /** The strongest thing that a job which holds it may do; '' for none. */
  readonly highestPrivilege: string
  readonly level: Level
  readonly environments: readonly string[]
  /** By the policy file, else by CODEOWNERS of the files that use it. */
  readonly owners: readonly string[]
  /** ISO date of the first commit that named it in one of the files that use it; null where history does not tell. */
  readonly since: string | null
}

/** Identities by how bad their reach is, and what could not be followed. */
export type Inventory = {
  readonly rows: readonly InventoryRow[]
  readonly unresolved: readonly { readonly what: string; readonly why: string; readonly path: string }[]
}
