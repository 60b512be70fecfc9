// Cases on disk, for whoever wants to run other tools on them: KEYREACH_CASES names the folder.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Document } from '#model/policy.ts'

const folder = process.env['KEYREACH_CASES']

type At = {
  readonly group: string
  readonly kind: 'found' | 'near-miss'
  readonly index: number
  readonly name: string
}

/** Writes the documents of a case, and its name, to `<folder>/<group>/<kind>-<index>`; does nothing where no folder is named. */
export function writeCase(documents: readonly Document[], { group, kind, index, name }: At): void {
  if (folder === undefined) return
  const place = join(folder, group.replace('/', '.'), `${kind}-${index}`)
  for (const { path, text } of [...documents, { path: 'NAME', text: name }]) {
    mkdirSync(dirname(join(place, path)), { recursive: true })
    writeFileSync(join(place, path), text)
  }
}
