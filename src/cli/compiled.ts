// Compiled code of the bundle's larger files, kept beside them, so that a start need not compile them again. V8 gives and takes it, and refuses what another version or
// other flags made. It lies in the package's own folder and nowhere else: whoever may write there may write the code itself, so that nothing new is trusted.
import { accessSync, constants, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Script } from 'node:vm'
import { crc32 } from 'node:zlib'

export type Keeping = {
  /** The folder of the bundle. */
  readonly bundle: string
  /** What must be the same for compiled code to be good: versions, flags. */
  readonly maker: string
  /** A part of the files' names: runs that set other flags keep their own. */
  readonly kind: string
}

/** A run that ends. */
export type Run = {
  /** Names it among those of the same time. */
  readonly name: string
  /** CPU milliseconds that it took: the more, the more of the files it has run. */
  readonly cost: number
}

type Used = {
  readonly script: Script
  readonly file: string
  readonly stamp: Buffer
  /** What the run cost that the kept code is of; 0 where there was none, or it was refused. */
  readonly cost: number
}

/** Smaller files are compiled sooner than their compiled code is read. */
const leastSize = 40_000
/** The start of a file is the stamp, a checksum of the rest, which must lie at a multiple of 8, and what the run cost. */
const stampLength = 120
const costAt = 124
const headLength = 128
/** What Node puts around a file. Bytes are joined rather than texts, of which V8 would hold both the parts and the whole. */
const before = Buffer.from('(function (exports, require, module, __filename, __dirname) {')
const behind = Buffer.from('\n})')
/** Code of a run that did more is kept instead: functions that the kept code lacks are compiled anew at each start. V8 throws away what was idle in a long one. */
const more = 1.25
const longestRun = 2000

/** Names the source that code was compiled from and what compiled it; nothing where that does not fit. */
function stampOf(source: string, maker: string): Buffer | undefined {
  const { size, mtimeMs } = statSync(source)
  const text = Buffer.from(`${maker} ${size} ${mtimeMs}`)
  return text.length > stampLength ? undefined : Buffer.concat([text, Buffer.alloc(stampLength - text.length)])
}

type Kept = { readonly code: Buffer; readonly cost: number }

function readKept(file: string, stamp: Buffer): Kept | undefined {
  try {
    const bytes = readFileSync(file)
    const code = bytes.subarray(headLength)
    // V8 looks at versions, flags and lengths, but runs what a disk has damaged.
    return bytes.subarray(0, stampLength).equals(stamp) && crc32(code) === bytes.readUInt32LE(stampLength)
      ? { code, cost: bytes.readUInt32LE(costAt) }
      : undefined
  } catch {
    return undefined
  }
}

/** Written under another name first: two runs at once must not read each other's half. */
function write({ script, file, stamp }: Used, { name, cost }: Run): void {
  const ours = `${file}.${name}`
  const code = script.createCachedData()
  const numbers = Buffer.alloc(headLength - stampLength)
  numbers.writeUInt32LE(crc32(code))
  numbers.writeUInt32LE(Math.round(cost), costAt - stampLength)
  try {
    writeFileSync(ours, Buffer.concat([stamp, numbers, code]))
    renameSync(ours, file)
  } finally {
    rmSync(ours, { force: true })
  }
}

/** Keeps what was compiled in this run. Where the folder may not be written to, nothing is kept. */
function keep(used: readonly Used[], folder: string, run: Run): void {
  const better = used.filter(({ cost }) => cost === 0 || (run.cost > cost * more && run.cost < longestRun))
  if (better.length === 0) return
  try {
    accessSync(dirname(folder), constants.W_OK)
    mkdirSync(folder, { recursive: true })
    for (const each of better) write(each, run)
  } catch {
    // It only saves time.
  }
}

/** From now on files of the bundle are run from kept code where it is good. Gives what keeps the code of a run that had none, or did more than the one it is of. */
export function runKept({ bundle, maker, kind }: Keeping): (run: Run) => void {
  const { extensions } = createRequire(join(bundle, 'cli.js'))
  const usual = extensions['.js']
  const folder = join(bundle, '..', '.compiled')
  const used: Used[] = []
  extensions['.js'] = (module, filename) => {
    const isOurs = dirname(filename) === bundle && statSync(filename).size >= leastSize
    const stamp = isOurs ? stampOf(filename, maker) : undefined
    if (stamp === undefined) return usual?.(module, filename)
    const file = join(folder, `${basename(filename, '.js')}-${kind}`)
    const kept = readKept(file, stamp)
    const script = new Script(Buffer.concat([before, readFileSync(filename), behind]).toString('utf8'), {
      filename,
      ...(kept === undefined ? {} : { cachedData: kept.code }),
    })
    used.push({ script, file, stamp, cost: script.cachedDataRejected === true ? 0 : (kept?.cost ?? 0) })
    const require = createRequire(filename)
    script.runInThisContext().call(module.exports, module.exports, require, module, filename, bundle)
  }
  return (run) => keep(used, folder, run)
}
