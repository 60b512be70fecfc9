// Which folder's code runs as one program, by the files beside it that say how it is deployed. It imports nothing.

/** A library reads a key for whoever imports it; what is deployed reads one that this team keeps. */
const deployment =
  /^(?:Dockerfile(?:\.[\w-]+)?|[\w-]+\.Dockerfile|Containerfile|Procfile|fly\.toml|vercel\.json|netlify\.toml|wrangler\.(?:toml|jsonc?)|serverless\.ya?ml|samconfig\.toml|host\.json|next\.config\.[cm]?[jt]s|railway\.(?:json|toml)|nixpacks\.toml)$/

/** Whether a file of this name, without its folder, says that its folder is deployed. */
export const isDeployment = (name: string): boolean => deployment.test(name)

/** The innermost folder around a path that is deployed as one; `.` is the root. */
export function programOf(path: string, isDeployed: (folder: string) => boolean): string | undefined {
  const parts = path.split('/').slice(0, -1)
  for (let length = parts.length; length >= 0; length -= 1) {
    const folder = length === 0 ? '.' : parts.slice(0, length).join('/')
    if (isDeployed(folder)) return folder
  }
  return undefined
}

/** The folders of some paths that are deployed. */
export function deployedFolders(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>()
  for (const path of paths) {
    const slash = path.lastIndexOf('/')
    if (isDeployment(path.slice(slash + 1))) folders.add(slash < 0 ? '.' : path.slice(0, slash))
  }
  return folders
}
