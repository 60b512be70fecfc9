import type { Io } from './main.ts'

/** Ctrl-C and SIGTERM: the first ends the scan at once and reports what was found, the second ends the process. */
export class Cancel {
  readonly #controller = new AbortController()
  readonly #io: Io
  readonly #stop = (): void => this.#controller.abort()

  constructor(io: Io) {
    this.#io = io
    io.on('SIGINT', this.#stop)
    io.on('SIGTERM', this.#stop)
    this.#controller.signal.addEventListener('abort', () => this.#release(), { once: true })
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  dispose(): void {
    this.#release()
  }

  /** Without our listeners the next signal has its usual effect. */
  #release(): void {
    this.#io.off('SIGINT', this.#stop)
    this.#io.off('SIGTERM', this.#stop)
  }
}
