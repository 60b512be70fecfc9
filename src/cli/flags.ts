// Every flag once: its name, its value, its help. The parser, the help and the documentation come from these tables.
import { formats } from '#model/reporter.ts'
import { confidences, severities } from '#model/severity.ts'

export type Flag = {
  readonly name: string
  readonly short?: string
  /** Name of the value in the help; absent for a switch. */
  readonly value?: string
  readonly choices?: readonly string[]
  readonly fallback?: string
  /** What counts where it is not given, in words, where that is no value of its own. */
  readonly otherwise?: string
  readonly help: string
}

export type CommandSyntax = {
  readonly name: string
  /** What stands behind the name, as in `[path]`. */
  readonly operands: string
  readonly summary: string
  readonly flags: readonly Flag[]
  readonly examples: readonly { readonly command: string; readonly what: string }[]
}

const format: Flag = {
  name: 'format',
  short: 'f',
  value: 'FORMAT',
  choices: formats,
  fallback: 'text',
  help: 'how the report is written',
}
const output: Flag = {
  name: 'output',
  short: 'o',
  value: 'FILE',
  help: 'write the report there instead of standard output',
}
const config: Flag = {
  name: 'config',
  value: 'FILE',
  help: 'policy file, by its path from the root of the trusted place (default: .keyreach.yml)',
}
const baseline: Flag = {
  name: 'baseline',
  value: 'FILE',
  help: 'baseline file, by its path from there (default: .keyreach-baseline.json)',
}
const failOn: Flag = {
  name: 'fail-on',
  value: 'SEVERITY',
  choices: [...severities, 'none'],
  otherwise: "the policy's, else high",
  help: 'exit 1 for a finding this bad or worse',
}
const minSeverity: Flag = {
  name: 'min-severity',
  value: 'SEVERITY',
  choices: severities,
  otherwise: "the policy's, else low",
  help: 'report nothing below',
}
const minConfidence: Flag = {
  name: 'min-confidence',
  value: 'CONFIDENCE',
  choices: confidences,
  otherwise: "the policy's, else medium",
  help: 'report nothing below; what is below is counted',
}
const only: Flag = {
  name: 'only',
  value: 'KIND',
  choices: ['leaks', 'identities', 'policy'],
  help: 'one kind of findings',
}
const showSuppressed: Flag = {
  name: 'show-suppressed',
  help: 'list what is no leak and why: placeholders, broken checksums, publishable and test keys, what policy accepts',
}
const quiet: Flag = { name: 'quiet', short: 'q', help: 'no progress on standard error' }
const noColor: Flag = { name: 'no-color', help: 'no colour, as NO_COLOR does' }
const debug: Flag = { name: 'debug', help: 'show the stack of an internal error' }
const help: Flag = { name: 'help', short: 'h', help: 'this help' }
const folder: Flag = { name: 'directory', short: 'C', value: 'PATH', help: 'run as if started there' }

const reporting = [format, output]
const judging = [config, baseline, failOn, minSeverity, minConfidence, showSuppressed, only]
const common = [folder, quiet, noColor, debug, help]

const engine: Flag = {
  name: 'engine',
  value: 'ENGINE',
  choices: ['native', 'reference'],
  fallback: 'native',
  help: 'reference reads every version whole through git: slow, for comparison',
}
const treeOnly: Flag = { name: 'tree-only', help: 'the files as they are, no history' }
const historyOnly: Flag = { name: 'history-only', help: 'the history, not the files' }
const includeIgnored: Flag = { name: 'include-ignored', help: 'also files that git ignores, and dependency folders' }
const staged: Flag = { name: 'staged', help: 'what is staged for the next commit' }
const trustHead: Flag = {
  name: 'trust-head',
  help: "take policy from the range's head; only for ranges that nobody else can write",
}

export const commands: readonly CommandSyntax[] = [
  {
    name: 'scan',
    operands: '[path]',
    summary: 'Scan files and the whole history of a repository, or a folder, a file, or - for standard input.',
    flags: [treeOnly, historyOnly, includeIgnored, engine, ...reporting, ...judging, ...common],
    examples: [
      { command: 'keyreach', what: 'tree and history of the repository here' },
      { command: 'keyreach scan services/api --tree-only', what: 'the files below one folder' },
      { command: 'git show HEAD:notes.txt | keyreach scan -', what: 'standard input' },
    ],
  },
  {
    name: 'diff',
    operands: '[base..head]',
    summary:
      'Scan what a range of commits adds: each commit of it, not just its end. Without a range: what is not committed yet, on top of HEAD.',
    flags: [staged, trustHead, engine, ...reporting, ...judging, ...common],
    examples: [
      { command: 'keyreach diff origin/main..HEAD', what: 'what this branch adds' },
      { command: 'keyreach diff --staged', what: 'what the next commit would add (for a pre-commit hook)' },
    ],
  },
  {
    name: 'identities',
    operands: '[path]',
    summary: 'List every model-facing and cloud identity of the workflows, and how far each reaches.',
    flags: [
      {
        name: 'format',
        short: 'f',
        value: 'FORMAT',
        choices: ['text', 'json', 'csv', 'markdown', 'html', 'mermaid', 'dot'],
        fallback: 'text',
        help: 'how the inventory is written',
      },
      output,
      config,
      ...common,
    ],
    examples: [
      { command: 'keyreach identities', what: 'the inventory of this repository' },
      {
        command: 'keyreach identities --format html --output reach.html',
        what: 'one page to look at: findings, the graph, the inventory',
      },
      { command: 'keyreach identities --format mermaid', what: 'the graph of the widest reach' },
    ],
  },
  {
    name: 'baseline',
    operands: '[path]',
    summary: 'Accept what is there today, with an owner, a reason and an end; new findings still count.',
    flags: [
      { name: 'owner', value: 'NAME', help: 'who answers for the entries (required for new ones)' },
      { name: 'reason', value: 'TEXT', help: 'why they are accepted (required for new ones)' },
      { name: 'expires', value: 'DAY', help: 'when they end, as YYYY-MM-DD' },
      { name: 'finding', value: 'FINGERPRINT', help: 'accept only this finding' },
      { name: 'allow', help: 'write no baseline, but print entries for allow of the policy file' },
      { name: 'prune', help: 'drop entries that match nothing any more' },
      { name: 'tree-only', help: 'the files as they are, no history' },
      { ...output, help: 'the baseline file (default: .keyreach-baseline.json at the root)' },
      config,
      minSeverity,
      minConfidence,
      ...common,
    ],
    examples: [
      {
        command: 'keyreach baseline --owner @acme/security --reason "known before the scanner" --expires 2027-03-31',
        what: 'accept all of today',
      },
      { command: 'keyreach baseline --prune', what: 'drop what is gone' },
    ],
  },
  {
    name: 'rules',
    operands: '[list | show RULE | test FILE|- | import FILE|FOLDER|-]',
    summary:
      'The rules, your own included: list them, show one, test what a value is taken for, or import those of another scanner.',
    flags: [
      {
        name: 'format',
        short: 'f',
        value: 'FORMAT',
        choices: ['text', 'json'],
        fallback: 'text',
        help: 'how the answer is written',
      },
      {
        name: 'rules',
        value: 'FILE',
        help: 'test: rules of your own, instead of those of the policy; without a file to test they are tried on their examples',
      },
      {
        name: 'from',
        value: 'SCANNER',
        choices: ['gitleaks', 'betterleaks', 'kingfisher'],
        help: 'import: whose rules they are, where the file does not tell',
      },
      { name: 'prefix', value: 'ID', help: "import: what ids begin with (default: the scanner's name)" },
      { name: 'only-new', help: 'import: leave out rules whose values built-in rules find already' },
      { ...output, help: 'write there instead of standard output' },
      config,
      ...common,
    ],
    examples: [
      { command: 'keyreach rules list', what: 'every rule by vendor' },
      { command: 'keyreach rules show anthropic-api-key', what: 'what a rule matches, and what to do about a finding' },
      { command: 'keyreach rules test .env.example', what: 'what each value of a file is taken for, and why' },
      {
        command: 'keyreach rules test --rules rules/acme.yaml',
        what: 'whether rules of your own hold, by their examples',
      },
      {
        command: 'keyreach rules import .gitleaks.toml --output rules/imported.yaml',
        what: 'rules of gitleaks as your own',
      },
    ],
  },
]
