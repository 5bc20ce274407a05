/** What the clocks say of a version of a record: its verdicts, its end, and how two sets of verdicts differ. */
import { countOf } from '../model/count-of.ts'
import type { Course } from '../clock/course.ts'
import type { Obligation } from '../clock/obligation.ts'
import {
  courseOfTheTime,
  obligationsOfTheTime,
  readyAgreements,
} from '../clock/policy-of-the-time.ts'
import type { PolicyTimeline } from '../clock/policy-timeline.ts'
import { formatElapsed, type Instant, type Zones } from '../model/time.ts'
import { fileOf, type ReadableVersion, entriesOf } from './facts.ts'
import type { Fact } from './history.ts'
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
}

/** A judge that makes each policy ready once, and keeps its latest verdict on each version: many rules ask the same. */
export function judgeBy(timeline: PolicyTimeline, zones: Zones): Verdicts {
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
  return {
    under,
    courseOf: ({ version, path }) =>
      courseOfTheTime(fileOf(version, path), timeline, agreements, null),
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

/** What one change does by itself: the version that has it against the same without it. */
export function verdictsMovedBy(
  { before, after }: { readonly before: Fact | null; readonly after: Fact | null },
  record: StandingRecord,
  moment: Instant,
  { ofTheTime }: Verdicts
): Moved {
  const facts = record.version.facts.filter((fact) => fact !== after)
  const undone = before === null || facts.includes(before) ? facts : [...facts, before]
  const without = { ...record, version: { ...record.version, facts: undone } }
  const [old, fresh] = [ofTheTime(without, moment), ofTheTime(record, moment)]
  return { words: differences(old, fresh), isKinder: breachesIn(fresh) < breachesIn(old) }
}

/** The rows whose verdict differs, as in `reach-resolved: late by 10m → met`; a row that is not owed says so. */
export function differences(before: StatedVerdict, after: StatedVerdict): string[] {
  const old = wordsByRow(before)
  const fresh = wordsByRow(after)
  const rows = [...new Set([...old.keys(), ...fresh.keys()])]
  return rows.flatMap((row) => {
    const [one = 'not owed', other = 'not owed'] = [old.get(row), fresh.get(row)]
    return one === other ? [] : `${row}: ${one} → ${other}`
  })
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
