/** An element of DER: tag, content and, where the tag is constructed, its parts. */
export type Der = { readonly tag: number; readonly body: Buffer; readonly parts: readonly Der[] }

const maxDepth = 8

type Head = { readonly tag: number; readonly start: number; readonly end: number }

const headAt = (bytes: Buffer, at: number): Head | undefined => {
  const tag = bytes[at]
  const first = bytes[at + 1]
  if (tag === undefined || first === undefined) return undefined
  const extra = first < 0x80 ? 0 : first - 0x80
  if (extra > 4 || first === 0x80 || at + 2 + extra > bytes.length) return undefined
  const length = extra === 0 ? first : bytes.readUIntBE(at + 2, extra)
  const start = at + 2 + extra
  return start + length > bytes.length ? undefined : { tag, start, end: start + length }
}

const readAll = (bytes: Buffer, depth: number): readonly Der[] | undefined => {
  const found: Der[] = []
  let at = 0
  while (at < bytes.length) {
    const head = headAt(bytes, at)
    if (head === undefined || depth > maxDepth) return undefined
    const body = bytes.subarray(head.start, head.end)
    const parts = (head.tag & 0x20) === 0 ? [] : readAll(body, depth + 1)
    if (parts === undefined) return undefined
    found.push({ tag: head.tag, body, parts })
    at = head.end
  }
  return found
}

/** Reads one element that fills the bytes; undefined where a length does not add up. */
export const readDer = (bytes: Buffer): Der | undefined => {
  const all = readAll(bytes, 0)
  return all?.length === 1 ? all[0] : undefined
}

const lengthBytes = (length: number): Buffer => {
  if (length < 0x80) return Buffer.from([length])
  const size = length < 0x100 ? 1 : 2
  const bytes = Buffer.alloc(size + 1)
  bytes[0] = 0x80 + size
  bytes.writeUIntBE(length, 1, size)
  return bytes
}

/** Writes an element. */
export const writeDer = (tag: number, ...bodies: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(bodies)
  return Buffer.concat([Buffer.from([tag]), lengthBytes(body.length), body])
}

/** Writes a positive integer, big-endian. */
export const writeInteger = (bytes: Uint8Array): Buffer =>
  writeDer(2, (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.alloc(1), bytes]) : bytes)

/** The number that an INTEGER's body spells. */
export const integerOf = (der: Der): bigint => BigInt(`0x${der.body.toString('hex') || '0'}`)
