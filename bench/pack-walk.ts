import { readdirSync } from 'node:fs'
import process from 'node:process'
import { openPackForest, rootsOf } from '#git/objects/forest.ts'
import type { PackedObject } from '#git/objects/hand.ts'
import { walkForest } from '#git/objects/walk.ts'

// CPU seconds of walking all blobs of a pack: pack-walk PACK-FOLDER [nothing|text|windows]. Compare with inflate-floor.c.

const visits: Readonly<Record<string, (object: PackedObject) => number>> = {
  nothing: () => 0,
  text: (object) => object.text().length,
  windows: (object) => {
    const { spans, count } = object.windows(256)
    let length = 0
    for (let index = 0; index < count * 3; index += 3) length += (spans[index + 1] ?? 0) - (spans[index] ?? 0)
    return length
  },
}

const [, , folder = '.', kind = 'windows'] = process.argv
const seconds = ({ user, system }: NodeJS.CpuUsage): string =>
  `${(user / 1e6).toFixed(2)} + ${(system / 1e6).toFixed(2)} s`

for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.pack'))) {
  const opening = process.cpuUsage()
  const forest = openPackForest(`${folder}/${name}`, 40)
  const opened = process.cpuUsage(opening)
  if ('detail' in forest) throw new Error(forest.detail)
  const measure = visits[kind]
  let looked = 0
  const walking = process.cpuUsage()
  const outcome = walkForest<undefined>(forest, rootsOf(forest, 'blob'), {
    visit: (object) => {
      looked += measure?.(object) ?? 0
      return undefined
    },
  })
  const walked = process.cpuUsage(walking)
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`
  process.stdout.write(
    `${kind}: ${outcome.objects} blobs, ${megabytes(outcome.bytes)}, looked at ${megabytes(looked)}, unread ${outcome.unread.length}; ` +
      `open ${seconds(opened)}, walk ${seconds(walked)}, peak ${megabytes(process.resourceUsage().maxRSS * 1024)}\n`,
  )
}
