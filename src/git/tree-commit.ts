/** Finds the commit that a replay goes by. */
import { CommandError } from '../model/errors.ts'
import { formatInstant, type Instant, parseInstant } from '../model/time.ts'
import { readGit, runGit } from './run-git.ts'
import type { GitRepository } from './repository.ts'

/** A commit, and the moment that the replay stands at. */
export interface ReplayedCommit {
  readonly commit: string
  readonly committedAt: Instant
  /** The instant that was asked for, or the commit's own. */
  readonly now: Instant
  /** Said aloud where the choice was not plain: dates of the main line that run backwards. */
  readonly remark: string | null
}

/**
 * The commit that `asked` names: a revision, or an instant, by which it is the last one on the first parents of HEAD
 * whose committer date is not later.
 *
 * @throws CommandError (2) where it names none, and in a shallow clone, whose history is cut.
 */
export function findReplayedCommit(
  folder: string,
  git: GitRepository | null,
  asked: string
): ReplayedCommit {
  if (git === null) {
    throw new CommandError(
      '--as-of reads the commits of then, and there is no Git work tree here, or no git.',
      'Run it inside a clone of the repository, with git installed.'
    )
  }
  if (git.isShallow) {
    throw new CommandError(
      '--as-of reads the commits of then, and the history of this clone was cut when it was fetched (it is shallow).',
      'Run `git fetch --unshallow`; in a workflow, give actions/checkout `fetch-depth: 0`.'
    )
  }
  if (git.head === null) {
    throw new CommandError(
      '--as-of reads the commits of then, and there is no commit yet.',
      'Commit the records first.'
    )
  }
  const instant = parseInstant(asked)
  return typeof instant === 'number' ? atInstant(folder, instant) : atRevision(folder, asked)
}

/** The full hash of the commit that a revision names; null where it names none, or looks like an option. */
export function resolveCommit(folder: string, asked: string): string | null {
  if (asked.startsWith('-')) return null
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${asked}^{commit}`]
  const found = runGit(folder, args)
  return found.kind === 'ok' ? found.output.trim() : null
}

function atRevision(folder: string, asked: string): ReplayedCommit {
  const commit = resolveCommit(folder, asked)
  if (commit === null) {
    throw new CommandError(
      `--as-of ${JSON.stringify(asked)} is neither a commit of this repository nor an instant.`,
      'Name a commit, a branch or a tag, or an instant with its offset, as in 2026-11-21T03:12:00Z.'
    )
  }
  const [line] = mainLine(folder, ['--max-count=1', '--end-of-options', commit])
  const committedAt = line?.committedAt ?? 0
  return { commit, committedAt, now: committedAt, remark: null }
}

function atInstant(folder: string, instant: Instant): ReplayedCommit {
  const line = mainLine(folder, ['--first-parent', '--end-of-options', 'HEAD'])
  const place = line.findIndex(({ committedAt }) => committedAt <= instant)
  const taken = line[place]
  if (taken === undefined) {
    const first = line.at(-1)
    throw new CommandError(
      `There was no commit on the main line at ${formatInstant(instant)}.`,
      first === undefined
        ? 'Commit the records first.'
        : `The first is ${first.commit.slice(0, 12)} of ${formatInstant(first.committedAt)}.`
    )
  }
  const later = line.slice(place).filter(({ committedAt }) => committedAt > instant).length
  const remark =
    later === 0
      ? null
      : `the dates of the main line run backwards: ${later === 1 ? 'an earlier commit claims' : `${later} earlier commits claim`} ` +
        'a later date, and this is the last whose date is not later.'
  return { ...taken, now: instant, remark }
}

/** `<committer date> <hash>` by line, newest first. */
function mainLine(folder: string, args: readonly string[]) {
  const output = readGit(folder, ['rev-list', '--timestamp', ...args], 'The history cannot be read')
  return output
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const cut = line.indexOf(' ')
      return { committedAt: Number(line.slice(0, cut)), commit: line.slice(cut + 1) }
    })
}
