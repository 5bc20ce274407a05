/** A run of the Action: what it is given, and what each part of it comes to. */
import type { Failure } from '../../github/failure.ts'
import type { Repository } from '../../github/repository.ts'
import type { ExitCode } from '../../model/errors.ts'
import type { ActionInputs } from './action-inputs.ts'
import type { ActionOutputs } from './action-outputs.ts'
import type { GitHubEvent } from './tasks.ts'
import type { ReceiverOptions } from '../sweep/beside.ts'
import type { CommonOptions, Shell } from '../shell.ts'
import type { Timekeeper } from '../sweep/timekeeper.ts'

/** Everything that a run is given. */
export interface Run {
  readonly inputs: ActionInputs
  readonly event: GitHubEvent
  /** `owner/name`. */
  readonly name: string
  /** Null: the event did not say. */
  readonly isPrivate: boolean | null
  readonly serverUrl: string
  /** The commit that the run is of, which its work tree holds; empty where the runner does not say. */
  readonly commit: string
  /** Null without a token. */
  readonly repository: Repository | null
  /** Why GitHub cannot be asked what stands there; left out: it can. */
  readonly unasked?: Failure
  /** The clock that a lingering run waits for. */
  readonly time: Timekeeper
  /** What the receivers of the policy are opened with. */
  readonly receivers: Pick<ReceiverOptions, 'environment' | 'insecureReceivers'>
  /** Aborts when the run's time is up. */
  readonly deadline: AbortSignal
}

/** What each part of a run is handed. */
export interface Acting {
  readonly shell: Shell
  readonly run: Run
  readonly options: CommonOptions
}

/** What one part came to. */
export interface PartResult {
  readonly exitCode: ExitCode
  /** Markdown for the job summary. */
  readonly summary: string
  readonly outputs: ActionOutputs
  /** Sentences for the log and the run's page. */
  readonly warnings: readonly string[]
  readonly errors: readonly string[]
  /** Whether it put something onto the default branch that the parts after it are to see. */
  readonly hasMoved?: boolean
}

/** Where people read the files of a commit; null where the runner does not say which it is. */
export function filesAt({ serverUrl, name }: Run, commit: string): string | null {
  return commit === '' ? null : `${serverUrl}/${name}/blob/${commit}`
}

/** A part that had nothing to do. */
export const NOTHING: PartResult = {
  exitCode: 0,
  summary: '',
  outputs: {},
  warnings: [],
  errors: [],
}

/** The branch that the work tree is of. */
export function sweptBranch({ event }: Run): string {
  return /^refs\/heads\/(.+)$/.exec(event.ref)?.[1] ?? event.defaultBranch
}
