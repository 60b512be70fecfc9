// The graph of the worst identities for a job summary, in the form that GitHub draws.
import type { ScanResult } from '#model/scan-result.ts'

/** Markdown with the graph, or '' where no finding is about an identity. */
export async function summaryGraph({ findings, inventory }: ScanResult): Promise<string> {
  if (inventory === undefined || !findings.some(({ kind }) => kind !== 'leak')) return ''
  const { mermaidGraph } = await import('#report/mermaid.ts')
  const graph = mermaidGraph(inventory.rows)
  if (graph === '') return ''
  return `### Who reaches which identity

Jobs by who can start them, and the identities that they hold. \`keyreach identities\` lists them all.

\`\`\`mermaid
${graph}\`\`\`

`
}
