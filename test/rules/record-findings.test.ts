/** Whole findings of a record's rules, word for word: each way in which a record breaks one, beside its page's example. */
import { describe, expect, it } from 'vitest'
import { policyOwing, repeating } from '../support/packs.ts'
import type { Obligation } from '../../src/clock/obligation.ts'
import { dutiesKnown } from '../../src/rules/record/duties-known.ts'
import { delayReason } from '../../src/rules/record/delay-reason.ts'
import type { RuleContext } from '../../src/rules/shared/rule.ts'
import { incidentFile, sectionFacts } from '../support/incidents.ts'
import { partOf } from '../support/part-of.ts'
import { closingPolicy, policyWith } from '../support/policy.ts'
import { findings, lines, type Surroundings } from './run.ts'

const REPORTED = '03:12 reported by=dana'
const P1 = '03:20 assessed impact=severe urgency=immediate by=alice'

const told = (rule: string, parts: object, around: Surroundings = {}) =>
  lines(findings(rule, { timeline: [REPORTED], ...parts }, around))
const ofSecurity = (rule: string, timeline: readonly string[], around: Surroundings = {}) =>
  told(rule, { kind: 'security', timeline: [REPORTED, ...timeline] }, around)

describe('duties-known', () => {
  const policy = policyOwing(['nis2'])
  const known = (timeline: readonly string[]) => ofSecurity('duties-known', timeline, { policy })
  const classified = (regime: string, as: string) =>
    known([`03:30 classified regime=${regime} as=${as} reason=so`])

  it('says where a duty or a regime is unknown, and what was meant', () => {
    expect(known(['03:30 submitted duty=nis2-early-waring'])).toEqual([
      'timeline.1.duty (value): The policy has no duty "nis2-early-waring" for this kind of incidents. → Did you mean `nis2-early-warning`?',
    ])
    expect(known(['03:30 aware regime=gdpr'])).toEqual([
      'timeline.1.regime (value): The policy has no regime "gdpr" among its `regimes`. → Use one of own, nis2.',
    ])
    expect(known(['03:30 aware', '03:31 aware regime=nis2'])).toEqual([])
  })

  it('warns of a class that is nearly one that the regime asks for, and of nothing where the regime is wrong', () => {
    expect(classified('nis2', 'significnat')).toEqual([
      'warning timeline.1.as (value): No duty of nis2 asks for what is "significnat", so nothing is owed by it. → Did you mean `significant`?',
    ])
    expect(classified('own', 'significnat')).toEqual([])
    expect(classified('nis3', 'significnat')).toEqual([
      'timeline.1.regime (value): The policy has no regime "nis3" among its `regimes`. → Did you mean `nis2`?',
    ])
  })
})

const signed = (...timeline: string[]) => ofSecurity('sign-offs', timeline)

const learned = (empty: boolean) => ({
  facts: { headings: [{ level: 2, text: 'Lessons learned', line: 1, empty }] },
})

const early = (event: string, after: string) =>
  `warning timeline.1.event (value): \`${event}\` meets nothing: no \`${after}\` that stands comes before it. → Log \`${event}\` again once it is ${after}, with \`by:\`.`

const owing = (asked: object) => () => [partOf<Obligation>({ limit: { asked } })]

const check =
  (...entries: string[]) =>
  (duties: () => readonly Obligation[]) =>
    lines(
      dutiesKnown.check(
        partOf<RuleContext>({
          file: incidentFile({ timeline: [REPORTED, ...entries] }),
          policy: policyWith(() => undefined),
          duties,
        })
      )
    )

describe('duties-known beside what is owed', () => {
  const duty = { id: 'late-duty', when: { regime: 'late', as: ['yes'] } }
  const entries = ['03:30 aware regime=late', '03:31 submitted duty=late-duty']

  it('knows a duty and its regime by a later policy than that of the closing', () => {
    expect(check(...entries)(owing({ ...duty, do: 'submit' }))).toEqual([])
    expect(check(...entries)(owing({ ...duty, do: 'notify' }))).toHaveLength(2)
  })

  it('takes a duty of no regime, and a kind that the policy does not know', () => {
    const plain = policyOwing(
      [],
      [{ id: 'plain', do: 'submit', to: 'authority', anchors: [{ from: 'aware', within: '24h' }] }]
    )
    const classified = '03:30 classified regime=own as=yes reason=so'
    expect(ofSecurity('duties-known', [classified], { policy: plain })).toEqual([])
    const timeline = [REPORTED, '03:30 submitted duty=plain']
    expect(told('duties-known', { kind: 'other', timeline }, { policy: plain })).toEqual([
      'timeline.1.duty (value): The policy has no duty "plain" for this kind of incidents. → The policy names none.',
    ])
  })
})

describe('sign-offs', () => {
  it('names a sign-off that came too early', () => {
    expect(signed('05:00 validated by=alice')).toEqual([early('validated', 'resolved')])
    expect(signed('05:00 reviewed by=alice')).toEqual([early('reviewed', 'closed')])
    expect(signed('05:00 resolved', '05:10 validated by=dana')).toEqual([])
  })

  it('names a review by nobody, and one of which nothing was learned', () => {
    const closed = ['05:00 closed', '06:00 reviewed']
    expect(ofSecurity('sign-offs', closed, learned(false))).toEqual([
      'warning timeline.2.event (value): `reviewed` does not say by whom, so it meets nothing. → Add `by:` with who held the review.',
    ])
    const by = ['05:00 closed', '06:00 reviewed by=alice']
    expect(ofSecurity('sign-offs', by, learned(false))).toEqual([])
    expect(ofSecurity('sign-offs', by, learned(true))).toEqual([
      'warning 1:1: It was reviewed, but nothing stands in the section `## Lessons learned`, so the review meets nothing. → Write there what was learned, be it that nothing was to be learned, and why.',
    ])
  })

  it('asks nothing of an exercise', () => {
    expect(
      told('sign-offs', { declared: 'exercise', timeline: [REPORTED, '05:00 reviewed'] })
    ).toEqual([])
  })
})

const counted = (...timeline: string[]) => ofSecurity('role-counts', [P1, ...timeline])

const assessed = (by: string, now: string, ...more: string[]) =>
  ofSecurity('role-counts', [`03:20 assessed impact=severe urgency=immediate${by}`, ...more], {
    now,
  })

describe('role-counts', () => {
  it('says why somebody does not count, and who may write what instead', () => {
    expect(counted('03:30 engaged role=security-officer who=dana by=dana')).toEqual([
      'warning timeline.2.who (value): "dana" does not count for the security officer: neither the policy nor an entry by its people, or by who owes this, names them. So the entry meets nothing. → Let somebody who counts for the security officer, or who owes this, write an entry that names them; or name them in the policy.',
    ])
    expect(counted('03:30 engaged role=security-officer who=sam by=dana')).toEqual([
      'warning timeline.2.by (value): "dana" does not count for the security officer and does not owe this, so their word that "sam" took it up meets nothing. → Let "sam" write it: `engaged` with `role: security-officer` and `by:` themselves.',
    ])
    expect(counted('03:30 engaged role=security-officer who=mia by=mia')).toEqual([
      'warning timeline.2.who (value): "mia" may stand in for the security officer only once it is overdue, so this entry meets nothing. → Log `engaged` again once the due instant has passed, or let somebody of the security officer name you.',
    ])
    expect(counted('03:30 engaged role=security-officer who=sam by=sam')).toEqual([])
  })

  it('says of a validation who has to give it', () => {
    const hint = 'Let somebody who counts for the incident manager log it, with `by:`.'
    const owed = 'the policy asks the incident manager, so it is owed still.'
    const validated = (by: string) => counted('04:00 resolved', `05:00 validated${by}`)
    expect(validated(' by=dana')).toEqual([
      `warning timeline.3.by (value): \`validated\` is by "dana", who does not count for the incident manager; ${owed} → ${hint}`,
    ])
    expect(validated('')).toEqual([
      `warning timeline.3.event (value): \`validated\` does not say by whom it is; ${owed} → ${hint}`,
    ])
    expect(validated(' by=alice')).toEqual([])
    expect(
      counted('04:00 resolved', '05:00 validated by=dana', '05:10 noted by=alice')
    ).toHaveLength(1)
    expect(counted('03:50 validated by=dana', '04:00 resolved')).toEqual([])
  })

  it('asks of whoever the policy asks, by a target or before closure', () => {
    const asking = policyWith(({ kinds }) => {
      const { security } = kinds
      security!.requires = {}
      Object.assign(security!.unassessed[1]!, { remind: '5m' })
      security!.targets.P1!.push(
        { id: 'own-assessed', do: 'reach', status: 'assessed', within: '1h' },
        { id: 'own-validated', do: 'reach', status: 'validated', by: 'management', within: '1d' }
      )
    })
    const dana = ['03:20 assessed impact=severe urgency=immediate by=dana']
    const found = (now: string, ...more: string[]) =>
      ofSecurity('role-counts', [...dana, ...more], { policy: asking, now }).map((line) =>
        line.slice(0, line.indexOf(' is by'))
      )
    const done = ['04:00 resolved', '05:00 validated by=dana']
    expect(found('2026-11-24T00:00:00Z', ...done)).toEqual([
      'warning timeline.1.by (value): `assessed`',
      'warning timeline.3.by (value): `validated`',
    ])
    // The reminder has come, and the confirmation is not overdue.
    expect(found('2026-11-23T03:25:00Z')).toEqual([])
  })

  const IN_TIME = '2026-11-23T03:27:00Z'
  const LATE = '2026-11-23T03:27:01Z'

  it('says of an assessment that the role can confirm it, once it was to be confirmed', () => {
    const hint = 'Any entry by the incident manager after it confirms it, with `by:`.'
    const owed = 'the policy asks the incident manager, so it is owed still.'
    expect(assessed(' by=dana', IN_TIME)).toEqual([])
    expect(assessed(' by=dana', LATE)).toEqual([
      `warning timeline.1.by (value): \`assessed\` is by "dana", who does not count for the incident manager; ${owed} → ${hint}`,
    ])
    expect(assessed('', LATE)).toEqual([
      `warning timeline.1.event (value): \`assessed\` does not say by whom it is; ${owed} → ${hint}`,
    ])
    expect(assessed(' by=dana', LATE, '03:26 noted by=alice')).toEqual([])
  })

  it('says nothing of an assessment after the role’s own, and that another’s validation meets nothing', () => {
    const later = [' by=dana', '']
    for (const by of later)
      expect(
        assessed(' by=alice', LATE, `03:24 assessed impact=minor urgency=normal${by}`)
      ).toEqual([])
    const hint = 'Nothing: the `validated` by the incident manager counts.'
    const words = (at: number) =>
      `warning timeline.${at}.by (value): \`validated\` is by "dana", who does not count for the incident manager; the policy asks the incident manager, so it meets nothing. → ${hint}`
    const [own, other] = ['05:00 validated by=alice', '05:10 validated by=dana']
    expect(counted('04:00 resolved', own, other)).toEqual([words(4)])
    expect(counted('04:00 resolved', other.replace('05:10', '04:50'), own)).toEqual([words(3)])
    const still = expect.stringContaining('so it is owed still. → Let somebody who counts')
    const again = ['05:05 reopened by=alice', '05:08 resolved']
    expect(counted('04:00 resolved', own, ...again, other)).toEqual([still])
    expect(counted('03:50 validated by=alice', '04:00 resolved', other)).toEqual([still])
  })

  it('asks nothing of an exercise', () => {
    const timeline = [REPORTED, '03:30 engaged role=security-officer who=dana by=dana']
    expect(told('role-counts', { kind: 'security', declared: 'exercise', timeline })).toEqual([])
  })
})

it('hold-pairs: a closing that is taken back ended no hold', () => {
  const timeline = [REPORTED, '03:30 held', '03:40 closed', '03:50 reopened', '04:00 resumed']
  expect(told('hold-pairs', { timeline }, { policy: closingPolicy })).toEqual([])
  const again = [REPORTED, '03:30 held', '03:40 closed', '03:50 reopened', '04:00 held']
  expect(told('hold-pairs', { timeline: again }, { policy: closingPolicy })).toHaveLength(1)
})

describe('related-exists', () => {
  const ids = { 'inc-20261120-1000': ['a.md'] }
  const related = (...others: string[]) =>
    told('related-exists', { id: 'INC-20261121-0312', related: others }, { ids })

  it('says what is missing, what was likely meant, and what is itself', () => {
    expect(related('INC-20261120-1001', 'SEC-19990101-0000', 'inc-20261121-0312')).toEqual([
      'related.0 (value): There is no record "INC-20261120-1001". → Did you mean `INC-20261120-1000`?',
      'related.1 (value): There is no record "SEC-19990101-0000". → Name the id of a record of this ledger; what lies elsewhere goes under `links`.',
      'related.2 (value): "inc-20261121-0312" is this record itself. → Name the other record, or take it out.',
    ])
    expect(told('related-exists', { 'duplicate-of': 'INC-20261120-1001' }, { ids })).toEqual([
      'duplicate-of (value): There is no record "INC-20261120-1001". → Did you mean `INC-20261120-1000`?',
    ])
  })

  it('knows ids in any case', () => {
    expect(related('inc-20261120-1000', 'INC-20261120-1000')).toEqual([])
  })

  it('seeks what was meant three times, and no more', () => {
    const hints = related(...[1, 2, 3, 4].map((last) => `INC-20261120-100${last}`)).map((line) =>
      line.includes('Did you mean')
    )
    expect(hints).toEqual([true, true, true, false])
  })
})

const corrected = (entry: string, ...more: string[]) =>
  told('corrected-entry', { timeline: [REPORTED, ...more, `05:00 corrected entry=${entry}`] })

describe('corrected-entry', () => {
  it.each<[string, string[], string]>([
    [
      'noted',
      [],
      'There is no `noted`: the timeline has no `noted`. → Use one of reported, corrected.',
    ],
    [
      'noted#2',
      ['04:00 noted'],
      'There is no `noted#2`: the timeline has only 1 `noted`. → Write `noted`.',
    ],
    [
      'noted#3',
      ['04:00 noted', '04:01 noted'],
      'There is no `noted#3`: the timeline has only 2 `noted`. → Write `noted#1` to `noted#2`, counted from the top.',
    ],
    ['repotred', [], '`repotred` is no event. → Did you mean `reported`?'],
  ])('of %s beside %j', (entry, more, said) => {
    expect(corrected(entry, ...more)).toEqual([
      `timeline.${more.length + 1}.entry (value): ${said}`,
    ])
  })

  it('takes the first for the only one, and each that is there', () => {
    expect(corrected('noted', '04:00 noted')).toEqual([])
    expect(corrected('noted#1', '04:00 noted')).toEqual([])
    expect(corrected('noted#2', '04:00 noted', '04:01 noted')).toEqual([])
  })
})

describe('id-unique', () => {
  it('names three of many others, and how many more', () => {
    const id = 'INC-20261121-0312'
    const paths = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `incidents/${name}.md`)
    const found = (count: number) =>
      told(
        'id-unique',
        { id, path: paths[0] },
        { ids: { 'inc-20261121-0312': paths.slice(0, count) } }
      )
    const hint =
      'Give the later of them the next free letter in the id and the file name, as in `INC-20261121-0312b`.'
    expect(found(1)).toEqual([])
    expect(found(4)).toEqual([
      `id (value): "${id}" is also the id of incidents/b.md, incidents/c.md and incidents/d.md; only this file is computed. → ${hint}`,
    ])
    expect(found(6)).toEqual([
      `id (value): "${id}" is also the id of incidents/b.md, incidents/c.md and incidents/d.md, and 2 more; only this file is computed. → ${hint}`,
    ])
  })
})

const prefixed = (id: string) => told('id-prefix', { kind: 'security', id })

describe('id-prefix', () => {
  it('offers the kind that has the prefix, where one has it', () => {
    expect(prefixed('INC-20261121-0312')).toEqual([
      'id (value): Ids of kind security begin with SEC-, this one with INC-. → Write `SEC-20261121-0312` in the id and the file name, or `kind: service` if it is one.',
    ])
    expect(prefixed('OPS-20261121-0312')).toEqual([
      'id (value): Ids of kind security begin with SEC-, this one with OPS-. → Write `SEC-20261121-0312` in the id and the file name.',
    ])
    expect(prefixed('INC-2026')).toEqual([])
  })
})

describe('assessment-complete', () => {
  it('leaves an unknown kind to kind-known', () => {
    const timeline = [REPORTED, '03:20 assessed impact=minor']
    expect(told('assessment-complete', { kind: 'other', timeline })).toEqual([])
  })
})

describe('closed-unassessed', () => {
  const around = { policy: closingPolicy, facts: sectionFacts('Summary', 'Impact') }

  it('says it whatever else the closing lacks, and nothing where it was assessed', () => {
    expect(ofSecurity('closed-unassessed', ['04:00 closed'], around)).toEqual([
      'timeline.1.event (value): The incident is closed, but it was never assessed before. → Add the `assessed` entry with `impact` and `urgency`; write `dismissed` with a reason if it was no incident.',
    ])
    expect(ofSecurity('closed-unassessed', [P1, '04:00 closed'], around)).toEqual([])
  })
})

const duties = () => {
  throw new Error('asked')
}

const said = (index: number) =>
  `timeline.${index}.event (value): \`nis2-early-warning\` was due at 2026-11-24T03:12:00Z and submitted 48m later, without a reason. → Add \`delay-reason:\` with what you told the authority.`

describe('delay-reason', () => {
  const policy = policyOwing(['nis2'])
  const classified = '03:30 classified regime=nis2 as=significant reason=so'
  const late = (...timeline: string[]) =>
    ofSecurity('delay-reason', [classified, ...timeline], { policy })

  it('points at the submission that was late, and not at another of that time or of that duty', () => {
    const warning = 'submitted duty=nis2-early-warning'
    const reason = 'delay-reason=outage'
    expect(late(`+1 04:00 ${warning}`)).toEqual([said(2)])
    expect(
      late('+1 04:00 noted', '+1 04:00 submitted duty=nis2-notification', `+1 04:00 ${warning}`)
    ).toEqual([said(4)])
    expect(late(`+1 04:00 ${warning}`, `+1 05:00 ${warning} ${reason}`)).toEqual([said(2)])
    expect(late(`+1 04:00 ${warning} ${reason}`, `+1 05:00 ${warning}`)).toEqual([])
  })

  it('points at the later of two of a duty that repeats', () => {
    const timeline = [
      REPORTED,
      '03:30 classified regime=own as=yes reason=so',
      '04:00 submitted duty=own',
      '+1 05:00 submitted duty=own',
    ]
    expect(told('delay-reason', { kind: 'security', timeline }, { policy: repeating })).toEqual([
      'timeline.3.event (value): `own` was due at 2026-11-24T04:00:00Z and submitted 1h later, without a reason. → Add `delay-reason:` with what you told the authority.',
    ])
  })

  it('asks nothing of an exercise', () => {
    const timeline = [REPORTED, classified, '+1 04:00 submitted duty=nis2-early-warning']
    const parts = { kind: 'security', declared: 'exercise', timeline }
    expect(told('delay-reason', parts, { policy })).toEqual([])
  })

  it.each([delayReason, dutiesKnown])(
    '$id asks what is owed only of a record that says something of duties',
    (rule) => {
      const file = incidentFile({ timeline: [REPORTED] })
      const declared = { as: 'live', because: 'said' } as const
      expect(rule.check(partOf<RuleContext>({ file, declared, duties }))).toEqual([])
    }
  )
})

const named = (name: string, id = 'INC-20261121-0312') =>
  told('file-name', { id, path: `incidents/2026/${name}` })

describe('file-name', () => {
  it.each([
    ['INC-20261121-0313-Logins Fail!.md', 'logins-fail'],
    ['logins--fail.MD', 'logins-fail'],
    ['-Logins fail-.md', 'logins-fail'],
    ['INC-20261121-0313.md', 'what-happened'],
    ['logs.md-old.md', 'logs-md-old'],
  ])('keeps of %s what is no id: %s', (name, slug) => {
    expect(named(name)).toEqual([
      `id (value): The file is named "${name}", but the id inside is INC-20261121-0312. → Rename the file to INC-20261121-0312-${slug}.md, or put the id right if that is the wrong one.`,
    ])
  })

  it('leaves a wrong id to id-format, and wants a Markdown file', () => {
    expect(named('x.md', 'INC-1')).toEqual([])
    expect(named('INC-20261121-0312-x.txt')).toHaveLength(1)
  })
})

const marked = (parts: object) => told('tlp-public', parts, { isPublic: true })

describe('tlp-public', () => {
  it('says whose marking it is', () => {
    const hint =
      'Keep it in a private repository, or mark it `tlp: clear` if all of it may be public.'
    expect(marked({ kind: 'security' })).toEqual([
      `warning kind (value): Records of kind security are amber by the policy, but everybody can read this repository. → ${hint}`,
    ])
    expect(marked({ tlp: 'red' })).toEqual([
      `warning tlp (value): The record is marked red, but everybody can read this repository. → ${hint}`,
    ])
  })
})

describe('reported-once', () => {
  it('points at the timeline where there is none, and at each further one', () => {
    expect(told('reported-once', { timeline: ['03:12 detected'] })).toEqual([
      'timeline (key): No entry says `reported`, so no clock can start. → Add the first report, as in `- { at: 2026-11-21T03:12:00Z, event: reported }`.',
    ])
    expect(told('reported-once', { timeline: ['03:12 reported', '03:13 reported'] })).toEqual([
      'timeline.1.event (value): This is a second `reported`; the clock starts at the first. → Write `noted` for a further report of the same incident.',
    ])
  })
})

const dismissed = (by: string) =>
  told('dismissed-resolved', { timeline: [REPORTED, '04:00 resolved', `05:00 dismissed${by}`] })

describe('dismissed-resolved', () => {
  it('says by whom it was dismissed, or by nobody', () => {
    const hint =
      'Close it with `closed`, or let somebody whom the policy names as incident-manager write `dismissed`, with `by:`.'
    expect(dismissed(' by=dana')).toEqual([
      `timeline.2.by (value): \`dismissed\` by dana stands after \`resolved\`; only the incident-manager may say then that it was no incident. → ${hint}`,
    ])
    expect(dismissed('')).toEqual([
      `timeline.2.event (value): \`dismissed\` without \`by\` stands after \`resolved\`; only the incident-manager may say then that it was no incident. → ${hint}`,
    ])
  })
})

describe('roles-known', () => {
  it('looks at whom a duty was submitted to, and at whom somebody was engaged as', () => {
    expect(
      ofSecurity('roles-known', [
        '03:30 engaged role=incident-manger',
        '03:31 submitted duty=x to=managment',
        '03:32 submitted duty=x',
        '03:33 submitted duty=x to=management',
      ])
    ).toEqual([
      'timeline.1.role (value): The policy has no role "incident-manger" among its contacts. → Did you mean `incident-manager`?',
      'timeline.2.to (value): The policy has no role "managment" among its contacts. → Did you mean `management`?',
    ])
  })
})

describe('not-covered', () => {
  it('says what to assess it as, or to add a list', () => {
    const timeline = [REPORTED, '03:20 assessed impact=minor urgency=normal priority=P4 reason=so']
    const begin =
      'warning timeline.1.event (value): The policy has no targets for P4 of the kind service, so no deadline is watched and only the incident manager is told. →'
    expect(told('not-covered', { timeline })).toEqual([
      `${begin} Assess it as one of P1, P2 and P3, or add a list \`P4\` to \`kinds.service.targets\` of the policy.`,
    ])
    const bare = policyWith(({ kinds }) => {
      kinds['service']!.targets = {}
    })
    expect(told('not-covered', { timeline }, { policy: bare })).toEqual([
      `${begin} Add a list \`P4\` to \`kinds.service.targets\` of the policy.`,
    ])
  })
})
