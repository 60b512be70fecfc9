// Configurations of model gateways: LiteLLM, Kong, Portkey. Which keys a gateway holds, and by what its callers prove themselves.
import type { Document } from '#model/policy.ts'
import type { Unresolved } from '#reach/graph.ts'
import type { SurfaceReading, Values } from '#reach/surfaces.ts'
import { type Meaning, meaningOf, type Role } from '#reach/vocabulary/names.ts'
import { assigned, together } from './written.ts'
import { at, type Entry, entriesOf, itemsOf, type Node, textOf } from './yaml.ts'
import { readYamlFile } from './yaml-file.ts'

/** What only configurations of gateways have. */
const telling =
  /^["' ]*model_list["']?\s*:|ai-proxy|ai-request-transformer|"(?:virtual_key|strategy|targets)"\s*:|^["' ]*(?:general_settings|litellm_settings)["']?\s*:/m

const gatewayHead = /^model_list:\s*$/m

/** Whether a text is a configuration of LiteLLM, wherever it lies. */
export const isGateway = (text: string): boolean => gatewayHead.test(text)

export function readGateway(document: Document, values: Values): SurfaceReading {
  const { path, text } = document
  if (!telling.test(text)) return {}
  const {
    roots: [root],
    unresolved,
  } = readYamlFile(document)
  if (root === undefined) return { unresolved }
  const held = [...liteLlm(root, path), ...kong(root, path), ...portkey(root, path)]
  return {
    ...together(held.map((given) => assigned(given, values))),
    unresolved: [...unresolved, ...openCallers(root, path)],
  }
}

type Given = Parameters<typeof assigned>[0]
type Naming = { readonly path: string; readonly holder: string; readonly meaning?: Meaning }

const given = ({ key, start, value }: Entry, { path, holder, meaning }: Naming): readonly Given[] =>
  value.kind === 'scalar' && value.value !== null
    ? [
        {
          surface: 'gateway',
          path,
          holder,
          name: key,
          text: value.text,
          spot: { path, start, end: value.end },
          valueSpot: { path, start: value.start, end: value.end },
          ...(meaning === undefined ? {} : { meaning }),
        },
      ]
    : []

const credentialKey =
  /(?:^|_)(?:api_?key|access_key|secret_access_key|secret|token|password|credentials|private_key|salt_key)$|^master_key$/i

function liteLlm(root: Node, path: string): readonly Given[] {
  const models = itemsOf(at(root, 'model_list')).flatMap((node) => {
    const params = at(node, 'litellm_params')
    const provider = providerOf(textOf(at(params, 'model')) ?? '')
    const holder = `LiteLLM model ${textOf(at(node, 'model_name')) ?? ''}`.trim()
    return credentials(params, { path, holder, meaning: { role: 'model', provider } })
  })
  const settings = ['general_settings', 'litellm_settings', 'router_settings'].flatMap((section) =>
    entriesOf(at(root, section)).filter(({ key }) => credentialKey.test(key) || key === 'database_url'),
  )
  const variables = entriesOf(at(root, 'environment_variables'))
  return [...models, ...[...settings, ...variables].flatMap((entry) => ofSetting(entry, path))]
}

/** `azure/gpt-4o` names its provider before the slash. */
const providerOf = (model: string): string | null => meaningOf(`${model.split('/')[0] ?? ''}_API_KEY`).provider

function ofSetting(entry: Entry, path: string): readonly Given[] {
  const { key } = entry
  if (key === 'master_key') {
    return given(entry, { path, holder: 'LiteLLM', meaning: { role: 'model', provider: 'litellm' } })
  }
  const role: Role = key === 'database_url' ? 'database' : meaningOf(key).role
  const { provider } = meaningOf(key)
  return role === 'configuration' || role === 'unknown'
    ? []
    : given(entry, { path, holder: 'LiteLLM', meaning: { role, provider } })
}

const credentials = (node: Node | undefined, naming: Naming): readonly Given[] =>
  entriesOf(node)
    .filter(({ key }) => credentialKey.test(key))
    .flatMap((entry) => given(entry, naming))

/** LiteLLM may take its master key, and the audience of its tokens, from the environment: the file alone does not tell. */
function openCallers(root: Node, path: string): readonly Unresolved[] {
  const settings = at(root, 'general_settings')
  const models = at(root, 'model_list')
  if (models === undefined) return []
  const spot = { path, start: (settings ?? models).start, end: (settings ?? models).start }
  const isKeyed = at(settings, 'master_key') !== undefined
  const usesTokens = textOf(at(settings, 'enable_jwt_auth')) === 'true'
  const keyless = {
    what: 'who may call the gateway',
    why: 'the file sets no master_key: without LITELLM_MASTER_KEY in its environment, LiteLLM admits every caller',
    spot,
  }
  const anyAudience = {
    what: 'for whom the callers’ tokens were made',
    why: 'the gateway accepts tokens, and the file does not say that JWT_AUDIENCE is set: without it LiteLLM checks no audience',
    spot,
  }
  return [...(isKeyed || usesTokens ? [] : [keyless]), ...(usesTokens ? [anyAudience] : [])]
}

/** Plugins of Kong wherever they stand: at the top, at a service, at a route, at a consumer. */
function kong(node: Node, path: string): readonly Given[] {
  if (node.kind === 'scalar') return []
  if (node.kind === 'list') return node.items.flatMap((item) => kong(item, path))
  const name = textOf(at(node, 'name')) ?? textOf(at(node, 'plugin')) ?? ''
  if (name.startsWith('ai-')) return ofPlugin(node, { path, holder: `Kong ${name}`, meaning: modelOf('') })
  return node.entries.flatMap(({ value }) => kong(value, path))
}

const pluginKey =
  /^(?:header_value|param_value|aws_access_key_id|aws_secret_access_key|azure_client_secret|gcp_service_account_json)$/

const modelOf = (provider: string): Meaning => ({ role: 'model', provider: meaningOf(`${provider}_API_KEY`).provider })

/** The provider stands beside the credential, or above it. */
function ofPlugin(node: Node, naming: Naming): readonly Given[] {
  if (node.kind === 'scalar') return []
  if (node.kind === 'list') return node.items.flatMap((item) => ofPlugin(item, naming))
  const provider = textOf(at(node, 'model', 'provider'))
  const inner = provider === undefined ? naming : { ...naming, meaning: modelOf(provider) }
  return node.entries.flatMap((entry) =>
    pluginKey.test(entry.key) ? given(entry, inner) : ofPlugin(entry.value, inner),
  )
}

const portkeyKey = /^(?:api_key|virtual_key)$/

function portkey(node: Node, path: string): readonly Given[] {
  if (node.kind === 'scalar') return []
  if (node.kind === 'list') return node.items.flatMap((item) => portkey(item, path))
  const provider = textOf(at(node, 'provider'))
  const isTarget = provider !== undefined || at(node, 'virtual_key') !== undefined
  const naming: Naming = { path, holder: 'Portkey target', meaning: modelOf(provider ?? 'PORTKEY') }
  return node.entries.flatMap((entry) => {
    if (entry.key === 'model_list') return []
    return isTarget && portkeyKey.test(entry.key) ? given(entry, naming) : portkey(entry.value, path)
  })
}
