/** No duty that was owed disappears because an incident was resolved, closed, reopened, lowered or dismissed. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeObligations } from '../support/compute.ts'
import { deriveCourse } from '../../src/clock/derive-course.ts'
import type { Obligation } from '../../src/clock/obligation.ts'
import { formatInstant, type Instant } from '../../src/model/time.ts'
import { at, incidentFile } from '../support/incidents.ts'
import { closingPolicy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'
import { draws, SHARED } from '../support/share.ts'

const START = at('2026-11-23T09:00Z')
const LATER = START + 1500 * 60
const ASSESSED = [
  'assessed impact=severe urgency=immediate',
  'assessed impact=noticeable urgency=high',
  'assessed impact=minor urgency=normal',
]
const ACTS = [
  'notified role=incident-manager',
  'engaged role=security-officer who=sam',
  'updated audience=users,stakeholders',
  'noted by=alice',
  'validated by=alice',
  'contained',
  'held',
  'resumed',
]
/** What somebody may write to be rid of a duty. */
const ESCAPES = ['resolved', 'closed', 'reopened', 'dismissed', ...ASSESSED]

interface Entry {
  readonly minute: number
  readonly text: string
}

const entry = (texts: readonly string[], least = 0) =>
  fc.record({ minute: fc.integer({ min: least, max: 900 }), text: fc.constantFrom(...texts) })
const entries = fc.array(entry([...ASSESSED, ...ACTS, 'resolved', 'closed', 'reopened']), {
  maxLength: 12,
})
const kind = fc.constantFrom('service', 'security')

function compute(ofKind: string, list: readonly Entry[], now: Instant) {
  const lines = list
    .toSorted((a, b) => a.minute - b.minute)
    .map(({ minute, text }) => `${formatInstant(START + minute * 60)} ${text}`)
  const file = incidentFile({
    kind: ofKind,
    timeline: [`${formatInstant(START)} reported by=dana`, ...lines],
  })
  const course = deriveCourse(file.incident, 'unknown', closingPolicy, now)
  return { course, rows: computeObligations(file, course, closingPolicy, zones, now) }
}

const keyOf = ({ target, anchorAt }: Obligation) => `${target} ${anchorAt}`
const isOwed = ({ state }: Obligation) =>
  state === 'pending' || state === 'due-soon' || state === 'overdue'

describe('an escape', () => {
  it(
    'leaves every duty that was owed in sight: owed still, met, late, or ended with its reason',
    SHARED,
    () => {
      fc.assert(
        fc.property(kind, entries, entry(ESCAPES, 1), (ofKind, list, escape) => {
          const before = list.filter(({ minute }) => minute < escape.minute)
          const moment = START + escape.minute * 60
          const known = [{ minute: 0, text: ASSESSED[0]! }, ...before]
          const owed = compute(ofKind, known, moment).rows.filter(isOwed)
          const after = new Map(
            compute(ofKind, [...known, escape], LATER).rows.map((row) => [keyOf(row), row])
          )
          const lost = owed.filter((row) => {
            const now = after.get(keyOf(row))
            if (now === undefined) return true
            const isSeen = isOwed(now) || now.metAt !== null || now.ending !== null
            return !isSeen || now.reasons.length === 0 || now.breaches < row.breaches
          })
          expect(lost).toEqual([])
        }),
        { numRuns: draws(400) }
      )
    }
  )

  it('by a closing of what is not resolved, and its taking back, alters no row', SHARED, () => {
    const open = fc.array(entry([...ASSESSED, ...ACTS]), { maxLength: 12 })
    const moments = fc.record({ closed: fc.integer({ min: 1, max: 900 }), later: fc.nat(200) })
    fc.assert(
      fc.property(kind, open, moments, (ofKind, list, { closed, later }) => {
        const taken = [
          { minute: closed, text: 'closed' },
          { minute: closed + later, text: 'reopened' },
        ]
        const rowsOf = (given: readonly Entry[]) =>
          compute(ofKind, given, LATER)
            .rows.filter(({ anchor }) => anchor !== 'closed')
            .map(({ target, state, dueAt, metAt, breaches, episode, steps }) => [
              [target, state, dueAt, metAt, breaches, episode],
              steps.map(({ step, at: when }) => [step, when]),
            ])
        expect(rowsOf([...list, ...taken])).toEqual(rowsOf(list))
      }),
      { numRuns: draws(400) }
    )
  })

  it('by `resolved` ends nothing but what says so', SHARED, () => {
    fc.assert(
      fc.property(kind, entries, fc.integer({ min: 1, max: 900 }), (ofKind, list, minute) => {
        const known = [
          { minute: 0, text: ASSESSED[0]! },
          ...list.filter((one) => one.minute < minute),
        ]
        const now = START + minute * 60
        const after = compute(ofKind, [...known, { minute, text: 'resolved' }], now)
        const wronged = after.rows.filter(
          ({ limit: { asked }, ending }) =>
            ending?.at === now &&
            ending.by === 'resolved' &&
            asked.do !== 'update' &&
            asked.unless === undefined
        )
        expect(wronged).toEqual([])
      }),
      { numRuns: draws(300) }
    )
  })

  it(
    'by a reopening asks again for every resolution, and after a closing for everybody',
    SHARED,
    () => {
      fc.assert(
        fc.property(kind, entries, (ofKind, list) => {
          const known = [{ minute: 0, text: ASSESSED[0]! }, ...list]
          const before = compute(ofKind, known, START + 900 * 60).course.status
          if (before !== 'resolved' && before !== 'closed') return
          const { rows } = compute(ofKind, [...known, { minute: 901, text: 'reopened' }], LATER)
          const anew = new Set(
            rows.filter(({ anchorAt }) => anchorAt === START + 901 * 60).map(({ target }) => target)
          )
          const wanted = [
            'reach-resolved',
            ...(before === 'closed' ? ['notify-incident-manager'] : []),
          ]
          expect(wanted.filter((target) => !anew.has(target))).toEqual([])
        }),
        { numRuns: draws(400) }
      )
    }
  )

  it('by `closed` counts only with all that is required, and else ends nothing', SHARED, () => {
    fc.assert(
      fc.property(kind, entries, entry(['closed'], 1), (ofKind, list, escape) => {
        const isBefore = ({ minute, text }: Entry) => minute < escape.minute && text !== 'closed'
        const known = [...list.filter(isBefore), escape]
        const now = START + escape.minute * 60
        const { course, rows } = compute(ofKind, known, now)
        const events = new Set(known.map(({ text }) => text.split(' ')[0]))
        const isClosed = course.status === 'closed'
        const needed = ['resolved', ...(ofKind === 'security' ? ['validated'] : [])]
        expect(needed.filter((event) => isClosed && !events.has(event))).toEqual([])
        expect(rows.filter(({ ending }) => !isClosed && ending?.by === 'closed')).toEqual([])
      }),
      { numRuns: draws(400) }
    )
  })
})

describe('what is named as not done', () => {
  it('was never met, and is either late or ended by a closing', SHARED, () => {
    fc.assert(
      fc.property(kind, entries, (ofKind, list) => {
        const known = [{ minute: 0, text: ASSESSED[0]! }, ...list]
        const wronged = compute(ofKind, known, LATER).rows.filter(
          ({ ending, metAt, state }) =>
            ending?.notDone === true &&
            (metAt !== null || (state !== 'late' && ending.by !== 'closed'))
        )
        expect(wronged).toEqual([])
      }),
      { numRuns: draws(400) }
    )
  })
})
