// Between containing and replacing, where a page or an application carries the key: a new key in the same place would be as public as the old one.
import { type ClientTool, clientNameOf } from '#model/client-name.ts'
import type { Step } from '#model/finding.ts'
import { isGeneric, nounOf, type RemedyRequest } from './request.ts'

/** Where code runs that visitors do not get, by what builds the rest. */
const serverSide: Partial<Record<ClientTool, string>> = {
  'Next.js': 'a route handler (`app/api/…/route.ts`) or a server action',
  Nuxt: 'a file of `server/api`, which reads `runtimeConfig` outside of its `public` part',
  'SvelteKit or Astro':
    'an endpoint (`+server.ts` in SvelteKit, a server endpoint in Astro) that reads private variables',
  Gatsby: 'a Gatsby function (`src/api`)',
  Expo: 'an API route (`app/…+api.ts`) or a server of your own',
  'electron-vite': 'the main process, or better a server of your own, since the main process is installed too',
}
const anyServer = 'a small server or function of your own'

export function serverStep({ leak, rule, context: { name = '' } }: RemedyRequest, variable: string): Step {
  const client = clientNameOf(name)
  const noun = nounOf(rule)
  const called = isGeneric(rule) ? 'what it opens' : rule.vendor
  const where =
    client === undefined
      ? `What is served from ${placeOf(leak)} hands the ${noun} to every visitor`
      : `\`${name}\` is built into what every visitor downloads (${client.tool})`
  const server = (client === undefined ? undefined : serverSide[client.tool]) ?? anyServer
  return {
    title: 'Move the call behind a server route: every visitor has this key',
    detail: `${where}, and a new ${noun} in the same place would be as public as this one. Let the page ask ${server}, and let that call ${called}. The server reads \`${variable}\`, a name that no build hands out, asks who is calling, and limits how often. Then build and publish again: caches, stores and installed applications keep the old one.`,
  }
}

const placeOf = ({ locations }: RemedyRequest['leak']): string => {
  const path = locations[0]?.path ?? null
  if (path === null) return 'here'
  return path.includes('`') ? path : `\`${path}\``
}
