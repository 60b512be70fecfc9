// Step 2: what takes the key's place. The team's broker first, then the vendor's own federation, then a gateway, then one narrow key a workflow.
import { brokerSteps } from '#model/exchange.ts'
import type { Remedy, Step } from '#model/finding.ts'
import type { BrokerPolicy } from '#model/policy.ts'
import { type Broker, federatedJob } from './brokers/broker.ts'
import { brokers } from './brokers/list.ts'
import { isEnvFile, readingOf } from './read-variable.ts'
import { isGeneric, nounOf, type RemedyRequest } from './request.ts'

/** How a key is replaced, in order of preference. */
export type Replacement =
  | { readonly kind: 'own-broker'; readonly broker: BrokerPolicy }
  | { readonly kind: 'federation'; readonly broker: Broker }
  | { readonly kind: 'gateway' }
  | { readonly kind: 'narrow-key' }

export function replacementOf({ rule, broker }: RemedyRequest): Replacement {
  if (broker !== undefined && serves(broker, rule.provider)) return { kind: 'own-broker', broker }
  const federation = rule.broker === undefined ? undefined : brokers[rule.broker]
  if (federation !== undefined) return { kind: 'federation', broker: federation }
  return rule.category === 'llm' ? { kind: 'gateway' } : { kind: 'narrow-key' }
}

/** A broker that lists no providers serves every one; a value without a vendor is served by none. */
const serves = ({ providers }: BrokerPolicy, provider: string): boolean =>
  provider !== 'generic' && (providers === undefined || providers.includes(provider))

export function brokerOf(replacement: Replacement): Remedy['broker'] {
  if (replacement.kind !== 'own-broker' && replacement.kind !== 'federation') return undefined
  return { name: replacement.broker.name, url: replacement.broker.url }
}

export function replaceStep(replacement: Replacement, request: RemedyRequest, variable: string): Step {
  const reading = readSentence(request, variable)
  switch (replacement.kind) {
    case 'own-broker':
      return ownBrokerStep(replacement.broker, { request, variable, reading })
    case 'federation':
      return federationStep(replacement.broker, reading)
    case 'gateway':
      return gatewayStep({ request, variable, reading })
    case 'narrow-key':
      return narrowKeyStep({ request, variable, reading })
  }
}

type Parts = { readonly request: RemedyRequest; readonly variable: string; readonly reading: string }

function ownBrokerStep(broker: BrokerPolicy, { request, variable, reading }: Parts): Step {
  const { rule } = request
  const docs = broker.docs ?? broker.url
  const how =
    broker.tokenEndpoint === undefined
      ? `Its documentation says how a workflow asks for it: ${docs}.`
      : 'The job exchanges its own OIDC token for a short-lived one; nothing long-lived is stored.'
  const steps = brokerSteps(broker, { provider: rule.provider, variable })
  return {
    title: `Take a short-lived credential from ${oneLine(broker.name)}`,
    detail: `${oneLine(broker.name)} is the broker of this repository for ${rule.vendor}. ${how} ${reading}`,
    url: docs,
    ...(steps === undefined ? {} : { command: federatedJob(rule.provider, steps) }),
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

function federationStep(broker: Broker, reading: string): Step {
  const trust = broker.environment === undefined ? '' : ` ${subjectSentence(broker.environment)}`
  return {
    title: `Take a short-lived credential: ${broker.name}`,
    detail: `${reading}\nOnce, by an administrator: ${broker.setup}${trust}\nBeware: ${broker.mistakes}\n${order}`,
    command: broker.workflow,
    url: broker.url,
  }
}

/** GitHub writes subjects in two ways; a trust that knows one of them only fails for some repositories. */
const subjectSentence = (environment: string): string =>
  `The exact subject is \`repo:OWNER/REPO:environment:${environment}\`; repositories made since July 2026 carry ids in it (\`repo:OWNER@ID/REPO@ID:environment:${environment}\`).`

const order = 'In this order: set up the trust, merge the workflow, see one green run, then delete the old secret.'

function gatewayStep({ request, variable, reading }: Parts): Step {
  const { vendor, keyless } = request.rule
  return {
    title: `Let a gateway hold the ${vendor} key, one caller per workflow`,
    detail: `${keyless ?? `${vendor} has no short-lived way for a workflow.`} A gateway that trusts GitHub's OIDC tokens (LiteLLM with JWT authentication, Kong, Azure API Management, your own) keeps the one key and tells callers apart. Until then: one key for each workflow, bound to an environment, with an end date and a spending limit. ${reading}`,
    command: narrowWorkflow(variable, request.rule.provider),
  }
}

function narrowKeyStep({ request, variable, reading }: Parts): Step {
  const { rule } = request
  const noun = nounOf(rule)
  const keyless = rule.keyless === undefined ? '' : `${rule.keyless} `
  return {
    title: isGeneric(rule)
      ? `Read the ${noun} from the environment`
      : `Make one narrow ${noun} per workflow, bound to an environment`,
    detail: `${keyless}Store the new one as a secret of the environment that needs it, not of the repository; give it the least rights and an end date. ${reading}`,
    command: narrowWorkflow(variable, isGeneric(rule) ? 'production' : rule.provider),
  }
}

const narrowWorkflow = (variable: string, environment: string): string => `environment: ${environment}
steps:
  - run: npm run eval  # only the step that needs it
    env: { ${variable}: "\${{ secrets.${variable} }}" }`

function readSentence({ leak, context }: RemedyRequest, variable: string): string {
  if (context.exposure !== undefined) return `The server reads it from ${variable}.`
  const [location] = leak.locations
  const path = location?.path ?? null
  const reading = readingOf(path)
  if (location === undefined || path === null) return `Programs read it from ${variable}.`
  const place = `${path.includes('`') ? path : `\`${path}\``}, line ${location.line}`
  if (isEnvFile(path)) return `${place}: leave \`${variable}=\` empty in what is committed, and ignore the real file.`
  if (reading === undefined) return `${place}: read it from the environment variable ${variable}.`
  return `${place}: write \`${reading.read(variable)}\` instead of the value (${reading.language}).`
}
