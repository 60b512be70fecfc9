// How a whole history is given to keyreach, to its peers and to git.
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Run } from './measure.ts'

const cli = resolve(process.env['KEYREACH'] ?? 'dist/cli.js')

export function packs(repository: string): string[] {
  const folder = join(repository, 'objects/pack')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pack'))
    .map((name) => join(folder, name))
}

/** Bare repositories are given as they are; each peer is run as its documentation says for a whole history, without validation. */
export function runsFor(repository: string): Record<string, Run> {
  const { KINGFISHER, BETTERLEAKS, GITLEAKS, FLOOR } = process.env
  const git = (...args: string[]): Run => ({ command: 'git', args: ['--git-dir', repository, ...args] })
  const cat = `git --git-dir '${repository}' cat-file --batch-all-objects --batch --unordered --buffer`
  return {
    keyreach: {
      command: process.execPath,
      args: [cli, 'scan', repository, '--history-only', '--format', 'json', '--output', '/tmp/keyreach-bench.json'],
    },
    ...(KINGFISHER && {
      kingfisher: {
        command: KINGFISHER,
        args: [
          'scan',
          repository,
          '--no-validate',
          '--no-update-check',
          '--quiet',
          '--format',
          'json',
          '-o',
          '/tmp/kingfisher.json',
        ],
      },
    }),
    ...(BETTERLEAKS && {
      betterleaks: {
        command: BETTERLEAKS,
        args: ['git', repository, '--no-banner', '--silent', '-o', '/tmp/betterleaks.json'],
      },
    }),
    ...(GITLEAKS && {
      gitleaks: {
        command: GITLEAKS,
        args: ['git', repository, '--report-path', '/tmp/gitleaks.json', '--exit-code', '0'],
      },
    }),
    'git log -p': git('log', '-p', '-U0', '--all'),
    'git cat-file': { command: 'bash', args: ['-c', cat] },
    ...(FLOOR && { 'inflate once': { command: FLOOR, args: packs(repository) } }),
  }
}
