// Policies by which Envoy's AI gateway proves itself to models: which Secret, or which account, each backend is called with.
import type { Document } from '#model/policy.ts'
import type { Holding, Identity } from '#reach/graph.ts'
import { environmentOf } from '#reach/paths.ts'
import type { SurfaceReading } from '#reach/surfaces.ts'
import { meaningOf } from '#reach/vocabulary/names.ts'
import { clusterIdentity } from './cluster-secrets.ts'
import { at, entryOf, type Node, readYaml, textOf } from './yaml.ts'

const kind = 'BackendSecurityPolicy'

/** Whether a manifest has such policies. */
export const hasEnvoyPolicies = (text: string): boolean => text.includes(kind)

export function readEnvoyPolicies({ path, text }: Document): SurfaceReading {
  const policies = readYaml(text).roots.filter((root) => textOf(at(root, 'kind')) === kind)
  return { holdings: policies.flatMap((policy) => heldBy(policy, path)) }
}

/** Where each kind of policy names its Secret, and the key that is read in it. */
const secrets: readonly (readonly [readonly string[], string])[] = [
  [['apiKey', 'secretRef'], 'apiKey'],
  [['azureAPIKey', 'secretRef'], 'apiKey'],
  [['anthropicAPIKey', 'secretRef'], 'apiKey'],
  [['awsCredentials', 'credentialsFile', 'secretRef'], 'credentials'],
  [['azureCredentials', 'clientSecretRef'], 'client-secret'],
  [['gcpCredentials', 'credentialsFile', 'secretRef'], 'service_account.json'],
]

function heldBy(policy: Node, path: string): readonly Holding[] {
  const name = textOf(at(policy, 'metadata', 'name')) ?? kind
  const spec = at(policy, 'spec')
  return secrets.flatMap(([keys, key]) => {
    const [first = ''] = keys
    const secret = textOf(at(spec, ...keys, 'name'))
    const entry = entryOf(spec, first)
    if (secret === undefined || entry === undefined) return []
    const identity: Identity = {
      ...clusterIdentity(secret, key),
      role: 'model',
      provider: providers[first] ?? meaningOf(`${name}_API_KEY`).provider,
    }
    return {
      identity,
      surface: 'gateway',
      path,
      holder: `Envoy policy ${name}`,
      name: first,
      spot: { path, start: entry.start, end: entry.value.end },
      written: 'reference',
      environment: environmentOf(path),
      via: [],
    }
  })
}

const providers: Readonly<Record<string, string>> = {
  azureAPIKey: 'azure-ai',
  anthropicAPIKey: 'anthropic',
  awsCredentials: 'aws-bedrock',
  azureCredentials: 'azure-ai',
  gcpCredentials: 'google',
}
