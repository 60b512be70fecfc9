// What the files of a tree cost, beside peers, in one run.
// usage: FOLDER … ; KINGFISHER and SECRETLINT in the environment add those, the latter with SECRETLINTRC, its file of rules beside its modules.
import { basename, dirname, resolve } from 'node:path'
import { type Cost, interleaved, middle, type Run, table } from './measure.ts'

const rounds = Number(process.env['ROUNDS'] ?? 3)
const cli = resolve(process.env['KEYREACH'] ?? 'dist/cli.js')

function runsFor(folder: string): Record<string, Run> {
  const { KINGFISHER, BETTERLEAKS, SECRETLINT, SECRETLINTRC = '.secretlintrc.json' } = process.env
  return {
    keyreach: {
      command: process.execPath,
      args: [cli, 'scan', folder, '--tree-only', '--format', 'json', '--output', '/tmp/keyreach-bench.json'],
    },
    ...(KINGFISHER && {
      kingfisher: {
        command: KINGFISHER,
        args: [
          'scan',
          folder,
          '--git-history',
          'none',
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
        args: ['filesystem', folder, '--no-banner', '--silent', '-o', '/tmp/betterleaks.json'],
      },
    }),
    ...(SECRETLINT && {
      secretlint: {
        command: SECRETLINT,
        args: [
          '--secretlintrc',
          SECRETLINTRC,
          '--secretlintignore',
          '/dev/null',
          '--no-maskSecrets',
          '--format',
          'json',
          '--output',
          '/tmp/secretlint.json',
          `${folder}/**/*`,
        ],
        cwd: dirname(SECRETLINTRC),
      },
    }),
  }
}

const row = (name: string, cost: Cost, own: Cost): string[] => [
  name,
  cost.cpu.toFixed(2),
  cost.wall.toFixed(2),
  cost.peak.toFixed(0),
  (cost.cpu / own.cpu).toFixed(2),
  String(cost.exit),
]

for (const folder of process.argv.slice(2)) {
  const costs = await interleaved(runsFor(resolve(folder)), rounds)
  const own = middle(costs['keyreach'] ?? [])
  console.log(`\n### ${basename(resolve(folder))}\n`)
  console.log(
    table(
      ['', 'CPU s', 'wall s', 'peak MB', 'CPU / keyreach', 'exit'],
      Object.entries(costs).map(([name, list]) => row(name, middle(list), own)),
    ),
  )
}
