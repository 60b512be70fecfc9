import { execFileSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { onTestFinished } from 'vitest'
import type { ObjectType } from '#git/object-store.ts'
import { isObjectType } from '#git/objects/object-type.ts'

const { PATH = '' } = process.env
const environment = { PATH, HOME: tmpdir(), GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', LC_ALL: 'C' }

/** Runs the real git in a folder and gives what it printed. */
export const git = (cwd: string, args: readonly string[], input: string | Uint8Array = ''): Buffer =>
  execFileSync('git', args, { cwd, input, env: environment, maxBuffer: 2 ** 30, stdio: ['pipe', 'pipe', 'pipe'] })

/** A folder that is gone when the test is over. */
export const temporaryFolder = (): string => {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'keyreach-objects-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Numbers from 0 up to 1 that are the same for the same seed. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const below = (random: () => number, limit: number): number => Math.floor(random() * limit)

const randomLine = (random: () => number): string =>
  `${Array.from({ length: below(random, 12) }, () => below(random, 46_656).toString(36)).join(' ')}\n`

/** Inserts, removes, replaces or moves a few lines. */
const editLines = (lines: string[], random: () => number): void => {
  const at = below(random, lines.length + 1)
  const kind = below(random, 4)
  const taken = lines.splice(at, kind === 0 ? 0 : below(random, 8))
  const added = Array.from({ length: kind === 1 ? 0 : below(random, 6) }, () => randomLine(random))
  if (kind === 3) lines.splice(below(random, lines.length + 1), 0, ...taken)
  else lines.splice(at, 0, ...added)
}

const data = (content: string | Buffer): Buffer[] => [
  Buffer.from(`data ${Buffer.byteLength(content)}\n`),
  Buffer.from(content),
  Buffer.from('\n'),
]

const commitOf = (branch: string, content: string, number: number): Buffer[] => [
  Buffer.from(`commit refs/heads/${branch}\ncommitter A <a@example.com> ${1_700_000_000 + number} +0000\n`),
  ...data(`commit ${number}\n`),
  Buffer.from(`M 100644 inline folder/file-${content.length % 4}\n`),
  ...data(content),
]

/** A stream for fast-import: files that grow, shrink and swap their lines, with a tag and a binary file at the end. */
const randomStream = (branch: string, seed: number, commits: number): Buffer => {
  const random = randomFrom(seed)
  const files = Array.from({ length: 4 }, () => Array.from({ length: below(random, 300) }, () => randomLine(random)))
  const parts: Buffer[] = []
  for (let number = 0; number < commits; number++) {
    const changed = below(random, files.length)
    for (let edits = below(random, 4) + 1; edits > 0; edits--) editLines(files[changed] ?? [], random)
    parts.push(...commitOf(branch, (files[changed] ?? []).join(''), number))
  }
  const noise = Buffer.from(Array.from({ length: 70_000 }, () => below(random, 256)))
  parts.push(
    Buffer.from('M 100644 inline noise\n'),
    ...data(noise),
    Buffer.from('M 100644 inline empty\n'),
    ...data(''),
  )
  parts.push(
    Buffer.from(`tag ${branch}-1\nfrom refs/heads/${branch}\ntagger A <a@example.com> 1700000000 +0000\n`),
    ...data('a tag\n'),
  )
  return Buffer.concat(parts)
}

export type History = { readonly seed: number; readonly commits: number; readonly format?: 'sha1' | 'sha256' }

/** A bare repository with a random history, in one pack as fast-import leaves it. */
export const randomRepository = ({ seed, commits, format = 'sha1' }: History): string => {
  const folder = temporaryFolder()
  git(folder, ['init', '--quiet', '--bare', `--object-format=${format}`, '.'])
  git(folder, ['-c', 'fastimport.unpackLimit=0', 'fast-import', '--quiet'], randomStream('main', seed, commits))
  return folder
}

/** Adds commits to a repository that `randomRepository` made, in a pack of their own. */
export const growRepository = (folder: string, seed: number): void => {
  git(folder, ['-c', 'fastimport.unpackLimit=0', 'fast-import', '--quiet'], randomStream(`grown-${seed}`, seed, 12))
}

export const objectsOf = (folder: string): string => `${folder}/objects`

export type Known = { readonly type: ObjectType; readonly bytes: Buffer }

const headLine = /^([0-9a-f]+) ([a-z]+) (\d+)$/

/** All objects of a repository, as git itself reads them. */
export const objectsByGit = (folder: string): ReadonlyMap<string, Known> => {
  const out = git(folder, ['cat-file', '--batch', '--batch-all-objects'])
  const objects = new Map<string, Known>()
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at)
    const [, id = '', type = '', size] = headLine.exec(out.toString('latin1', at, end)) ?? []
    if (isObjectType(type)) objects.set(id, { type, bytes: out.subarray(end + 1, end + 1 + Number(size)) })
    at = end + 2 + Number(size)
  }
  return objects
}
