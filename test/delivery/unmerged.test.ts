import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeLedger, isOwed } from '../../src/clock/compute-ledger.ts'
import type { LedgerEntry, Obligation } from '../../src/clock/obligation.ts'
import {
  isAcknowledgedBy,
  countUnmerged,
  isSameRow,
  type Counted,
} from '../../src/delivery/unmerged.ts'
import { proposed } from '../../src/delivery/proposals.ts'
import type { TimelineEvent } from '../../src/model/events.ts'
import type { IncidentFile } from '../../src/model/incident.ts'
import { formatInstant, type Instant } from '../../src/model/time.ts'
import { at, incidentFile, type RecordParts } from '../support/incidents.ts'
import { policy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'
import { draws, SHARED } from '../support/share.ts'

const REPORTED = '09:00 reported by=dana'
const P1 = '09:01 assessed by=alice impact=severe urgency=immediate'
const P3 = '09:04 assessed by=alice impact=minor urgency=normal'
const NOW = at('2026-11-23T09:10Z')

const computed = (file: IncidentFile, now: Instant): LedgerEntry | null =>
  computeLedger([file], policy, zones, now)[0] ?? null

/** `isVouched` says which entries of the head a comment bears out. */
function count(
  main: RecordParts,
  head: RecordParts,
  now = NOW,
  isVouched: (event: TimelineEvent) => boolean = () => false
): Counted {
  const file = incidentFile(head)
  const vouched = new Set(file.incident.timeline.filter((event) => isVouched(event)))
  const recompute = (one: IncidentFile) => computed(one, now)
  return countUnmerged(incidentFile(main), file, { policy, recompute, vouched })
}

const waits = (main: readonly string[], head: readonly string[], more: object = {}) =>
  count({ timeline: main }, { timeline: head, ...more }).waiting.map((one) => proposed(one))

const kept = (main: readonly string[], head: readonly string[]) =>
  count({ timeline: main }, { timeline: head }).file.incident.timeline.map(({ event }) => event)

function engagedBy(line: string): string | undefined {
  const { file } = count({ timeline: [REPORTED, P1] }, { timeline: [REPORTED, P1, line] })
  return computed(file, NOW)?.obligations.find(({ target }) => target === 'engage-first-line')
    ?.state
}

function asked(lines: readonly string[], line: string, isVouched: boolean): readonly string[] {
  const head = { timeline: [...lines, line] }
  return count({ timeline: lines }, head, NOW, () => isVouched).waiting.map((one) => proposed(one))
}

describe('an unmerged entry that a comment of somebody with write access bears out', () => {
  const UPDATE = '09:05 updated by=dana audience=users'
  const TAKEN = '09:05 engaged by=alice who=dana role=first-line'

  it('counts where it informs or takes up, whoever of them wrote it', () => {
    expect(asked([REPORTED, P1], UPDATE, true)).toEqual([])
    expect(asked([REPORTED, P1], TAKEN, true)).toEqual([])
    expect(asked([REPORTED, P1], UPDATE, false)).toHaveLength(1)
    expect(asked([REPORTED, P1], TAKEN, false)).toHaveLength(1)
  })

  it('waits all the same where it ends, lowers or holds a duty', () => {
    for (const event of ['resolved', 'held', 'dismissed', 'closed']) {
      expect(asked([REPORTED, P1], `09:05 ${event} by=alice`, true)).toEqual([
        `\`${event}\` at 2026-11-23 09:05 UTC`,
      ])
    }
    expect(asked([REPORTED, P1], P3, true)).toHaveLength(1)
  })
})

describe('an unmerged version of a record', () => {
  it.each([
    ['dismissed', '09:05 dismissed by=mallory'],
    ['closed', '09:05 closed by=mallory'],
    ['resolved', '09:05 resolved by=mallory'],
    ['held', '09:05 held by=mallory'],
    ['assessed', P3.replace('alice', 'mallory')],
  ])('has its %s wait, by anybody', (event, line) => {
    expect(waits([REPORTED, P1], [REPORTED, P1, line])).toEqual([
      `\`${event}\` at 2026-11-23 ${line.slice(0, 5)} UTC`,
    ])
  })

  it('has a moved instant wait, and leaves the entry as the branch has it', () => {
    const later = REPORTED.replace('09:00', '09:30')
    expect(waits([REPORTED, P1], [later, P1])).toEqual([
      'another `reported` at 2026-11-23 09:30 UTC',
    ])
    expect(kept([REPORTED, P1], [later, P1])).toEqual(['reported', 'assessed'])
  })

  it('has another assessment in an entry’s place wait', () => {
    const lower = P1.replace('severe', 'minor').replace('immediate', 'normal')
    expect(waits([REPORTED, P1], [REPORTED, lower])).toEqual([
      'another `assessed` at 2026-11-23 09:01 UTC',
    ])
  })

  it('does not take out what raised the priority, and says that it lacks it', () => {
    const raised = '09:05 assessed by=alice impact=severe urgency=immediate'
    expect(waits([REPORTED, P3, raised], [REPORTED, P3])).toEqual([
      'to take out `assessed` at 2026-11-23 09:05 UTC',
    ])
  })

  it('that is older than an acknowledgement lacks it without a word', () => {
    const engaged = '09:05 engaged role=first-line who=fay'
    expect(waits([REPORTED, P1, engaged], [REPORTED, P1])).toEqual([])
    expect(kept([REPORTED, P1, engaged], [REPORTED, P1])).toContain('engaged')
  })

  it.each([
    ['kind', { kind: 'security', id: 'INC-20261123-0900' }],
    ['declared', { declared: 'exercise' }],
    ['roles', { roles: { 'first-line': 'mallory' } }],
  ])('has another %s wait', (key, more) => {
    expect(waits([REPORTED, P1], [REPORTED, P1], more)).toEqual([`another \`${key}\``])
  })

  it('raises: a higher priority counts at once', () => {
    const raised = '09:05 assessed by=mallory impact=severe urgency=immediate'
    expect(waits([REPORTED, P3], [REPORTED, P3, raised])).toEqual([])
    expect(kept([REPORTED, P3], [REPORTED, P3, raised])).toHaveLength(3)
  })

  it('assesses first where that makes nothing due later', () => {
    const byAnybody = (line: string) => [REPORTED, line.replace('alice', 'mallory')]
    expect(waits([REPORTED], byAnybody(P1))).toEqual([])
    expect(waits([REPORTED], byAnybody(P3))).toEqual(['`assessed` at 2026-11-23 09:04 UTC'])
  })

  it('acknowledges by people whom the policy names for it, and by nobody else', () => {
    expect(engagedBy('09:05 engaged role=first-line who=fay')).toBe('met')
    expect(engagedBy('09:05 engaged role=first-line who=fay by=alice')).toBe('met')
    expect(engagedBy('09:05 noted by=fay')).toBe('met')
    expect(engagedBy('09:05 resolved by=fay')).toBe('met')
    expect(engagedBy('09:05 engaged role=first-line who=fay by=mallory')).not.toBe('met')
    expect(engagedBy('09:05 engaged role=first-line who=mallory')).not.toBe('met')
    expect(engagedBy('09:05 noted by=first-line')).not.toBe('met')
  })

  it('gives a role to nobody whom the policy does not name for it', () => {
    const met = '09:02 engaged role=first-line who=fay'
    const lines = [REPORTED, P1, met]
    expect(waits(lines, [...lines, '09:05 engaged role=first-line who=mallory'])).toEqual([
      '`engaged` at 2026-11-23 09:05 UTC',
    ])
  })

  it('marks more strictly, and never less', () => {
    const timeline = [REPORTED, P1]
    const marking = (main: string, head: string) =>
      count({ timeline, tlp: main }, { timeline, tlp: head }).file.incident.tlp
    expect(marking('clear', 'red')).toBe('red')
    expect(marking('amber', 'clear')).toBe('amber')
    expect(marking('red', 'amber')).toBe('red')
  })
})

describe('for any record and any head of it', () => {
  const START = at('2026-11-23T09:00Z')
  const PEOPLE = ['alice', 'fay', 'sam', 'mallory', 'incident-manager']
  const TEXTS = [
    'assessed impact=severe urgency=immediate',
    'assessed impact=noticeable urgency=high',
    'assessed impact=minor urgency=normal',
    'notified role=incident-manager who=alice',
    'engaged role=first-line who=fay',
    'engaged role=security-officer who=mallory',
    'escalated to=second-line',
    'noted',
    'updated audience=users,stakeholders',
    'contained',
    'resolved',
    'closed',
    'reopened',
    'dismissed',
    'held',
    'resumed',
    'validated',
    'reviewed',
  ]
  const entry = fc
    .record({
      minute: fc.integer({ min: 0, max: 600 }),
      text: fc.constantFrom(...TEXTS),
      by: fc.option(fc.constantFrom(...PEOPLE)),
    })
    .map(({ minute, text, by }) => ({
      minute,
      text: `${formatInstant(START + minute * 60)} ${text}${by === null ? '' : ` by=${by}`}`,
    }))
  const entries = fc.array(entry, { maxLength: 7 })
  const linesOf = (list: readonly { minute: number; text: string }[]) => [
    `${formatInstant(START)} reported by=dana`,
    ...list.toSorted((a, b) => a.minute - b.minute).map(({ text }) => text),
  ]

  it(
    'every duty of the record alone is still owed and due no later, or acknowledged by somebody named',
    SHARED,
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom('service', 'security'),
          entries,
          entries,
          fc.array(fc.nat()),
          fc.integer({ min: 0, max: 900 }),
          (kind, common, own, dropped, minute) => {
            const now = START + minute * 60
            const left = common.filter((_, index) => !dropped.includes(index))
            const main = incidentFile({ kind, timeline: linesOf(common) })
            const head = incidentFile({ kind, timeline: linesOf([...left, ...own]) })
            const counted = countUnmerged(main, head, {
              policy,
              recompute: (file) => computed(file, now),
              vouched: new Set(),
            })
            const before = computed(main, now)
            const after = computed(counted.file, now)
            const isAnswered = (row: Obligation) =>
              head.incident.timeline
                .flatMap((event) => [
                  event,
                  { event: 'noted', at: event.at, by: event.by } as const,
                ])
                .some((event) => isAcknowledgedBy(row, event, policy))
            for (const row of before?.obligations.filter(isOwed) ?? []) {
              const present = after?.obligations.find((one) => isSameRow(one, row))
              expect(present).toBeDefined()
              if (present === undefined) return
              const isKept =
                isOwed(present) && (present.dueAt ?? Infinity) <= (row.dueAt ?? Infinity)
              const isAssessed = row.reach === 'assessed' && present.metAt !== null
              const stands = isOwed(present) || present.metAt !== null
              expect(isKept || (stands && (isAssessed || isAnswered(row)))).toBe(true)
            }
          }
        ),
        { numRuns: draws(400) }
      )
    }
  )
})
