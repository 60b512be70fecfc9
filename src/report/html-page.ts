// A page of HTML that stands alone: no script, no network, nothing but its own style sheet.
import { createHash } from 'node:crypto'
import { html } from './escape.ts'
import { style } from './html-style.ts'

/** Markup that is finished: every piece of a repository in it has been escaped. */
export type Markup = string

/** `extraStyle` is our own text; it is part of what the policy admits by its hash. */
export type PageHead = { readonly title: string; readonly version: string; readonly extraStyle?: string }

/** Everything up to the end of the opening `<body>`. */
export function pageStart({ title, version, extraStyle = '' }: PageHead): Markup {
  const sheet = `${style}${extraStyle}`
  const hash = createHash('sha256').update(sheet).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="keyreach ${html(version)}">
<title>${html(title)}</title>
<style>${sheet}</style>
</head>
<body>
`
}

export const pageEnd: Markup = '</body>\n</html>\n'
