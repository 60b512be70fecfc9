import type { Buffer } from 'node:buffer'
import { readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs'

// Small files of a repository's own folder, read whole. A pipe or a device in their place is refused, never waited for.

const maxSize = 256 * 1024 * 1024

const absent = new Set(['ENOENT', 'ENOTDIR', 'ELOOP'])

const isAbsence = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && absent.has(error.code)

const orAbsent = <T>(read: () => T): T | undefined => {
  try {
    return read()
  } catch (error) {
    if (isAbsence(error)) return undefined
    throw error
  }
}

/** A path to a file: text, or bytes where a name may be no UTF-8. */
export type FilePath = string | Buffer

const statOf = (file: FilePath): Stats | undefined => orAbsent(() => statSync(file))

/** The file's bytes; undefined where there is none; an error where it cannot be read. */
export const readSmallFile = (file: FilePath): Buffer | undefined => {
  const stat = statOf(file)
  if (stat === undefined || stat.isDirectory()) return undefined
  if (!stat.isFile() || stat.size > maxSize) throw new Error(`${file} is not a regular file of a sensible size`)
  return orAbsent(() => readFileSync(file))
}

/** The file as text, one character a byte. */
export const readSmallText = (file: FilePath): string | undefined => readSmallFile(file)?.toString('latin1')

export const isFolder = (file: string): boolean => statOf(file)?.isDirectory() === true

/** The true path of a file or folder; undefined where there is none. */
export const truePath = (file: string): string | undefined => orAbsent(() => realpathSync(file))

/** Names in a folder; none where it is absent. */
export const namesIn = (folder: string): readonly string[] => orAbsent(() => readdirSync(folder)) ?? []

let last: { readonly file: string; readonly stamp: string; readonly bytes: Buffer } | undefined

/** As `readSmallFile`, for a file that is asked for again and again: read anew only when it has changed. */
export const readSameFile = (file: string): Buffer | undefined => {
  const stat = statOf(file)
  const stamp = stat === undefined ? '' : `${stat.ino} ${stat.size} ${stat.mtimeMs}`
  if (last !== undefined && last.file === file && last.stamp === stamp) return last.bytes
  const bytes = readSmallFile(file)
  last = bytes === undefined ? undefined : { file, stamp, bytes }
  return bytes
}
