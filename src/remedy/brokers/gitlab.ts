import type { Broker } from './broker.ts'

export const gitlab: Broker = {
  name: 'the CI_JOB_TOKEN of the job',
  url: 'https://docs.gitlab.com/ci/jobs/ci_job_token/',
  replaces: ['GITLAB_TOKEN', 'GL_TOKEN', 'GITLAB_PRIVATE_TOKEN'],
  workflow: [
    '# .gitlab-ci.yml: the token lives as long as the job',
    'release:',
    '  script:',
    '    - \'curl -sSf --header "JOB-TOKEN: $CI_JOB_TOKEN" "$CI_API_V4_URL/projects/$CI_PROJECT_ID/packages"\'',
  ].join('\n'),
  setup:
    'allow only the projects that need it in the job token settings. From outside GitLab: a project access token with one scope, the lowest role and an end date, in the environment of the one job.',
  mistakes: 'a token of a person, which reaches whatever the person reaches; the scope api where read_api is enough.',
}
