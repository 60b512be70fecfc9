import { statSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { UserError } from '#model/user-error.ts'

// The environment that git gets: nothing that the caller's GIT_* could steer, no program that a scanned repository could bring along.

const fixedVariables: Readonly<Record<string, string>> = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_LITERAL_PATHSPECS: '1',
  // `protocol.<name>.allow` in a repository's configuration outranks `protocol.allow`; this outranks both.
  GIT_ALLOW_PROTOCOL: 'none',
  LC_ALL: 'C',
}

const dropped = new Set(['SSH_ASKPASS', 'PAGER', 'EDITOR', 'VISUAL', 'LANGUAGE', 'PATH'])

const isInherited = (name: string): boolean => {
  const upper = name.toUpperCase()
  return !(upper.startsWith('GIT_') || upper.startsWith('LC_') || dropped.has(upper))
}

/** Folders that programs may be started from: absolute, and in no `node_modules`, where `npx` would let the scanned repository put a `git` of its own. */
const programFolders = (): readonly string[] => {
  const { PATH = '' } = process.env
  return PATH.split(path.delimiter).filter(
    (folder) => path.isAbsolute(folder) && !folder.split(separators).includes('node_modules'),
  )
}

const separators = /[\\/]/

/** The whole environment of a git process; `extras` outrank the fixed variables. */
export const gitEnvironment = (extras: Readonly<Record<string, string>>): Record<string, string> => {
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && isInherited(entry[0]),
  )
  return { ...Object.fromEntries(kept), PATH: programFolders().join(path.delimiter), ...fixedVariables, ...extras }
}

/** A folder of PATH that may not be entered holds no program for us. */
const isFile = (file: string): boolean => {
  try {
    return statSync(file).isFile()
  } catch {
    return false
  }
}

let found: string | undefined

/** The absolute path of git. Found by hand, since Windows looks into the current folder first. */
export const gitProgram = (): string => {
  if (found !== undefined) return found
  const name = process.platform === 'win32' ? 'git.exe' : 'git'
  found = programFolders()
    .map((folder) => path.join(folder, name))
    .find(isFile)
  if (found === undefined) throw new UserError('git was not found in PATH; keyreach needs it to read this repository')
  return found
}
