#!/usr/bin/env node
import { spareCompiler } from '#compiler.ts'
import { exitCodes } from '#exit-code.ts'
import { version } from '#version.ts'
import { runKept } from './compiled.ts'
import { tellFailure } from './failure.ts'
import { main } from './main.ts'

/** CPU milliseconds of this process so far, at least one. */
const cpuTime = (): number => {
  const { user, system } = process.cpuUsage()
  return Math.ceil((user + system) / 1000)
}

const long = process.argv.includes('--tree-only') ? 'tree' : 'long'
const run = process.argv[2] === 'diff' ? 'short' : long
spareCompiler(process.version, run)
if (process.env['NODE_DISABLE_COMPILE_CACHE'] === undefined) {
  const keep = runKept({
    bundle: import.meta.dirname,
    maker: `${version} ${process.version} ${process.arch}`,
    kind: run,
  })
  // A machine of CI is thrown away after the run, and what failed at once has compiled little.
  if (process.env['CI'] === undefined)
    process.on('exit', (code) => code !== exitCodes.usage && keep({ name: String(process.pid), cost: cpuTime() }))
}
// What nobody caught is a bug, and neither a finding nor clean.
process.on('uncaughtException', (error) => {
  tellFailure(error, process)
  process.exit(exitCodes.incomplete)
})
void main(process, new URL('./worker.js', import.meta.url)).then((code) => {
  process.exitCode = code
})
