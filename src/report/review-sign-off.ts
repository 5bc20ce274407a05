/** The sign-off of a review: who is asked for a word, what the record holds of it, and the lines people fill in by hand. */
import { MANAGER } from '../clock/who-counts.ts'
import { kindIn } from '../model/kind-in.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import type { PolicyFile } from '../model/policy.ts'
import { text } from '../text/markdown.ts'
import { utc } from '../text/times.ts'
import { roleAndHolder } from './words.ts'

/** The heading under which people write; what stands below it is theirs. */
const SIGN_OFF = '## Sign-off'

/** One line a role: the incident manager, who validates, and every role that a target of the kind engages. */
export function signOffs({ course, file }: LedgerEntry, { policy }: PolicyFile) {
  const kind = kindIn(policy, file.incident.kind)
  const engaged = course.notifications
    .filter(({ means, role }) => means === 'engaged' && Object.hasOwn(policy.contacts, role))
    .map(({ role }) => role)
  const roles = new Set([MANAGER, kind?.requires.validated ?? MANAGER, ...engaged])
  const said = (name: 'validated' | 'reviewed') => {
    const last = course.events.findLast(({ event }) => event.event === name)?.event
    if (last === undefined) return `not ${name} yet`
    return `${name} ${utc(last.at)}${last.by === undefined ? '' : ` by ${text(last.by)}`}`
  }
  return {
    record: `${said('validated')}, ${said('reviewed')}`,
    roles: [...roles].map((role) => text(roleAndHolder(course, policy, role))),
  }
}

/** A freshly rendered review with the sign-off that people wrote into the committed one. */
export function keepSignOff(committed: string, rendered: string): string {
  const [, written] = atSignOff(committed)
  const [drawn] = atSignOff(rendered)
  return written === '' ? rendered : drawn + written
}

/** How a committed review stands to what would be rendered today. */
export interface ReviewComparison {
  readonly current: boolean
  /** The first line that differs, counted from 1; null where none does. */
  readonly line: number | null
  readonly committed: string
  readonly rendered: string
}

/**
 * Compares line by line, up to the sign-off; line ends of a Windows checkout are no difference, nor is which commit
 * vouches for the policy: a clone without history cannot tell, and verdicts that changed differ by themselves.
 */
export function compareReview(committed: string, rendered: string): ReviewComparison {
  const [old] = atSignOff(committed.replaceAll('\r\n', '\n'))
  const [fresh] = atSignOff(rendered)
  const before = old.split('\n')
  const after = fresh.split('\n')
  const length = Math.max(before.length, after.length)
  for (let index = 0; index < length; index += 1) {
    if (withoutCommits(before[index]) === withoutCommits(after[index])) continue
    return {
      current: false,
      line: index + 1,
      committed: before[index] ?? '',
      rendered: after[index] ?? '',
    }
  }
  return { current: true, line: null, committed: '', rendered: '' }
}

function withoutCommits(line: string | undefined): string | undefined {
  if (line?.startsWith('| **Policy** |') === true) return '| **Policy** |'
  return line?.replace(/ under `[0-9a-f]{12}`/, '')
}

function atSignOff(review: string): [string, string] {
  const start = review.lastIndexOf(`\n${SIGN_OFF}`)
  return start === -1 ? [review, ''] : [review.slice(0, start), review.slice(start)]
}
