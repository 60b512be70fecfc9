import { type Broker, federatedJob } from './broker.ts'
import { vars } from './expression.ts'

export const dockerhub: Broker = {
  name: 'a Docker Hub OIDC connection',
  url: 'https://github.com/docker/login-action#docker-hub',
  replaces: ['DOCKERHUB_TOKEN', 'DOCKER_PASSWORD', 'DOCKERHUB_PASSWORD'],
  environment: 'dockerhub',
  workflow: federatedJob(
    'dockerhub',
    '  - uses: docker/login-action@v4   # no password',
    `    env: { DOCKERHUB_OIDC_CONNECTIONID: "${vars('DOCKERHUB_OIDC_CONNECTIONID')}" }`,
    `    with: { username: "${vars('DOCKERHUB_ORGANIZATION')}" }`,
  ),
  setup:
    'an owner of the organization (Team or Business) makes an OIDC connection with a rule for the exact subject and the repositories it may push to. On other plans: an access token with one right and an end date.',
  mistakes: 'the user name is the organization, not a person; a rule with a wildcard for all repositories.',
  aftercare: 'Compare the digests of the pushed tags with your builds.',
}
