// `Jenkinsfile`: credentials by their id, in the stage that takes them. Groovy is not run: only what is written out is read.
import type { Document } from '#model/policy.ts'
import type { CiJob } from '#reach/ci.ts'
import type { Holding } from '#reach/graph.ts'
import type { Spot } from '#reach/spot.ts'
import type { SurfaceReading } from '#reach/surfaces.ts'
import { meaningOf } from '#reach/vocabulary/names.ts'
import { type Around, agentsIn, ciHolding, deploysIn, type Script, storedHolding } from './ci-script.ts'

const comments = /\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))|(^|[\s;{}])\/\/[^\n]*/g

/** Comments become blanks, so that nothing moves. */
const withoutComments = (text: string): string => text.replace(comments, (found) => found.replace(notBreak, ' '))
const notBreak = /[^\n]/g

export function readJenkins({ path, text: source }: Document): SurfaceReading {
  const text = withoutComments(source)
  const stages = stagesIn(text)
  const taken = byStage(takenIn(text, path), stages)
  const scripts = byStage(scriptsIn(text, path), stages)
  const read = stages.map((stage, index) =>
    jobOf(stage, { path, taken: taken.get(index) ?? [], scripts: scripts.get(index) ?? [] }),
  )
  return { ciJobs: read.map(({ job }) => job), holdings: read.flatMap(({ holdings }) => holdings) }
}

type Stage = { readonly name: string; readonly start: number; readonly end: number }

const stageForm = /\bstage\s*\(\s*(?:name:\s*)?["']([^"'\n]*)["']/g

/** From one `stage(…)` to the next; what stands before the first holds for the whole pipeline. */
function stagesIn(text: string): readonly Stage[] {
  const found = [...text.matchAll(stageForm)].map((match) => ({ name: match[1] ?? '', start: match.index }))
  const starts = [{ name: '', start: 0 }, ...found]
  return starts.map((stage, index) => ({ ...stage, end: starts[index + 1]?.start ?? text.length }))
}

/** What stands in each stage; places and stages come in order. */
function byStage<T extends { readonly spot: Spot }>(
  placed: readonly T[],
  stages: readonly Stage[],
): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>()
  let index = 0
  for (const thing of [...placed].sort((a, b) => a.spot.start - b.spot.start)) {
    while (index < stages.length - 1 && (stages[index]?.end ?? 0) <= thing.spot.start) index += 1
    const group = groups.get(index)
    if (group === undefined) groups.set(index, [thing])
    else group.push(thing)
  }
  return groups
}

type Taken = { readonly id: string; readonly variable: string; readonly spot: Spot }

const inEnvironment = /\b([A-Za-z_]\w*)\s*=\s*credentials\(\s*["']([^"'\n]+)["']\s*\)/g
const byId = /\bcredentialsId\s*:\s*["']([^"'\n]+)["']/g
const bindings =
  '(?:\\b(?:string|file|usernamePassword|usernameColonPassword|sshUserPrivateKey|certificate|zip|dockerCert|kubeconfigFile|kubeconfigContent|azureServicePrincipal|gitUsernamePassword|aws)|\\$class:\\s*["\']\\w+["\']\\s*,)'
const bindingBefore = new RegExp(`${bindings}\\s*$`)
const bindingInside = new RegExp(`${bindings}\\s`)
const variableOf =
  /\b(?:variable|passwordVariable|keyFileVariable|secretKeyVariable|clientSecretVariable)\s*:\s*["']([A-Za-z_]\w*)["']/

function takenIn(text: string, path: string): readonly Taken[] {
  const assigned = [...text.matchAll(inEnvironment)].map((match) => ({
    id: match[2] ?? '',
    variable: match[1] ?? '',
    spot: { path, start: match.index, end: match.index + match[0].length },
  }))
  const bound = [...text.matchAll(byId)].flatMap((match) => {
    const around = argumentsAround(text, match.index)
    if (!(bindingBefore.test(around.before) || bindingInside.test(around.text))) return []
    const [, id = ''] = match
    const spot = { path, start: around.start, end: around.start + around.text.length }
    return [{ id, variable: variableOf.exec(around.text)?.[1] ?? id, spot }]
  })
  return [...assigned, ...bound]
}

type Arguments = { readonly text: string; readonly start: number; readonly before: string }

/** Farther than any binding reaches on either side of its id. */
const reach = 300
const ends = /[()\n]/

/** The arguments in which an offset lies, on one line, and what stands before their bracket. */
function argumentsAround(text: string, at: number): Arguments {
  const from = Math.max(0, at - reach)
  const lead = text.slice(from, at)
  const open = Math.max(...['(', ')', '\n'].map((sign) => lead.lastIndexOf(sign)))
  const start = from + open + 1
  const rest = text.slice(at, at + reach)
  const close = rest.search(ends)
  return {
    text: text.slice(start, close === -1 ? at + reach : at + close),
    start,
    before: lead[open] === '(' ? lead.slice(0, open) : '',
  }
}

const shell = /\b(?:sh|bat|pwsh|powershell)\s*(?:\(\s*(?:script:\s*)?)?("""|'''|"|')/g
const longestScript = 20_000

function scriptsIn(text: string, path: string): readonly Script[] {
  return [...text.matchAll(shell)].flatMap((match) => {
    const quote = match[1] ?? ''
    const from = match.index + match[0].length
    const to = text.slice(from, from + longestScript).indexOf(quote)
    if (to === -1) return []
    return { text: text.slice(from, from + to), spot: { path, start: from, end: from + to } }
  })
}

type Inside = { readonly path: string; readonly taken: readonly Taken[]; readonly scripts: readonly Script[] }

function jobOf(stage: Stage, { path, taken, scripts }: Inside): { job: CiJob; holdings: readonly Holding[] } {
  const holder = stage.name === '' ? 'pipeline' : `stage ${stage.name}`
  const around: Around = { system: 'jenkins', path, holder, environment: null }
  return {
    job: {
      system: 'jenkins',
      path,
      holder,
      spot: { path, start: stage.start, end: stage.start },
      environment: null,
      deploys: scripts.flatMap(deploysIn),
      agents: scripts.flatMap(agentsIn),
    },
    holdings: taken.flatMap(({ id, variable, spot }) => held({ name: id, variable, spot }, around)),
  }
}

/** An id that says nothing, in a variable that says nothing, is a credential all the same. */
function held(named: Parameters<typeof ciHolding>[0], around: Around): readonly Holding[] {
  const known = ciHolding(named, around)
  if (known.length > 0) return known
  const { role, provider } = meaningOf(`${named.name}_TOKEN`)
  return [
    storedHolding(named, role === 'configuration' ? { role: 'unknown', provider: null } : { role, provider }, around),
  ]
}
