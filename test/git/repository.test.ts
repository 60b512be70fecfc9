import { appendFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { borrow } from '#git/borrow.ts'
import { catFiles } from '#git/cat-file.ts'
import { listRefs, otherHeads, stashes } from '#git/refs.ts'
import { openRepository, type Repository } from '#git/repository.ts'
import { resolveCommit } from '#git/resolve.ts'
import { planHistory, writeHistories } from './random-history.ts'
import { git, gitText, loadStore, newRepository, temporaryFolder } from './support.ts'

const open = async (target: string): Promise<Repository> => {
  const repository = await openRepository(target)
  if (repository === undefined) throw new Error('no repository was found')
  return repository
}

const commit = (folder: string, name: string, ...options: readonly string[]): string => {
  writeFileSync(path.join(folder, name), `${name}\n`)
  git(folder, ['add', name])
  git(folder, ['commit', '--quiet', '-m', name, ...options])
  return gitText(folder, ['rev-parse', 'HEAD'])
}

test('a repository is found from a folder and from a file inside it', async () => {
  const folder = newRepository()
  mkdirSync(path.join(folder, 'a/b'), { recursive: true })
  const id = commit(folder, 'a/b/c.txt')
  expect(await open(folder)).toMatchObject({
    workTree: folder,
    prefix: '',
    idLength: 40,
    isPartial: false,
    problems: [],
  })
  expect(await open(path.join(folder, 'a/b'))).toMatchObject({ workTree: folder, prefix: 'a/b/' })
  expect(await open(path.join(folder, 'a/b/c.txt'))).toMatchObject({
    prefix: 'a/b/c.txt',
    head: { kind: 'branch', ref: 'refs/heads/main', id },
  })
})

test('a folder without a repository has none, and one that does not exist is a mistake', async () => {
  expect(await openRepository(temporaryFolder())).toBeUndefined()
  await expect(openRepository('/does/not/exist')).rejects.toThrow('does not exist')
})

test('HEAD is unborn, on a branch, packed, or detached', async () => {
  const folder = newRepository()
  expect((await open(folder)).head).toEqual({ kind: 'unborn', ref: 'refs/heads/main' })
  const id = commit(folder, 'a')
  git(folder, ['pack-refs', '--all'])
  expect((await open(folder)).head).toEqual({ kind: 'branch', ref: 'refs/heads/main', id })
  git(folder, ['checkout', '--quiet', '--detach'])
  expect((await open(folder)).head).toEqual({ kind: 'detached', id })
})

test('a broken HEAD is a problem', async () => {
  const folder = newRepository()
  commit(folder, 'a')
  writeFileSync(path.join(folder, '.git/HEAD'), 'ref: refs/heads/../../../../etc/passwd\n')
  expect((await open(folder)).problems).toMatchObject([{ kind: 'corrupt', at: 'HEAD' }])
})

test('a linked work tree has its own HEAD and shares the rest', async () => {
  const folder = newRepository()
  const first = commit(folder, 'a')
  const linked = path.join(temporaryFolder(), 'linked')
  git(folder, ['worktree', 'add', '--quiet', '-b', 'side', linked])
  const second = commit(linked, 'b')
  const repository = await open(linked)
  expect(repository).toMatchObject({ workTree: linked, head: { ref: 'refs/heads/side', id: second } })
  expect(repository.commonDir).toBe(path.join(folder, '.git'))
  expect(otherHeads(await open(folder))).toEqual([second])
  expect((await open(folder)).head).toMatchObject({ id: first })
})

test('a submodule is a repository of its own', async () => {
  const inner = newRepository()
  const id = commit(inner, 'a')
  const outer = newRepository()
  git(outer, ['-c', 'protocol.file.allow=always', 'submodule', 'add', '--quiet', inner, 'sub'])
  expect(await open(path.join(outer, 'sub'))).toMatchObject({ workTree: path.join(outer, 'sub'), head: { id } })
})

test('a .git file that leads nowhere is a mistake, never another repository', async () => {
  const outer = newRepository()
  mkdirSync(path.join(outer, 'sub'))
  writeFileSync(path.join(outer, 'sub/.git'), 'gitdir: ../nowhere\n')
  await expect(openRepository(path.join(outer, 'sub'))).rejects.toThrow('names no git repository')
})

test('a bare repository counts where it was named, not where it was met', async () => {
  const bare = newRepository('--bare')
  expect(await open(bare)).toMatchObject({ gitDir: bare, workTree: undefined })
  const outer = newRepository()
  git(outer, ['clone', '--quiet', '--bare', bare, 'trap.git'])
  expect(await open(path.join(outer, 'trap.git/refs'))).toMatchObject({ workTree: outer })
})

test('a symbolic link to a folder leads to the repository that the folder is in', async () => {
  const folder = newRepository()
  mkdirSync(path.join(folder, 'a'))
  const link = path.join(temporaryFolder(), 'link')
  symlinkSync(path.join(folder, 'a'), link)
  expect(await open(link)).toMatchObject({ workTree: folder, prefix: 'a/' })
})

test('SHA-256 repositories have long ids', async () => {
  const folder = newRepository('--object-format=sha256')
  const id = commit(folder, 'a')
  expect(await open(folder)).toMatchObject({ idLength: 64, head: { id } })
})

test('shallow and partial clones say so', async () => {
  const origin = newRepository()
  for (const name of ['a', 'b', 'c']) commit(origin, name)
  git(origin, ['config', 'uploadpack.allowFilter', 'true'])
  const folder = temporaryFolder()
  git(folder, ['clone', '--quiet', '--depth=2', `file://${origin}`, 'shallow'])
  git(folder, ['clone', '--quiet', '--filter=blob:none', `file://${origin}`, 'partial'])
  const shallow = await open(path.join(folder, 'shallow'))
  expect([...shallow.shallow]).toEqual([gitText(origin, ['rev-parse', 'HEAD~1'])])
  expect(shallow.isPartial).toBe(false)
  expect((await open(path.join(folder, 'partial'))).isPartial).toBe(true)
})

test('alternates are followed once each, and what is missing of them is a problem', async () => {
  const lender = newRepository()
  const borrower = newRepository()
  const objects = (folder: string): string => path.join(folder, '.git/objects')
  appendFileSync(
    path.join(objects(borrower), 'info/alternates'),
    `# comment\n${objects(lender)}\n${objects(borrower)}\n/nowhere/objects\n//host/share\n`,
  )
  appendFileSync(path.join(objects(lender), 'info/alternates'), `"${objects(borrower)}"\n`)
  const repository = await open(borrower)
  expect(repository.objectDirs).toEqual([objects(borrower), objects(lender)])
  expect(repository.problems.map((problem) => problem.at)).toEqual([
    'alternate /nowhere/objects',
    'alternate //host/share',
  ])
})

test('an unknown extension is a problem', async () => {
  const folder = newRepository()
  appendFileSync(path.join(folder, '.git/config'), '[extensions]\n\tfuture = true\n')
  expect((await open(folder)).problems).toMatchObject([{ kind: 'unsupported' }])
})

test('all refs are listed, loose before packed, as git lists them', async () => {
  const folder = newRepository()
  commit(folder, 'a')
  git(folder, ['tag', '-a', '-m', 'tag', 'v1'])
  git(folder, ['branch', 'feature/ünï'])
  git(folder, ['notes', 'add', '-m', 'note'])
  git(folder, ['update-ref', 'refs/remotes/origin/main', 'HEAD'])
  git(folder, ['symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main'])
  git(folder, ['pack-refs', '--all'])
  commit(folder, 'b')
  git(folder, ['branch', '--delete', '--force', 'feature/ünï'])
  git(folder, ['branch', 'feature/ünï'])
  const expected = gitText(folder, ['for-each-ref', '--format=%(objectname) %(refname)']).split('\n').sort()
  const { refs, problems } = await listRefs(await open(folder))
  expect(refs.map((ref) => `${ref.id} ${ref.name}`).sort()).toEqual(expected)
  expect(new Set(refs.map((ref) => ref.kind))).toEqual(new Set(['branch', 'tag', 'note', 'remote']))
  expect(problems).toEqual([])
})

test('every stash is known, not just the top one', async () => {
  const folder = newRepository()
  commit(folder, 'a')
  const stash = (text: string): string => {
    writeFileSync(path.join(folder, 'a'), text)
    git(folder, ['stash', '--quiet'])
    return gitText(folder, ['rev-parse', 'refs/stash'])
  }
  const ids = [stash('one'), stash('two')]
  expect(stashes(await open(folder))).toEqual(ids)
})

test('a ref that holds no id is a problem', async () => {
  const folder = newRepository()
  commit(folder, 'a')
  writeFileSync(path.join(folder, '.git/refs/heads/broken'), 'nonsense\n')
  const { refs, problems } = await listRefs(await open(folder))
  expect(refs.map((ref) => ref.name)).toEqual(['refs/heads/main'])
  expect(problems).toMatchObject([{ kind: 'corrupt', at: 'ref refs/heads/broken' }])
})

test('revisions mean what they mean to git', async () => {
  const { folder, ids } = writeHistories([planHistory(3, 40)])
  const last = ids[0]?.[39] ?? ''
  git(folder, ['update-ref', 'refs/heads/main', last])
  git(folder, ['tag', '-a', '-m', 'tag', 'v1', 'main~1'])
  git(folder, ['tag', '-a', '-m', 'tag', 'v2', 'v1'])
  git(folder, ['branch', 'v1', 'main'])
  git(folder, ['branch', 'x', 'main~2'])
  const repository = await open(folder)
  const store = loadStore(folder)
  const revisions = [
    'main',
    'HEAD',
    '@',
    '@~2',
    'main^',
    'main^0',
    'main~1^1~1',
    'v1',
    'v2',
    'heads/v1',
    'tags/v1',
    'refs/heads/x',
    'x~',
    last,
    last.slice(0, 9),
    'main^{tree}',
    'HEAD@{0}',
    ':/commit',
    'nothing',
    '--all',
    '',
    'main^9',
    'main~999',
    'main:f',
  ]
  for (const revision of revisions) {
    const expected = (() => {
      try {
        return gitText(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
      } catch {
        return undefined
      }
    })()
    expect([revision, await resolveCommit(repository, store, revision)]).toEqual([revision, expected])
  }
})

test('a borrower reads the objects and is gone afterwards', async () => {
  const folder = newRepository()
  const id = commit(folder, 'a')
  const borrowed = borrow(await open(folder))
  const missing = 'f'.repeat(40)
  const objects = catFiles(borrowed.gitDir, [id, missing])
  expect(objects.get(id)?.type).toBe('commit')
  expect(objects.has(missing)).toBe(false)
  borrowed.dispose()
  borrowed.dispose()
  expect(await openRepository(path.dirname(borrowed.gitDir))).toBeUndefined()
  expect(() => catFiles(borrowed.gitDir, [id])).toThrow('git')
})
