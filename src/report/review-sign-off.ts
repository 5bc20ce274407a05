/** The sign-off of a review: who is asked for a word, what the record holds of it, and the lines people fill in by hand. */
import { MANAGER } from '../clock/who-counts.ts'
import { filledSections } from '../clock/sections.ts'
import {
  lessonsIn,
  type Objection,
  reviewObjection,
  validationObjection,
  validatorOf,
} from '../clock/signed-off.ts'
import type { Course, PlacedEvent } from '../clock/course.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import type { PolicyFile } from '../model/policy.ts'
import { text } from '../text/markdown.ts'
import { utc } from '../text/times.ts'
import { roleAndHolder, roleWords } from './words.ts'

/** The heading under which people write; what stands below it is theirs. */
const SIGN_OFF = '## Sign-off'

/** One line a role: the incident manager, who validates, and every role that a target of the kind engages. */
export function signOffs({ course, file }: LedgerEntry, { policy }: PolicyFile) {
  const validator = validatorOf(policy, file.incident.kind)
  const engaged = course.notifications
    .filter(({ means, role }) => means === 'engaged' && Object.hasOwn(policy.contacts, role))
    .map(({ role }) => role)
  const roles = new Set([MANAGER, validator ?? MANAGER, ...engaged])
  const lessons = lessonsIn(filledSections(file.body.facts.headings))
  const said = (name: 'validated' | 'reviewed') => {
    const last = course.events.findLast(({ event }) => event.event === name)
    if (last === undefined) return `not ${name} yet`
    const { at, by } = last.event
    const objection =
      name === 'validated'
        ? validationObjection(last, course, validator)
        : reviewObjection(last, course, lessons)
    const why = objection === null ? overtaken(last, course) : vain(name, objection, validator)
    return `${name} ${utc(at)}${by === undefined ? '' : ` by ${text(by)}`}${why}`
  }
  return {
    record: `${said('validated')}, ${said('reviewed')}`,
    roles: [...roles].map((role) => text(roleAndHolder(course, policy, role))),
  }
}

/** Why a sign-off is none, so that nobody takes it for one. */
function vain(name: 'validated' | 'reviewed', objection: Objection, role: string | undefined) {
  const why = {
    order: `it was not ${name === 'validated' ? 'resolved' : 'closed'} then`,
    writer:
      role === undefined || name === 'reviewed'
        ? 'nobody is named'
        : `not by the ${roleWords(role)}`,
    lessons: 'no lessons learned are written down',
  }[objection]
  return ` (does not count: ${why})`
}

function overtaken({ index }: PlacedEvent, { events }: Course): string {
  const place = events.findIndex((one) => one.index === index)
  const isOvertaken = events.slice(place).some(({ event }) => event.event === 'reopened')
  return isOvertaken ? ', before it was reopened' : ''
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
