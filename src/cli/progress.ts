// A bar with an estimate on standard error, where that is a terminal.
import type { Progress } from '#scan/job.ts'
import type { Io } from './main.ts'

const barWidth = 24
const redrawEvery = 80

export class ProgressBar implements Progress {
  readonly #io: Pick<Io, 'stderr'>
  #stage = ''
  #total = 0
  #done = 0
  #began = 0
  #drawn = 0

  constructor(io: Pick<Io, 'stderr'>) {
    this.#io = io
  }

  begin(stage: string, total: number): void {
    this.#stage = stage
    this.#total = total
    this.#done = 0
    this.#began = performance.now()
    this.#drawn = this.#began
  }

  advance(count: number): void {
    this.#done += count
    const now = performance.now()
    if (now - this.#drawn < redrawEvery) return
    this.#drawn = now
    this.#io.stderr.write(`\r\u001b[K${this.#line(now)}`)
  }

  end(): void {
    this.#io.stderr.write('\r\u001b[K')
  }

  #line(now: number): string {
    if (this.#total === 0) return `  ${this.#stage} ${this.#done.toLocaleString('en')}`
    const share = Math.min(1, this.#done / this.#total)
    const filled = Math.round(share * barWidth)
    const bar = `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}`
    return `  ${this.#stage} ${bar} ${Math.floor(share * 100)} %${this.#remaining(share, now)}`
  }

  #remaining(share: number, now: number): string {
    const elapsed = now - this.#began
    if (elapsed < 500 || share < 0.02) return ''
    const seconds = Math.ceil((elapsed / share - elapsed) / 1000)
    return `  ${seconds} s left`
  }
}
