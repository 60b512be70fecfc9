// How a value is shown. Nothing here gives more of it than the rule's public prefix.
import type { Rule } from '#model/rule.ts'

const ellipsis = '…'

/** The rule's public prefix and an ellipsis; a value without a public prefix is the ellipsis alone. */
export function redact(value: Uint8Array, rule: Pick<Rule, 'publicPrefix'>): string {
  const prefix = rule.publicPrefix ?? ''
  const isShown =
    prefix !== '' &&
    value.length > prefix.length &&
    Buffer.from(value.subarray(0, prefix.length)).toString('latin1') === prefix
  return isShown ? `${prefix}${ellipsis}` : ellipsis
}
