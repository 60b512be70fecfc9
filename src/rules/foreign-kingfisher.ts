// Rules of Kingfisher and Nosey Parker: YAML with patterns in verbose mode, examples, and requests that ask whether a value is alive.
import { parse } from 'yaml'
import type { RequireSpec } from '#model/rule.ts'
import { confidences } from '#model/severity.ts'
import { UserError } from '#model/user-error.ts'
import { listAt, type Mapping, mappingAt, numberAt, textAt, textsAt } from './foreign-fields.ts'
import type { ForeignFile } from './foreign-gitleaks.ts'
import type { ForeignRule, Remark } from './foreign-rule.ts'

const counts = [
  ['digits', 'min_digits'],
  ['upper', 'min_uppercase'],
  ['lower', 'min_lowercase'],
  ['special', 'min_special_chars'],
] as const

const requireOf = (rule: Mapping): RequireSpec => {
  const asked = mappingAt(rule['pattern_requirements'])
  const entropy = numberAt(rule, 'min_entropy') ?? 0
  const own = counts.flatMap(([kind, field]) => {
    const least = numberAt(asked, field) ?? 0
    return least > 0 ? [[kind, Math.round(least)] as const] : []
  })
  return { ...(entropy > 0 ? { entropy: Math.min(8, entropy) } : {}), ...Object.fromEntries(own) }
}

const known = ['min_digits', 'min_uppercase', 'min_lowercase', 'min_special_chars', 'ignore_if_contains']

const remarksOf = (rule: Mapping): Remark[] => {
  const asked = Object.keys(mappingAt(rule['pattern_requirements'])).filter((field) => !known.includes(field))
  return [
    ...(rule['validation'] === undefined ? [] : [{ note: 'validation' } as const]),
    ...(listAt(rule, 'depends_on_rule').length === 0 ? [] : [{ note: 'dependency' } as const]),
    ...(rule['visible'] === false ? [{ note: 'hidden' } as const] : []),
    ...(asked.length === 0 ? [] : [{ note: 'filter', detail: asked.join(', ') } as const]),
  ]
}

const VENDOR_OF_ID = /^[a-z]+\.([a-z0-9_-]+)\.[0-9]+$/

const readRule = (rule: Mapping, place: number): ForeignRule => {
  const id = textAt(rule, 'id') ?? `rule-${place + 1}`
  const words = textsAt(mappingAt(rule['pattern_requirements']), 'ignore_if_contains')
  return {
    id,
    name: textAt(rule, 'name') ?? id,
    vendor: VENDOR_OF_ID.exec(id)?.[1],
    pattern: textAt(rule, 'pattern')?.trim(),
    isOfPaths: false,
    // Where several groups have no name they are a login in parts, and the secret comes last.
    group: { index: undefined, names: ['token', 'secret'], otherwise: 'last' },
    keywords: [],
    require: requireOf(rule),
    except: words.length === 0 ? {} : { words },
    exceptPatterns: [],
    confidence: confidences.find((each) => each === textAt(rule, 'confidence')),
    severity: undefined,
    class: undefined,
    needs: undefined,
    references: textsAt(rule, 'references'),
    examples: textsAt(rule, 'examples'),
    remarks: remarksOf(rule),
  }
}

const parsed = (text: string, file: string): Mapping => {
  try {
    return mappingAt(parse(text))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : ''
    throw new UserError(`${file} is no YAML that can be read: ${reason}`, { cause })
  }
}

export const readKingfisher = (text: string, file: string): ForeignFile => ({
  rules: listAt(parsed(text, file), 'rules').map((rule, place) => readRule(mappingAt(rule), place)),
  leftBehind: [],
})
