// Whole history: keyreach beside its peers and beside git, in one run.
// usage: node bench/history.js REPOSITORY.git …      (run by `npx vite-node` or built; see docs/performance.md)
// Peers are found by KINGFISHER, BETTERLEAKS and GITLEAKS in the environment; those that are absent are left out. FLOOR is the C program of bench/inflate-floor.c.
import { readdirSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { type Cost, interleaved, middle, type Run, table } from './measure.ts'

const rounds = Number(process.env['ROUNDS'] ?? 2)
const cli = resolve(process.env['KEYREACH'] ?? 'dist/cli.js')

function packs(repository: string): string[] {
  const folder = join(repository, 'objects/pack')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pack'))
    .map((name) => join(folder, name))
}

/** Bare repositories are given as they are; each peer is run as its documentation says for a whole history, without validation. */
function runsFor(repository: string): Record<string, Run> {
  const { KINGFISHER, BETTERLEAKS, GITLEAKS, FLOOR } = process.env
  const git = (...args: string[]): Run => ({ command: 'git', args: ['--git-dir', repository, ...args] })
  const cat = `git --git-dir '${repository}' cat-file --batch-all-objects --batch --unordered --buffer`
  return {
    keyreach: {
      command: process.execPath,
      args: [cli, 'scan', repository, '--history-only', '--format', 'json', '--output', '/tmp/keyreach-bench.json'],
    },
    ...(KINGFISHER && {
      kingfisher: {
        command: KINGFISHER,
        args: [
          'scan',
          repository,
          '--no-validate',
          '--no-update-check',
          '--quiet',
          '--format',
          'json',
          '-o',
          '/tmp/kingfisher.json',
        ],
      },
    }),
    ...(BETTERLEAKS && {
      betterleaks: {
        command: BETTERLEAKS,
        args: ['git', repository, '--no-banner', '--silent', '-o', '/tmp/betterleaks.json'],
      },
    }),
    ...(GITLEAKS && {
      gitleaks: {
        command: GITLEAKS,
        args: ['git', repository, '--report-path', '/tmp/gitleaks.json', '--exit-code', '0'],
      },
    }),
    'git log -p': git('log', '-p', '-U0', '--all'),
    'git cat-file': { command: 'bash', args: ['-c', cat] },
    ...(FLOOR && { 'inflate once': { command: FLOOR, args: packs(repository) } }),
  }
}

const megabytes = (repository: string): number =>
  packs(repository).reduce((sum, pack) => sum + statSync(pack).size, 0) / 1e6

function row(name: string, cost: Cost, own: Cost): string[] {
  return [
    name,
    cost.cpu.toFixed(2),
    cost.wall.toFixed(2),
    cost.peak.toFixed(0),
    (cost.cpu / own.cpu).toFixed(2),
    String(cost.exit),
  ]
}

for (const repository of process.argv.slice(2)) {
  const costs = await interleaved(runsFor(resolve(repository)), rounds)
  const own = middle(costs['keyreach'] ?? [])
  console.log(`\n### ${basename(repository)} (${megabytes(repository).toFixed(0)} MB of packs)\n`)
  console.log(
    table(
      ['', 'CPU s', 'wall s', 'peak MB', 'CPU / keyreach', 'exit'],
      Object.entries(costs).map(([name, list]) => row(name, middle(list), own)),
    ),
  )
}
