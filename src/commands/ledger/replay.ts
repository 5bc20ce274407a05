/** `--as-of`: finds the commit that a command goes by, and the moment that it stands at. */
import { openGit } from '../../git/repository.ts'
import { findReplayedCommit, type ReplayedCommit, resolveCommit } from '../../git/tree-commit.ts'
import { CommandError } from '../../model/errors.ts'
import { formatInstant, type Instant } from '../../model/time.ts'
import { terminalLine } from '../../text/terminal.ts'
import { findInstant } from './instant-option.ts'
import type { CommonOptions, Shell } from '../shell.ts'

/** What the command line says of it. */
export interface ReplayOptions {
  /** A revision, or else an instant. */
  readonly asOf: string
  /** `--now`, which stands over the commit's own date. */
  readonly now: Instant | null
}

/**
 * The commit, with `now` as it is to be; says on stderr which one was taken.
 *
 * @throws CommandError (2) where there is none, no git, or a history that was cut.
 */
export async function replayOf(
  shell: Pick<Shell, 'root' | 'now' | 'err'>,
  options: CommonOptions,
  { asOf, now }: ReplayOptions
): Promise<ReplayedCommit> {
  const instant =
    resolveCommit(shell.root, asOf) === null
      ? await findInstant(shell, options, { option: '--as-of', text: asOf, meant: 'past' })
      : null
  const asked = instant === null ? asOf : formatInstant(instant)
  const found = findReplayedCommit(shell.root, openGit(shell.root), asked)
  const replay = { ...found, now: now ?? found.now }
  const { commit, committedAt, remark } = replay
  const taken = `commit ${commit.slice(0, 12)} of ${formatInstant(committedAt)}`
  const why = remark === null ? '' : `; ${remark}`
  shell.err(`note: as of ${formatInstant(replay.now)}, by ${terminalLine(taken + why)}\n`)
  return replay
}

/**
 * Refuses what would act on the present by the state of the past.
 *
 * @throws CommandError (2) in a replay.
 */
export function refuseReplay({ replay }: CommonOptions, option: string): void {
  if (replay === null || replay === undefined) return
  throw new CommandError(
    `A replay only tells what was; ${option} would act on it.`,
    `Leave ${option} or --as-of away.`
  )
}
