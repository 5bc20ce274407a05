/** Decides who is still to be told that they take over on a rota: once for each hand-over, and of several the last. */
import * as z from 'zod'
import { elapsedSeconds, formatInstant } from '../model/time.ts'
import { rostersIn } from '../report/duty-now.ts'
import { type HandOver, lastHandOver } from '../rota/hand-over.ts'
import { openClocks } from '../rota/on-duty.ts'
import { authorsOf, isAmong, type FoundComment, type Need } from './found.ts'
import { renderHandOver } from './hand-over-note.ts'
import { formatHiddenLine, parseHiddenLine, withLine } from './hidden-line.ts'
import { presentOf } from './mentions.ts'
import type { IsOurs } from './identity.ts'
import { overviewsIn } from './overview.ts'
import type { PlanStep } from './plan.ts'
import { openIn } from './plan-overview.ts'
import type { SweepInput } from './plan-sweep.ts'

/** The notes on the overview, or what must be read first. */
export interface HandOverPlan {
  readonly needs: readonly Need[]
  readonly steps: readonly PlanStep[]
  /** The keys of those that are told once the steps are carried out; none where there is no overview to tell them on. */
  readonly handed: readonly string[]
  /** The keys that the overview holds already. */
  readonly known: readonly string[]
}

const Marker = z.object({ about: z.literal('hand-over'), key: z.string() })

/** Whether somebody took over lately: whoever did is to be told, be there an overview or not. */
export function hasHandOver(sweep: SweepInput): boolean {
  return handOversIn(sweep).length > 0
}

/**
 * Plans them; nothing for whoever takes over from nobody's hands to nobody's. Of two notes of one hand-over, which two
 * sweeps at once may have left, the older stands.
 */
export function planHandOvers(sweep: SweepInput): HandOverPlan {
  const { found, author, policyFile } = sweep
  const trusted = authorsOf(author, policyFile.policy)
  const [overview] = overviewsIn(found, trusted)
  const known = overview?.marker.handed ?? []
  const last = handOversIn(sweep)
  if (overview === undefined || last.length === 0)
    return { needs: [], steps: [], handed: [], known }
  const plan = { needs: [], steps: [], handed: last.map(({ key }) => key), known }
  const { number: issue } = overview.issue
  const comments = found.comments.get(issue)
  if (comments === undefined) {
    const isNews = last.some(({ key }) => !known.includes(key))
    return isNews ? { ...plan, needs: [{ need: 'comments', issue }] } : plan
  }
  const { said, twins } = notesIn(comments, isAmong(trusted))
  const steps = last
    .filter(({ key }) => !known.includes(key) && !said.has(key))
    .map(({ key, role, handOver }): PlanStep => {
      const context = { ...sweep, policy: policyFile.policy, course: null }
      const called = presentOf(handOver.on, role, context)
      const text = renderHandOver({ handOver, called, incidents: openIn(sweep) }, sweep)
      const body = withLine(text, formatHiddenLine({ about: 'hand-over', key }))
      return { action: 'comment', incident: HAND_OVER, issue, body }
    })
  const gone = twins.map(({ id: comment }): PlanStep => ({
    action: 'delete-comment',
    incident: HAND_OVER,
    issue,
    comment,
  }))
  return { ...plan, steps: [...steps, ...gone] }
}

/** What steps of a note name in place of an incident. */
const HAND_OVER = 'the hand-over'

/** The keys of the notes that stand, and the younger notes of a key that an older one has. */
function notesIn(
  comments: readonly FoundComment[],
  isOurs: IsOurs
): { readonly said: ReadonlySet<string>; readonly twins: readonly FoundComment[] } {
  const said = new Set<string>()
  const twins = comments
    .toSorted((one, other) => one.id - other.id)
    .filter((comment) => {
      const key = isOurs(comment.author)
        ? Marker.safeParse(parseHiddenLine(comment.body)).data?.key
        : undefined
      if (key === undefined) return false
      const isTwin = said.has(key)
      said.add(key)
      return isTwin
    })
  return { said, twins }
}

interface Keyed {
  /** `v1:rota:first-line/2026-11-23T08:00:00Z` */
  readonly key: string
  /** The first contact that names the rota. */
  readonly role: string
  readonly handOver: HandOver
}

/** The last one of each rota that a contact names, as far back as a sweep announces anything. */
function handOversIn({ policyFile: { policy }, zones, now }: SweepInput): readonly Keyed[] {
  const clocks = openClocks(zones)
  const reach = elapsedSeconds(policy['catch-up'])
  return rostersIn(policy.contacts).flatMap(({ role, roster }) => {
    const handOver = lastHandOver(roster, now, clocks, reach)
    if (handOver === null) return []
    return { key: `v1:rota:${roster.name}/${formatInstant(handOver.at)}`, role, handOver }
  })
}
