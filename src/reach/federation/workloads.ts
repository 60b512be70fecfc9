// What the service account of a workload may do in a cloud: the account that it takes, and what the files grant to that.
import type { Assumed, Service, Surfaces } from '#reach/surfaces.ts'
import type { CloudAccount, CloudGrant } from './trust-policy.ts'

/** An account that a service takes, by how it is called, and what it is granted beyond measure. */
export type TakenAccount = { readonly assumed: Assumed; readonly name: string; readonly grants: readonly CloudGrant[] }

type Given = Pick<Surfaces, 'assumed' | 'accounts' | 'grants'>

/** Answers for the services of the files, whose accounts are known by name. */
export function takenAccounts({ assumed, accounts, grants }: Given): (service: Service) => readonly TakenAccount[] {
  if (assumed.length === 0) return () => []
  return ({ account, path }) =>
    nearest(
      assumed.filter((one) => account !== undefined && one.account === account.name),
      path,
    ).map((one) => {
      const own = accounts.filter((known) => isTaken(one, known))
      return {
        assumed: one,
        name: own.find(({ name }) => isWritten(name))?.name ?? lastPart(one.target),
        grants: own.flatMap(({ address, path: at }) =>
          grants.filter((grant) => grant.to === address && folderOf(grant.path) === folderOf(at)),
        ),
      }
    })
}

const isWritten = (name: string): boolean => name !== '' && !name.includes('${')

/** By its address where both stand in one folder, else by its name. */
const isTaken = ({ target, path }: Assumed, account: CloudAccount): boolean =>
  target === account.address
    ? folderOf(path) === folderOf(account.path)
    : isWritten(account.name) && lastPart(target) === account.name

/** `arn:aws:iam::1:role/path/ask` ends in the name, `ask@project.iam.gserviceaccount.com` begins with it. */
export function lastPart(target: string): string {
  const last = target.slice(target.lastIndexOf('/') + 1)
  const at = last.indexOf('@')
  return at === -1 ? last : last.slice(0, at)
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** Overlays have accounts of one name for several environments: those in the same folder tree are meant. */
function nearest(found: readonly Assumed[], path: string): readonly Assumed[] {
  const common = found.map((one) => commonFolders(one.path, path))
  const best = common.reduce((most, count) => Math.max(most, count), 0)
  return found.filter((_, index) => common[index] === best)
}

function commonFolders(a: string, b: string): number {
  const [left, right] = [a.split('/').slice(0, -1), b.split('/').slice(0, -1)]
  const differing = left.findIndex((part, index) => part !== right[index])
  return differing === -1 ? left.length : differing
}
