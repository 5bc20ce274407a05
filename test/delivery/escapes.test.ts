/** Where a word might be lost or said twice: comments edited or deleted, clocks moved, pull requests closed and opened again. */
import { describe, expect, it } from 'vitest'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import type { Proposal } from '../../src/delivery/heads.ts'
import { partsOf } from '../../src/delivery/hidden-line.ts'
import type { SweepInput } from '../../src/delivery/plan-sweep.ts'
import type { IncidentFile } from '../../src/model/incident.ts'
import { incidentFile } from '../support/incidents.ts'
import { policy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'
import { type PretendGitHub, pretendGitHub, sweepOnce } from './pretend.ts'
import { sweep, time } from './support.ts'

const REPORTED = '09:00 reported by=dana'
const P1 = '09:01 assessed by=alice impact=severe urgency=immediate'
const P2 = '09:01 assessed by=alice impact=severe urgency=normal'
const ENGAGE = 'engage-security-officer'

/** A sweep of a security incident by the real clock. */
function at(now: string, lines: readonly string[], more: Partial<SweepInput> = {}): SweepInput {
  const file = incidentFile({ kind: 'security', tlp: 'clear', timeline: [REPORTED, ...lines] })
  const compute = (one: IncidentFile, moment = time(now)) =>
    computeLedger([one], policy, zones, moment)
  return sweep(compute(file), now, {
    recompute: (one, moment) => compute(one, moment)[0] ?? null,
    blobs: new Map([[file.path, `${lines.length}`]]),
    ...more,
  })
}

/** What a sweep tells of a target, as `#0/call sam`. */
function tells(github: PretendGitHub, input: SweepInput, target = ENGAGE): string[] {
  return sweepOnce(github, input)
    .flatMap(({ notices }) => notices)
    .filter((notice) => notice.target === target)
    .map(({ keys, mention }) =>
      [keys.map((key) => key.slice(key.indexOf('#'))).join('+'), ...mention].join(' ')
    )
}

function edit(github: PretendGitHub, change: (body: string) => string): void {
  for (const [issue, comments] of github.comments)
    github.comments.set(
      issue,
      comments.map((comment) => ({ ...comment, body: change(comment.body) }))
    )
}
const withoutMarker = (body: string) => partsOf(body).text

const unsettled = (body: string) => body.replaceAll(/"reached":\[\[.*?\]\]/g, '"reached":"pending"')

describe('a word that stands', () => {
  it('is said once however often the sweep comes, and goes on with the next step', () => {
    const github = pretendGitHub()
    expect(tells(github, at('09:02', [P1]))).toEqual(['#0/call sam'])
    expect(tells(github, at('09:03', [P1]))).toEqual([])
    expect(tells(github, at('09:20', [P1]))).toEqual(['#0/remind sam alice'])
    expect(tells(github, at('10:00', [P1]))).toEqual(['#0/rung-1+#0/rung-2 sam alice mia'])
    expect(tells(github, at('13:30', [P1]))).toEqual([
      '#0/repeat-1+#0/repeat-2+#0/repeat-3 sam alice mia',
    ])
    expect(tells(github, at('2026-11-24T13:30Z', [P1]))).toEqual([])
  })

  it('and was edited by somebody is left as they made it, and said no more', () => {
    const github = pretendGitHub()
    tells(github, at('09:02', [P1]))
    edit(github, (body) => `Sam is on his way.\n\n${body}`)
    const before = github.comments.get(1)
    expect(tells(github, at('09:03', [P1]))).toEqual([])
    expect(tells(github, at('09:20', [P1]))).toEqual(['#0/remind sam alice'])
    expect(github.comments.get(1)?.slice(0, 1)).toEqual(before)
  })

  it('and lost its marker, or was deleted, is remembered by the issue', () => {
    const marred = pretendGitHub()
    tells(marred, at('09:02', [P1]))
    edit(marred, withoutMarker)
    expect(tells(marred, at('09:20', [P1]))).toEqual(['#0/remind sam alice'])
    const gone = pretendGitHub()
    tells(gone, at('09:02', [P1]))
    gone.comments.set(1, [])
    expect(tells(gone, at('09:03', [P1]))).toEqual([])
    expect(tells(gone, at('09:20', [P1]))).toEqual(['#0/remind sam alice'])
  })

  it('and stands in the comment alone is known by it', () => {
    const github = pretendGitHub()
    tells(github, at('09:02', [P1]))
    github.issues = github.issues.map((issue) => ({ ...issue, body: 'We use this as a chat.' }))
    expect(tells(github, at('09:03', [P1]))).toEqual([])
    expect(github.issues).toHaveLength(1)
    expect(github.issues[0]?.body).toContain(`${ENGAGE}#0/call`)
  })

  it('and is gone from both is said anew: nobody could know of it', () => {
    const github = pretendGitHub()
    tells(github, at('09:02', [P1]))
    github.issues = github.issues.map((issue) => ({ ...issue, body: withoutMarker(issue.body) }))
    edit(github, withoutMarker)
    expect(tells(github, at('09:03', [P1]))).toEqual(['#0/call sam'])
    expect(github.issues).toHaveLength(2)
  })

  it('reached nobody where it was deleted before anybody looked, and the fallback is told', () => {
    const github = pretendGitHub()
    const input = at('09:02', [P1])
    tells(github, input)
    github.issues = github.issues.map((issue) => ({ ...issue, body: unsettled(issue.body) }))
    github.comments.set(1, [])
    expect(tells(github, at('09:03', [P1]))).toEqual(['#0/call+fallback mia alice'])
    expect(tells(github, at('09:04', [P1]))).toEqual([])
  })
})

const word = (when: string) => `${when} updated by=sam audience=stakeholders note=x`

describe('a clock that moves', () => {
  it('by a lowering says nothing again, and the rest at its later time', () => {
    const github = pretendGitHub()
    tells(github, at('09:20', [P1]))
    const lowered = [P1, '09:25 assessed by=alice impact=severe urgency=normal']
    expect(tells(github, at('09:31', lowered))).toEqual([])
    expect(tells(github, at('10:00', lowered))).toEqual([])
    expect(tells(github, at('10:01', lowered))).toEqual(['#0/rung-1 sam alice'])
  })

  it('not, by an update that is written late: nobody is told again, and the next step comes in its time', () => {
    const github = pretendGitHub()
    const target = 'update-stakeholders'
    tells(github, at('09:26', [P1, word('09:25')]), target)
    expect(tells(github, at('09:56', [P1, word('09:25')]), target)).toEqual([
      '#1/remind+#1/rung-1 alice',
    ])
    const late = [P1, word('09:10'), word('09:25')]
    expect(tells(github, at('09:57', late), target)).toEqual([])
    expect(tells(github, at('09:58', late), target)).toEqual([])
    expect(tells(github, at('10:26', late), target)).toEqual(['#2/rung-2 mia'])
    // An update that counts begins anew.
    const again = [...late, word('10:30')]
    expect(tells(github, at('11:01', again), target)).toEqual(['#3/remind+#3/rung-1 alice'])
  })

  it('by a raise that leaves an update due when it was calls again all the same', () => {
    const github = pretendGitHub()
    const target = 'update-stakeholders'
    expect(tells(github, at('10:51', [P2]), target)).toEqual(['#0/call+#0/remind alice'])
    const raised = [P2, '10:52 assessed by=alice impact=severe urgency=immediate']
    expect(tells(github, at('10:53', raised), target)).toEqual(['#1/call alice'])
    expect(tells(github, at('10:54', raised), target)).toEqual([])
  })

  it('by a raise calls again', () => {
    const github = pretendGitHub()
    expect(tells(github, at('09:02', [P2]))).toEqual(['#0/call sam'])
    const raised = [P2, '09:10 assessed by=alice impact=severe urgency=immediate']
    expect(tells(github, at('09:11', raised))).toEqual(['#1/call sam'])
    expect(tells(github, at('09:12', raised))).toEqual([])
  })

  it('by a reopening calls whoever is to take it up again, once', () => {
    const github = pretendGitHub()
    const over = [
      P1,
      '09:05 engaged role=security-officer who=sam by=sam',
      '09:30 contained by=alice',
      '10:00 resolved by=alice',
      '10:30 validated by=alice',
      '11:00 closed by=alice',
    ]
    expect(tells(github, at('09:02', [P1]))).toEqual(['#0/call sam'])
    expect(tells(github, at('11:01', over))).toEqual([])
    const again = [...over, '12:00 reopened by=alice']
    expect(tells(github, at('12:01', again))).toEqual(['#1/call sam'])
    expect(tells(github, at('12:02', again))).toEqual([])
    expect(github.issues.map(({ state }) => state)).toEqual(['open'])
  })

  it('by a hold sends nothing that fell in it, then or after', () => {
    const github = pretendGitHub()
    const contain = 'reach-contained'
    const held = [P1, '09:10 held by=alice']
    tells(github, at('09:02', [P1]), contain)
    expect(tells(github, at('10:05', held), contain)).toEqual([])
    const resumed = [...held, '10:30 resumed by=alice']
    expect(tells(github, at('10:31', resumed), contain)).toEqual([])
    // Due at 10:01, plus the hold of 1h 20m; Alice alone was called in vain.
    expect(tells(github, at('11:21', resumed), contain)).toEqual(['#0/remind+#0/rung-1 alice mia'])
  })

  it('by a dismissal says nothing more, and goes on where that is undone', () => {
    const github = pretendGitHub()
    tells(github, at('09:02', [P1]))
    const dismissed = [P1, '09:10 dismissed by=alice']
    expect(tells(github, at('10:05', dismissed))).toEqual([])
    expect(github.issues.map(({ state }) => state)).toEqual(['closed'])
    const back = [...dismissed, '10:10 reopened by=alice']
    expect(tells(github, at('10:11', back))).toEqual([
      '#1/call+#1/remind+#1/rung-1+#1/rung-2 sam alice mia',
    ])
    expect(github.issues.map(({ state }) => state)).toEqual(['open'])
  })
})

const proposing = (now: string, ...all: Proposal[]) =>
  at(now, [P1], { proposals: new Map([['sec-20261123-0900', all]]) })

const deletionsSaid = (github: PretendGitHub) =>
  (github.comments.get(1) ?? []).filter(({ body }) => body.includes('to delete the record')).length

describe('what a pull request proposes', () => {
  const proposal: Proposal = {
    pull: { number: 7, branch: 'b', commit: 'c', author: 'dana' },
    waiting: { what: 'deletion' },
  }
  it('is said once, though it is closed and opened again', () => {
    const github = pretendGitHub()
    sweepOnce(github, proposing('09:02', proposal))
    expect(deletionsSaid(github)).toBe(1)
    sweepOnce(github, proposing('09:03'))
    sweepOnce(github, proposing('09:04', proposal))
    expect(deletionsSaid(github)).toBe(1)
    github.writes = []
    sweepOnce(github, proposing('09:05', proposal))
    expect(github.writes).toEqual([])
  })
})
