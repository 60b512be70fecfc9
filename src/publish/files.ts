// Reports that a run leaves as files. Where a checkout may have put links, none is followed.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'

/** Writes into a new folder that nobody could know before; gives the file's path. */
export function writeReport(folder: string | undefined, name: string, text: string): string {
  const file = join(mkdtempSync(join(folder ?? tmpdir(), 'keyreach-')), name)
  writeFileSync(file, text, { flag: 'wx' })
  return file
}

/** Writes a file that was asked for; a relative path stays below the root, whatever links stand there. Gives the file's path. */
export function writeAsked(root: string, path: string, text: string): string {
  const file = resolve(root, path)
  const folder = dirname(file)
  mkdirSync(folder, { recursive: true })
  const realFolder = realpathSync(folder)
  if (!isAbsolute(path) && !isBelow(realpathSync(root), realFolder)) throw new Error('it would leave the workspace')
  const realFile = join(realFolder, basename(file))
  rmSync(realFile, { force: true })
  writeFileSync(realFile, text, { flag: 'wx' })
  return file
}

/** A name may begin with two dots without leading out. */
const outside = /^\.\.(?:[/\\]|$)/

function isBelow(root: string, folder: string): boolean {
  const way = relative(root, folder)
  return !(outside.test(way) || isAbsolute(way))
}
