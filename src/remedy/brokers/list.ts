import { akeyless } from './akeyless.ts'
import { anthropic } from './anthropic.ts'
import { aws } from './aws.ts'
import { azure } from './azure.ts'
import type { Broker } from './broker.ts'
import { cloudsmith } from './cloudsmith.ts'
import { crates } from './crates.ts'
import { databricks } from './databricks.ts'
import { dockerhub } from './dockerhub.ts'
import { doppler } from './doppler.ts'
import { gcp } from './gcp.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { hcp } from './hcp.ts'
import { huggingface } from './huggingface.ts'
import { infisical } from './infisical.ts'
import { jfrog } from './jfrog.ts'
import { npm } from './npm.ts'
import { nuget } from './nuget.ts'
import { onepassword } from './onepassword.ts'
import { openai } from './openai.ts'
import { openrouter } from './openrouter.ts'
import { pulumi } from './pulumi.ts'
import { pypi } from './pypi.ts'
import { rubygems } from './rubygems.ts'
import { snowflake } from './snowflake.ts'
import { vault } from './vault.ts'
import { wandb } from './wandb.ts'

/** By the id that rule files use; see docs/rule-format.md. */
export const brokers: Readonly<Record<string, Broker>> = {
  akeyless,
  anthropic,
  aws,
  azure,
  cloudsmith,
  crates,
  databricks,
  dockerhub,
  doppler,
  gcp,
  github,
  gitlab,
  hcp,
  huggingface,
  infisical,
  jfrog,
  npm,
  nuget,
  onepassword,
  openai,
  openrouter,
  pulumi,
  pypi,
  rubygems,
  snowflake,
  vault,
  wandb,
}
