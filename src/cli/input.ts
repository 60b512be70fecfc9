import type { CommandContext } from './main.ts'

/** All of standard input, or what came until a signal. */
export async function readInput({ io: { stdin }, cancel }: CommandContext): Promise<Uint8Array> {
  const pieces: Buffer[] = []
  const stop = (): void => void stdin.destroy()
  cancel.signal.addEventListener('abort', stop, { once: true })
  try {
    for await (const piece of stdin) pieces.push(typeof piece === 'string' ? Buffer.from(piece) : piece)
  } catch (error) {
    if (!cancel.signal.aborted) throw error
  }
  return Buffer.concat(pieces)
}
