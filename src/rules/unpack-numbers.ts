// Numbers as the bundle holds them: little-endian, in a file of their own or as Base64.

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/** Words of a file as an array over its own bytes, where the machine's order of bytes and their place allow it. */
export const words16 = (bytes: Uint8Array): Uint16Array => {
  const own = bytes.byteOffset % 2 === 0 && isLittleEndian ? bytes : Buffer.from(new Uint8Array(bytes).buffer)
  if (!isLittleEndian) Buffer.from(own.buffer).swap16()
  return new Uint16Array(own.buffer, own.byteOffset, own.length >> 1)
}

/** Bytes of their own, which begin where any number may. */
export const fromBase64 = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'))

/** Numbers of 32 bits of a text. */
export const words32 = (base64: string): Uint32Array => {
  const bytes = fromBase64(base64)
  if (!isLittleEndian) Buffer.from(bytes.buffer).swap32()
  return new Uint32Array(bytes.buffer)
}
