/** Settings of a part of a foreign pattern, as `(?i)` and the like switch them. */
export type Flags = {
  readonly ignoreCase: boolean
  readonly dotAll: boolean
  readonly verbose: boolean
  readonly swapGreed: boolean
}

/** A foreign pattern being read; `captures` counts its groups. */
export type Cursor = { readonly text: string; at: number; captures: number }

/** What a foreign pattern has that keyreach's cannot say; the message names it. */
export class Untranslatable extends Error {}

export const refuse = (cursor: Cursor, what: string): never => {
  throw new Untranslatable(`${what} (at character ${cursor.at + 1})`)
}
