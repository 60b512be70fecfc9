// Providers whose keys are kept though nothing in the repository names them but the keys.
import type { Document } from '#model/policy.ts'
import type { Graph } from './graph.ts'
import { surfaceFileOf } from './paths.ts'
import { modelProviders, observabilityProviders, retrievalProviders } from './vocabulary/providers.ts'

/** Which of some words stand in no file; undefined where that cannot be told. */
export type AbsentWords = (words: readonly string[]) => readonly string[] | undefined

const named = new Map(
  [...modelProviders, ...retrievalProviders, ...observabilityProviders].map(({ provider, words }) => [provider, words]),
)
const notAWord = /[^a-z0-9]+/g
const shortest = 4

/** Words that code which uses a provider cannot do without. Short ones stand in much else, and say nothing by their absence alone. */
export function wordsOfProvider(provider: string): readonly string[] {
  const whole = [provider, ...(named.get(provider) ?? [])].map((word) => word.toLowerCase())
  const parts = whole.flatMap((word) => [word.replace(notAWord, ''), word.split(notAWord)[0] ?? ''])
  return [...new Set(parts)].filter((word) => word.length >= shortest)
}

const roles = new Set(['model', 'retrieval', 'observability'])

/** Providers of keys in workflows and env files that no other file names. Empty where files could not all be read. */
export function unusedProviders(
  graph: Graph,
  documents: readonly Document[],
  absent: AbsentWords | undefined,
): ReadonlySet<string> {
  if (absent === undefined) return new Set()
  const providers = [...graph.identities.values()].flatMap(({ role, provider, nature }) =>
    provider !== null && roles.has(role) && nature === 'static' && named.has(provider) ? [provider] : [],
  )
  if (providers.length === 0) return new Set()
  const settings = documents.filter(({ path }) => surfaceFileOf(path) !== 'env-file').map(withoutNames)
  const open = [...new Set(providers)].filter((provider) => {
    const words = wordsOfProvider(provider)
    return words.length > 0 && !settings.some((text) => words.some((word) => text.includes(word)))
  })
  if (open.length === 0) return new Set()
  const missing = absent([...new Set(open.flatMap(wordsOfProvider))])
  if (missing === undefined) return new Set()
  return new Set(open.filter((provider) => wordsOfProvider(provider).every((word) => missing.includes(word))))
}

const nameOfKey = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g

/** What a file says beside the names of variables and secrets. */
const withoutNames = ({ text }: Document): string => text.replace(nameOfKey, '').toLowerCase()
