/** Makes sure that a run speaks of what stands now: a run that was started again, or waited long, holds an old tree. */
import { explain, isDown } from '../../github/failure.ts'
import { branchHead, presentPull } from '../../github/present-head.ts'
import type { Repository } from '../../github/repository.ts'
import { type Acting, sweptBranch } from './act-run.ts'
import { unmergedReader } from '../../store/read-records.ts'
import { readHeadSource } from './head-source.ts'
import { readPresentSource } from './present-source.ts'
import { NO_TASKS, type PullRequestFacts, type Tasks } from './tasks.ts'

/** A run as it is to go on. */
export interface PresentRun extends Acting {
  readonly tasks: Tasks
  /** What changed since the run was started; null where nothing did. */
  readonly remark: string | null
}

/**
 * Asks GitHub once where the branch, or the pull request, stands. Where that is elsewhere, what is there is read as
 * data: nobody knows whether another run will come. Where GitHub is down, a run that was to sweep everything goes on by its
 * own tree, for the receivers alone: a page for what has just been settled costs less than silence.
 *
 * @throws CommandError (3) where GitHub refuses to say.
 */
export async function presentRun(acting: Acting, tasks: Tasks): Promise<PresentRun> {
  const { shell, run, options } = acting
  const { repository, event, commit } = run
  const asGiven = { ...acting, tasks, remark: null }
  if (repository === null) return asGiven
  const { pullRequest } = event
  if (pullRequest !== null) {
    const isAbout = tasks.check === 'changed' || tasks.sweep === 'touched'
    return isAbout ? presentOfPull(asGiven, repository, pullRequest) : asGiven
  }
  const speaks = tasks.sweep === 'all' || tasks.reviews || tasks.command || tasks.report
  if (!speaks || commit === '' || !event.ref.startsWith('refs/heads/')) return asGiven
  const branch = sweptBranch(run)
  let head: string
  try {
    head = await branchHead(repository, branch)
  } catch (error) {
    const unasked = explain(error, `say where ${branch} stands`, 'contents: read')
    if (tasks.sweep !== 'all' || !isDown(unasked)) throw error
    return { ...asGiven, run: { ...run, unasked }, tasks: { ...NO_TASKS, sweep: 'all' } }
  }
  if (head === commit) return asGiven
  return {
    ...asGiven,
    run: { ...run, commit: head },
    options: { ...options, head: await readPresentSource(shell, repository, head, options) },
    remark: moved(branch, head, commit),
  }
}

async function presentOfPull(
  asGiven: PresentRun,
  repository: Repository,
  pullRequest: PullRequestFacts
): Promise<PresentRun> {
  const { shell, run, options, tasks } = asGiven
  const { number, headSha } = pullRequest
  const pull = await presentPull(repository, number)
  const present = { ...pullRequest, headSha: pull.headSha, baseSha: pull.baseSha }
  const isData = run.event.name === 'pull_request_target'
  const isSame = pull.headSha === headSha
  if (!pull.isOpen && tasks.sweep === 'touched') {
    const left: Tasks = { ...tasks, sweep: 'none', comment: false }
    return { ...asGiven, tasks: left, remark: closed(number) }
  }
  if (isSame && !isData) return asGiven
  return {
    ...asGiven,
    run: { ...run, event: { ...run.event, pullRequest: present } },
    options: {
      ...options,
      head: await readHeadSource(
        repository,
        present,
        options,
        unmergedReader(shell.recordWorker),
        // Where people are to be told of it, what cannot be read cannot be delivered.
        tasks.sweep === 'touched' ? 3 : 2
      ),
    },
    remark: isSame ? null : moved(`pull request #${number}`, pull.headSha, headSha),
  }
}

function closed(number: number): string {
  return `Pull request #${number} is closed by now: what was merged of it, the runs of its base branch tell.`
}

function moved(what: string, to: string, from: string): string {
  return (
    `This run is of ${from.slice(0, 12)}, and ${what} stands at ${to.slice(0, 12)} by now; ` +
    'what stands there was read through the API, and is what it speaks of.'
  )
}
