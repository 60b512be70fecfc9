// Expressions of GitHub workflows: found in text, parsed to plain trees, and read for the contexts whose value they can take.
import { type Expr as Ast, data, Lexer, Parser } from '@actions/expressions'
import {
  Binary,
  ContextAccess,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Star,
  Unary,
} from '@actions/expressions/ast'

/** One step of a path into a context; a string for a fixed name, an expression for a computed one. */
export type Index = string | '*' | Expr

export type Expr =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'ref'; readonly context: string; readonly path: readonly Index[] }
  | { readonly kind: 'part'; readonly of: Expr; readonly index: Index }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expr[] }
  | { readonly kind: 'and' | 'or'; readonly args: readonly Expr[] }
  | { readonly kind: 'not'; readonly arg: Expr }
  | { readonly kind: 'compare'; readonly operator: string; readonly left: Expr; readonly right: Expr }
  | { readonly kind: 'unknown'; readonly text: string }

/** Where an expression stands in a text (without its braces). */
export type Embedded = { readonly text: string; readonly start: number; readonly expr: Expr }

const contexts = [
  'github',
  'env',
  'vars',
  'job',
  'jobs',
  'steps',
  'runner',
  'secrets',
  'strategy',
  'matrix',
  'needs',
  'inputs',
]
const anyCount = { minArgs: 0, maxArgs: 255 }
const statusFunctions = ['always', 'cancelled', 'failure', 'success', 'hashFiles'].map((name) => ({
  name,
  ...anyCount,
}))

const remembered = new Map<string, Expr>()
const rememberAtMost = 5000
const longestRemembered = 500

/** The tree of an expression; one that cannot be parsed is kept as its text. */
export function parseExpression(text: string): Expr {
  const known = remembered.get(text)
  if (known !== undefined) return known
  if (remembered.size >= rememberAtMost) remembered.clear()
  const parsed = parse(text)
  if (text.length <= longestRemembered) remembered.set(text, parsed)
  return parsed
}

function parse(text: string): Expr {
  try {
    const tree: Ast | undefined = new Parser(new Lexer(text).lex().tokens, contexts, statusFunctions).parse()
    return tree === undefined ? { kind: 'literal', value: '' } : toExpr(tree)
  } catch (error) {
    if (error instanceof Error) return { kind: 'unknown', text }
    throw error
  }
}

function toExpr(node: Ast): Expr {
  if (node instanceof Literal) return { kind: 'literal', value: literalOf(node) }
  if (node instanceof Grouping) return toExpr(node.group)
  if (node instanceof Unary) return { kind: 'not', arg: toExpr(node.expr) }
  if (node instanceof ContextAccess) return { kind: 'ref', context: node.name.lexeme.toLowerCase(), path: [] }
  if (node instanceof FunctionCall) {
    return { kind: 'call', name: node.functionName.lexeme.toLowerCase(), args: node.args.map(toExpr) }
  }
  if (node instanceof Logical) {
    return { kind: node.operator.lexeme === '&&' ? 'and' : 'or', args: node.args.map(toExpr) }
  }
  if (node instanceof Binary) {
    return { kind: 'compare', operator: node.operator.lexeme, left: toExpr(node.left), right: toExpr(node.right) }
  }
  if (node instanceof IndexAccess) return indexed(toExpr(node.expr), indexOf(node.index))
  return { kind: 'unknown', text: '' }
}

const indexed = (of: Expr, index: Index): Expr =>
  of.kind === 'ref' ? { kind: 'ref', context: of.context, path: [...of.path, index] } : { kind: 'part', of, index }

function indexOf(node: Ast): Index {
  if (node instanceof Star) return '*'
  if (node instanceof Literal) return String(literalOf(node) ?? '')
  return toExpr(node)
}

function literalOf(node: Literal): string | number | boolean | null {
  const { literal } = node
  if (literal instanceof data.StringData || literal instanceof data.NumberData || literal instanceof data.BooleanData) {
    return literal.value
  }
  return null
}

/** All `${{ … }}` of a text; braces inside quoted strings do not end one. */
export function expressionsIn(text: string): readonly Embedded[] {
  const found: Embedded[] = []
  for (let open = text.indexOf('${{'); open !== -1; open = text.indexOf('${{', open + 3)) {
    const end = endOf(text, open + 3)
    if (end === -1) break
    const inner = text.slice(open + 3, end)
    found.push({ text: inner.trim(), start: open, expr: parseExpression(inner.trim()) })
    open = end - 1
  }
  return found
}

function endOf(text: string, from: number): number {
  let isQuoted = false
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") isQuoted = !isQuoted
    else if (!isQuoted && text.startsWith('}}', at)) return at
  }
  return -1
}

/** A condition: the braces around it are optional. */
export function parseCondition(text: string): Expr {
  const whole = text.trim()
  const embedded = expressionsIn(whole)
  const [only] = embedded
  if (only === undefined) return parseExpression(whole)
  if (embedded.length === 1 && whole.startsWith('${{') && whole.endsWith('}}')) return only.expr
  return parseExpression(whole.replaceAll('${{', '(').replaceAll('}}', ')'))
}

/** A context whose value the expression can take. */
export type Ref = {
  readonly context: string
  /** Names down the path, as written; empty where the whole context flows. */
  readonly path: readonly string[]
  /** Set where part of the path is computed. */
  readonly computed?: Expr
  /** The whole context or a wildcard, as in `toJSON(secrets)`. */
  readonly isWhole: boolean
}

const booleanCalls = new Set(['contains', 'startswith', 'endswith', 'always', 'success', 'failure', 'cancelled'])

/** Contexts whose value the expression can take; what is only compared does not flow. */
export function flowsOf(expr: Expr): readonly Ref[] {
  switch (expr.kind) {
    case 'ref':
      return [toRef(expr)]
    case 'part':
      return flowsOf(expr.of)
    case 'and':
      return expr.args.slice(-1).flatMap(flowsOf)
    case 'or':
      return expr.args.flatMap(flowsOf)
    case 'call':
      return booleanCalls.has(expr.name) ? [] : expr.args.flatMap(flowsOf)
    case 'unknown':
      return namedIn(expr.text)
    case 'literal':
    case 'not':
    case 'compare':
      return []
  }
}

/** Every context that the expression reads, compared ones too. */
export function mentionsOf(expr: Expr): readonly Ref[] {
  switch (expr.kind) {
    case 'ref':
      return [toRef(expr), ...expr.path.flatMap((index) => (typeof index === 'string' ? [] : mentionsOf(index)))]
    case 'part':
      return mentionsOf(expr.of)
    case 'and':
    case 'or':
    case 'call':
      return expr.args.flatMap(mentionsOf)
    case 'not':
      return mentionsOf(expr.arg)
    case 'compare':
      return [...mentionsOf(expr.left), ...mentionsOf(expr.right)]
    case 'unknown':
      return namedIn(expr.text)
    case 'literal':
      return []
  }
}

function toRef(expr: Extract<Expr, { kind: 'ref' }>): Ref {
  const path: string[] = []
  for (const index of expr.path) {
    if (typeof index !== 'string') return { context: expr.context, path, computed: index, isWhole: false }
    path.push(index)
  }
  return { context: expr.context, path, isWhole: path.length === 0 || path[0] === '*' }
}

const plainReference = /(?<![\w.-])(secrets|env|inputs|vars|github|needs|steps)((?:\.[A-Za-z_][\w-]*)+)/g

/** The references of an expression that could not be parsed, by their spelling. */
const namedIn = (text: string): readonly Ref[] =>
  [...text.matchAll(plainReference)].map(([, context = '', path = '']) => ({
    context,
    path: path.slice(1).split('.'),
    isWhole: false,
  }))

/** A reference as a reference: computed steps of its path are `?`. */
export function refOf(expr: Extract<Expr, { kind: 'ref' }>): Ref {
  const path = expr.path.map((index) => (typeof index === 'string' ? index : '?'))
  return { context: expr.context, path, isWhole: path.length === 0 }
}

/** The dotted spelling of a reference. */
export const spelled = (ref: Ref): string => [ref.context, ...ref.path].join('.')
