// Credentials that Terraform writes down, hands on, or makes without an end.
import { describe, expect, test } from 'vitest'
import { readFiles, told } from './files.ts'

const held = (text: string, path = 'main.tf'): readonly string[] =>
  readFiles({ [path]: text }).graph.holdings.map(
    ({ holder, name, identity, written }) => `${holder}: ${name} = ${identity.name} (${identity.role}, ${written})`,
  )

test.each([
  [
    'a secret of GitHub from a variable',
    'resource "github_actions_secret" "k" {\n  secret_name = "OPENAI_API_KEY"\n  plaintext_value = var.openai_key\n}',
    'github_actions_secret.k: OPENAI_API_KEY = OPENAI_KEY (model, reference)',
  ],
  [
    'a default of a variable',
    'variable "anthropic_api_key" {\n  default = "sk-ant-{alnum:40}"\n}',
    'variable.anthropic_api_key: anthropic_api_key = ANTHROPIC_API_KEY (model, literal)',
  ],
  [
    'a Secret of a cluster',
    'resource "kubernetes_secret" "llm" {\n  data = {\n    OPENAI_API_KEY = "{alnum:40}"\n  }\n}',
    'kubernetes_secret.llm: OPENAI_API_KEY = OPENAI_API_KEY (model, literal)',
  ],
  [
    'a version of a secret, by the secret that it belongs to',
    'resource "aws_secretsmanager_secret_version" "v" {\n  secret_id = aws_secretsmanager_secret.openai_api_key.id\n  secret_string = var.key\n}',
    'aws_secretsmanager_secret_version.v: openai_api_key = KEY (model, reference)',
  ],
  [
    'the environment of a function',
    'resource "aws_lambda_function" "f" {\n  environment {\n    variables = { OPENAI_API_KEY = data.x.y.value }\n  }\n}',
    'aws_lambda_function.f: OPENAI_API_KEY = OPENAI_API_KEY (model, placeholder)',
  ],
  [
    'variables of containers in JSON',
    'resource "aws_ecs_task_definition" "t" {\n  container_definitions = jsonencode([{ environment = [{ name = "OPENAI_API_KEY", value = var.k }] }])\n}',
    'aws_ecs_task_definition.t: OPENAI_API_KEY = K (model, reference)',
  ],
])('%s is held', (_, text, line) => {
  expect(held(text)).toEqual([line])
})

test('a value in a file of variables is a literal, and no line shows it', () => {
  const files = { 'prod.tfvars': 'openai_api_key = "sk-{alnum:40}"\nregion = "eu-central-1"\n' }
  expect(held(files['prod.tfvars'], 'prod.tfvars')).toEqual([
    'prod.tfvars: openai_api_key = OPENAI_API_KEY (model, literal)',
  ])
  const { findings, inventory } = readFiles(files)
  expect(JSON.stringify([findings, inventory])).not.toMatch(/sk-[A-Za-z0-9]{8}/)
})

test.each([
  ['a variable without a default', 'variable "openai_api_key" {\n  type = string\n  sensitive = true\n}'],
  ['a key of a table', 'resource "aws_dynamodb_table" "t" {\n  hash_key = "id"\n  attribute { name = "id" }\n}'],
  ['a public key', 'resource "aws_key_pair" "k" {\n  public_key = "ssh-rsa {alnum:60}"\n}'],
  ['a switch', 'resource "kubernetes_secret_v1" "s" {\n  wait_for_service_account_token = false\n}'],
  ['what another resource computes', 'resource "x_y" "z" {\n  openai_api_key = azurerm_x.y.primary_key\n}'],
  ['an output', 'output "openai_api_key" {\n  value = var.openai_api_key\n}'],
])('%s is no credential', (_, text) => {
  expect(held(text)).toEqual([])
})

describe('a key that is made without an end', () => {
  const lines = (text: string): readonly string[] => told('token-lifetime', { 'main.tf': text })

  test.each([
    ['an access key', 'resource "aws_iam_access_key" "k" {\n  user = "ci"\n}'],
    ['a service account key', 'resource "google_service_account_key" "k" {\n  service_account_id = "a"\n}'],
    ['a password of an application', 'resource "azuread_application_password" "k" {\n  application_id = "a"\n}'],
  ])('%s is told', (_, text) => {
    expect(lines(text)).toHaveLength(1)
  })

  test.each([
    ['a password that ends', 'resource "azuread_application_password" "k" {\n  end_date_relative = "2160h"\n}'],
    ['a key that is rotated', 'resource "google_service_account_key" "k" {\n  keepers = { t = time_rotating.t.id }\n}'],
    ['one that is only read', 'data "google_service_account_key" "k" {\n  name = "a"\n}'],
  ])('%s is not', (_, text) => {
    expect(lines(text)).toEqual([])
  })
})

describe('secrets of environments from one variable', () => {
  const secret = (name: string, environment: string, value: string): string => `
resource "github_actions_environment_secret" "${name}" {
  environment     = ${environment}
  secret_name     = "OPENAI_API_KEY"
  plaintext_value = ${value}
}
`
  const lines = (text: string): readonly string[] => told('shared-across-environments', { 'infra/main.tf': text })

  test.each([
    [
      'production and another',
      secret('a', '"dev"', 'var.openai_key') + secret('b', '"production"', 'var.openai_key'),
      'high',
    ],
    ['two others', secret('a', '"dev"', 'var.openai_key') + secret('b', '"staging"', 'var.openai_key'), 'medium'],
    [
      'environments by reference',
      secret('a', 'github_repository_environment.dev.environment', 'var.openai_key') +
        secret('b', 'github_repository_environment.prod.environment', 'var.openai_key'),
      'high',
    ],
    [
      'one literal twice',
      secret('a', '"dev"', '"sk-{alnum:40}"') + secret('b', '"production"', '"sk-{alnum:40}"'),
      'high',
    ],
  ])('%s are told', (_, text, severity) => {
    expect(lines(text)[0]).toMatch(new RegExp(`^infra/main.tf:\\d+ ${severity} OPENAI_API_KEY has one value`))
  })

  test.each([
    ['a variable each', secret('a', '"dev"', 'var.openai_dev') + secret('b', '"production"', 'var.openai_prod')],
    ['one environment', secret('a', '"production"', 'var.openai_key') + secret('b', '"production"', 'var.openai_key')],
    ['what resources compute', secret('a', '"dev"', 'x_y.a.key') + secret('b', '"production"', 'x_y.b.key')],
  ])('%s: no finding', (_, text) => {
    expect(lines(text)).toEqual([])
  })
})
