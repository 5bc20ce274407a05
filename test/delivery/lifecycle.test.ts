import { describe, expect, it } from 'vitest'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import { planSweep } from '../../src/delivery/plan-sweep.ts'
import type { IncidentFile } from '../../src/model/incident.ts'
import { incidentFile } from '../support/incidents.ts'
import { policy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'
import { deliveredKeys, pretendGitHub, sweepOnce, take } from './pretend.ts'
import { entry, gistOf, obligation, rowsOf, sweep, time } from './support.ts'

const ID = 'SEC-20261123-0900'
const CLOSED = {
  timeline: [
    '09:00 reported by=dana',
    '09:01 assessed by=dana impact=severe urgency=immediate',
    '09:05 engaged role=security-officer who=sam',
    '10:00 resolved',
    '11:00 closed',
  ],
}
const call = obligation({ steps: { call: '09:00 security-officer' } })
const engaged = obligation({ state: 'met', metAt: time('09:05') })
const closingWord = obligation({
  target: 'notify-stakeholders',
  do: 'notify',
  role: 'stakeholders',
  anchor: 'closed',
  anchorAt: time('11:00'),
  dueAt: time('12:00'),
  steps: { call: '11:00 stakeholders' },
})
const review = obligation({
  target: 'reach-reviewed',
  do: 'reach',
  role: null,
  reach: 'reviewed',
  dueAt: time('2026-11-26T17:00Z'),
})

function said(github: ReturnType<typeof pretendGitHub>): string[] {
  return (github.comments.get(1) ?? []).map(({ body }) => gistOf(body))
}

describe('a closed incident', () => {
  it('gets its closure notice once, with what closing owes, and its issue closes when nothing is owed', () => {
    const github = pretendGitHub()
    sweepOnce(github, sweep([entry([call])], '09:01'))
    const closed = entry([engaged, closingWord, review], CLOSED)
    sweepOnce(github, sweep([closed], '11:01'))
    expect(said(github).slice(1)).toEqual([
      'closed @sam | Due in 59m: tell the stakeholders that it is closed @alice',
    ])
    expect(github.issues[0]?.state).toBe('open')
    const done = entry(
      [engaged, { ...closingWord, state: 'met', metAt: time('11:30'), steps: [] }],
      CLOSED
    )
    sweepOnce(github, sweep([done], '12:00', { blobs: new Map([[done.file.path, 'b10c']]) }))
    expect(github.issues[0]?.state).toBe('closed')
    expect(said(github)).toHaveLength(2)
    github.reads = []
    sweepOnce(github, sweep([done], '12:01'))
    expect(github.reads).toEqual(['open-issues'])
  })

  it('that is not owed anything has its notice and its closing in one sweep', () => {
    const github = pretendGitHub()
    sweepOnce(github, sweep([entry([call])], '09:01'))
    sweepOnce(github, sweep([entry([engaged], CLOSED)], '11:01'))
    expect(said(github)).toEqual(['due in 29m: take it up as security officer @sam', 'closed @sam'])
    expect(github.issues[0]?.state).toBe('closed')
  })

  it('without a tracking issue gets none', () => {
    expect(planSweep(sweep([entry([engaged], CLOSED)], '11:01')).steps).toEqual([])
  })

  it('that was dismissed ends as not planned, without a word', () => {
    const github = pretendGitHub()
    sweepOnce(github, sweep([entry([call])], '09:01'))
    const dismissed = { timeline: ['09:00 reported', '09:30 dismissed'] }
    github.writes = []
    sweepOnce(github, sweep([entry([], dismissed)], '09:31'))
    expect(github.writes).toMatchObject([
      { action: 'update-issue', change: { state: 'closed', stateReason: 'not_planned' } },
    ])
  })

  it('that is opened again has its issue opened again', () => {
    const github = pretendGitHub()
    sweepOnce(github, sweep([entry([call])], '09:01'))
    sweepOnce(github, sweep([entry([engaged], CLOSED)], '11:01'))
    const again = entry([engaged], { timeline: [...CLOSED.timeline, '12:00 reopened'] })
    sweepOnce(github, sweep([again], '12:01', { blobs: new Map([[again.file.path, 'b10c']]) }))
    expect(github.issues.map(({ state }) => state)).toEqual(['open'])
  })
})

describe('an issue that a person closed', () => {
  it('hears what is owed, and stays closed until the record changes', () => {
    const github = pretendGitHub()
    const rung = obligation({
      steps: { call: '09:00 security-officer', 'rung-1': '09:30 incident-manager' },
    })
    sweepOnce(github, sweep([entry([rung])], '09:01'))
    github.issues = github.issues.map((issue) => ({ ...issue, state: 'closed' }))
    sweepOnce(github, sweep([entry([rung])], '09:31'))
    expect(said(github)).toHaveLength(2)
    expect(github.issues.map(({ state }) => state)).toEqual(['closed'])
    const input = sweep([entry([rung])], '09:32')
    github.writes = []
    github.reads = []
    sweepOnce(github, input)
    expect(github).toMatchObject({ writes: [], reads: ['open-issues', 'closed-issues'] })
    sweepOnce(github, { ...input, blobs: new Map([[input.entries[0]?.file.path ?? '', 'b10c']]) })
    expect(github.issues.map(({ state }) => state)).toEqual(['open'])
  })
})

describe('an issue of a record that the sweep cannot see', () => {
  it('is not touched', () => {
    const github = pretendGitHub()
    sweepOnce(github, sweep([entry([call])], '09:01'))
    github.writes = []
    sweepOnce(github, sweep([], '12:00'))
    expect(github.writes).toEqual([])
  })
})

/** A real record and the real clock: what a mention means, the clock says. */
function recorded(timeline: readonly string[], now: string) {
  const file = incidentFile({ kind: 'security', tlp: 'clear', timeline })
  const compute = (files: readonly IncidentFile[]) => computeLedger(files, policy, zones, time(now))
  return sweep(compute([file]), now, { recompute: (one) => compute([one])[0] ?? null })
}

const TOLD = 'incident manager to be told of it'

describe('a verified mention', () => {
  const notify = obligation({
    target: 'notify-incident-manager',
    do: 'notify',
    role: 'incident-manager',
    dueAt: time('09:05'),
    steps: { call: '09:00 incident-manager', 'rung-1': '09:05 incident-manager' },
  })

  it('meets a notify obligation at the instant of its comment', () => {
    const github = pretendGitHub()
    sweepOnce(github, sweep([entry([notify])], '09:02'))
    expect(rowsOf(github.issues[0]?.body ?? '')).toEqual([`met: ${TOLD}`])
    github.writes = []
    sweepOnce(github, sweep([entry([{ ...notify, state: 'overdue', breaches: 1 }])], '09:10'))
    expect(github.writes).toEqual([])
  })

  it('counts before a later entry in the record', () => {
    const github = pretendGitHub()
    sweepOnce(github, recorded(['09:00 reported'], '09:02'))
    const later = ['09:00 reported', '09:20 notified role=incident-manager']
    sweepOnce(github, recorded(later, '09:21'))
    expect(rowsOf(github.issues[0]?.body ?? '')).toContain(`met: ${TOLD}`)
  })

  it('that came too late meets it late', () => {
    const github = pretendGitHub()
    sweepOnce(github, sweep([entry([{ ...notify, state: 'overdue' }])], '09:06'))
    expect(rowsOf(github.issues[0]?.body ?? '')).toEqual([`late: ${TOLD}`])
  })

  it('goes on meeting it when the priority is raised', () => {
    const github = pretendGitHub()
    const lines = ['09:00 reported', '09:01 assessed impact=noticeable urgency=high']
    sweepOnce(github, recorded(lines, '09:02'))
    sweepOnce(github, recorded([...lines, '09:09 assessed impact=severe'], '09:10'))
    const told = deliveredKeys(github).filter((key) => key.includes(':notify-incident-manager#'))
    expect(told).toHaveLength(1)
    expect(rowsOf(github.issues[0]?.body ?? '')).toContain(`met: ${TOLD}`)
  })

  it('does not meet an engage', () => {
    const github = pretendGitHub()
    sweepOnce(github, sweep([entry([call])], '09:02'))
    expect(rowsOf(github.issues[0]?.body ?? '')).toEqual(['pending: engage the security officer'])
  })
})

describe('a race', () => {
  it('is healed at the last look before the issue closes, where a killed run left its word twice', () => {
    const github = pretendGitHub()
    const input = sweep([entry([call])], '09:01')
    sweepOnce(github, input)
    const [first] = github.comments.get(1) ?? []
    if (first !== undefined) github.comments.get(1)?.push({ ...first, id: first.id + 1 })
    const dismissed = { timeline: ['09:00 reported by=dana', '09:30 dismissed by=dana'] }
    sweepOnce(github, sweep([entry([], dismissed)], '09:31'))
    expect(github.issues[0]?.state).toBe('closed')
    expect(deliveredKeys(github)).toEqual([`v1:${ID}:engage-security-officer#0/call`])
  })

  it('leaves the oldest issue standing, and the words of both', () => {
    const github = pretendGitHub()
    const input = sweep([entry([call])], '09:01')
    const plan = planSweep(input)
    for (const step of [...plan.steps, ...plan.steps]) take(github, step, input.now)
    sweepOnce(github, input)
    expect(github.issues.map(({ state }) => state)).toEqual(['open', 'closed'])
    expect(github.issues[1]?.body.split('\n')[0]).toBe(
      'This issue was opened twice. https://github.com/kwetter/incidents/issues/1 is the one that stands.'
    )
    expect(deliveredKeys(github)).toEqual([`v1:${ID}:engage-security-officer#0/call`])
    github.writes = []
    sweepOnce(github, input)
    expect(github.writes).toEqual([])
  })

  it('leaves the oldest of two comments that say the same', () => {
    const github = pretendGitHub()
    const input = sweep([entry([call])], '09:01')
    const plan = planSweep(input)
    for (const step of [...plan.steps, ...plan.steps.slice(1)]) take(github, step, input.now)
    sweepOnce(github, input)
    expect(github.comments.get(1)?.map(({ id }) => id)).toEqual([1])
  })
})
