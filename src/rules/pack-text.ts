// Numbers and texts as the bundle holds them.
import { rowEnd } from './packed.ts'

/** Words as bytes, the low one first. */
export const bytesOf = (words: Iterable<number>, size: 2 | 4): Buffer => {
  const list = [...words]
  const bytes = Buffer.alloc(list.length * size)
  for (const [index, word] of list.entries()) bytes.writeUIntLE(word, index * size, size)
  return bytes
}

/** The same as a text. */
export const base64 = (words: Iterable<number>, size: 2 | 4 = 2): string => bytesOf(words, size).toString('base64')

/** The text, unless it holds the mark that ends one. */
const refuse = (text: string, mark: string): string => {
  if (text.includes(mark))
    throw new RangeError(`a rule holds a character that separates rules: ${JSON.stringify(text)}`)
  return text
}

/** Texts as one, which is taken apart at its marks. */
export const joined = (texts: readonly string[], mark: string = rowEnd): string =>
  texts.map((text) => refuse(text, mark)).join(mark)
