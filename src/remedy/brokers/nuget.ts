import { type Broker, federatedJob } from './broker.ts'
import { output, vars } from './expression.ts'

export const nuget: Broker = {
  name: 'NuGet trusted publishing',
  url: 'https://learn.microsoft.com/en-us/nuget/nuget-org/trusted-publishing',
  replaces: ['NUGET_API_KEY', 'NUGET_AUTH_TOKEN'],
  environment: 'nuget',
  workflow: federatedJob(
    'nuget',
    '  - id: login',
    '    uses: NuGet/login@v1',
    `    with: { user: "${vars('NUGET_USER')}" }`,
    '  - run: dotnet nuget push "*.nupkg" --source https://api.nuget.org/v3/index.json --api-key "$NUGET_API_KEY"',
    `    env: { NUGET_API_KEY: "${output('login', 'NUGET_API_KEY')}" }`,
  ),
  setup:
    'on nuget.org add a trusted publishing policy with the owner, the repository, the workflow file and the environment.',
  mistakes:
    'the user is the profile name and not the e-mail address; a push key for every package of the owner kept beside it.',
  aftercare: 'Compare the published versions with your tags.',
}
