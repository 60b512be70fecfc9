import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { codecs } from '#model/content.ts'
import { problemKinds } from '#model/problem.ts'
import { confidences, severities } from '#model/severity.ts'
import { render } from './render.ts'
import { clean, sample } from './sample.ts'

const schema = JSON.parse(readFileSync(new URL('../../src/report/schema.json', import.meta.url), 'utf8'))
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false })
ajv.addSchema(schema, 'report')

const errors = (reference: string, value: unknown): unknown => {
  const validate = ajv.getSchema(reference)
  if (validate === undefined) throw new Error(`no schema ${reference}`)
  return validate(value) === true ? [] : validate.errors
}

const parsed = async (): Promise<Record<string, unknown>> => JSON.parse(await render('json', sample))

test('a report keeps the schema', async () => {
  expect(errors('report', await parsed())).toEqual([])
  expect(errors('report', JSON.parse(await render('json', clean)))).toEqual([])
})

test('what is counted and not listed keeps the schema, in a report and in lines', async () => {
  const result = { ...sample, coverage: { ...sample.coverage, unlisted: [{ by: 'placeholder', count: 3 }] } }
  const report = JSON.parse(await render('json', result))
  expect(report.coverage.unlisted).toEqual([{ by: 'placeholder', count: 3 }])
  expect(errors('report', report)).toEqual([])
  const last = (await render('jsonl', result)).trimEnd().split('\n').at(-1) ?? ''
  expect(errors('report#/$defs/line', JSON.parse(last))).toEqual([])
})

test('every line of jsonl keeps the schema, the scan first and the coverage last', async () => {
  const lines = (await render('jsonl', sample)).trimEnd().split('\n')
  const records = lines.map((line) => JSON.parse(line))
  for (const record of records) expect(errors('report#/$defs/line', record)).toEqual([])
  expect(records[0].record).toBe('scan')
  expect(records.at(-1).record).toBe('coverage')
  expect(records.filter(({ record }) => record === 'finding')).toHaveLength(sample.findings.length)
})

test.each([
  ['the report', (report: string) => report.replace('{', '{"value":"x",')],
  ['a finding', (report: string) => report.replace('"kind": "leak"', '"value":"x","kind": "leak"')],
  ['a secret', (report: string) => report.replace('"redacted"', '"value":"x","redacted"')],
  ['a place', (report: string) => report.replace('"line"', '"value":"x","line"')],
  ['the coverage', (report: string) => report.replace('"complete"', '"value":"x","complete"')],
])('the schema refuses in %s what the contract does not name', async (_, spoil) => {
  const text = await render('json', sample)
  expect(spoil(text)).not.toBe(text)
  expect(errors('report', JSON.parse(spoil(text)))).not.toEqual([])
})

test('a leak has a secret, and nothing else has one', async () => {
  const { findings } = await parsed()
  const [leak] = findings as Record<string, unknown>[]
  const { secret: _, ...bare } = leak ?? {}
  expect(errors('report#/$defs/finding', bare)).not.toEqual([])
  expect(errors('report#/$defs/finding', { ...leak, kind: 'identity' })).not.toEqual([])
})

test('the schema knows the cases of the model and no others', () => {
  const { $defs } = schema
  expect($defs.severity.enum).toEqual([...severities])
  expect($defs.confidence.enum).toEqual([...confidences])
  expect($defs.problem.properties.kind.enum).toEqual([...problemKinds])
  expect($defs.location.properties.decoded.items.enum).toEqual([...codecs])
})

test('keys stand in the order of the contract', async () => {
  const report = await parsed()
  expect(Object.keys(report)).toEqual([
    'schemaVersion',
    'tool',
    'target',
    'mode',
    'startedAt',
    'durationMs',
    'findings',
    'suppressed',
    'problems',
    'coverage',
  ])
  expect(Object.keys((report['findings'] as object[])[0] ?? {})).toEqual([
    'kind',
    'fingerprint',
    'rule',
    'severity',
    'confidence',
    'title',
    'secret',
    'state',
    'locations',
    'occurrences',
    'consumers',
    'evidence',
    'frameworks',
    'remediation',
  ])
})

test('a field that the contract does not name does not leave, wherever it came from', async () => {
  const findings = sample.findings.map((finding) => ({
    ...finding,
    value: 'STRAY',
    secret: { redacted: '…', length: 3, value: 'STRAY' },
  }))
  const result = { ...sample, findings: findings as never, raw: 'STRAY' }
  for (const format of ['json', 'jsonl', 'sarif', 'gitlab'] as const)
    expect(await render(format, result)).not.toContain('STRAY')
})
