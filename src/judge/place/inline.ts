// `keyreach:ignore RULE-ID -- reason` in a comment on the line or the line before. Anything less is told and has no effect.
import type { PlaceJudge } from '#model/judge.ts'

const mark = /keyreach:ignore(?:[ \t]+([a-z0-9-]+))?(?:[ \t]+--[ \t]*(\S[^\r\n]*?))?[ \t]*(?:\*\/|-->|#\}|"\)?)?$/

export const inlineIgnore = (force: 'in-force' | 'not-in-force'): PlaceJudge => ({
  name: 'inline-ignore',
  judge: ({ match }, { rule, line, lineBefore }) => {
    const found = mark.exec(line.trimEnd()) ?? mark.exec(lineBefore.trimEnd())
    if (found === null) return undefined
    const [, id, reason] = found
    const { confidence } = match
    if (id === undefined || reason === undefined)
      return {
        kind: 'weigh',
        confidence,
        why: 'The inline ignore has no effect: write keyreach:ignore RULE-ID -- reason.',
      }
    if (id !== rule.id)
      return { kind: 'weigh', confidence, why: `The inline ignore has no effect: it names ${id}, not ${rule.id}.` }
    if (force === 'not-in-force')
      return { kind: 'weigh', confidence, why: 'The inline ignore is not in force until it is merged.' }
    return { kind: 'suppress', by: 'inline-ignore', why: reason }
  },
})
