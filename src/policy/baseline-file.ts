// Text of `.keyreach-baseline.json` in, checked entries out, and back: sorted, one short line a field, so that merges do not conflict.
import type { Baseline, BaselineEntry } from '#model/policy.ts'
import { UserError } from '#model/user-error.ts'
import { day, type Field, list, mapping, mistake, required, text } from './fields.ts'

const entryKeys = ['fingerprint', 'rule', 'path', 'value', 'owner', 'reason', 'expires']
const saltForm = /^[0-9a-f]{32,128}$/

export function parseBaseline(json: string, source: string): Baseline {
  const fields = mapping({ file: source, at: '', value: parseJson(json, source) }, ['version', 'salt', 'entries'])
  const version = required(fields, 'version')
  if (version.value !== 1) throw mistake(version, `must be 1, not ${JSON.stringify(version.value)}`)
  const salt = required(fields, 'salt')
  if (!saltForm.test(text(salt))) throw mistake(salt, 'must be 32 or more lower-case hexadecimal digits')
  return { source, salt: text(salt), entries: list(required(fields, 'entries')).map(entry) }
}

/** Editors of some systems put it there. */
const byteOrderMark = /^\uFEFF/

function parseJson(json: string, source: string): unknown {
  try {
    return JSON.parse(json.replace(byteOrderMark, ''))
  } catch (cause) {
    throw new UserError(
      `${source}: is no valid JSON: ${cause instanceof Error ? cause.message.split('\n', 1)[0] : ''}`,
      { cause },
    )
  }
}

function entry(field: Field): BaselineEntry {
  const fields = mapping(field, entryKeys)
  const path = fields.of('path')
  const expires = fields.of('expires')
  return {
    fingerprint: text(required(fields, 'fingerprint')),
    rule: text(required(fields, 'rule')),
    path: path === undefined ? null : text(path),
    value: text(required(fields, 'value')),
    owner: text(required(fields, 'owner')),
    reason: text(required(fields, 'reason')),
    ...(expires && { expires: day(expires) }),
  }
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

export function formatBaseline(baseline: Pick<Baseline, 'salt' | 'entries'>): string {
  const entries = [...baseline.entries].sort(
    (a, b) => compareText(a.path ?? '', b.path ?? '') || compareText(a.fingerprint, b.fingerprint),
  )
  return `${JSON.stringify({ version: 1, salt: baseline.salt, entries }, null, 2)}\n`
}
