/** Decides what is said of follow-ups: one comment for each place that has news, and what the overview is to remember. */
import { nameOrCount } from '../model/count-of.ts'
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
  /** Issues that this run found out of reach; left out: none is. */
  readonly away?: ReadonlyMap<number, Away>
}

/** `refused`: it is not there, or takes no word, so that the overview hears; `unasked`: GitHub did not say, and a later run asks. */
export type Away = 'refused' | 'unasked'

/** What is to be read first, what is to be written, and which steps were told by then. */
export interface FollowUpPlan {
  readonly needs: readonly Extract<Need, { need: 'comments' }>[]
  readonly steps: readonly FollowUpStep[]
  readonly told: readonly string[]
}

/** One comment on an issue that stands. */
export type FollowUpStep = Extract<PlanStep, { action: 'comment' }> & { readonly issue: number }

/** The overview keeps no more of them in its marker; of more, the comments are read. */
const TOLD_KEPT = 100

/** Plans the comments. A step that the overview does not remember may stand in a comment: those are read before one is written. */
export function planFollowUps(input: FollowUpInput): FollowUpPlan {
  const { followUps, found, policyFile, zones, now, away = new Map<number, Away>() } = input
  const { policy } = policyFile
  const trusted = authorsOf(input.author, policy)
  const overview = overviewsIn(found, trusted)[0]
  const remembered = overview?.marker.told ?? []
  const context = { policy, course: null, zones, now }
  const placeOf = ({ followUp }: FollowUpNotice) => {
    const { issue } = followUp.row.task
    const instead = issue === undefined || away.get(issue) === 'refused'
    const place = instead ? overview?.issue.number : issue
    return place === undefined || away.has(place) ? undefined : place
  }
  const isOurs = isAmong(trusted)
  const untold = followUpNotices(followUps, new Set(remembered), context)
  const onOverview = (place: number) => Number(place === overview?.issue.number)
  // The overview is the last: what an issue refuses is told there, in the same comment.
  const places = [...new Set(untold.flatMap((notice) => placeOf(notice) ?? []))].toSorted(
    (one, other) => onOverview(one) - onOverview(other)
  )
  const unread = places.filter((issue) => !found.comments.has(issue))
  if (unread.length > 0)
    return {
      needs: unread.map((issue) => ({ need: 'comments', issue })),
      steps: [],
      told: keptOf(remembered, followUps),
    }
  const said = [...places, ...away.keys()].flatMap((issue) =>
    (found.comments.get(issue) ?? []).flatMap(({ author, body }) =>
      isOurs(author) ? (toldIn(body) ?? []) : []
    )
  )
  const notices = followUpNotices(followUps, new Set([...remembered, ...said]), context)
  const steps = places.flatMap((issue): FollowUpStep | [] => {
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

/** Whose follow-ups name an issue, in words. */
export function namersOf(issue: number, followUps: readonly SweptFollowUp[]): string {
  const named = followUps.filter(({ row: { task } }) => task.issue === issue)
  return nameOrCount([...new Set(named.map(({ row }) => row.incident))], 'incident')
}

/** Of what is still to be done alone. */
function keptOf(told: readonly string[], followUps: readonly SweptFollowUp[]): readonly string[] {
  const open = new Set(
    followUps.flatMap(({ row, name }) => row.steps.map(({ step }) => `${name}/${step}`))
  )
  return [...new Set(told)].filter((key) => open.has(key)).slice(-TOLD_KEPT)
}
