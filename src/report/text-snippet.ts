// The line a finding stands on, its redacted value marked.
import type { Location } from '#model/finding.ts'
import { around, columns } from './columns.ts'
import { visible } from './escape.ts'
import type { Paint } from './paint.ts'

const leadingSpace = /^\s+/
const tabs = /\t/g
/** Half of what a snippet shows: where its value stands if its beginning was cut. */
const middle = 80

export function snippetLines(
  location: Location,
  redaction: string,
  { paint, width }: { readonly paint: Paint; readonly width: number },
): string[] {
  if (location.snippet.trim() === '') return []
  const raw = location.snippet.replace(tabs, '  ')
  const margin = leadingSpace.exec(raw)?.[0].length ?? 0
  const text = raw.slice(margin)
  const mark = redaction !== '' && text.includes(redaction) ? redaction : '…'
  const expected = raw.startsWith('…') ? middle : location.column - 1 - margin
  // A finding without a value has nothing to mark, whatever else of its line was cut.
  const at = redaction === '' ? -1 : nearest(text, mark, expected)
  const gutter = String(location.line)
  const room = width - gutter.length - 7
  const before = visible(text.slice(0, Math.max(at, 0)))
  const shown = around(before + visible(text.slice(Math.max(at, 0))), before.length, room)
  const line = `    ${paint('dim', `${gutter} │`)} ${shown.text.trimEnd()}`
  if (at < 0) return [line]
  const offset = ' '.repeat(columns(shown.text.slice(0, shown.focus)))
  const length = Math.max(1, Math.min(columns(visible(mark)), room - offset.length))
  return [line, `    ${paint('dim', `${' '.repeat(gutter.length)} │`)} ${offset}${paint('mark', '^'.repeat(length))}`]
}

/** Where `mark` stands nearest to where it is expected, or -1. */
function nearest(text: string, mark: string, expected: number): number {
  let best = -1
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) best = at
  }
  return best
}
