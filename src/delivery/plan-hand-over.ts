/** Decides who is still to be told that they take over on a rota: once for each hand-over, and of several the last. */
import * as z from 'zod'
import { elapsedSeconds, formatInstant } from '../model/time.ts'
import { rostersIn } from '../report/duty-now.ts'
import { type HandOver, lastHandOver } from '../rota/hand-over.ts'
import { openClocks } from '../rota/on-duty.ts'
import { authorsOf, isAmong } from './authors.ts'
import type { Need } from './found.ts'
import { renderHandOver } from './hand-over-note.ts'
import { formatHiddenLine, parseHiddenLine, withLine } from './hidden-line.ts'
import { presentOf } from './mentions.ts'
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

/** Plans them; nothing for whoever takes over from nobody's hands to nobody's. */
export function planHandOvers(sweep: SweepInput): HandOverPlan {
  const { found, author, policyFile } = sweep
  const trusted = authorsOf(author, policyFile.policy)
  const [overview] = overviewsIn(found, trusted)
  const known = overview?.marker.handed ?? []
  const last = handOversIn(sweep)
  if (overview === undefined || last.length === 0)
    return { needs: [], steps: [], handed: [], known }
  const keys = last.map(({ key }) => key)
  const plan = { needs: [], steps: [], handed: keys, known }
  const news = last.filter(({ key }) => !known.includes(key))
  if (news.length === 0) return plan
  const { number: issue } = overview.issue
  const comments = found.comments.get(issue)
  if (comments === undefined) return { ...plan, needs: [{ need: 'comments', issue }] }
  const isOurs = isAmong(trusted)
  const said = new Set(
    comments.flatMap((comment) =>
      isOurs(comment.author)
        ? (Marker.safeParse(parseHiddenLine(comment.body)).data?.key ?? [])
        : []
    )
  )
  const steps = news
    .filter(({ key }) => !said.has(key))
    .map(({ key, role, handOver }): PlanStep => {
      const context = { ...sweep, policy: policyFile.policy, course: null }
      const called = presentOf(handOver.on, role, context)
      const text = renderHandOver({ handOver, called, incidents: openIn(sweep) }, sweep)
      const body = withLine(text, formatHiddenLine({ about: 'hand-over', key }))
      return { action: 'comment', incident: 'the hand-over', issue, body }
    })
  return { ...plan, steps }
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
    return [{ key: `v1:rota:${roster.name}/${formatInstant(handOver.at)}`, role, handOver }]
  })
}
