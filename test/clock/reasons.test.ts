/** Everything that is said of each row of some incidents: due instants, verdicts, steps, and the reasons sentence by sentence. */
import { describe, expect, it } from 'vitest'
import type { Obligation } from '../../src/clock/obligation.ts'
import { formatInstant, type Instant } from '../../src/model/time.ts'
import { obligations } from '../support/compute.ts'
import { policyOwing, repeating } from '../support/packs.ts'
import { closingPolicy, policy, policyWith } from '../support/policy.ts'

const day = (at: Instant | null) => (at === null ? '-' : formatInstant(at).slice(5, -1))

/** A row in a few lines; what is nothing is left out. */
const shown = (row: Obligation): string => {
  const { target, anchor, state, dueAt, metAt, metBy, lateBySeconds, ending, overruns, steps } = row
  const facts = [
    `${target} from ${anchor} ${day(row.anchorAt)}: ${state}, due ${day(dueAt)}`,
    ...(metAt === null ? [] : [`met ${day(metAt)}`]),
    ...(metBy === null ? [] : [`by ${metBy.who ?? '-'}/${metBy.by ?? '-'}`]),
    ...(lateBySeconds === null ? [] : [`late by ${lateBySeconds}`]),
    ...(ending === null
      ? []
      : [`ended by ${ending.by} ${day(ending.at)}${ending.notDone ? ', not done' : ''}`]),
    ...(row.approximate ? ['about'] : []),
    ...(row.isConfirmation ? ['to be confirmed'] : []),
    `${row.do} ${row.role ?? row.reach ?? 'nothing'}, owed by ${row.owner} at ${row.policyKeys.join('.')}`,
    `of ${row.priority ?? 'none'}, limit ${day(row.limit.dueAt)}, episode ${row.episode}, updates ${row.updates}`,
  ]
  return [
    facts.join('; '),
    ...overruns.map(
      ({ priority, dueAt: due, lateBySeconds: late, end, metAt: met }) =>
        `  breach of ${priority ?? 'none'} ${day(due)}, ${late} s, ${end ?? 'lasts'}, met ${day(met)}`
    ),
    ...row.reasons.map(({ at, text, entry }) => `  ${day(at)} [${entry ?? '-'}] ${text}`),
    ...steps.map(({ step, at, mention }) => `  ${step} ${day(at)} ${mention.join(', ')}`),
  ].join('\n')
}

const all = (rows: readonly Obligation[]) => rows.map(shown).join('\n')

const REPORTED = '09:00 reported by=dana'
const P1 = '09:05 assessed impact=severe urgency=immediate by=dana'

const RAISED_HELD_AND_CLOSED = [
  REPORTED,
  '09:02 notified role=incident-manager who=alice by=dana',
  '09:05 assessed impact=minor urgency=normal by=dana',
  '09:10 engaged role=first-line who=fay by=fay',
  '09:20 updated audience=users by=dana expected=2026-11-23T11:00:00Z',
  '09:40~ assessed impact=severe urgency=high by=alice',
  '10:00 assessed impact=noticeable urgency=high by=alice',
  '10:30 held by=dana',
  '11:30 resumed by=dana',
  '12:30 updated audience=users by=dana',
  '15:00 escalated to=second-line who=sven by=dana',
  '20:00 resolved by=sven',
  '21:00 closed by=alice',
]
const REOPENED_AND_DISMISSED = [
  REPORTED,
  P1,
  '09:30 resolved by=sam',
  '10:00 closed by=sam',
  '11:00 reopened by=dana',
  '11:30 assessed impact=minor urgency=normal by=dana',
  '12:00 dismissed by=alice',
]
/** Nobody was told or engaged before it was resolved. */
const RESOLVED_UNTOLD = [
  REPORTED,
  P1,
  '09:07 updated audience=users,incident-manager by=dana',
  '09:12 updated audience=users by=ben',
  '09:30 resolved by=ravi',
]
const HELD_TWICE = [
  REPORTED,
  '09:05 assessed impact=severe urgency=immediate by=alice',
  '09:10~ held by=alice',
  '09:20 resumed by=alice',
  '09:30 resolved by=alice',
  '10:00 closed by=alice',
  '11:00 reopened by=alice',
  '11:10 held by=alice',
  '11:20 resumed by=alice',
  '12:00 contained by=alice',
  '12:00 held by=alice',
]
/** What P1 asks P2 asks in part, and P3 less. */
const LOWERED_TWICE = [
  REPORTED,
  P1,
  '09:10 assessed impact=noticeable urgency=high by=dana',
  '09:20 assessed impact=minor urgency=normal by=dana',
  '09:25 updated audience=users by=dana expected=2026-11-23T09:50:00Z',
]
const TOLD_OF_LATER = [
  REPORTED,
  P1,
  '09:10 updated audience=users by=dana expected=2026-11-23T15:00:00Z',
]
const LEFT_RESOLVED = [REPORTED, P1, '09:30 resolved by=sam', '+9 09:00 reopened by=dana']
const TWICE_SUBMITTED = [
  REPORTED,
  '09:30 classified regime=own as=yes reason=users',
  '10:00 submitted duty=own by=dana',
  '+1 09:00 submitted duty=own by=ben',
]
const fromDetection = policyWith(({ kinds }) => {
  kinds['service']!.unassessed = [
    { id: 'tell', do: 'notify', role: 'users', within: '1h', from: 'detected' },
  ]
})
const UNREPORTED = ['09:00 detected', '09:05 assessed impact=minor urgency=normal by=dana']

const OWED_TO_AUTHORITIES = [
  REPORTED,
  P1,
  '09:10 aware regime=nis2',
  '09:30 classified regime=nis2 as=significant reason=users',
  '+1 10:00 submitted duty=nis2-early-warning',
  '+2 10:00 submitted duty=nis2-notification',
  '+3 10:00 classified regime=nis2 as=minor reason=one',
]

const ofService =
  (timeline: readonly string[], now: string, under = policy) =>
  () =>
    obligations({ timeline }, now, under)
const ofSecurity =
  (timeline: readonly string[], now: string, under = policy) =>
  () =>
    obligations({ kind: 'security', timeline }, now, under)
const owing = (now: string) => () =>
  ofSecurity(OWED_TO_AUTHORITIES, now, policyOwing(['nis2']))().filter((row) => row.do === 'submit')

describe('each row says all that it rests on', () => {
  it.each([
    ['raised, held, resolved late and closed', ofService(RAISED_HELD_AND_CLOSED, '22:00')],
    ['assessed, and left alone', ofService([REPORTED, P1], '13:30')],
    ['reported, and left alone', ofService([REPORTED], '09:20')],
    ['held', ofSecurity([REPORTED, P1, '09:30 contained', '10:00 held by=dana'], '12:00')],
    ['resolved before anybody was told', ofService(RESOLVED_UNTOLD, '12:00')],
    ['held twice, and reopened between', ofSecurity(HELD_TWICE, '12:30')],
    ['lowered twice', ofService(LOWERED_TWICE, '09:40')],
    ['told of a resolution far ahead', ofService(TOLD_OF_LATER, '09:20')],
    ['told of none', ofService([REPORTED, P1, '09:10 updated audience=users'], '09:20')],
    ['left once it was resolved', ofSecurity(LEFT_RESOLVED, '2026-12-02T09:10Z', closingPolicy)],
    ['owed to authorities day by day', ofSecurity(TWICE_SUBMITTED, '2026-11-24T12:00Z', repeating)],
    ['detected', ofService(['08:50 detected', REPORTED], '09:20', fromDetection)],
    ['detected by nobody', ofService([REPORTED], '09:20', fromDetection)],
    ['never reported', ofService(UNREPORTED, '09:10')],
    ['due at that very second', ofService([REPORTED], '09:30')],
    ['reopened and dismissed', ofSecurity(REOPENED_AND_DISMISSED, '12:30', closingPolicy)],
    ['owed to authorities', owing('2026-11-25T12:00Z')],
    ['owed to them no longer', owing('2026-11-27T12:00Z')],
  ])('where it was %s', (_, rowsOf) => {
    expect(all(rowsOf())).toMatchSnapshot()
  })
})
