// Rules of gitleaks and Betterleaks: TOML with Go's regular expressions, exceptions in allowlists or in expressions.
import { parse } from 'smol-toml'
import { UserError } from '#model/user-error.ts'
import { listAt, type Mapping, mappingAt, numberAt, textAt, textsAt } from './foreign-fields.ts'
import type { ForeignRule, Remark } from './foreign-rule.ts'

/** Lines are counted as so many bytes. */
const LINE = 120
const MOST_WITHIN = 4096

type Exceptions = { readonly words: string[]; readonly patterns: string[]; readonly remarks: Remark[] }

/** An entry holds where one of its conditions does, so that those on the value may stand alone; with AND none can. */
const exceptionsOf = (entry: Mapping): Exceptions => {
  const target = textAt(entry, 'regexTarget') ?? 'secret'
  const isJoint = (textAt(entry, 'condition') ?? 'OR').toUpperCase().startsWith('AND') || entry['condition'] === '&&'
  const onValue = target === 'secret' && !isJoint
  const words = isJoint ? [] : textsAt(entry, 'stopwords')
  const patterns = onValue ? textsAt(entry, 'regexes') : []
  const lost = ['paths', 'commits', 'regexes', 'stopwords'].filter(
    (field) => listAt(entry, field).length > 0 && (isJoint || (field === 'regexes' ? !onValue : field !== 'stopwords')),
  )
  return { words, patterns, remarks: lost.length === 0 ? [] : [{ note: 'allowlist', detail: lost.join(', ') }] }
}

const allowlists = (rule: Mapping): Mapping[] => [
  ...(rule['allowlist'] === undefined ? [] : [mappingAt(rule['allowlist'])]),
  ...listAt(rule, 'allowlists').map(mappingAt),
]

const ENTROPY = /^\(?\s*(?:filter\.)?entropy\(\s*finding\["secret"\]\s*\)\s*<=?\s*(\d+(?:\.\d+)?)\s*\)?$/
const MATCHES = /^\(?\s*matchesAny\(\s*finding\["secret"\]\s*,\s*\[([\s\S]*)\]\s*\)\s*\)?$/
const CONTAINS = /^\(?\s*containsAny\(\s*finding\["secret"\]\s*,\s*\[([\s\S]*)\]\s*\)\s*\)?$/
const QUOTED = /`([^`]*)`|"((?:[^"\\]|\\.)*)"/g
const CLAUSES = /\s*\|\|\s*(?=(?:[^`"]|`[^`]*`|"(?:[^"\\]|\\.)*")*$)/

type Filter = Exceptions & { readonly entropy: number | undefined }

const NO_FILTER: Filter = { entropy: undefined, words: [], patterns: [], remarks: [] }

const quoted = (list: string): string[] =>
  [...list.matchAll(QUOTED)].map((found) => found[1] ?? unescaped(found[2] ?? ''))

const unescaped = (text: string): string => {
  try {
    return String(JSON.parse(`"${text}"`))
  } catch {
    return text
  }
}

const clause = (filter: Filter, text: string): Filter => {
  const entropy = ENTROPY.exec(text)?.[1]
  if (entropy !== undefined) return { ...filter, entropy: Number(entropy) }
  const patterns = MATCHES.exec(text)?.[1]
  if (patterns !== undefined) return { ...filter, patterns: [...filter.patterns, ...quoted(patterns)] }
  const words = CONTAINS.exec(text)?.[1]
  if (words !== undefined) return { ...filter, words: [...filter.words, ...quoted(words)] }
  return { ...filter, remarks: [{ note: 'filter' }] }
}

/** Clauses of a Betterleaks filter that speak of the value alone; each holds by itself. */
const filterOf = (rule: Mapping): Filter => {
  const text = textAt(rule, 'filter')
  if (text === undefined) return NO_FILTER
  return text.trim().split(CLAUSES).reduce(clause, NO_FILTER)
}

const needsOf = (rule: Mapping): ForeignRule['needs'] => {
  const [first] = listAt(rule, 'required').map(mappingAt)
  const id = first && textAt(first, 'id')
  if (first === undefined || id === undefined) return undefined
  const lines = numberAt(first, 'withinLines') ?? numberAt(first, 'withinColumns') ?? 20
  return { id, within: Math.min(MOST_WITHIN, Math.max(1, Math.round(lines + 1) * LINE)) }
}

const remarksOf = (rule: Mapping): Remark[] => [
  ...(textAt(rule, 'path') !== undefined && textAt(rule, 'regex') !== undefined ? [{ note: 'path' } as const] : []),
  ...(textAt(rule, 'validate') === undefined ? [] : [{ note: 'validation' } as const]),
  ...(textAt(rule, 'prefilter') === undefined ? [] : [{ note: 'filter', detail: 'prefilter' } as const]),
  ...(listAt(rule, 'required').length === 0 ? [] : [{ note: 'composite' } as const]),
  ...(rule['skipReport'] === true ? [{ note: 'hidden' } as const] : []),
]

const groupOf = (rule: Mapping): number | undefined => {
  const group = numberAt(rule, 'secretGroup') ?? 0
  return group > 0 ? group : undefined
}

const readRule = (rule: Mapping, place: number): ForeignRule => {
  const exceptions = allowlists(rule).map(exceptionsOf)
  const filter = filterOf(rule)
  const entropy = numberAt(rule, 'entropy') ?? filter.entropy
  const words = [...exceptions.flatMap((each) => each.words), ...filter.words]
  const id = textAt(rule, 'id') ?? `rule-${place + 1}`
  return {
    id,
    name: id,
    vendor: undefined,
    pattern: textAt(rule, 'regex'),
    isOfPaths: textAt(rule, 'path') !== undefined,
    group: { index: groupOf(rule), names: ['secret'], otherwise: 'first' },
    keywords: textsAt(rule, 'keywords'),
    require: entropy === undefined || entropy <= 0 ? {} : { entropy: Math.min(8, entropy) },
    except: words.length === 0 ? {} : { words },
    exceptPatterns: [...exceptions.flatMap((each) => each.patterns), ...filter.patterns],
    confidence: undefined,
    severity: undefined,
    class: undefined,
    needs: needsOf(rule),
    references: [],
    examples: [],
    remarks: [...remarksOf(rule), ...exceptions.flatMap((each) => each.remarks), ...filter.remarks],
  }
}

const parsed = (text: string, file: string): Mapping => {
  try {
    return mappingAt(parse(text))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : ''
    throw new UserError(`${file} is no TOML that can be read: ${reason}`, { cause })
  }
}

/** Rules of a configuration, and what of it is for all of them and stays behind. */
export type ForeignFile = { readonly rules: readonly ForeignRule[]; readonly leftBehind: readonly string[] }

const forAll: Readonly<Record<string, string>> = {
  allowlist: 'the allowlist for all rules (paths go to paths.ignore of .keyreach.yml)',
  allowlists: 'the allowlists for all rules (paths go to paths.ignore of .keyreach.yml)',
  extend: 'the configuration that it extends: import that too',
  prefilter: 'the prefilter for all rules (paths go to paths.ignore of .keyreach.yml)',
  filter: 'the filter for all rules',
}

export const readGitleaks = (text: string, file: string): ForeignFile => {
  const fields = parsed(text, file)
  return {
    rules: listAt(fields, 'rules').map((rule, place) => readRule(mappingAt(rule), place)),
    leftBehind: Object.entries(forAll).flatMap(([field, what]) =>
      fields[field] === undefined ? [] : [`${file}: ${what}`],
    ),
  }
}
