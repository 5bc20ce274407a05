/** Where records, policy and attachments are read from: the folder as it is, or a commit that is replayed. */
import { lstatSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ParsedRecord } from '../../parse/parse-record.ts'
import type { RepositoryView } from '../../rules/shared/rule.ts'
import { openRepository } from '../../store/open-repository.ts'
import { readLedger } from '../../store/read-ledger.ts'
import { readPolicy, type ReadPolicy } from '../../store/read-policy.ts'
import { commitSource } from './commit-source.ts'
import { readCommitted } from './read-committed.ts'
import type { CommonOptions } from '../shell.ts'

/** One state of the repository. Paths are relative to the folder that the command runs in. */
export interface LedgerSource {
  /** @throws CommandError (2) where the folder of records is missing. */
  readonly records: (dir: string) => Promise<readonly ParsedRecord[]>
  /** Whether anything stands at a path. */
  readonly has: (path: string) => boolean
  /** @throws CommandError (2) where there is no such file. */
  readonly policy: (path: string) => Promise<ReadPolicy>
  /** The text of a rendered review; null where there is none. */
  readonly review: (path: string) => Promise<string | null>
  /** What the rules may look at while they judge these records. */
  readonly repository: (records: readonly ParsedRecord[]) => Promise<RepositoryView>
}

/** The state that is asked for. */
export function openSource(root: string, { replay, head }: CommonOptions): LedgerSource {
  if (head !== undefined) return head
  return replay === null || replay === undefined
    ? folderSource(root)
    : commitSource(root, replay.commit)
}

function folderSource(root: string): LedgerSource {
  return {
    records: async (dir) => (await readLedger(root, dir)).records,
    has: (path) => lstatSync(resolve(root, path), { throwIfNoEntry: false }) !== undefined,
    policy: (path) => readPolicy(root, path),
    review: async (path) => readCommitted(root, path),
    repository: async () => openRepository(root),
  }
}
