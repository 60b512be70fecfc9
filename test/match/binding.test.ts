import { expect, test } from 'vitest'
import { createMatcher } from '#match/match.ts'
import { readBuiltIn } from '#rules/built-in.ts'
import { compileRules } from '#rules/compile.ts'

const matcher = createMatcher(compileRules(readBuiltIn().filter(({ vendor }) => vendor.provider === 'generic')))
/** Put together here, so that no file holds what looks like a key. */
const SECRET = ['k9', 'Zq', '27', 'Lm', '55', 'xT', '08', 'wB'].join('')

const found = (text: string): string[][] =>
  matcher
    .find({ bytes: Buffer.from(text), codecs: [], search: 'whole', origin: (span) => [span] }, 'test')
    .map(({ name, value }) => [name, Buffer.from(value).toString()])

/** `§` stands for the secret. */
const bound: readonly (readonly [snippet: string, name: string])[] = [
  ['api_key = "§"', 'api_key'],
  ["const apiKey: string = '§'", 'apiKey'],
  ['const apiKey = `§`;', 'apiKey'],
  ['key: Optional[str] = "§"', 'key'],
  ['var token string = "§"', 'token'],
  ['token := "§"', 'token'],
  ['let token: &str = "§";', 'token'],
  ['val apiKey: String = "§"', 'apiKey'],
  ['string apiKey = @"§";', 'apiKey'],
  ["$apiKey = '§';", 'apiKey'],
  ['this.secret = "§"', 'this.secret'],
  ['self.client_secret = b"§"', 'self.client_secret'],
  ['API_KEY=§', 'API_KEY'],
  ['export API_KEY=§', 'API_KEY'],
  ['export API_KEY="§"', 'API_KEY'],
  ['ENV API_KEY §', 'API_KEY'],
  ['ARG API_KEY=§', 'API_KEY'],
  ['docker run -e API_KEY=§ image', 'API_KEY'],
  ['tool --api-key §', 'api-key'],
  ['tool --api-key=§', 'api-key'],
  ["tool --token '§'", 'token'],
  ['setx API_KEY §', 'API_KEY'],
  ['set API_KEY=§', 'API_KEY'],
  ['  api_key: §', 'api_key'],
  ['  api_key: "§" # comment', 'api_key'],
  ['token: >-\n    §\n', 'token'],
  ['{"apiKey": "§"}', 'apiKey'],
  ['{"apiKey":"§","x":1}', 'apiKey'],
  ['"source": ["api_key = \\"§\\"\\n"]', 'api_key'],
  ['"{\\"apiKey\\": \\"§\\"}"', 'apiKey'],
  ['os.environ["API_KEY"] = "§"', 'API_KEY'],
  ["process.env['API_KEY'] = '§'", 'API_KEY'],
  ['os.Setenv("API_KEY", "§")', 'API_KEY'],
  ["define('API_KEY', '§');", 'API_KEY'],
  ['config.setToken("§")', 'config.setToken'],
  ['client = Client(api_key="§")', 'api_key'],
  ['client = Client(\n    api_key="§",\n)', 'api_key'],
  ['os.getenv("API_KEY", "§")', 'API_KEY'],
  ['os.getenv("API_KEY") or "§"', 'API_KEY'],
  ['process.env.API_KEY || "§"', 'process.env.API_KEY'],
  ["process.env.API_KEY ?? '§'", 'process.env.API_KEY'],
  ['key = $' + '{API_KEY:-§}', 'API_KEY'],
  ['token: $' + '{APP_TOKEN:§}', 'APP_TOKEN'],
  [':api_key => "§"', 'api_key'],
  ['api_key: "§",', 'api_key'],
  ['- name: API_KEY\n  value: §', 'API_KEY'],
  ['- name: API_KEY\n  value: "§"', 'API_KEY'],
  ['{"name": "API_KEY", "value": "§"}', 'API_KEY'],
  ['<add key="ApiKey" value="§"/>', 'ApiKey'],
  ['<apiKey>§</apiKey>', 'apiKey'],
  ['<string name="api_key">§</string>', 'api_key'],
  ['<input name="token" value="§">', 'token'],
  ['api.secret=§', 'api.secret'],
  ['//registry.example.com/:_authToken=§', '_authToken'],
  ['https://example.com/v1?api_key=§&page=2', 'api_key'],
  ['https://example.com/v1?page=2&token=§', 'token'],
  ['curl -H "X-Api-Key: §" https://example.com', 'X-Api-Key'],
  ['Authorization: Bearer §', 'Authorization'],
  ['headers = {"Authorization": "Bearer §"}', 'Authorization'],
  ["xhr.setRequestHeader('X-Auth-Token', '§')", 'X-Auth-Token'],
  ["CREATE USER app IDENTIFIED BY '§'", 'IDENTIFIED BY'],
  ["ALTER ROLE app WITH PASSWORD '§'", 'PASSWORD'],
  ['storePassword "§"', 'storePassword'],
  ['machine example.com login me password §', 'password'],
  ['postgres://app:§@localhost:5432/db', 'postgres'],
  ['redis://:§@cache:6379', 'redis'],
  ['seed := []byte("§")', 'seed'],
  ['new PasswordCredential("§")', 'PasswordCredential'],
  ['token =\n    "§"', 'token'],
  ['token = ("§")', 'token'],
  ['- **Token**: §', 'Token'],
  ['if token == "§" {', 'token'],
  ['  token: §"\n', 'token'],
  ['java -Dapi.token=§ -jar app.jar', 'Dapi.token'],
  ["the password is '§'", 'password'],
  ["buildConfigField 'String', 'API_KEY', '\"§\"'", 'API_KEY'],
  ['variable "api_token" {\n  type = string\n  default = "§"\n}', 'api_token'],
  ['if (token !== "§")', 'token'],
  ['if ("§" == token)', 'token'],
  ['if "§" != self.apiKey:', 'self.apiKey'],
  ["return '§' === password;", 'password'],
]

test.each(bound)('%s binds the value', (snippet, name) => {
  expect(found(snippet.replace('§', SECRET))).toEqual([[name, SECRET]])
})

/** None of these binds a value. */
const unbound: readonly string[] = [
  '"§" = token',
  '  token: §" and more\n',
  'token is "§"',
  'variable "api_token" {\n  type = string\n}\nlocals {\n  default = "§"\n}',
  'resource "api_token" {\n  default = "§"\n}',
  'f("§", token)',
  'clock-names = "xo", "lpass_ahbm_aon", "qdsp6ss_xo", "qdsp6ss_sleep";',
  'key = get_key("§")',
  'keyboard = "§"',
  'path = "§"',
  'token = settings.TOKEN2',
  'password = user.password1',
  'api_key = os.environ["API_KEY"]',
  'API_KEY=$OTHER_KEY1',
  'API_KEY=$' + '{OTHER_KEY1}',
  'api_key: {{ vault_key1 }}',
  'token: !secret §',
  'getToken("§")',
  'for key in values1:',
  'token: the first of 2 words',
  '// the key of 32 bytes',
  'https://user@example.com/§',
  'Map<Key, §>',
]

test.each(unbound)('%s binds nothing', (snippet) => {
  expect(found(snippet.replace('§', SECRET))).toEqual([])
})

test('in a list of pairs a name still has its value', () => {
  expect(found(`Map.of("user", "app", "db_password", "${SECRET}")`)).toEqual([['db_password', SECRET]])
})

test('a value may not be longer than any secret', () => {
  expect(found(`token = "${SECRET.repeat(300)}"`)).toEqual([])
})

test.each([
  ['token = "{0}" + "{1}"', 'token'],
  ['token = "{0}" +\n    "{1}"', 'token'],
  ['token = ("{0}"\n         "{1}")', 'token'],
  ["$token = '{0}' . '{1}';", 'token'],
  ['const apiKey = "{0}"\n  + "{1}";', 'apiKey'],
  ['{"api_key": "{0}" + "{1}"}', 'api_key'],
])('%s binds what its pieces make together', (snippet, name) => {
  const text = snippet.replace('{0}', SECRET.slice(0, 7)).replace('{1}', SECRET.slice(7))
  const [match, ...others] = matcher.find(
    { bytes: Buffer.from(text), codecs: [], search: 'whole', origin: (span) => [span] },
    'test',
  )
  expect(others).toEqual([])
  expect([match?.name, Buffer.from(match?.value ?? []).toString(), match?.codecs]).toEqual([name, SECRET, ['joined']])
  expect(text.slice(match?.span.start, match?.span.end)).toMatch(/^k9Zq27L.+08wB$/s)
})

test('words in sentences are not joined', () => {
  expect(found('token = "the first part, " + "and k9 the second"')).toEqual([])
})

test('bare text whose brackets do not pair is a value, text whose brackets do is code', () => {
  const crossed = 'pq{{x}u)v$w]9(lo[hij>-_$'
  expect(found(`api_key = ${crossed}`)).toEqual([['api_key', crossed]])
  expect(found('api_key = make(one[2], three)')).toEqual([])
  expect(found(`api_key = ${crossed};`)).toEqual([])
})

test('what stands behind `Basic` reads the same, whatever word was read before it', () => {
  const header = (value: string) => `  "x.y  basic   ${value}\\"\\n",\n`
  const behindSetting = found(`password: short\n${header(SECRET)}`).filter(([name]) => name === 'basic')
  const behindCode = found(`call(password == other)\n${header(SECRET)}`).filter(([name]) => name === 'basic')
  expect(behindSetting).toEqual(found(header(SECRET)))
  expect(behindCode).toEqual(found(header(SECRET)))
})
