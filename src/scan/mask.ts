// The last gate: no value leaves in a path, a name, a problem or an evidence, wherever it came from.
import type { Detector } from '#detect.ts'
import { isKnownPassword } from '#judge/content/passwords.ts'
import type { Consumer, Finding, Location, Step, Suppressed } from '#model/finding.ts'
import type { Inventory, InventoryConsumer, InventoryRow } from '#model/inventory.ts'
import type { ScanResult } from '#model/scan-result.ts'
import { createFindCut, createFindValues, ellipsed, type FindCut } from './value-finder.ts'

type Masker = (text: string) => string

/** `maskSaid` is for sentences of ours, which hold words that some have as a password. */
type Masks = { readonly mask: Masker; readonly maskSaid: Masker }

export function maskResult(result: ScanResult, values: Iterable<string>, detector: Detector): ScanResult {
  const all = [...values]
  const mask = createMasker(all, detector)
  const masks: Masks = {
    mask,
    maskSaid: createMasker(
      all.filter((value) => !isEverybodys(value)),
      detector,
    ),
  }
  return {
    ...result,
    target: mask(result.target),
    findings: result.findings.map((finding) => maskFinding(finding, masks)),
    ...(result.inventory === undefined ? {} : { inventory: maskInventory(result.inventory, mask) }),
    suppressed: result.suppressed.map((entry) => maskSuppressed(entry, masks)),
    problems: result.problems.map((problem) => ({ ...problem, at: mask(problem.at), detail: mask(problem.detail) })),
  }
}

const letters = /^[a-z]+$/i

/** A word that everybody knows, as sentences hold. */
const isEverybodys = (value: string): boolean => letters.test(value) && isKnownPassword(value)

const ascii = /^[\0-\x7f]*$/

/** A value as texts hold it: bytes that are read as UTF-8, or each as a character. */
const formsOf = (value: string): string[] =>
  ascii.test(value) ? [value] : [value, Buffer.from(value, 'latin1').toString('utf8')]

function createMasker(values: Iterable<string>, detector: Detector): Masker {
  const forms = [...values].flatMap(formsOf)
  const findValues = createFindValues(forms)
  const known = new Map<string, string>()
  const findCut = createFindCut(forms)
  const maskNew = (text: string): string =>
    maskMatches(withoutCuts(ellipsed(text, findValues(text)), findCut), detector)
  return (text) => {
    const masked = known.get(text) ?? maskNew(text)
    known.set(text, masked)
    return masked
  }
}

/** Names and lines that were cut to a length may end within a value, before their ellipsis. */
function withoutCuts(text: string, findCut: FindCut): string {
  const parts = text.split('…')
  const last = parts.length - 1
  return parts.map((part, index) => (index === last ? part : part.slice(0, findCut(part)))).join('…')
}

/** Values that only the text itself holds: a file named after its key. */
function maskMatches(text: string, detector: Detector): string {
  const buffer = Buffer.from(text)
  const bytes = new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length)
  if (!detector.suspects(bytes, { start: 0, end: bytes.length })) return text
  const matches = detector
    .detect({ content: 'name', bytes, search: 'whole' })
    .filter((match) => match.rule.startsWith('generic-') === false)
  let masked = ''
  let at = 0
  for (const { span } of matches) {
    if (span.start < at) continue
    masked += `${buffer.toString('utf8', at, span.start)}…`
    at = span.end
  }
  return masked + buffer.toString('utf8', at)
}

const maskPath = (path: string | null, mask: Masker): string | null => (path === null ? null : mask(path))

/** The snippet of a leak is masked where its spans are known. */
function maskLocation(location: Location, kind: Finding['kind'], mask: Masker): Location {
  return {
    ...location,
    snippet: kind === 'leak' ? location.snippet : mask(location.snippet),
    path: maskPath(location.path, mask),
    ...(location.author === undefined ? {} : { author: mask(location.author) }),
  }
}

function maskFinding<F extends Finding>(finding: F, { mask, maskSaid }: Masks): F {
  const evidence = finding.evidence?.map((entry) => ({
    ...entry,
    text: maskSaid(entry.text),
    ...(entry.path === undefined ? {} : { path: mask(entry.path) }),
  }))
  return {
    ...finding,
    title: maskSaid(finding.title),
    locations: finding.locations.map((location) => maskLocation(location, finding.kind, mask)),
    ...(evidence === undefined ? {} : { evidence }),
    ...(finding.consumers === undefined
      ? {}
      : { consumers: finding.consumers.map((consumer) => maskConsumer(consumer, mask)) }),
    remediation: {
      ...finding.remediation,
      summary: maskSaid(finding.remediation.summary),
      steps: finding.remediation.steps.map((step) => maskStep(step, { mask, maskSaid })),
    },
  }
}

const maskInventory = ({ rows, unresolved }: Inventory, mask: Masker): Inventory => ({
  rows: rows.map((row) => maskRow(row, mask)),
  unresolved: unresolved.map(({ what, why, path }) => ({ what: mask(what), why: mask(why), path: mask(path) })),
})

const maskRow = (row: InventoryRow, mask: Masker): InventoryRow => ({
  ...row,
  id: mask(row.id),
  identity: mask(row.identity),
  consumers: row.consumers.map((consumer) => maskReceiver(consumer, mask)),
  highestPrivilege: mask(row.highestPrivilege),
  environments: row.environments.map(mask),
  owners: row.owners.map(mask),
})

const maskReceiver = (consumer: InventoryConsumer, mask: Masker): InventoryConsumer => ({
  ...consumer,
  path: mask(consumer.path),
  holder: mask(consumer.holder),
  step: consumer.step === null ? null : mask(consumer.step),
  name: mask(consumer.name),
  triggers: consumer.triggers.map(mask),
  gates: consumer.gates.map(mask),
  privileges: consumer.privileges.map(mask),
  environment: consumer.environment === null ? null : mask(consumer.environment),
  via: consumer.via.map(mask),
})

function maskConsumer(consumer: Consumer, mask: Masker): Consumer {
  const all = (texts: readonly string[]): string[] => texts.map(mask)
  return {
    ...consumer,
    workflow: mask(consumer.workflow),
    job: mask(consumer.job),
    step: consumer.step === null ? null : mask(consumer.step),
    environment: consumer.environment === null ? null : mask(consumer.environment),
    triggers: all(consumer.triggers),
    privileges: all(consumer.privileges),
    gates: all(consumer.gates),
    via: all(consumer.via),
  }
}

const maskStep = (step: Step, { mask, maskSaid }: Masks): Step => ({
  ...step,
  title: maskSaid(step.title),
  detail: maskSaid(step.detail),
  ...(step.command === undefined ? {} : { command: maskSaid(step.command) }),
  ...(step.patch === undefined ? {} : { patch: mask(step.patch) }),
})

const maskSuppressed = (entry: Suppressed, { mask, maskSaid }: Masks): Suppressed => ({
  ...entry,
  reason: maskSaid(entry.reason),
  location: { ...entry.location, path: maskPath(entry.location.path, mask) },
})
