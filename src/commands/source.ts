/** Where records, policy and attachments are read from: a folder, a commit, or the head of a pull request. */
import type { ReplayedCommit } from '../git/tree-commit.ts'
import type { Instant } from '../model/time.ts'
import type { ParsedRecord } from '../parse/parse-record.ts'
import type { RepositoryView } from '../rules/shared/rule.ts'
import type { LedgerFiles } from '../store/read-ledger.ts'
import type { ReadPolicy } from '../store/read-policy.ts'

/** A commit that a state was read at. */
export interface ReadAt {
  readonly commit: string
  /** The committer's date. */
  readonly committedAt: Instant
}

/** Which state of the repository is meant. */
export interface SourceOptions {
  /** The commit to go by; left out or null: the folder as it is. */
  readonly replay?: ReplayedCommit | null
  /** Where to read instead: a pull request's head, as data. */
  readonly head?: LedgerSource
}

/** One state of the repository. Paths are relative to the folder that the command runs in. */
export interface LedgerSource {
  /** The commit beyond the history at hand that it was read at, as data; left out where the history holds it. */
  readonly beyond?: ReadAt
  /** @throws CommandError (2) where the folder of records is missing. */
  readonly records: (dir: string) => Promise<readonly ParsedRecord[]>
  /** The same, to be read in parts; left out where all are at hand at once. */
  readonly files?: (dir: string) => Promise<LedgerFiles>
  /** Whether anything stands at a path. */
  readonly has: (path: string) => boolean
  /** @throws CommandError (2) where there is no such file. */
  readonly policy: (path: string) => Promise<ReadPolicy>
  /** The text of a file, such as a rendered review; null where there is none. */
  readonly text: (path: string) => Promise<string | null>
  /** What the rules may look at while they judge these records. */
  readonly repository: (records: readonly ParsedRecord[]) => Promise<RepositoryView>
}
