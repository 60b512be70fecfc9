// Formats that a value without a vendor may have and that are no secrets.
import { crossesBracketsIn } from '#model/brackets.ts'
import { machineBits } from './randomness.ts'

type Format = {
  readonly name: string
  readonly test: RegExp
  /** How surely drawn at random it must not be. */
  readonly below?: number
}

/** So surely drawn at random that its dots join no names. */
const randomBits = 40

const formats: readonly Format[] = [
  { name: 'an address', test: /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^\s@]*$|^(?:https?|ftp|file|data|mailto|urn|git|ssh):/i },
  {
    name: 'a path',
    test: /^(?!\/[A-Za-z0-9/]*$)(?:~|\.{1,2})?[\\/][\w.\-@ \\/]*$|^[A-Za-z]:[\\/]|^[\w.-]+(?:\/[\w.-]+)+\.[a-z]{1,5}$|^(?:[a-z0-9_-]+\/)+[a-z0-9_.-]+$/,
  },
  // Base64 may begin with a slash too, and has no other mark of a path.
  { name: 'a path', test: /^\/[A-Za-z0-9/]*$/, below: randomBits },
  // `org/acme/app/Main`, as compiled classes are called.
  { name: 'a class', test: /^(?:[a-z][\w$]*\/){2,}[A-Z][\w$]*(?:\/[\w$]+)*$/, below: randomBits },
  {
    name: 'a file',
    test: /^[\w.\-@]+\.(?:js|ts|jsx|tsx|mjs|cjs|json|ya?ml|toml|ini|cfg|conf|xml|html?|css|scss|md|txt|pem|key|crt|cer|p12|pfx|jks|py|rb|go|rs|java|kt|php|sh|sql|png|jpe?g|gif|svg|ico|log|csv|lock|env|properties)$/i,
  },
  { name: 'a version', test: /^[v^~<>=]*\d+(?:\.\d+){1,15}(?:[-+][\w.]+)?$/ },
  { name: 'a date', test: /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/ },
  { name: 'a number', test: /^[+-]?(?:\d{1,9}|\d+\.\d+|0x[0-9a-fA-F]{1,8})$/ },
  { name: 'a colour', test: /^#[0-9a-fA-F]{3,8}$|^(?:rgb|hsl)a?\(/ },
  { name: 'an e-mail address', test: /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/ },
  {
    name: 'a host',
    test: /^(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|local|internal|svc|cluster|example|test|edu|gov|co|cloud|app|ai)(?::\d+)?$/i,
  },
  { name: 'an address of a machine', test: /^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$/ },
  { name: 'a media type', test: /^(?:application|text|image|audio|video|multipart)\/[\w.+-]+/ },
  { name: 'a resource name', test: /^arn:[\w-]+:|^(?:projects|organizations|subscriptions|resourceGroups|accounts)\// },
  { name: 'an integrity digest', test: /^(?:sha(?:1|224|256|384|512)|md5)[-:=]/i },
  { name: 'a public key', test: /^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-)|^AAAA[BCE]3NzaC1|^MII[A-Z]{1,2}[IT]/ },
  {
    name: 'a password hash',
    test: /^\$(?:2[abxy]?|5|6|1|argon2\w*|pbkdf2[\w-]*|scrypt)\$|^\{(?:SSHA|SHA|bcrypt|noop|MD5)\}/,
  },
  { name: 'a constant', test: /^[A-Z]+(?:_[A-Z0-9]+)+$/ },
  {
    name: 'a pattern',
    test: /\[\^|\[[\w.-]*(?:a-z|A-Z|0-9)|\\[dwsbDWSB|(]|\(\?[:=!<]|\[[a-z]-[a-z]\]|^\^|\$$(?<!\\\$)(?<=[)\]+*}]\$)/,
  },
  { name: 'code', test: /^\s*\.\s*\$[A-Za-z_]|^,\s*\w+\s*:$/ },
  { name: 'markup', test: /<\/?[a-z][^>]*>|&[a-z]+;/i },
]

/** Places to fill in; one of them among random characters is chance. */
const fillable = /%[sdvxqrif]|\{[0-9a-zA-Z_.]*\}|:[a-z]\w*:|\\\(/g
const mixed = /^(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])/

const isFormat = (text: string): boolean => {
  const places = text.match(fillable)?.length ?? 0
  if (places === 0) return false
  return places > 1 || !mixed.test(text) || machineBits(text) < randomBits
}

const parts = /[.:>]/
const plainPart = /^[A-Za-z_$()-]*\d?$/

/** What reads as code where it is not quoted. */
const code =
  /[()[\]{};]|=>|->|::|&&|\|\||^(?:self|this|super|new|await|return|func|function|lambda|def|let|const|var|type|class|import|require|process|os|req|res|ctx|cfg|config|settings|options|opts|args|params|props|env|app|user|data|request|response|model|form|params)\b[.([]?/
const member = /^[A-Za-z_$][\w$]*(?:(?:\.|->|::)[A-Za-z_$][\w$]*(?:\(\))?)+$/

/** What a text is instead of a secret, or undefined. */
export function formatOf(text: string, isQuoted: boolean): string | undefined {
  const found = formats.find(({ test, below }) => test.test(text) && (below === undefined || machineBits(text) < below))
  if (found !== undefined) return found.name
  const isCrossed = crossesBracketsIn(text)
  if (!isCrossed && isFormat(text)) return 'a format'
  if (!isQuoted && ((code.test(text) && !isCrossed) || (member.test(text) && machineBits(text) < randomBits)))
    return 'code'
  return member.test(text) && text.split(parts).every((part) => plainPart.test(part)) ? 'a name' : undefined
}
