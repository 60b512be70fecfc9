import { spareCompiler } from '#compiler.ts'
import { runnerDeps } from './deps.ts'
import { main } from './main.ts'

spareCompiler(process.version, 'long')
void main(runnerDeps(process, new URL('./worker.js', import.meta.url))).then((code) => {
  process.exitCode = code
})
