/** The ways in which a real team escapes its agreement: each one as a record, with what every surface has to say of it. */
import { security, service } from './scenes.ts'
import type { Scene, Surface } from './surfaces.ts'

/** One escape played. */
export interface Escape {
  readonly name: string
  readonly broken: Scene
  /** The same moment with all kept; it says none of what the broken one has to say. */
  readonly kept: Scene
  /** By surface; one that has nothing to say of it is left out. */
  readonly says: Partial<Record<Surface, readonly string[]>>
  /** What nobody may say of the broken one. */
  readonly never: Partial<Record<Surface, readonly string[]>>
}

const open = { validated: null, closed: null, reviewed: null }
const BY_DANA = 'by=dana impact=severe urgency=immediate scope=all'
/** Everything was done by dana, who holds no role. */
const dana = {
  assessed: `09:05 assessed ${BY_DANA}`,
  investigating: '09:15 investigating by=dana',
  evidence: '09:16 evidence by=dana url=https://logs.example/1',
  contained: '09:25 contained by=dana',
  resolved: '09:38 resolved by=dana',
}
const WELL = ['nothing overdue', 'Well done']
const unvalidated = {
  says: {
    check: ['error closure-requirements: '],
    status: ['resolved since', 'Stated as closed, and not closed yet. Missing: `validated`'],
    json: ['"status": "resolved"', '"name": "validated"', '"role": "incident-manager"'],
    plan: ['Stated as closed, and not closed yet. Missing: `validated`', 'P1 stated as closed '],
    delivered: ['open [P1]', 'Stated as closed, and not closed yet. Missing: `validated`'],
    review: ['| **Closing** | Stated as closed, and not closed yet.'],
    report: ['Stated as closed, and not closed yet: ', '(without `validated`'],
  },
  never: { status: ['closed since', ...WELL], delivered: ['closed [P1]'], plan: ['P1 closed '] },
} as const

/** The escapes that a record can try; those of the policy and of its pages are played where these are checked. */
export const ESCAPES: readonly Escape[] = [
  {
    name: '1. resolving it before anybody was told',
    kept: security('09:45'),
    broken: security('09:45', { story: { ...dana, ...open, told: null, engaged: null } }),
    says: {
      status: [
        'exit 1',
        'overdue: incident manager (somebody) to be told of it',
        'overdue: incident manager (somebody) to engage security officer',
      ],
      json: ['"state": "overdue"'],
      plan: [
        'notify-incident-manager#0/rung-2 @alice @mia',
        'engage-security-officer#0/rung-1 @sam',
      ],
      delivered: ['verdue by 8m: engage the security officer**'],
      review: ['| **engage security officer** · incident manager (somebody) · reported'],
      report: [
        'Overdue now:',
        '| Security: engage security officer | P1: within 30 minutes | **0%** of 1, 1\u00A0overdue |',
      ],
    },
    never: { status: WELL, json: ['"cancelled"'] },
  },
  {
    name: '1. closing it without that',
    kept: security('2026-11-24T12:00Z'),
    broken: security('2026-11-24T12:00Z', {
      story: {
        ...dana,
        assessed: '09:05 assessed by=alice impact=severe urgency=immediate scope=all',
        engaged: null,
      },
    }),
    says: {
      status: ['not done: engage security officer (never done, 30m overdue when it was closed)'],
      json: ['"notDone": true'],
      plan: ['**Not done:** 2: engage security officer', '@alice @sam'],
      delivered: [
        '**Not done:** 2: engage security officer (never done, 30m overdue when it was closed)',
      ],
      review: ['**never done, 30m overdue when it was closed**'],
      report: ['Over, and no entry shows that it was ever done', 'engage security officer 30m'],
    },
    never: { report: ['| Security: engage security officer | P1: within 30 minutes | **100%**'] },
  },
  {
    name: '2. closing it after a reopening as if nothing had been',
    kept: security('20:00'),
    broken: security('20:00', {
      story: {
        reopened: '10:30 reopened by=dana',
        again: '11:00 closed by=alice audience=stakeholders note=Again',
        reviewed: null,
      },
    }),
    says: {
      check: [
        'the policy requires `resolved`, and none',
        'requires `validated` by the incident manager, and none',
      ],
      status: [
        'investigating since',
        'Missing: `resolved` and `validated`, by the incident manager (alice)',
        'overdue: incident manager (alice) to engage security officer (since reopened)',
        'overdue: incident manager (alice) to resolve it (since reopened)',
      ],
      json: ['"anchor": "reopened"', '"name": "resolved"'],
      plan: ['engage-security-officer#1/repeat-3 @sam @alice @mia', 'P1 stated as closed '],
      delivered: ['open [P1]', 'engage-security-officer#1/call', 'reach-resolved#1/repeat-3'],
      review: ['| **resolve it** · incident manager (alice) · reopened', 'before it was reopened'],
      report: ['of them reopened | **1**', '(without `resolved` and `validated`)'],
    },
    never: { status: ['closed since'], json: ['"status": "closed"'], report: ['**100%** of 2, 0'] },
  },
  {
    name: '2. asking for nobody after a reopening',
    kept: service('20:00'),
    broken: service('20:00', { story: { reopened: '10:30 reopened by=dana', reviewed: null } }),
    says: {
      status: ['to engage third line (since reopened)', 'to resolve it (since reopened)', 'exit 1'],
      json: ['"anchor": "reopened"', '"state": "overdue"'],
      plan: ['engage-first-line#1/repeat-3 @fay', 'engage-third-line#1/repeat-3 @theo'],
      delivered: ['engage-second-line#1/call', 'open [P1]'],
      review: ['| **engage second line** · incident manager (alice) · reopened'],
      report: ['Reported in this period and not resolved:', 'of them reopened | **1**'],
    },
    never: { status: WELL },
  },
  {
    name: '3. never closing it',
    kept: security('2026-11-27T12:00Z'),
    broken: security('2026-11-27T12:00Z', { story: open }),
    says: {
      status: ['overdue: incident manager (alice) to close it (since resolved)', 'exit 1'],
      json: ['"status": "resolved"', '"state": "overdue"'],
      plan: ['reach-closed#0/rung-2 @alice @mia'],
      delivered: ['reach-closed#0/rung-1', 'reach-closed#0/rung-2', 'open [P1]'],
      review: ['| **close it** · incident manager (alice) · resolved', 'not validated yet'],
      report: [
        '**Closure:** 1 incident resolved and never formally closed',
        '| Resolved, but not closed |',
      ],
    },
    never: { status: WELL },
  },
  {
    ...unvalidated,
    name: '4. closing it without validation and a section',
    kept: security('12:00'),
    broken: security('12:00', {
      story: { validated: null, closed: '10:00 closed by=dana', reviewed: null },
      without: 'Root cause',
    }),
    says: {
      ...unvalidated.says,
      status: [
        'Missing: `validated` and the section “Root cause”, by the incident manager (alice)',
      ],
    },
  },
  {
    ...unvalidated,
    name: '4. closing it on the validation of somebody without the role',
    kept: security('12:00'),
    broken: security('12:00', {
      story: {
        validated: '09:50 validated by=dana',
        closed: '10:00 closed by=dana',
        reviewed: null,
      },
    }),
    says: {
      ...unvalidated.says,
      check: ['The measures were validated by dana, who does not count for the incident manager'],
      review: ['by dana (does not count: not by the incident manager)'],
    },
  },
  {
    name: '5. signing for somebody else',
    kept: security('09:37'),
    broken: security('09:37', {
      story: {
        ...dana,
        ...open,
        engaged: '09:10 engaged by=dana role=security-officer who=dana',
      },
    }),
    says: {
      check: [
        '"dana" does not count for the security officer',
        '`assessed` is by "dana", who does not count for the incident manager',
      ],
      status: ['to engage security officer', 'overdue: incident manager (somebody) to confirm'],
      json: ['"state": "overdue"'],
      plan: ['engage-security-officer#0/rung-1 @sam @alice', 'reach-assessed#0/rung-2 @alice @sam'],
      delivered: ['engage-security-officer#0/rung-1'],
      review: ['| **engage security officer** · incident manager (somebody) · reported'],
      report: [
        '| Security: engage security officer | P1: within 30 minutes | **0%** of 1, 1\u00A0overdue |',
      ],
    },
    never: { status: ['(dana)', '(alice)', ...WELL], review: ['security officer dana'] },
  },
  {
    name: '6. validating and reviewing before there is anything to',
    kept: security('2026-11-30T12:00Z'),
    broken: security('2026-11-30T12:00Z', {
      story: { validated: '09:20 validated by=alice', reviewed: '09:13 reviewed by=dana' },
    }),
    says: {
      check: [
        '`validated` meets nothing: no `resolved` that stands comes before it',
        '`reviewed` meets nothing: no `closed` that stands comes before it',
        'The post-incident review was due',
      ],
      status: ['to hold the post-incident review (since closed)', 'Missing: `validated`', 'exit 1'],
      json: ['"isTooEarly": true', '"status": "resolved"'],
      plan: ['reach-reviewed#0/repeat-3 @alice @mia', 'reach-closed#0/rung-2 @alice @mia'],
      delivered: ['open [P1]', 'verdue by 1h: hold the post-incident review**'],
      review: [
        '(does not count: it was not resolved then)',
        '(does not count: it was not closed then)',
      ],
      report: ['**Post-incident reviews:** 1 overdue', '(without `validated`)'],
    },
    never: { status: WELL },
  },
  {
    name: '6. reviewing it without a name or a lesson',
    kept: service('2026-11-30T12:00Z'),
    broken: service('2026-11-30T12:00Z', {
      story: { reviewed: '+1 10:00 reviewed by=alice' },
      without: 'Lessons learned',
    }),
    says: {
      check: ['nothing stands in the section `## Lessons learned`'],
      status: ['overdue: incident manager (alice) to hold the post-incident review'],
      plan: ['reach-reviewed#0/repeat-3 @alice @mia'],
      review: ['(does not count: no lessons learned are written down)'],
      report: ['**Post-incident reviews:** 1 overdue'],
    },
    never: { status: WELL },
  },
  {
    name: '6. calling the third line first',
    kept: service('12:00', { story: { reviewed: null } }),
    broken: service('12:00', {
      story: {
        engaged: '09:10 engaged by=theo role=third-line who=theo',
        first: '09:14 engaged by=fay role=first-line who=fay',
        reviewed: null,
      },
    }),
    says: {
      review: ['The third line took it up at 2026-11-23 09:10 UTC, before the first line'],
      report: ['### Taken up out of turn'],
    },
    never: {},
  },
  {
    name: '7. dismissing what was resolved',
    kept: service('12:00'),
    broken: service('12:00', {
      story: { closed: null, reviewed: null, dismissed: '10:00 dismissed by=dana' },
    }),
    says: {
      check: ['error dismissed-resolved: `dismissed` by dana stands after `resolved`'],
      status: ['DISMISSED P1'],
      json: ['"status": "dismissed"'],
      plan: ['dismissed at 23 Nov 10:00 UTC (11:00), by dana, because as tested'],
      delivered: ['dismissed#1/word', 'P1 dismissed, by '],
      review: ['| **Dismissed** | 2026-11-23 10:00 UTC'],
      report: ['**Dismissed after a breach or after it was resolved:** 1 time'],
      audit: ['warning late-dismissal: '],
    },
    never: {},
  },
  {
    name: '7. dismissing a P1 that others work on',
    kept: service('12:00'),
    broken: service('12:00', {
      story: { ...open, updated: null, resolved: null, dismissed: '09:20 dismissed by=dana' },
    }),
    says: {
      plan: ['dismissed at 23 Nov 09:20 UTC (10:20), by dana, because as tested'],
      delivered: ['dismissed#1/word'],
      report: ['1 dismissed incident among them'],
    },
    never: {},
  },
  {
    name: '8. lowering it once it is resolved',
    kept: service('2026-11-30T12:00Z'),
    broken: service('2026-11-30T12:00Z', {
      story: { lowered: '09:40 assessed by=dana impact=minor urgency=normal', reviewed: null },
    }),
    says: {
      check: ['The post-incident review was due'],
      status: ['to hold the post-incident review (since closed)', 'exit 1'],
      json: ['"priority": "P3"', '"state": "overdue"'],
      plan: ['reach-reviewed#0/repeat-3 @alice @mia'],
      delivered: ['verdue by 1h: hold the post-incident review**'],
      review: ['then P3 from 2026-11-23 09:40 UTC', '| **hold the post-incident review** ·'],
      report: [
        '**P1 → P3** Stolen passwords are tried · 2026-11-23 09:40 UTC · by then: **resolved** |',
        '**Post-incident reviews:** 1 overdue',
      ],
      audit: ['It was lowered from P1 to P3'],
    },
    never: { report: ['of them P1 | **0**'], status: WELL },
  },
  {
    name: '9. calling an open incident an exercise',
    kept: service('20:00'),
    broken: service('20:00', {
      more: { declared: 'exercise' },
      before: { declared: 'live' },
      story: { ...open, resolved: null, noted: '12:00 noted by=dana' },
    }),
    says: {
      status: ['exit 1', 'counts as live', 'overdue: incident manager (alice) to resolve it'],
      json: ['"declared": "live"', 'Declared as exercise, and counted as live'],
      plan: ['reach-resolved#0/repeat-3 @alice @mia'],
      delivered: ['open [P1]', 'engage-third-line#0/repeat-3'],
      review: ['| **Declared** | Declared as exercise, and counted as live'],
      report: ['Counted as live, whatever the record declares', 'Overdue now:'],
      audit: ['error declared-changed: `declared` was "live" and is "exercise"'],
    },
    never: { status: [...WELL, 'Backfills and exercises, which'] },
  },
  {
    name: '9. calling an open incident a backfill',
    kept: service('20:00'),
    broken: service('20:00', {
      more: { declared: 'backfill' },
      story: { ...open, updated: '09:25 updated by=fay audience=users', resolved: null },
    }),
    says: {
      check: ['warning asks: `updated` lacks `note` and `expected`'],
      status: ['exit 1', 'counts as live', 'overdue: incident manager (alice) to resolve it'],
      json: ['"declaredNote": "Declared as backfill, and counted as live'],
      plan: ['reach-resolved#0/repeat-3 @alice @mia'],
      delivered: ['reach-resolved#0/repeat-3', 'open [P1]'],
      review: ['| **Declared** | Declared as backfill, and counted as live'],
      report: ['it was not resolved when it was first recorded', 'Overdue now:'],
      audit: [
        'warning declared-changed: It was first committed as a backfill while it was unresolved',
      ],
    },
    never: { status: [...WELL, 'Backfills and exercises, which'] },
  },
  {
    name: '10. holding it for three days',
    kept: service('2026-11-26T12:00Z'),
    broken: service('2026-11-26T12:00Z', {
      story: {
        held: '09:30 held by=dana',
        resumed: '+3 09:30 resumed by=dana',
        resolved: '+3 09:40 resolved by=fay audience=users note=Mended',
        closed: '+3 10:00 closed by=alice audience=stakeholders note=Done',
        reviewed: '+3 11:00 reviewed by=alice',
      },
    }),
    says: {
      status: ['late: update users', 'not done: engage second line', 'engage third line'],
      json: ['"notDone": true'],
      plan: ['held#1/set @alice'],
      delivered: ['held#1/set', 'held#1/again-1', 'held#1/again-2', 'n hold, by dana'],
      review: ['| **On hold** | since 2026-11-23 09:30 UTC until 2026-11-26 09:30 UTC, for 3d'],
      report: ['**100%** of 1, 1 with 3d on hold', ', 1 with 3d on hold)'],
      audit: ['warning long-holds: Its clock stood still for 3d of 3d 1h'],
    },
    never: { report: ['| **100%** of 1 |\n| Service: close it'] },
  },
  {
    name: '11. updating nobody on nothing',
    kept: service('11:00'),
    broken: service('11:00', {
      story: {
        ...open,
        updated: '09:25 updated by=fay',
        copied: '09:20 updated audience=users expected=2026-11-23T09:10Z',
        resolved: null,
      },
    }),
    says: {
      check: [
        '`updated` lacks `note` and `expected`',
        '`updated` expects the resolution at 2026-11-23T09:10:00Z, 10m before the entry itself',
      ],
      status: ['overdue: incident manager (alice) to update users'],
      json: ['"target": "update-users",', '"state": "overdue"'],
      plan: ['update-users#1/rung-2 @alice @mia'],
      delivered: ['update-users#1/rung-1'],
      review: ['| **update users** · incident manager (alice) ·'],
      report: ['The cadence was broken for 1 of 1 round of updates'],
    },
    never: { status: WELL },
  },
  {
    name: '11. letting an expected resolution pass',
    kept: service('09:36'),
    broken: service('09:36', {
      story: {
        ...open,
        updated: '09:10 updated by=fay audience=users note=Soon expected=2026-11-23T09:20Z',
        resolved: null,
      },
    }),
    says: {
      status: ['overdue: incident manager (alice) to update users'],
      json: ['"dueAt": "2026-11-23T09:25:00Z"'],
      plan: ['update-users#1/rung-1 @alice'],
      delivered: ['verdue by 11m: update the users**'],
      review: [
        '| still owed | **update users** · incident manager (alice) · reported 09:00 (10:00), due 09:25 (10:25) |',
      ],
      report: ['Overdue now:'],
    },
    never: { status: WELL },
  },
  {
    name: '12. telling nobody of the closure',
    kept: security('12:00', { story: { reviewed: null } }),
    broken: security('12:00', { story: { closed: '10:00 closed by=alice', reviewed: null } }),
    says: {
      status: ['overdue: incident manager (alice) to notify stakeholders of the closure', 'exit 1'],
      json: ['"state": "overdue"'],
      plan: ['notify-stakeholders#0/rung-2 @alice @mia'],
      delivered: ['verdue by 1h: tell the stakeholders that it is closed**', 'open [P1]'],
      review: ['| **notify stakeholders of the closure** · incident manager (alice) · closed'],
      report: ['Overdue now:'],
    },
    never: { status: WELL },
  },
  {
    name: '12. a word of the closure that says nothing',
    kept: security('12:00', { story: { reviewed: null } }),
    broken: security('12:00', {
      story: {
        closed: '10:00 closed by=alice',
        word: '10:30 notified role=stakeholders',
        reviewed: null,
      },
    }),
    says: { check: ['`notified` lacks `who` or `via` or `note` or `url`'] },
    never: {},
  },
  {
    name: '13. resolving it before the stakeholders heard of it',
    kept: security('12:00'),
    broken: security('12:00', {
      story: {
        ...open,
        contained: '09:25 contained by=sam',
        resolved: '09:28 resolved by=sam',
      },
    }),
    says: {
      status: ['overdue: incident manager (alice) to notify stakeholders', 'exit 1'],
      json: ['"target": "tell-stakeholders",', '"state": "overdue"'],
      plan: ['tell-stakeholders#0/rung-1 @alice'],
      delivered: ['verdue by 1h: tell the stakeholders**'],
      review: ['| **notify stakeholders** · incident manager (alice) · reported'],
      report: [
        '| Security: notify stakeholders | P1: within 1 hour | **0%** of 1, 1\u00A0overdue |',
      ],
    },
    never: { status: WELL },
  },
  {
    name: '13. closing it before they were due to',
    kept: security('12:00', { story: { reviewed: null } }),
    broken: security('12:00', {
      story: {
        contained: '09:25 contained by=sam',
        resolved: '09:28 resolved by=sam',
        closed: '09:55 closed by=alice',
        reviewed: null,
      },
    }),
    says: {
      status: ['not done: notify stakeholders (never done, and not due yet when it was closed)'],
      json: ['"notDone": true'],
      plan: ['**Not done:** 1: notify stakeholders'],
      delivered: ['**Not done:** 1: notify stakeholders'],
      review: ['**never done, and not due yet when it was closed**'],
      report: [
        '| Not done, and closed before it was due | **1** |',
        'Closed before it was due, and never done',
      ],
    },
    never: { report: ['| Security: notify stakeholders | P1: within 1 hour | **100%**'] },
  },
  {
    name: '14. without investigation, evidence or scope',
    kept: security('12:00'),
    broken: security('12:00', {
      story: {
        investigating: null,
        evidence: null,
        assessed: '09:05 assessed by=alice impact=severe urgency=immediate',
      },
    }),
    says: {
      check: [
        '`assessed` lacks `scope`',
        '`closed` lacks an entry `investigating` before it and evidence',
      ],
      review: ['The record lists no evidence.'],
    },
    never: {},
  },
  {
    name: '18. a record that says next to nothing',
    kept: service('12:00'),
    broken: service('12:00', {
      story: { reported: '09:00 reported', told: '09:02 notified role=incident-manager' },
      more: { title: 'Somebody tried 4,000 accounts with stolen passwords; 112 opened' },
    }),
    says: {
      check: [
        '`reported` lacks `source` and `by`',
        '`notified` lacks `who` or `via`',
        'The summary says no more than the title.',
      ],
      report: ['| Source not said | 1 of 1 incidents |'],
    },
    never: {},
  },
]
