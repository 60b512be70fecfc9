// Step 3: the value leaves this branch. Commands are exact for where it stands; none of them replaces step 1.
import type { Location, Step } from '#model/finding.ts'
import type { PlaceKind } from '#model/place.ts'
import { isEnvFile } from './read-variable.ts'
import { isRange, isUncommitted, nounOf, type RemedyRequest, shortId } from './request.ts'
import { shellPath } from './shell.ts'

export function cleanStep(request: RemedyRequest): Step {
  const { leak, context } = request
  if (context.mode === 'staged') return stagedStep(request)
  if (isUncommitted(request)) return uncommittedStep(request)
  const messages = leak.locations.filter(({ where }) => where === 'message' || where === 'tag' || where === 'note')
  const [message] = messages
  if (message !== undefined && messages.length === leak.locations.length) return messageStep(message, request)
  if (leak.state === 'new' || isRange(context.mode)) return branchStep(request)
  if (leak.state === 'history-only') return historyStep(request)
  if (leak.state === 'unreachable') return unreachableStep(request)
  return treeStep(request)
}

const inTree = (where: PlaceKind): boolean => where === 'tree' || where === 'index'

/** Files that a person can edit now: an archive's entry stands for the archive. */
function currentFiles(locations: readonly Location[]): string[] {
  const paths = locations.filter(({ where }) => inTree(where)).map(fileOf)
  return [...new Set(paths.filter((path) => path !== undefined))]
}

function fileOf({ path, decoded }: Location): string | undefined {
  if (path === null) return undefined
  const isArchived = decoded?.some((codec) => codec === 'zip' || codec === 'tar' || codec === 'gzip') === true
  return isArchived ? path.split('!/', 1)[0] : path
}

/** As code in a sentence; a name that holds a backtick goes without. */
const quoted = (path: string): string => (path.includes('`') ? path : `\`${path}\``)

const words = (paths: readonly string[]): string => paths.map(shellPath).join(' ')
const most = 5

function filesText(paths: readonly string[]): string {
  const shown = paths.slice(0, most).map(quoted).join(', ')
  return paths.length > most ? `${shown} and ${paths.length - most} more` : shown
}

/** Files that exist to hold secrets leave git altogether; in others the value makes way for a variable. */
function removal(paths: readonly string[]): string[] {
  const envFiles = paths.filter(isEnvFile)
  const others = paths.filter((path) => !isEnvFile(path))
  return [
    ...(envFiles.length === 0 ? [] : [`git rm --cached -- ${words(envFiles)}`]),
    ...envFiles.map((path) => `echo ${shellPath(path)} >> .gitignore`),
    ...(others.length === 0 ? [] : [`git add -- ${words(others)}`]),
    ...(envFiles.length === 0 ? [] : ['git add .gitignore']),
  ]
}

function stagedStep({ leak, rule }: RemedyRequest): Step {
  const paths = currentFiles(leak.locations)
  return {
    title: `Take the ${nounOf(rule)} out of the index`,
    detail: `Edit ${filesText(paths)}, then stage the file again. The old blob stays unreachable in .git on this machine until git prunes it.`,
    command: removal(paths).join('\n'),
  }
}

function uncommittedStep({ leak, rule }: RemedyRequest): Step {
  return {
    title: `Take the ${nounOf(rule)} out of the files before you commit them`,
    detail: `It stands in ${filesText(currentFiles(leak.locations))}. Nothing has to be rewritten yet.`,
  }
}

function treeStep({ leak, rule }: RemedyRequest): Step {
  const current = currentFiles(leak.locations)
  // Where only history was read, its last commit says which files these are.
  const paths = current.length > 0 ? current : filesOf(leak.locations)
  const noun = nounOf(rule)
  if (leak.state === undefined) {
    return {
      title: `Take the ${noun} out of the files`,
      detail: `It stands in ${filesText(paths)}. Copies, backups and build results made from them hold it too.`,
    }
  }
  return {
    title: `Take the ${noun} out of the files of this branch`,
    detail: `It stands in ${filesText(paths)}. Its history keeps it: rotating is what counts, rewriting shared history is optional.`,
    command: [...removal(paths), 'git commit -m "Read a credential from the environment"'].join('\n'),
  }
}

/** Commits that have not been merged can still be made anew; what a host keeps of them cannot. */
function branchStep({ leak, rule }: RemedyRequest): Step {
  const commit = leak.locations.find(({ where }) => where === 'commit' || where === 'merge')?.commit
  const paths = currentFiles(leak.locations)
  const where =
    paths.length === 0 ? 'It was removed again, and its commit still carries it.' : `It stands in ${filesText(paths)}.`
  const files = paths.length === 0 ? filesOf(leak.locations) : paths
  const host =
    'The host keeps the old commits of a pull request reachable after a forced push, so this never replaces step 1.'
  return {
    title: `Drop the ${nounOf(rule)} from the commits of this branch before merging`,
    detail: `${where} A commit on top leaves it in the history that is merged. ${host}`,
    command: commit === undefined ? removal(paths).join('\n') : rebase(commit, removal(files)),
  }
}

const filesOf = (locations: readonly Location[]): string[] => [
  ...new Set(locations.map(fileOf).filter((path) => path !== undefined)),
]

/** From the commit's parent; the first commit of all has none. */
const rebaseFrom = (id: string, mark: 'edit' | 'reword'): string =>
  `git rebase -i --rebase-merges $(git rev-parse -q --verify ${id}^ || echo --root)   # mark ${id} with "${mark}"`

const rebase = (commit: string, edits: readonly string[]): string =>
  [
    rebaseFrom(shortId(commit), 'edit'),
    '# git stops there: take the value out of the file, then',
    ...edits,
    'git commit --amend --no-edit && git rebase --continue',
    'git push --force-with-lease',
  ].join('\n')

function historyStep({ leak, rule }: RemedyRequest): Step {
  const commit = leak.locations.find((location) => location.commit !== undefined)?.commit
  const paths = filesOf(leak.locations)
  const since = commit === undefined ? '' : ` from commit ${shortId(commit)} on`
  return {
    title: `Leave history as it is, or rewrite it after the ${nounOf(rule)} is revoked`,
    detail: `${filesText(paths)} held it${since}. Rewriting is optional: clones, forks and the host's cached views and pull request refs keep the old commits (GitHub removes those only through its support). Write the value into ../replacements.txt as VALUE==>REMOVED first.`,
    command:
      'git filter-repo --sensitive-data-removal --replace-text ../replacements.txt\ngit push --force --mirror origin',
    url: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
  }
}

function unreachableStep({ rule }: RemedyRequest): Step {
  return {
    title: `Prune the unreachable objects, once the ${nounOf(rule)} is revoked`,
    detail:
      'This clears this clone only. A host may serve the commit by its id until it collects garbage itself; GitHub does so through its support.',
    command: 'git reflog expire --expire-unreachable=now --all\ngit gc --prune=now',
  }
}

function messageStep(message: Location, { leak, rule }: RemedyRequest): Step {
  const id = message.commit === undefined ? 'HEAD' : shortId(message.commit)
  const noun = nounOf(rule)
  if (message.where === 'tag') {
    return {
      title: `Make the tag anew without the ${noun}`,
      detail: 'Who has fetched the tag keeps the old one. Revoking is what counts.',
      command: `git tag --points-at ${id}   # one of these is the TAG\ngit tag -d TAG && git push origin :refs/tags/TAG`,
    }
  }
  if (message.where === 'note') {
    return {
      title: `Remove the note that holds the ${noun}`,
      detail: 'The history of the notes keeps it. Revoking is what counts.',
      command: `${notesRemoval(message)}\ngit push origin refs/notes/commits`,
    }
  }
  const isNew = leak.state === 'new'
  return {
    title: isNew
      ? `Reword the commit that names the ${noun}`
      : `Leave the message: rotating the ${noun} is what counts`,
    detail: `The message of commit ${id} holds it.${isNew ? '' : ' Rewording a shared commit changes every commit after it.'}`,
    command: `${rebaseFrom(id, 'reword')}\ngit push --force-with-lease`,
  }
}

/** By the note's own blob, since what it annotates is not known here. */
const notesRemoval = ({ blob }: Location): string =>
  blob === undefined
    ? 'git notes list   # NOTE and OBJECT of each\ngit notes remove OBJECT'
    : `git notes remove $(git notes list | awk '$1 == "${blob}" { print $2 }')`
