import type { ExceptSpec, KeyClass, RequireSpec } from '#model/rule.ts'
import type { Confidence, Severity } from '#model/severity.ts'
import type { Wanted } from './foreign-parts.ts'

/** What of a foreign rule could not be taken over, or only by way of something like it. */
export type Note =
  | 'no-content'
  | 'no-pattern'
  | 'regex'
  | 'unsafe'
  | 'whole-match'
  | 'no-mark'
  | 'too-wide'
  | 'context'
  | 'bounded'
  | 'look-around'
  | 'anchor'
  | 'behind'
  | 'lazy'
  | 'generic-words'
  | 'own-mark'
  | 'path'
  | 'allowlist'
  | 'filter'
  | 'validation'
  | 'dependency'
  | 'composite'
  | 'hidden'
  | 'example'

type About = { readonly text: string; readonly weight: 'refusal' | 'loss' | 'remark' }

/** Each note in words; a loss makes an import partial, a remark does not. */
export const notes: Record<Note, About> = {
  'no-content': { weight: 'refusal', text: 'it looks at paths alone' },
  'no-pattern': {
    weight: 'refusal',
    text: 'it has no pattern: it may change a rule of a configuration that is extended',
  },
  regex: { weight: 'refusal', text: 'its pattern has what the subset cannot say' },
  unsafe: { weight: 'refusal', text: 'its pattern could blow up, or is too large' },
  'no-mark': { weight: 'refusal', text: 'its value bears no mark of 3 characters, and no vendor is named beside it' },
  'too-wide': { weight: 'refusal', text: 'it would match nearly anything' },
  'whole-match': { weight: 'loss', text: 'its value is all that matches, since the group with it may be absent' },
  context: {
    weight: 'remark',
    text: 'the name before the value became context: nearer or farther than the pattern said',
  },
  bounded: { weight: 'remark', text: 'repeats without an end were given one' },
  'look-around': { weight: 'loss', text: 'what must or must not stand around the value is not looked at' },
  anchor: { weight: 'loss', text: 'it need not stand at the beginning of a line' },
  behind: { weight: 'loss', text: 'what must stand behind the value is not looked at' },
  lazy: { weight: 'loss', text: 'a repeat takes as much as it can, not as little' },
  'generic-words': { weight: 'loss', text: 'names that any vendor uses do not count as its name' },
  'own-mark': { weight: 'loss', text: 'no name is asked for before the value, since none tells a vendor' },
  path: { weight: 'loss', text: 'it is not held to its paths: it looks in every file' },
  allowlist: { weight: 'loss', text: 'exceptions by path, line or commit are left out' },
  filter: { weight: 'loss', text: 'conditions of its filter are left out' },
  validation: { weight: 'loss', text: 'whether a value is alive is not asked' },
  dependency: { weight: 'loss', text: 'another rule that its validation needs is not tied to it' },
  composite: {
    weight: 'loss',
    text: 'another rule must be near by: counted in bytes, 120 a line, and of several only one',
  },
  hidden: { weight: 'remark', text: 'it only serves other rules, and is reported as information' },
  example: { weight: 'loss', text: 'an example that comes with it is not found' },
}

/** A note on one rule, with particulars where there are any. */
export type Remark = { readonly note: Note; readonly detail?: string | undefined }

/** A rule of another scanner, read. */
export type ForeignRule = {
  /** As it stands in its file. */
  readonly id: string
  readonly name: string
  readonly vendor: string | undefined
  readonly pattern: string | undefined
  /** Whether it looks at paths. */
  readonly isOfPaths: boolean
  readonly group: Wanted
  /** Words that the scanner looks for first, in any case. */
  readonly keywords: readonly string[]
  readonly require: RequireSpec
  readonly except: ExceptSpec
  /** Patterns of exceptions, not yet translated. */
  readonly exceptPatterns: readonly string[]
  readonly confidence: Confidence | undefined
  readonly severity: Severity | undefined
  readonly class: KeyClass | undefined
  /** Another rule whose value must stand near by. */
  readonly needs: { readonly id: string; readonly within: number } | undefined
  readonly references: readonly string[]
  /** Texts that the rule is to find; tried, never written. */
  readonly examples: readonly string[]
  readonly remarks: readonly Remark[]
}
