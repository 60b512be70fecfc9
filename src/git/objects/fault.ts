import type { Problem } from '#model/problem.ts'

/** Why an object could not be read from one place. */
export type Fault = { readonly kind: 'corrupt' | 'too-large' | 'unreadable'; readonly detail: string }

export const corrupt = (detail: string): Fault => ({ kind: 'corrupt', detail })

export const tooLarge = (detail: string): Fault => ({ kind: 'too-large', detail })

const namedEach = 50

/** Collects problems; of a kind that comes in thousands the first are named and the rest are counted. */
export class ProblemLog {
  readonly #problems: Problem[] = []
  readonly #counts = new Map<string, number>()

  note(kind: Problem['kind'], at: string, detail: string): void {
    const count = (this.#counts.get(kind) ?? 0) + 1
    this.#counts.set(kind, count)
    if (count <= namedEach) this.#problems.push({ kind, at, detail })
  }

  list(where: string): readonly Problem[] {
    const counted = [...this.#counts].filter(([, count]) => count > namedEach)
    const rest = counted.map(([kind, count]): Problem | undefined => {
      const first = this.#problems.find((problem) => problem.kind === kind)
      return first === undefined
        ? undefined
        : { ...first, at: where, detail: `${count - namedEach} more like this: ${first.detail}` }
    })
    return [...this.#problems, ...rest.filter((problem) => problem !== undefined)]
  }
}

/** Whether an error of the file system says that there is no such file. */
export const isMissingFile = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

export const describeError = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown error'
