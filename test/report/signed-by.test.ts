/** Who signed: what each surface says where somebody signs for somebody else, and where people act for themselves. */
import { describe, expect, it } from 'vitest'
import { planSweep } from '../../src/delivery/plan-sweep.ts'
import { renderExplanation } from '../../src/report/explanation.ts'
import { renderStatusText } from '../../src/report/status-text.ts'
import { statusView } from '../../src/report/status-view.ts'
import { renderTrackingIssue } from '../../src/delivery/tracking-issue.ts'
import { verdictRow } from '../../src/report/review-verdicts.ts'
import { sweep } from '../delivery/support.ts'
import { findings } from '../rules/run.ts'
import { at, type RecordParts } from '../support/incidents.ts'
import { zones } from '../support/zones.ts'
import { figuresOf } from '../period/support.ts'
import { drawingOf, entryOf, policyFile, shown } from '../support/sample.ts'

/** A P1 that dana reports and assesses; what follows says who took it up. */
const recordOf = (...timeline: string[]): RecordParts => ({
  kind: 'security',
  tlp: 'clear',
  path: 'incidents/2026/11/SEC-20261123-0900-x.md',
  timeline: [
    '09:00 reported by=dana',
    '09:02 notified role=incident-manager who=alice by=dana',
    '09:05 assessed by=dana impact=severe urgency=immediate',
    ...timeline,
  ],
})

const forged = recordOf('09:10 engaged role=security-officer who=dana by=dana')
const signed = recordOf('09:10 noted by=sam', '09:12 noted by=alice')
const NOW = '2026-11-23T09:40Z'
const plain = { color: false, width: null }

const statusOf = (parts: RecordParts) => {
  const entries = [shown(entryOf(parts, NOW))]
  return renderStatusText(
    statusView({ entries, policyFile, now: at(NOW), zones, all: true }),
    plain
  )
}
const explained = (parts: RecordParts) => {
  const entry = shown(entryOf(parts, NOW))
  return renderExplanation(
    { entry, policyFile, now: at(NOW), zones, lineOf: () => ({ line: 1, commit: null }) },
    plain
  )
}
const mentioned = (parts: RecordParts) =>
  planSweep(sweep([entryOf(parts, NOW)], '09:40')).notices.flatMap(({ key, mention }) =>
    /engage-security|reach-assessed/.test(key) ? [mention] : []
  )

const breached = (parts: RecordParts) => figuresOf([parts]).breaches.map(({ target }) => target)

describe('somebody who signs for somebody else', () => {
  it('is warned about by check, and meets nothing in status', () => {
    expect(
      findings('role-counts', forged).map(({ severity, place }) => [severity, place])
    ).toMatchObject([
      ['warning', { keys: ['timeline', 3, 'who'] }],
      ['warning', { keys: ['timeline', 2, 'by'] }],
    ])
    expect(statusOf(forged)).toMatch(
      /overdue: incident manager \(Alice\) to engage security officer/
    )
    expect(statusOf(forged)).toMatch(
      /overdue: incident manager \(Alice\) to confirm the assessment/
    )
  })

  it('does not keep the sweep from calling the security officer and the incident manager', () => {
    expect(mentioned(forged).flat()).toEqual(expect.arrayContaining(['sam', 'alice']))
  })

  it('is in no figure as kept', () => {
    expect(breached(forged)).toEqual(
      expect.arrayContaining(['engage-security-officer', 'reach-assessed'])
    )
    expect(breached(signed)).not.toContain('engage-security-officer')
    expect(breached(signed)).not.toContain('reach-assessed')
  })
})

describe('who acts for themselves', () => {
  it('draws no warning, is owed nothing more, and calls nobody', () => {
    expect(findings('role-counts', signed)).toEqual([])
    expect(statusOf(signed)).not.toContain('security officer')
    expect(mentioned(signed)).toEqual([])
  })

  it('is named by every surface with who wrote it, and the holder of the owner’s role is not', () => {
    const told = 'met: incident manager to be told of it'
    expect(explained(signed)).toContain(told)
    expect(explained(signed)).toContain('incident-manager notified (alice), as dana wrote, at')
    expect(explained(signed)).toContain('assessment confirmed by alice at')
    const { body } = renderTrackingIssue(drawingOf(signed, NOW), zones)
    expect(body).toContain(
      '| met 23 Nov 09:02 UTC (10:02), alice (written by dana) | incident manager to be told of it |'
    )
    expect(
      renderTrackingIssue(drawingOf({ ...signed, tlp: 'amber' }, NOW, true), zones).body
    ).not.toMatch(/dana|alice/)
    const entry = entryOf(signed, NOW)
    const rows = entry.obligations.map((row) => verdictRow(row, entry, policyFile))
    expect(rows.find(({ what }) => what === 'engage security officer')).toMatchObject({
      owner: 'incident manager',
      met: '2026-11-23 09:10 UTC, by sam',
    })
  })

  it('is not vouched for by an entry that does not say who wrote it', () => {
    const unsaid = recordOf('09:10 engaged role=security-officer who=sam')
    expect(explained(unsaid)).toContain('though nobody says who wrote it')
    expect(renderTrackingIssue(drawingOf(unsaid, NOW), zones).body).toContain(
      'sam (nobody says who wrote it)'
    )
  })
})

describe('the rules', () => {
  it('warn of a validation and a review out of order, and of a review without words', () => {
    const said = (...timeline: string[]) =>
      findings('sign-offs', recordOf(...timeline)).map(({ message }) => message.slice(0, 40))
    expect(said('09:30 validated by=alice', '09:40 resolved by=sam')).toHaveLength(1)
    expect(said('09:40 resolved by=sam', '09:50 validated by=alice')).toEqual([])
    expect(said('09:13 reviewed by=dana')).toHaveLength(1)
    const lessons = { level: 2, text: 'Lessons learned', empty: false, line: 9 }
    const closed = recordOf('10:00 closed by=alice', '11:00 reviewed by=dana')
    expect(findings('sign-offs', closed)).toHaveLength(1)
    expect(findings('sign-offs', closed, { facts: { headings: [lessons] } })).toEqual([])
    expect(
      findings('sign-offs', recordOf('10:00 closed', '11:00 reviewed'), {
        facts: { headings: [lessons] },
      })
    ).toHaveLength(1)
  })

  it('leave exercises alone, and backfills of what was resolved', () => {
    const early = ['09:13 reviewed']
    for (const [declared, ...end] of [['exercise'], ['backfill', '09:20 resolved by=sam']]) {
      expect(
        findings('role-counts', {
          ...recordOf('09:10 engaged role=security-officer who=dana by=dana', ...end),
          declared,
        })
      ).toEqual([])
      expect(findings('sign-offs', { ...recordOf(...early, ...end), declared })).toEqual([])
    }
  })

  it('hold for a backfill of what is not resolved, which counts as live', () => {
    const declared = 'backfill'
    expect(findings('role-counts', { ...forged, declared })).toHaveLength(2)
    expect(findings('sign-offs', { ...recordOf('09:13 reviewed'), declared })).toHaveLength(1)
  })
})
