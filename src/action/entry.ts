import { runnerDeps } from './deps.ts'
import { main } from './main.ts'

process.exitCode = await main(runnerDeps(process, new URL('./worker.js', import.meta.url)))
