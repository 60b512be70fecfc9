// Runs a command and tells what it cost: CPU seconds of its whole process tree, wall seconds, peak memory of the tree in MB.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

export type Cost = {
  readonly cpu: number
  readonly wall: number
  readonly peak: number
  readonly exit: number | null
  readonly output: string
}

export type Run = { readonly command: string; readonly args: readonly string[]; readonly cwd?: string }

/** NODE_EXTRA_CA_CERTS alone adds 70 ms to each start of Node. */
function environment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C' }
  delete env['NODE_EXTRA_CA_CERTS']
  delete env['NODE_OPTIONS']
  return env
}

export async function measure({ command, args, cwd }: Run): Promise<Cost> {
  // bash's `time` counts children that were waited for, so the whole tree.
  const script = 'TIMEFORMAT="%3U %3S %3R"; time "$@" >/dev/null 2>/tmp/keyreach-bench-stderr'
  const child = spawn('bash', ['-c', script, 'bash', command, ...args], {
    cwd,
    env: environment(),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let told = ''
  child.stderr.on('data', (piece: Buffer) => {
    told += piece.toString()
  })
  let peak = 0
  const timer = setInterval(() => {
    if (child.pid !== undefined) peak = Math.max(peak, treeMemory(child.pid))
  }, 15)
  const exit = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearInterval(timer)
  const [user = 0, system = 0, wall = 0] = told.trim().split(/\s+/).slice(-3).map(Number)
  return {
    cpu: user + system,
    wall,
    peak: peak / 1e6,
    exit,
    output: readFileSync('/tmp/keyreach-bench-stderr', 'utf8'),
  }
}

/** Resident bytes of a process and all its descendants, less the shell that was started for it. */
function treeMemory(root: number): number {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)) ?? [])
  const members = new Set([root])
  for (let grew = true; grew; ) {
    grew = false
    for (const { pid, parent } of processes) {
      if (members.has(pid) || !members.has(parent)) continue
      members.add(pid)
      grew = true
    }
  }
  return processes
    .filter(({ pid }) => pid !== root && members.has(pid))
    .reduce((sum, { resident }) => sum + resident, 0)
}

function readProcess(pid: number): { pid: number; parent: number; resident: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { pid, parent: Number(fields[1]), resident: Number(fields[21]) * 4096 }
  } catch {
    return undefined
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Each run once, then again, `rounds` times, so that a noisy minute hits all alike. */
export async function interleaved(
  runs: Readonly<Record<string, Run>>,
  rounds: number,
): Promise<Record<string, Cost[]>> {
  const costs: Record<string, Cost[]> = Object.fromEntries(Object.keys(runs).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(runs)) costs[name]?.push(await measure(run))
  }
  return costs
}

export const middle = (costs: readonly Cost[]): Cost => ({
  cpu: median(costs.map(({ cpu }) => cpu)),
  wall: median(costs.map(({ wall }) => wall)),
  peak: Math.max(...costs.map(({ peak }) => peak)),
  exit: costs[0]?.exit ?? null,
  output: costs[0]?.output ?? '',
})

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
