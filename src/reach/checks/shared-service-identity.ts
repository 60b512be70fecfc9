import type { Severity } from '#model/severity.ts'
import { takenAccounts } from '#reach/federation/workloads.ts'
import { groupBy } from '#reach/group-by.ts'
import { remedy, yaml } from '#reach/remedies/steps.ts'
import type { Spot } from '#reach/spot.ts'
import type { Taking } from '#reach/surfaces.ts'
import type { Check, Draft, Facts } from './check.ts'
import { isModelService, type ServiceIn, servicesOf } from './services.ts'
import { plural } from './words.ts'

/** One Secret, env file, key or service account for several services that call a model. */
export const sharedServiceIdentity: Check = {
  id: 'identity/shared-service-identity',
  name: 'One identity for several model services',
  find: (facts) => {
    const services = servicesOf(facts).filter(isModelService)
    return [
      ...wholeDrafts(services, facts),
      ...accountDrafts(services),
      ...roleDrafts(services, facts),
      ...keyDrafts(services, facts),
    ]
  },
}

type Use = { readonly service: ServiceIn; readonly spot: Spot }
type Shared = { readonly subject: string; readonly what: string; readonly uses: readonly Use[] }

const placeOf = ({ path, holder }: { readonly path: string; readonly holder: string }): string => `${path}#${holder}`

/** Env files and Secrets that are taken whole: whatever is added to them, all of their takers get. */
function wholeDrafts(services: readonly ServiceIn[], { surfaces }: Facts): readonly Draft[] {
  const byPlace = new Map(services.map((found) => [placeOf(found.service), found]))
  return [...groupBy(surfaces.takings, takenThing)].flatMap(([subject, takings]) => {
    const uses = takings.flatMap((taking) => {
      const service = byPlace.get(placeOf(taking))
      return service === undefined ? [] : [{ service, spot: taking.spot }]
    })
    const [first] = takings
    const word = first?.of === 'env-file' ? 'env file' : 'Secret'
    return draftOf({ subject, what: `${word} ${first?.name}`, uses })
  })
}

/** Secrets of one name in two overlays are two; the folder tells them apart. */
const takenThing = ({ of, name, path }: Taking): string =>
  of === 'env-file' ? `env-file:${name}` : `cluster-secret:${folderOf(path)}/${name}`

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** An account that is not the default one, under which several of them run. */
function accountDrafts(services: readonly ServiceIn[]): readonly Draft[] {
  const named = services.filter(({ service }) => service.account !== undefined && service.account.name !== 'default')
  const groups = groupBy(named, ({ service }) => `account:${folderOf(service.path)}/${service.account?.name}`)
  return [...groups].flatMap(([subject, group]) =>
    draftOf({
      subject,
      what: `service account ${group[0]?.service.account?.name}`,
      uses: group.map((service) => ({ service, spot: service.service.account?.spot ?? service.service.spot })),
    }),
  )
}

/** An account of a cloud that several service accounts take: each name looks like an identity of its own, and none is. */
function roleDrafts(services: readonly ServiceIn[], { surfaces }: Facts): readonly Draft[] {
  const takenBy = takenAccounts(surfaces)
  const uses = services.flatMap((service) =>
    takenBy(service.service).map(({ assumed, name }) => ({ service, spot: assumed.spot, assumed, name })),
  )
  const groups = groupBy(uses, ({ assumed: { cloud, target, path } }) =>
    target.includes('/') || target.includes('@') ? `${cloud}:${target}` : `${cloud}:${folderOf(path)}/${target}`,
  )
  return [...groups].flatMap(([subject, group]) => {
    const accounts = new Set(group.map(({ assumed }) => assumed.account))
    // One service account of several services is told by its own name.
    return accounts.size < 2
      ? []
      : draftOf({ subject: `assumed:${subject}`, what: `role ${group[0]?.name}`, uses: group })
  })
}

/** One model key that is handed to each by name. */
function keyDrafts(services: readonly ServiceIn[], { surfaces }: Facts): readonly Draft[] {
  const takers = new Set(surfaces.takings.map(placeOf))
  const uses = services
    .filter(({ service }) => !takers.has(placeOf(service)))
    .flatMap((service) => service.models.map((holding) => ({ service, spot: holding.spot, holding })))
  const groups = groupBy(uses, ({ holding }) => `${folderOf(holding.path)}#${holding.identity.id}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { identity } = first.holding
    return draftOf({ subject: `${folderOf(first.holding.path)}#${identity.id}`, what: identity.name, uses: group })
  })
}

function draftOf({ subject, what, uses }: Shared): readonly Draft[] {
  const services = [...new Map(uses.map((use) => [placeOf(use.service.service), use])).values()]
  const [first] = services
  if (first === undefined || services.length < 2) return []
  const names = services.map(({ service }) => service.service.holder)
  const models = first.service.models
  const model = models[0]
  return [
    {
      subject,
      ...(model === undefined ? {} : { identity: model.identity }),
      provider: model?.identity.provider ?? null,
      severity: severityOf(services),
      confidence: 'medium',
      title: `${what} is shared by ${plural(services.length, 'model service')}: ${names.slice(0, 4).join(', ')}`,
      at: services.map(({ spot }) => spot),
      holders: [],
      holdings: services.flatMap(({ service }) => service.models.slice(0, 1)),
      evidence: services.map(({ service: { service, kind, models: held }, spot }) => ({
        text: `${service.path}: ${service.holder}${kind === undefined ? '' : ` (${kind})`} gets it${held.length === 0 ? '' : `, and by it ${held.map(({ identity }) => identity.name).join(', ')}`}`,
        spot,
      })),
      remedy: sharedRemedy(what, names),
    },
  ]
}

/** One image twice is one program that runs in two roles, as web and worker. */
function severityOf(uses: readonly Use[]): Severity {
  const images = new Set(uses.map(({ service: { service } }) => service.image))
  return images.size > 1 || images.has('') ? 'medium' : 'low'
}

const sharedRemedy = (what: string, names: readonly string[]) =>
  remedy('Give each component an identity of its own, with what it needs and no more.', [
    {
      title: 'One Secret and one account per component',
      detail: `Split ${what}: ${names.join(', ')} each get their own keys, so that one can be revoked without the others, and use is told apart.`,
      command: yaml(
        names
          .slice(0, 3)
          .map((name) => `${name.split(' ').at(-1) ?? name}: { secretRef: ${name.split(' ').at(-1) ?? name}-model }`),
      ),
    },
  ])
