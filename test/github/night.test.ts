import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import type { ReconcileInput } from '../../src/github/reconcile.ts'
import { reconcile, openGitHub, type TestGitHub } from '../support/github.ts'
import type { SweepOutcome } from '../../src/github/sweep-outcome.ts'
import type { IncidentFile } from '../../src/model/incident.ts'
import { sweep } from '../delivery/support.ts'
import { at, incidentFile } from '../support/incidents.ts'
import { policy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'

const NIGHT = [
  '03:12 reported by=dana source=monitoring',
  '03:20 assessed by=alice impact=severe urgency=immediate',
  '04:50 engaged role=security-officer who=sam',
  '04:55 contained by=alice audience=stakeholders',
  '06:00 resolved by=alice audience=stakeholders',
  '06:30 validated by=alice',
  '07:00 closed by=alice',
  '07:30 notified role=stakeholders by=alice',
  '+1 10:00 reviewed by=alice',
]

let github: TestGitHub
let clock = ''
let count = 0

beforeEach(async () => {
  count += 1
  github = await openGitHub({
    name: `night-${count}`,
    private: true,
    logins: ['alice', 'sam', 'mia', 'mallory'],
    clock: () => clock,
  })
})
afterEach(() => github.stand.close())

/** Sweeps at a moment of 23 November 2026, with the real clocks and the real texts. */
async function sweepAt(moment: string): Promise<SweepOutcome> {
  clock = moment.includes('T') ? moment : `2026-11-23T${moment}:00Z`
  const file: IncidentFile = incidentFile({
    kind: 'security',
    id: 'SEC-20261123-0312',
    title: 'Credential stuffing against the login API, says @mallory, fixes #1',
    timeline: NIGHT,
  })
  const now = at(clock)
  const entries = computeLedger([file], policy, zones, now)
  const input: ReconcileInput = {
    ...sweep(entries, clock, { isPrivate: true }),
    policyFile: { path: 'incidents/policy.yml', policy, commit: null },
    recompute: (one) => computeLedger([one], policy, zones, now)[0] ?? null,
    // The record's blob changes with each event that it has by then.
    blobs: new Map([[file.path, `blob-${entries[0]?.course.events.length ?? 0}`]]),
  }
  return reconcile(github.repository, input)
}

function steps(outcome: SweepOutcome): string[] {
  expect(outcome.failures).toEqual([])
  expect(outcome.warnings).toEqual([])
  return outcome.notices
    .map(({ target, step, mention }) => `${target} ${step}: ${mention.join(' ')}`)
    .toSorted((one, other) => (one < other ? -1 : 1))
}

async function issue(): Promise<{ title: string; state: string; comments: number }> {
  return github.stand.as('alice').send('GET', '/issues/1')
}

describe('a night', () => {
  it('tells each person once, in time, until the issue closes', async () => {
    expect(steps(await sweepAt('03:12'))).toEqual([
      'notify-incident-manager call: alice',
      'reach-assessed call: alice',
    ])
    expect(await issue()).toMatchObject({ title: expect.stringContaining('[unassessed]') })
    expect(steps(await sweepAt('03:13'))).toEqual([])
    const called = steps(await sweepAt('03:21'))
    expect(called).toContain('engage-security-officer call: sam')
    expect((await issue()).title).toMatch(/^\[P1\] SEC-20261123-0312: Credential stuffing/)
    expect(steps(await sweepAt('03:43'))).toContain('engage-security-officer rung-1: sam alice')
    expect(steps(await sweepAt('04:12'))).toContain('engage-security-officer rung-2: mia')
    expect(steps(await sweepAt('04:51')).join()).not.toContain('engage-security-officer')
    await sweepAt('07:00')
    const { comments, state } = await issue()
    expect(state).toBe('open')
    await sweepAt('07:01')
    expect(await issue()).toMatchObject({ comments, state: 'open' })
    await sweepAt('2026-11-24T10:00:00Z')
    expect(await issue()).toMatchObject({ state: 'closed' })
  })

  it('is told in one comment by a sweep that comes hours late, and then no more', async () => {
    const notices = steps(await sweepAt('04:49'))
    expect(notices).toEqual([
      'engage-security-officer rung-2: sam alice mia',
      'reach-contained rung-2: alice mia',
      'reach-resolved call: alice',
      'update-stakeholders rung-2: alice mia',
    ])
    expect(await issue()).toMatchObject({ comments: 1 })
    const before = github.stand.requests.length
    expect(steps(await sweepAt('04:49'))).toEqual([])
    expect(github.stand.requests.slice(before)).toMatchObject([
      { method: 'GET', path: '/repos/kwetter/incidents/issues' },
    ])
  })

  it('mentions nobody whom the policy does not name', async () => {
    await sweepAt('04:49')
    const html = github.stand.requests
      .flatMap(({ answer }) => JSON.stringify(answer).match(/user-mention[^>]*>@[\w-]+/g) ?? [])
      .map((link) => link.split('@')[1])
    expect(new Set(html)).toEqual(new Set(['alice', 'mia', 'sam']))
  })
})
