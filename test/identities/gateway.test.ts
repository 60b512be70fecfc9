// Model gateways: the keys they hold, who may call them, and their master key where a workflow has it.
import { describe, expect, test } from 'vitest'
import { type Files, readFiles, told } from './files.ts'
import { asking } from './repository.ts'

const held = (files: Files): readonly string[] =>
  readFiles(files)
    .graph.holdings.map(
      ({ holder, name, identity, written }) => `${holder} ${name} ${identity.name} ${identity.provider} ${written}`,
    )
    .sort()

const liteLlm = `model_list:
  - model_name: gpt
    litellm_params:
      model: openai/gpt-4o
      api_key: os.environ/OPENAI_API_KEY
  - model_name: claude
    litellm_params:
      model: anthropic/claude-sonnet-4
      api_key: os.environ/ANTHROPIC_API_KEY
general_settings:
  master_key: os.environ/LITELLM_MASTER_KEY
  database_url: os.environ/DATABASE_URL
`

describe('LiteLLM', () => {
  test('holds a key a model, its master key and its database', () => {
    expect(held({ 'litellm/config.yaml': liteLlm })).toEqual([
      'LiteLLM database_url DATABASE_URL null reference',
      'LiteLLM master_key LITELLM_MASTER_KEY litellm reference',
      'LiteLLM model claude api_key ANTHROPIC_API_KEY anthropic reference',
      'LiteLLM model gpt api_key OPENAI_API_KEY openai reference',
    ])
  })

  test('a key that is written down is a literal, and no line shows it', () => {
    const text = liteLlm.replace('os.environ/OPENAI_API_KEY', 'sk-{alnum:40}')
    const { graph, findings } = readFiles({ 'litellm/config.yaml': text })
    expect(graph.holdings.filter(({ written }) => written === 'literal')).toHaveLength(1)
    expect(JSON.stringify(findings)).not.toMatch(/sk-[A-Za-z0-9]{8}/)
  })

  const unresolved = (text: string): readonly string[] =>
    readFiles({ 'litellm_config.yaml': text }).unresolved.map(({ what }) => what)

  test('without a master key it is not known who may call it', () => {
    expect(unresolved(liteLlm)).toEqual([])
    expect(unresolved(liteLlm.replace(/ {2}master_key.*\n/, ''))).toEqual(['who may call the gateway'])
    const tokens = liteLlm.replace(/master_key.*\n/, 'enable_jwt_auth: true\n')
    expect(unresolved(tokens)).toEqual(['for whom the callers’ tokens were made'])
  })

  test('is known by its content in a folder of a cluster; a manifest that bears its name stays one', () => {
    expect(held({ 'k8s/litellm_config.yaml': liteLlm })).toHaveLength(4)
    const manifest = `kind: Deployment
metadata: { name: litellm }
spec:
  template:
    spec:
      containers:
        - name: litellm
          image: litellm
          env:
            - name: OPENAI_API_KEY
              valueFrom: { secretKeyRef: { name: llm, key: openai } }
`
    const [held0] = readFiles({ 'k8s/litellm.yaml': manifest }).graph.holdings
    expect(held0?.surface).toBe('kubernetes')
  })

  test('a file of that name that is none, and a broken one, are passed over', () => {
    expect(held({ 'litellm.yaml': 'replicas: 2\nimage: litellm\n' })).toEqual([])
    expect(() => held({ 'litellm.yaml': 'model_list:\n  - {{ broken: [\n' })).not.toThrow()
  })
})

test('Kong holds the key of its AI plugin, wherever the plugin stands', () => {
  const kong = `_format_version: "3.0"
services:
  - name: llm
    routes:
      - name: chat
        plugins:
          - name: ai-proxy
            config:
              auth: { header_name: Authorization, header_value: "{vault://env/openai-key}" }
              model: { provider: openai, name: gpt-4o }
          - name: key-auth
            config: { key_names: [apikey] }
`
  expect(held({ 'kong.yml': kong })).toEqual(['Kong ai-proxy header_value {vault://env/openai-key} openai reference'])
})

test('Portkey holds the keys of its targets', () => {
  const portkey = JSON.stringify({
    strategy: { mode: 'fallback' },
    targets: [
      { provider: 'openai', api_key: '${OPENAI_API_KEY}' },
      { virtual_key: '${ANTHROPIC_VIRTUAL_KEY}', override_params: { model: 'x' } },
    ],
  })
  expect(held({ 'portkey.json': portkey })).toEqual([
    'Portkey target api_key OPENAI_API_KEY openai reference',
    'Portkey target virtual_key ANTHROPIC_VIRTUAL_KEY portkey reference',
  ])
})

describe('Envoy', () => {
  const policy = (spec: string): string => `apiVersion: aigateway.envoyproxy.io/v1alpha1
kind: BackendSecurityPolicy
metadata: { name: openai-key }
spec:
${spec}
`
  const path = 'k8s/gateway.yaml'

  test.each([
    ['a key of a Secret', '  apiKey:\n    secretRef: { name: llm-secret }', 'apiKey llm-secret/apiKey openai'],
    [
      'a file of AWS',
      '  awsCredentials:\n    credentialsFile: { secretRef: { name: aws } }',
      'awsCredentials aws/credentials aws-bedrock',
    ],
  ])('a policy holds %s', (_, spec, words) => {
    expect(held({ [path]: policy(spec) })).toEqual([`Envoy policy openai-key ${words} reference`])
  })

  test('a Secret in the same file is its source', () => {
    const secret = '---\nkind: Secret\nmetadata: { name: llm-secret }\nstringData: { apiKey: "sk-{alnum:40}" }\n'
    const text = policy('  apiKey:\n    secretRef: { name: llm-secret }') + secret
    const { graph } = readFiles({ [path]: text })
    const gateway = graph.holdings.find(({ surface }) => surface === 'gateway')
    expect(gateway?.via).toEqual(['Secret llm-secret'])
  })

  test('a policy that federates, and another kind, hold no key', () => {
    expect(held({ [path]: policy('  awsCredentials:\n    oidcExchangeToken: { awsRoleArn: r }') })).toEqual([])
    expect(
      held({ [path]: policy('  apiKey:\n    secretRef: { name: a }').replace('BackendSecurityPolicy', 'Other') }),
    ).toEqual([])
  })
})

describe('the master key in a workflow', () => {
  const findings = (files: Files): readonly string[] => told('execution-identity-calls-model', files)
  const path = '.github/workflows/eval.yml'

  test('is told by its name', () => {
    expect(findings({ [path]: asking({ key: 'LITELLM_MASTER_KEY' }) })).toEqual([
      `${path}:9 medium LITELLM_MASTER_KEY, the master key of the gateway, stands in job ask`,
    ])
  })

  test('is told by the gateway’s configuration, where its name says nothing', () => {
    const files = {
      [path]: asking({ key: 'LLM_PROXY_KEY' }),
      'litellm/config.yaml': liteLlm.replace('LITELLM_MASTER_KEY', 'LLM_PROXY_KEY'),
    }
    expect(findings(files)[0]).toContain('medium LLM_PROXY_KEY, the master key of the gateway')
  })

  test('is high where outsiders start the job', () => {
    expect(findings({ [path]: asking({ key: 'LITELLM_MASTER_KEY', on: 'issue_comment' }) })[0]).toContain(' high ')
  })

  test.each(['LITELLM_API_KEY', 'LITELLM_VIRTUAL_KEY', 'OPENAI_API_KEY'])('%s is no master key', (key) => {
    expect(findings({ [path]: asking({ key }), 'litellm/config.yaml': liteLlm })).toEqual([])
  })
})
