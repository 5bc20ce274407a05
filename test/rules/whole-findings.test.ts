/** Whole findings, word for word: the place, what is wrong, and what to type instead. */
import { describe, expect, it } from 'vitest'
import { type EventName, EventSchema } from '../../src/model/events.ts'
import type { Policy } from '../../src/model/policy.ts'
import { afterEnd } from '../../src/rules/record/after-end.ts'
import type { RuleContext } from '../../src/rules/shared/rule.ts'
import { closingPolicy, policyWith, type TypedPolicy } from '../support/policy.ts'
import { partOf } from '../support/part-of.ts'
import { findings, lines, policyFindings, type Surroundings } from './run.ts'

const REPORTED = '03:12 reported by=dana'
const P1 = '03:20 assessed impact=severe urgency=immediate'

const told = (rule: string, timeline: readonly string[], around: Surroundings = {}) =>
  lines(findings(rule, { kind: 'security', timeline: [REPORTED, ...timeline] }, around))
const toldOfPolicy = (rule: string, change: (typed: TypedPolicy) => void) =>
  lines(policyFindings(rule, policyWith(change)))

describe('status-steps', () => {
  it('lets work go on after `resolved` only by way of `reopened`', () => {
    const work =
      'Write `reopened` with a reason before it, or `noted` if the work did not start again.'
    expect(
      told('status-steps', [
        '03:30 resolved',
        '03:40 resolved',
        '03:50 investigating',
        '03:51 contained',
        '03:52 mitigated',
        '03:53 noted',
      ])
    ).toEqual([
      'timeline.2.event (value): The incident is resolved already. → Write `updated` for further word, or `reopened` with a reason before it is resolved again.',
      ...['investigating', 'contained', 'mitigated'].map(
        (event, at) =>
          `timeline.${at + 3}.event (value): \`${event}\` stands after \`resolved\`, where only the closing is left. → ${work}`
      ),
    ])
  })

  it('reopens only what had ended, and then begins again', () => {
    expect(told('status-steps', ['03:30 contained', '03:40 reopened'])).toEqual([
      'timeline.2.event (value): There is nothing to reopen: the incident is contained and has not ended. → Write `investigating`, `contained` or `mitigated`: until `resolved` they follow one another freely.',
    ])
    expect(
      told('status-steps', [
        '03:30 resolved',
        '03:40 reopened',
        '03:50 contained',
        '04:00 resolved',
      ])
    ).toEqual([])
    expect(told('status-steps', ['03:30 contained', '03:31 contained', P1])).toEqual([])
  })
})

const isBroken = (event: EventName) => {
  const events = ['closed', event].map((name, index) => ({ index, event: { event: name } }))
  const course = { events, statusChanges: [{ index: 0, status: 'closed' }] }
  return afterEnd.check(partOf<RuleContext>({ course })).length > 0
}

describe('after-end', () => {
  const hint = 'Write `reopened` with a reason before it if the work started again, else `noted`.'

  it.each(['closed', 'dismissed'])('after %s only words about it may come', (end) => {
    expect(
      told('after-end', [`03:30 ${end}`, '03:40 mitigated', '03:50 held', '03:55 closed'])
    ).toEqual([
      `timeline.2.event (value): \`mitigated\` stands after \`${end}\`, which ended the incident. → ${hint}`,
      `timeline.3.event (value): \`held\` stands after \`${end}\`, which ended the incident. → ${hint}`,
      `timeline.4.event (value): \`closed\` stands after \`${end}\`, which ended the incident. → ${hint}`,
    ])
  })

  it('is broken by each entry of work, and by no word', () => {
    expect(EventSchema.options.map(({ shape }) => shape.event.value).filter(isBroken)).toEqual([
      'started',
      'detected',
      'reported',
      'assessed',
      'engaged',
      'escalated',
      'investigating',
      'contained',
      'mitigated',
      'resolved',
      'closed',
      'dismissed',
      'held',
      'resumed',
    ])
  })

  it('goes on after a reopening, and a `closed` repeated after a late completion does no harm', () => {
    expect(told('after-end', ['03:30 closed', '03:40 reopened', '03:50 mitigated'])).toEqual([])
    const late = [P1, '03:30 contained', '04:00 closed', '04:10 resolved']
    const around = { policy: closingPolicy, facts: { from: 'tree' as const } }
    const whole = (...more: string[]) =>
      told('after-end', [...late, '04:20 validated by=alice', ...more], {
        ...around,
        facts: {
          headings: ['Actions taken', 'Root cause', 'Follow-up'].map(heading),
          from: 'tree',
        },
      })
    expect(whole('04:30 closed')).toEqual([])
    expect(whole('04:30 held')).toHaveLength(1)
  })
})

const heading = (text: string, index: number) => ({
  text,
  level: 2,
  empty: false,
  line: 2 * index + 1,
})

describe('hold-pairs', () => {
  it('held and resumed alternate', () => {
    expect(
      told('hold-pairs', ['03:30 held', '03:40 held', '03:50 resumed', '04:00 resumed'])
    ).toEqual([
      'timeline.2.event (value): The incident is held already. → Write `resumed` before it if work went on in between, else `noted`.',
      'timeline.4.event (value): There is nothing to resume: no `held` is open here. → Take it out, or write the missing `held` with its reason before it.',
    ])
    expect(
      told('hold-pairs', ['03:30 held', '03:40 noted', '03:50 resumed', '04:00 held'])
    ).toEqual([])
  })

  it('nothing is held once it is resolved, until it is reopened', () => {
    expect(
      told('hold-pairs', ['03:30 resolved', '03:35 noted', '03:40 held', '03:50 resumed'])
    ).toEqual([
      'timeline.3.event (value): There is nothing to hold: `resolved` stopped the resolution clock. → Write `noted`, or `reopened` with a reason before it.',
      'timeline.4.event (value): There is nothing to resume: `resolved` ended what was held. → Write `noted`, or `reopened` with a reason before it if the work started again.',
    ])
    expect(
      told('hold-pairs', ['03:30 resolved', '03:40 reopened', '03:50 held', '04:00 resumed'])
    ).toEqual([])
  })

  it('what follows an end is for after-end to say, until it is reopened', () => {
    expect(told('hold-pairs', ['03:30 dismissed', '03:40 held', '03:50 resumed'])).toEqual([])
    expect(
      told('hold-pairs', [
        '03:30 dismissed',
        '03:40 resolved',
        '03:45 held',
        '03:50 reopened',
        '03:55 resumed',
      ])
    ).toEqual([
      'timeline.5.event (value): There is nothing to resume: no `held` is open here. → Take it out, or write the missing `held` with its reason before it.',
    ])
  })
})

const under = (policy: Policy) => ({ policy })

describe('closure-requirements', () => {
  const closing = under(closingPolicy)
  const lacking = (timeline: readonly string[], around: Surroundings = closing) =>
    told('closure-requirements', [P1, ...timeline], around)
  const until = 'Until then `closed` does not count.'

  it('names each status that is missing', () => {
    expect(lacking(['03:30 resolved', '03:40 validated by=alice', '04:00 closed'])).toEqual([
      `timeline.4.event (value): \`closed\` does not count yet: the policy requires \`contained\`, and none counts so far. → Add the \`contained\` entry with the instant at which it was so; if it never was, \`reopened\` takes back a \`closed\` that was logged.`,
    ])
  })

  it('names a validation that is missing, came too early, or is by somebody who does not count', () => {
    const done = ['03:30 contained', '03:40 resolved']
    expect(lacking([...done, '04:00 closed'])).toEqual([
      `timeline.4.event (value): \`closed\` does not count yet: the policy requires \`validated\` by the incident manager, and none counts so far. → Let the incident manager log \`validated\` with \`by:\`; no second \`closed\` is needed.`,
    ])
    expect(lacking([...done, '03:50 validated by=dana', '04:00 closed'])).toEqual([
      `timeline.5.event (value): The measures were validated by dana, who does not count for the incident manager; the policy requires the incident manager. ${until} → Let the incident manager validate; who counts for it is named by the policy, or by its people in an entry of theirs.`,
    ])
    expect(
      lacking(['03:30 contained', '03:35 validated by=alice', '03:40 resolved', '04:00 closed'])
    ).toEqual([
      `timeline.5.event (value): The measures were validated, but no \`resolved\` that stands comes before it. ${until} → Let the incident manager validate once it is resolved: log \`validated\` with \`by:\`.`,
    ])
  })

  it('says of a closing from before the policy asked for one that it counts all the same', () => {
    const asks = policyWith(({ kinds }) => {
      kinds['security']!.requires = { statuses: ['contained'], validated: 'incident-manager' }
    })
    expect(lacking(['04:00 closed'], under(asks))).toEqual([
      'timeline.2.event (value): The incident is closed, but no `contained` comes before it; the policy requires it. → Add the `contained` entry with the instant at which it was so; if it never was, log `reopened` with the reason.',
      'timeline.2.event (value): The incident is closed, but no `validated` by the incident manager comes before it; the policy requires it. → Add `validated` with `by:` the incident manager above `closed`; if it was not done in time, log `reopened`, `validated` and `closed`.',
    ])
  })

  it('says nothing of sections and of the assessment, and nothing while nobody closed it', () => {
    const bare = { ...closing, facts: { headings: [], from: 'tree' as const } }
    const done = ['03:30 contained', '03:40 resolved', '03:50 validated by=alice']
    expect(told('closure-requirements', [...done, '04:00 closed'], bare)).toEqual([])
    expect(lacking(['03:30 noted'])).toEqual([])
  })
})

const away = (change: object, contact: object = {}) =>
  toldOfPolicy('policy-away', ({ contacts }) => {
    Object.assign(contacts['management']!, contact)
    contacts['management']!.away = [
      { who: 'mia', from: '2026-11-20', to: '2026-11-20', cover: 'ravi', ...change },
    ]
  })

const ends = (from: string, to: string) => away({ from, to }).length === 0

describe('policy-away', () => {
  it('says what is wrong with an absence, each of it', () => {
    expect(away({})).toEqual([])
    expect(away({ who: 'maya' })).toEqual([
      'contacts.management.away.0.who (value): `maya` is not among the logins of management, so this absence changes nothing. → Use one of mia.',
    ])
    expect(away({ who: 'maya' }, { logins: [] })).toEqual([
      'contacts.management.away.0.who (value): `maya` is not among the logins of management, so this absence changes nothing. → Add maya to `logins`, or take the absence out.',
    ])
    expect(away({ cover: 'MIA' })).toEqual([
      'contacts.management.away.0.cover (value): `mia` cannot stand in for themselves. → Name the login of somebody else.',
    ])
    expect(away({ to: '2026-11-19' })).toEqual([
      'contacts.management.away.0.to (value): The absence of mia ends before it begins. → Put `from` and `to` right.',
    ])
  })

  it('leaves to the rota who is on it', () => {
    expect(away({ who: 'maya' }, { rota: 'management' })).toEqual([])
    expect(away({ who: 'mia' }, { logins: ['max', 'MIA'] })).toEqual([])
  })

  it('counts a date to its end, and an instant to itself', () => {
    expect(ends('2026-11-20T23:59:59Z', '2026-11-20')).toBe(true)
    expect(ends('2026-11-20', '2026-11-20T00:00:00Z')).toBe(false)
    expect(ends('2026-11-20', '2026-11-20T00:00:01Z')).toBe(true)
    expect(ends('2026-11-20T10:00:00Z', '2026-11-20T10:00:00Z')).toBe(false)
  })
})

const rung = (after: string) => ({ after, mention: ['management'] })

const followUps = (within: object, remind?: string) =>
  limits((typed) => {
    typed['follow-ups'] = partOf<never>({ within, ...(remind === undefined ? {} : { remind }) })
  })

const limits = (change: (typed: TypedPolicy) => void) => toldOfPolicy('policy-limits', change)

const target = (more: object) =>
  limits(({ kinds }) => {
    kinds['service']!.targets.P1 = [
      partOf<never>({
        id: 'one',
        do: 'notify',
        role: 'users',
        ...('every' in more ? {} : { within: '1h' }),
        ...more,
      }),
    ]
  })

describe('policy-limits', () => {
  const PLACE = 'kinds.service.targets.P1.0'

  it('has rungs in the order of their times', () => {
    expect(
      limits(({ escalation }) => {
        escalation.ladder = [rung('1h'), rung('2h'), rung('2h')]
      })
    ).toEqual([
      'escalation.ladder.2.after (value): This rung comes after 2h, the one above it after 2h. → Put the rungs in the order of their times; make one rung of two at the same time.',
    ])
  })

  it('repeats nothing every 0m, but where it is repeated no times', () => {
    const repeated = 'Repeats every 0m would all come at once.'
    const hint = 'Write how far apart they come, as in `1h`, or `times: 0` for none.'
    const every = (times: number) =>
      limits(({ escalation }) => {
        escalation.repeat = { every: '0m', times }
      })
    expect(every(1)).toEqual([`escalation.repeat.every (value): ${repeated} → ${hint}`])
    expect(every(0)).toEqual([])
    expect(target({ repeat: { every: '0m', times: 2 } })).toEqual([
      `${PLACE}.repeat.every (value): ${repeated} → ${hint}`,
    ])
    expect(
      limits(({ escalation }) => {
        escalation.holds = '0m'
      })
    ).toEqual([
      'escalation.holds (value): A hold would be told again every 0m. → Write how far apart the reminders come, as in `1d`.',
    ])
  })

  it('has no limit of 0m, for a target and for an update', () => {
    const nobody = 'The target one has the limit 0m, which nobody can keep.'
    expect(target({ within: '0m', call: '5m' })).toEqual([
      `${PLACE}.within (value): ${nobody} → Write \`immediately\`, or a length of time.`,
    ])
    expect(target({ do: 'update', every: '0m', until: 'resolved' })).toEqual([
      `${PLACE}.every (value): ${nobody} → Write how often an update is owed, as in \`30m\`.`,
    ])
    expect(target({ within: 'immediately', remind: '5m' })).toEqual([])
  })

  it('calls and reminds before the limit, to the minute', () => {
    expect(target({ call: '59m', remind: '59m' })).toEqual([])
    expect(target({ call: '1h', remind: '1h' })).toEqual([
      `${PLACE}.call (value): The target one is called after 1h, but due within 1h. → Make \`call\` shorter than \`within\`.`,
      `${PLACE}.remind (value): The target one reminds 1h before a limit of 1h, when it has not begun. → Make \`remind\` shorter than \`within\`.`,
    ])
  })

  it('holds follow-ups to the same', () => {
    expect(followUps({ P3: '0m' }, '1d')).toEqual([
      'follow-ups.within.P3 (value): Follow-ups of P3 have the limit 0m, which nobody can keep. → Write a length of time, as in `4w`.',
    ])
    expect(followUps({ P1: '1d', P2: '3d' }, '1d')).toEqual([
      'follow-ups.remind (value): Follow-ups are reminded of 1d before a limit of 1d for P1, when it has not begun. → Make `remind` shorter than each limit.',
    ])
    expect(followUps({ P1: '2d' }, '1d')).toEqual([])
  })
})
