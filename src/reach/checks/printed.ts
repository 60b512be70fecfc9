// How a script prints a variable: as it is, changed past the runner's mask, with everything else.
import type { Severity } from '#model/severity.ts'
import { type Command, commandsOf } from '#reach/read/shell.ts'
import { type Spot, spotInScript } from '#reach/spot.ts'

export type Printed = { readonly text: string; readonly spot: Spot; readonly severity: Severity }

const prints = /^(?:echo|printf|print|cat\s*<<<)\b/
const transforms = /^(?:base64|xxd|od|rev|cut|tr|sed|awk|fold|head\s+-c)\b/
const dumps = /^(?:printenv|env|export\s+-p|declare\s+-x)\s*$/
const traced = /^set\s+-\w*x/
const elsewhere = />|--password-stdin/

type Look = {
  readonly command: Command
  readonly next: Command | undefined
  readonly name: string
  readonly script: string
}

export function printedIn(run: { readonly text: string; readonly spot: Spot }, name: string): readonly Printed[] {
  const commands = commandsOf(run.text)
  const isUsed = commands.some(({ text }) => mentions(text, name))
  return commands.flatMap((command, index) => {
    const found = judge({ command, next: commands[index + 1], name, script: run.text }, isUsed ? 'used' : 'unused')
    return found === undefined ? [] : [{ ...found, spot: spotInScript(run, command.start) }]
  })
}

type Verdict = Pick<Printed, 'text' | 'severity'> | undefined

function judge(look: Look, use: 'used' | 'unused'): Verdict {
  const { text, isPiped } = look.command
  if (dumps.test(text) && !isPiped) return { text: `“${text}” prints the whole environment`, severity: 'medium' }
  if (traced.test(text) && use === 'used')
    return { text: `“${text}” prints every command with its values`, severity: 'medium' }
  return prints.test(text) ? judgePrint(look) : undefined
}

function judgePrint({ command, next, name, script }: Look): Verdict {
  const { text, isPiped } = command
  if (!mentions(text, name) || elsewhere.test(text) || isOnlyPresence(text, name) || isAssigned(script, command))
    return undefined
  if (!isPiped) return { text: `“${shortened(text)}” prints it; only the exact value is masked`, severity: 'medium' }
  if (next === undefined || next.isPiped || next.text.includes('>') || !transforms.test(next.text)) return undefined
  return { text: `“${shortened(text)} | ${shortened(next.text)}” prints it changed, past the mask`, severity: 'high' }
}

const shownAtMost = 60
const shortened = (text: string): string => (text.length > shownAtMost ? `${text.slice(0, shownAtMost - 1)}…` : text)

const wordGoesOn = /\w/

function mentions(text: string, name: string): boolean {
  if (text.includes(`\${${name}}`) || text.includes(`\${${name}:`)) return true
  const plain = `$${name}`
  for (let found = text.indexOf(plain); found !== -1; found = text.indexOf(plain, found + 1)) {
    if (!wordGoesOn.test(text[found + plain.length] ?? '')) return true
  }
  return false
}

/** `${#KEY}` and `${KEY:+set}` tell that it is there, not what it is. */
const isOnlyPresence = (text: string, name: string): boolean =>
  text.includes(`\${#${name}}`) || text.includes(`\${${name}:+`) || text.includes(`\${${name}+`)

/** Inside `$(…)` the output is a value, not a log. */
const isAssigned = (script: string, { start }: Command): boolean => script.slice(0, start).endsWith('$(')
