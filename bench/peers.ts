// What zizmor and actionlint see on the cases that hold keyreach's checks, as the tables of docs/reach.md.
// usage: node bench/peers.ts ; ZIZMOR and ACTIONLINT name the programs. The cases are written to the temporary folder by their own tests.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const zizmor = process.env['ZIZMOR'] ?? 'zizmor'
const actionlint = process.env['ACTIONLINT'] ?? 'actionlint'

type Kinds = ReadonlySet<string>

/** Of the form of the cases, which are short on purpose: no names, no comments, no concurrency, plain checkouts. */
const ofForm = new Set([
  'anonymous-definition',
  'artipacked',
  'concurrency-limits',
  'self-repository',
  'undocumented-permissions',
])

const output = (command: string, args: readonly string[], cwd: string): string =>
  spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 }).stdout

const zizmorOptions = ['--offline', '--no-config', '--no-progress', '--no-exit-codes', '--format', 'json-v1']

/** Audits of the strictest persona: everything that zizmor can say without a network. */
function zizmorIn(folder: string): Kinds {
  const text = output(zizmor, [...zizmorOptions, '--persona', 'auditor', '.'], folder)
  const found: readonly { readonly ident: string }[] = JSON.parse(text || '[]')
  return new Set(found.map(({ ident }) => ident).filter((ident) => !ofForm.has(ident)))
}

function actionlintIn(folder: string): Kinds {
  const below = join('.github', 'workflows')
  if (!existsSync(join(folder, below))) return new Set()
  const files = readdirSync(join(folder, below)).filter((name) => name.endsWith('.yml'))
  const paths = files.map((name) => join(below, name))
  const text = output(actionlint, ['-shellcheck=', '-pyflakes=', '-format', '{{json .}}', ...paths], folder)
  const found: readonly { readonly kind: string }[] = JSON.parse(text || '[]')
  return new Set(found.map(({ kind }) => kind))
}

type Seen = { readonly found: readonly Kinds[]; readonly missed: readonly Kinds[] }

const casesIn = (group: string, kind: string): readonly string[] =>
  readdirSync(group)
    .filter((name) => name.startsWith(kind))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((name) => join(group, name))

const seenIn = (group: string, look: (folder: string) => Kinds): Seen => ({
  found: casesIn(group, 'found').map(look),
  missed: casesIn(group, 'near-miss').map(look),
})

const countOf = (list: readonly Kinds[], kind: string): number => list.filter((kinds) => kinds.has(kind)).length

/** What is told of a larger share of the cases than of their near misses: the rest is about something else. */
function telling({ found, missed }: Seen): string {
  const kinds = [...new Set(found.flatMap((set) => [...set]))].sort()
  const shown = kinds.flatMap((kind) => {
    const [hits, strays] = [countOf(found, kind), countOf(missed, kind)]
    if (hits / found.length <= strays / Math.max(1, missed.length)) return []
    return `\`${kind}\` ${hits}${strays === 0 ? '' : ` (and ${strays} of ${missed.length} near misses)`}`
  })
  return shown.join(', ') || '–'
}

const listed = (kinds: Kinds): string =>
  [...kinds]
    .sort()
    .map((kind) => `\`${kind}\``)
    .join(', ') || '–'

const number = /^\d+\.\s/

const root = mkdtempSync(join(tmpdir(), 'keyreach-peers-'))
try {
  const env = { ...process.env, KEYREACH_CASES: root }
  spawnSync('npx', ['vitest', 'run', 'test/identities'], { env, stdio: 'ignore' })
  const versions = [output(zizmor, ['--version'], '.').trim(), `actionlint ${output(actionlint, ['-version'], '.')}`]
  process.stdout.write(`${versions.map((line) => line.split('\n')[0]).join(', ')}\n\n`)
  process.stdout.write('| Pattern | keyreach | zizmor | actionlint |\n| --- | --- | --- | --- |\n')
  for (const folder of casesIn(join(root, 'patterns'), 'found')) {
    const name = readFileSync(join(folder, 'NAME'), 'utf8').replace(number, '')
    process.stdout.write(`| ${name} | ✓ | ${listed(zizmorIn(folder))} | ${listed(actionlintIn(folder))} |\n`)
  }
  process.stdout.write('\n| Check | keyreach | zizmor | actionlint |\n| --- | --- | --- | --- |\n')
  for (const group of readdirSync(root).sort()) {
    if (group === 'patterns') continue
    const folder = join(root, group)
    const [byZizmor, byActionlint] = [seenIn(folder, zizmorIn), seenIn(folder, actionlintIn)]
    const count = byZizmor.found.length
    process.stdout.write(
      `| \`${group.replace('.', '/')}\` | ${count} of ${count} | ${telling(byZizmor)} | ${telling(byActionlint)} |\n`,
    )
  }
} finally {
  rmSync(root, { recursive: true, force: true })
}
