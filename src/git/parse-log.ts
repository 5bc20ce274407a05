/** The stream of `git log --raw -z`, asked for and read: one commit after another, each with the paths that it changed. */
import { CommandError } from '../model/errors.ts'
import { streamGit } from './run-git.ts'

/**
 * The format that this reads. With `-z` a commit is drawn as
 * `commit <hash> <committer date> <parents…>` NUL, then LF before its first change, each change being
 * `:<mode> <mode> <blob> <blob> <letter>` NUL `<path>` NUL. A path may hold anything but NUL, so tokens are taken in turn.
 */
const LOG_FORMAT = 'tformat:commit %H %ct %P'

/** How git is asked for that stream, whatever its configuration says; what else a caller asks comes after. */
export const LOG_ARGS = [
  'log',
  '--raw',
  '--root',
  '--no-renames',
  '--no-abbrev',
  '--no-relative',
  '--no-show-signature',
  '--no-ext-diff',
  '--no-textconv',
  '--diff-merges=first-parent',
  '-z',
  `--format=${LOG_FORMAT}`,
] as const

/** One path in the raw diff; a null blob stands for no file, a link or a submodule. */
export interface RawChange {
  readonly path: string
  readonly before: string | null
  readonly after: string | null
}

/** A commit as the log draws it, against its first parent. */
export interface LoggedCommit {
  readonly hash: string
  readonly committedAt: number
  readonly parents: readonly string[]
  readonly changes: readonly RawChange[]
}

const RAW = /^\n?:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]/
/** A commit whose date is damaged or lies before 1970 has none that can be compared. */
const HEADER = /^commit ([0-9a-f]+) (-?\d*)(?: ([0-9a-f ]*))?$/

/** Gives the commits as they come. Throws on output of any other form. */
export async function* parseLog(
  chunks: AsyncIterable<string> | Iterable<string>
): AsyncGenerator<LoggedCommit> {
  let open: (LoggedCommit & { readonly changes: RawChange[] }) | null = null
  let raw: RegExpExecArray | null = null
  for await (const token of tokens(chunks)) {
    if (raw !== null) {
      const [, modeBefore = '', modeAfter = '', before = '', after = ''] = raw
      open?.changes.push({
        path: token,
        before: fileBlob(modeBefore, before),
        after: fileBlob(modeAfter, after),
      })
      raw = null
      continue
    }
    raw = RAW.exec(token)
    if (raw !== null) continue
    const header = HEADER.exec(token)
    if (header === null)
      throw new Error(`git log drew ${JSON.stringify(token.slice(0, 80))}, which is no commit.`)
    if (open !== null) yield open
    const [, hash = '', committed = '', parents = ''] = header
    open = {
      hash,
      committedAt: Number(committed),
      parents: parents.split(' ').filter(Boolean),
      changes: [],
    }
  }
  if (open !== null) yield open
}

async function* tokens(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of chunks) {
    const parts = (rest + chunk).split('\0')
    rest = parts.pop() ?? ''
    yield* parts
  }
  if (rest !== '') yield rest
}

function fileBlob(mode: string, blob: string): string | null {
  return mode.startsWith('100') && !/^0+$/.test(blob) ? blob : null
}

/**
 * Newest first; `args` say from where, and which. Whoever stops reading early stops git.
 *
 * @throws CommandError (2) where git cannot read it.
 */
export async function* logCommits(
  top: string,
  args: readonly string[]
): AsyncGenerator<LoggedCommit> {
  const git = streamGit(top, [...LOG_ARGS, ...args])
  git.input.end()
  try {
    yield* parseLog(git.output.setEncoding('utf8'))
  } finally {
    git.stop()
  }
  const { status, message } = await git.ended
  if (status !== 0 && message !== '') {
    throw new CommandError(`git log failed: ${message}`, 'Run `git fsck` to see what is wrong.')
  }
}
