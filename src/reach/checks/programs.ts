// What checks say of programs whose code reads a key.
import type { Reader } from '#reach/code.ts'
import { groupBy } from '#reach/group-by.ts'
import type { Said } from './check.ts'
import { few, plural } from './words.ts'

const wordsOf = (program: string): string =>
  program === '.' ? 'the repository’s own program' : `the program ${program}`

/** `the program services/ask`, or how many. */
export function programsIn(readers: readonly Reader[]): string {
  const programs = [...new Set(readers.map(({ program }) => program))]
  const [first] = programs
  return programs.length === 1 && first !== undefined ? wordsOf(first) : plural(programs.length, 'program')
}

const mostPrograms = 6

/** One sentence a program, at the first file of it. */
export function saidOfReaders(readers: readonly Reader[]): readonly Said[] {
  const programs = [...groupBy(readers, ({ program }) => program)]
  const said = programs.slice(0, mostPrograms).flatMap(([program, [first, ...others]]) => {
    if (first === undefined) return []
    const more = others.length === 0 ? '' : `, and in ${plural(others.length, 'more file')}`
    const text = `the code of ${wordsOf(program)} reads ${first.holding.name}${more}; whether that has the value of the secret, only its settings tell`
    return [{ text, spot: first.holding.spot }]
  })
  const left = programs.slice(mostPrograms).map(([program]) => program)
  return left.length === 0 ? said : [...said, { text: `so does that of ${few(left)}` }]
}
