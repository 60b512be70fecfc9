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

type Unkept = { readonly script: Script; readonly file: string; readonly stamp: Buffer }

/** Smaller files are compiled sooner than their compiled code is read. */
const leastSize = 40_000
/** The start of a file is the stamp and a checksum of the rest, which must lie at a multiple of 8. */
const stampLength = 120
const headLength = 128

/** Names the source that code was compiled from and what compiled it; nothing where that does not fit. */
function stampOf(source: string, maker: string): Buffer | undefined {
  const { size, mtimeMs } = statSync(source)
  const text = Buffer.from(`${maker} ${size} ${mtimeMs}`)
  return text.length > stampLength ? undefined : Buffer.concat([text, Buffer.alloc(stampLength - text.length)])
}

function readKept(file: string, stamp: Buffer): Buffer | undefined {
  try {
    const bytes = readFileSync(file)
    const code = bytes.subarray(headLength)
    // V8 looks at versions, flags and lengths, but runs what a disk has damaged.
    return bytes.subarray(0, stampLength).equals(stamp) && crc32(code) === bytes.readUInt32LE(stampLength)
      ? code
      : undefined
  } catch {
    return undefined
  }
}

/** Written under another name first: two runs at once must not read each other's half. */
function write({ script, file, stamp }: Unkept, unique: string): void {
  const ours = `${file}.${unique}`
  const code = script.createCachedData()
  const checksum = Buffer.alloc(headLength - stampLength)
  checksum.writeUInt32LE(crc32(code))
  try {
    writeFileSync(ours, Buffer.concat([stamp, checksum, code]))
    renameSync(ours, file)
  } finally {
    rmSync(ours, { force: true })
  }
}

/** Keeps what was compiled in this run; `unique` names the run. Where the folder may not be written to, nothing is kept. */
function keep(unkept: readonly Unkept[], folder: string, unique: string): void {
  if (unkept.length === 0) return
  try {
    accessSync(dirname(folder), constants.W_OK)
    mkdirSync(folder, { recursive: true })
    for (const each of unkept) write(each, unique)
  } catch {
    // It only saves time.
  }
}

/** From now on files of the bundle are run from kept code where it is good. Gives what keeps the code that was not. */
export function runKept({ bundle, maker, kind }: Keeping): (unique: string) => void {
  const { extensions } = createRequire(join(bundle, 'cli.js'))
  const usual = extensions['.js']
  const folder = join(bundle, '..', '.compiled')
  const unkept: Unkept[] = []
  extensions['.js'] = (module, filename) => {
    const isOurs = dirname(filename) === bundle && statSync(filename).size >= leastSize
    const stamp = isOurs ? stampOf(filename, maker) : undefined
    if (stamp === undefined) return usual?.(module, filename)
    const file = join(folder, `${basename(filename, '.js')}-${kind}`)
    const cachedData = readKept(file, stamp)
    const script = new Script(
      `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'utf8')}\n})`,
      { filename, ...(cachedData === undefined ? {} : { cachedData }) },
    )
    if (cachedData === undefined || script.cachedDataRejected === true) unkept.push({ script, file, stamp })
    const require = createRequire(filename)
    script.runInThisContext().call(module.exports, module.exports, require, module, filename, bundle)
  }
  return (unique) => keep(unkept, folder, unique)
}
