/** Lingering: a run that knows what is due soon stays for it, so that no late schedule comes between. */
import { nextInstant } from '../../clock/next-instant.ts'
import type { LedgerEntry } from '../../clock/obligation.ts'
import { hasMoved } from '../../github/present-head.ts'
import type { Repository } from '../../github/repository.ts'
import { formatInstant, type Instant, MINUTE } from '../../model/time.ts'
import { type Acting, type PartResult, type Run, sweptBranch } from './act-run.ts'
import { sweepForAction } from './act-sweep.ts'
import type { Touched } from './touched-records.ts'

/** What is kept free before the run's time limit, in seconds: a sweep that is begun is to be finished. */
const RESERVE = MINUTE

/**
 * Sweeps, and once more at each due instant up to the horizon that the input `linger` gives. It ends where nothing
 * more is due by then, where a sweep went wrong, and where the branch has moved on: then the run of the newer commit
 * knows better, and may be waiting for this one to end.
 */
export async function lingeringSweep(acting: Acting, touched: Touched): Promise<PartResult> {
  const { shell, run } = acting
  const { inputs, repository, time } = run
  let entries: readonly LedgerEntry[] = []
  const learn = (learned: readonly LedgerEntry[]) => void (entries = learned)
  const sweep = (now: Instant) =>
    sweepForAction({ ...acting, shell: { ...shell, now } }, touched, learn)
  const horizon = time.now() + Math.min(inputs.linger, inputs.timeout - RESERVE)
  let at = shell.now
  let part = await sweep(at)
  const standing = standingOf(run)
  if (inputs.linger === 0 || !inputs.apply || inputs.now !== undefined) return part
  if (repository === null || standing === null) return part
  while (part.exitCode === 0) {
    const next = nextInstant(entries, at)
    if (next === null || next > horizon) return part
    shell.err(`lingering until ${formatInstant(next)}, when something is due\n`)
    if (!(await isStillStanding(repository, standing, next, run))) {
      shell.err(`${standing.branch} has moved on: the run of its newer commit goes on from here\n`)
      return part
    }
    at = time.now()
    part = after(part, await sweep(at))
  }
  return part
}

/** A branch, and the commit of it that the records were read from. */
interface Standing {
  readonly branch: string
  readonly commit: string
}

function standingOf(run: Run): Standing | null {
  const { pullRequest } = run.event
  if (pullRequest !== null) return { branch: pullRequest.headRef, commit: pullRequest.headSha }
  return run.commit === '' ? null : { branch: sweptBranch(run), commit: run.commit }
}

/** Waits, and looks each minute whether the branch has moved: whoever waits for this run to end waits no longer. */
async function isStillStanding(
  repository: Repository,
  { branch, commit }: Standing,
  until: Instant,
  { time, inputs }: Run
): Promise<boolean> {
  const limit = AbortSignal.timeout(inputs.timeout * 1000)
  do {
    await time.sleepUntil(Math.min(until, time.now() + MINUTE), limit)
    if (await hasMoved(repository, branch, commit)) return false
  } while (time.now() < until)
  return true
}

/** Two sweeps of one run, told as one: the later one knows what is open, and what went out is added up. */
function after(earlier: PartResult, later: PartResult): PartResult {
  const [before, now] = [earlier.outputs, later.outputs]
  const isNews = now.delivered !== 0 || later.exitCode !== 0
  return {
    exitCode: later.exitCode,
    summary: isNews ? `${earlier.summary}\n\n${later.summary}` : earlier.summary,
    outputs: {
      ...now,
      notices: [...(before.notices ?? []), ...(now.notices ?? [])],
      delivered: (before.delivered ?? 0) + (now.delivered ?? 0),
    },
    warnings: [...new Set([...earlier.warnings, ...later.warnings])],
    errors: [...earlier.errors, ...later.errors],
  }
}
