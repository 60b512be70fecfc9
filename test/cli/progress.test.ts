import { expect, test, vi } from 'vitest'
import { ProgressBar } from '#cli/progress.ts'

const terminal = (isTTY: boolean) => {
  const drawn: string[] = []
  const stderr = { isTTY, write: (text: string) => drawn.push(text) > 0 }
  return { drawn, bar: new ProgressBar({ stderr } as unknown as ConstructorParameters<typeof ProgressBar>[0]) }
}

const run = ({ bar }: ReturnType<typeof terminal>, milliseconds: number): void => {
  vi.useFakeTimers({ now: 0, toFake: ['Date'] })
  // As a history does, which keeps one function of what it tells.
  const { begin, advance, end } = bar
  begin('history', 200)
  vi.setSystemTime(milliseconds)
  advance(50)
  end()
  vi.useRealTimers()
}

test('a bar is drawn with the share that is done and wiped at the end', () => {
  const shown = terminal(true)
  run(shown, 1000)
  expect(shown.drawn.map((text) => text.replace('\r\u001b[K', ''))).toEqual([
    `  history ${'█'.repeat(6)}${'░'.repeat(18)} 25 %  3 s left`,
    '',
  ])
})

test('nothing is written where standard error is no terminal, or the run is over at once', () => {
  const hidden = terminal(false)
  run(hidden, 1000)
  const short = terminal(true)
  run(short, 20)
  expect([...hidden.drawn, ...short.drawn]).toEqual([])
})
