/** What a pull request touches: its records, whether it changes the policy, and the policy of its base. */
import { explain } from '../github/failure.ts'
import { listPullFiles } from '../github/pull-files.ts'
import { readFileAt } from '../github/read-file.ts'
import type { Repository } from '../github/repository.ts'
import { CommandError } from '../model/errors.ts'
import { ID_PATTERN } from '../model/incident.ts'
import { readLedger } from '../store/read-ledger.ts'
import { policyPath } from './gather.ts'
import type { CommonOptions, Shell } from './shell.ts'
import type { PullRequestFacts } from './tasks.ts'

/** Every record, or those that a pull request touches. */
export type Touched =
  | { readonly kind: 'all' }
  | {
      readonly kind: 'some'
      readonly pull: PullRequestFacts
      /** Of records in the work tree, which is the pull request's. */
      readonly paths: readonly string[]
      /** Whether it changes the policy itself. */
      readonly policy: boolean
      /** The base branch's policy, which alone counts; null where the base has none yet. */
      readonly basePolicy: Uint8Array | null
    }

/**
 * Asks GitHub which files changed. A changed attachment touches the record whose ID names its folder.
 *
 * @throws CommandError (2) where GitHub refuses.
 */
export async function touchedRecords(
  shell: Shell,
  repository: Repository,
  pull: PullRequestFacts,
  options: CommonOptions
): Promise<Touched> {
  const { records } = await readLedger(shell.root, options.dir)
  const policy = policyPath(options)
  try {
    const changed = (await listPullFiles(repository, pull.number)).map(({ path }) => path)
    const base = await readFileAt(repository, pull.baseSha, policy)
    const files = new Set(changed)
    const ids = new Set(changed.flatMap((path) => path.split('/').filter(isId)))
    const touches = ({ path, id }: { readonly path: string; readonly id: string | null }) =>
      files.has(path) || (id !== null && ids.has(id))
    return {
      kind: 'some',
      pull,
      paths: records.filter(touches).map(({ path }) => path),
      policy: files.has(policy),
      basePolicy: base?.bytes ?? null,
    }
  } catch (error) {
    const doing = `list the files of pull request ${pull.number}`
    const { sentence, remedy } = explain(error, doing, 'pull-requests: read')
    throw new CommandError(sentence, remedy, 2, error)
  }
}

function isId(part: string): boolean {
  return ID_PATTERN.test(part)
}
