/** The word of a closing: of one first seen closed, and of one that lacked something. */
import { describe, expect, it } from 'vitest'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import { STATED } from '../../src/report/closing-words.ts'
import { incidentFile } from '../support/incidents.ts'
import { closingPolicy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'
import { pretendGitHub, sweepOnce } from './pretend.ts'
import { entry, gistOf, obligation, sweep, time } from './support.ts'

const undone = obligation({
  state: 'cancelled',
  dueAt: null,
  ending: { by: 'closed', at: time('11:00'), notDone: true },
})
const CLOSED = {
  timeline: [
    '09:00 reported by=dana',
    '09:01 assessed by=dana impact=severe urgency=immediate',
    '10:00 resolved',
    '11:00 closed',
  ],
}

describe('an incident first seen closed', () => {
  it('with something never done gets its issue and its notice, closed at once, and only once', () => {
    const github = pretendGitHub()
    sweepOnce(github, sweep([entry([undone], CLOSED)], '11:30'))
    expect(github.issues.map(({ state }) => state)).toEqual(['closed'])
    expect(github.comments.get(1)?.map(({ body }) => gistOf(body))).toEqual(['closed @sam @alice'])
    github.writes = []
    github.reads = []
    sweepOnce(github, sweep([entry([undone], CLOSED)], '11:40'))
    expect(github).toMatchObject({ writes: [], reads: ['open-issues', 'closed-issues'] })
  })

  it('gets none once it is older than `catch-up`, nor where all was done', () => {
    const done = obligation({ state: 'met', metAt: time('09:05') })
    for (const [row, now] of [
      [undone, '2026-12-01T12:00Z'],
      [done, '11:30'],
    ] as const) {
      const github = pretendGitHub()
      sweepOnce(github, sweep([entry([row], CLOSED)], now))
      expect(github).toMatchObject({ issues: [], reads: ['open-issues'] })
    }
  })
})

const computed = (now: string, ...more: string[]) => {
  const timeline = [...CLOSED.timeline, '11:00 contained', ...more]
  const file = incidentFile({ kind: 'security', tlp: 'clear', timeline })
  return computeLedger([file], closingPolicy, zones, time(now))
}

describe('a closing that lacks something', () => {
  it('has its notice at once, which is edited once it is complete', () => {
    const github = pretendGitHub()
    const [pending] = computed('11:01')
    expect(pending?.course.status).toBe('resolved')
    sweepOnce(github, sweep(computed('11:01'), '11:01'))
    expect(github.comments.get(1)?.at(-1)?.body).toContain(STATED)
    const complete = computed('12:30', '12:00 validated by=alice')
    const path = complete[0]?.file.path ?? ''
    const blobs = new Map([[path, 'b10c']])
    sweepOnce(github, sweep(complete, '12:30', { blobs }))
    const bodies = github.comments.get(1)?.map(({ body }) => body) ?? []
    expect(bodies.filter((body) => body.includes(STATED))).toEqual([])
    expect(
      bodies.filter((body) => body.includes('Complete since 12:00 UTC (13:00).'))
    ).toHaveLength(1)
    const closing = bodies.find((body) => body.includes('Complete since')) ?? ''
    const met = complete[0]?.obligations.filter(({ state }) => state === 'met').length
    expect(closing.match(/\*\*Deadlines:\*\* \d+ met/g)).toEqual([`**Deadlines:** ${met} met`])
    expect(closing).not.toContain('to close it')
    github.writes = []
    sweepOnce(github, sweep(complete, '12:31', { blobs }))
    expect(github.writes).toEqual([])
  })
})
