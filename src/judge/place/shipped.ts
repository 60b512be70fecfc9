// Files that browsers get as they are, or that are compiled into what they get: a vendor's key in them is in the hands of every visitor.
import type { PlaceJudge } from '#model/judge.ts'
import { isTestData } from './test-data.ts'

const shipped: readonly { readonly path: RegExp; readonly why: string }[] = [
  { path: /\.x?html?$/i, why: 'It stands in a page: every visitor can read its source.' },
  { path: /\.(?:vue|svelte)$/, why: 'It stands in a component that browsers run.' },
  {
    path: /(?:^|\/)src\/environments\/environment(?:\.[\w-]+)?\.ts$/,
    why: 'Angular compiles this file into what every visitor downloads.',
  },
  {
    path: /(?:^|\/)(?:_next|\.next)\/static\/|\/static\/js\/[^/]+\.js$|(?:^|\/)assets\/[^/]+-[\w-]{8}\.js$|(?:^|\/)public\/(?:[^/]+\/)*[^/]+\.m?js$/,
    why: 'It stands in a script that is served to every visitor.',
  },
]
/** Keys of this shape are made for pages too. */
const servesPages = new Set(['google-api-key'])

export const shippedFile: PlaceJudge = {
  name: 'shipped-file',
  judge: ({ match, place }, { rule }) => {
    const { path } = place
    const isMarked = rule.keywords.length > 0 && rule.category !== 'generic' && rule.category !== 'crypto-key'
    if (path === null || !isMarked || match.exposure !== undefined || servesPages.has(rule.id) || isTestData(path))
      return undefined
    const found = shipped.find((kind) => kind.path.test(path))
    return found === undefined ? undefined : { kind: 'expose', why: found.why }
  },
}
