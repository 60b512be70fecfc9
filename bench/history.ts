// Whole history: keyreach beside its peers and beside git, in one run.
// usage: node bench/history.js REPOSITORY.git …      (run by `npx vite-node` or built; see docs/performance.md)
// Peers are found by KINGFISHER, BETTERLEAKS and GITLEAKS in the environment; those that are absent are left out. FLOOR is the C program of bench/inflate-floor.c.
import { statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { packs, runsFor } from './history-runs.ts'
import { type Cost, interleaved, middle, table } from './measure.ts'

const rounds = Number(process.env['ROUNDS'] ?? 2)

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
