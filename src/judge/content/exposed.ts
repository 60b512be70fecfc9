// Keys that a build hands to every visitor: told by the name they are bound to, by a client that is told to run in browsers, by a module that says so itself.
import { clientNameOf } from '#model/client-name.ts'
import type { ContentJudge } from '#model/judge.ts'
import type { Match, Verdict } from '#model/match.ts'
import type { Rule } from '#model/rule.ts'

const promisesSecret = /SECRET|PASSW|PRIVATE/

const allowsBrowser =
  /dangerously_?Allow_?Browser["']?\s{0,9}[:=]\s{0,9}(?:true|!0)\b|anthropic-dangerous-direct-browser-access["'`]?\s{0,9}[:,=]\s{0,9}["'`]?true\b/i
const clientModule = /^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]{0,800}?\*\/)*["']use client["']/
const around = 1000
const head = 1200

/** Keys of one shape that serve pages as well as models: only the name tells which. */
const servesPages = new Set(['google-api-key'])
const modelName = /GEMINI|GEN_?AI|GENERATIVE|PALM|VERTEX|GOOGLE_AI|LLM/

/** Vendors of these kinds make keys that pages are meant to carry; without a mark of its own a key may be one of them. */
const oftenPublic = new Set<Rule['category']>(['saas', 'comms'])

const expose = (why: string): Verdict => ({ kind: 'expose', why })

function isMeantForPages(name: string, { id, category, keywords }: Rule): boolean {
  if (servesPages.has(id)) return !modelName.test(name)
  if (category === 'generic') return !promisesSecret.test(name)
  return keywords.length === 0 && oftenPublic.has(category)
}

function byName({ name, confidence }: Match, rule: Rule): Verdict | undefined {
  const tool = clientNameOf(name)?.tool
  if (tool === undefined) return undefined
  const why = `“${name}” is built into what every visitor downloads (${tool}).`
  // Not worse for it, since such keys may be meant for pages; told all the same.
  return isMeantForPages(name, rule)
    ? { kind: 'weigh', confidence, why: `${why} Some keys are made for that; any other is everybody's.` }
    : expose(why)
}

export const exposed: ContentJudge = {
  name: 'exposed',
  judge: (match, { rule, bytes, span }) => {
    const named = byName(match, rule)
    if (named !== undefined || rule.category === 'generic' || servesPages.has(rule.id)) return named
    const near = Buffer.from(bytes.subarray(Math.max(0, span.start - around), span.end + around)).toString('latin1')
    if (allowsBrowser.test(near))
      return expose('A client beside it is told to run in browsers, where every visitor can read its key.')
    return clientModule.test(Buffer.from(bytes.subarray(0, head)).toString('latin1'))
      ? expose('Its module says “use client”: browsers download it.')
      : undefined
  },
}
