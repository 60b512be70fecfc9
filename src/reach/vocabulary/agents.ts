// Coding agents in workflows: the actions that start one, what they authenticate with, what may speak to them, what frees them.

/** An input or option that switches off an agent's own check of who may start it. */
export type GateSwitch = { readonly input: string; readonly opens: RegExp }

export type AgentAction = {
  readonly agent: string
  readonly provider: string
  /** Inputs that take the model's key. */
  readonly keyInputs: readonly string[]
  /** Inputs of a federation that replaces the key. */
  readonly federationInputs: readonly string[]
  /** Inputs that move the calls to a cloud, whose login precedes them. */
  readonly cloudSwitches: readonly string[]
  readonly tokenInputs: readonly string[]
  readonly promptInputs: readonly string[]
  /** Whether the action itself refuses actors without write access. */
  readonly gate: 'write-access' | 'none'
  readonly gateSwitches: readonly GateSwitch[]
  /** Without a list of tools, may it run any command? */
  readonly tools: 'limited' | 'everything'
  /** Reads the event's comment, issue or pull request by itself. */
  readonly readsEvent: 'always' | 'prompt-only'
}

/** A star among names: anybody, or any bot. */
const anyone = /(?:^|[\s,])\*(?:$|[\s,])/
const isTrue = /^['"]?true['"]?$/i

const claude: AgentAction = {
  agent: 'Claude Code',
  provider: 'anthropic',
  keyInputs: ['anthropic_api_key', 'claude_code_oauth_token'],
  federationInputs: ['anthropic_federation_rule_id'],
  cloudSwitches: ['use_bedrock', 'use_vertex', 'use_foundry'],
  tokenInputs: ['github_token'],
  promptInputs: [
    'prompt',
    'direct_prompt',
    'override_prompt',
    'custom_instructions',
    'prompt_file',
    'system_prompt',
    'append_system_prompt',
  ],
  gate: 'write-access',
  gateSwitches: [
    { input: 'allowed_non_write_users', opens: anyone },
    { input: 'allowed_bots', opens: anyone },
  ],
  tools: 'limited',
  readsEvent: 'always',
}

const plain: AgentAction = {
  agent: '',
  provider: '',
  keyInputs: [],
  federationInputs: [],
  cloudSwitches: [],
  tokenInputs: ['github_token', 'github-token', 'token'],
  promptInputs: ['prompt', 'instructions', 'system_prompt', 'user_prompt', 'message'],
  gate: 'none',
  gateSwitches: [],
  tools: 'limited',
  readsEvent: 'prompt-only',
}

const geminiCli: AgentAction = {
  ...plain,
  agent: 'Gemini CLI',
  provider: 'google',
  keyInputs: ['gemini_api_key', 'google_api_key'],
  federationInputs: ['gcp_workload_identity_provider'],
  promptInputs: ['prompt'],
  tools: 'everything',
}

const auggie: AgentAction = {
  ...plain,
  agent: 'Auggie',
  provider: 'augment',
  keyInputs: ['augment_session_auth', 'augment_api_token'],
  promptInputs: ['instruction', 'instruction_file', 'custom_context', 'custom_guidelines'],
}

const oz: AgentAction = {
  ...plain,
  agent: 'Oz',
  provider: 'warp',
  keyInputs: ['warp_api_key'],
  promptInputs: ['prompt', 'saved_prompt', 'skill'],
}

export const agentActions: ReadonlyMap<string, AgentAction> = new Map<string, AgentAction>([
  ['anthropics/claude-code-action', claude],
  ['anthropics/claude-code-base-action', { ...claude, gate: 'none', gateSwitches: [], readsEvent: 'prompt-only' }],
  [
    'anthropics/claude-code-security-review',
    {
      ...plain,
      agent: 'Claude Code security review',
      provider: 'anthropic',
      keyInputs: ['claude-api-key'],
      promptInputs: ['custom-security-scan-instructions'],
      readsEvent: 'always',
    },
  ],
  [
    'openai/codex-action',
    {
      ...plain,
      agent: 'Codex',
      provider: 'openai',
      keyInputs: ['openai-api-key'],
      promptInputs: ['prompt', 'prompt-file'],
      gate: 'write-access',
      gateSwitches: [
        { input: 'allow-users', opens: anyone },
        { input: 'allow-bots', opens: isTrue },
        { input: 'allow-bot-users', opens: anyone },
      ],
    },
  ],
  ['google-github-actions/run-gemini-cli', geminiCli],
  ['google-gemini/gemini-cli-action', geminiCli],
  [
    'actions/ai-inference',
    {
      ...plain,
      agent: 'GitHub Models',
      provider: 'github',
      promptInputs: ['prompt', 'prompt-file', 'system-prompt', 'input'],
    },
  ],
  [
    'sst/opencode',
    {
      ...plain,
      agent: 'OpenCode',
      provider: 'opencode',
      promptInputs: ['prompt'],
      gate: 'write-access',
      readsEvent: 'always',
    },
  ],
  [
    'anomalyco/opencode',
    {
      ...plain,
      agent: 'OpenCode',
      provider: 'opencode',
      promptInputs: ['prompt'],
      gate: 'write-access',
      readsEvent: 'always',
    },
  ],
  ['qodo-ai/pr-agent', { ...plain, agent: 'PR-Agent', provider: 'openai', readsEvent: 'always' }],
  ['codium-ai/pr-agent', { ...plain, agent: 'PR-Agent', provider: 'openai', readsEvent: 'always' }],
  ['the-pr-agent/pr-agent', { ...plain, agent: 'PR-Agent', provider: 'openai', readsEvent: 'always' }],
  ['anc95/chatgpt-codereview', { ...plain, agent: 'ChatGPT CodeReview', provider: 'openai', readsEvent: 'always' }],
  ['coderabbitai/ai-pr-reviewer', { ...plain, agent: 'CodeRabbit reviewer', provider: 'openai', readsEvent: 'always' }],
  ['all-hands-ai/openhands', { ...plain, agent: 'OpenHands', provider: 'anthropic', readsEvent: 'always' }],
  ['openhands/openhands', { ...plain, agent: 'OpenHands', provider: 'anthropic', readsEvent: 'always' }],
  [
    'factory-ai/droid-action',
    {
      ...claude,
      agent: 'Droid',
      provider: 'factory',
      keyInputs: ['factory_api_key'],
      federationInputs: [],
      cloudSwitches: [],
      promptInputs: ['instructions', 'droid_args'],
    },
  ],
  ['augmentcode/augment-agent', auggie],
  ['augmentcode/review-pr', { ...auggie, readsEvent: 'always' }],
  ['augmentcode/describe-pr', { ...auggie, readsEvent: 'always' }],
  [
    'qwenlm/qwen-code-action',
    {
      ...plain,
      agent: 'Qwen Code',
      provider: 'dashscope',
      keyInputs: ['openai_api_key'],
      promptInputs: ['prompt'],
      tools: 'everything',
    },
  ],
  ['warpdotdev/oz-agent-action', oz],
  ['warpdotdev/warp-agent-action', oz],
  ['cursor/cursor-agent-action', { ...plain, agent: 'Cursor', provider: 'cursor' }],
  ['continuedev/continue', { ...plain, agent: 'Continue', provider: 'continue', readsEvent: 'always' }],
])

/** Options by which an agent acts without asking, or outside its sandbox. */
export const bypassOptions: readonly { readonly form: RegExp; readonly what: string }[] = [
  { form: /--dangerously-skip-permissions\b/, what: 'skips every permission prompt' },
  { form: /--permission-mode[\s=]+["']?bypassPermissions\b/, what: 'bypasses permissions' },
  { form: /"defaultMode"\s*:\s*"bypassPermissions"/, what: 'bypasses permissions' },
  { form: /--dangerously-bypass-approvals-and-sandbox\b/, what: 'runs without approvals and without a sandbox' },
  {
    form: /--sandbox[\s=]+["']?danger-full-access\b|sandbox_mode\s*=\s*["']?danger-full-access\b/,
    what: 'runs without a sandbox',
  },
  { form: /--yolo\b|--approval-mode[\s=]+["']?yolo\b|"approvalMode"\s*:\s*"yolo"/, what: 'approves every tool call' },
  { form: /--allow-all(?:-tools)?(?=$|[\s"'])|--dangerously-allow-all\b/, what: 'allows every tool' },
  { form: /--trust-all-tools\b/, what: 'trusts every tool' },
  { form: /--skip-permissions-unsafe\b/, what: 'skips every permission check' },
  { form: /--yes-always\b/, what: 'answers yes to everything' },
]

const toolInput = /^allowed_tools: /
const brokenOption = /(--allowed-?[tT]ools|allowed_tools)[\s=:]*\n\s*/g
const toolOption = /(?:--allowed-?[tT]ools|allowed_tools)[\s=:]+/
const freeBash = /(?:^|[\s,"'])Bash(?:\(\*(?::\*)?\))?(?=$|[\s,"'])/

/** Whether a list of tools contains an unrestricted shell: an input of its own, an option, a list in settings. */
export function hasFreeShell(text: string): boolean {
  if (toolInput.test(text)) return freeBash.test(text.replace(toolInput, ''))
  const options = text.replace(brokenOption, '$1 ').split('\n').map(afterOption)
  return options.some((given) => freeBash.test(given)) || isInSettings(text)
}

function afterOption(line: string): string {
  const option = toolOption.exec(line)
  return option === null ? '' : line.slice(option.index + option[0].length)
}

const listOfTools = /"(?:(allow|allowedTools)|coreTools|core|allowed)"\s*:\s*\[/g
const bashInList = /"Bash(?:\(\*(?::\*)?\))?"/
const shellInList = /"(?:run_shell_command|ShellTool)"/

/** Each list is looked at up to its end, and none within another. */
function isInSettings(text: string): boolean {
  let end = 0
  for (const match of text.matchAll(listOfTools)) {
    if (match.index < end) continue
    const from = match.index + match[0].length
    const close = text.indexOf(']', from)
    end = close === -1 ? text.length : close
    const shell = match[1] === undefined ? shellInList : bashInList
    if (shell.test(text.slice(from, end))) return true
  }
  return false
}
