import type { Spot } from '#reach/spot.ts'
import type { Use } from '#reach/workflow.ts'

const fullCommit = /^[0-9a-f]{40}$|^[0-9a-f]{64}$/i
const remoteForm = /^([^/@\s]+\/[^/@\s]+)(?:\/([^@\s]*))?@(\S+)$/
const localStart = /^(?:\.\/|\$\/)/
const slashEnd = /\/+$/

/** What a `uses:` names; `$/…` is this repository, as `./…` is. */
export function parseUse(text: string, spot: Spot): Use {
  const plain = { text, spot, repository: '', path: '', ref: '' }
  if (text.includes('${{')) return { ...plain, kind: 'computed' }
  if (text.startsWith('docker://')) return { ...plain, kind: 'docker' }
  if (localStart.test(text)) {
    return { ...plain, kind: 'local', path: text.replace(localStart, '').replace(slashEnd, '') }
  }
  const [, repository, path = '', ref = ''] = remoteForm.exec(text) ?? []
  if (repository === undefined) return { ...plain, kind: text === '.' ? 'local' : 'computed' }
  return { ...plain, kind: 'remote', repository: repository.toLowerCase(), path, ref }
}

/** A commit names content; a tag or a branch names whatever its owner moves it to. */
export const isPinned = (use: Use): boolean => fullCommit.test(use.ref)
