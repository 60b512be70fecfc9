// The JSON contract: which fields leave, and in which order. A field that is not named here does not leave.
import type { Consumer, Finding, Location, Remedy, Step, Suppressed } from '#model/finding.ts'
import type { Problem } from '#model/problem.ts'
import type { Coverage, ScanResult } from '#model/scan-result.ts'

type Json = Readonly<Record<string, unknown>>

export const schemaVersion = 1

export const toolJson = (version: string): Json => ({ name: 'keyreach', version })

/** Absent fields stay absent: JSON.stringify leaves `undefined` out. */
export const findingJson = (finding: Finding): Json => ({
  kind: finding.kind,
  fingerprint: finding.fingerprint,
  rule: {
    id: finding.rule.id,
    name: finding.rule.name,
    provider: finding.rule.provider,
    class: finding.rule.class,
  },
  severity: finding.severity,
  confidence: finding.confidence,
  title: finding.title,
  ...(finding.kind === 'leak'
    ? { secret: { redacted: finding.secret.redacted, length: finding.secret.length }, state: finding.state }
    : {}),
  locations: finding.locations.map(locationJson),
  occurrences: finding.kind === 'leak' ? finding.occurrences : undefined,
  consumers: finding.consumers?.map(consumerJson),
  evidence: finding.evidence?.map(({ text, path, line }) => ({ text, path, line })),
  frameworks: finding.frameworks,
  remediation: remedyJson(finding.remediation),
})

const locationJson = (location: Location): Json => ({
  path: location.path,
  line: location.line,
  column: location.column,
  endLine: location.endLine,
  endColumn: location.endColumn,
  commit: location.commit,
  blob: location.blob,
  author: location.author,
  date: location.date,
  where: location.where,
  decoded: location.decoded,
  fingerprint: location.fingerprint,
  snippet: location.snippet,
})

const consumerJson = (consumer: Consumer): Json => ({
  workflow: consumer.workflow,
  job: consumer.job,
  step: consumer.step,
  line: consumer.line,
  triggers: consumer.triggers,
  trust: consumer.trust,
  privileges: consumer.privileges,
  environment: consumer.environment,
  gates: consumer.gates,
  via: consumer.via,
})

const remedyJson = ({ summary, steps, broker }: Remedy): Json => ({
  summary,
  steps: steps.map(stepJson),
  broker: broker && { name: broker.name, url: broker.url },
})

const stepJson = ({ title, detail, command, url, patch }: Step): Json => ({ title, detail, command, url, patch })

export const suppressedJson = ({ rule, by, reason, location }: Suppressed): Json => ({
  rule,
  by,
  reason,
  location: {
    path: location.path,
    line: location.line,
    column: location.column,
    commit: location.commit,
    fingerprint: location.fingerprint,
  },
})

export const problemJson = ({ kind, at, detail }: Problem): Json => ({ kind, at, detail })

export const coverageJson = (coverage: Coverage): Json => ({
  complete: coverage.complete,
  commits: coverage.commits,
  blobs: coverage.blobs,
  bytes: coverage.bytes,
  files: coverage.files,
  known: coverage.known,
  belowThreshold: coverage.belowThreshold,
  unlisted: coverage.unlisted?.map(({ by, count }) => ({ by, count })),
  skipped: coverage.skipped.map(({ what, why, count }) => ({ what, why, count })),
})

/** What stands before the findings. */
export const headJson = (result: ScanResult, version: string): Json => ({
  schemaVersion,
  tool: toolJson(version),
  target: result.target,
  mode: result.mode,
  startedAt: result.startedAt,
  durationMs: result.durationMs,
})
