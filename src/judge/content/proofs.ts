// Comes in: the bytes of a value. Goes out: whether its own structure is proven, broken or says nothing. Knows no rule, no place, no clock.
import type { Proof } from '#model/judge.ts'
import type { ProofId } from '#model/rule.ts'
import { awsKeyId, bedrockShortTerm } from './proofs/aws.ts'
import { azureAnnotated, azureDevopsLegacy, azureSigned, entraClientSecret } from './proofs/azure.ts'
import { age, base58check, bip39 } from './proofs/coins.ts'
import {
  anthropic,
  cloudflare,
  confluent,
  githubClassic,
  githubFineGrained,
  gitlabRoutable,
  grafana,
  openai,
  strictBase62,
  zuplo,
} from './proofs/crc.ts'
import { jwt } from './proofs/jwt.ts'
import { pem } from './proofs/pem.ts'
import { discordBot, grafanaLegacy, onepasswordServiceAccount, pypi, sentryOrg } from './proofs/tokens.ts'

/** Every proof by the id that rules name it with. */
export const proofs: Readonly<Record<ProofId, Proof>> = {
  age,
  anthropic,
  'aws-key-id': awsKeyId,
  'azure-annotated-52': azureSigned,
  'azure-annotated-84': azureAnnotated,
  'azure-devops-legacy': azureDevopsLegacy,
  'azure-storage': azureSigned,
  base58check,
  'bedrock-short-term': bedrockShortTerm,
  bip39,
  cloudflare,
  confluent,
  'discord-bot': discordBot,
  'entra-client-secret': entraClientSecret,
  'github-classic': githubClassic,
  'github-fine-grained': githubFineGrained,
  'gitlab-routable': gitlabRoutable,
  grafana,
  'grafana-legacy': grafanaLegacy,
  jwt,
  npm: strictBase62,
  'onepassword-service-account': onepasswordServiceAccount,
  openai,
  openssh: pem,
  pem,
  pypi,
  'sentry-org': sentryOrg,
  vercel: strictBase62,
  zuplo,
}
