// Files that a run leaves: outputs, summary, reports. Where a checkout may have put links, none is followed.
import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'

/** Each value between delimiters that nobody can guess, so that no text of a repository can set another output. */
export function appendOutputs(file: string | undefined, outputs: Readonly<Record<string, string>>): void {
  if (file === undefined) return
  const delimiter = `keyreach_${randomUUID()}`
  const lines = Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`)
  appendFileSync(file, lines.join(''))
}

export function appendSummary(file: string, text: string): void {
  appendFileSync(file, text)
}

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

function isBelow(root: string, folder: string): boolean {
  const way = relative(root, folder)
  return !(way.startsWith('..') || isAbsolute(way))
}
