/** Writes a whole history into one file, and reads such a file, which may be hostile, into a repository of its own. */
import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { temporaryFolder } from '../disk/temporary-folder.ts'
import { CommandError } from '../model/errors.ts'
import { packProblem } from './pack-bounds.ts'
import { refusal, wordsOf } from './refusal.ts'
import { type GitStream, runGit, streamGit } from './run-git.ts'

/**
 * Writes the ancestry of HEAD to the absolute path `file` (`git bundle`). One thread, so that git packs the same
 * objects as alike as it can.
 *
 * @throws CommandError (2) where git cannot, or HEAD is no longer the commit `head`.
 */
export function writeHistoryBundle(top: string, head: string, file: string): void {
  const made = runGit(top, ['-c', 'pack.threads=1', 'bundle', 'create', '--quiet', file, 'HEAD'])
  if (made.kind !== 'ok') throw refusal('The history could not be written', made)
  const heads = runGit(top, ['bundle', 'list-heads', file])
  if (heads.kind === 'ok' && heads.output === `${head} HEAD\n`) return
  throw new CommandError(
    'HEAD moved to another commit while the history was written.',
    'Empty the folder and run it again.'
  )
}

/** A history that was read from a file; `damaged` says in git's words why it could not be. */
export type OpenedHistory =
  | { readonly kind: 'open'; readonly folder: string; readonly close: () => void }
  | { readonly kind: 'damaged'; readonly problem: string }

/**
 * Reads the file at the absolute path `file` into a new repository, whose HEAD becomes `head` and whose work tree stays
 * empty: nothing is checked out, no hook or template runs, git recomputes the name of every object and refuses what no
 * history should hold. What would unpack to more than any history is not unpacked.
 *
 * @throws CommandError (2) without git.
 */
export async function openHistoryBundle(file: string, head: string): Promise<OpenedHistory> {
  let stop: (() => void) | null = null
  const { folder, forget: close } = temporaryFolder(() => stop?.())
  try {
    const problem = await unbundle(folder, file, head, (started) => {
      stop = started
    })
    if (problem === null) return { kind: 'open', folder, close }
    close()
    return { kind: 'damaged', problem }
  } catch (error) {
    close()
    throw error
  }
}

/** What hosts forgive in old histories; nothing of it leads anywhere. */
const FORGIVEN = ['zeroPaddedFilemode', 'missingSpaceBeforeDate', 'badTimezone']

/** What is wrong with it, in git's words or ours. `running` is given what stops a git that runs. */
async function unbundle(
  folder: string,
  path: string,
  head: string,
  running: (stop: () => void) => void
): Promise<string | null> {
  const isLong = head.length === 64
  const file = openSync(path, 'r')
  try {
    const found = readBundleHead(file)
    if ('problem' in found) return found.problem
    if (found.refs.length !== 1 || found.refs[0] !== `${head} HEAD`)
      return `it names other commits than HEAD at ${head}`
    const problem = packProblem(file, found.packAt, isLong ? 32 : 20)
    if (problem !== null) return problem
    // A machine that is busy indexes a few megabytes a second; what takes longer was made to.
    const seconds = 60 + fstatSync(file).size / 1_000_000
    const run = async (args: readonly string[], from: number | null) => {
      const git = streamGit(folder, args)
      running(git.stop)
      return ended(git, from === null ? null : { path, from }, seconds)
    }
    const strict = `--strict=${FORGIVEN.map((name) => `${name}=ignore`).join(',')}`
    const calm = ['-c', 'core.bigFileThreshold=16m', '-c', 'pack.threads=1']
    const format = `--object-format=${isLong ? 'sha256' : 'sha1'}`
    const init = ['init', '--quiet', '--template=', '--initial-branch=main', format, '.']
    return (
      (await run(init, null)) ??
      (await run([...calm, 'index-pack', '--stdin', strict], found.packAt)) ??
      (await run(['update-ref', 'refs/heads/main', head], null)) ??
      (await run(['rev-list', '--objects', '--quiet', '--end-of-options', head], null))
    )
  } finally {
    closeSync(file)
  }
}

/** Waits for git, which reads a file from a place of it where one is given; its words where it fails. */
async function ended(
  git: GitStream,
  input: { readonly path: string; readonly from: number } | null,
  seconds: number
): Promise<string | null> {
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    git.stop()
  }, seconds * 1000)
  git.output.resume()
  if (input === null) git.input.end()
  // A git that gives up says why by its status.
  else
    await pipeline(createReadStream(input.path, { start: input.from }), git.input).catch(() => {})
  const { status, message, isMissing } = await git.ended
  clearTimeout(timer)
  if (isMissing) {
    throw new CommandError(
      'The history of the pack is read by git, and there is no git on this machine.',
      'Install git 2.31 or newer.'
    )
  }
  if (isLate) return 'it took too long, and was stopped'
  return status === 0 ? null : wordsOf({ kind: 'failed', status, message })
}

/** The head, or in `problem` why it is none that we wrote. */
type BundleHead =
  | { readonly refs: readonly string[]; readonly packAt: number }
  | { readonly problem: string }

/** One line names HEAD; others there are none. */
const HEAD_LIMIT = 4096

/**
 * Parses `# v2 git bundle` LF, in version 3 `@object-format=…` LF, `<hash> HEAD` LF, LF, from an open file. Nothing that
 * asks for other objects is taken: such a history is not whole.
 */
export function readBundleHead(file: number): BundleHead {
  const bytes = Buffer.alloc(HEAD_LIMIT)
  const text = bytes.toString('latin1', 0, readSync(file, bytes, 0, HEAD_LIMIT, 0))
  const end = text.indexOf('\n\n')
  const [signature, ...lines] = text.slice(0, Math.max(0, end)).split('\n')
  if (signature !== '# v2 git bundle' && signature !== '# v3 git bundle')
    return { problem: 'it is no bundle of git' }
  const refs = lines.filter((line) => !/^@object-format=[a-z0-9]+$/.test(line))
  const other = refs.find((line) => !/^[0-9a-f]{40,64} /.test(line))
  return other === undefined
    ? { refs, packAt: end + 2 }
    : { problem: 'it rests on what it does not hold' }
}
