import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { State } from '#model/place.ts'
import type { BrokerPolicy } from '#model/policy.ts'
import type { Rule } from '#model/rule.ts'
import type { Mode } from '#model/scan-result.ts'
import type { RemedyContext } from '#remedy/request.ts'
import { remedyOf } from '#remedy/steps.ts'
import { type LeakFields, leak, location, rule } from './sample.ts'

const broker: BrokerPolicy = {
  name: 'Acme Vend',
  url: 'https://vend.acme.example',
  tokenEndpoint: 'https://vend.acme.example/token',
  audience: 'vend-ci',
}

const remedy = (
  fields: LeakFields = {},
  ruleFields: Partial<Rule> = {},
  more: { broker?: BrokerPolicy; context?: Partial<RemedyContext> } = {},
) =>
  remedyOf({
    leak: leak(fields, rule(ruleFields)),
    rule: rule(ruleFields),
    broker: more.broker,
    context: { mode: 'scan', ...more.context },
  })

const generic: Partial<Rule> = { provider: 'generic', category: 'generic', class: 'password', broker: 'none' }
const states: readonly (State | undefined)[] = [undefined, 'new', 'in-head', 'history-only', 'unreachable']
const modes: readonly Mode[] = ['scan', 'tree', 'history', 'diff', 'staged', 'stdin', 'folder']

const { state: _, ...stateless } = leak()
const cases = modes.flatMap((mode) =>
  states.flatMap((state) =>
    [rule(), rule(generic), rule({ broker: 'none' }), rule({ broker: 'none', category: 'saas' })].map((itsRule) => ({
      leak: state === undefined ? stateless : { ...stateless, state },
      rule: itsRule,
      context: { mode },
    })),
  ),
)

test('there are four steps in every case, each with a title that fits a line and a detail', () => {
  for (const request of cases) {
    const { steps } = remedyOf(request)
    expect(steps).toHaveLength(4)
    for (const { title, detail } of steps) {
      expect(title.length).toBeLessThan(80)
      expect(title).not.toMatch(/[.\n]$|undefined/)
      expect(detail).not.toMatch(/undefined|null|\[object/)
      expect(detail.length).toBeGreaterThan(20)
    }
  }
})

test('the first step revokes at the vendor, with its link and its own words', () => {
  const [first] = remedy().steps
  expect(first?.title).toBe('Revoke the key at OpenAI')
  expect(first?.url).toBe('https://platform.openai.com/api-keys')
  expect(first?.detail).toContain('Delete the key under API keys of its project.')
})

test('a key that is only in history is told that deleting ended nothing', () => {
  expect(remedy({ state: 'history-only' }).steps[0]?.detail).toContain('ended nothing')
  expect(remedy({ state: 'in-head' }).steps[0]?.detail).not.toContain('ended nothing')
})

test('the day of the oldest commit is the one to read usage logs from', () => {
  const at = (date: string, commit: string) => location({ where: 'commit', date, commit: commit.repeat(40) })
  const { steps } = remedy({ locations: [at('2026-03-02T01:00:00Z', 'a'), at('2025-12-31T01:00:00Z', 'b')] })
  expect(steps[0]?.detail).toContain('since 2025-12-31 (commit bbbbbbbbbb)')
})

test('what is staged has not leaked yet, and is not told to be rewritten', () => {
  const { steps } = remedy({}, {}, { context: { mode: 'staged' } })
  expect(steps[0]?.title).toBe('Keep the key out of this commit')
  expect(steps[2]?.command).toBe('git add -- src/client.ts')
})

test.each([
  ['the broker of the team', { broker }, 'Acme Vend'],
  ['the federation of the vendor', {}, 'OpenAI workload identity federation'],
  ['federation', { broker: { ...broker, providers: ['aws'] } }, 'OpenAI workload identity federation'],
  ['a broker that serves the vendor', { broker: { ...broker, providers: ['openai'] } }, 'Acme Vend'],
])('%s comes first', (...[, more, name]) => {
  const found = remedy({}, {}, more)
  expect(found.broker?.name).toBe(name)
  expect(found.steps[1]?.title).toContain(name)
  expect(found.summary).toContain(name)
})

test('a model vendor without federation is called through a gateway, any other by one narrow key a workflow', () => {
  expect(remedy({}, { broker: 'none' }).steps[1]?.title).toContain('gateway')
  expect(remedy({}, { broker: 'none', category: 'saas' }).steps[1]?.title).toContain('one narrow key per workflow')
  expect(remedy({}, { broker: 'none' }).broker).toBeUndefined()
})

test('no broker is asked for a value of no vendor', () => {
  expect(remedy({}, generic, { broker }).broker).toBeUndefined()
})

test('the broker of the team is asked with its own endpoint and audience', () => {
  const command = remedy({}, {}, { broker }).steps[1]?.command ?? ''
  expect(command).toContain('TOKEN_URL: "https://vend.acme.example/token"')
  expect(command).toContain('AUDIENCE: "vend-ci"')
})

test('of a broker without an endpoint the audience is used all the same', () => {
  const { tokenEndpoint: _, ...described } = broker
  const { command = '' } = remedy({}, {}, { broker: described }).steps[1] ?? {}
  expect(parse(command)).toMatchObject({
    permissions: { 'id-token': 'write' },
    steps: [{ env: { AUDIENCE: broker.audience }, shell: 'bash' }, {}],
  })
})

test('a broker without an endpoint is described, and no exchange is invented', () => {
  const { tokenEndpoint: _, audience: __, ...described } = broker
  const step = remedy({}, {}, { broker: { ...described, docs: 'https://docs.acme.example' } }).steps[1]
  expect(step?.command).toBeUndefined()
  expect(step?.url).toBe('https://docs.acme.example')
})

const committed = [location(), location({ where: 'commit', commit: '0123456789abcdef' })]

test('an inline ignore is offered where a comment can be written and counts', () => {
  const last = (mode: Mode, locations = committed) => remedy({ locations }, {}, { context: { mode } }).steps[3]?.detail
  const inline = 'keyreach:ignore openai-project-key'
  const baseline = 'npx keyreach baseline --finding 0123456789abcdef0123 '
  expect(last('scan')).toContain(inline)
  expect(last('scan')).toContain(baseline)
  expect(last('history', committed.slice(1))).not.toContain(inline)
  expect(last('history', committed.slice(1))).toContain(baseline)
  expect(last('stdin')).toContain(inline)
  expect(last('stdin')).not.toContain(baseline)
  for (const mode of ['diff', 'staged'] as const) {
    expect(last(mode)).not.toContain(inline)
    expect(last(mode)).toContain(baseline)
  }
})

test('a false alarm of a range is accepted on its base, by name where it is known', () => {
  const detail = (base?: string) =>
    remedy({ locations: committed }, {}, { context: { mode: 'diff', base } }).steps[3]?.detail
  expect(detail('main')).toContain('into `main` first.')
  expect(detail()).toContain('into the branch that this one goes into first.')
})

test('what is not committed yet needs no history rewritten', () => {
  const { steps } = remedy({ state: 'new' }, {}, { context: { mode: 'diff' } })
  expect(steps[0]).toMatchObject({
    title: 'Keep the key out of the next commit',
    detail: expect.stringMatching(/^It is not committed yet\./),
  })
  expect(steps[2]).toEqual({
    title: 'Take the key out of the files before you commit them',
    detail: 'It stands in `src/client.ts`. Nothing has to be rewritten yet.',
  })
  expect(steps[3]?.detail).toContain('Commit what `npx keyreach baseline')
})

test.each(['.env.example', 'app/.env.sample', 'template.env', '.env.dist'])(
  '%s is made to be committed, and stays in git',
  (path) => {
    const { steps } = remedy({ locations: [location({ path })] })
    expect(steps[2]?.command).toMatch(/^git add -- /)
    expect(steps[1]?.detail).toContain('OPENAI_API_KEY=')
  },
)

test('files that only history was read of are named', () => {
  const { steps } = remedy({ locations: committed.slice(1) }, {}, { context: { mode: 'history' } })
  expect(steps[2]).toMatchObject({
    detail: expect.stringContaining('It stands in `src/client.ts`.'),
    command: expect.stringMatching(/^git add -- src\/client\.ts\n/),
  })
})

test('titles hold no text of the repository, which nothing masks there', () => {
  const path = 'UNLIKELY/name.py'
  const snippet = 'UNLIKELY_KEY = "sk-proj-…"'
  const locations = [location({ path, snippet, author: 'UNLIKELY' })]
  for (const request of cases) {
    const { steps, summary } = remedyOf({ ...request, leak: { ...request.leak, locations } })
    expect(steps.map(({ title }) => title).join(' ')).not.toContain('UNLIKELY')
    expect(summary).not.toContain('UNLIKELY')
  }
})

test('an env file leaves git altogether', () => {
  const { steps } = remedy({ locations: [location({ path: 'app/.env' })] })
  expect(steps[2]?.command?.split('\n')).toEqual([
    'git rm --cached -- app/.env',
    'echo app/.env >> .gitignore',
    'git add .gitignore',
    'git commit -m "Read a credential from the environment"',
  ])
})

test.each([
  ['message', 'history-only', 'Leave the message'],
  ['message', 'new', 'Reword the commit'],
  ['tag', 'in-head', 'Make the tag anew'],
  ['note', 'in-head', 'Remove the note'],
] as const)('a value in a %s (%s) is cleaned there', (...[where, state, title]) => {
  const { steps } = remedy({ state, locations: [location({ path: null, where, commit: 'c'.repeat(40) })] })
  expect(steps[2]?.title).toContain(title)
})

test('the entry of an archive stands for the archive', () => {
  const { steps } = remedy({ locations: [location({ path: 'lib/app.zip!/config.py', decoded: ['zip'] })] })
  expect(steps[2]?.command).toContain('git add -- lib/app.zip\n')
})

test('a key that a page carries is first moved behind a server route, under a name that no build hands out', () => {
  const context = { name: 'NEXT_PUBLIC_EVAL_KEY', exposure: 'client' } as const
  const { steps } = remedy({}, {}, { context })
  expect(steps).toHaveLength(5)
  expect(steps[1]?.title).toContain('behind a server route')
  expect(steps[1]?.detail).toContain('`NEXT_PUBLIC_EVAL_KEY` is built into what every visitor downloads (Next.js)')
  expect(steps[1]?.detail).toContain('app/api')
  expect(steps[1]?.detail).toContain('The server reads `EVAL_KEY`')
  const rest = JSON.stringify([steps[0], steps.slice(2)])
  expect(rest).not.toContain('NEXT_PUBLIC_')
  expect(steps[2]?.detail).toContain('The server reads it from EVAL_KEY.')
})

test('without a name that says so, the file is what hands it out', () => {
  const { steps } = remedy({}, {}, { context: { exposure: 'client', name: 'apiKey' } })
  expect(steps[1]?.detail).toContain('What is served from `src/client.ts` hands the key to every visitor')
  expect(steps[1]?.detail).toContain('a small server or function of your own')
  expect(remedy({ locations: [] }, generic, { context: { exposure: 'client' } }).steps[1]?.detail).toContain(
    'from here',
  )
})

test('every tool that builds names into pages has a remedy of its own or the common one', () => {
  for (const prefix of [
    'NUXT_PUBLIC_',
    'PUBLIC_',
    'GATSBY_',
    'EXPO_PUBLIC_',
    'RENDERER_VITE_',
    'VITE_',
    'REACT_APP_',
  ]) {
    const { steps } = remedy({}, {}, { context: { exposure: 'client', name: `${prefix}EVAL_KEY` } })
    expect(steps[1]?.detail).toMatch(/server/)
    expect(steps[1]?.detail).toContain('`EVAL_KEY`')
    expect(steps[1]?.detail).not.toMatch(/undefined|null/)
  }
})
