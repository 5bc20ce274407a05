import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StepName } from '../../src/clock/obligation.ts'
import { nothingFound } from '../../src/delivery/found.ts'
import { planSweep } from '../../src/delivery/plan-sweep.ts'
import { parseMarker } from '../../src/delivery/marker.ts'
import { deliveredKeys, pretendGitHub, sweepOnce } from './pretend.ts'
import { AUTHOR, entry, gistOf, obligation, sweep, time } from './support.ts'

const ID = 'SEC-20261123-0900'
const engage = obligation({
  steps: {
    call: '09:00 security-officer',
    remind: '09:20 security-officer',
    'rung-1': '09:30 security-officer incident-manager',
    'rung-2': '10:00 management',
    'repeat-1': '11:00 security-officer incident-manager management',
  },
})

describe('the first sweep after a report', () => {
  it('opens one tracking issue and says one word', () => {
    const { steps, notices } = planSweep(sweep([entry([engage])], '09:02'))
    expect(steps.map(({ action }) => action)).toEqual(['create-issue', 'comment'])
    expect(steps[0]).toMatchObject({
      title: `[P1] ${ID}: Login fails for some`,
      labels: ['incident-ledger', 'priority:P1', 'kind:security'],
    })
    expect(notices).toMatchObject([
      { key: `v1:${ID}:engage-security-officer#0/call`, mention: ['sam'], lateBySeconds: 0 },
    ])
    expect(steps[1]).toMatchObject({ incident: ID, issue: null })
  })

  it('says in every sweep what no agreement covers, and of nothing else', () => {
    const unknown = entry([engage], { kind: 'securty' })
    expect(planSweep(sweep([unknown], '09:02')).warnings).toContain(
      `No agreement covers ${ID.replace('SEC', 'INC')}: the policy says nothing of its kind, so no deadline is watched.`
    )
    expect(planSweep(sweep([entry([engage])], '09:02')).warnings).toEqual([])
    const exercise = entry([engage], { kind: 'securty', declared: 'exercise' })
    expect(planSweep(sweep([exercise], '09:02')).warnings).toEqual([])
  })

  it('says once whom nobody can mention, however many notices there are', () => {
    const alone = obligation({
      steps: { call: '09:00 security-officer', 'rung-1': '09:01 security-officer' },
    })
    const other = entry([alone], { id: 'SEC-20261123-0901' })
    const input = sweep([entry([alone]), other], '09:02')
    const { policy } = input.policyFile
    const contacts = Object.fromEntries(
      Object.entries(policy.contacts).map(([role, contact]) => [role, { ...contact, logins: [] }])
    )
    const nobody = {
      ...input,
      policyFile: { ...input.policyFile, policy: { ...policy, contacts } },
    }
    expect(planSweep(nobody).warnings).toEqual([
      `Nobody can be mentioned in 2 of these notices (${ID}, SEC-20261123-0901). Give their roles, the fallback or ` +
        `the incident manager a login under contacts in the policy.`,
    ])
    expect(planSweep(input).warnings).toEqual([])
  })

  it('says nothing of an exercise or a backfill', () => {
    const drill = entry([engage], { declared: 'exercise' })
    expect(planSweep(sweep([drill], '09:02')).steps).toEqual([])
    const timeline = ['09:00 reported', '09:01 resolved']
    const past = entry([engage], { declared: 'backfill', timeline })
    expect(planSweep(sweep([past], '09:02')).steps).toEqual([])
  })

  it('calls for a drill where the policy says so, and not for what was live and is called a drill since', () => {
    const drill = entry([engage], { declared: 'exercise' })
    const titles = (one: typeof drill) => {
      const input = sweep([one], '09:02')
      const policy = { ...input.policyFile.policy, drills: 'github' as const }
      const { steps } = planSweep({ ...input, policyFile: { ...input.policyFile, policy } })
      return steps.flatMap((step) => (step.action === 'create-issue' ? [step.title] : []))
    }
    expect(titles(drill)).toEqual([`[EXERCISE] [P1] ${ID}: Login fails for some`])
    const relabelled = { ...drill, declared: { as: 'live', because: 'was-live' } as const }
    expect(titles(relabelled)).toEqual([`[P1] ${ID}: Login fails for some`])
  })

  it('calls for a backfill that is not resolved as for any incident', () => {
    const open = entry([engage], { declared: 'backfill' })
    expect(planSweep(sweep([open], '09:02')).notices).toHaveLength(1)
  })

  it('closes the issue of what turns out to be an exercise, without a word', () => {
    const github = pretendGitHub()
    sweepOnce(github, sweep([entry([engage])], '09:02'))
    github.writes = []
    sweepOnce(github, sweep([entry([engage], { declared: 'exercise' })], '09:40'))
    expect(github.writes).toMatchObject([
      { action: 'update-issue', change: { state: 'closed', stateReason: 'not_planned' } },
    ])
  })

  it('names an incident that nobody assessed so', () => {
    const unassessed = entry([engage], { timeline: ['09:00 reported'] })
    expect(planSweep(sweep([unassessed], '09:02')).steps[0]).toMatchObject({
      title: `[unassessed] ${ID}: Login fails for some`,
      labels: ['incident-ledger', 'priority:unassessed', 'kind:security'],
    })
  })
})

describe('a sweep that comes three hours late', () => {
  it('says everything owed once: the highest step, the union of the people, every key', () => {
    const github = pretendGitHub()
    sweepOnce(github, sweep([entry([engage])], '12:00'))
    const [comment, ...more] = github.comments.get(1) ?? []
    expect(more).toEqual([])
    expect(gistOf(comment?.body ?? '')).toBe(
      'overdue by 2h 30m: engage the security officer @sam @alice @mia'
    )
    expect(parseMarker(comment?.body ?? '')?.delivered).toEqual([
      {
        keys: ['call', 'remind', 'rung-1', 'rung-2', 'repeat-1'].map(
          (step) => `v1:${ID}:engage-security-officer#0/${step}`
        ),
        dueAt: time('09:30'),
        asked: ['sam', 'alice', 'mia'],
        reached: ['sam', 'alice', 'mia'].map((login) => ({ login, at: time('12:00') })),
      },
    ])
  })

  it('announces nothing first owed longer ago than the catch-up, and says so', () => {
    const { steps, warnings } = planSweep(sweep([entry([engage])], '2026-12-01T09:00Z'))
    expect(steps.map(({ action }) => action)).toEqual(['create-issue'])
    expect(warnings).toEqual([
      `${ID} (reported 2026-11-23T09:00:00Z) has 5 notices that fell due longer ago than the policy's ` +
        'catch-up, so nobody is told. Act on it, or close the record.',
    ])
  })

  it('folds the notices of all obligations into one comment', () => {
    const contain = obligation({
      target: 'reach-contained',
      do: 'reach',
      role: null,
      reach: 'contained',
      dueAt: time('10:00'),
      steps: { 'rung-1': '10:00 incident-manager' },
    })
    const github = pretendGitHub()
    sweepOnce(github, sweep([entry([contain, engage])], '10:10'))
    expect(github.comments.get(1)?.map(({ body }) => gistOf(body))).toEqual([
      'overdue by 40m: engage the security officer @sam @alice @mia | Overdue by 10m: contain it @alice',
    ])
  })
})

describe('running twice', () => {
  it('changes nothing, and costs one list', () => {
    const github = pretendGitHub()
    const input = sweep([entry([engage])], '12:00')
    sweepOnce(github, input)
    expect(github.writes.map(({ action }) => action)).toEqual([
      'create-issue',
      'comment',
      'edit-comment',
      'update-issue',
    ])
    github.writes = []
    github.reads = []
    sweepOnce(github, input)
    expect(github).toMatchObject({ writes: [], reads: ['open-issues'] })
  })

  it('equals running once, whatever is owed and whenever the sweeps come', () => {
    const steps = fc.subarray([
      'call',
      'remind',
      'rung-1',
      'rung-2',
      'repeat-1',
    ] satisfies StepName[])
    const instants = fc.array(fc.integer({ min: 0, max: 14 * 60 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 3 }), instants, (owed, minutes) => {
        const rows = owed.map((names, index) =>
          obligation({
            ...engage,
            target: `target-${index}`,
            steps: Object.fromEntries(
              names.map((name, rank) => [name, `09:${10 + rank * 9} security-officer`])
            ),
          })
        )
        const github = pretendGitHub()
        for (const minute of minutes.toSorted((one, other) => one - other)) {
          const hour = `${9 + Math.floor(minute / 60)}`.padStart(2, '0')
          const now = `${hour}:${`${minute % 60}`.padStart(2, '0')}`
          sweepOnce(github, sweep([entry(rows)], now))
          github.writes = []
          sweepOnce(github, sweep([entry(rows)], now))
          expect(github.writes).toEqual([])
        }
        const last = time('09:00') + Math.max(...minutes) * 60
        const due = rows.flatMap((row) =>
          row.steps
            .filter(({ at }) => at <= last)
            .map(({ step }) => `v1:${ID}:${row.target}#0/${step}`)
        )
        expect(deliveredKeys(github).toSorted()).toEqual(due.toSorted())
      }),
      { numRuns: 60 }
    )
  })

  it('sends nothing again because a due instant moved', () => {
    const github = pretendGitHub()
    sweepOnce(github, sweep([entry([engage])], '09:35'))
    const moved = { ...engage, dueAt: time('09:31') }
    github.writes = []
    sweepOnce(github, sweep([entry([moved])], '09:36'))
    expect(github.writes.map(({ action }) => action)).toEqual(['update-issue'])
  })

  it('finds its words by the comments where the issue lost them', () => {
    const github = pretendGitHub()
    const input = sweep([entry([engage])], '09:35')
    sweepOnce(github, input)
    const first = parseMarker(github.issues[0]?.body ?? '')
    expect(first?.delivered).not.toEqual([])
    // As a run that is killed after the comment leaves it.
    const [create] = planSweep(input).steps
    if (create?.action !== 'create-issue') throw new Error('no issue planned')
    github.issues = github.issues.map((issue) => ({ ...issue, body: create.body }))
    github.writes = []
    sweepOnce(github, input)
    expect(github.writes.map(({ action }) => action)).toEqual(['update-issue'])
    expect(parseMarker(github.issues[0]?.body ?? '')).toEqual(first)
  })
})

describe('markers', () => {
  it('count only from our own author: a pasted one changes nothing', () => {
    const input = sweep([entry([engage])], '09:35')
    const github = pretendGitHub()
    sweepOnce(github, input)
    const [ours] = github.issues
    if (ours === undefined) throw new Error('no issue')
    const found = { ...nothingFound, issues: [{ ...ours, author: 'mallory' }] }
    expect(planSweep({ ...input, found }).steps.map(({ action }) => action)).toEqual([
      'create-issue',
      'comment',
    ])
    const comments = (github.comments.get(1) ?? []).map((one) => ({ ...one, author: 'mallory' }))
    const bare = { ...ours, body: planIssueBody(input) }
    const pasted = { ...nothingFound, issues: [bare], comments: new Map([[1, comments]]) }
    expect(planSweep({ ...input, found: pasted }).notices).toHaveLength(1)
  })

  it('count from the authors that the policy lists', () => {
    const input = sweep([entry([engage])], '09:35')
    const github = pretendGitHub()
    sweepOnce(github, input)
    const issues = github.issues.map((issue) => ({ ...issue, author: 'Ledger-Bot' }))
    const { policyFile } = input
    const trusting = {
      ...policyFile,
      policy: { ...policyFile.policy, authors: ['ledger-bot', AUTHOR] },
    }
    const found = { ...nothingFound, issues }
    expect(planSweep({ ...input, policyFile: trusting, found }).steps).toEqual([])
  })
})

function planIssueBody(input: Parameters<typeof planSweep>[0]): string {
  const [create] = planSweep(input).steps
  return create?.action === 'create-issue' ? create.body : ''
}

it('reads each issue of a repository as often for many incidents as for one', () => {
  const alone = readsOfEach(1)
  expect(alone).toBeGreaterThan(0)
  expect(readsOfEach(30)).toBeLessThanOrEqual(alone)
})

/** How often a plan of so many incidents reads the text of each of their issues. */
function readsOfEach(count: number): number {
  const entries = Array.from({ length: count }, (_, index) =>
    entry([engage], { id: `SEC-20261123-09${String(index).padStart(2, '0')}` })
  )
  const github = pretendGitHub()
  sweepOnce(github, sweep(entries, '09:02'))
  let reads = 0
  const issues = github.issues.map(({ body, ...issue }) => ({
    ...issue,
    get body() {
      reads += 1
      return body
    },
  }))
  planSweep({ ...sweep(entries, '09:03'), found: { ...nothingFound, issues } })
  return reads / count
}
