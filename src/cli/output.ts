// Standard output or a file. A reader that goes away (`| head`) is no error: the verdict stands.
import { closeSync, openSync, writeSync } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '#model/user-error.ts'
import type { Io } from './main.ts'

export type Output = { readonly write: (text: string) => Promise<void>; readonly flush: () => Promise<void> }

export function openOutput(io: Pick<Io, 'stdout'>): Output {
  let state: 'untouched' | 'open' | 'gone' = 'untouched'
  const open = (): void => {
    state = 'open'
    io.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      state = 'gone'
    })
  }
  const write = (text: string): Promise<void> => {
    if (state === 'untouched') open()
    return new Promise((done) => {
      if (state === 'open') io.stdout.write(text, () => done())
      else done()
    })
  }
  // Node makes standard output when it is asked for: a run that writes to a file need not.
  return { write, flush: () => (state === 'untouched' ? Promise.resolve() : write('')) }
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
