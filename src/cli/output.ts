// Standard output or a file. A reader that goes away (`| head`) is no error: the verdict stands.
import { closeSync, openSync, writeSync } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '#model/user-error.ts'
import type { Io } from './main.ts'

export type Output = { readonly write: (text: string) => Promise<void>; readonly flush: () => Promise<void> }

export function openOutput(io: Pick<Io, 'stdout'>): Output {
  let isOpen = true
  io.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    isOpen = false
  })
  const write = (text: string): Promise<void> =>
    new Promise((done) => {
      if (isOpen) io.stdout.write(text, () => done())
      else done()
    })
  return { write, flush: () => write('') }
}

/** Opened before anything is scanned, so that a wrong name costs nothing. */
export function openFile(cwd: string, name: string): Output {
  const descriptor = opened(resolve(cwd, name), name)
  return {
    write: (text) => {
      writeAll(descriptor, Buffer.from(text))
      return Promise.resolve()
    },
    flush: () => {
      closeSync(descriptor)
      return Promise.resolve()
    },
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
}

function opened(path: string, name: string): number {
  try {
    return openSync(path, 'w')
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
    throw new UserError(`--output: ${name} cannot be written (${code})`, { cause })
  }
}
