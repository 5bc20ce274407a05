/** How the clocks of an agreement run, in the few sentences that change what somebody owes. */
import type { PolicyKind } from '../model/policy.ts'
import { targetsIn } from '../model/kind-in.ts'
import { listWords } from './sla-words.ts'

/** The rules of docs/reference/clocks.md that this kind's targets meet, each as a sentence. */
export function clockSentences(kind: PolicyKind): string[] {
  const targets = targetsIn(kind)
  const isReached = (wanted: string) =>
    targets.some((target) => target.do === 'reach' && target.status === wanted)
  const held = [
    ...(isReached('contained') ? ['containment'] : []),
    ...(isReached('resolved') ? ['resolution'] : []),
  ]
  return [
    'What is done at or before its due time, to the second, is done in time.',
    'The first assessment sets the priority from the report on, so a late assessment leaves less of each limit.',
    ...(targets.some((target) => target.do === 'update')
      ? ['An update is due so long after the last one, or after the report where there was none.']
      : []),
    ...(held.length === 0
      ? []
      : [
          `While an incident is on hold, the clock${held.length > 1 ? 's' : ''} of ${listWords(held)} stand${held.length > 1 ? '' : 's'} still; every other clock runs on.`,
        ]),
    'When the priority is raised, the new limits count from that moment, and nothing falls due later than before. When it is lowered, they count from where they began, and what was missed by then stays missed. What the new priority does not ask is no longer owed.',
    'The resolution ends only what says so. Every other notice and engagement that is still open goes on being owed, and is said once more when its limit passes; what is still open at the closing is named there as not done. A dismissal ends everything; what was missed by then stays missed.',
    ...(isReached('closed')
      ? [
          'An incident counts as closed once it was assessed and has all that is required before closure; until then its closing is owed. Lowering the priority after the resolution changes nothing of what is owed after it.',
        ]
      : []),
    ...(targets.length === 0
      ? []
      : [
          'When an incident is reopened, all that is to be reached is owed anew from that moment, with its updates and whatever notice or engagement is still open; after a closing, every notice and engagement that the report started is owed anew too. An assessment once made stands, and so does what was judged before.',
        ]),
    'Each clock goes by the agreement that was in force when it started: a change of the agreement moves no clock that runs, unless it says that it reaches back.',
  ]
}
