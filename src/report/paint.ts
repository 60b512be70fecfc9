// Colour, used sparingly: it repeats what the words say.
import type { Style } from '#model/reporter.ts'
import type { Severity } from '#model/severity.ts'

type Ink = 'bold' | 'dim' | 'mark' | 'good' | 'link' | Severity

const codes: Record<Ink, string> = {
  bold: '1',
  dim: '2',
  mark: '31',
  good: '32',
  link: '36',
  critical: '1;31',
  high: '31',
  medium: '33',
  low: '34',
  info: '2',
}

/** Dresses a text that is already safe for a terminal. */
export type Paint = (ink: Ink, text: string) => string

const plain: Paint = (_, text) => text
const ansi: Paint = (ink, text) => (text === '' ? '' : `\u001b[${codes[ink]}m${text}\u001b[0m`)

export const painter = ({ color }: Pick<Style, 'color'>): Paint => (color === 'ansi' ? ansi : plain)
