import { setFlagsFromString } from 'node:v8'

// A scan is over before much of it is worth a compiler's time: on short histories optimizing took a quarter of all CPU time on Node 20, in a diff a third.
const lessInlined = '--max-inlined-bytecode-size-cumulative=200'
const long = '--interrupt-budget=300000'

/** Node 22 and later have a compiler in between and know the flags by other names. */
const later = {
  long: [long],
  short: ['--interrupt-budget=1000000'],
  // Files are read once, by code of great breadth: what takes the compiler longest pays least.
  tree: [long, '--max-inlined-bytecode-size-cumulative=60', '--no-turbo-loop-peeling', '--no-turbo-loop-variable'],
} as const

/** Spares the compiler's time; holds for this thread and for workers started after it. `version` is Node's, as in `v20.19.0`. */
export function spareCompiler(version: string, run: keyof typeof later): void {
  setFlagsFromString(lessInlined)
  if (Number.parseInt(version.slice(1), 10) < 22) for (const flag of later[run]) setFlagsFromString(flag)
}
