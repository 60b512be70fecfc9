// Standard output or a file. A reader that goes away (`| head`) is no error: the verdict stands.
import { closeSync, openSync, writeSync } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '#model/user-error.ts'
import type { Io } from './main.ts'

export type Output = { readonly write: (text: string) => Promise<void>; readonly flush: () => Promise<void> }

const codeOf = (cause: unknown): string => (cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown')

/** Where a report goes cannot take it: a full disk, a device that is gone. */
export class OutputError extends Error {
  override readonly name = 'OutputError'

  constructor(where: string, options: { readonly cause: unknown }) {
    super(`${where} cannot be written (${codeOf(options.cause)})`, options)
  }
}

export function openOutput(io: Pick<Io, 'stdout'>): Output {
  let state: 'untouched' | 'open' | 'gone' = 'untouched'
  const write = (text: string): Promise<void> => {
    // What a write that failed says is heard by its own callback.
    if (state === 'untouched') io.stdout.on('error', () => {})
    if (state === 'gone') return Promise.resolve()
    state = 'open'
    return new Promise((done, failed) => {
      io.stdout.write(text, (cause) => {
        if (!cause) return done()
        state = 'gone'
        return codeOf(cause) === 'EPIPE' ? done() : failed(new OutputError('standard output', { cause }))
      })
    })
  }
  // Node makes standard output when it is asked for: a run that writes to a file need not.
  return { write, flush: () => (state === 'untouched' ? Promise.resolve() : write('')) }
}

/** Opened before anything is scanned, so that a wrong name costs nothing. */
export function openFile(cwd: string, name: string): Output {
  const descriptor = opened(resolve(cwd, name), name)
  const told = async (act: () => void): Promise<void> => {
    try {
      act()
    } catch (cause) {
      throw new OutputError(`--output: ${name}`, { cause })
    }
  }
  return {
    write: (text) => told(() => writeAll(descriptor, Buffer.from(text))),
    flush: () => told(() => closeSync(descriptor)),
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
}

function opened(path: string, name: string): number {
  try {
    return openSync(path, 'w')
  } catch (cause) {
    throw new UserError(`--output: ${name} cannot be written (${codeOf(cause)})`, { cause })
  }
}
