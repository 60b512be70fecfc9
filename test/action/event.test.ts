import { describe, expect, test } from 'vitest'
import { requestOf } from '#action/event.ts'

const a = 'a'.repeat(40)
const b = 'b'.repeat(40)
const zero = '0'.repeat(40)
const repository = { default_branch: 'main' }

describe('what an event asks to scan', () => {
  test.each([
    [
      'pull_request',
      { pull_request: { head: { sha: b }, base: { sha: a, ref: 'main' }, commits: 3 } },
      {
        kind: 'range',
        head: b,
        bases: [
          { kind: 'commit', id: a },
          { kind: 'ref', name: 'main' },
        ],
        commits: 3,
      },
    ],
    [
      'pull_request_target',
      { pull_request: { head: { sha: b }, base: { sha: a, ref: 'main' } } },
      { kind: 'range', head: b },
    ],
    [
      'merge_group',
      { merge_group: { head_sha: b, base_sha: a } },
      { kind: 'range', head: b, bases: [{ kind: 'commit', id: a }] },
    ],
    [
      'push',
      { before: a, after: b, ref: 'refs/heads/topic', repository },
      {
        kind: 'range',
        head: b,
        bases: [{ kind: 'commit', id: a }],
        otherwise: { kind: 'new-branch', isDefault: false },
      },
    ],
    [
      'push',
      { before: zero, after: b, ref: 'refs/heads/topic', repository },
      { kind: 'new-branch', head: b, ref: 'refs/heads/topic', isDefault: false },
    ],
    ['push', { before: zero, after: b, ref: 'refs/heads/main', repository }, { kind: 'new-branch', isDefault: true }],
    ['push', { before: zero, after: b, ref: 'refs/tags/v1', repository }, { kind: 'new-branch', head: b }],
    ['push', { before: a, after: zero, ref: 'refs/heads/topic', deleted: true, repository }, { kind: 'nothing' }],
    ['push', { before: a, after: a, ref: 'refs/heads/topic', repository }, { kind: 'nothing' }],
    ['schedule', { schedule: '0 0 * * *' }, { kind: 'everything' }],
    ['workflow_dispatch', {}, { kind: 'everything' }],
    ['release', {}, { kind: 'everything', notice: expect.stringContaining('release') }],
  ])('%s %o', (name, payload, request) => {
    expect(requestOf({ name, payload, sha: b })).toMatchObject(request)
  })

  test.each([
    ['pull_request', {}, "the event's payload: pull_request.head.sha is no commit id"],
    [
      'pull_request',
      { pull_request: { head: { sha: '--output=x' }, base: { sha: a } } },
      "the event's payload: pull_request.head.sha is no commit id",
    ],
    ['push', { before: a, after: 'HEAD' }, "the event's payload: after is no commit id"],
    ['merge_group', null, "the event's payload: merge_group.head_sha is no commit id"],
  ])('%s with a payload that GitHub does not send is one sentence', (name, payload, message) => {
    expect(() => requestOf({ name, payload, sha: b })).toThrow(expect.objectContaining({ name: 'UserError', message }))
  })
})
