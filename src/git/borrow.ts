import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import type { ObjectId } from '#model/place.ts'

// An empty repository of our own in a temporary folder that borrows another's objects: git may run there and reads none of the other's configuration, hooks or refs.

/** What a borrower must know of a repository. */
export type Lender = {
  readonly objectDirs: readonly string[]
  readonly idLength: 40 | 64
  readonly shallow: ReadonlySet<ObjectId>
}

export type Borrowed = {
  readonly gitDir: string
  /** Where git puts what it fetches there. */
  readonly objectDir: string
  /** Removes the folder. May be called again, and from a signal's handler. */
  readonly dispose: () => void
}

const needsQuotes = /["\\\n\r]|^#/
const special = /["\\\n\r]/g

const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r' }

const alternateLine = (folder: string): string =>
  needsQuotes.test(folder) ? `"${folder.replace(special, (char) => escapes[char] ?? char)}"` : folder

const configText = (idLength: 40 | 64): string =>
  idLength === 64
    ? '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n'
    : '[core]\n\trepositoryformatversion = 0\n\tbare = true\n'

const fill = (gitDir: string, lender: Lender): void => {
  const info = path.join(gitDir, 'objects', 'info')
  mkdirSync(info, { recursive: true })
  mkdirSync(path.join(gitDir, 'refs'))
  writeFileSync(path.join(gitDir, 'HEAD'), 'ref: refs/heads/none\n')
  writeFileSync(path.join(gitDir, 'config'), configText(lender.idLength))
  writeFileSync(path.join(info, 'alternates'), lender.objectDirs.map((folder) => `${alternateLine(folder)}\n`).join(''))
  if (lender.shallow.size > 0)
    writeFileSync(path.join(gitDir, 'shallow'), [...lender.shallow].map((id) => `${id}\n`).join(''))
}

/** Makes the folder. It goes with `dispose`, or at the latest when the process exits. */
export const borrow = (lender: Lender): Borrowed => {
  const gitDir = mkdtempSync(path.join(tmpdir(), 'keyreach-'))
  const dispose = (): void => {
    process.off('exit', dispose)
    rmSync(gitDir, { recursive: true, force: true, maxRetries: 3 })
  }
  process.on('exit', dispose)
  try {
    fill(gitDir, lender)
  } catch (error) {
    dispose()
    throw error
  }
  return { gitDir, objectDir: path.join(gitDir, 'objects'), dispose }
}
