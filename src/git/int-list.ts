/** A growing list of whole numbers that holds millions of them cheaply. */
export type IntList = { values: Int32Array; length: number }

export const newIntList = (): IntList => ({ values: new Int32Array(1024), length: 0 })

const reserve = (list: IntList, count: number): void => {
  if (list.length + count <= list.values.length) return
  const wider = new Int32Array(Math.max(list.values.length * 2, list.length + count))
  wider.set(list.values.subarray(0, list.length))
  list.values = wider
}

export const append = (list: IntList, value: number): void => {
  if (list.length === list.values.length) reserve(list, 1)
  list.values[list.length++] = value
}

/** Appends a part of other numbers, each raised by the same. */
export const appendRaised = (
  list: IntList,
  part: { readonly of: Int32Array; readonly from: number; readonly to: number },
  raise: number,
): void => {
  reserve(list, part.to - part.from)
  const { values } = list
  let end = list.length
  for (let at = part.from; at < part.to; at += 1) values[end++] = (part.of[at] ?? 0) + raise
  list.length = end
}
