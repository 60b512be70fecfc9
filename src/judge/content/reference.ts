// Comes in: the text of a value. Goes out: why it only names where the secret lives, or is code that makes one, or undefined.

type Form = readonly [RegExp, string]

const forms: readonly Form[] = [
  [/\$\{|\{\{|\}\}|<%|%>|#\{|\$\(|\(\(|%\{|@\{|\[\[|\$\[|\{%/, 'it is filled in from a template'],
  [/^\$\$?[A-Za-z_][\w.:[\]'"]*$|^%[A-Za-z_][\w().]*%$|^\$env:/i, 'it is a variable'],
  [
    /^@[A-Za-z_.]+@$|^__[A-Za-z_.]+__$|^##+[^#]+##+$|^%%[^%]+%%$|^\[[A-Za-z][\w .-]*\]$/,
    'it is filled in from a template',
  ],
  [/^<[^<>]*>$|^&lt;.*&gt;$|^\{[A-Za-z_][\w .-]*\}$|^«.*»$/, 'it is a placeholder in brackets'],
  [/%[-+#0 ]?\d*[sdvqr@]|%\([A-Za-z_]\w*\)|(?<!\w)\{\d*\}(?!\w)/, 'it is filled in by a format'],
  [
    /^(?:op|vault|secret|awssm|gcpsm|sm|ssm|keyvault|keychain|env|file|ref\+\w+|azurekeyvault|doppler|infisical|bws|akeyless):\/{0,2}[\w/.-]/i,
    'it points to a store of secrets',
  ],
  [
    /^(?:arn:aws|projects\/[\w-]+\/secrets\/|\/?aws\/reference\/secretsmanager|@Microsoft\.KeyVault|ENC\[|AQICAH|vault:v\d|\$ANSIBLE_VAULT|!vault|secretref:)/,
    'it points to a store of secrets, or is encrypted',
  ],
  [
    /(?:process\.env|os\.environ|os\.getenv|getenv|ENV\[|env\(|System\.getenv|import\.meta\.env|secrets\.|github\.token|Deno\.env)/,
    'it is read from the environment',
  ],
]

/** Why a value is a reference to a secret rather than one. */
export const referenceOf = (text: string): string | undefined => forms.find(([form]) => form.test(text))?.[1]

const code: readonly Form[] = [
  [/^[A-Za-z_$][\w$]*(?:(?:\.|->|::|\?\.)[A-Za-z_$][\w$]*)+(?:\(.*)?$/, 'it is an expression'],
  [/^[A-Za-z_$][\w$.:>-]*[([]/, 'it is a call or a lookup'],
  [/^[A-Za-z_$][\w$.]*\)+[,;]?$/, 'it is an argument'],
  [
    /^(?:new|await|return|function|lambda|typeof|not|func|fn|async|this|self|null|nil|none|undefined|true|false|void|string|number|boolean|object|any|bool|int|str|unknown|never|bytes|optional|required)\b/i,
    'it is a keyword or a type',
  ],
  [/=>|->|&&|\|\||[!=]==?|\+\+|\+=|;\s*$/, 'it is an expression'],
  [/^[([{&*!|~^]/, 'it is an expression'],
]

/** Why an unquoted value is code rather than a literal. */
export const codeOf = (text: string): string | undefined => code.find(([form]) => form.test(text))?.[1]
