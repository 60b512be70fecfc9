import type { ContentJudge } from '#model/judge.ts'
import type { KeyClass } from '#model/rule.ts'

const harmless: Partial<Record<KeyClass, string>> = {
  publishable: 'it is made to be public',
  test: 'it reaches a test system only',
}

/** Suppresses keys whose kind is no leak. It has the last word over what a proof says of their structure. */
export const keyClass: ContentJudge = {
  name: 'class',
  judge: (_match, { rule }) => {
    const why = harmless[rule.class]
    return why === undefined ? undefined : { kind: 'suppress', by: 'publishable', why }
  },
}
