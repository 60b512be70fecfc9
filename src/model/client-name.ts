// Names of variables that a build tool writes into what browsers and applications download.

export const clientTools = [
  'Angular',
  'Bun',
  'Create React App',
  'Expo',
  'Fresh',
  'Gatsby',
  'Next.js',
  'Nuxt',
  'Plasmo',
  'Razzle',
  'Snowpack',
  'Storybook',
  'SvelteKit or Astro',
  'Vite',
  'Vue CLI',
  'WXT',
  'Waku',
  'electron-vite',
] as const
export type ClientTool = (typeof clientTools)[number]

/** A name that makes its value public, and what is left of it without the part that does. */
export type ClientName = { readonly tool: ClientTool; readonly rest: string }

const prefixes: Readonly<Record<string, ClientTool>> = {
  NEXT_PUBLIC_: 'Next.js',
  NUXT_PUBLIC_: 'Nuxt',
  NUXT_ENV_: 'Nuxt',
  EXPO_PUBLIC_: 'Expo',
  PLASMO_PUBLIC_: 'Plasmo',
  BUN_PUBLIC_: 'Bun',
  WAKU_PUBLIC_: 'Waku',
  FRESH_PUBLIC_: 'Fresh',
  SNOWPACK_PUBLIC_: 'Snowpack',
  RENDERER_VITE_: 'electron-vite',
  VITE_: 'Vite',
  REACT_APP_: 'Create React App',
  VUE_APP_: 'Vue CLI',
  NG_APP_: 'Angular',
  GATSBY_: 'Gatsby',
  RAZZLE_: 'Razzle',
  STORYBOOK_: 'Storybook',
  WXT_: 'WXT',
  PUBLIC_: 'SvelteKit or Astro',
}
const form = new RegExp(`(?:^|[^A-Za-z0-9_])(${Object.keys(prefixes).join('|')})([A-Z0-9][A-Z0-9_]*)$`)
/** Half of a pair of keys, not a name that a build tool reads. */
const publicHalf = /(?:^|[^A-Za-z0-9_])PUBLIC_(?:API_|RSA_|SSH_|SIGNING_|ENCRYPTION_)?KEY(?:_|$)/

export function clientNameOf(name: string): ClientName | undefined {
  const [, prefix = '', rest = ''] = form.exec(name) ?? []
  const tool = prefixes[prefix]
  return tool === undefined || publicHalf.test(name) ? undefined : { tool, rest }
}
