import { main } from './main.ts'

process.exitCode = await main(process, new URL('./worker.js', import.meta.url))
