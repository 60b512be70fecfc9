// keyreach rules import: rules of other scanners on standard output as rules of one's own, and on standard error what became of each.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { readInput } from '#cli/input.ts'
import type { CommandContext } from '#cli/main.ts'
import { startFolder } from '#cli/report-run.ts'
import { UserError } from '#model/user-error.ts'
import { type ForeignText, foreignFormats, formatOf, gradeOf } from '#rules/foreign-import.ts'
import { notes, type Remark } from '#rules/foreign-rule.ts'
import { type ImportedFate, importForeign, type RuleImport } from '#scan/rule-import.ts'
import { unreadable } from './rules-read.ts'

/** The file of rules, and what is told of it. */
export type ImportAnswer = { readonly yaml: string; readonly told: string; readonly isEmpty: boolean }

export async function importCommand(operand: string | undefined, context: CommandContext): Promise<ImportAnswer> {
  const { arguments: words } = context
  if (operand === undefined)
    throw new UserError('keyreach rules import needs a file or a folder of another scanner, or - for standard input')
  const format = foreignFormats.find((each) => each === words.value('from'))
  const { texts, skipped } = await readTexts(operand, context, format !== undefined)
  const prefix = words.value('prefix')
  if (prefix !== undefined && !ID.test(prefix))
    throw new UserError(`--prefix: "${prefix}" is no id: lower-case letters, digits and hyphens`)
  const imported = importForeign({
    texts,
    format,
    prefix,
    known: words.has('only-new') ? 'left-out' : 'written',
  })
  const all = { ...imported, leftBehind: [...imported.leftBehind, ...skipped] }
  const name = operand === '-' ? 'standard input' : operand
  const told = words.value('format') === 'json' ? asJson(all) : asText(name, all)
  return { yaml: header(name) + imported.yaml, told, isEmpty: imported.fates.every(({ ids }) => ids.length === 0) }
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const RULES_FILE = /\.(?:ya?ml|toml)$/i
const LARGEST = 32 * 1024 * 1024

const header = (name: string): string =>
  `# Rules of ${JSON.stringify(name)}, as keyreach rules import reads them. Name this file in rules.custom of .keyreach.yml.\n`

type Texts = { readonly texts: readonly ForeignText[]; readonly skipped: readonly string[] }
type Telling = 'told' | 'known'

async function readTexts(operand: string, context: CommandContext, isKnown: boolean): Promise<Texts> {
  if (operand === '-') {
    const text = Buffer.from(await readInput(context)).toString('utf8')
    return { texts: [{ name: 'standard input', text }], skipped: [] }
  }
  const path = resolve(startFolder(context), operand)
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) throw new UserError(`${operand}: there is no such file or folder`)
  if (!stat.isDirectory()) return { texts: [readText(path, operand)], skipped: [] }
  return readFolder(path, operand, isKnown ? 'known' : 'told')
}

/** The files of a folder that hold rules; the others are told. */
function readFolder(folder: string, name: string, format: Telling): Texts {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && RULES_FILE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const all = paths.map((path) => readText(path, relative(folder, path)))
  const texts = all.filter((text) => format === 'known' || holdsRules(text))
  if (texts.length === 0)
    throw new UserError(`${name}: no file in it holds rules of gitleaks, Betterleaks or Kingfisher`)
  const skipped = all.filter((text) => !texts.includes(text)).map((text) => `${text.name}: it holds no rules`)
  return { texts, skipped }
}

function holdsRules(text: ForeignText): boolean {
  try {
    formatOf(text)
    return true
  } catch (error) {
    if (error instanceof UserError) return false
    throw error
  }
}

function readText(path: string, name: string): ForeignText {
  try {
    if (statSync(path).size > LARGEST) throw new UserError(`${name}: is larger than 32 MiB`)
    return { name, text: readFileSync(path, 'utf8') }
  } catch (cause) {
    throw cause instanceof UserError ? cause : unreadable(name, cause)
  }
}

const asJson = ({ fates, leftBehind }: RuleImport): string => {
  const rules = fates.map((fate) => ({
    rule: fate.rule.id,
    grade: gradeOf(fate),
    ids: fate.ids,
    written: fate.isWritten,
    ...(fate.knownAs === undefined ? {} : { knownAs: fate.knownAs }),
    remarks: fate.remarks.map(({ note, detail }) => ({ note, ...notes[note], ...(detail && { detail }) })),
  }))
  return `${JSON.stringify({ rules, leftBehind }, null, 2)}\n`
}

const MOST_NAMED = 12

type Naming = 'all' | 'some'

const named = (ids: readonly string[], naming: Naming = 'some'): string => {
  if (naming === 'all') return ids.join(', ')
  const more = ids.length > MOST_NAMED ? ` and ${ids.length - MOST_NAMED} more` : ''
  return `${ids.slice(0, MOST_NAMED).join(', ')}${more}`
}

const counted = (count: number): string => `${count} ${count === 1 ? 'rule' : 'rules'}`

type Weight = (typeof notes)[Remark['note']]['weight']

/** Particulars of refusals are told: they say what to change. */
const sentence = ({ note, detail }: Remark): string => {
  const { text, weight } = notes[note]
  return weight === 'refusal' && detail !== undefined ? `${text}: ${detail}` : text
}

/** Rules by what there is to say of them, the most frequent first. */
function byRemark(fates: readonly ImportedFate[], weight: Weight): string[] {
  const groups = new Map<string, Set<string>>()
  const said = fates.flatMap(({ rule, remarks }) => remarks.map((remark) => ({ id: rule.id, remark })))
  for (const { id, remark } of said) {
    if (notes[remark.note].weight !== weight) continue
    groups.set(sentence(remark), (groups.get(sentence(remark)) ?? new Set()).add(id))
  }
  return [...groups]
    .sort(([, a], [, b]) => b.size - a.size)
    .map(
      ([text, ids]) =>
        `  ${counted(ids.size)}: ${text}\n      ${named([...ids], weight === 'refusal' ? 'all' : 'some')}`,
    )
}

const block = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [title, ...lines, ''])

/** What is lost is told after a finding, and takes none away. */
const isOfNoFinding = ({ note }: Remark): boolean =>
  notes[note].weight === 'remark' || note === 'validation' || note === 'dependency'

function asText(name: string, { fates, leftBehind }: RuleImport): string {
  const by = (grade: string): ImportedFate[] => fates.filter((fate) => gradeOf(fate) === grade)
  const [whole, part, refused] = [by('whole'), by('part'), by('refused')]
  const known = fates.filter(({ knownAs }) => knownAs !== undefined)
  const isLeftOut = known.some(({ isWritten }) => !isWritten)
  const alive = part.filter(({ remarks }) => remarks.every(isOfNoFinding)).length
  const detail = alive === 0 ? '' : ` (${alive} of these find all that they should)`
  return [
    `${name}: ${counted(fates.length)} read; ${whole.length} imported whole, ${part.length} in part${detail}, ${refused.length} refused.`,
    '',
    ...block('Refused', [...byRemark(refused, 'refusal'), ...byRemark(refused, 'loss')]),
    ...block('Imported in part', [...byRemark(part, 'loss'), ...byRemark(part, 'refusal')]),
    ...block('To know', byRemark([...whole, ...part], 'remark')),
    ...block(
      isLeftOut
        ? 'Left out, since built-in rules find the same values'
        : 'Found by built-in rules already (--only-new leaves them out)',
      known.length === 0
        ? []
        : [`  ${counted(known.length)}: ${named(known.map((fate) => `${fate.rule.id} (${fate.knownAs})`))}`],
    ),
    ...block(
      'Left behind',
      leftBehind.map((what) => `  ${what}`),
    ),
  ].join('\n')
}
