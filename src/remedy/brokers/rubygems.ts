import { type Broker, federatedJob } from './broker.ts'

export const rubygems: Broker = {
  name: 'RubyGems trusted publishing',
  url: 'https://guides.rubygems.org/trusted-publishing/',
  replaces: ['RUBYGEMS_API_KEY', 'GEM_HOST_API_KEY'],
  environment: 'rubygems',
  workflow: federatedJob(
    'rubygems',
    '  - uses: rubygems/configure-rubygems-credentials@v2',
    '    with: { trusted-publisher: true }',
    '  - run: bundle exec rake release',
  ),
  setup: 'on the page of the gem add a trusted publisher with the repository, the workflow file and the environment.',
  mistakes: 'GEM_HOST_API_KEY still set; an API key role for all gems of the owner.',
  aftercare: 'Compare the pushed versions with your tags.',
}
