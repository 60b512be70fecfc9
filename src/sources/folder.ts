// The files of a folder that is no repository, by fast-glob. Names that are no UTF-8 are read from their folder as bytes.
import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Skipped } from '#model/problem.ts'

/** A file of a tree: `open` is what the system is asked for, `path` is how reports write it, relative and with `/`. */
export type TreeFile = { readonly path: string; readonly open: string | Buffer }

export type Listing = { readonly files: readonly TreeFile[]; readonly skipped: readonly Skipped[] }

export type FolderOptions = { readonly dependencies: 'include' | 'skip' }

const dependencyFolders = ['node_modules', '.venv', 'venv', '__pycache__']

export async function listFolder(root: string, options: FolderOptions): Promise<Listing> {
  const { default: glob } = await import('fast-glob')
  const ignore =
    options.dependencies === 'skip'
      ? ['**/.git/**', ...dependencyFolders.map((name) => `**/${name}/**`)]
      : ['**/.git/**']
  const names = await glob('**', {
    cwd: root,
    dot: true,
    onlyFiles: false,
    markDirectories: true,
    followSymbolicLinks: false,
    suppressErrors: true,
    ignore,
  })
  const paths = names.filter((name) => !name.endsWith('/')).sort(byCodePoint)
  const files = paths.flatMap((path) => (path.includes('\uFFFD') ? [] : [{ path, open: join(root, path) }]))
  const odd = oddNames(root, paths)
  const skipped =
    options.dependencies === 'skip'
      ? [
          {
            what: 'dependency folders',
            why: `${dependencyFolders.join(', ')}; --include-ignored reads them`,
            count: countFolders(root),
          },
        ]
      : []
  return { files: [...files, ...odd], skipped: skipped.filter((entry) => entry.count > 0) }
}

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** fast-glob gives names as text, in which bytes that are no UTF-8 are lost; their folders are read again. */
function oddNames(root: string, paths: readonly string[]): TreeFile[] {
  const folders = new Set(paths.filter((path) => path.includes('\uFFFD')).map((path) => dirname(path)))
  return [...folders].flatMap((folder) => {
    const parent = Buffer.from(join(root, folder))
    return readdirSync(parent, { encoding: 'buffer' })
      .filter((name) => Buffer.from(name.toString('utf8')).compare(name) !== 0)
      .map((name): TreeFile => {
        const shown = escapeName(name)
        return {
          path: folder === '.' ? shown : `${folder}/${shown}`,
          open: Buffer.concat([parent, Buffer.from('/'), name]),
        }
      })
  })
}

/** A name with each byte that is no UTF-8 written as `\xNN`. */
export function escapeName(name: Uint8Array): string {
  const buffer = Buffer.from(name)
  const text = buffer.toString('utf8')
  if (Buffer.from(text).equals(buffer)) return text
  let shown = ''
  for (let at = 0; at < buffer.length; ) {
    const size = validLength(buffer, at)
    shown += size > 0 ? buffer.toString('utf8', at, at + size) : `\\x${(buffer[at] ?? 0).toString(16).padStart(2, '0')}`
    at += Math.max(size, 1)
  }
  return shown
}

/** How many bytes from here make one valid UTF-8 character, or 0. */
function validLength(buffer: Buffer, at: number): number {
  for (let size = 1; size <= 4 && at + size <= buffer.length; size++) {
    const part = buffer.subarray(at, at + size)
    if (Buffer.from(part.toString('utf8')).equals(part)) return size
  }
  return 0
}

const countFolders = (root: string): number => dependencyFolders.filter((name) => isFolder(join(root, name))).length

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
