// What a key is decides whether it is a leak at all.
import type { ContentJudge } from '#model/judge.ts'
import type { Rule } from '#model/rule.ts'

const publicName = /(?:^|[_.-])(?:public|publishable|site|pub)(?:[_.-]?key)?$/i
const identifierName = /(?:^|[_.-])(?:id|ID|uid|UID|guid|GUID)$|[a-z](?:Id|ID)$/

export const publishable: ContentJudge = {
  name: 'publishable',
  judge: (_, { rule }) => {
    if (rule.class === 'publishable')
      return { kind: 'suppress', by: 'publishable', why: 'The vendor makes this kind of key to be published.' }
    return rule.class === 'test'
      ? { kind: 'suppress', by: 'publishable', why: "It is a key of the vendor's test mode." }
      : undefined
  },
}

/** A vendor may call a secret an identifier: `VAULT_SECRET_ID`. */
const isOwnVariable = (name: string, { context }: Rule): boolean =>
  context?.variables.includes(name.toUpperCase()) === true

/** Shapes that an identifier shares with a secret are told apart by the name. */
export const misnamed: ContentJudge = {
  name: 'misnamed',
  judge: ({ name }, { rule }) => {
    if (rule.keywords.length > 0 || rule.class === 'key-id') return undefined
    if (publicName.test(name)) return { kind: 'suppress', by: 'publishable', why: `“${name}” names something public.` }
    return identifierName.test(name) && !isOwnVariable(name, rule)
      ? { kind: 'suppress', by: 'reference', why: `“${name}” names an identifier.` }
      : undefined
  },
}

/** Keys of one shape with others that pages carry by design: what the name says where it is the one that counts. */
const tellingNames: Readonly<Record<string, RegExp>> = { 'algolia-admin-key': /admin|write|secret/i }

export const publicSister: ContentJudge = {
  name: 'public-sister',
  judge: ({ name }, { rule }) => {
    const telling = tellingNames[rule.id]
    return telling === undefined || telling.test(name)
      ? undefined
      : { kind: 'weigh', confidence: 'low', why: 'Keys for searches have the same shape and are made for pages.' }
  },
}
