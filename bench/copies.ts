// Copies of a repository as histories come in practice: with loose objects only, in a hundred packs, and cut at a part of its history.
// usage: node bench/copies.js REPOSITORY.git FOLDER
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

const git = (folder: string, args: readonly string[], input: string | Buffer = ''): string =>
  execFileSync('git', ['--git-dir', folder, ...args], { input, maxBuffer: 2 ** 31 - 1, encoding: 'utf8' })

const fresh = (folder: string, like: string): string => {
  rmSync(folder, { recursive: true, force: true })
  const format = git(like, ['rev-parse', '--show-object-format']).trim()
  execFileSync('git', ['init', '--quiet', '--bare', `--object-format=${format}`, folder])
  return folder
}

const copyRefs = (from: string, to: string): void => {
  const refs = git(from, ['for-each-ref', '--format=create %(refname) %(objectname)'])
  git(to, ['update-ref', '--stdin'], refs)
}

const packsOf = (repository: string): string[] =>
  readdirSync(join(repository, 'objects/pack'))
    .filter((name) => name.endsWith('.pack'))
    .map((name) => join(repository, 'objects/pack', name))

/** Every object in a file of its own. */
export function looseCopy(repository: string, folder: string): string {
  const copy = fresh(folder, repository)
  for (const pack of packsOf(repository)) git(copy, ['unpack-objects', '-q'], readFileSync(pack))
  copyRefs(repository, copy)
  return copy
}

/** The same objects in `count` packs, as many fetches leave them. */
export function manyPacksCopy(repository: string, folder: string, count: number): string {
  const copy = fresh(folder, repository)
  const lines = git(repository, ['rev-list', '--objects', '--all', '--no-object-names']).trim().split('\n')
  const size = Math.ceil(lines.length / count)
  const packs = join(copy, 'objects/pack')
  mkdirSync(packs, { recursive: true })
  for (let at = 0; at < lines.length; at += size)
    git(repository, ['pack-objects', '-q', join(packs, 'pack')], `${lines.slice(at, at + size).join('\n')}\n`)
  copyRefs(repository, copy)
  return copy
}

/** What was there when `share` of the main line's commits were made, in one pack. */
export function cutCopy(repository: string, folder: string, share: number): string {
  const line = git(repository, ['rev-list', '--first-parent', '--reverse', 'HEAD']).trim().split('\n')
  const commit = line[Math.max(0, Math.ceil(line.length * share) - 1)] ?? 'HEAD'
  const copy = fresh(folder, repository)
  const list = git(repository, ['rev-list', '--objects', '--no-object-names', commit])
  const packs = join(copy, 'objects/pack')
  mkdirSync(packs, { recursive: true })
  git(repository, ['pack-objects', '-q', join(packs, 'pack')], list)
  git(copy, ['update-ref', 'HEAD', commit])
  return copy
}

const [repository, folder] = process.argv.slice(2).map((path) => resolve(path))
if (process.argv[1]?.includes('copies') === true && repository !== undefined && folder !== undefined) {
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
  const name = basename(repository, '.git')
  const made = [
    looseCopy(repository, join(folder, `${name}-loose.git`)),
    manyPacksCopy(repository, join(folder, `${name}-100-packs.git`), 100),
  ]
  writeFileSync(1, `${made.join('\n')}\n`)
}
