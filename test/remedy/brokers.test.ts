import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { brokers } from '#remedy/brokers/list.ts'

const all = Object.entries(brokers)
const folder = new URL('../../src/remedy/brokers/', import.meta.url)
const patterns = new URL('../../patterns/', import.meta.url)

type Step = { readonly uses?: string; readonly run?: string; readonly env?: object; readonly with?: object }
type Job = {
  readonly permissions?: Record<string, string>
  readonly environment?: string
  readonly steps: readonly Step[]
}

test.each(all.filter(([id]) => id !== 'gitlab'))('%s: the lines are a job that runs', (_, broker) => {
  const job: Job = parse(broker.workflow)
  expect(job.steps.length).toBeGreaterThan(0)
  for (const step of job.steps)
    expect([typeof step.uses, typeof step.run].filter((type) => type === 'string')).toHaveLength(1)
  for (const { uses } of job.steps) if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w.-]+@[\w./-]+$/)
})

test.each(all.filter(([, { environment }]) => environment !== undefined))(
  '%s: the job may ask for an OIDC token, is bound to its environment, and stores no secret',
  (_, broker) => {
    const job: Job = parse(broker.workflow)
    expect(job.permissions).toEqual({ contents: 'read', 'id-token': 'write' })
    expect(job.environment).toBe(broker.environment)
    expect(broker.workflow).not.toContain('secrets.')
  },
)

test.each(all)('%s: has a link, what it replaces, what is set up, and what goes wrong', (_, broker) => {
  expect(broker.url).toMatch(/^https:\/\/\S+$/)
  expect(broker.replaces.length).toBeGreaterThan(0)
  for (const name of broker.replaces) expect(name).toMatch(/^[A-Z][A-Z0-9_]+$/)
  expect(broker.setup).toMatch(/\.$/)
  expect(broker.mistakes).toMatch(/\.$/)
  expect([broker.setup, broker.mistakes, broker.aftercare ?? ''].join('')).not.toMatch(/\n| {2}/)
})

test('each file of the folder is in the list, under its own name', () => {
  const shared = ['broker.ts', 'expression.ts', 'list.ts']
  const files = readdirSync(folder).filter((name) => !shared.includes(name))
  expect(
    Object.keys(brokers)
      .map((id) => `${id}.ts`)
      .sort(),
  ).toEqual(files.sort())
})

test('each broker that a rule names is known', () => {
  const named = readdirSync(patterns)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) =>
      [...readFileSync(new URL(name, patterns), 'utf8').matchAll(/^ *broker: ([\w-]+)/gm)].map((found) => found[1]),
    )
  expect(named.length).toBeGreaterThan(20)
  expect([...new Set(named)].filter((id) => id === undefined || !(id in brokers))).toEqual([])
})
