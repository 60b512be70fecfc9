// A page of HTML that stands alone: no network, nothing but its own style sheet and its own script, which the policy admits by their hashes.
import { createHash } from 'node:crypto'
import { html } from '#report/escape.ts'
import { script } from './script.ts'
import { style } from './style.ts'

/** Markup that is finished: every piece of a repository in it has been escaped. */
export type Markup = string

export type PageHead = { readonly title: string; readonly version: string }

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Everything up to the end of the opening `<body>`. */
export function pageStart({ title, version }: PageHead): Markup {
  const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="keyreach ${html(version)}">
<title>${html(title)}</title>
<style>${style}</style>
</head>
<body>
`
}

/** The script stands last: without it the page is whole, only without filters and sorting. */
export const pageEnd: Markup = `<script>${script}</script>\n</body>\n</html>\n`

export const code = (text: string): Markup => `<code>${html(text)}</code>`

/** Wide content scrolls by itself, with the keyboard too. */
export const scrolled = (label: string, content: Markup): Markup =>
  `<div class="scroll" role="group" aria-label="${html(label)}" tabindex="0">${content}</div>\n`
