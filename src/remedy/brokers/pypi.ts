import { type Broker, federatedJob } from './broker.ts'

export const pypi: Broker = {
  name: 'PyPI trusted publishing',
  url: 'https://docs.pypi.org/trusted-publishers/',
  replaces: ['PYPI_API_TOKEN', 'TWINE_PASSWORD'],
  environment: 'pypi',
  workflow: federatedJob('pypi', '  - uses: pypa/gh-action-pypi-publish@release/v1   # no password'),
  setup: 'in the settings of the project add a publisher with the repository, the workflow file and the environment.',
  mistakes: 'a publisher without an environment; the step in a reusable workflow, which PyPI does not accept.',
  aftercare: 'Compare the released files with your tags: a leaked token could have uploaded one.',
}
