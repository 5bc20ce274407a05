import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkPolicy } from '../../src/rules/list.ts'
import { at } from '../support/incidents.ts'
import { policy, policyWith, type TypedPolicy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'
import { policyFindings } from './run.ts'
import { presentAt } from '../../src/rules/shared/present.ts'

const told = (id: string, change: (typed: TypedPolicy) => void) =>
  policyFindings(id, policyWith(change)).map(({ message }) => message)

/** What `policy-limits` says where a first target is typed otherwise. */
const limits = (change: Partial<TypedPolicy['kinds'][string]['unassessed'][number]>) =>
  told('policy-limits', (typed) => {
    const list = typed.kinds['service']!.unassessed
    list[0] = {
      id: 'a',
      do: 'notify',
      role: 'users',
      within: '30m',
      ...(change as object),
    } as (typeof list)[0]
  })

it('the policy of the tests keeps every rule but for a review, contact details and an address that belongs to nobody', () => {
  expect(
    checkPolicy({ policy, zones, present: presentAt(at('2026-12-01T00:00:00Z')) })
  ).toMatchObject([
    { rule: 'policy-review', severity: 'warning' },
    { rule: 'policy-placeholder', message: 'The organization is a placeholder: "Kwetter".' },
    { rule: 'policy-placeholder', message: expect.stringContaining('email of stakeholders') },
    { rule: 'policy-contact-details' },
    { rule: 'policy-contact-details' },
  ])
})

describe('policy-roles', () => {
  it('looks at targets, owners, ladders, fallbacks and requires', () => {
    const found = policyFindings(
      'policy-roles',
      policyWith((typed) => {
        typed.contacts['management']!.fallback = 'nobody-one'
        typed.escalation.ladder[1]!.mention = ['nobody-two', 'owner', 'role']
        typed.kinds['service']!.unassessed[0]!.owner = 'nobody-three'
        typed.kinds['service']!.unassessed[1]!.ladder = [{ after: '0m', mention: ['nobody-four'] }]
        typed.kinds['security']!.requires = { validated: 'nobody-five' }
      })
    )
    expect(found.map(({ place }) => 'keys' in place && place.keys.join('.'))).toEqual([
      'contacts.management.fallback',
      'escalation.ladder.1.mention.0',
      'kinds.service.unassessed.1.ladder.0.mention.0',
      'kinds.service.unassessed.0.owner',
      'kinds.security.requires.validated',
    ])
  })
})

const asked = (id: string, followUps: NonNullable<TypedPolicy['follow-ups']>) =>
  told(id, (typed) => {
    typed['follow-ups'] = followUps
  })

describe('follow-ups', () => {
  it('have limits that can be kept, reminders within them, rungs in order, and roles that are there', () => {
    const within = { P1: '4w', P2: '2d' }
    expect(asked('policy-limits', { within, remind: '1d' })).toEqual([])
    expect(asked('policy-limits', { within, remind: '2d' })).toEqual([
      'Follow-ups are reminded of 2d before a limit of 2d for P2, when it has not begun.',
    ])
    expect(asked('policy-limits', { within: { P3: '0m' } })).toEqual([
      'Follow-ups of P3 have the limit 0m, which nobody can keep.',
    ])
    const rung = { after: '1d', mention: ['owner', 'nobody'] }
    expect(asked('policy-limits', { within, ladder: [rung, rung] })).toHaveLength(1)
    expect(asked('policy-roles', { within, ladder: [rung] })).toEqual([
      'There is no contact "nobody", so nobody would hear of it.',
    ])
  })
})

const fallingBack = (fallback: string) =>
  told('policy-reach', (typed) => {
    typed.escalation.ladder[0]!.mention.push('nobody')
    typed.contacts['management'] = { fallback }
    typed.contacts['stakeholders'] = { fallback: 'nobody', phone: '+31 20 794 0512' }
  })

describe('policy-reach', () => {
  it('warns once of a role that is called and leads to nobody, also through fallbacks', () => {
    expect(
      told('policy-reach', (typed) => {
        typed.contacts['incident-manager'] = { fallback: 'management' }
        typed.contacts['management'] = { name: 'Mia' }
      })
    ).toEqual([
      'The policy calls incident-manager, but nobody can be reached there.',
      'The policy calls management, but nobody can be reached there.',
    ])
  })

  it('leaves to policy-roles who is no contact, called or fallen back to', () => {
    expect(fallingBack('nobody')).toEqual([
      'The policy calls management, but nobody can be reached there.',
    ])
    expect(fallingBack('stakeholders')).toEqual([])
  })

  it('is content with a number, or with a fallback that has one', () => {
    expect(
      told('policy-reach', (typed) => {
        typed.contacts['incident-manager'] = { fallback: 'management' }
        typed.contacts['management'] = { phone: '+31 20 794 0512' }
      })
    ).toEqual([])
  })
})

describe('policy-team-alone', () => {
  it('warns of a role that is called and has teams only, without a rota, and of no other', () => {
    expect(
      told('policy-team-alone', (typed) => {
        typed.contacts['incident-manager'] = { logins: ['kwetter/managers', 'kwetter/on-call'] }
        typed.contacts['management'] = { logins: ['kwetter/board', 'mia'] }
        typed.contacts['users'] = { logins: ['kwetter/everybody'] }
        typed.contacts['first-line'] = { logins: ['kwetter/first-line'], rota: 'first-line' }
        typed.contacts['second-line'] = { logins: [] }
      })
    ).toEqual([
      'The policy calls incident-manager by @kwetter/managers and @kwetter/on-call alone, ' +
        'and the default token of a workflow notifies no team.',
    ])
  })
})

/** What it says of a policy of another organisation. */
const placeholders = (change: (typed: TypedPolicy) => void) =>
  told('policy-placeholder', (typed) => {
    typed.organization = 'Acme'
    typed.contacts['stakeholders'] = {}
    change(typed)
  })

describe('policy-placeholder', () => {
  it.each([
    '[Insert phone]',
    '<phone>',
    'TODO',
    '+00 000 0000',
    '555-0123',
    'your number',
    'x@example.com',
    'x@kwetter.test',
  ])('knows %s', (phone) => {
    expect(
      placeholders((typed) => {
        typed.contacts['stakeholders'] = { phone }
      })
    ).toEqual([`The phone of stakeholders is a placeholder: "${phone}".`])
  })

  it.each([
    '+31 20 794 0512',
    'ask the desk, ext. 5550',
    'oncall@kwetter.nl',
    'a@example-shop.com',
  ])('leaves %s alone', (phone) => {
    expect(
      placeholders((typed) => {
        typed.contacts['stakeholders'] = { phone }
      })
    ).toEqual([])
  })

  it('speaks once of a contact that is nothing but placeholders', () => {
    expect(
      placeholders((typed) => {
        typed.contacts['stakeholders'] = { name: '[Name]', email: '[Email]', phone: '[Phone]' }
      })
    ).toEqual(['The name, email and phone of stakeholders are placeholders.'])
  })

  it('knows each login that the shipped policy made up, in any case, and who only covers', () => {
    const logins = readFileSync('incidents/policy.yml', 'utf8').match(/kwetter-[a-z-]+/g) ?? []
    expect(logins).toHaveLength(6)
    for (const login of logins) {
      expect(
        placeholders((typed) => {
          typed.contacts['stakeholders'] = { logins: [login.toUpperCase()] }
        })
      ).toEqual([`The logins of stakeholders are placeholders: "${login.toUpperCase()}".`])
    }
    expect(
      placeholders((typed) => {
        typed.contacts['stakeholders'] = {
          logins: ['ann'],
          away: [{ who: 'ann', from: '2026-12-24', to: '2026-12-27', cover: 'kwetter-management' }],
        }
      })
    ).toHaveLength(1)
  })

  it.each([
    [['organization'], (typed: TypedPolicy) => (typed.organization = '[Your organization]')],
    [
      ['kinds', 'service', 'channels', 1],
      (typed: TypedPolicy) => (typed.kinds['service']!.channels = ['Mail', 'Call [the desk]']),
    ],
    [['services', 'web'], (typed: TypedPolicy) => (typed.services = { web: '[what it does]' })],
    [
      ['review', 'aim'],
      (typed: TypedPolicy) =>
        (typed.review = { every: '1w', last: '2026-11-30', aim: 'to [say why]' }),
    ],
  ])('knows words in brackets at %j', (keys, change) => {
    const unfilled = policyWith((typed) => {
      typed.organization = 'Acme'
      typed.contacts['stakeholders'] = {}
      change(typed)
    })
    expect(policyFindings('policy-placeholder', unfilled)).toMatchObject([{ place: { keys } }])
  })

  it('knows the organisation of the shipped policy with a space about it, and none in its name', () => {
    expect(placeholders((typed) => (typed.organization = ' Kwetter '))).toHaveLength(1)
    expect(placeholders((typed) => (typed.organization = 'Kwetter Ltd'))).toEqual([])
  })

  it.each(['See [the page](https://example.com)', 'dependabot[bot]', 'at [1]'])(
    'takes %s for what it is',
    (text) => {
      expect(
        placeholders((typed) => {
          typed.kinds['service']!.channels = [text]
        })
      ).toEqual([])
    }
  )
})

describe('policy-away', () => {
  it('wants somebody of the contact, somebody else, and an end', () => {
    const away = { who: 'Mia', from: '2026-12-24', to: '2026-12-24', cover: 'noor' }
    const management = (changed: Partial<typeof away>) =>
      told('policy-away', (typed) => {
        typed.contacts['management']!.away = [{ ...away, ...changed }]
      })
    expect(management({})).toEqual([])
    expect(management({ who: 'mai' })).toHaveLength(1)
    expect(management({ cover: 'mia' })).toEqual(['`Mia` cannot stand in for themselves.'])
    expect(management({ to: '2026-12-23' })).toEqual(['The absence of Mia ends before it begins.'])
    expect(management({ to: '2026-12-24T00:00:00Z' })).toHaveLength(1)
  })
})

describe('policy-segments', () => {
  it.each([
    [['09:00-12:00', '12:00-17:00'], []],
    [['22:00-06:00'], ['The segment 22:00-06:00 ends before it has begun.']],
    [['09:00-09:00'], ['The segment 09:00-09:00 ends before it has begun.']],
    [['09:00-09:01'], []],
    [
      ['13:00-17:00', '09:00-12:00'],
      ['The segment 09:00-12:00 begins before 13:00-17:00 has ended.'],
    ],
    [['00:00-24:00'], []],
  ])('%j', (monday, messages) => {
    expect(
      told('policy-segments', (typed) => {
        typed.calendars = { office: { hours: { monday } } }
      })
    ).toEqual(messages)
  })
})

describe('policy-calendar-open', () => {
  it('holidays alone open nothing', () => {
    expect(
      told('policy-calendar-open', (typed) => {
        typed.calendars = { ...typed.calendars, never: { hours: {}, holidays: ['2026-12-25'] } }
      })
    ).toEqual(['The calendar never is never open, so nothing in it would ever be due.'])
  })
})

describe('policy-priorities', () => {
  it('looks at matrix, raises, definitions and targets', () => {
    const found = policyFindings(
      'policy-priorities',
      policyWith((typed) => {
        const service = typed.kinds['service']!
        typed.kinds['security']!.raise = [{ when: { outage: 'complete' }, 'at-least': 'P4' }]
        typed.kinds['service'] = {
          ...service,
          definitions: { ...service.definitions, P5: { meaning: 'Low' } },
          targets: { ...service.targets, P4: [] },
        }
      })
    )
    expect(found.map(({ place }) => 'keys' in place && place.keys.join('.'))).toEqual([
      'kinds.service.definitions.P5',
      'kinds.service.targets.P4',
      'kinds.security.raise.0.at-least',
    ])
  })
})

const toldEvery = (holds: string) =>
  told('policy-limits', (typed) => {
    typed.escalation.holds = holds
  })

describe('policy-limits', () => {
  it.each([
    [{ call: '29m', remind: '29m' }, []],
    [{ call: '30m' }, ['The target a is called after 30m, but due within 30m.']],
    [{ remind: '1h' }, ['The target a reminds 1h before a limit of 30m, when it has not begun.']],
    [{ within: '0m' }, ['The target a has the limit 0m, which nobody can keep.']],
    [{ within: 'immediately' }, []],
    [{ repeat: { every: '0m', times: 2 } }, ['Repeats every 0m would all come at once.']],
    [{ repeat: { every: '0m', times: 0 } }, []],
    [
      {
        ladder: [
          { after: '30m', mention: ['users'] },
          { after: '30m', mention: ['users'] },
        ],
      },
      ['This rung comes after 30m, the one above it after 30m.'],
    ],
  ])('%j', (change, messages) => {
    expect(limits(change)).toEqual(messages)
  })

  it('a hold that is told again every 0m would never end', () => {
    expect(toldEvery('0m')).toEqual(['A hold would be told again every 0m.'])
    expect(toldEvery('1d')).toEqual([])
  })

  it('an update every 0m would never end', () => {
    expect(
      told('policy-limits', (typed) => {
        const list = typed.kinds['service']!.unassessed
        list[0] = { id: 'a', do: 'update', role: 'users', every: '0m', until: 'resolved' }
      })
    ).toEqual(['The target a has the limit 0m, which nobody can keep.'])
  })
})

describe('policy-target-shape, policy-target-ids, policy-prefixes and policy-requires', () => {
  it('each speak at the later of two that do not fit', () => {
    const wrong = policyWith((typed) => {
      const { service, security } = typed.kinds
      security!.prefix = 'INC'
      service!.requires = { statuses: ['resolved', 'closed'] }
      service!.targets['P3'] = [
        { id: 'reach-resolved', do: 'reach', status: 'resolved', within: '3d', from: 'detected' },
        { id: 'reach-resolved', do: 'reach', status: 'resolved', within: '2d' },
      ]
    })
    const keys = (id: string) =>
      policyFindings(id, wrong).map(({ place }) => 'keys' in place && place.keys.join('.'))
    expect(keys('policy-target-shape')).toEqual(['kinds.service.targets.P3.0.id'])
    expect(keys('policy-target-ids')).toEqual(['kinds.service.targets.P3.1.id'])
    expect(keys('policy-prefixes')).toEqual(['kinds.security.prefix'])
    expect(keys('policy-requires')).toEqual(['kinds.service.requires.statuses.1'])
  })
})

describe('policy-target-ids', () => {
  it.each(['held', 'dismissed', 'closed', 'proposed-1a2b'])(
    'leaves %s to the word of that',
    (id) => {
      const wrong = policyWith(({ kinds }) =>
        kinds['service']!.targets['P3']!.push({ id, do: 'reach', status: 'closed', within: '2d' })
      )
      expect(policyFindings('policy-target-ids', wrong)).toMatchObject([
        {
          severity: 'error',
          message: `A target cannot be called ${id}: other notices go by that name.`,
          hint: `Say what is owed, as in \`reach-${id}\`.`,
        },
      ])
    }
  )
})

describe('policy-review', () => {
  const reviewed = policyWith((typed) => {
    typed.review = { every: '26w', last: '2026-06-01' }
  })

  it.each([
    ['2026-11-30T00:00:00Z', 0],
    ['2026-11-30T00:00:01Z', 1],
  ])('at %s there are %i', (now, count) => {
    expect(policyFindings('policy-review', reviewed, now)).toHaveLength(count)
  })
})

describe('policy-zones', () => {
  it('looks at the organisation and at each calendar', () => {
    expect(
      told('policy-zones', (typed) => {
        typed.timezone = 'Amsterdam'
        typed.calendars!['office']!.timezone = 'Mars/Olympus'
      })
    ).toEqual(['"Amsterdam" is no time zone.', '"Mars/Olympus" is no time zone.'])
    const [, office] = policyFindings(
      'policy-zones',
      policyWith((typed) => {
        typed.timezone = 'Mars'
        typed.calendars!['office']!.timezone = 'Mars'
      })
    )
    expect(office?.place).toMatchObject({ keys: ['calendars', 'office', 'timezone'] })
  })
})

/** Takes the target of the third line out. */
const gone = (typed: TypedPolicy) => {
  const { targets } = typed.kinds['service']!
  targets.P1 = targets.P1?.filter(({ id }) => id !== 'engage-third-line') ?? []
}

describe('policy-process', () => {
  const third = 'If it remains unresolved, it is escalated to Third Line Support.'
  const process = (change: (typed: TypedPolicy) => void) =>
    told('policy-process', (typed) => {
      typed.contacts['third-line']!.name = 'Third Line Support'
      typed.kinds['service']!.process[2] = third
      change(typed)
    })

  it('is content while a target calls whom a step names', () => {
    expect(process(() => {})).toEqual([])
  })

  it('names the step whose target is gone, by the contact or by the role', () => {
    expect(process(gone)).toEqual([
      'Step 3 names "Third Line Support", but no target of service incidents calls `third-line`.',
    ])
    expect(
      process((typed) => {
        gone(typed)
        typed.kinds['service']!.process[2] = 'Then to the third-line.'
      })
    ).toHaveLength(1)
    expect(
      process((typed) => {
        gone(typed)
        typed.kinds['service']!.process[2] = 'Escalate to whoever can help.'
      })
    ).toEqual([])
  })
})
