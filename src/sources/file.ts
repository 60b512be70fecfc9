// Reads one file of a tree without being led elsewhere: no links, no devices, no pipes, nothing larger than the cap.
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs'
import type { Problem } from '#model/problem.ts'
import type { TreeFile } from './folder.ts'

/** Largest file that is read; a larger one is named as a problem. */
export const fileCap = 256 * 1024 * 1024

export type FileContent =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'skipped'; readonly what: string; readonly why: string }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** Only systems that can refuse a link when they open a file need no look at it before. */
const canRefuseLinks = constants.O_NOFOLLOW !== undefined

/** How files are read: into memory of at least so many bytes, none larger than the cap. */
type Reading = { readonly memory: (size: number) => Uint8Array; readonly cap: number }

const ofItsOwn: Reading = { memory: (size) => new Uint8Array(size), cap: fileCap }

/** Reads a file into memory of its own. */
export const readRegularFile = (file: TreeFile): FileContent => readInto(file, ofItsOwn)

/** Larger files are read into memory of their own, so that one of them does not occupy its size to the end. */
const reusedSize = 1 << 20

/** Reads files one after the other into the same memory: what a file gave is good until the next is read. */
export function createFileReader(cap: number = fileCap): (file: TreeFile) => FileContent {
  const reused = new Uint8Array(Math.min(reusedSize, cap + 1))
  const memory: Reading['memory'] = (size) => (size <= reused.length ? reused : new Uint8Array(size))
  return (file) => readInto(file, { memory, cap })
}

/** Names and syntax are ASCII in every language, and one byte a character is read fastest. */
export const asLatin1 = ({ buffer, byteOffset, length }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, length).toString('latin1')

function readInto(file: TreeFile, reading: Reading): FileContent {
  if (file.told === undefined || !canRefuseLinks) return lookAndRead(file, reading)
  try {
    return readOpened(file, reading)
  } catch {
    // It may have become something else since.
    return lookAndRead(file, reading)
  }
}

function lookAndRead(file: TreeFile, reading: Reading): FileContent {
  const { open: path, path: shown } = file
  try {
    const stat = lstatSync(path)
    if (stat.isSymbolicLink())
      return { kind: 'skipped', what: 'symbolic links', why: 'what they point to is scanned where it stands' }
    if (!stat.isFile())
      return { kind: 'skipped', what: 'special files', why: 'pipes, sockets and devices hold no content of the tree' }
    if (stat.size > reading.cap) return tooLarge(shown, stat.size, reading.cap)
    return readOpened(file, reading)
  } catch (cause) {
    return unreadable(shown, cause)
  }
}

function readOpened({ open: path, path: shown }: TreeFile, reading: Reading): FileContent {
  // Opened without following a link that was put in place meanwhile; Windows has no such flag.
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  try {
    const stat = fstatSync(descriptor)
    if (!stat.isFile())
      return { kind: 'skipped', what: 'special files', why: 'pipes, sockets and devices hold no content of the tree' }
    if (stat.size > reading.cap) return tooLarge(shown, stat.size, reading.cap)
    return { kind: 'bytes', bytes: readAll(descriptor, stat.size, reading) }
  } finally {
    closeSync(descriptor)
  }
}

/** All bytes, also of files whose size is told wrongly (`/proc`) or grows while it is read. */
function readAll(descriptor: number, size: number, { memory, cap }: Reading): Uint8Array {
  let bytes = memory(size + 1)
  let length = 0
  for (;;) {
    const count = readSync(descriptor, bytes, length, bytes.length - length, null)
    if (count === 0) return bytes.subarray(0, length)
    length += count
    // A regular file that gives what it was told to hold, and no byte more, has ended.
    if (length === size && size > 0) return bytes.subarray(0, length)
    if (length > cap) return bytes.subarray(0, length)
    if (length === bytes.length) bytes = enlarged(bytes)
  }
}

function enlarged(bytes: Uint8Array): Uint8Array {
  const larger = new Uint8Array(bytes.length * 2)
  larger.set(bytes)
  return larger
}

const tooLarge = (shown: string, size: number, cap: number): FileContent => ({
  kind: 'problem',
  problem: {
    kind: 'too-large',
    at: shown,
    detail: `${Math.ceil(size / 1048576)} MiB; files over ${cap / 1048576} MiB are not read`,
  },
})

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'vanished while the scan ran',
  EISDIR: 'is a folder',
  ELOOP: 'is a symbolic link',
  EIO: 'input/output error',
}

function unreadable(shown: string, cause: unknown): FileContent {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
  return {
    kind: 'problem',
    problem: { kind: 'unreadable', at: shown, detail: reasons[code] ?? `cannot be read (${code})` },
  }
}
