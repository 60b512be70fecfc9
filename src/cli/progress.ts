// A bar with an estimate on standard error, where that is a terminal. Node is asked for it when there is something to draw: a short run is over before.
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
  #isDrawn = false

  constructor(io: Pick<Io, 'stderr'>) {
    this.#io = io
  }

  // Fields rather than methods: who is told of progress may keep one of them alone.
  readonly begin = (stage: string, total: number): void => {
    this.#stage = stage
    this.#total = total
    this.#done = 0
    this.#began = Date.now()
    this.#drawn = this.#began
  }

  readonly advance = (count: number): void => {
    this.#done += count
    const now = Date.now()
    if (now - this.#drawn < redrawEvery) return
    this.#drawn = now
    if (!this.#io.stderr.isTTY) return
    this.#isDrawn = true
    this.#io.stderr.write(`\r\u001b[K${this.#line(now)}`)
  }

  readonly end = (): void => {
    if (this.#isDrawn) this.#io.stderr.write('\r\u001b[K')
    this.#isDrawn = false
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
