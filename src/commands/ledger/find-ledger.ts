/** Finds the ledger of a repository that does not lie where it usually does: the command takes what the action is told. */
import { join, posix } from 'node:path'
import { CommandError } from '../../model/errors.ts'
import { foldersIn, isThere, kindAt, readText } from '../../store/files.ts'
import { loadYaml } from '../../store/load-yaml.ts'
import { readWorkflows } from '../doctor/read-workflows.ts'
import { tidyPath } from './places.ts'

/** Its folder of records and its policy, from the top of the repository. */
export interface LedgerPlaces {
  readonly dir: string
  readonly policy: string
}

/**
 * Where the workflows have the action look; else the first folder of the top two floors that holds a policy of ours; null
 * where there is none.
 *
 * @throws CommandError (2) where the workflows name several.
 */
export async function findLedger(root: string): Promise<LedgerPlaces | null> {
  const named = await ledgerOfWorkflows(root)
  const dir = named === null ? policyFolder(root) : null
  return dir === null ? named : { dir, policy: posix.join(dir, 'policy.yml') }
}

/**
 * The same by the workflows alone; null where what they name is not there.
 *
 * @throws CommandError (2) where they name several.
 */
export async function ledgerOfWorkflows(root: string): Promise<LedgerPlaces | null> {
  const workflows = readWorkflows(root, await loadYaml())
  const named = workflows.flatMap(({ steps }) => steps.map((step) => placesOf(root, step)))
  const [first, ...more] = named
  if (first === undefined) return null
  const other = more.find(({ dir, policy }) => dir !== first.dir || policy !== first.policy)
  if (other !== undefined)
    throw new CommandError(
      `The workflows name several ledgers: ${first.policy} in ${first.dir}, ${other.policy} in ${other.dir}.`,
      'Name the one that you mean with --dir and --policy.'
    )
  return isThere(join(root, first.policy)) ? first : null
}

function placesOf(
  root: string,
  { dir, policy }: { readonly dir: string | null; readonly policy: string | null }
): LedgerPlaces {
  const folder = tidyPath(root, dir ?? 'incidents')
  return {
    dir: folder,
    policy: tidyPath(root, policy ?? posix.join(folder, 'policy.yml')),
  }
}

/** What somebody may not read is nothing of theirs. */
function readable<Read>(read: () => Read, otherwise: Read): Read {
  try {
    return read()
  } catch {
    return otherwise
  }
}

/** The first folder of the top two floors whose `policy.yml` is one of ours. */
function policyFolder(root: string): string | null {
  const below = (folder: string) =>
    readable(() => foldersIn(join(root, folder)), [])
      .filter((name) => !/^\.|^node_modules$/.test(name))
      .map((name) => join(folder, name))
      // What is a repository of its own has a ledger of its own.
      .filter((name) => !isThere(join(root, name, '.git')))
  const floors = below('').flatMap((folder) => [folder, ...below(folder)])
  return floors.find((folder) => isOurs(join(root, folder, 'policy.yml'))) ?? null
}

function isOurs(file: string): boolean {
  if (readable(() => kindAt(file), null) !== 'file') return false
  const lines = readable(() => readText(file), '').split('\n')
  return ['version:', 'organization:', 'contacts:', 'kinds:'].every((key) =>
    lines.some((line) => line.startsWith(key))
  )
}
