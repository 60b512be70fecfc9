// Values that documentation prints for everybody. Only digests stand here, so that no scanner finds them in us.
import { hash } from 'node:crypto'
import type { ContentJudge } from '#model/judge.ts'

const length = 16
const longest = 1024

/** Starts of SHA-256 of values of public documentation, by where they are printed. */
const printed: Readonly<Record<string, readonly string[]>> = {
  'the documentation of Docker': [
    '9ec0be036c22f06f',
    '8fa8115a160936ec',
    'a7331a07f97f4686',
    '441c66009c2ab920',
    'e9897976005540a6',
    '33a6d3750d9a769b',
    'b5b17ca1d65733bb',
  ],
  "the documentation of Azure's emulators": ['0011cc25eb432071', 'aa6547439583c3a2'],
  'the documentation of Stripe': ['2cafc0970149a84f', 'f2d6ca16515033e5'],
  'the documentation of Google': ['1021ad463a161d69', 'ac9265e56c79b234'],
  'the documentation of GitHub': ['3543c50b0cb9cea8', 'bc3ae723f57c6b9e'],
  'the documentation of Mailgun': ['9c846fdf0fa8955c'],
  'the documentation of Svix': ['96ad2ccd81462a76'],
  'the documentation of Telegram': ['0b5dd075ccdd03c4', '6f3791a57f1d6dd8'],
  'the documentation of WireGuard': ['ea1ca3e25b35a51e', '012db33b99346460'],
  'a standard of the IETF': [
    '15cef4b629cc2d07',
    'cf4d418ed3de92d7',
    '73f71af093fdf154',
    '24b6d840b1dffbed',
    '7f44193a6edea087',
    'b8e148545b13c78b',
    '549c9390539efcfa',
    '8be5d113c0871ce1',
    '53f5da0aaa93d64c',
    'e9974c507d2a8021',
  ],
}
const byDigest = new Map(
  Object.entries(printed).flatMap(([where, digests]) => digests.map((digest) => [digest, where])),
)

/** Whose documentation prints the value, or undefined. */
export const printedBy = (value: Uint8Array): string | undefined =>
  value.length > longest ? undefined : byDigest.get(hash('sha256', value, 'hex').slice(0, length))

export const documented: ContentJudge = {
  name: 'documented',
  judge: ({ value }) => {
    const where = printedBy(value)
    return where === undefined
      ? undefined
      : { kind: 'suppress', by: 'documentation', why: `It is printed in ${where}.` }
  },
}
