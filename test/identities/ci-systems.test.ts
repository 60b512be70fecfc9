// GitLab CI, CircleCI, Azure Pipelines and Jenkins by name: what their jobs hold, and what the checks of workflows say of that.
import { describe, expect, test } from 'vitest'
import { type Files, readFiles, told } from './files.ts'
import { asking } from './repository.ts'

const held = (path: string, text: string): readonly string[] =>
  readFiles({ [path]: text })
    .graph.holdings.map(
      ({ holder, name, identity, environment }) =>
        `${holder}: ${name} = ${identity.name} (${identity.role}, ${environment})`,
    )
    .sort()

const gitlab = '.gitlab-ci.yml'
const circle = '.circleci/config.yml'
const azure = 'azure-pipelines.yml'
const jenkins = 'Jenkinsfile'

describe('GitLab CI', () => {
  const file = `stages: [test, deploy]
variables:
  LLM_KEY: $OPENAI_API_KEY
  REGION: eu-central-1
.base:
  before_script:
    - pip install -r requirements.txt
  environment: { name: production }
evals:
  script:
    - echo "no secret here"
    - ANTHROPIC_API_KEY="$ANTHROPIC_API_KEY" python eval.py
deploy:
  extends: .base
  id_tokens:
    AWS_TOKEN: { aud: https://sts.amazonaws.com }
  script: |
    set -e
    curl -H "PRIVATE-TOKEN: \${GITLAB_TOKEN}" https://gitlab.example/api
    kubectl apply -f k8s/
`
  test('jobs hold what their variables, scripts and tokens name', () => {
    expect(held(gitlab, file)).toEqual([
      'job deploy: AWS_TOKEN = https://sts.amazonaws.com (cloud, production)',
      'job deploy: GITLAB_TOKEN = GITLAB_TOKEN (vcs, production)',
      'job deploy: LLM_KEY = OPENAI_API_KEY (model, production)',
      'job evals: ANTHROPIC_API_KEY = ANTHROPIC_API_KEY (model, null)',
      'job evals: LLM_KEY = OPENAI_API_KEY (model, null)',
    ])
  })

  test('a place in a block of script is its line', () => {
    const token = readFiles({ [gitlab]: file }).inventory.find(({ identity }) => identity === 'GITLAB_TOKEN')
    expect(token?.consumers[0]?.line).toBe(19)
  })

  test('a value that is written down is a literal of its job, and no report shows it', () => {
    const text = 'evals:\n  variables: { OPENAI_API_KEY: "sk-{alnum:40}" }\n  script: python eval.py\n'
    const read = readFiles({ [gitlab]: text })
    expect(read.graph.holdings.map(({ written }) => written)).toEqual(['literal'])
    expect(JSON.stringify([read.findings, read.inventory])).not.toMatch(/sk-[A-Za-z0-9]{8}/)
  })

  test('the job’s own token, settings and hidden jobs are no identities', () => {
    const text = `.hidden:\n  script: echo $OPENAI_API_KEY\nbuild:\n  script:\n    - docker login -p $CI_JOB_TOKEN $CI_REGISTRY\n    - echo $CI_COMMIT_SHA $OPENAI_MODEL\n`
    expect(held(gitlab, text)).toEqual([])
  })
})

test('CircleCI: contexts and the variables that commands name, through commands of the file', () => {
  const file = `version: 2.1
commands:
  ask:
    steps:
      - run: { command: 'curl -H "Authorization: Bearer $OPENAI_API_KEY" https://api.openai.com' }
jobs:
  evals:
    docker: [{ image: cimg/python:3.12 }]
    steps: [checkout, ask]
  release:
    docker: [{ image: cimg/python:3.12 }]
    steps:
      - checkout
      - run: twine upload -p $PYPI_TOKEN dist/*
workflows:
  main:
    jobs:
      - evals: { context: [openai-evals] }
      - release: { context: release, requires: [evals] }
`
  expect(held(circle, file)).toEqual([
    'job evals: OPENAI_API_KEY = OPENAI_API_KEY (model, null)',
    'job evals: context = context openai-evals (model, null)',
    'job release: PYPI_TOKEN = PYPI_TOKEN (publish, null)',
    'job release: context = context release (unknown, null)',
  ])
})

test('Azure Pipelines: groups, connections, and secrets that steps are given', () => {
  const file = `variables:
  - group: openai-keys
stages:
  - stage: prod
    jobs:
      - deployment: api
        environment: production
        strategy:
          runOnce:
            deploy:
              steps:
                - bash: python eval.py
                  env: { OPENAI_API_KEY: $(openai-api-key), MODEL: $(model) }
                - task: AzureWebApp@1
                  inputs: { azureSubscription: prod-connection }
`
  expect(held(azure, file)).toEqual([
    'job prod/api: OPENAI_API_KEY = openai-api-key (model, production)',
    'job prod/api: azureSubscription = service connection prod-connection (cloud, production)',
    'job prod/api: group = variable group openai-keys (model, production)',
  ])
})

test('Jenkins: credentials by id, in the stage that takes them; none from a comment', () => {
  const file = `pipeline {
  environment {
    OPENAI_API_KEY = credentials('openai-key')
    // ANTHROPIC_API_KEY = credentials('anthropic-key')
  }
  stages {
    stage('Release') {
      steps {
        withCredentials([usernamePassword(credentialsId: 'npm-publisher', usernameVariable: 'U', passwordVariable: 'NPM_TOKEN')]) {
          sh 'npm publish'
        }
      }
    }
  }
}
`
  expect(held(jenkins, file)).toEqual([
    'pipeline: OPENAI_API_KEY = openai-key (model, null)',
    'stage Release: NPM_TOKEN = npm-publisher (publish, null)',
  ])
})

describe('a model key beside the power to act', () => {
  const lines = (files: Files): readonly string[] => told('model-with-execution', files)

  test.each([
    [
      'GitLab, with a token that writes',
      gitlab,
      'fix:\n  script:\n    - python ask.py $OPENAI_API_KEY\n    - git push https://x:$GITLAB_TOKEN@host/r\n',
      '3 medium OPENAI_API_KEY stands beside GITLAB_TOKEN in job fix',
    ],
    [
      'GitLab, with a token for a cloud, and an agent',
      gitlab,
      'fix:\n  id_tokens: { T: { aud: sts } }\n  variables: { ANTHROPIC_API_KEY: $CLAUDE_KEY }\n  script: claude -p "fix it"\n',
      '3 high CLAUDE_KEY stands beside federation sts in job fix',
    ],
    [
      'CircleCI, with a publisher’s token',
      circle,
      'jobs:\n  all:\n    steps:\n      - run: ask $OPENAI_API_KEY && npm publish $NPM_TOKEN\n',
      '4 medium OPENAI_API_KEY stands beside NPM_TOKEN in job all',
    ],
    [
      'Azure Pipelines, with a connection',
      azure,
      'steps:\n  - bash: ask\n    env: { OPENAI_API_KEY: $(llm-key) }\n  - task: AzureCLI@2\n    inputs: { azureSubscription: prod }\n',
      '3 medium llm-key stands beside service connection prod in job pipeline',
    ],
    [
      'Jenkins, in one stage',
      jenkins,
      "stage('x') { withCredentials([string(credentialsId: 'openai', variable: 'OPENAI_API_KEY'), string(credentialsId: 'npm', variable: 'NPM_TOKEN')]) { sh 'go' } }\n",
      '1 medium openai stands beside npm in stage x',
    ],
  ])('%s, is told', (_, path, ...rest) => {
    const [text = '', line] = rest
    expect(lines({ [path]: text })).toEqual([`${path}:${line}`])
  })

  test.each([
    [
      'two jobs, a credential each',
      gitlab,
      'a:\n  script: ask $OPENAI_API_KEY\nb:\n  script: npm publish $NPM_TOKEN\n',
    ],
    ['a retrieval key beside it', gitlab, 'a:\n  script: ask $OPENAI_API_KEY $PINECONE_API_KEY\n'],
    [
      'two stages, a credential each',
      jenkins,
      "stage('a') { x = credentials('openai-key') }\nstage('b') { y = credentials('npm-token') }\n",
    ],
    [
      'no model key',
      circle,
      'jobs:\n  a:\n    steps:\n      - run: npm publish $NPM_TOKEN && kubectl apply $KUBECONFIG\n',
    ],
  ])('%s: no finding', (_, path, text) => {
    expect(lines({ [path]: text })).toEqual([])
  })
})

describe('a deployment in the model’s job', () => {
  const lines = (text: string): readonly string[] => told('deploy-in-model-job', { [gitlab]: text })

  test('a command, or an environment of production, is told', () => {
    expect(lines('a:\n  script:\n    - ask $OPENAI_API_KEY\n    - helm upgrade app ./chart\n')).toEqual([
      '.gitlab-ci.yml:3 medium job a holds OPENAI_API_KEY and has helm upgrade app ./chart',
    ])
    expect(lines('a:\n  environment: production\n  script: ask $OPENAI_API_KEY\n')).toHaveLength(1)
  })

  test('an environment for reviews, a dry run, and another job are not', () => {
    expect(lines('a:\n  environment: review\n  script: ask $OPENAI_API_KEY\n')).toEqual([])
    expect(lines('a:\n  script:\n    - ask $OPENAI_API_KEY\n    - npm publish --dry-run\n')).toEqual([])
    expect(lines('a:\n  script: ask $OPENAI_API_KEY\nb:\n  script: helm upgrade app ./chart\n')).toEqual([])
  })
})

describe('a key that jobs share', () => {
  const lines = (files: Files): readonly string[] => told('shared-key', files)
  const two = 'a:\n  script: ask $OPENAI_API_KEY\nb:\n  script: eval $OPENAI_API_KEY\n'

  test('is a note, and worth a line where production is among them', () => {
    expect(lines({ [gitlab]: two })).toEqual(['.gitlab-ci.yml:2 info OPENAI_API_KEY is used by 2 jobs of GitLab CI'])
    expect(lines({ [gitlab]: `${two}  environment: production\n` })[0]).toContain(' low ')
  })

  test('says that a secret of GitHub with its name may be another', () => {
    const files = { [gitlab]: two, '.github/workflows/w.yml': asking({}) }
    const [finding] = readFiles(files).findings.filter(({ title }) => title.includes('GitLab'))
    expect(finding?.evidence?.map(({ text }) => text).join('\n')).toContain(
      '1 job of GitHub workflows read a secret of this name',
    )
  })

  test('a key of one job, and keys of two systems, are not shared', () => {
    expect(lines({ [gitlab]: 'a:\n  script: ask $OPENAI_API_KEY\n' })).toEqual([])
    const other = 'jobs:\n  a:\n    steps:\n      - run: ask $OPENAI_API_KEY\n'
    expect(lines({ [gitlab]: 'a:\n  script: ask $OPENAI_API_KEY\n', [circle]: other })).toEqual([])
  })
})

test.each([gitlab, circle, azure, jenkins])('%s: half a file and noise are read without failing', (path) => {
  const noise = 'a: &x [*x, {"b": $(\n- - : }]\nstage("a") { credentials("b\nvariables: {"\n'
  for (let length = 0; length < noise.length; length += 1) {
    expect(() => readFiles({ [path]: noise.slice(0, length) })).not.toThrow()
    expect(() => readFiles({ [path]: noise.slice(length).repeat(3) })).not.toThrow()
  }
})

test('a megabyte of brackets and quotes in a Jenkinsfile is read in a moment', () => {
  const text = 'sh "'.repeat(100_000) + 'string(credentialsId: '.repeat(20_000) + '/*'.repeat(50_000)
  const before = process.cpuUsage()
  readFiles({ [jenkins]: text })
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1e6).toBeLessThan(3)
})
