// `.env` and its relatives: a name and a value a line.
import type { Document } from '#model/policy.ts'
import { isSample } from '#reach/paths.ts'
import type { SurfaceReading, Values } from '#reach/surfaces.ts'
import { assigned, together } from './written.ts'

const assignment = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*=[ \t]*([^\r\n]*)$/gm
const comment = /\s#/
const quoted = /^(["'`])(.*?)\1/

export function readEnvFile({ path, text }: Document, values: Values): SurfaceReading {
  const example = isExample(path)
  return together(
    [...text.matchAll(assignment)].map((match) => {
      const [line, name = '', rest = ''] = match
      const end = match.index + line.length
      const value = quoted.exec(rest)?.[2] ?? withoutComment(rest)
      const given = {
        surface: 'env-file' as const,
        path,
        holder: path,
        name,
        text: value,
        spot: { path, start: match.index + line.indexOf(name), end },
        valueSpot: { path, start: end - rest.length, end },
      }
      const read = assigned(given, values)
      return example ? { ...read, holdings: (read.holdings ?? []).map(namesOnly) } : read
    }),
  )
}

function withoutComment(text: string): string {
  const at = text.startsWith('#') ? 0 : text.search(comment)
  return (at === -1 ? text : text.slice(0, at)).trim()
}

type Held = NonNullable<SurfaceReading['holdings']>[number]

/** A template tells which names there are, not in which environment. */
const namesOnly = (holding: Held): Held => ({ ...holding, environment: null })

const isExample = (path: string): boolean => isSample(path.slice(path.lastIndexOf('/') + 1))
