import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shellPath, shellWord } from '#remedy/shell.ts'

const nasty = fc.array(
  fc.oneof(
    fc.constantFrom(
      "'",
      '"',
      '\\',
      '$',
      '`',
      ' ',
      '\n',
      '\r',
      '\t',
      ';',
      '&',
      '|',
      '*',
      '~',
      '!',
      '#',
      '(',
      ')',
      '-',
      ':',
      '\u202e',
      '\u0007',
      '\u{e0041}',
      'ü',
      '漢',
      '🔑',
    ),
    fc.string({ minLength: 1, maxLength: 3, unit: 'grapheme' }),
  ),
  { minLength: 1, maxLength: 12 },
)

/** What bash takes each word for. */
function words(texts: readonly string[]): string[] {
  const script = `for word in ${texts.join(' ')}; do printf '%s\\0' "$word"; done`
  const output = execFileSync('bash', ['-c', script], {
    encoding: 'utf8',
    env: { LC_ALL: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return output.split('\0').slice(0, -1)
}

test.skipIf(process.platform === 'win32')('a shell takes any name for that name and nothing else', () => {
  const names = fc.sample(nasty, { numRuns: 400, seed: 7 }).map((parts) => parts.join('').replaceAll('\0', ''))
  expect(words(names.map(shellWord))).toEqual(names)
})

test('a word shows every character that it holds', () => {
  fc.assert(
    fc.property(nasty, (parts) => {
      expect(shellWord(parts.join(''))).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{DI}]/u)
    }),
  )
})

test('a path is never an option, nor magic of git', () => {
  expect(shellPath('-rf')).toBe('./-rf')
  expect(shellPath(':(top)a')).toBe("'./:(top)a'")
  expect(shellPath('src/a-b.ts')).toBe('src/a-b.ts')
})
