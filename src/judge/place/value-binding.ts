// Binds an entry to a value without telling it: keyed digests only, slow ones where a person could have chosen the value.
import { createHmac, scryptSync } from 'node:crypto'

/** Whether guessing the value from a fast digest is out of question. */
export type Strength = 'random' | 'guessable'

const length = 16
/** About 60 ms a guess. */
const cost = { N: 16_384, r: 8, p: 1 }

/** The value under the salt of a baseline file, as `hmac:…` or `scrypt:…`. */
export function valueBinding(value: Uint8Array, salt: string, strength: Strength): string {
  if (strength === 'random')
    return `hmac:${createHmac('sha256', Buffer.from(salt, 'hex'))
      .update(value)
      .digest('hex')
      .slice(0, 2 * length)}`
  return `scrypt:${scryptSync(value, Buffer.from(salt, 'hex'), length, cost).toString('hex')}`
}

/** Whether an entry's digest is that of the value. */
export const isBoundTo = (binding: string, value: Uint8Array, salt: string): boolean =>
  binding === valueBinding(value, salt, binding.startsWith('hmac:') ? 'random' : 'guessable')

/** The id of a value in a policy file, salted with its rule: slow to guess from. */
export const valueId = (value: Uint8Array, rule: string): string =>
  scryptSync(value, `keyreach ${rule}`, length, cost).toString('hex')
