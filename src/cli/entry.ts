#!/usr/bin/env node
import { spareCompiler } from '#compiler.ts'
import { main } from './main.ts'

spareCompiler(process.version, process.argv[2] === 'diff' ? 'short' : 'long')
void main(process, new URL('./worker.js', import.meta.url)).then((code) => {
  process.exitCode = code
})
