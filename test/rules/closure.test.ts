import { describe, expect, it } from 'vitest'
import type { BodyTask } from '../../src/model/incident.ts'
import { sectionFacts } from '../support/incidents.ts'
import { closingPolicy, policy, policyWith } from '../support/policy.ts'
import { findings, lines, messages } from './run.ts'

const opened = ['03:12 reported by=dana', '03:20 assessed impact=severe urgency=immediate']

const security = (...timeline: string[]) =>
  messages('closure-requirements', { kind: 'security', timeline: [...opened, ...timeline] })

const heading = (text: string, level = 2, empty = false, unsaid?: true) => ({
  text,
  level,
  empty,
  line: 9,
  ...(unsaid === undefined ? {} : { unsaid }),
})

const task = (owner: string | null, due: string | null, text = 'Alert on it') => ({
  done: false,
  text,
  owner,
  due,
  line: 30,
})

const told = (timeline: string[], ...headings: ReturnType<typeof heading>[]) =>
  messages('required-sections', { timeline }, { facts: { headings } })

const requiring = (...sections: string[]) =>
  policyWith(({ kinds }) => {
    kinds['service']!.requires = { sections }
  })

describe('summary-fields', () => {
  const typed = { status: 'closed', priority: 'P1', impact: 'severe', urgency: 'high' } as const

  it('a difference is a warning that names both values, and fmt mends it', () => {
    expect(findings('summary-fields', { ...typed, timeline: opened })).toMatchObject([
      {
        severity: 'warning',
        place: { keys: ['status'] },
        message: '`status` is typed as closed, but the timeline says assessed.',
        hint: 'Run `incident-ledger fmt`.',
      },
      { severity: 'warning', place: { keys: ['urgency'] } },
    ])
  })

  it('is an error once the timeline says closed', () => {
    expect(
      findings('summary-fields', { ...typed, timeline: [...opened, '04:00 closed'] })
    ).toMatchObject([{ severity: 'error', place: { keys: ['urgency'] } }])
  })

  it('a field that no assessment supports is a difference too, and one left out is none', () => {
    expect(messages('summary-fields', { priority: 'P1', timeline: ['03:12 reported'] })).toEqual([
      '`priority` is typed as P1, but the timeline holds no assessment.',
    ])
    const byHand = ['03:12 reported', '03:20 assessed priority=P1 reason=so']
    expect(messages('summary-fields', { impact: 'severe', timeline: byHand })).toEqual([
      '`impact` is typed as severe, but no assessment in the timeline names it.',
    ])
    expect(messages('summary-fields', { timeline: opened })).toEqual([])
  })
})

describe('closure-requirements', () => {
  const resolved = '04:50 resolved'
  const engaged = '03:30 engaged role=incident-manager who=zoe by=alice'

  it('the validation is by somebody who counts for the role then', () => {
    expect(security(engaged, resolved, '05:00 validated by=Zoe', '06:00 closed')).toEqual([])
    expect(security(engaged, resolved, '05:00 validated by=alice', '06:00 closed')).toEqual([])
    for (const by of ['by=dana', 'by=incident-manager', ''])
      expect(security(engaged, resolved, `05:00 validated ${by}`, '06:00 closed')).toHaveLength(1)
    expect(security(resolved, '05:00 validated by=dana', '06:00 closed')).toEqual([
      'The measures were validated by dana, who does not count for the incident manager; the policy requires the incident manager.',
    ])
  })

  it('of a validation that names nobody it says just that', () => {
    expect(
      messages('role-counts', {
        kind: 'security',
        timeline: [...opened, '03:30 noted by=alice', resolved, '05:00 validated'],
      })
    ).toEqual([
      '`validated` does not say by whom it is; the policy asks the incident manager, so it is owed still.',
    ])
  })

  it('whoever only says that they took the role up may not validate', () => {
    const claimed = '03:30 engaged role=incident-manager who=dana by=dana'
    const unsaid = '03:30 engaged role=incident-manager who=dana'
    for (const entry of [claimed, unsaid])
      expect(security(entry, resolved, '05:00 validated by=dana', '06:00 closed')).toHaveLength(1)
  })

  it('a validation before a resolution that stands counts for nothing', () => {
    expect(security('04:00 validated by=alice', resolved, '06:00 closed')).toEqual([
      'The measures were validated, but no `resolved` that stands comes before it.',
    ])
  })

  it('a validation after the closing is too late, and after a reopening it is owed anew', () => {
    const missing =
      'The incident is closed, but no `validated` by the incident manager comes before it; the policy requires it.'
    expect(security('06:00 closed', '06:10 validated by=alice')).toEqual([missing])
    expect(
      security(
        resolved,
        '05:00 validated by=alice',
        '06:00 closed',
        '07:00 reopened',
        '08:00 closed'
      )
    ).toEqual([missing])
    expect(
      security(
        '06:00 closed',
        '07:00 reopened',
        '07:20 resolved',
        '07:30 validated by=alice',
        '08:00 closed'
      )
    ).toEqual([])
  })

  it('asks nothing of an incident that is not closed, nor of a kind that requires nothing', () => {
    expect(security('05:00 resolved')).toEqual([])
    expect(messages('closure-requirements', { timeline: [...opened, '06:00 closed'] })).toEqual([])
  })

  it('a required status needs an entry of its own, and what was met before a reopening stays met', () => {
    const strict = policyWith((typed) => {
      typed.kinds['service']!.requires = { statuses: ['contained', 'resolved'] }
    })
    const service = (...timeline: string[]) =>
      messages('closure-requirements', { timeline: [...opened, ...timeline] }, { policy: strict })
    expect(service('05:00 resolved', '06:00 closed')).toEqual([
      'The incident is closed, but no `contained` comes before it; the policy requires it.',
    ])
    expect(
      service(
        '04:00 contained',
        '05:00 resolved',
        '05:30 reopened',
        '05:40 resolved',
        '06:00 closed'
      )
    ).toEqual([])
  })
})

describe('review-overdue', () => {
  const timeline = [...opened, '09:00 closed']

  it('is a warning from the second after the due instant', () => {
    expect(findings('review-overdue', { timeline }, { now: '2026-11-26T09:00:00Z' })).toEqual([])
    expect(findings('review-overdue', { timeline }, { now: '2026-11-26T09:00:01Z' })).toMatchObject(
      [{ severity: 'warning', place: { keys: ['timeline', 2, 'event'] } }]
    )
  })

  it('says when it was due, at the last closing, or at the timeline where there is none', () => {
    const hint = 'Hold the review, then log `reviewed` with `by:` and its instant.'
    const again = [...timeline, '10:00 reopened', '11:00 closed']
    expect(lines(findings('review-overdue', { timeline: again }))).toEqual([
      `warning timeline.4.event (value): The post-incident review was due at 2026-11-26T11:00:00Z. → ${hint}`,
    ])
    const unclosed = policyWith(({ kinds }) => {
      const review = kinds['service']!.targets.P1!.find(({ id }) => id === 'reach-reviewed')
      Object.assign(review ?? {}, { from: 'resolved', calendar: 'always' })
    })
    const resolved = { timeline: [...opened, '09:00 resolved'] }
    expect(lines(findings('review-overdue', resolved, { policy: unclosed }))).toEqual([
      `warning timeline (value): The post-incident review was due at 2026-11-26T09:00:00Z. → ${hint}`,
    ])
  })

  it('does not remind of backfilled records and exercises', () => {
    for (const declared of ['backfill', 'exercise']) {
      expect(findings('review-overdue', { declared, timeline })).toEqual([])
    }
  })
})

const sectionsAsked = (parts: object, asking = requiring('SUMMARY', 'Impact', 'Root cause')) =>
  messages(
    'required-sections',
    { timeline: [...opened, '05:00 closed'], ...parts },
    { policy: asking }
  ).map((message) => /`## (.*?)`/.exec(message)?.[1])

describe('required-sections', () => {
  it('asks for more as the incident goes on', () => {
    const sections = (status: string[]) =>
      told([...opened.slice(0, 1), ...status]).map((message) => /`## (.*?)`/.exec(message)?.[1])
    expect(sections([])).toEqual(['Summary'])
    expect(sections(opened.slice(1))).toEqual(['Summary', 'Impact'])
    expect(sections([...opened.slice(1), '04:00 closed'])).toEqual([
      'Summary',
      'Impact',
      'Actions taken',
      'Root cause',
      'Follow-up',
    ])
  })

  it('an empty section counts as missing, unless another of its name is filled', () => {
    expect(told(['03:12 reported'], heading('Summary', 2, true))).toEqual([
      'The section `## Summary` is empty, but every record needs it.',
    ])
    expect(told(['03:12 reported'], heading('Summary', 2, true), heading('Summary'))).toEqual([])
  })

  it('a section that only promises is none once it is closed, and harmless before', () => {
    const all = ['Summary', 'Actions taken', 'Root cause', 'Follow-up', 'Lessons learned']
    const sections = all.map((name) => heading(name, 2, false, name === 'Root cause' || undefined))
    expect(told(['03:12 reported'], heading('Summary', 2, false, true))).toEqual([])
    expect(told(['03:12 reported', '05:00 closed'], ...sections)).toEqual([
      'The section `## Root cause` says nothing yet (""), and the incident is closed.',
    ])
  })

  it('says of each what to write, and where', () => {
    const timeline = [...opened, '05:00 closed']
    const asked = (...headings: ReturnType<typeof heading>[]) =>
      lines(
        findings(
          'required-sections',
          { timeline },
          { facts: { headings }, policy: requiring('Root cause') }
        )
      )
    const summary = heading('Summary')
    const impact = { ...heading('Impact'), line: 12 }
    expect(asked(summary, impact)).toEqual([
      '1:1: There is no section `## Root cause`, but the policy requires it before closure. → Add a line `## Root cause` and what there is to say below it.',
    ])
    expect(asked(summary, impact, { ...heading('Root cause', 2, true), line: 15 })).toEqual([
      '15:1: The section `## Root cause` is empty, but the policy requires it before closure. → Write at least a sentence below it.',
    ])
    expect(asked(summary, impact, { ...heading('Rot cause'), line: 15 })).toEqual([
      '15:1: "## Rot cause" is not the section `## Root cause`, but the policy requires it before closure. → Write the heading as `## Root cause`.',
    ])
    // One of that name at another level is meant before one that is nearly called so.
    expect(
      asked(summary, impact, { ...heading('Rot cause'), line: 15 }, heading('Root cause', 3))
    ).toEqual([
      '9:1: "### Root cause" is not the section `## Root cause`, but the policy requires it before closure. → Write the heading as `## Root cause`.',
    ])
  })

  it('names a section once that the policy asks for as well, and leaves an unknown kind alone', () => {
    expect(sectionsAsked({})).toEqual(['Summary', 'Impact', 'Root cause'])
    expect(sectionsAsked({ kind: 'other' })).toEqual(['Summary', 'Impact'])
  })

  it('quotes what a section promises', () => {
    const body = '## Summary\n\n   \n  To be written. \n\n## Impact\n\nNone'
    const headings = [{ ...heading('Summary', 2, false, true), line: 21 }, heading('Impact')]
    const found = findings(
      'required-sections',
      { timeline: [...opened, '05:00 closed'] },
      { facts: { headings }, body, bodyLine: 21, policy: requiring() }
    )
    expect(lines(found)).toEqual([
      '21:1: The section `## Summary` says nothing yet ("To be written."), and the incident is closed. → Write what there is to say, or why there is nothing.',
    ])
  })

  it('says which line of dashes made a heading of its text', () => {
    const underlined = { ...heading('We did.'), line: 10, underlined: true as const }
    expect(
      findings(
        'required-sections',
        { timeline: ['03:12 reported'] },
        { facts: { headings: [heading('Summary', 2, true), underlined] } }
      )
    ).toMatchObject([
      {
        message:
          'The section `## Summary` is empty, but every record needs it. The line of dashes right below "We did." (line 10) makes a heading of it.',
        hint: 'Put an empty line above the dashes, or delete them.',
      },
    ])
  })

  it('says what was written instead, and takes any case', () => {
    expect(told(['03:12 reported'], heading('Sumary'))).toEqual([
      '"## Sumary" is not the section `## Summary`, but every record needs it.',
    ])
    expect(told(['03:12 reported'], heading('Summary', 3))).toEqual([
      '"### Summary" is not the section `## Summary`, but every record needs it.',
    ])
    expect(told(['03:12 reported'], heading('SUMMARY'))).toEqual([])
  })
})

describe('follow-up-items', () => {
  const tasks = [
    task('dana', '2026-12-01'),
    task(null, '2026-12-01'),
    task('dana', null, 'Alert on it (due 2026-02-30)'),
    task(null, null),
  ]

  it('wants owner and date of each item, once the incident is closed', () => {
    expect(messages('follow-up-items', { timeline: opened }, { facts: { tasks } })).toEqual([])
    expect(
      messages('follow-up-items', { timeline: [...opened, '04:00 closed'] }, { facts: { tasks } })
    ).toEqual([
      'The follow-up item "Alert on it" has no owner.',
      'The follow-up item "Alert on it (due 2026-02-30)" has no due date that exists.',
      'The follow-up item "Alert on it" has no owner and no due date.',
    ])
  })
})

const asking = (issues: boolean) =>
  policyWith((typed) => {
    typed['follow-ups'] = { within: { P2: '8w' }, issues }
  })
const toldUnder = (priority: string, tasks: readonly BodyTask[], issues = false) =>
  messages(
    'follow-up-items',
    {
      timeline: [...opened, `03:20 assessed priority=${priority} reason=said`, '04:00 closed'],
    },
    { facts: { tasks }, policy: asking(issues) }
  )

describe('follow-up-items under a policy with limits of its own', () => {
  it('want a date of the priorities alone that have none, and of all a date that exists', () => {
    const undated = task('dana', null)
    expect(toldUnder('P2', [undated])).toEqual([])
    expect(toldUnder('P3', [undated])).toEqual([
      'The follow-up item "Alert on it" has no due date.',
    ])
    for (const text of ['Pay what is due', 'Do 2 by half 10', 'Overdue 3 times'])
      expect(toldUnder('P2', [task('dana', null, text)])).toEqual([])
    expect(toldUnder('P2', [task('dana', null, 'due:  2026-02-30')])).toHaveLength(1)
    expect(toldUnder('P2', [task('dana', null, 'Alert on it (due 2026-02-30)')])).toEqual([
      'The follow-up item "Alert on it (due 2026-02-30)" has no due date that exists.',
    ])
    expect(toldUnder('P2', [task(null, null)])).toEqual([
      'The follow-up item "Alert on it" has no owner.',
    ])
  })

  it('have an issue each, where the policy asks for issues', () => {
    const twins = [
      { ...task('dana', null), issue: 12 },
      { ...task('ben', null, 'Test it'), issue: 12 },
    ]
    expect(toldUnder('P2', twins)).toEqual([])
    expect(toldUnder('P2', twins, true)).toEqual([
      'The follow-up item "Test it" names the issue #12, which is that of another item: to tick off one would tick off both.',
    ])
    const apart = [
      ...twins.slice(0, 1),
      { ...task('ben', null, 'Test it'), issue: 13 },
      task('ben', null),
      task('ben', null),
    ]
    expect(toldUnder('P2', apart, true)).toEqual([])
    const [found] = findings(
      'follow-up-items',
      { timeline: [...opened, '03:20 assessed priority=P2 reason=said', '04:00 closed'] },
      { facts: { tasks: twins }, policy: asking(true) }
    )
    expect(found?.hint).toBe('Take the number off the item that the issue is not about.')
  })
})

describe('follow-up-items that no list of tasks holds', () => {
  const untracked = [{ text: 'Rotate the key', line: 22 }]
  const closedAt = (at: string, day = '2026-11-23', id = 'INC-20261123-0312') =>
    messages(
      'follow-up-items',
      { id, day, timeline: [...opened, `${at} closed`] },
      { facts: { tasks: [], untracked } }
    )

  it('are an error at closure, and before it none', () => {
    expect(closedAt('04:00')).toEqual([
      '"Rotate the key" stands among the follow-ups, but is no item of a task list: nobody can tick it off, and no figure counts it.',
    ])
    expect(messages('follow-up-items', { timeline: opened }, { facts: { untracked } })).toEqual([])
  })

  it('are none in a record that was closed before they were asked for', () => {
    const october = ['2026-10-31', 'INC-20261031-0312'] as const
    expect(closedAt('23:59:59', ...october)).toEqual([])
    expect(closedAt('+1 00:00:00', ...october)).toHaveLength(1)
  })
})

describe('the policy of the tests', () => {
  it('requires what these tests rely on', () => {
    expect(policy.kinds['security']?.requires.validated).toBe('incident-manager')
  })
})

const lacking = [
  '03:12 reported',
  '03:15 assessed impact=severe urgency=immediate',
  '04:00 contained',
  '05:00 resolved',
  '06:00 closed by=dana',
]
const around = { policy: closingPolicy, facts: sectionFacts('Summary', 'Impact') }
const toldOf = (rule: string, ...more: string[]) =>
  messages(rule, { kind: 'security', timeline: [...lacking, ...more] }, around)

describe('a closing that does not count yet', () => {
  it('is an error that says so, until what was missing comes', () => {
    expect(toldOf('closure-requirements')).toEqual([
      '`closed` does not count yet: the policy requires `validated` by the incident manager, and none counts so far.',
    ])
    expect(toldOf('closure-requirements', '07:00 validated by=alice')).toEqual([])
    expect(toldOf('required-sections')).toHaveLength(3)
  })

  it('ends nothing: what might come before it may follow', () => {
    expect(toldOf('after-end', '06:30 engaged role=first-line who=fay')).toEqual([])
    expect(toldOf('status-steps', '06:30 reopened')).toEqual([])
  })
})
