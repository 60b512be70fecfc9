// Commands that start a coding agent in a script.

/** A command that starts an agent without a person in front of it. */
export type AgentCommand = {
  readonly agent: string
  readonly provider: string
  readonly form: RegExp
  readonly program?: string
}

export const agentCommands: readonly AgentCommand[] = [
  {
    agent: 'Claude Code',
    program: 'claude',
    provider: 'anthropic',
    form: /^(?:claude|@anthropic-ai\/claude-code(?:@\S+)?)\s(?:.*\s)?(?:-p|--print)(?=$|[\s=])/,
  },
  {
    agent: 'Codex',
    program: 'codex',
    provider: 'openai',
    form: /^(?:codex|@openai\/codex(?:@\S+)?)\s(?:.*\s)?(?:exec|-q|--quiet|--full-auto)(?=$|\s)/,
  },
  {
    agent: 'Gemini CLI',
    program: 'gemini',
    provider: 'google',
    form: /^(?:gemini|@google\/gemini-cli(?:@\S+)?)\s(?:.*\s)?(?:-p|--prompt|-y|--yolo)(?=$|[\s=])/,
  },
  {
    agent: 'Copilot CLI',
    program: 'copilot',
    provider: 'github',
    form: /^(?:copilot|@github\/copilot(?:@\S+)?)\s(?:.*\s)?(?:-p|--prompt)(?=$|[\s=])/,
  },
  {
    agent: 'aider',
    provider: 'openai',
    form: /^aider\s(?:.*\s)?(?:--message|-m|--message-file|--yes|--yes-always)(?=$|[\s=])/,
  },
  { agent: 'OpenCode', provider: 'opencode', form: /^opencode\s(?:.*\s)?run(?=$|\s)/ },
  { agent: 'Cursor', provider: 'cursor', form: /^cursor-agent(?=$|\s)/ },
  {
    agent: 'Continue',
    provider: 'continue',
    form: /^(?:cn|@continuedev\/cli(?:@\S+)?)\s(?:.*\s)?(?:-p|--print)(?=$|[\s=])/,
  },
  { agent: 'Droid', program: 'droid', provider: 'factory', form: /^droid\sexec(?=$|\s)/ },
  {
    agent: 'Auggie',
    program: 'auggie',
    provider: 'augment',
    form: /^(?:auggie|@augmentcode\/auggie(?:@\S+)?)\s(?:.*\s)?(?:-p|--print)(?=$|[\s=])/,
  },
  {
    agent: 'Qwen Code',
    program: 'qwen',
    provider: 'dashscope',
    form: /^(?:qwen|@qwen-code\/qwen-code(?:@\S+)?)\s(?:.*\s)?(?:-p|--prompt|-y|--yolo)(?=$|[\s=])/,
  },
  {
    agent: 'Kiro',
    provider: 'kiro',
    form: /^(?:kiro-cli|q)\s+chat\s(?:.*\s)?--no-interactive(?=$|\s)/,
  },
  { agent: 'Amp', provider: 'amp', form: /^(?:amp|@sourcegraph\/amp(?:@\S+)?)\s(?:.*\s)?(?:-x|--execute)(?=$|[\s=])/ },
  { agent: 'Oz', provider: 'warp', form: /^(?:oz|warp)\s+agent\s+run(?:-cloud)?(?=$|\s)/ },
  { agent: 'Goose', provider: 'openai', form: /^goose\srun(?=$|\s)/ },
  { agent: 'llm', provider: 'openai', form: /^llm\s(?:-m|--model|prompt)(?=$|\s)/ },
]

/** Scripts without any of these words start none. */
export const mayStartAgent =
  /\b(?:claude|codex|gemini|copilot|aider|opencode|cursor-agent|cn|cli|goose|llm|droid|auggie|qwen|kiro-cli|q|amp|oz|warp)\b/
