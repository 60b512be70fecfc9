// `azure-pipelines.yml`: groups of variables, service connections, and the secrets that steps are given by name.
import type { Document } from '#model/policy.ts'
import type { CiJob } from '#reach/ci.ts'
import type { Holding } from '#reach/graph.ts'
import type { SurfaceReading } from '#reach/surfaces.ts'
import {
  type Around,
  agentsIn,
  bundleMeaning,
  ciHolding,
  deploysIn,
  followed,
  mentionsIn,
  type Script,
  storedHolding,
} from './ci-script.ts'
import { at, entriesOf, itemsOf, type Node, textOf } from './yaml.ts'
import { readYamlFile } from './yaml-file.ts'

export function readAzurePipelines(document: Document): SurfaceReading {
  const { path } = document
  const {
    roots: [root],
    unresolved,
  } = readYamlFile(document)
  if (root === undefined) return { unresolved }
  const { jobs, left } = followed(jobsIn(root), path)
  const read = jobs.map((found) => jobOf(found, path))
  return {
    ciJobs: read.map(({ job }) => job),
    holdings: read.flatMap(({ holdings }) => holdings),
    unresolved: [...unresolved, ...left],
  }
}

type Found = {
  readonly node: Node
  readonly name: string
  readonly environment: string | null
  readonly groups: readonly Group[]
}

type Group = { readonly name: string; readonly node: Node }

/** Jobs of the stages, jobs at the top, or the steps of a pipeline that is one job. */
function jobsIn(root: Node): readonly Found[] {
  const groups = groupsIn(root)
  const stages = itemsOf(at(root, 'stages'))
  const jobs = stages.flatMap((stage) => {
    const inherited = [...groups, ...groupsIn(stage)]
    return itemsOf(at(stage, 'jobs')).map((job) => found(job, inherited, textOf(at(stage, 'stage'))))
  })
  const top = itemsOf(at(root, 'jobs')).map((job) => found(job, groups, undefined))
  const single = at(root, 'steps') === undefined ? [] : [{ node: root, name: 'pipeline', environment: null, groups }]
  return [...jobs, ...top, ...single]
}

function found(node: Node, inherited: readonly Group[], stage: string | undefined): Found {
  const name = textOf(at(node, 'job')) ?? textOf(at(node, 'deployment')) ?? textOf(at(node, 'template')) ?? 'job'
  const environment = textOf(at(node, 'environment')) ?? textOf(at(node, 'environment', 'name')) ?? null
  const shown = stage === undefined ? name : `${stage}/${name}`
  return { node, name: shown, environment, groups: [...inherited, ...groupsIn(node)] }
}

/** More groups than a pipeline names. */
const mostGroups = 100

const groupsIn = (node: Node): readonly Group[] =>
  itemsOf(at(node, 'variables'))
    .flatMap((item) => {
      const group = at(item, 'group')
      const name = textOf(group)
      return group === undefined || name === undefined ? [] : [{ name, node: group }]
    })
    .slice(0, mostGroups)

type Read = { readonly job: CiJob; readonly holdings: readonly Holding[] }

function jobOf({ node, name, environment, groups }: Found, path: string): Read {
  const around: Around = { system: 'azure-pipelines', path, holder: `job ${name}`, environment }
  const steps = stepsIn(node)
  const scripts = steps.flatMap((step) => scriptsOf(step, path))
  const deploys = steps.flatMap((step) => taskDeploys(step, path))
  const holdings = [
    ...groups.map((group) => ofGroup(group, around)),
    ...steps.flatMap((step) => [...ofEnvironment(step, around), ...ofConnections(step, around)]),
    ...scripts.flatMap(mentionsIn).flatMap((mention) => ciHolding({ ...mention, variable: mention.name }, around)),
  ]
  return {
    job: {
      system: 'azure-pipelines',
      path,
      holder: around.holder,
      spot: { path, start: node.start, end: node.end },
      environment,
      deploys: [...scripts.flatMap(deploysIn), ...deploys],
      agents: scripts.flatMap(agentsIn),
    },
    holdings: [...new Map(holdings.map((holding) => [`${holding.identity.id} ${holding.name}`, holding])).values()],
  }
}

/** Steps of a job, and of the strategy of a deployment. */
function stepsIn(node: Node): readonly Node[] {
  const strategies = entriesOf(at(node, 'strategy')).flatMap(({ value }) => entriesOf(value))
  return [...itemsOf(at(node, 'steps')), ...strategies.flatMap(({ value }) => itemsOf(at(value, 'steps')))]
}

const scriptKeys = ['script', 'bash', 'pwsh', 'powershell']

function scriptsOf(step: Node, path: string): readonly Script[] {
  const nodes = [
    ...scriptKeys.map((key) => at(step, key)),
    at(step, 'inputs', 'inlineScript'),
    at(step, 'inputs', 'script'),
  ]
  return nodes.flatMap((node) =>
    node?.kind === 'scalar' ? [{ text: node.text, spot: { path, start: node.start, end: node.end } }] : [],
  )
}

const reference = /^\$[([]\s*(?:variables(?:\.|\[['"]))?([A-Za-z_][\w.-]*)/

/** `env: OPENAI_API_KEY: $(openai-key)`: secrets of Azure Pipelines reach a step in no other way. */
const ofEnvironment = (step: Node, around: Around): readonly Holding[] =>
  entriesOf(at(step, 'env')).flatMap(({ key, start, value }) => {
    const [, name] = reference.exec(textOf(value) ?? '') ?? []
    return name === undefined
      ? []
      : ciHolding({ name, variable: key, spot: { path: around.path, start, end: value.end } }, around)
  })

function ofGroup({ name, node }: Group, around: Around): Holding {
  const spot = { path: around.path, start: node.start, end: node.end }
  return storedHolding({ name: `variable group ${name}`, variable: 'group', spot }, bundleMeaning(name), around)
}

const connection =
  /^(?:azureSubscription|connectedServiceName(?:ARM)?|azureResourceManagerConnection|awsCredentials|kubernetesServiceConnection|kubernetesServiceEndpoint|containerRegistry|dockerRegistryServiceConnection)$/i

function ofConnections(step: Node, around: Around): readonly Holding[] {
  return entriesOf(at(step, 'inputs')).flatMap(({ key, start, value }) => {
    const name = textOf(value)
    if (name === undefined || !connection.test(key)) return []
    const provider = key.toLowerCase().startsWith('aws') ? 'aws' : 'azure'
    const role = key.toLowerCase().includes('registry') ? ('registry' as const) : ('cloud' as const)
    const spot = { path: around.path, start, end: value.end }
    return [storedHolding({ name: `service connection ${name}`, variable: key, spot }, { role, provider }, around)]
  })
}

const deploying =
  /^(?:AzureWebApp|AzureRmWebAppDeployment|AzureFunctionApp|AzureContainerApps|AzureResourceManagerTemplateDeployment|Kubernetes(?:Manifest)?|HelmDeploy|TerraformTask\w*|AzureFileCopy|NuGetCommand|Npm|TwineAuthenticate|CloudFormationCreateOrUpdateStack|LambdaDeployFunction)(?:Container|OnContainer)?@/

/** Tasks that publish only do so when they are told to. */
function taskDeploys(step: Node, path: string): CiJob['deploys'] {
  const task = at(step, 'task')
  const text = textOf(task) ?? ''
  const command = textOf(at(step, 'inputs', 'command')) ?? ''
  const isQuiet = (text.startsWith('Npm@') && command !== 'publish') || (text.startsWith('NuGet') && command !== 'push')
  if (task === undefined || !deploying.test(text) || isQuiet || text.startsWith('Twine')) return []
  return [{ text, spot: { path, start: task.start, end: task.end } }]
}
