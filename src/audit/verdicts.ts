/** What the clocks say of a version of a record: its verdicts, its end, and how two sets of verdicts differ. */
import { countOf } from '../model/count-of.ts'
import type { Policy } from '../model/policy.ts'
import type { Course } from '../clock/course.ts'
import { type FollowUp, followUpsOf } from '../clock/follow-ups.ts'
import type { Obligation } from '../clock/obligation.ts'
import {
  courseOfTheTime,
  obligationsOfTheTime,
  readyAgreements,
} from '../clock/policy-of-the-time.ts'
import type { PolicyTimeline } from '../clock/policy-timeline.ts'
import { formatElapsed, type Instant, type Zones } from '../model/time.ts'
import type { FieldChange } from './diff-versions.ts'
import { fileOf, type ReadableVersion, entriesOf } from './facts.ts'
import type { StandingRecord } from './trail.ts'
import { isEnded } from '../clock/status.ts'

/** A course with its obligations. */
export interface StatedVerdict {
  readonly course: Course
  readonly obligations: readonly Obligation[]
}

/** Judges versions of records, as of one moment. */
export interface Verdicts {
  /** Each clock by the policy in force when it started. */
  readonly ofTheTime: (record: StandingRecord, now: Instant) => StatedVerdict
  /** The same by other policies, or by the same in another order. */
  readonly under: (timeline: PolicyTimeline, record: StandingRecord, now: Instant) => StatedVerdict
  /** What a version says became of it, by all of its entries. Of a body it knows nothing. */
  readonly courseOf: (record: StandingRecord) => Course
  /** What a version promises for after it, and by when. */
  readonly followUpsOf: (record: StandingRecord) => readonly FollowUp[]
}

/**
 * A judge that makes each policy ready once, and keeps its latest verdict on each version: many rules ask the same. Days
 * end in the zone of `policy`, the one at HEAD.
 */
export function judgeBy(timeline: PolicyTimeline, policy: Policy, zones: Zones): Verdicts {
  const agreements = readyAgreements(zones)
  const latest = new WeakMap<
    ReadableVersion,
    { readonly now: Instant; readonly verdict: StatedVerdict }
  >()
  const under: Verdicts['under'] = (policies, { version, path }, now) => {
    const file = fileOf(version, path)
    const course = courseOfTheTime(file, policies, agreements, now)
    return { course, obligations: obligationsOfTheTime(file, course, policies, agreements, now) }
  }
  const courseOf: Verdicts['courseOf'] = ({ version, path }) =>
    courseOfTheTime(fileOf(version, path), timeline, agreements, null)
  return {
    under,
    courseOf,
    followUpsOf: (record) => {
      const file = fileOf(record.version, record.path)
      const declared = { as: file.incident.declared, because: 'word' } as const
      // What is due when depends on no moment.
      return followUpsOf(
        { file, course: courseOf(record), declared },
        { timeline, policy, zones },
        0
      )
    },
    ofTheTime: (record, now) => {
      const known = latest.get(record.version)
      if (known?.now === now) return known.verdict
      const verdict = under(timeline, record, now)
      // The verdict of an earlier moment is asked for once; that of now by every rule.
      if (known === undefined || known.now < now) latest.set(record.version, { now, verdict })
      return verdict
    },
  }
}

/** What a change moved: each row in words, and whether less is breached than without it. */
interface Moved {
  readonly words: readonly string[]
  readonly isKinder: boolean
}

/** Two versions, and what was done to the one that left the other: changes that are judged together. */
export interface Deed {
  readonly before: StandingRecord
  readonly after: StandingRecord
  readonly together: readonly Pick<FieldChange, 'before' | 'after'>[]
}

/**
 * What one change of a deed did: the rows that it moves by itself, and those that only all of them move together. What
 * is told of a row is what the two versions say: one change set back alone makes a version that never stood.
 */
export function verdictsMovedBy(
  change: Deed['together'][number],
  { before, after, together }: Deed,
  moment: Instant,
  { ofTheTime }: Verdicts
): Moved {
  const [old, fresh] = [ofTheTime(before, moment), ofTheTime(after, moment)]
  const movedBy = (changes: Deed['together']) =>
    rowsMoved(ofTheTime(setBack(after, changes), moment), fresh)
  const joint = movedBy(together)
  const alone = (one: Deed['together'][number]) => (together.length === 1 ? joint : movedBy([one]))
  const own = alone(change)
  const isOwn = (row: string) =>
    own.has(row) || !together.some((one) => one !== change && alone(one).has(row))
  const told = [...rowsMoved(old, fresh)].filter(([row]) => joint.has(row) && isOwn(row))
  return {
    words: told.map(([, words]) => words),
    isKinder: told.length > 0 && breachesIn(fresh) < breachesIn(old),
  }
}

/** The same version without these changes; each old value stands where the new one stood. */
export function setBack(record: StandingRecord, changes: Deed['together']): StandingRecord {
  const { version } = record
  const places = new Map(
    changes.flatMap(({ before, after }) => (after === null ? [] : [[after, before]]))
  )
  const undone = version.facts.flatMap((fact) => {
    const old = places.get(fact)
    if (old === undefined) return [fact]
    return old === null || version.facts.includes(old) ? [] : [old]
  })
  const standing = new Set(undone)
  const gone = changes.flatMap(({ before, after }) =>
    after === null && before !== null && !standing.has(before) ? [before] : []
  )
  return { ...record, version: { ...version, facts: [...undone, ...gone] } }
}

/** The rows whose verdict differs, as in `reach-resolved: late by 10m → met`; a row that is not owed says so. */
export function differences(before: StatedVerdict, after: StatedVerdict): string[] {
  return [...rowsMoved(before, after).values()]
}

function rowsMoved(before: StatedVerdict, after: StatedVerdict): ReadonlyMap<string, string> {
  const old = wordsByRow(before)
  const fresh = wordsByRow(after)
  const rows = [...new Set([...old.keys(), ...fresh.keys()])]
  return new Map(
    rows.flatMap((row) => {
      const [one = 'not owed', other = 'not owed'] = [old.get(row), fresh.get(row)]
      return one === other ? [] : [[row, `${row}: ${one} → ${other}`]]
    })
  )
}

function breachesIn({ obligations }: StatedVerdict): number {
  return obligations.reduce((sum, { breaches }) => sum + breaches, 0)
}

/** Rows of one target are told apart by their turn: an anchor that was moved is the same row. */
function wordsByRow({ obligations }: StatedVerdict): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  for (const row of obligations.toSorted((a, b) => a.anchorAt - b.anchorAt)) {
    let name = row.target
    for (let turn = 2; words.has(name); turn += 1) name = `${row.target}#${turn}`
    words.set(name, wordsOf(row))
  }
  return words
}

function wordsOf({ state, lateBySeconds, breaches }: Obligation): string {
  const late = lateBySeconds === null ? '' : ` by ${formatElapsed(lateBySeconds)}`
  const missed =
    breaches > (late === '' ? 0 : 1) ? `, ${countOf(breaches, 'breach', 'breaches')}` : ''
  return `${state === 'due-soon' ? 'pending' : state}${late}${missed}`
}

/** Whether its timeline ends closed or dismissed. */
export function wasEnded(record: StandingRecord, verdicts: Verdicts): boolean {
  return endedAt(record, verdicts) !== null
}

/** When its timeline says that it was closed or dismissed; null where it was not, or was reopened. */
export function endedAt(record: StandingRecord, { courseOf }: Verdicts): Instant | null {
  // Most versions have no such entry, and a course costs far more than a look.
  if (!entriesOf(record.version).some(({ event }) => event === 'closed' || event === 'dismissed'))
    return null
  const last = courseOf(record).statusChanges.at(-1)
  return last !== undefined && isEnded(last.status) ? last.at : null
}
