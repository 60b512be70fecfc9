import { expect, test } from 'vitest'
import { type SurfaceFile, surfaceFileOf } from '#reach/paths.ts'

/** A path for each way of naming a file, so that no word that paths are asked for first is missing. */
const paths: Readonly<Record<SurfaceFile, readonly string[]>> = {
  'env-file': ['.env', 'a/.env.local', 'prod.env', '.envrc', '.dev.vars', '.dev.vars.staging'],
  'agent-file': [
    '.mcp.json',
    'claude_desktop_config.json',
    '.claude.json',
    'gemini-extension.json',
    'opencode.jsonc',
    '.crush.json',
    '.aider.conf.yml',
    '.devcontainer/devcontainer.json',
    '.claude/settings.local.json',
    '.factory/settings.json',
    '.claude-plugin/plugin.json',
    '.codex/config.toml',
    '.cursor/cli.json',
    '.cursor/permissions.json',
    '.continue/config.yaml',
    '.amazonq/agents/default.json',
    '.kiro/steering.json',
    '.opencode/a.json',
  ],
  compose: ['docker-compose.yml', 'compose.prod.yaml'],
  kubernetes: [
    ...['k8s', 'kubernetes', 'kube', 'manifest', 'manifests', 'helm', 'chart', 'charts', 'kustomize', 'overlays'],
    ...['argocd', 'flux', 'gitops', 'cluster', 'clusters', 'deploy', 'deployment', 'deployments'],
  ]
    .map((folder) => `${folder}/a.yaml`)
    .concat(
      ['Deployment', 'statefulset', 'daemonset', 'cronjob', 'serviceaccount', 'externalsecret', 'external-secrets'].map(
        (name) => `my-${name}.yml`,
      ),
      ['rolebinding', 'kustomization', 'manifest', 'k8s', 'kubernetes', 'SECRETS', 'values-prod', 'pods', 'rbac'].map(
        (name) => `${name}.yaml`,
      ),
    ),
  terraform: ['main.tf', 'a.tofu', 'prod.tfvars'],
  'sts-policy': ['.github/chainguard/a.sts.yaml'],
  bicep: ['main.bicep', 'main.bicepparam'],
  gitlab: ['.gitlab-ci.yml', 'a.gitlab-ci.prod.yml', '.gitlab/ci/deploy/a.yml'],
  circleci: ['.circleci/config.yml'],
  'azure-pipelines': [
    'azure-pipelines.yml',
    '.azuredevops/a.yml',
    '.azdo/a.yml',
    '.ado/a/b.yml',
    '.azure-pipelines/a.yml',
  ],
  jenkins: ['Jenkinsfile', 'Jenkinsfile.prod', 'a/deploy.jenkinsfile'],
  gateway: [
    'litellm.yaml',
    'PortKey.json',
    'ai-gateway.yml',
    'my_ai_gateway.yml',
    'kong.yml',
    'proxy_config.yaml',
    'proxy_server_config.yaml',
    'llm-gateway/config.yaml',
    'a/config.yml',
  ],
  template: [
    ...[
      'trust.json',
      'assume_role.json.tpl',
      'oidc.yml',
      'federation.json',
      'iam.json',
      'github-actions.json',
      'deploy-role.tftpl',
    ],
    ...['cloudformation', 'cfn', 'stack', 'stacks', 'infra', 'infrastructure', 'sam', 'iam', 'policies', 'aws'].map(
      (folder) => `${folder}/a.json`,
    ),
    ...[
      'template.yaml',
      'cloudformation.yml',
      'azuredeploy.json',
      'mainTemplate.json',
      'a.cfn.yml',
      'a.stack.json',
      'a.template',
    ],
  ],
}

test.each(Object.entries(paths).flatMap(([kind, list]) => list.map((path) => [path, kind] as const)))(
  '%s is a file of kind %s',
  (path, kind) => {
    expect(surfaceFileOf(path)).toBe(kind)
  },
)

test.each(['src/main.ts', 'a.yml', 'node_modules/a/.env', 'package.json', 'README.md'])('%s carries none', (path) => {
  expect(surfaceFileOf(path)).toBeUndefined()
})
