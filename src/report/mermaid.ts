// The reach of the worst identities as a Mermaid flowchart, within what GitHub draws and a reader follows.
import type { Trust } from '#model/finding.ts'
import type { InventoryRow } from '#model/inventory.ts'
import { visible } from './escape.ts'
import { type Drawing, type DrawingLimits, type DrawnHolder, drawingOf } from './html/drawing.ts'
import { trusts, trustTexts } from './html/trust.ts'

/** Mermaid's own layout can be followed this far; the page of HTML draws more. */
const readable: DrawingLimits = { identities: 12, holders: 20, edges: 50 }

/** GitHub's Mermaid takes 50,000 characters and 500 edges; a job summary is counted in bytes. */
const mostBytes = 50_000

const longestLabel = 60
const unsafe = /[^\p{L}\p{N} .,/_…-]/gu

/** On one line, cut, and in Mermaid's entity codes, so that no label can end its quotes or open a tag. */
function label(text: string): string {
  const seen = visible(text)
  const short = seen.length > longestLabel ? `${seen.slice(0, longestLabel - 1)}…` : seen
  return short.replace(unsafe, (char) => `#${char.codePointAt(0)};`)
}

const strokes: Record<Trust, string> = {
  outsider: 'stroke:#cf222e,stroke-width:2px',
  gated: 'stroke:#bf8700,stroke-width:2px',
  collaborator: 'stroke:#6e7781',
  maintainer: 'stroke:#1a7f37',
  unknown: 'stroke:#6e7781,stroke-dasharray:4',
}

/** As many of the first rows, which are the worst, as fit; '' where nothing receives an identity. */
export function mermaidGraph(rows: readonly InventoryRow[], limits: DrawingLimits = readable): string {
  for (let { identities } = limits; identities > 0; identities = Math.floor(identities / 2)) {
    const drawing = drawingOf(rows, { ...limits, identities })
    const text = flowchart(drawing)
    if (drawing.edges.length === 0) return ''
    if (Buffer.byteLength(text) <= mostBytes) return text
  }
  return ''
}

function flowchart(drawing: Drawing): string {
  const { identities, holders, edges, leftOut } = drawing
  const left = leftOut.identities + leftOut.holders
  return [
    'flowchart LR',
    ...trusts.flatMap((trust) => lane(trust, holders)),
    ...identities.map(({ identity, nature }, index) =>
      nature === 'static' ? `  i${index}["${label(identity)}"]` : `  i${index}(["${label(identity)}"])`,
    ),
    ...edges.map(({ from, to }) => `  h${from} --> i${to}`),
    ...trusts.flatMap((trust) => linkStyle(trust, drawing)),
    ...(left > 0 ? [`  %% left out: ${leftOut.identities} identities, ${leftOut.holders} boxes of jobs`] : []),
    '',
  ].join('\n')
}

/** Jobs that the same people can start. */
function lane(trust: Trust, holders: readonly DrawnHolder[]): readonly string[] {
  const own = holders.flatMap((holder, index) => (holder.trust === trust ? [{ holder, index }] : []))
  if (own.length === 0) return []
  const boxes = own.map(({ holder, index }) => `    h${index}["${label(nameOf(holder))}"]`)
  const ids = own.map(({ index }) => `h${index}`).join(',')
  return [
    `  subgraph ${trust}["${trustTexts[trust]}"]`,
    ...boxes,
    '  end',
    `  style ${trust} fill:none`,
    `  classDef ${trust}Job ${strokes[trust]}`,
    `  class ${ids} ${trust}Job`,
  ]
}

function nameOf({ paths, names }: DrawnHolder): string {
  const [path = ''] = paths
  if (paths.length > 1) return `${names.length} jobs in ${paths.length} files`
  const file = path.slice(path.lastIndexOf('/') + 1)
  if (names.length > 1) return `${file}, ${names.length} jobs`
  return names[0] === undefined || names[0] === path ? file : `${file}, ${names[0]}`
}

function linkStyle(trust: Trust, { holders, edges }: Drawing): readonly string[] {
  const own = edges.flatMap(({ from }, index) => (holders[from]?.trust === trust ? [index] : []))
  return own.length === 0 ? [] : [`  linkStyle ${own.join(',')} ${strokes[trust]}`]
}
