/** Follow-ups as a person sees them: the list of `status`, the report, the pack, and what `check` and `close` ask. */
import { describe, expect, test } from 'vitest'
import { folderWith, ledger, put, staffedPolicy } from './support.ts'

const ID = 'INC-20261121-0101'
const PATH = `incidents/2026/11/${ID}-search.md`
const record = (followUps: string, more = '') => `---
id: ${ID}
title: Search is slow
kind: service
services: [web]
${more}timeline:
  - { at: 2026-11-21T01:01:00Z, event: reported, by: dana }
  - { at: 2026-11-21T01:20:00Z, event: assessed, by: alice, impact: severe, urgency: high }
  - { at: 2026-11-21T05:20:00Z, event: resolved, by: alice }
  - { at: 2026-11-21T06:20:00Z, event: closed, by: alice }
---
## Summary
Search was slow for all.
## Impact
Nobody could find a thing.
## Actions taken
The index was built again.
## Root cause
The index was of yesterday.
## Follow-up
${followUps}
## Lessons learned
Look at the index.
`
const TASKS = `- [ ] @ben Alert on an old index, and
  page whoever is on duty (prevents, #12)
- [x] @dana Count the lost searches (due 2026-11-25, detects, done 2026-11-26)
- [ ] @sam Write it up (due 2026-12-01)
- [x] @sam Thank the users`
const ASKED = `${staffedPolicy()}
follow-ups:
  within: { P1: 4w }
  remind: 3d
`

function folder(policy = ASKED, followUps = TASKS, more = ''): string {
  const made = folderWith({ [PATH]: record(followUps, more) })
  put(made, 'incidents/policy.yml', policy)
  return made
}
const NOW = ['--now', '2026-12-05T00:00:00Z']

describe('status --follow-ups', () => {
  test('lists what is open, worst first, and ends with 1 where something is overdue', async () => {
    const { code, out } = await ledger(folder(), ['status', '--follow-ups', ...NOW])
    expect(out).toBe(`2 open follow-ups at 2026-12-05 00:00 UTC (01:00 Europe/Amsterdam): 1 overdue.

OVERDUE ${ID} Write it up
  sam, due 2026-12-01, 3d 1h ago

OPEN ${ID} Alert on an old index, and page whoever is on duty (prevents, issue 12)
  ben, due 2026-12-19, by the policy, in 14d 22h
`)
    expect(code).toBe(1)
  })

  test('with --all what is done too; in time nothing is overdue, and the end is 0', async () => {
    const before = ['--now', '2026-11-30T00:00:00Z']
    const { code, out } = await ledger(folder(), ['status', '--follow-ups', '--all', ...before])
    expect(out).toContain(`DUE SOON ${ID} Write it up\n`)
    expect(out).toContain(
      `DONE LATE ${ID} Count the lost searches (detects)\n  dana, due 2026-11-25; done 2026-11-26\n`
    )
    expect(code).toBe(0)
  })

  test('as JSON', async () => {
    const args = ['status', '--follow-ups', '--all', '--format', 'json', ...NOW]
    const { followUps } = JSON.parse((await ledger(folder(), args)).out)
    expect(followUps).toHaveLength(4)
    expect(followUps[0]).toEqual({
      incident: ID,
      what: 'Alert on an old index, and page whoever is on duty',
      owner: 'ben',
      kind: 'prevents',
      issue: 12,
      elsewhere: null,
      dueAt: '2026-12-19T22:59:59Z',
      byPolicy: true,
      state: 'open',
      doneAt: null,
      lateBySeconds: null,
      since: '2026-11-21T06:20:00Z',
    })
    expect(followUps[1]).toMatchObject({ state: 'late', lateBySeconds: 86_400 })
    expect(followUps[3]).toMatchObject({
      state: 'done',
      doneAt: null,
      dueAt: '2026-12-19T22:59:59Z',
    })
  })

  test('of a confidential one tells neither words nor owner where everybody reads', async () => {
    const hidden = folder(ASKED, TASKS, 'tlp: red\n')
    const { out } = await ledger(hidden, ['status', '--follow-ups', ...NOW], {
      GITHUB_ACTIONS: 'true',
    })
    expect(out).toContain(`OVERDUE ${ID} (confidential)`)
    expect(out).not.toMatch(/Write it up|sam/)
  })
})

describe('the report', () => {
  const ofQuarter = ['report', '--from', '2026-10-01', ...NOW]
  test('counts what was done in time, by whom, of which service and kind', async () => {
    const { out } = await ledger(folder(), ofQuarter)
    expect(out).toContain(
      'Done in time: 0 of 1 (0%); of 1 more nobody says when, or by when. The open ones stand for 13d 18h in the median'
    )
    expect(out).toContain('| `sam` | 1, **1 overdue** | 0 in time |')
    expect(out).toContain('| web | 2, **1 overdue** | 0 in time, 1 late |')
    expect(out).toContain('| detects | 0 | 0 in time, 1 late |')
    expect(out).toContain(
      '| 2026-12-19 · `ben` · Alert on an old index, and page whoever is on duty (prevents, issue 12) |'
    )
    const { followUps } = JSON.parse(
      (await ledger(folder(), [...ofQuarter, '--format', 'json'])).out
    )
    expect(followUps.kept).toMatchObject({ inTime: 0, late: 1, undated: 1, open: 2, overdue: 1 })
    expect(followUps.kept.byKind[0]).toMatchObject({ name: null, open: 1 })
  })

  test('says nothing new where neither policy nor task does', async () => {
    const plain = folder(staffedPolicy(), '- [ ] @sam Write it up (due 2026-12-01)')
    const { out } = await ledger(plain, ofQuarter)
    expect(out).toContain('1 open, 1 of them overdue and 0 without an owner; 0 done.\n\n| Incident')
    expect(out).not.toContain('Done in time:')
    const { followUps } = JSON.parse((await ledger(plain, [...ofQuarter, '--format', 'json'])).out)
    expect(Object.keys(followUps)).toEqual(['done', 'open', 'overdue', 'withoutOwner', 'items'])
  })
})

test('the review says kind, issue, when it was done, and the limit where no date is written', async () => {
  const { out } = await ledger(folder(), ['review', ID])
  expect(out).toContain('(prevents, issue 12) | `ben` | 2026-12-19 |')
  expect(out).toContain('| done late on 2026-11-26 | Count the lost searches (detects) |')
})

test('check asks no date where the policy sets a limit, and asks it where it does not', async () => {
  const undated = '- [ ] @ben Alert on an old index'
  const asks = async (policy: string) =>
    (await ledger(folder(policy, undated), ['check'])).out.includes('has no due date')
  expect(await asks(ASKED)).toBe(false)
  expect(await asks(staffedPolicy())).toBe(true)
})

describe('an incident that happened although something was promised', () => {
  const AGAIN = 'INC-20261202-0900'
  const again = (named: string, more = '') => `---
id: ${AGAIN}
title: Search is slow again
kind: service
services: [web]
${more}recurrence-of: ${named}
timeline:
  - { at: 2026-12-02T09:00:00Z, event: reported, by: dana }
---
## Summary
Search was slow for all.
`
  const NAMED = `["#12", ${ID}#2, "${ID}#3", "#77"]`
  const reportOf = async (text: string, first: string, ...more: string[]) => {
    const made = folder(ASKED, TASKS, first)
    put(made, `incidents/2026/12/${AGAIN}-search.md`, text)
    return (await ledger(made, ['report', '--from', '2026-10-01', ...NOW, ...more])).out
  }

  test('says in the report which, and how it stood by then', async () => {
    const out = await reportOf(again(NAMED), '')
    expect(out).toContain(`### What was promised before it happened again

As records name it, and how it stood when they were reported:

- \`${AGAIN}\`: Alert on an old index, and page whoever is on duty, promised after ${ID}, was still to be done when this was reported
- \`${AGAIN}\`: Count the lost searches, promised after ${ID}, had been done when this was reported
- \`${AGAIN}\`: Write it up, promised after ${ID}, was overdue when this was reported
- \`${AGAIN}\`: \\#\u200B77: no earlier incident has such a follow-up
`)
    const { recurrences } = JSON.parse(await reportOf(again(NAMED), '', '--format', 'json'))
    expect(recurrences).toEqual([
      {
        id: AGAIN,
        named: '#12',
        of: ID,
        what: 'Alert on an old index, and page whoever is on duty',
        stood: 'open',
      },
      { id: AGAIN, named: `${ID}#2`, of: ID, what: 'Count the lost searches', stood: 'done' },
      { id: AGAIN, named: `${ID}#3`, of: ID, what: 'Write it up', stood: 'overdue' },
      { id: AGAIN, named: '#77', of: null, what: null, stood: null },
    ])
  })

  test('says nothing where no record names any, and no word of what is confidential', async () => {
    const silent = again('[]').replace('recurrence-of: []\n', '')
    expect(await reportOf(silent, '')).not.toContain('happened again')
    expect(JSON.parse(await reportOf(silent, '', '--format', 'json'))).not.toHaveProperty(
      'recurrences'
    )
    const promise = await reportOf(again('["#12"]'), 'tlp: red\n')
    expect(promise).toContain(`promised after ${ID}, was still to be done`)
    expect(promise).not.toContain('Alert on')
    expect(await reportOf(again('["#12"]', 'tlp: red\n'), '')).not.toContain('happened again')
  })
})
