import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { openStore } from '#git/objects/store.ts'
import { pathText } from '#git/paths.ts'
import { blobsAddedBy } from '#git/range.ts'
import { createReading } from '#git/reading.ts'
import { type Origin, openRepair } from '#git/repair.ts'
import { repairRange } from '#git/repair-range.ts'
import { openRepository } from '#git/repository.ts'
import { Secret } from '#model/secret.ts'
import { git, gitText, newRepository, temporaryFolder } from './support.ts'

const commit = (folder: string, files: Readonly<Record<string, string>>): string => {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
  git(folder, ['add', '-A'])
  git(folder, ['commit', '--quiet', '-m', 'x'])
  return gitText(folder, ['rev-parse', 'HEAD'])
}

type Scene = {
  readonly origin: string
  readonly base: string
  readonly commits: readonly string[]
  readonly head: string
}

/** A main line, a branch of three commits off an old one, and the merge that a pull request is checked out as. */
const setScene = (origin: string): Scene => {
  git(origin, ['init', '--quiet', '--initial-branch=main'])
  git(origin, ['config', 'uploadpack.allowFilter', 'true'])
  git(origin, ['config', 'uploadpack.allowAnySHA1InWant', 'true'])
  commit(origin, Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`file${at}`, `${at}\n`.repeat(50)])))
  const old = Array.from(
    { length: 60 },
    (_, at) =>
      `commit refs/heads/main\ncommitter Bob <bob@example.com> ${1_700_000_200 + at} +0000\ndata 1\nx\n${at === 0 ? 'from refs/heads/main^0\n' : ''}M 100644 inline file0\ndata 2\n${at}\n`,
  )
  git(origin, ['fast-import', '--quiet'], old.join(''))
  git(origin, ['reset', '--quiet', '--hard'])
  git(origin, ['checkout', '--quiet', '-b', 'side', 'HEAD~20'])
  const commits = [
    commit(origin, { side: 'one\n' }),
    commit(origin, { side: 'two\n', file3: 'three\n' }),
    commit(origin, { side: 'four\n' }),
  ]
  git(origin, ['checkout', '--quiet', 'main'])
  const base = commit(origin, { file1: 'new\n' })
  git(origin, ['merge', '--quiet', '--no-ff', '-m', 'merge', 'side'])
  const head = gitText(origin, ['rev-parse', 'HEAD'])
  git(origin, ['update-ref', 'refs/pull/1/merge', head])
  git(origin, ['reset', '--quiet', '--hard', base])
  return { origin, base, commits, head }
}

const origin = realpathSync(mkdtempSync(path.join(tmpdir(), 'keyreach-test-')))
afterAll(() => rmSync(origin, { recursive: true, force: true }))
const scene = setScene(origin)

/** What `actions/checkout` leaves: one commit, nothing else. */
const checkOut = (...options: readonly string[]): string => {
  const folder = newRepository()
  git(folder, ['remote', 'add', 'origin', `file://${scene.origin}`])
  git(folder, ['fetch', '--quiet', '--no-tags', ...options, 'origin', 'refs/pull/1/merge'])
  git(folder, ['checkout', '--quiet', '--detach', 'FETCH_HEAD'])
  return folder
}

const snapshot = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => `${file} ${readFileSync(file).length}`)

const repairAt = async (folder: string, range: { readonly head: string; readonly base: string }, from: Origin) => {
  const repository = await openRepository(folder)
  if (repository === undefined) throw new Error('no repository was found')
  const repair = openRepair({ ...repository, head: 'id' in repository.head ? repository.head.id : undefined }, from)
  onTestFinished(repair.dispose)
  const store = openStore({
    objectDirs: [...repository.objectDirs, ...repair.objectDirs],
    idLength: repository.idLength,
  })
  const reading = createReading(store)
  const request = { heads: [range.head], bases: [range.base], shallow: repository.shallow }
  const outcome = await repairRange({ repair, reading, expectedCommits: 0 }, request)
  const added = outcome.range.commits.map((each) =>
    blobsAddedBy(reading, each).map((blob) => [
      pathText(blob.path),
      Buffer.from(store.read(blob.id)?.bytes ?? []).toString(),
    ]),
  )
  return {
    ...outcome,
    added,
    problems: [...outcome.range.problems, ...outcome.failures, ...reading.problems()],
    objects: gitObjects(repair.objectDirs),
  }
}

/** Types of what was fetched. */
const gitObjects = (objectDirs: readonly string[]): readonly string[] =>
  objectDirs.flatMap((folder) => {
    const tables = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.idx'))
    const lines = tables.flatMap((name) =>
      gitText(folder, ['show-index'], readFileSync(path.join(folder, name))).split('\n'),
    )
    const ids = lines.map((line) => `${line.split(' ')[1]}\n`)
    if (ids.length === 0) return []
    return gitText(path.dirname(folder), ['cat-file', '--batch-check=%(objecttype)'], ids.join('')).split('\n')
  })

const expectedAdded = [
  [['side', 'one\n']],
  [
    ['file3', 'three\n'],
    ['side', 'two\n'],
  ],
  [['side', 'four\n']],
  [],
]

test.each([
  ['a depth of one', ['--depth=1']],
  ['a depth of five', ['--depth=5']],
  ['no blobs', ['--filter=blob:none']],
  ['no trees, a depth of one', ['--filter=tree:0', '--depth=1']],
  ['everything', []],
])('a checkout with %s is completed, and not written', async (_, options) => {
  const folder = checkOut(...options)
  const before = snapshot(path.join(folder, '.git'))
  const repaired = await repairAt(folder, scene, { url: `file://${scene.origin}`, protocol: 'file' })
  expect(repaired.problems).toEqual([])
  expect(repaired.range.commits.map((each) => each.id)).toEqual([...scene.commits, scene.head])
  expect(repaired.added).toEqual(expectedAdded)
  expect(snapshot(path.join(folder, '.git'))).toEqual(before)
})

test('a base that the origin does not have leaves the range incomplete', async () => {
  const folder = checkOut('--depth=1')
  const repaired = await repairAt(
    folder,
    { ...scene, base: 'f'.repeat(40) },
    { url: `file://${scene.origin}`, protocol: 'file' },
  )
  expect(repaired.problems.map((problem) => problem.kind)).toContain('git-failed')
  expect(repaired.problems.map((problem) => problem.kind)).toContain('base-unknown')
})

test('an origin of another protocol is a mistake, before anything is fetched', () => {
  const checkout = {
    objectDirs: [],
    idLength: 40,
    shallow: new Set<string>(),
    isPartial: false,
    head: undefined,
  } as const
  for (const url of ['http://host/x', 'ssh://host/x', '--upload-pack=x', 'file:///x', 'https://host/x y', 'ext::x'])
    expect(() => openRepair(checkout, { url, protocol: 'https' })).toThrow('the origin is no https URL')
})

type Asked = { readonly url: string; readonly authorization: string | undefined }

const runBackend = (origin: string, request: IncomingMessage, response: ServerResponse): void => {
  const url = new URL(request.url ?? '', 'http://localhost')
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: origin,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    },
  })
  request.pipe(child.stdin)
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.on('close', () => {
    const output = Buffer.concat(chunks)
    const end = output.indexOf('\r\n\r\n')
    for (const line of output.toString('latin1', 0, end).split('\r\n'))
      response.setHeader(line.split(': ')[0] ?? '', line.split(': ')[1] ?? '')
    response.end(output.subarray(end + 4))
  })
}

/** An origin over HTTP that tells what it was asked, and with which authorisation. */
const serve = async (
  origin: string,
  redirect: string | undefined,
): Promise<{ readonly url: string; readonly asked: Asked[] }> => {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', authorization: request.headers.authorization })
    if (redirect === undefined) return runBackend(origin, request, response)
    response.writeHead(302, { location: `${redirect}${request.url}` })
    response.end()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    server.close()
  })
  const address = server.address()
  return { url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/.git`, asked }
}

const token = new Secret(['made', 'up', 'for', 'this', 'test'].join('-'), '…')

test('over HTTP the token is sent as a header and stands nowhere else', async () => {
  const folder = checkOut('--depth=1')
  const { url, asked } = await serve(scene.origin, undefined)
  const repaired = await repairAt(folder, scene, {
    url: url.replace('//', '//user:password@'),
    protocol: 'http',
    token,
  })
  expect(repaired.problems).toEqual([])
  expect(repaired.added).toEqual(expectedAdded)
  const basic = Buffer.from(`x-access-token:${token.reveal()}`).toString('base64')
  expect(asked.length).toBeGreaterThan(0)
  expect(new Set(asked.map((each) => each.authorization))).toEqual(new Set([`Basic ${basic}`]))
})

test('a redirect is not followed', async () => {
  const folder = checkOut('--depth=1')
  const elsewhere = await serve(scene.origin, undefined)
  const { url } = await serve(scene.origin, elsewhere.url.replace('/.git', ''))
  const repaired = await repairAt(folder, scene, { url, protocol: 'http', token })
  expect(repaired.problems.map((problem) => problem.kind)).toContain('git-failed')
  expect(JSON.stringify(repaired.problems)).not.toContain(token.reveal())
  expect(elsewhere.asked).toEqual([])
})

test('few objects are fetched for a pull request', async () => {
  const folder = checkOut('--depth=1')
  const repaired = await repairAt(folder, scene, { url: `file://${scene.origin}`, protocol: 'file' })
  expect(repaired.objects.filter((type) => type === 'blob').length).toBeLessThan(8)
  expect(repaired.objects.filter((type) => type === 'tree').length).toBeLessThan(12)
})

test('the folders are gone when the repair is over', () => {
  const lender = {
    objectDirs: [temporaryFolder()],
    idLength: 40,
    shallow: new Set<string>(),
    isPartial: false,
    head: undefined,
  } as const
  const repair = openRepair(lender, { url: 'https://host.invalid/x', protocol: 'https' })
  repair.dispose()
  for (const folder of repair.objectDirs) expect(() => readdirSync(folder)).toThrow('ENOENT')
})
