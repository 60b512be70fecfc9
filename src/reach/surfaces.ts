// What the files beside the workflows say: services, servers, pods, trust policies, dependencies.
import type { Holding } from './graph.ts'
import type { Spot } from './spot.ts'

/** A resource that makes a credential and gives it no end. */
export type Undated = { readonly what: string; readonly name: string; readonly spot: Spot }

/** A service or pod that takes its identity from the machine below it. */
export type Hosted = { readonly what: string; readonly holder: string; readonly spot: Spot }

export type Surfaces = {
  readonly holdings: readonly Holding[]
  readonly undated: readonly Undated[]
  readonly hosted: readonly Hosted[]
}

export const noSurfaces: Surfaces = { holdings: [], undated: [], hosted: [] }
