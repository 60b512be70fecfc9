// Words of a repository on their way into a document: nothing in them steers a terminal, a table or a graph.
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00ad]/gu

/** On one line, with nothing invisible in it. */
export const plain = (text: string): string => text.replace(unseen, ' ').trim()

/** Cut to a width, its end marked. */
export const cut = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, Math.max(0, width - 1))}…` : text
