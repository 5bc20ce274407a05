/** Decides what is said of follow-ups: one comment for each place that has news, and what the overview is to remember. */
import { authorsOf, isAmong, type Found, type Need } from './found.ts'
import { type FollowUpDrawing, renderFollowUpComment, toldIn } from './follow-up-comment.ts'
import { followUpNotices, type FollowUpNotice, type SweptFollowUp } from './follow-up-notices.ts'
import { overviewsIn } from './overview.ts'
import type { PlanStep } from './plan.ts'

/** What it depends on. */
export interface FollowUpInput extends FollowUpDrawing {
  readonly followUps: readonly SweptFollowUp[]
  readonly found: Found
  readonly author: string
}

/** What is to be read first, what is to be written, and which steps were told by then. */
export interface FollowUpPlan {
  readonly needs: readonly Need[]
  readonly steps: readonly PlanStep[]
  readonly told: readonly string[]
}

/** The overview keeps no more of them in its marker; of more, the comments are read. */
const TOLD_KEPT = 100

/** Plans the comments. A step that the overview does not remember may stand in a comment: those are read before one is written. */
export function planFollowUps(input: FollowUpInput): FollowUpPlan {
  const { followUps, found, policyFile, zones, now } = input
  const { policy } = policyFile
  const trusted = authorsOf(input.author, policy)
  const overview = overviewsIn(found, trusted)[0]
  const remembered = overview?.marker.told ?? []
  const context = { policy, course: null, zones, now }
  const placeOf = ({ followUp }: FollowUpNotice) =>
    followUp.row.task.issue ?? overview?.issue.number
  const isOurs = isAmong(trusted)
  const untold = followUpNotices(followUps, new Set(remembered), context)
  const places = [...new Set(untold.flatMap((notice) => placeOf(notice) ?? []))]
  const unread = places.filter((issue) => !found.comments.has(issue))
  if (unread.length > 0)
    return { needs: unread.map((issue) => ({ need: 'comments', issue })), steps: [], told: [] }
  const said = places.flatMap((issue) =>
    (found.comments.get(issue) ?? []).flatMap(({ author, body }) =>
      isOurs(author) ? (toldIn(body) ?? []) : []
    )
  )
  const notices = followUpNotices(followUps, new Set([...remembered, ...said]), context)
  const steps = places.flatMap((issue): PlanStep | [] => {
    const here = notices.filter((notice) => placeOf(notice) === issue)
    if (here.length === 0) return []
    return {
      action: 'comment',
      incident: here[0]?.followUp.row.incident ?? '',
      issue,
      body: renderFollowUpComment(here, input),
    }
  })
  const told = notices.flatMap((notice) => (placeOf(notice) === undefined ? [] : notice.keys))
  return { needs: [], steps, told: keptOf([...remembered, ...said, ...told], followUps) }
}

/** Of what is still to be done alone. */
function keptOf(told: readonly string[], followUps: readonly SweptFollowUp[]): readonly string[] {
  const open = new Set(
    followUps.flatMap(({ row, name }) => row.steps.map(({ step }) => `${name}/${step}`))
  )
  return [...new Set(told)].filter((key) => open.has(key)).slice(-TOLD_KEPT)
}
