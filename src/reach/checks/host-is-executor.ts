import type { Severity } from '#model/severity.ts'
import { type TakenAccount, takenAccounts } from '#reach/federation/workloads.ts'
import { remedy, yaml } from '#reach/remedies/steps.ts'
import type { Assumed } from '#reach/surfaces.ts'
import type { Check, Draft, Facts, Said } from './check.ts'
import { isModelService, type ServiceIn, servicePlace, servicesOf } from './services.ts'

/** A gateway, an agent or a service with a model key that also has power over its host, its cluster or a cloud. */
export const hostIsExecutor: Check = {
  id: 'identity/host-is-executor',
  name: 'A model’s host can act on its own',
  find: (facts) => {
    const takenBy = takenAccounts(facts.surfaces)
    return servicesOf(facts)
      .filter(isModelService)
      .flatMap((service) => draftOf(service, { facts, taken: takenBy(service.service) }))
  },
}

type Power = Said & { readonly severity: Severity }

type Around = { readonly facts: Facts; readonly taken: readonly TakenAccount[] }

function draftOf(found: ServiceIn, { facts, taken }: Around): readonly Draft[] {
  const { service, models, kind } = found
  const powers = [...powersOf(found, facts), ...taken.flatMap(powersOfAccount)]
  const [first] = powers
  if (first === undefined) return []
  const [model] = models
  const subject = servicePlace(service)
  return [
    {
      subject: `${service.path}#${service.holder}`,
      ...(model === undefined ? {} : { identity: model.identity }),
      provider: model?.identity.provider ?? null,
      severity: powers.some(({ severity }) => severity === 'high') ? 'high' : 'medium',
      confidence: kind === undefined ? 'medium' : 'high',
      title: `${subject} ${kind === undefined ? 'holds a model key' : `is ${article(kind)} ${kind}`} and ${first.text}`,
      at: [...powers.flatMap(({ spot }) => spot ?? []), service.spot, ...models.map(({ spot }) => spot)],
      holders: [],
      holdings: models,
      evidence: [
        ...powers.map(({ text, spot }) => ({ text: `it ${text}`, ...(spot === undefined ? {} : { spot }) })),
        ...(kind === undefined
          ? []
          : [{ text: `image ${service.image}: ${article(kind)} ${kind}`, spot: service.spot }]),
        ...models.map(({ identity, name, spot, via }) => ({
          text: `it holds ${identity.name} as ${name}${via.length === 0 ? '' : `, by ${via.join(', ')}`}`,
          spot,
        })),
      ],
      remedy: executorRemedy(found),
    },
  ]
}

const article = (noun: string): string => (noun.startsWith('a') ? 'an' : 'a')

/** Power over the host or the cluster weighs most; a cloud's key beside the model's is the lesser evil. */
function powersOf({ service, holdings, models, kind }: ServiceIn, { surfaces }: Facts): readonly Power[] {
  const { path, holder, account } = service
  const own = surfaces.executors.filter((executor) => executor.path === path && executor.holder === holder)
  const granted = surfaces.bindings.filter((binding) => account !== undefined && binding.account === account.name)
  const clouds = holdings.filter(
    ({ identity, written }) => isCloudKey(identity.role, identity.provider) && written !== 'placeholder',
  )
  // For a gateway the cloud's key may be the model's: beside another model's key it is more than that.
  const isBeside = models.length > 0 || kind === 'agent'
  return [
    ...own.map(({ what, spot }) => ({ text: what, spot, severity: 'high' as const })),
    ...granted.map(({ what, account: name, spot }) => ({
      text: `runs as ${name}, which ${what}`,
      spot,
      severity: 'high' as const,
    })),
    ...(isBeside
      ? clouds.map(({ identity, spot }) => ({
          text: `holds ${identity.name}, a key of a cloud`,
          spot,
          severity: 'medium' as const,
        }))
      : []),
  ]
}

/** A role of a cloud that may do everything, which the service has by its service account. */
const powersOfAccount = ({ assumed, name, grants }: TakenAccount): readonly Power[] =>
  grants.map(({ power, spot }) => ({
    text: `runs as ${assumed.account}, which takes ${nouns[assumed.cloud]} ${name} with ${power}`,
    spot,
    severity: 'high',
  }))

const nouns: Record<Assumed['cloud'], string> = { aws: 'role', gcp: 'account', azure: 'identity' }

const clouds = new Set(['aws', 'gcp', 'azure', 'cloudflare', 'digitalocean', 'hetzner'])

const isCloudKey = (role: string, provider: string | null): boolean =>
  role === 'cloud' || (role === 'dual' && provider !== null && clouds.has(provider))

const executorRemedy = ({ service, models }: ServiceIn) =>
  remedy('Let the process that obeys the model have nothing but the model.', [
    {
      title: 'Take the power away',
      detail: `In ${service.path}, remove from ${service.holder} what lets it act on its host or cluster; give what must act a service of its own that takes checked requests.`,
      command: service.holder.startsWith('service ')
        ? yaml(['privileged: false', 'cap_drop: [ALL]', 'read_only: true', 'security_opt: ["no-new-privileges:true"]'])
        : yaml([
            'serviceAccountName: model-only   # bound to no role',
            'automountServiceAccountToken: false',
            'securityContext: { privileged: false, allowPrivilegeEscalation: false }',
          ]),
    },
    ...(models.length === 0
      ? []
      : [
          {
            title: 'Use a workload identity where the provider takes one',
            detail: `Instead of ${models.map(({ identity }) => identity.name).join(', ')}, let the service account federate, so that what leaks lives for minutes.`,
          },
        ]),
  ])
