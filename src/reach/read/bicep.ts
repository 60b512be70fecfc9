// Bicep: the federated credentials in it. Tolerant: only objects, lists and texts are read; the rest is passed over.

import type { Document } from '#model/policy.ts'
import { azureTrust } from '#reach/federation/azure.ts'
import { issuerIn } from '#reach/federation/issuers.ts'
import type { TrustPolicy } from '#reach/federation/trust-policy.ts'
import type { SurfaceReading } from '#reach/surfaces.ts'
import type { ScalarNode } from './yaml.ts'

const credential = /^[ \t]*resource[ \t]+(\w+)[ \t]+'([^'\r\n]*federatedIdentityCredentials)@[^'\r\n]*'[^\r\n]*$/gim

/** Longest credential that is looked at: they are a few lines. */
const longest = 4000

export function readBicep({ path, text }: Document): SurfaceReading {
  const trusts = [...text.matchAll(credential)].flatMap((match) => {
    const from = match.index + match[0].length
    return trustOf({ path, address: match[1] ?? '', body: bodyFrom(text, from), from }) ?? []
  })
  return { trusts }
}

type Found = { readonly path: string; readonly address: string; readonly body: string; readonly from: number }

/** Lines up to the one that begins the next declaration. */
function bodyFrom(text: string, from: number): string {
  const rest = text.slice(from, from + longest)
  const next = rest.search(declaration)
  return next === -1 ? rest : rest.slice(0, next)
}

const declaration = /\n(?:resource|module|param|var|output|@)\b/

function trustOf({ path, address, body, from }: Found): TrustPolicy | undefined {
  const issuer = issuerIn(property(body, 'issuer')?.text ?? '')
  const subject = property(body, 'subject')
  if (issuer === undefined || subject === undefined) return undefined
  const name = property(body, 'name')?.text ?? null
  return azureTrust({
    place: { path, address, name, form: 'bicep' },
    issuer,
    subject: { ...subject, start: subject.start + from, end: subject.end + from },
    written: 'subject',
  })
}

const properties: Readonly<Record<'issuer' | 'subject' | 'name', RegExp>> = {
  issuer: /^[ \t]*issuer[ \t]*:[ \t]*([^\r\n]*)$/m,
  subject: /^[ \t]*subject[ \t]*:[ \t]*([^\r\n]*)$/m,
  name: /^[ \t]*name[ \t]*:[ \t]*([^\r\n]*)$/m,
}

const quoted = /^'((?:[^'\\]|\\.)*)'/
const nested = /\$\{[^}]*\}/g
const braces = /[${}]/g

/** A property as a text; what is no literal is filled in by the deployment. */
function property(body: string, key: keyof typeof properties): ScalarNode | undefined {
  const found = properties[key].exec(body)
  if (found === null) return undefined
  const [line, value = ''] = found
  const start = found.index + line.length - value.length
  const written = quoted.exec(value)?.[1]
  const text = written === undefined ? `\${${value.replace(braces, '')}}` : written.replace(nested, (part) => part)
  return { kind: 'scalar', text, value: text, start, end: start + value.trimEnd().length }
}
