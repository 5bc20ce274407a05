/** What the surfaces say of a closing that lacks something, and of what was never done. */
import { describe, expect, test } from 'vitest'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import type { Obligation } from '../../src/clock/obligation.ts'
import { closingGap, neverDone } from '../../src/report/closing-words.ts'
import { shownIn } from '../../src/report/shown.ts'
import { renderStatusText } from '../../src/report/status-text.ts'
import { statusView } from '../../src/report/status-view.ts'
import { sectionFacts, at, incidentFile } from '../support/incidents.ts'
import { closingPolicy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'

const P1 = 'assessed impact=severe urgency=immediate'
const BASE = ['09:00 reported', `09:01 ${P1}`, '09:20 contained', '09:38 resolved']
const ALL = ['Actions taken', 'Root cause', 'Follow-up']

function ledger(now: string, more: readonly string[], sections: readonly string[] = ALL) {
  const bare = incidentFile({ kind: 'security', timeline: [...BASE, ...more] })
  const file = { ...bare, body: { ...bare.body, facts: sectionFacts(...sections) } }
  return computeLedger([file], closingPolicy, zones, at(now))
}

function statusOf(now: string, more: readonly string[], sections: readonly string[] = ALL): string {
  const policyFile = { path: 'incidents/policy.yml', policy: closingPolicy, commit: null }
  const entries = ledger(now, more, sections).map(
    (entry) => shownIn('private', entry, closingPolicy).entry
  )
  const view = statusView({ entries, policyFile, now: at(now), zones, all: false })
  return renderStatusText(view, { color: false, width: null })
}

describe('a closing that lacks something', () => {
  test('is open in `status`, which says what is missing and who can give it', () => {
    const text = statusOf(
      '2026-11-23T12:00Z',
      ['11:00 closed by=dana'],
      ['Root cause', 'Follow-up']
    )
    expect(text).toContain('resolved since')
    expect(text).toContain(
      'Stated as closed, and not closed yet. Missing: `validated` and the section “Actions taken”, by the incident manager (Alice).'
    )
  })

  test('names who gave it without counting', () => {
    const [entry] = ledger('2026-11-23T12:00Z', ['10:00 validated by=dana', '11:00 closed'])
    expect(entry === undefined ? '' : closingGap(entry.course, closingPolicy, String)).toContain(
      '`validated` (dana does not count for it)'
    )
  })

  test('says nothing once it is complete', () => {
    const complete = ['10:00 validated by=alice', '11:00 closed'] as const
    expect(statusOf('2026-11-23T12:00Z', complete)).not.toContain('Stated as closed')
  })
})

const words = (...more: string[]) =>
  ledger('2026-11-23T20:00Z', more).flatMap(({ obligations }) =>
    obligations.flatMap((row: Obligation) => {
      const said = neverDone(row)
      return said === null ? [] : [`${row.target}: ${said}`]
    })
  )

describe('what was never done', () => {
  test('says by how much it was overdue, and what ended it', () => {
    expect(words('09:50 validated by=alice', '10:15 closed')).toContain(
      'tell-stakeholders: never done, 15m overdue when it was closed'
    )
    expect(words('10:15 dismissed by=alice')).toContain(
      'engage-security-officer: never done, 45m overdue when it was dismissed'
    )
  })

  test('or that it was not due yet when the incident was closed without it', () => {
    expect(words('09:50 validated by=alice', '09:55 closed')).toContain(
      'tell-stakeholders: never done, and not due yet when it was closed'
    )
  })
})
