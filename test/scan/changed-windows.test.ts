import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changedWindows, differences } from '#scan/changed-windows.ts'

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1')

/** What lies between the differences, as pieces that must each stand in the base. */
const copied = (base: string, next: string): string[] => {
  let at = 0
  const pieces: string[] = []
  for (const { start, end } of differences(bytes(base), bytes(next))) {
    pieces.push(next.slice(at, start))
    at = end
  }
  return [...pieces, next.slice(at)]
}

const line = fc.integer({ min: 0, max: 400 }).map((number) => `line ${number} ${'.'.repeat(number % 60)}\n`)
const file = fc.array(line, { minLength: 1, maxLength: 300 })
const edit = fc.record({
  at: fc.nat(),
  remove: fc.nat({ max: 80 }),
  insert: fc.array(line, { maxLength: 40 }),
})

const edited = (
  lines: readonly string[],
  edits: readonly { at: number; remove: number; insert: string[] }[],
): string => {
  const result = [...lines]
  for (const { at, remove, insert } of edits) result.splice(at % (result.length + 1), remove, ...insert)
  return result.join('')
}

describe('differences', () => {
  test('leave out only what stands in the base in one piece', () => {
    fc.assert(
      fc.property(file, fc.array(edit, { maxLength: 6 }), (lines, edits) => {
        const base = lines.join('')
        for (const piece of copied(base, edited(lines, edits))) expect(base).toContain(piece)
      }),
    )
  })

  test('are ascending and within the file', () => {
    fc.assert(
      fc.property(file, fc.array(edit, { maxLength: 6 }), (lines, edits) => {
        const next = edited(lines, edits)
        let at = 0
        for (const { start, end } of differences(bytes(lines.join('')), bytes(next))) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThanOrEqual(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(next.length)
      }),
    )
  })

  test('of the same bytes are none', () => {
    expect(differences(bytes('same\n'), bytes('same\n'))).toEqual([])
    expect(differences(bytes(''), bytes(''))).toEqual([])
  })

  test('are all of a file that was empty, and a seam where all of it was taken out', () => {
    expect(differences(bytes(''), bytes('new\n'))).toEqual([{ start: 0, end: 4 }])
    expect(differences(bytes('old\n'), bytes(''))).toEqual([{ start: 0, end: 0 }])
  })

  test('far apart are told apart', () => {
    const lines = Array.from({ length: 400 }, (_, number) => `entry ${number} of a long list\n`)
    const next = lines.toSpliced(20, 1, 'first edit\n').toSpliced(380, 1, 'second edit\n')
    const found = differences(bytes(lines.join('')), bytes(next.join('')))
    expect(found.length).toBe(2)
    expect(found.reduce((sum, { start, end }) => sum + end - start, 0)).toBeLessThan(100)
  })
})

describe('windows', () => {
  const filler = 'a short line\n'.repeat(400)

  test('hold what a rule may read around an edit', () => {
    const [window, ...others] = changedWindows(bytes(filler + filler), bytes(`${filler}edit\n${filler}`))
    expect(others).toEqual([])
    expect(window?.start).toBeLessThanOrEqual(filler.length - 700)
    expect(window?.end).toBeGreaterThanOrEqual(filler.length + 700)
    expect((window?.end ?? 0) - (window?.start ?? 0)).toBeLessThan(2000)
  })

  test('go back to where an encoded text of many lines begins', () => {
    const body = Array.from({ length: 60 }, (_, number) => `${String(number).padStart(4, '0')}${'x'.repeat(60)}\n`)
    const next = body.toSpliced(50, 1, `edit${'y'.repeat(60)}\n`)
    const [window] = changedWindows(bytes(filler + body.join('')), bytes(filler + next.join('')))
    expect(window?.start).toBeLessThan(filler.length)
  })

  test('go to the ends of a long token', () => {
    const token = 'x'.repeat(4000)
    const [window] = changedWindows(bytes(`${filler}${token} end\n`), bytes(`${filler}${token}y end\n`))
    expect(window?.start).toBeLessThan(filler.length)
  })

  test('follow no token for ever', () => {
    const [window] = changedWindows(bytes('x'.repeat(100_000)), bytes(`${'x'.repeat(100_000)}y`))
    expect((window?.end ?? 0) - (window?.start ?? 0)).toBeLessThan(40_000)
  })
})
