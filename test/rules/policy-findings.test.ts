/** Whole findings of the policy's rules, word for word: each way in which a policy breaks one, beside its page's example. */
import { describe, expect, it } from 'vitest'
import type { Policy } from '../../src/model/policy.ts'
import { RotaFileSchema } from '../../src/model/rota.ts'
import { policyOwing } from '../support/packs.ts'
import { policyWith, type TypedPolicy } from '../support/policy.ts'
import { partOf } from '../support/part-of.ts'
import { lines, policyFindings } from './run.ts'

const told = (rule: string, change: (typed: TypedPolicy) => void, now?: string) =>
  lines(policyFindings(rule, policyWith(change), now))

/** What a rule says where a first target of service incidents is typed otherwise. */
const ofTarget = (rule: string, target: object) =>
  told(rule, ({ kinds }) => {
    kinds['service']!.unassessed[0] = partOf({ id: 'one', ...target })
  })
const NOTIFY = { do: 'notify', role: 'users', within: '1h' }
const UPDATE = { do: 'update', role: 'users', every: '1h' }
const REACH = { do: 'reach', status: 'resolved', within: '1h' }
const TARGET = 'kinds.service.unassessed.0'

describe('policy-never-owed', () => {
  const later = 'Write a later status, or let it start from an earlier event.'
  const reached = (from: string, end: string) =>
    `The target one starts at \`${from}\`, where \`${end}\` has been reached already, so it is never owed. → ${later}`
  const anyway =
    'The target one ends at `dismissed`, which ends every target anyway. → Write the status that ends it in an incident that runs its course, such as `resolved`.'

  it.each([
    [NOTIFY, []],
    [{ ...NOTIFY, unless: 'dismissed' }, [`${TARGET}.unless (value): ${anyway}`]],
    [
      { ...NOTIFY, unless: 'reported' },
      [`${TARGET}.unless (value): ${reached('reported', 'reported')}`],
    ],
    [{ ...NOTIFY, unless: 'assessed' }, []],
    [{ ...NOTIFY, from: 'detected', unless: 'assessed' }, []],
    [{ ...NOTIFY, from: 'resolved', unless: 'closed' }, []],
    [
      { ...NOTIFY, from: 'closed', unless: 'closed' },
      [`${TARGET}.unless (value): ${reached('closed', 'closed')}`],
    ],
    [
      { ...NOTIFY, from: 'detected', unless: 'reported' },
      [`${TARGET}.unless (value): ${reached('detected', 'reported')}`],
    ],
    [
      { ...NOTIFY, from: 'closed', unless: 'resolved' },
      [`${TARGET}.unless (value): ${reached('closed', 'resolved')}`],
    ],
    [{ ...UPDATE, until: 'dismissed' }, [`${TARGET}.until (value): ${anyway}`]],
    [
      { ...UPDATE, from: 'resolved', until: 'resolved' },
      [`${TARGET}.until (value): ${reached('resolved', 'resolved')}`],
    ],
    [{ ...UPDATE, from: 'resolved', until: 'closed' }, []],
    [
      { ...REACH, unless: 'resolved' },
      [
        `${TARGET}.unless (value): The target one is to reach \`resolved\` unless \`resolved\` is reached, which says nothing. → Drop \`unless\`.`,
      ],
    ],
    [{ ...REACH, unless: 'closed' }, []],
    [{ ...NOTIFY, do: 'engage', unless: 'resolved' }, []],
  ])('%j', (target, found) => {
    expect(ofTarget('policy-never-owed', target)).toEqual(found)
  })

  it('says of a duty which of its anchors ends it', () => {
    const policy = policyWith(({ kinds }) =>
      Object.assign(kinds['service'] ?? {}, {
        duties: [
          {
            id: 'own-word',
            do: 'submit',
            to: 'management',
            anchors: [
              { from: 'resolved', within: '24h' },
              { from: 'dismissed', within: '24h' },
            ],
          },
        ],
      })
    )
    expect(lines(policyFindings('policy-never-owed', policy))).toEqual([
      'kinds.service.duties.0.anchors.1.from (value): The duty own-word counts from `dismissed`, which ends it, so that nothing is owed from then. → Let it count from an earlier event.',
    ])
  })
})

const rotaFile = RotaFileSchema.parse({
  version: 1,
  rotas: { web: { layers: [{ people: ['finn'], every: '1w', from: '2026-11-02 09:00' }] } },
})

/** What is said of a role that names a rota, where these files beside the policy could be read, the last in force. */
const ofRota = (name: string, files: readonly (typeof rotaFile)[] | null) => {
  const policy = policyWith(() => undefined)
  const versions = (files ?? []).map((file) => ({ since: null, file }))
  const roster = { name, versions, timezone: policy.timezone }
  const contact = { ...policy.contacts['users']!, rota: name, ...(files && { roster }) }
  const known: Policy = { ...policy, contacts: { ...policy.contacts, users: contact } }
  return lines(policyFindings('policy-rota', known))
}

describe('policy-rota', () => {
  it('knows the rotas of the file that is in force', () => {
    const mail = { ...rotaFile, rotas: { mail: rotaFile.rotas['web']! } }
    expect(ofRota('web', [rotaFile])).toEqual([])
    expect(ofRota('web', [mail, rotaFile])).toEqual([])
    expect(ofRota('web', [rotaFile, mail])).toEqual([
      'contacts.users.rota (value): `web` is no rota of the rota file. → Use one of mail.',
    ])
  })

  it('says that no file can be read, and nothing where nobody looked', () => {
    expect(ofRota('web', [])).toEqual([
      'contacts.users.rota (value): No rota file beside the policy can be read, so nobody is on duty on `web`. → Put a `rota.yml` beside the policy, or take `rota` out and name `logins`.',
    ])
    expect(ofRota('web', null)).toEqual([])
  })
})

type Duty = NonNullable<TypedPolicy['kinds'][string]['duties']>[number]
const duty = (more: object): Duty =>
  partOf({
    id: 'own',
    do: 'submit',
    to: 'authority',
    anchors: [{ from: 'aware', within: '24h' }],
    ...more,
  })
const ofDuties = (...duties: Duty[]) =>
  lines(policyFindings('policy-duties', policyOwing(['nis2'], duties))).map((line) =>
    line.replace(/^kinds\.security\.duties\.\d+\./, '')
  )

const circle = (id: string) =>
  `anchors.0.of (value): The duty ${id} counts from what counts from it, so that it never begins. → Let it count from an event, or use \`every\` for what comes again.`

const anchors = (...typed: object[]) => ({ anchors: typed })

const after = (of: string) => ({ from: 'submitted', of, within: '1mo' })

describe('policy-duties', () => {
  it.each([
    [{ when: { regime: 'nis2', as: ['significant'] } }, []],
    [
      { when: { regime: 'nis3', as: ['significant'] } },
      ['when.regime (value): The policy has no regime "nis3". → Did you mean `nis2`?'],
    ],
    [{ 'next-noon': 'office' }, []],
    [
      { 'next-noon': 'ofice' },
      ['next-noon (value): The policy has no calendar "ofice". → Did you mean `office`?'],
    ],
    [anchors({ from: 'aware', of: 'nis2', within: '1d' }), []],
    [anchors({ from: 'classified', of: 'nis2', within: '1d' }), []],
    ...['aware', 'classified'].map((from): [object, string[]] => [
      anchors({ from: 'detected', within: '1d' }, { from, of: 'gdpr', within: '1d' }),
      ['anchors.1.of (value): The policy has no regime "gdpr". → Use one of own, nis2.'],
    ]),
    [anchors({ from: 'resolved', within: '1d' }), []],
    [
      anchors({ from: 'resolved', of: 'nis2', within: '1d' }),
      [
        'anchors.0.of (value): `of` says nothing beside `from: resolved`. → Drop it: it names the duty of `submitted`, or the regime of `aware` and `classified`.',
      ],
    ],
    [anchors(after('nis2-early-warning')), []],
    [
      anchors(after('nis2-early-waning')),
      [
        'anchors.0.of (value): The policy has no duty "nis2-early-waning". → Did you mean `nis2-early-warning`?',
      ],
    ],
    [anchors(after('own')), [circle('own')]],
    [anchors(after('own'), { from: 'resolved', within: '1d' }), []],
    // A regime may have the name of a duty.
    [anchors(after('own'), { from: 'aware', of: 'own', within: '1d' }), []],
  ])('%j', (more, found) => {
    expect(ofDuties(duty(more))).toEqual(found)
  })

  it('counts from a circle by way of another as little as within it', () => {
    const [one, two, three] = ['one', 'two', 'three']
    expect(
      ofDuties(
        duty({ id: one, ...anchors(after(two)) }),
        duty({ id: two, ...anchors(after(three)) }),
        duty({ id: three, ...anchors(after(two)) })
      )
    ).toEqual([circle(one), circle(two), circle(three)])
    expect(
      ofDuties(
        duty({ id: one, ...anchors(after(two)) }),
        duty({ id: two, ...anchors(after(three)) }),
        duty({ id: three })
      )
    ).toEqual([])
  })
})

const nobody = (role: string, hint: string) =>
  `There is no contact "${role}", so nobody would hear of it. → ${hint}`

describe('policy-roles', () => {
  const DID = 'Did you mean `users`?'

  it.each([
    [{ ...NOTIFY, role: 'usrs' }, [`${TARGET}.role (value): ${nobody('usrs', DID)}`]],
    [{ ...REACH, by: 'users' }, []],
    [{ ...REACH, by: 'usrs' }, [`${TARGET}.by (value): ${nobody('usrs', DID)}`]],
    [{ ...NOTIFY, owner: 'usrs' }, [`${TARGET}.owner (value): ${nobody('usrs', DID)}`]],
    [
      { ...NOTIFY, ladder: [{ after: '0m', mention: ['role', 'owner', 'usrs'] }] },
      [`${TARGET}.ladder.0.mention.2 (value): ${nobody('usrs', DID)}`],
    ],
  ])('%j', (target, found) => {
    expect(ofTarget('policy-roles', target)).toEqual(found)
  })

  it('looks at whom a duty is submitted to', () => {
    const [found] = lines(
      policyFindings('policy-roles', policyOwing(['nis2'], [duty({ to: 'authorty' })]))
    )
    expect(found).toMatch(/^kinds\.security\.duties\.\d+\.to \(value\): There is no contact/)
  })
})

describe('policy-receivers', () => {
  it('looks at every contact and every ladder', () => {
    const rung = { after: '0m', mention: ['owner'], via: ['chat', 'nothing'] }
    expect(
      told('policy-receivers', (typed) => {
        typed.receivers = partOf({ chat: { type: 'slack', 'url-env': 'LEDGER_CHAT_URL' } })
        typed.contacts['users']!.via = ['caht']
        typed.escalation.ladder = [partOf(rung)]
        typed['follow-ups'] = partOf({ within: { P1: '4w' }, ladder: [rung] })
        typed.kinds['service']!.unassessed[0]!.ladder = [partOf(rung)]
      })
    ).toEqual([
      'contacts.users.via.0 (value): There is no receiver "caht", so nothing would go out by it. → Did you mean `chat`?',
      ...['escalation.ladder', 'follow-ups.ladder', `${TARGET}.ladder`].map(
        (keys) =>
          `${keys}.0.via.1 (value): There is no receiver "nothing", so nothing would go out by it. → Use one of chat.`
      ),
    ])
  })
})

describe('policy-target-ids', () => {
  it('says in which list an id stands twice', () => {
    const hint =
      'Give each an id of its own; what stays one obligation across priorities keeps its id.'
    expect(
      told('policy-target-ids', ({ kinds }) => {
        const [first] = kinds['service']!.unassessed
        kinds['service']!.unassessed.push(first!)
        const [engaged] = kinds['service']!.targets.P3!
        kinds['service']!.targets.P3!.push(engaged!)
      })
    ).toEqual([
      `kinds.service.unassessed.2.id (value): \`service\` has a second target notify-incident-manager before the assessment. → ${hint}`,
      `kinds.service.targets.P3.5.id (value): \`service\` has a second target notify-incident-manager for P3. → ${hint}`,
    ])
  })

  it.each([
    ['held', 1],
    ['upheld', 0],
    ['held-up', 0],
    ['proposed-by', 1],
    ['as-proposed-by', 0],
  ])('of %s it says %i things', (id, count) => {
    expect(ofTarget('policy-target-ids', { ...NOTIFY, id })).toHaveLength(count)
  })
})

describe('policy-target-shape', () => {
  it('says what the first of that id says, in each kind by itself', () => {
    const change = { id: 'notify-incident-manager', do: 'notify', role: 'users', within: '1h' }
    expect(
      told('policy-target-shape', ({ kinds }) => {
        kinds['service']!.targets.P2![0] = partOf({ ...change, role: 'incident-manager' })
        kinds['service']!.targets.P3![0] = partOf(change)
        kinds['security']!.targets.P3![0] = partOf({
          ...change,
          role: 'incident-manager',
          from: 'resolved',
        })
      })
    ).toEqual(
      [
        ['service', '`notify users` from `reported`'],
        ['security', '`notify incident-manager` from `resolved`'],
      ].map(
        ([kind, shape]) =>
          `kinds.${kind}.targets.P3.0.id (value): The target notify-incident-manager says ${shape} here, but \`notify incident-manager\` from \`reported\` above. → Make them alike but for their limits, or give this one another id.`
      )
    )
  })
})

const holidays = (dates: string[], now: string) =>
  told(
    'policy-holidays',
    (typed) => {
      typed.calendars = { office: { hours: { monday: ['09:00-17:00'] }, holidays: dates } }
    },
    now
  )

describe('policy-holidays', () => {
  it('asks in December for those of the next year, by the last that are listed', () => {
    const dated = ['2026-12-25', '2025-12-25', '01-01']
    expect(holidays(dated, '2026-11-30T23:59:59Z')).toEqual([])
    expect(holidays(dated, '2026-12-01T00:00:00Z')).toEqual([
      'warning calendars.office.holidays (value): The holidays of `office` end with 2026, so from 2027 on every weekday counts as working time. → Add those of 2027; a day that returns is written once, without its year, as in `12-25`.',
    ])
  })

  it('asks for none where each returns every year, nor where none is listed', () => {
    expect(holidays(['12-25'], '2030-01-01T00:00:00Z')).toEqual([])
    expect(holidays([], '2030-01-01T00:00:00Z')).toEqual([])
  })
})

describe('policy-priorities', () => {
  it('looks at each cell of the matrix, and says what there is', () => {
    const hint = "P5 is not among the policy's priorities. → Use one of P1, P2, P3, or add P5"
    expect(
      told('policy-priorities', ({ kinds }) => {
        kinds['service']!.matrix = structuredClone(kinds['service']!.matrix)
        kinds['service']!.matrix.severe.normal = 'P5'
        kinds['service']!.matrix.minor.immediate = 'P5'
      })
    ).toEqual(
      ['severe.normal', 'minor.immediate'].map(
        (cell) => `kinds.service.matrix.${cell} (value): ${hint} under \`priorities\`.`
      )
    )
  })
})

describe('policy-fallback-cycle', () => {
  it('stands at the first of the circle in the file', () => {
    expect(
      told('policy-fallback-cycle', ({ contacts }) => {
        contacts['management']!.fallback = 'users'
        contacts['users']!.fallback = 'management'
        contacts['stakeholders']!.fallback = 'stakeholders'
        contacts['third-line']!.fallback = 'nobody'
        contacts['incident-manager']!.fallback = 'first-line'
        contacts['first-line']!.fallback = 'second-line'
        contacts['second-line']!.fallback = 'incident-manager'
      })
    ).toEqual([
      'contacts.incident-manager.fallback (value): Fallbacks go round in a circle: incident-manager → first-line → second-line → incident-manager. → Let one of them fall back to somebody else, or to nobody.',
      'contacts.management.fallback (value): Fallbacks go round in a circle: management → users → management. → Let one of them fall back to somebody else, or to nobody.',
      'contacts.stakeholders.fallback (value): `stakeholders` falls back to itself. → Let one of them fall back to somebody else, or to nobody.',
    ])
  })
})

const users = (contact: object) =>
  told('policy-placeholder', (typed) => {
    typed.organization = 'Acme'
    typed.contacts['stakeholders'] = {}
    Object.assign(typed.contacts['users']!, contact)
  })

describe('policy-placeholder', () => {
  it('says what to put in for a detail, and for logins beside it', () => {
    const real = 'Put in the real details'
    expect(users({ email: 'TODO' })).toEqual([
      `warning contacts.users.email (value): The email of users is a placeholder: "TODO". → ${real}; leave out what there is not.`,
    ])
    const logins = ['finn', 'kwetter-first-line', 'kwetter-second-line']
    expect(users({ logins })).toEqual([
      `warning contacts.users.logins (value): The logins of users are placeholders: "kwetter-first-line". → ${real} and logins; leave out what there is not. A made-up login is never mentioned.`,
    ])
    expect(users({ phone: 'TODO', logins })).toEqual([
      `warning contacts.users.phone (value): The phone and logins of users are placeholders. → ${real} and logins; leave out what there is not. A made-up login is never mentioned.`,
    ])
  })
})

describe('policy-calendar-known', () => {
  it('no calendar is called always', () => {
    expect(
      told('policy-calendar-known', (typed) => {
        typed.calendars!['always'] = { hours: { monday: ['09:00-17:00'] } }
      })
    ).toEqual([
      'calendars.always (key): `always` means around the clock and cannot be a calendar of its own. → Give the calendar another name.',
    ])
    expect(ofTarget('policy-calendar-known', { ...NOTIFY, calendar: 'office' })).toEqual([])
  })
})

const review = (more: object, now: string) =>
  told(
    'policy-review',
    (typed) => {
      typed.review = partOf({ every: '26w', last: '2026-06-01', ...more })
    },
    now
  )

describe('policy-review', () => {
  it('says what is yet to come, until the day has come somewhere', () => {
    const feedback = [
      { on: '2026-07-01', from: 'users', says: 'Fine' },
      { on: '2026-08-02', from: 'users', says: 'Fine' },
    ]
    expect(review({ feedback }, '2026-08-01T10:00:00Z')).toEqual([])
    expect(review({ feedback }, '2026-08-01T09:59:59Z')).toEqual([
      'warning review.feedback.1.on (value): Feedback is dated 2026-08-02, which is yet to come. → Put the date here on which it was said.',
    ])
  })

  it('says when the next was due', () => {
    expect(review({}, '2026-12-01T00:00:00Z')).toEqual([
      'warning review.last (value): The last review was on 2026-06-01; one every 26w is asked, so the next was due on 2026-11-30. → Review the policy with its people, then put the date of the review here.',
    ])
  })
})

/** Takes all that calls third-line away, and says something of a step. */
const ofProcess = (step: string, name?: string, more: (typed: TypedPolicy) => void = () => {}) =>
  told('policy-process', (typed) => {
    const { service } = typed.kinds
    for (const list of Object.values(service!.targets))
      for (const [index, { id }] of list.entries())
        if (id === 'engage-third-line') list.splice(index, 1)
    if (name !== undefined) typed.contacts['third-line']!.name = name
    service!.process = ['Identify and log', step]
    more(typed)
  })

const names = (said: string) => [
  `warning kinds.service.process.1 (value): Step 2 names "${said}", but no target of service incidents calls \`third-line\`. → Add a target for \`third-line\`, or take it out of the step.`,
]

describe('policy-process', () => {
  it('knows a name of several words, and the role, as whole words in any case', () => {
    expect(ofProcess('Call the Night-Crew!', 'night crew')).toEqual(names('night crew'))
    expect(ofProcess('Then to the THIRD  line.')).toEqual(names('third line'))
    expect(ofProcess('Then to the third lines.')).toEqual([])
    expect(ofProcess('Then to a third-liner.')).toEqual([])
    expect(ofProcess('Call Theo', 'Theo')).toEqual([])
  })

  it.each<[string, (typed: TypedPolicy) => void]>([
    ['owes', ({ kinds }) => (kinds['service']!.unassessed[0]!.owner = 'third-line')],
    [
      'is mentioned by a rung',
      ({ escalation }) => escalation.ladder.push({ after: '2h', mention: ['third-line'] }),
    ],
    [
      'is mentioned by a rung of a target',
      ({ kinds }) =>
        (kinds['service']!.unassessed[0]!.ladder = [{ after: '2h', mention: ['third-line'] }]),
    ],
    [
      'reaches',
      ({ kinds }) => Object.assign(kinds['service']!.unassessed[1]!, { by: 'third-line' }),
    ],
    ['validates', ({ kinds }) => (kinds['service']!.requires = { validated: 'third-line' })],
  ])('is content where the role %s', (_, change) => {
    expect(ofProcess('Then to the third line.', undefined, change)).toEqual([])
  })
})

const details = (change: (typed: TypedPolicy) => void) =>
  told('policy-contact-details', (typed) => {
    const full = { name: 'A B', email: 'a@kwetter.nl', phone: '+31 20 794 0512' }
    typed.contacts['incident-manager'] = { logins: ['alice'], ...full }
    typed.contacts['security-officer'] = { logins: ['sam'] }
    change(typed)
  })

describe('policy-contact-details', () => {
  it('asks nothing of a role that nobody calls, or that is no contact', () => {
    expect(details(() => {})).toEqual([
      'warning contacts.security-officer (key): The security-officer has no name, email and phone, which the rendered agreement prints. → Add `name`, `email` and `phone` to security-officer.',
    ])
    expect(details((typed) => delete typed.contacts['security-officer'])).toEqual([])
    expect(details((typed) => delete typed.kinds['security'])).toEqual([])
  })
})
