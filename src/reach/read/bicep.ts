// Bicep and its parameter files: federated credentials, wherever an object has an issuer and a subject. The rest is passed over.
import type { Document } from '#model/policy.ts'
import { azureTrust } from '#reach/federation/azure.ts'
import { issuerIn } from '#reach/federation/issuers.ts'
import type { TrustPolicy } from '#reach/federation/trust-policy.ts'
import { type Positions, positionsOf } from '#reach/spot.ts'
import type { SurfaceReading } from '#reach/surfaces.ts'
import type { ScalarNode } from './yaml.ts'

const subjectLine = /^[ \t]*subject[ \t]*:[ \t]*([^\r\n]*)$/gm

/** Longest object that is looked at on either side: credentials are a few lines. */
const longest = 2000

export function readBicep(document: Document): SurfaceReading {
  const { path, text } = document
  const positions = positionsOf([document])
  const trusts = [...text.matchAll(subjectLine)].flatMap(
    (match) => trustOf({ path, text, positions, at: match.index + match[0].length, value: match[1] ?? '' }) ?? [],
  )
  return { trusts }
}

type Found = {
  readonly path: string
  readonly text: string
  readonly positions: Positions
  readonly at: number
  readonly value: string
}

function trustOf({ path, text, positions, at, value }: Found): TrustPolicy | undefined {
  const before = text.slice(Math.max(0, at - longest), at)
  const opened = Math.max(before.lastIndexOf('{\n'), before.lastIndexOf('{\r'))
  const object = before.slice(opened + 1) + upToBrace(text.slice(at, at + longest))
  const issuer = issuerIn(property(object, issuerForm) ?? '')
  if (issuer === undefined) return undefined
  // The properties of a resource are an object of their own, below its name.
  const name = property(object, nameForm) ?? property(before.slice(before.lastIndexOf('resource ')), nameForm) ?? null
  const written = textOf(value)
  const subject: ScalarNode = { kind: 'scalar', text: written, value: written, start: at - value.length, end: at }
  const address = name ?? `line ${positions.line({ path, start: at, end: at })}`
  return azureTrust({ place: { path, address, name, form: 'bicep' }, issuer, subject, written: 'subject' })
}

function upToBrace(text: string): string {
  const end = text.search(closing)
  return end === -1 ? text : text.slice(0, end)
}

const closing = /^[ \t]*\}/m
const issuerForm = /^[ \t]*issuer[ \t]*:[ \t]*([^\r\n]*)$/m
const nameForm = /^[ \t]*name[ \t]*:[ \t]*([^\r\n]*)$/m

function property(body: string, form: RegExp): string | undefined {
  const value = form.exec(body)?.[1]
  return value === undefined ? undefined : textOf(value)
}

const quoted = /^'((?:[^'\\]|\\.)*)'/
const braces = /[${}]/g

/** A text as it is written; what is none is filled in by the deployment. */
const textOf = (value: string): string => quoted.exec(value.trim())?.[1] ?? `\${${value.replace(braces, '')}}`
