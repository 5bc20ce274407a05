import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import type { LedgerEntry } from '../../src/clock/obligation.ts'
import type { Found } from '../../src/delivery/found.ts'
import { existingByIncident } from '../../src/delivery/existing.ts'
import {
  messageReceipts,
  receiptEntry,
  receiptsOf,
  roleReached,
} from '../../src/delivery/receipt.ts'
import { applyReceipts } from '../../src/delivery/receipts.ts'
import type { TimelineEvent } from '../../src/model/events.ts'
import type { IncidentFile } from '../../src/model/incident.ts'
import { incidentFile } from '../support/incidents.ts'
import { policy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'
import { pretendGitHub, sweepOnce } from './pretend.ts'
import { AUTHOR, entry, obligation, sweep, time } from './support.ts'
import { draws, SHARED } from '../support/share.ts'

/** What a timeline may hold besides the report at 09:00. */
const EVENTS = [
  '09:04 assessed by=dana impact=severe urgency=immediate',
  '09:10 assessed by=dana impact=noticeable urgency=high',
  '09:20 assessed by=dana impact=minor urgency=normal',
  '09:40 assessed by=dana impact=severe urgency=immediate',
  '10:30 resolved by=carol',
  '11:00 closed by=carol',
]

function entryAt(file: IncidentFile, now: string): LedgerEntry {
  const [computed] = computeLedger([file], policy, zones, time(now))
  if (computed === undefined) throw new Error('The record is not in the ledger.')
  return computed
}

function verdicts({ obligations }: LedgerEntry) {
  return obligations
    .filter((row) => row.do === 'notify')
    .map(({ target, anchorAt, state, metAt, lateBySeconds, breaches }) => [
      target,
      anchorAt,
      state,
      metAt,
      lateBySeconds,
      breaches,
    ])
}

describe('a receipt', () => {
  it('gives from the record alone the verdict that the marker gives', SHARED, () => {
    const minutes = fc.uniqueArray(fc.integer({ min: 1, max: 180 }), { minLength: 1, maxLength: 5 })
    const events = fc.subarray(EVENTS)
    const kinds = fc.constantFrom('service', 'security')
    fc.assert(
      fc.property(minutes, events, kinds, (sweeps, more, kind) => {
        const file = incidentFile({ kind, timeline: ['09:00 reported by=dana', ...more] })
        const github = pretendGitHub()
        let now = '09:00'
        for (const minute of sweeps.toSorted((one, other) => one - other)) {
          now = `${String(9 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
          const recompute = (one: IncidentFile) => entryAt(one, now)
          sweepOnce(github, sweep([entryAt(file, now)], now, { recompute }))
        }
        const found: Found = {
          authors: [AUTHOR],
          issues: github.issues,
          comments: github.comments,
          closedRead: true,
          newestRead: true,
        }
        const held = existingByIncident(sweep([entryAt(file, now)], now, { found })).get(
          file.incident.id.toLowerCase()
        )
        const before = entryAt(file, now)
        const mentions = { policy, course: before.course, zones, now: time(now) }
        const receipts = receiptsOf(
          { entry: before, branch: null, mentions },
          held?.comments ?? []
        ).map((receipt): TimelineEvent => ({
          event: 'notified',
          at: receipt.at,
          via: 'github',
          ...receiptEntry(receipt),
        }))
        const timeline = [...file.incident.timeline, ...receipts].toSorted(
          (one, other) => one.at - other.at
        )
        const told = { ...file, incident: { ...file.incident, timeline } }
        expect(verdicts(entryAt(told, now))).toEqual(
          verdicts(
            applyReceipts(before, held?.delivered ?? [], mentions, (one) => entryAt(one, now))
          )
        )
        // What the record holds by now is not written again.
        const after = { entry: entryAt(told, now), branch: null, mentions }
        expect(receiptsOf(after, held?.comments ?? [])).toEqual([])
      }),
      { numRuns: draws(300) }
    )
  })

  it('is given by a message once, unless nobody took it, or it reached nobody', () => {
    const row = entry([obligation({ owner: 'incident-manager' })])
    const mentions = { policy, course: row.course, zones, now: time('09:31') }
    const sent = { receiver: 'pager', to: '', ref: 'x1', logins: ['sam'] }
    const delivery = {
      keys: ['v1:SEC-20261123-0900:engage-security-officer#0/rung-1'],
      dueAt: null,
      asked: ['sam'],
      reached: 'pending' as const,
      sent: [
        { ...sent, step: 'call', at: time('09:02') },
        { ...sent, step: 'rung-1', at: null },
        { ...sent, receiver: 'room', step: 'call', at: time('09:02'), logins: [] },
        { ...sent, step: 'rung-2', at: time('09:30'), logins: ['mallory'] },
      ],
    }
    const told = (noting: typeof row) =>
      messageReceipts({ entry: noting, branch: null, mentions }, [delivery])
    const [receipt, ...others] = told(row)
    expect(others).toEqual([])
    expect(receipt === undefined ? null : { at: receipt.at, ...receiptEntry(receipt) }).toEqual({
      at: time('09:02'),
      role: 'security-officer',
      who: 'sam',
      note: 'Accepted by the receiver pager as x1',
      via: 'pager',
    })
    const noted: TimelineEvent = {
      event: 'notified',
      at: time('09:02'),
      role: 'security-officer',
      who: 'Sam',
      via: 'pager',
    }
    const timeline = [...row.file.incident.timeline, noted]
    const file = { ...row.file, incident: { ...row.file.incident, timeline } }
    expect(told({ ...row, file })).toEqual([])
  })

  it('says in which role somebody was told, and names a team in its note', () => {
    const row = entry([obligation({ owner: 'incident-manager' })])
    const context = { policy, course: row.course, zones, now: time('09:31') }
    const delivery = {
      keys: ['v1:SEC-20261123-0900:engage-security-officer#0/rung-1'],
      dueAt: null,
      asked: [],
      reached: [],
    }
    const roles = ['SAM', 'alice', 'mia', 'mallory'].map((login) =>
      roleReached(delivery, login, row, context)
    )
    expect(roles).toEqual(['security-officer', 'incident-manager', 'management', null])
    const team = { incident: 'A', path: '', branch: null, role: 'management', at: 0, url: 'u' }
    expect(receiptEntry({ ...team, login: 'kwetter/board' })).toEqual({
      role: 'management',
      note: 'the team kwetter/board',
      url: 'u',
    })
  })
})
