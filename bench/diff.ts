// What a diff costs: ranges of one and of many commits, and the same synthetic commit on top of repositories of different size.
// usage: REPOSITORY.git … ; GITLEAKS in the environment adds gitleaks on the same ranges. Copies are made in the temporary folder.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { type Cost, interleaved, middle, type Run, table } from './measure.ts'

const rounds = Number(process.env['ROUNDS'] ?? 15)
const cli = resolve(process.env['KEYREACH'] ?? 'dist/cli.js')
const git = (repository: string, ...args: string[]): string =>
  execFileSync('git', ['--git-dir', repository, ...args], { encoding: 'utf8' }).trim()

const keyreach = (repository: string, range: string): Run => ({
  command: process.execPath,
  args: [cli, 'diff', range, '-C', repository, '--format', 'json', '--output', '/tmp/keyreach-bench.json'],
})
const gitleaks = (repository: string, range: string): Run => ({
  command: process.env['GITLEAKS'] ?? 'gitleaks',
  args: ['git', repository, '--log-opts', range, '--report-path', '/tmp/gitleaks.json', '--exit-code', '0'],
})

/** One commit with one small text file, on top of HEAD; objects and a ref of our own copy. */
function withSyntheticCommit(source: string, folder: string): { repository: string; range: string } {
  const repository = join(folder, basename(source))
  cpSync(source, repository, { recursive: true, verbatimSymlinks: true })
  const head = git(repository, 'rev-parse', 'HEAD')
  const blob = execFileSync('git', ['--git-dir', repository, 'hash-object', '-w', '--stdin'], {
    input: `${'a line of plain text\n'.repeat(50)}`,
    encoding: 'utf8',
  }).trim()
  const entries = git(repository, 'ls-tree', head)
  const tree = execFileSync('git', ['--git-dir', repository, 'mktree', '--missing'], {
    input: `${entries}\n100644 blob ${blob}\tkeyreach-bench.txt\n`,
    encoding: 'utf8',
  }).trim()
  const env = {
    ...process.env,
    GIT_AUTHOR_NAME: 'bench',
    GIT_AUTHOR_EMAIL: 'bench@example.org',
    GIT_COMMITTER_NAME: 'bench',
    GIT_COMMITTER_EMAIL: 'bench@example.org',
  }
  const commit = execFileSync('git', ['--git-dir', repository, 'commit-tree', tree, '-p', head, '-m', 'synthetic'], {
    encoding: 'utf8',
    env,
  }).trim()
  return { repository, range: `${head}..${commit}` }
}

const row = (name: string, { cpu, wall, peak, exit }: Cost): string[] => [
  name,
  (cpu * 1000).toFixed(0),
  (wall * 1000).toFixed(0),
  peak.toFixed(0),
  String(exit),
]
const head = ['', 'CPU ms', 'wall ms', 'peak MB', 'exit']

const folder = mkdtempSync(join(tmpdir(), 'keyreach-bench-'))
const synthetic: Record<string, Run> = {}
for (const source of process.argv.slice(2).map((path) => resolve(path))) {
  const name = basename(source)
  const [one, twenty] = ['HEAD~1..HEAD', 'HEAD~20..HEAD'] as const
  const runs: Record<string, Run> = {
    'one commit': keyreach(source, one),
    '20 commits': keyreach(source, twenty),
    ...(process.env['GITLEAKS'] && {
      'gitleaks, one': gitleaks(source, one),
      'gitleaks, 20': gitleaks(source, twenty),
    }),
  }
  const costs = await interleaved(runs, rounds)
  console.log(
    `\n### ${name}\n\n${table(
      head,
      Object.entries(costs).map(([run, list]) => row(run, middle(list))),
    )}`,
  )
  const copy = withSyntheticCommit(source, folder)
  synthetic[name] = keyreach(copy.repository, copy.range)
}
const costs = await interleaved(
  { 'node alone': { command: process.execPath, args: ['-e', '0'] }, ...synthetic },
  rounds,
)
console.log(
  `\n### The same commit on top of each\n\n${table(
    head,
    Object.entries(costs).map(([run, list]) => row(run, middle(list))),
  )}`,
)
rmSync(folder, { recursive: true, force: true })
