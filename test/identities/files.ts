// Files beside the workflows, and what is found in them: what tests of surfaces read.
import { createHash } from 'node:crypto'
import type { Document } from '#model/policy.ts'
import { type Reach, reach } from '#reach/reach.ts'
import { policy } from './repository.ts'

const template = /\{alnum:(\d+)(?::\w+)?\}/g

/** `{alnum:36}` becomes random text of that length; `{alnum:36:b}` another one. Equal templates become equal text. */
export const filled = (text: string): string =>
  text.replace(template, (words, length: string) => randomText(words, Number(length)))

function randomText(seed: string, length: number): string {
  let text = ''
  for (let round = 0; text.length < length; round += 1) {
    const digest = createHash('sha256').update(`${seed} ${round}`).digest('base64')
    text += digest.replaceAll(/[^A-Za-z0-9]/g, '')
  }
  return text.slice(0, length)
}

export type Files = Readonly<Record<string, string>>

export const documentsOf = (files: Files): readonly Document[] =>
  Object.entries(files).map(([path, text]) => ({ path, text: filled(text) }))

export const readFiles = (files: Files): Reach => reach({ documents: documentsOf(files), policy })

/** Findings of one check as `path:line severity title`. */
export const told = (check: string, files: Files): readonly string[] =>
  readFiles(files)
    .findings.filter(({ rule }) => rule.id === `identity/${check}`)
    .map(({ locations, severity, title }) => `${locations[0]?.path}:${locations[0]?.line} ${severity} ${title}`)
