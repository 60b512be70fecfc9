import type { ObjectId } from '#model/place.ts'
import type { GitObject } from './object-store.ts'
import { bytesText } from './paths.ts'

// Bytes of commits and tags become nouns. What is malformed becomes undefined, never a guess; dates order nothing here, since anyone can forge them.

/** Who and when, as a commit or a tag says. */
export type Signature = {
  readonly name: string
  readonly email: string /** ISO 8601 in UTC; undefined where the date makes no sense. */
  readonly date: string | undefined
}

/** What a walk needs of a commit. */
export type CommitHeader = {
  readonly id: ObjectId
  readonly tree: ObjectId
  readonly parents: readonly ObjectId[]
  /** Committer's seconds since 1970, good for choosing an order to look in and for nothing else. */
  readonly seconds: number
  /** One more than the parents' greatest, where a commit-graph file tells it. */
  readonly generation?: number
}

export type Commit = CommitHeader & {
  readonly author: Signature
  readonly committer: Signature
  /** The message's bytes, in the encoding that the author used. */
  readonly message: Uint8Array
  /** Everything before the message: a tag that was merged in hides its own message here. */
  readonly headers: Uint8Array
}

export type Tag = {
  readonly id: ObjectId
  readonly target: ObjectId
  readonly name: string
  readonly tagger: Signature | undefined
  readonly message: Uint8Array
}

const newline = 10
const idText = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)

const words = { tree: Buffer.from('tree '), parent: Buffer.from('parent '), object: Buffer.from('object ') }

const startsWith = (bytes: Buffer, at: number, word: Buffer): boolean => {
  for (let offset = 0; offset < word.length; offset += 1) if (bytes[at + offset] !== word[offset]) return false
  return true
}

/** The id of a line `<word> <id>` at a place: a string of its own, that keeps no longer one alive. */
const idLine = (bytes: Buffer, at: number, word: Buffer): ObjectId | undefined => {
  if (!startsWith(bytes, at, word)) return undefined
  const start = at + word.length
  const end = bytes[start + 40] === newline ? start + 40 : start + 64
  if (bytes[end] !== newline && end !== bytes.length) return undefined
  const id = bytes.toString('latin1', start, end)
  return idText.test(id) ? id : undefined
}

/** Reads a commit's links; undefined where it is no commit. */
export const parseHeader = (object: GitObject): CommitHeader | undefined => {
  if (object.type !== 'commit') return undefined
  const bytes = bufferOf(object.bytes)
  const tree = idLine(bytes, 0, words.tree)
  if (tree === undefined) return undefined
  const parents: ObjectId[] = []
  let at = tree.length + 6
  for (let id = idLine(bytes, at, words.parent); id !== undefined; id = idLine(bytes, at, words.parent)) {
    parents.push(id)
    at += id.length + 8
  }
  return { id: object.id, tree, parents, seconds: committerSeconds(bytes, at) }
}

const committerStart = Buffer.from('\ncommitter ')
const secondsText = /> (-?\d{1,16})(?: [+-]\d{4,8})?$/
const maxDate = 64

const committerSeconds = (bytes: Buffer, from: number): number => {
  const start = bytes.indexOf(committerStart, from - 1)
  if (start === -1) return 0
  const next = bytes.indexOf(newline, start + 1)
  const end = next === -1 ? bytes.length : next
  return Number(secondsText.exec(bytes.toString('latin1', Math.max(start, end - maxDate), end))?.[1] ?? 0)
}

/** Splits headers from the message at the first empty line. */
const split = (bytes: Buffer): { readonly headers: Buffer; readonly message: Buffer } => {
  const at = bytes.indexOf('\n\n', 0, 'latin1')
  return at === -1
    ? { headers: bytes, message: bytes.subarray(bytes.length) }
    : { headers: bytes.subarray(0, at + 1), message: bytes.subarray(at + 2) }
}

/** The first header line of that name. */
const headerLine = (headers: Buffer, word: string): Buffer | undefined => {
  const isFirst = headers.toString('latin1', 0, word.length + 1) === `${word} `
  const start = isFirst ? 0 : headers.indexOf(`\n${word} `, 0, 'latin1') + 1
  if (start === 0 && !isFirst) return undefined
  const end = headers.indexOf(newline, start)
  return headers.subarray(start + word.length + 1, end === -1 ? headers.length : end)
}

const dateText = /^(-?\d{1,15})\b/

const maxSeconds = 8.64e12

const isoDate = (text: string): string | undefined => {
  const seconds = Number(dateText.exec(text)?.[1] ?? Number.NaN)
  return Math.abs(seconds) <= maxSeconds ? new Date(seconds * 1000).toISOString() : undefined
}

const textIn = (encoding: string | undefined, latin1: string): string => {
  const bytes = Buffer.from(latin1, 'latin1')
  if (encoding === undefined) return bytesText(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return bytesText(bytes)
  }
}

/** More of a name than anyone reads. */
const maxSignature = 2048

/** `<name> <<email>> <seconds> <zone>` by its brackets; whatever is missing is empty. */
const signatureOf = (line: Buffer | undefined, encoding: string | undefined): Signature => {
  const text = line?.toString('latin1', 0, maxSignature) ?? ''
  const open = text.indexOf('<')
  const close = open === -1 ? -1 : text.indexOf('>', open)
  if (close === -1) return { name: textIn(encoding, text.trim()), email: '', date: undefined }
  return {
    name: textIn(encoding, text.slice(0, open).trim()),
    email: textIn(encoding, text.slice(open + 1, close)),
    date: isoDate(text.slice(close + 1).trim()),
  }
}

/** Reads all of a commit; undefined where it is no commit. */
export const parseCommit = (object: GitObject): Commit | undefined => {
  const header = parseHeader(object)
  if (header === undefined) return undefined
  const { headers, message } = split(bufferOf(object.bytes))
  const encoding = headerLine(headers, 'encoding')?.toString('latin1')
  return {
    ...header,
    author: signatureOf(headerLine(headers, 'author'), encoding),
    committer: signatureOf(headerLine(headers, 'committer'), encoding),
    message,
    headers,
  }
}

/** Reads a tag object; undefined where it is none. */
export const parseTag = (object: GitObject): Tag | undefined => {
  const bytes = bufferOf(object.bytes)
  const target = object.type === 'tag' ? idLine(bytes, 0, words.object) : undefined
  if (target === undefined) return undefined
  const { headers, message } = split(bytes)
  const tagger = headerLine(headers, 'tagger')
  return {
    id: object.id,
    target,
    name: bytesText(headerLine(headers, 'tag') ?? Buffer.alloc(0)),
    tagger: tagger === undefined ? undefined : signatureOf(tagger, undefined),
    message,
  }
}
