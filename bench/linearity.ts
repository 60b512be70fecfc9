// One repository cut at a quarter, half, three quarters and all of its history: what each costs, as a table and as a drawing.
// usage: node bench/linearity.js REPOSITORY.git FOLDER OUTPUT.svg      (peers as in bench/history.ts)
import { statSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { cutCopy } from './copies.ts'
import { packs, runsFor } from './history-runs.ts'
import { interleaved, middle, table } from './measure.ts'

type Point = { readonly size: number; readonly cpu: number }
type Series = { readonly name: string; readonly points: readonly Point[] }

const shares = [0.25, 0.5, 0.75, 1]
const rounds = Number(process.env['ROUNDS'] ?? 2)
const colors = ['#d1495b', '#3a7ca5', '#e8a33d', '#6a994e', '#8d6ba8', '#888888']

const width = 720
const height = 420
const margin = { left: 64, right: 150, top: 24, bottom: 52 }

const nice = (most: number): number => {
  const power = 10 ** Math.floor(Math.log10(most))
  return ([1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10].find((step) => step * power >= most) ?? 10) * power
}

type Label = { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' }

const text = ({ x, y, anchor }: Label, words: string): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${words}</text>`

/** Heights of labels, moved up where they would stand on one another. */
function spread(heights: readonly number[]): number[] {
  const placed = [...heights]
  const order = heights.map((_, index) => index).sort((a, b) => (heights[b] ?? 0) - (heights[a] ?? 0))
  let below = Number.POSITIVE_INFINITY
  for (const index of order) {
    below = Math.min(heights[index] ?? 0, below - 14)
    placed[index] = below
  }
  return placed
}

function draw(title: string, series: readonly Series[]): string {
  const all = series.flatMap(({ points }) => points)
  const right = nice(Math.max(...all.map(({ size }) => size)))
  const top = nice(Math.max(...all.map(({ cpu }) => cpu)))
  const x = (size: number): number => margin.left + (size / right) * (width - margin.left - margin.right)
  const y = (cpu: number): number => height - margin.bottom - (cpu / top) * (height - margin.top - margin.bottom)
  const ticks = [0, 0.25, 0.5, 0.75, 1]
  const grid = ticks.flatMap((tick) => [
    `<path d="M${x(0)} ${y(tick * top)}H${x(right)}" stroke="#8884"/>`,
    text({ x: x(0) - 8, y: y(tick * top) + 4, anchor: 'end' }, String(Number((tick * top).toPrecision(3)))),
    text({ x: x(tick * right), y: y(0) + 18, anchor: 'middle' }, String(Number((tick * right).toPrecision(3)))),
  ])
  const labels = spread(series.map(({ points }) => y(points.at(-1)?.cpu ?? 0)))
  const lines = series.flatMap(({ name, points }, index) => {
    const color = colors[index % colors.length] ?? '#888888'
    const path = points.map(({ size, cpu }, at) => `${at === 0 ? 'M' : 'L'}${x(size).toFixed(1)} ${y(cpu).toFixed(1)}`)
    const last = points.at(-1) ?? { size: 0, cpu: 0 }
    return [
      `<path d="${path.join('')}" fill="none" stroke="${color}" stroke-width="2"/>`,
      ...points.map(
        ({ size, cpu }) => `<circle cx="${x(size).toFixed(1)}" cy="${y(cpu).toFixed(1)}" r="3" fill="${color}"/>`,
      ),
      `<g fill="${color}">${text({ x: x(last.size) + 8, y: (labels[index] ?? 0) + 4, anchor: 'start' }, name)}</g>`,
    ]
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" font-family="sans-serif" font-size="12" fill="#777">`,
    ...grid,
    ...lines,
    text({ x: (x(0) + x(right)) / 2, y: height - 12, anchor: 'middle' }, 'MB of packs'),
    text({ x: margin.left, y: 14, anchor: 'middle' }, 'CPU s'),
    '</svg>\n',
  ].join('\n')
}

const [repository = '', folder = '', output = ''] = process.argv.slice(2).map((path) => resolve(path))
const byName = new Map<string, Point[]>()
for (const share of shares) {
  const copy = cutCopy(repository, join(folder, `${basename(repository, '.git')}-${share * 100}.git`), share)
  const size = packs(copy).reduce((sum, pack) => sum + statSync(pack).size, 0) / 1e6
  const costs = await interleaved(runsFor(copy), rounds)
  for (const [name, list] of Object.entries(costs))
    byName.set(name, [...(byName.get(name) ?? []), { size, cpu: middle(list).cpu }])
}
const series = [...byName].map(([name, points]): Series => ({ name, points }))
const sizes = series[0]?.points.map(({ size }) => `${size.toFixed(1)} MB`) ?? []
console.log(
  table(
    ['CPU s', ...sizes],
    series.map(({ name, points }) => [name, ...points.map(({ cpu }) => cpu.toFixed(2))]),
  ),
)
writeFileSync(output, draw(`CPU seconds by the size of ${basename(repository, '.git')}’s packs`, series))
