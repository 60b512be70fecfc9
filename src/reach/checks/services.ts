// Services of compose files and clusters, with what each holds: shared by the checks about them.
import type { Holding } from '#reach/graph.ts'
import { groupBy } from '#reach/group-by.ts'
import { isSample } from '#reach/paths.ts'
import type { Service } from '#reach/surfaces.ts'
import { type ModelService, modelServiceOf } from '#reach/vocabulary/services.ts'
import type { Facts } from './check.ts'

export type ServiceIn = {
  readonly service: Service
  /** One per identity: a service may take one in several ways. */
  readonly holdings: readonly Holding[]
  /** What its image is known to be. */
  readonly kind: ModelService | undefined
  readonly models: readonly Holding[]
}

/** Services that are no samples. */
export function servicesOf({ surfaces, graph }: Facts): readonly ServiceIn[] {
  const held = groupBy(graph.holdings, ({ path, holder }) => `${path}#${holder}`)
  return surfaces.services
    .filter(({ path }) => !isSample(path))
    .map((service) => {
      const all = held.get(`${service.path}#${service.holder}`) ?? []
      const holdings = [
        ...new Map(all.toReversed().map((holding) => [holding.identity.id, holding])).values(),
      ].reverse()
      return {
        service,
        holdings,
        kind: modelServiceOf(service.image),
        models: holdings.filter(({ identity }) => identity.role === 'model'),
      }
    })
}

/** It calls a model, or is known to serve or obey one. */
export const isModelService = ({ kind, models }: ServiceIn): boolean => kind !== undefined || models.length > 0

export const servicePlace = ({ holder, path }: Service): string => `${holder} of ${path}`
