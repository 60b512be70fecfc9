import type { ScanResult } from './scan-result.ts'

export const formats = ['text', 'json', 'jsonl', 'sarif', 'markdown', 'html', 'github', 'junit', 'gitlab'] as const
export type Format = (typeof formats)[number]

/** How a report is dressed; decided by the front end, since a reporter reads no terminal and no environment. */
export type Style = {
  readonly color: 'ansi' | 'none'
  readonly width: number
  readonly version: string
  /** What is no leak, and why, is listed for readers too; data formats list it always. */
  readonly suppressed?: 'listed'
  /** How many findings are as bad as what fails a run, and do not fail this one. */
  readonly uncounted?: number
  /** Where a reader finds more than the text shows: by options of the command line, if absent. */
  readonly more?: 'outputs'
}

/** Renders a result. It writes nothing and reads no clock, terminal or environment. */
export type Reporter = (result: ScanResult, style: Style) => Iterable<string>
