const digitBits = 11
const digitCount = 1 << digitBits
const wordSize = 0x100000000

/** One pass of a radix sort: reorders positions by a digit of their words and keeps the order of equal ones. */
const sortByDigit = (order: Uint32Array, words: Uint32Array, shift: number): Uint32Array => {
  const starts = new Uint32Array(digitCount + 1)
  for (let index = 0; index < words.length; index++) {
    const slot = (((words[index] ?? 0) >>> shift) & (digitCount - 1)) + 1
    starts[slot] = (starts[slot] ?? 0) + 1
  }
  for (let digit = 0; digit < digitCount; digit++) starts[digit + 1] = (starts[digit + 1] ?? 0) + (starts[digit] ?? 0)
  const sorted = new Uint32Array(order.length)
  for (let index = 0; index < order.length; index++) {
    const position = order[index] ?? 0
    const digit = ((words[position] ?? 0) >>> shift) & (digitCount - 1)
    const at = starts[digit] ?? 0
    sorted[at] = position
    starts[digit] = at + 1
  }
  return sorted
}

const sortByWords = (order: Uint32Array, words: Uint32Array): Uint32Array => {
  let largest = 0
  for (let index = 0; index < words.length; index++) largest = Math.max(largest, words[index] ?? 0)
  let sorted = order
  for (let shift = 0; shift < 32 && largest >>> shift > 0; shift += digitBits)
    sorted = sortByDigit(sorted, words, shift)
  return sorted
}

/** The positions of values in ascending order of value; the values are whole numbers from 0 to 2 ** 53. */
export const orderOf = (values: Float64Array): Uint32Array => {
  const order = new Uint32Array(values.length)
  const low = new Uint32Array(values.length)
  const high = new Uint32Array(values.length)
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0
    order[index] = index
    low[index] = value % wordSize
    high[index] = value / wordSize
  }
  return sortByWords(sortByWords(order, low), high)
}
