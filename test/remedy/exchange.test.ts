// The steps that a remedy prints are run as a runner would, against a small server that stands for GitHub and for the vendor.
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { exchangeStep, tokenExchange, tokenFileStep } from '#model/exchange.ts'

const run = promisify(execFile)
const oidcToken = 'header.claims.signature+/='
const shortLived = 'short-lived'

type Seen = { readonly url: string; readonly authorization: string; readonly type: string; readonly body: string }
let seen: Seen[] = []
let answer: object = {}
let folder = ''

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

const server = createServer(async (request, response) => {
  const { authorization = '', 'content-type': type = '' } = request.headers
  seen.push({ url: request.url ?? '', authorization, type, body: await bodyOf(request) })
  response.end(JSON.stringify(request.method === 'GET' ? { value: oidcToken } : answer))
})

const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => {
  seen = []
  answer = { access_token: shortLived }
  folder = mkdtempSync(join(tmpdir(), 'keyreach-exchange-'))
})

async function runStep(yaml: string): Promise<string> {
  const [step] = parse(yaml) as { run: string; shell?: string; env?: Record<string, string> }[]
  // As the runner starts it: without `shell: bash` the failure of all but the last command of a pipe is lost.
  expect(step?.shell).toBe('bash')
  const env = {
    ...step?.env,
    PATH: process.env['PATH'] ?? '',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
    ACTIONS_ID_TOKEN_REQUEST_URL: `${origin()}/oidc?api-version=2.0`,
    GITHUB_OUTPUT: join(folder, 'output'),
    RUNNER_TEMP: folder,
  }
  const child = run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? 'false'], { env })
  child.child.stdin?.end()
  return (await child).stdout
}

const expectAsked = (request: Seen | undefined): void => {
  const url = new URL(request?.url ?? '', 'http://localhost')
  expect([...url.searchParams]).toEqual([
    ['api-version', '2.0'],
    ['audience', 'https://vend.example/ci?a&b'],
  ])
  expect(request?.authorization).toBe('bearer request-token')
}

test.skipIf(process.platform === 'win32').each(['form', 'json'] as const)(
  'the step exchanges the OIDC token (%s), masks what it gets and hands it on as an output',
  async (body) => {
    const step = exchangeStep({
      id: 'broker',
      audience: 'https://vend.example/ci?a&b',
      tokenUrl: `${origin()}/token`,
      fields: { ...tokenExchange, audience: 'a "quoted" & odd $name' },
      body,
      tokenField: 'subject_token',
    })
    const printed = await runStep(step)
    expectAsked(seen[0])
    expect(seen[1]?.url).toBe('/token')
    const fields =
      body === 'json' ? JSON.parse(seen[1]?.body ?? '') : Object.fromEntries(new URLSearchParams(seen[1]?.body))
    expect(fields).toEqual({ ...tokenExchange, audience: 'a "quoted" & odd $name', subject_token: oidcToken })
    expect(seen[1]?.type).toBe(body === 'json' ? 'application/json' : 'application/x-www-form-urlencoded')
    expect(printed).toBe(`::add-mask::${shortLived}\n`)
    expect(readFileSync(join(folder, 'output'), 'utf8')).toBe(`token=${shortLived}\n`)
  },
)

test.skipIf(process.platform === 'win32')(
  'the step leaves the OIDC token in a file of this job and prints nothing',
  async () => {
    expect(await runStep(tokenFileStep('https://vend.example/ci?a&b'))).toBe('')
    expectAsked(seen[0])
    expect(readFileSync(join(folder, 'identity.jwt'), 'utf8').trim()).toBe(oidcToken)
  },
)

test.skipIf(process.platform === 'win32')('the step fails where the broker refuses, and hands nothing on', async () => {
  answer = { error: 'invalid_target' }
  const exchange = { id: 'broker', audience: 'a', tokenUrl: `${origin()}/token`, tokenField: 'subject_token' } as const
  for (const body of ['form', 'json'] as const) {
    await expect(runStep(exchangeStep({ ...exchange, fields: tokenExchange, body }))).rejects.toThrow()
    expect(existsSync(join(folder, 'output'))).toBe(false)
  }
})
