import { Buffer, isUtf8 } from 'node:buffer'

declare const brand: unique symbol

/** A path or name as git stores it, one character a byte (latin1), `/` between names: a key without loss. `pathText` makes it readable. */
export type BytePath = string & { readonly [brand]: 'BytePath' }

/** Takes bytes of a path as they are. */
export const bytePath = (bytes: Uint8Array): BytePath =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1') as BytePath

/** Takes a path that a person wrote. */
export const bytePathOf = (text: string): BytePath => bytePath(Buffer.from(text))

/** Joins a folder and a name; the root is ''. */
export const joinPath = (folder: BytePath, name: string): BytePath =>
  (folder === '' ? name : `${folder}/${name}`) as BytePath

/** The path's bytes. */
export const pathBytes = (path: BytePath): Uint8Array => Buffer.from(path, 'latin1')

/** The file of that name in a folder, whatever bytes the name is made of. */
export const fileIn = (folder: string, path: BytePath): Buffer =>
  Buffer.concat([Buffer.from(`${folder}/`), pathBytes(path)])

/** The path as a report shows it: UTF-8, and bytes that are no UTF-8 as `\xNN`. */
export const pathText = (path: BytePath): string => bytesText(Buffer.from(path, 'latin1'))

/** Any bytes as text: UTF-8, and what is none as `\xNN`. */
export const bytesText = (bytes: Uint8Array): string => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (isUtf8(buffer)) return buffer.toString('utf8')
  const pieces: string[] = []
  for (let at = 0; at < buffer.length; ) {
    const length = sequenceLength(buffer[at] ?? 0)
    const sequence = buffer.subarray(at, at + length)
    const isText = sequence.length === length && isUtf8(sequence)
    pieces.push(isText ? sequence.toString('utf8') : `\\x${hexByte(buffer[at] ?? 0)}`)
    at += isText ? length : 1
  }
  return pieces.join('')
}

const sequenceLength = (lead: number): number => {
  if (lead < 0xc0) return 1
  if (lead < 0xe0) return 2
  return lead < 0xf0 ? 3 : 4
}

const hexByte = (byte: number): string => byte.toString(16).padStart(2, '0')
