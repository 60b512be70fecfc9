import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isEscapeAt } from '#decode/escapes.ts'
import { type AnchoredView, eachView, mayHide } from '#decode/views.ts'
import type { Segment } from '#model/content.ts'

const bytesOf = (text: string): Uint8Array => Buffer.from(text)
const viewsOf = (segment: Segment): AnchoredView[] => {
  const views: AnchoredView[] = []
  eachView(segment, (view) => {
    views.push(view)
    return Array.from(view.bytes.keys()).filter((at) => isEscapeAt(view.bytes, at))
  })
  return views
}
const textsOf = (bytes: Uint8Array): string[] =>
  viewsOf({ content: 'x', bytes, search: 'whole' }).map((view) => Buffer.from(view.bytes).toString())

const secret = 'token-of-the-view-test-0123456789'
const percentAll = (text: string): string =>
  [...text].map((c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`).join('')
const unicodeAll = (text: string): string =>
  [...text].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
const htmlAll = (text: string): string => [...text].map((c) => `&#${c.charCodeAt(0)};`).join('')
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const hex = (text: string): string => Buffer.from(text).toString('hex')
const encoders: readonly (readonly [string, (text: string) => string])[] = [
  ['base64', base64],
  ['base64url', (text) => Buffer.from(text).toString('base64url')],
  ['hex', hex],
  ['percent', percentAll],
  ['unicode-escape', unicodeAll],
  ['html', htmlAll],
]

describe('a value is read through each codec', () => {
  test.each(encoders)('%s', (_, encode) => {
    expect(textsOf(bytesOf(`a: "${encode(secret)}" end`)).some((text) => text.includes(secret))).toBe(true)
  })

  test.each(encoders)('%s inside base64', (_, encode) => {
    expect(
      textsOf(bytesOf(`data: ${base64(`inner = ${encode(secret)}\n`)}`)).some((text) => text.includes(secret)),
    ).toBe(true)
  })

  test('base64 that is wrapped over lines', () => {
    const wrapped = (base64(`first line of the file\n${secret}\n`).match(/.{1,40}/g) ?? []).join('\n    ')
    expect(textsOf(bytesOf(`data: |\n    ${wrapped}\nnext: 1\n`)).some((text) => text.includes(secret))).toBe(true)
  })
})

describe('wide encodings', () => {
  const le = (text: string): Buffer => Buffer.from(text, 'utf16le')
  const be = (text: string): Buffer => Buffer.from(le(text)).swap16()
  const utf32 = (text: string): Buffer => {
    const out = Buffer.alloc([...text].length * 4)
    for (const [i, c] of [...text].entries()) out.writeUInt32LE(c.codePointAt(0) ?? 0, i * 4)
    return out
  }
  const text = `name = "${secret}" # äöü 😀 and a little more text behind it\n`

  test.each([
    ['utf-16le with a mark', le(`\uFEFF${text}`)],
    ['utf-16le without', le(text)],
    ['utf-16be with a mark', be(`\uFEFF${text}`)],
    ['utf-16be without', be(text)],
    ['utf-32le with a mark', utf32(`\uFEFF${text}`)],
    ['utf-32le without', utf32(text)],
  ])('%s reads as text', (_, bytes) => {
    expect(textsOf(bytes)[0]).toContain(text)
  })

  test('a span maps back to the bytes it was read from', () => {
    const bytes = le(`\uFEFF${text}`)
    const [view] = viewsOf({ content: 'x', bytes, search: 'whole' })
    const start = Buffer.from(view?.bytes ?? []).indexOf(secret)
    const [origin] = view?.origin({ start, end: start + secret.length }) ?? []
    expect(bytes.subarray(origin?.start, origin?.end).toString('utf16le')).toBe(secret)
  })

  test('binary data with many NUL bytes is no text', () => {
    const bytes = Buffer.alloc(4096)
    for (let i = 0; i < bytes.length; i += 3) bytes[i] = i % 251
    expect(viewsOf({ content: 'x', bytes, search: 'whole' })[0]?.codecs).toEqual([])
  })
})

test('what a view says of its origin decodes to the same text', () => {
  const decode: Record<string, (text: string) => string> = {
    base64: (text) => Buffer.from(text, 'base64').toString(),
    hex: (text) => Buffer.from(text, 'hex').toString(),
    percent: (text) => decodeURIComponent(text),
  }
  const word = fc.stringMatching(/^[a-zA-Z0-9 ]{30,60}$/)
  fc.assert(
    fc.property(
      word,
      fc.constantFrom<'base64' | 'hex' | 'percent'>('base64', 'hex', 'percent'),
      fc.stringMatching(/^[a-z]{1,9} [=:] "$/),
      (value, codec, before) => {
        const encode = { base64, hex, percent: percentAll }[codec]
        const bytes = bytesOf(`${before}${encode(value)}"\n`)
        const view = viewsOf({ content: 'x', bytes, search: 'whole' }).find(({ codecs }) => codecs.at(-1) === codec)
        const start = Buffer.from(view?.bytes ?? []).indexOf(value)
        expect(start).toBeGreaterThanOrEqual(0)
        const [origin] = view?.origin({ start, end: start + value.length }) ?? []
        const written = Buffer.from(bytes.subarray(origin?.start, origin?.end)).toString()
        expect(decode[codec]?.(written)).toContain(value.slice(0, -2))
      },
    ),
  )
})

test('the first look never denies what a full look would read', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...encoders), (noise, [, encode]) => {
      const bytes = Buffer.concat([noise, bytesOf(` ${encode(secret)} `), noise])
      const isRead = viewsOf({ content: 'x', bytes, search: 'whole' }).length > 1
      const isEscaped = bytes.some((_, at) => isEscapeAt(bytes, at))
      expect(mayHide(bytes, { start: 0, end: bytes.length }) || isEscaped || !isRead).toBe(true)
    }),
  )
})

test('readings nest within bounds', () => {
  let text = secret
  for (let i = 0; i < 30; i++) text = base64(text)
  const views = viewsOf({ content: 'x', bytes: bytesOf(text), search: 'whole' })
  expect(Math.max(...views.map(({ codecs }) => codecs.length))).toBeLessThanOrEqual(4)
})

test('a megabyte of any one character takes no time to speak of', () => {
  for (const c of ['%', '\\', '&', 'A', '0', '\\u', '&#']) {
    const bytes = bytesOf(c.repeat(1_000_000 / c.length))
    const start = performance.now()
    viewsOf({ content: 'x', bytes, search: 'whole' })
    expect(performance.now() - start).toBeLessThan(4000)
  }
})

const wrapped = (text: string, width: number): string => base64(text).replaceAll(new RegExp(`.{${width}}`, 'g'), '$&\n')

test('a long wrapped text is read once, not from each of its lines', () => {
  const text = 'The quick brown fox jumps over the lazy dog. '.repeat(20_000)
  const bytes = bytesOf(wrapped(text, 76))
  const views = viewsOf({ content: 'x', bytes, search: 'whole' })
  const read = views.reduce((sum, view) => sum + view.bytes.length, 0)
  expect(views.some(({ codecs }) => codecs.length > 0)).toBe(true)
  expect(read).toBeLessThan(3 * bytes.length)
})

test('what begins as text and goes on as none is given up soon, on every line', () => {
  const noise = Buffer.from(Array.from({ length: 57 }, (_, at) => (at < 15 ? 0x61 : (at * 37) % 32)))
  const bytes = bytesOf(`${noise.toString('base64')}\n`.repeat(20_000))
  const start = performance.now()
  expect(viewsOf({ content: 'x', bytes, search: 'whole' })).toHaveLength(1)
  expect(performance.now() - start).toBeLessThan(4000)
})

test('values on lines of their own are read apart where they do not end between groups of four', () => {
  const lines = ['first value of some length', 'second value of some length'].map((text) =>
    base64(text).replace(/=+$/, ''),
  )
  const bytes = bytesOf(`${lines.join('\n')}\n`)
  const read = viewsOf({ content: 'x', bytes, search: 'whole' }).map((view) => Buffer.from(view.bytes).toString())
  expect(read).toContain('second value of some length')
})
