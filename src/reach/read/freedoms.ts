// Settings of agents that free them of approvals, of a sandbox or of a list of commands.
import type { Freedom } from '#reach/surfaces.ts'
import { spotter } from './github-values.ts'
import { at, entriesOf, entryOf, itemsOf, type Node, textOf } from './yaml.ts'

/** A key, by its path, and the values under it that free the agent. */
type Setting = {
  readonly keys: readonly string[]
  readonly frees: RegExp
  readonly what: string
  readonly of?: Freedom['of']
  /** A key beside it that takes the freedom back. */
  readonly unless?: (root: Node) => boolean
}

const isTrue = /^true$/
const everything = 'may run any command'
const unasked = 'asks before no tool'

const wholeShell =
  /^(?:Bash|Shell)(?:\((?:\*{1,2}|:\*|\*:\*|(?:ba|z)?sh(?::\*| \*)|(?:eval|sudo)(?::\*| \*))?\))?$|^\*$/

/** Whether a list of denied or asked commands contains the whole shell. */
const isShellHeld = (root: Node): boolean =>
  ['deny', 'ask'].some((list) =>
    itemsOf(at(root, 'permissions', list)).some((item) => wholeShell.test(textOf(item) ?? '')),
  )

const claude: readonly Setting[] = [
  { keys: ['permissions', 'defaultMode'], frees: /^bypassPermissions$/, what: unasked },
  { keys: ['permissions', 'allow'], frees: wholeShell, what: everything, unless: isShellHeld },
  {
    keys: ['enableAllProjectMcpServers'],
    frees: isTrue,
    what: 'starts every tool server of the project without asking',
    of: 'servers',
  },
  { keys: ['skipDangerousModePermissionPrompt'], frees: isTrue, what: 'enters the mode without permissions unwarned' },
]

const geminiShell = /^(?:run_shell_command|ShellTool)(?:\(\*?\))?$/

const gemini: readonly Setting[] = [
  { keys: ['general', 'defaultApprovalMode'], frees: /^yolo$/, what: unasked },
  { keys: ['tools', 'approvalMode'], frees: /^yolo$/, what: unasked },
  { keys: ['approvalMode'], frees: /^yolo$/, what: unasked },
  { keys: ['tools', 'allowed'], frees: geminiShell, what: everything },
  { keys: ['allowedTools'], frees: geminiShell, what: everything },
]

const codex: readonly Setting[] = [
  { keys: ['sandbox_mode'], frees: /^danger-full-access$/, what: 'runs without a sandbox' },
]

const editor: readonly Setting[] = [
  { keys: ['chat.tools.global.autoApprove'], frees: isTrue, what: unasked },
  { keys: ['chat.tools.autoApprove'], frees: isTrue, what: unasked },
  { keys: ['claudeCode.allowDangerouslySkipPermissions'], frees: isTrue, what: 'may skip every permission prompt' },
  { keys: ['claudeCode.initialPermissionMode'], frees: /^bypassPermissions$/, what: unasked },
  { keys: ['roo-cline.allowedCommands'], frees: /^\*$/, what: everything },
  { keys: ['kilo-code.allowedCommands'], frees: /^\*$/, what: everything },
  { keys: ['agent', 'always_allow_tool_actions'], frees: isTrue, what: unasked },
  { keys: ['agent', 'tool_permissions', 'default'], frees: /^allow$/, what: unasked },
  { keys: ['amp.dangerouslyAllowAll'], frees: isTrue, what: unasked },
]

const opencode: readonly Setting[] = [
  { keys: ['permission'], frees: /^allow$/, what: unasked },
  { keys: ['permission', '*'], frees: /^allow$/, what: unasked },
  { keys: ['permission', 'bash'], frees: /^allow$/, what: everything },
  { keys: ['permission', 'bash', '*'], frees: /^allow$/, what: everything },
]

const other: readonly Setting[] = [
  { keys: ['permissions', 'allowed_tools'], frees: /^bash(?::\*)?$/, what: everything },
  { keys: ['allowedTools'], frees: /^(?:\*|@builtin|execute_bash|shell)$/, what: everything },
  { keys: ['yes-always'], frees: isTrue, what: 'answers yes to every question' },
  { keys: ['approvalMode'], frees: /^unrestricted$/, what: unasked },
]

const byAgent: Readonly<Record<string, readonly Setting[]>> = {
  'Claude Code': claude,
  'Gemini CLI': gemini,
  'Qwen Code': gemini,
  Codex: codex,
  'VS Code': editor,
  Zed: editor,
  Amp: editor,
  OpenCode: opencode,
  Cursor: [...other, ...claude.slice(1, 2)],
}

export type SettingsFile = { readonly path: string; readonly agent: string }

/** Freedoms that the settings of an agent give it, each at the value that gives it. */
export function freedomsIn(root: Node, { path, agent }: SettingsFile): readonly Freedom[] {
  const spot = spotter(path)
  return (byAgent[agent] ?? other).flatMap(({ keys, frees, what, unless, of = 'everything' }) => {
    const owner = at(root, ...keys.slice(0, -1))
    const entry = entryOf(owner, keys.at(-1) ?? '')
    const found = entry === undefined ? undefined : freeing(entry.value, frees)
    if (entry === undefined || found === undefined || unless?.(root) === true) return []
    return [
      {
        agent,
        path,
        what,
        of,
        spot: spot({
          start: found.kind === 'scalar' && entry.value === found ? entry.start : found.start,
          end: found.end,
        }),
      },
    ]
  })
}

/** A value itself, or an item or pattern of a list that frees. */
function freeing(node: Node, frees: RegExp): Node | undefined {
  const single = textOf(node)
  if (single !== undefined) return frees.test(single) ? node : undefined
  return itemsOf(node).find((item) => frees.test(textOf(item) ?? ''))
}

const anyCommand = /^(?:\*|\/(?:\^)?\.\*(?:\$)?\/[a-z]*)$/

/** Patterns of commands that an editor's terminal runs unasked: one that fits everything. */
export function terminalFreedoms(root: Node, { path, agent }: SettingsFile): readonly Freedom[] {
  const spot = spotter(path)
  return entriesOf(at(root, 'chat.tools.terminal.autoApprove'))
    .filter(
      ({ key, value }) => anyCommand.test(key) && (textOf(value) === 'true' || textOf(at(value, 'approve')) === 'true'),
    )
    .map(({ start, value }) => ({
      agent,
      path,
      what: everything,
      of: 'everything',
      spot: spot({ start, end: value.end }),
    }))
}
