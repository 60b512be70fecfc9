// Settings of an agent that send its calls to another host than its vendor's, with the key that whoever starts it has.
import type { Redirect } from '#reach/surfaces.ts'
import { spotter } from './github-values.ts'
import { at, entriesOf, type Node, textOf } from './yaml.ts'

type SettingsFile = { readonly path: string; readonly agent: string }

const baseUrl = /^(?:ANTHROPIC|OPENAI|GEMINI|GOOGLE_GEMINI|CODEX)_(?:API_)?(?:BASE(?:_URL)?|ENDPOINT)$/
/** With a credential of its own beside it, nobody else's is sent. */
const ownCredential = /^(?:ANTHROPIC|OPENAI|GEMINI|GOOGLE|CODEX)_(?:AUTH_TOKEN|API_KEY)$/

export function redirectsIn(root: Node, { path, agent }: SettingsFile): readonly Redirect[] {
  const environment = entriesOf(at(root, 'env'))
  const isOwn = at(root, 'apiKeyHelper') !== undefined || environment.some(({ key }) => ownCredential.test(key))
  if (isOwn) return []
  const spot = spotter(path)
  const named = [...environment, ...entriesOf(root).filter(({ key }) => key === 'openai_base_url')]
  return named.flatMap(({ key, start, value }) => {
    const host = baseUrl.test(key) || key === 'openai_base_url' ? hostIn(textOf(value) ?? '') : undefined
    return host === undefined || isVendors.test(host) || isNear.test(host)
      ? []
      : [{ agent, path, host, spot: spot({ start, end: value.end }) }]
  })
}

const url = /^https?:\/\/([\w.-]+)(?::\d+)?(?:[/?#]|$)/i

/** Undefined where a run fills it in. */
const hostIn = (text: string): string | undefined => url.exec(text)?.[1]?.toLowerCase()

const isVendors =
  /(?:^|\.)(?:anthropic\.com|openai\.com|openai\.azure\.com|googleapis\.com|amazonaws\.com|services\.ai\.azure\.com)$/
/** This machine, and what only its own network knows. */
const isNear =
  /^(?:localhost|127\.[\d.]+|0\.0\.0\.0|10\.[\d.]+|192\.168\.[\d.]+|[\w-]+|.*\.(?:local|internal|lan|test|example|localhost))$/
