/** Keeps tasks and their issues alike: asks how issues ended, commits to the records, opens and closes issues. */
import type { FollowUpPlace } from '../delivery/follow-up-issue.ts'
import { type SweptFollowUp, taskLogin } from '../delivery/follow-up-notices.ts'
import type { PlanStep } from '../delivery/plan.ts'
import {
  type Ended,
  issuesToAsk,
  keyOf,
  lostIssues,
  numbersOf,
  planClosings,
  planEdits,
  planOpenings,
  type TaskEdit,
  type Tracking,
} from '../delivery/plan-tracking.ts'
import { namersOf } from '../delivery/plan-follow-ups.ts'
import { nameOrCount } from '../model/count-of.ts'
import { instantOf } from '../model/time.ts'
import { editTask } from '../parse/edit-task.ts'
import type { BodyTask } from '../model/incident.ts'
import { dateIn } from '../text/times.ts'
import { commitFiles, type FileEdit } from './commit-files.ts'
import { explain, type Failure } from './failure.ts'
import { findMore } from './find.ts'
import { remedyOfNamed } from './keep-follow-ups.ts'
import { carried, type Kept } from './keep-overview.ts'
import { placeOf, type Repository } from './repository.ts'

/** What it needs beside the plan. */
export interface TrackingInput extends Omit<Tracking, 'today'> {
  readonly sweptBranch: () => Promise<string>
  /** The tasks of a record's text, read exactly. */
  readonly tasksIn: (path: string, text: string) => Promise<readonly BodyTask[]>
  readonly placeOf: (followUp: SweptFollowUp) => FollowUpPlace
  readonly log: (sentence: string) => void
}

/** One round; what an interrupted one left is taken up by the next. */
export async function trackFollowUps(repository: Repository, input: TrackingInput): Promise<Kept> {
  const { policyFile, zones, now } = input
  const today = dateIn(now, zones, policyFile.policy.timezone)
  const warnings: string[] = []
  let tracking: Tracking = { ...input, today }
  const done: PlanStep[] = []
  const failures: Failure[] = []
  const carry = async (steps: readonly PlanStep[]) => {
    const kept = await carried(repository, steps, tracking.found, input.author)
    tracking = { ...tracking, found: kept.found }
    done.push(...kept.done)
    warnings.push(...kept.warnings)
    failures.push(...kept.failures)
  }
  try {
    const ended = await endedOf(repository, tracking, warnings)
    for (const { number, incident } of lostIssues(tracking))
      warnings.push(
        `Issue #${number} was opened for a follow-up of ${incident}, and no task names it any more. Write \`#${number}\` into the brackets of its task, or close it as not planned.`
      )
    const edits = planEdits(tracking, ended, now)
    const texts = await write(repository, edits, input, warnings)
    await carry(planClosings(tracking))
    const reservations = reservedIn(tracking.followUps, edits, texts)
    if (reservations.length > 0) {
      for (const need of ['closed-issues', 'newest-issues'] as const)
        tracking = { ...tracking, found: await findMore(repository, tracking.found, { need }) }
      await carry(planOpenings(tracking, reservations, input.placeOf))
      const numbers = numbersOf(tracking)
      const numbered = reservations.flatMap(({ followUp, reserved }): TaskEdit | [] => {
        const { row, entry } = followUp
        const number = numbers.get(keyOf(row.incident, reserved))
        const task = { ...row.task, reserved }
        return number === undefined
          ? []
          : {
              path: entry.file.path,
              incident: row.incident,
              task,
              change: { replace: [`reserved-${reserved}`, `#${number}`] },
            }
      })
      await write(repository, numbered, input, warnings)
      await assign(repository, reservations, numbers, input)
    }
  } catch (error) {
    failures.push(explain(error, 'keep follow-ups and their issues alike', 'issues: write'))
  }
  return { found: tracking.found, done, warnings, failures }
}

/** How each issue ended that is not among the open ones of ours; one that cannot be read is said, and nothing of it assumed. */
async function endedOf(
  repository: Repository,
  tracking: Tracking,
  warnings: string[]
): Promise<ReadonlyMap<number, Ended>> {
  const ended = new Map<number, Ended>()
  const { timezone } = tracking.policyFile.policy
  for (const number of issuesToAsk(tracking)) {
    try {
      const { data } = await repository.client.rest.issues.get({
        ...placeOf(repository),
        issue_number: number,
      })
      const pull = data.pull_request
      const closedAt = pull === undefined ? data.closed_at : (pull.merged_at ?? null)
      const isDone = pull === undefined ? data.state_reason !== 'not_planned' : closedAt !== null
      if (data.state !== 'closed') ended.set(number, { as: 'open' })
      else if (!isDone) {
        ended.set(number, { as: 'dropped' })
        const how = pull === undefined ? 'as not planned' : 'without a merge'
        warnings.push(
          `${data.html_url} was closed ${how}, and its follow-up is still to be done. Take the task out of its record, or open it again.`
        )
      } else {
        const at = closedAt === null ? tracking.now : instantOf(Date.parse(closedAt))
        ended.set(number, { as: 'done', on: dateIn(at, tracking.zones, timezone) })
      }
    } catch (error) {
      const failure = explain(error, `look at issue ${number}`, 'issues: read')
      if (failure.fatal) throw error
      warnings.push(
        `A follow-up of ${namersOf(number, tracking.followUps)} names the issue #${number}, which cannot be read. ${failure.sentence} ${remedyOfNamed(failure)}`
      )
    }
  }
  return ended
}

/** The new texts by path. A branch that takes no commit is said, and then nothing is opened. */
async function write(
  repository: Repository,
  edits: readonly TaskEdit[],
  { sweptBranch, tasksIn, log }: TrackingInput,
  warnings: string[]
): Promise<ReadonlyMap<string, string>> {
  if (edits.length === 0) return new Map()
  const branch = await sweptBranch()
  const paths = [...new Set(edits.map(({ path }) => path))]
  const files = paths.map((path): FileEdit => ({
    path,
    edit: (text) =>
      editedText(
        text,
        edits.filter((edit) => edit.path === path),
        tasksIn
      ),
  }))
  const ids = [...new Set(edits.map(({ incident }) => incident))].toSorted()
  const what = nameOrCount(ids, 'incident')
  const message = `Note the follow-ups of ${what}\n\n${ids.map((id) => `- ${id}`).join('\n')}`
  const outcome = await commitFiles(repository, { branch, message, files })
  if (outcome.outcome === 'refused') {
    const { sentence, remedy } = outcome.failure
    warnings.push(
      `The follow-ups of ${what} have no issue yet, or are not ticked off: ${branch} takes no commit. ${sentence} ${remedy} Or set \`issues: false\` under follow-ups of the policy.`
    )
  }
  if (outcome.outcome !== 'committed') return new Map()
  log(`Noted the follow-ups of ${what} on ${branch}: ${outcome.sha}.`)
  return outcome.texts
}

/** Each edit finds its task in what stands there by now; one that is gone, or says it already, is left alone. */
async function editedText(
  text: string,
  edits: readonly TaskEdit[],
  tasksIn: TrackingInput['tasksIn']
): Promise<string> {
  let written = text
  for (const { path, task, change } of edits) {
    const before = await tasksIn(path, written)
    const found = before.find((one) => isSame(one, task))
    const next = found === undefined ? null : editTask(written, found, change)
    if (found === undefined || next === null) continue
    const after = await tasksIn(path, next)
    const isAlone = after.every(({ text: words }, index) => {
      const old = before[index]
      return old === found || old?.text === words
    })
    if (isAlone && after.length === before.length) written = next
  }
  return written
}

/** By its number, by what it is reserved by, or else by its words. */
function isSame(one: BodyTask, other: BodyTask): boolean {
  if (other.issue !== undefined) return one.issue === other.issue && one.done === other.done
  if (other.reserved !== undefined) return one.reserved === other.reserved
  return one.text === other.text && one.issue === undefined
}

/** Reservations that the branch holds: those of earlier runs, and those just committed. */
function reservedIn(
  followUps: readonly SweptFollowUp[],
  edits: readonly TaskEdit[],
  texts: ReadonlyMap<string, string>
) {
  return followUps.flatMap((followUp) => {
    const { task } = followUp.row
    const edit = edits.find((one) => one.task === task)?.change.add
    const made = edit?.startsWith('reserved-') === true ? edit.slice('reserved-'.length) : undefined
    const isMade =
      made !== undefined &&
      texts.get(followUp.entry.file.path)?.includes(`reserved-${made}`) === true
    const reserved = isMade
      ? made
      : task.issue === undefined && !task.done
        ? task.reserved
        : undefined
    return reserved === undefined || followUp.shown.confidential ? [] : { followUp, reserved }
  })
}

/** Where the token may not, the mention in the issue has to do. */
async function assign(
  repository: Repository,
  reservations: ReturnType<typeof reservedIn>,
  numbers: ReadonlyMap<string, number>,
  { policyFile, log }: TrackingInput
): Promise<void> {
  for (const { followUp, reserved } of reservations) {
    const number = numbers.get(keyOf(followUp.row.incident, reserved))
    const login = taskLogin(followUp.row.task.owner, policyFile.policy)
    if (number === undefined || login === undefined || login.includes('/')) continue
    try {
      await repository.client.rest.issues.addAssignees({
        ...placeOf(repository),
        issue_number: number,
        assignees: [login],
      })
    } catch (error) {
      log(explain(error, `assign issue ${number}`, 'issues: write').sentence)
    }
  }
}
