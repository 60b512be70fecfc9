import { type Broker, federatedJob } from './broker.ts'
import { vars } from './expression.ts'

export const azure: Broker = {
  name: 'a Microsoft Entra federated credential',
  url: 'https://github.com/Azure/login#readme',
  replaces: ['AZURE_CLIENT_SECRET', 'AZURE_CREDENTIALS', 'AZURE_OPENAI_API_KEY', 'AZURE_API_KEY'],
  environment: 'azure',
  workflow: federatedJob(
    'azure',
    '  - uses: azure/login@v3',
    '    with:',
    `      client-id: ${vars('AZURE_CLIENT_ID')}`,
    `      tenant-id: ${vars('AZURE_TENANT_ID')}`,
    `      subscription-id: ${vars('AZURE_SUBSCRIPTION_ID')}`,
  ),
  setup:
    'add a federated credential to an app registration or a managed identity, with the exact subject and the audience api://AzureADTokenExchange (20 at most). For Azure OpenAI grant Cognitive Services OpenAI User on the one resource and set disableLocalAuth to true, which ends its keys.',
  mistakes:
    'wildcards in a flexible claims matching expression; key authentication left on, so that the old way still works.',
  aftercare: 'A resource has two keys: move its users to the other, regenerate the leaked one, and it stops at once.',
}
