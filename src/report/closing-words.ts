/** What a closing lacks and who can give it, and what was never done, in a reader's words. */
import type { Course, Lack } from '../clock/course.ts'
import type { Ending, Obligation } from '../clock/obligation.ts'
import type { Policy } from '../model/policy.ts'
import { span } from '../text/times.ts'
import { listWords } from './sla-words.ts'
import { duty, isOwed, roleAndHolder } from './words.ts'

/** How every word of a closing that does not count yet begins. */
export const STATED = 'Stated as closed, and not closed yet.'

/** What is missing and who can give it; null where no closing is under way. `shown` makes names fit for the place. */
export function closingGap(
  course: Course,
  policy: Policy,
  shown: (words: string) => string
): string | null {
  const { pendingClosing } = course
  if (pendingClosing === null) return null
  const { lacks } = pendingClosing
  const roles = [...new Set(lacks.map(({ role }) => role))]
  const parts = roles.map((role) => {
    const own = lacks.filter((lack) => lack.role === role).map((lack) => lackWords(lack, shown))
    return `${listWords(own)}, by the ${shown(roleAndHolder(course, policy, role))}`
  })
  return `${STATED} Missing: ${parts.join('; ')}.`
}

function lackWords({ what, name, instead }: Lack, shown: (words: string) => string): string {
  if (what === 'section') return `the section “${shown(name)}”`
  return instead === null ? `\`${name}\`` : `\`${name}\` (${shown(instead)} does not count for it)`
}

const ENDED: Partial<Record<Ending['by'], string>> = {
  assessed: 'the priority was lowered',
  reopened: 'it was reopened',
}

/** `never done, 33m overdue when it was closed`; null where it is not to be named as not done. */
export function neverDone({ ending, lateBySeconds, breaches }: Obligation): string | null {
  if (ending === null || !ending.notDone) return null
  const end = ENDED[ending.by] ?? `it was ${ending.by}`
  if (lateBySeconds !== null) return `never done, ${span(lateBySeconds)} overdue when ${end}`
  if (breaches > 0) return `never done, and overdue before the priority was lowered`
  return `never done, and not due yet when ${end}`
}

/** What was done late and what was never done, each as `engage security officer (by 8m)`. */
export function shortfalls(obligations: readonly Obligation[]): {
  readonly late: readonly string[]
  readonly undone: readonly string[]
} {
  const named = (words: (row: Obligation) => string | null) =>
    obligations.flatMap((row) => {
      const said = words(row)
      return said === null ? [] : [`${duty(row)} (${said})`]
    })
  return { late: named(lateness), undone: named(neverDone) }
}

/** Null where it was not late, or is overdue now, which is said where it is owed. */
function lateness(row: Obligation): string | null {
  const { state, lateBySeconds, breaches } = row
  if (neverDone(row) !== null || state === 'overdue') return null
  if (state !== 'late') {
    if (breaches === 0) return null
    return isOwed(row) ? 'missed before, and owed again' : 'missed before it ended'
  }
  return lateBySeconds === null ? 'before the priority was lowered' : `by ${span(lateBySeconds)}`
}
