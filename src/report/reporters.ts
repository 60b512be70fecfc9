// Formats by name, each loaded when it is asked for.
import type { Format, Reporter } from '#model/reporter.ts'

export const reporters: Readonly<Record<Format, () => Promise<Reporter>>> = {
  text: async () => (await import('./text.ts')).report,
  json: async () => (await import('./json.ts')).report,
  jsonl: async () => (await import('./jsonl.ts')).report,
  sarif: async () => (await import('./sarif.ts')).report,
  markdown: async () => (await import('./markdown.ts')).report,
  html: async () => (await import('./html.ts')).report,
  github: async () => (await import('./github.ts')).report,
  junit: async () => (await import('./junit.ts')).report,
  gitlab: async () => (await import('./gitlab.ts')).report,
}
