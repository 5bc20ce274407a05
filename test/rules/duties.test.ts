import { describe, expect, it } from 'vitest'
import * as yaml from 'yaml'
import type { TypedPolicy } from '../support/policy.ts'
import { policyOwing } from '../support/packs.ts'
import { judgePolicy } from './world.ts'
import { messages, findings, policyFindings } from './run.ts'

const policy = policyOwing(['nis2', 'dora'])
const reported = '2026-11-23T09:00Z reported by=dana'
const classified = '2026-11-23T09:30Z classified regime=nis2 as=significant reason="4000 accounts"'
const said = (rule: string, ...timeline: string[]) =>
  messages(rule, { kind: 'security', timeline: [reported, ...timeline] }, { policy })

const classifiedAs = (word: string) =>
  said('duties-known', `2026-11-23T09:30Z classified regime=nis2 as=${word} reason=so`)
const submitted = (when: string, more = '') =>
  said('delay-reason', classified, `${when} submitted duty=nis2-early-warning ${more}`.trim())
const monthAfter = (of: string) => ({ from: 'submitted' as const, of, within: '1mo' })

describe('duties-known', () => {
  it('suggests the duty and the regime that were meant', () => {
    const found = findings(
      'duties-known',
      {
        kind: 'security',
        timeline: [
          reported,
          '2026-11-23T09:10Z aware regime=nis',
          '2026-11-23T09:30Z classified regime=dorra as=major reason=so',
          '2026-11-23T10:00Z submitted duty=nis2-early-waring',
        ],
      },
      { policy }
    )
    expect(found.map(({ hint }) => hint)).toEqual([
      'Did you mean `nis2`?',
      'Did you mean `dora`?',
      'Did you mean `nis2-early-warning`?',
    ])
  })

  it('warns of a class that is nearly one that is asked for, and of no other', () => {
    expect(classifiedAs('significnat')).toHaveLength(1)
    expect(classifiedAs('minor')).toEqual([])
    expect(classifiedAs('significant')).toEqual([])
  })

  it('a duty of another kind is none', () => {
    const timeline = [reported, '2026-11-23T10:00Z submitted duty=nis2-early-warning']
    expect(messages('duties-known', { timeline }, { policy })).toHaveLength(1)
  })
})

describe('delay-reason', () => {
  it('is asked of what came a second late, and not of what came in time', () => {
    expect(submitted('2026-11-24T09:00:00Z')).toEqual([])
    expect(submitted('2026-11-24T09:00:01Z')).toEqual([
      '`nis2-early-warning` was due at 2026-11-24T09:00:00Z and submitted 1s later, without a reason.',
    ])
    expect(submitted('2026-11-24T10:00Z', 'delay-reason="the portal was down"')).toEqual([])
  })

  it('is asked of a submission after the closing too, and not of a repetition', () => {
    const late = '2026-11-25T10:00Z submitted duty=nis2-early-warning delay-reason=so'
    const again = '2026-11-25T11:00Z submitted duty=nis2-early-warning'
    expect(said('delay-reason', classified, late, again)).toEqual([])
    const after = ['2026-11-23T10:00Z dismissed reason="a drill"', again]
    expect(said('delay-reason', classified, ...after)).toEqual([])
  })
})

/** What is said of a duplicate and of the record that it names. */
const ofDuplicate = (
  own: readonly string[],
  theirs: readonly string[],
  {
    rule = 'duplicate-awareness',
    asked = policy,
    kind = 'service',
    declared = 'live',
    of = 'live',
    names = 'SEC-20261123-0800',
  } = {}
) =>
  findings(
    rule,
    {
      id: 'INC-20261123-0900',
      kind,
      declared,
      'duplicate-of': 'SEC-20261123-1000',
      timeline: own,
    },
    {
      policy: asked,
      original: {
        id: 'SEC-20261123-1000',
        kind: 'security',
        declared: of,
        'duplicate-of': names,
        timeline: theirs,
      },
    }
  ).map(({ message, hint }) => `${message} ${hint}`)

describe('duplicate-awareness', () => {
  const dismissed = '2026-11-23T11:00Z dismissed reason="the same"'
  const own = [reported, dismissed]
  const theirs = ['2026-11-23T10:00Z reported']
  const REMEDY = 'Add `{ at: 2026-11-23T09:00:00Z, event: aware }` to "SEC-20261123-1000"'

  it('is asked of a duplicate that was known a second earlier, of whatever kind, and of no later one', () => {
    const second = [reported.replace('09:00Z', '09:00:00Z'), dismissed]
    expect(ofDuplicate(second, ['2026-11-23T09:00:00Z reported'])).toEqual([])
    expect(ofDuplicate(second, ['2026-11-23T09:00:01Z reported'])).toEqual([
      `This duplicate was known at 2026-11-23T09:00:00Z, and "SEC-20261123-1000" says that it was known later: what is owed to authorities is due too late there. ${REMEDY}; or, where nobody was aware by then, log here when somebody was.`,
    ])
    expect(ofDuplicate(second, ['2026-11-23T08:00Z reported'])).toEqual([])
  })

  it('is content with what either record says of awareness', () => {
    expect(ofDuplicate(own, ['2026-11-23T09:00Z aware', ...theirs])).toEqual([])
    expect(ofDuplicate(own, ['2026-11-23T09:01Z aware', ...theirs])).toHaveLength(1)
    // Logged after the dismissal: nobody knew by the report.
    expect(ofDuplicate([reported, '2026-11-23T10:00Z aware', dismissed], theirs)).toEqual([])
    expect(ofDuplicate(['2026-11-23T08:00Z aware', ...own], theirs).join()).toContain('08:00:00Z')
  })

  it('counts by regime where one is named, and says which', () => {
    const named = ['2026-11-23T09:00Z aware', ...theirs, '2026-11-23T10:30Z aware regime=nis2']
    expect(ofDuplicate(own, named)).toEqual([
      expect.stringContaining('`{ at: 2026-11-23T09:00:00Z, event: aware, regime: nis2 }`'),
    ])
    expect(ofDuplicate(own, [...named, '2026-11-23T09:00Z aware regime=nis2'])).toEqual([])
  })

  it('is not asked where there is no original', () => {
    expect(
      findings('duplicate-awareness', { 'duplicate-of': 'SEC-1', timeline: own }, { policy })
    ).toEqual([])
  })

  it('names no regime that only a classification names', () => {
    const classes = [...theirs, '2026-11-23T10:30Z classified regime=nis2 as=significant reason=so']
    expect(ofDuplicate(own, classes)).toEqual([
      expect.stringContaining('`{ at: 2026-11-23T09:00:00Z, event: aware }`'),
    ])
  })

  it('counts only by what a duty counts awareness by', () => {
    const duty = { id: 'own', do: 'submit', to: 'authority' } as const
    const counting = (from: 'aware' | 'detected') => ({
      asked: policyOwing([], [{ ...duty, anchors: [{ from, within: '24h' }] }]),
    })
    expect(ofDuplicate(own, theirs, counting('aware'))).toHaveLength(1)
    expect(ofDuplicate(own, theirs, counting('detected'))).toEqual([])
  })

  it('is not asked before it is dismissed, where no duty counts from awareness, nor of drills and backfills', () => {
    expect(ofDuplicate([reported], theirs)).toEqual([])
    expect(ofDuplicate(own, theirs, { asked: policyOwing([]) })).toEqual([])
    expect(ofDuplicate(own, theirs, { declared: 'exercise' })).toEqual([])
    expect(ofDuplicate(own, theirs, { of: 'exercise' })).toEqual([])
    expect(ofDuplicate(own, theirs)).toHaveLength(1)
  })
})

describe('duplicate-classified', () => {
  const rule = 'duplicate-classified'
  const dismissed = '2026-11-23T11:00Z dismissed reason="the same"'
  const significant = '2026-11-23T09:30Z classified regime=nis2 as=significant reason=so'
  const other = '2026-11-23T09:30Z classified regime=nis2 as=not-significant reason=so'
  const own = [reported, significant, dismissed]
  const theirs = ['2026-11-23T10:00Z reported']
  const told = (
    mine: readonly string[],
    original: readonly string[],
    more: Parameters<typeof ofDuplicate>[2] = {}
  ) => ofDuplicate(mine, original, { rule, kind: 'security', ...more })

  it('is asked where the duplicate owed something, and the record that it names is not classified', () => {
    expect(told(own, theirs)).toEqual([
      'This duplicate was classified as "significant" under "nis2", and "SEC-20261123-1000" is not classified: what is owed to authorities is owed by neither. Log `classified` with `regime: nis2` in "SEC-20261123-1000": as "significant", or as what it is.',
    ])
  })

  it('is content with any class there, and with one here that owes nothing in the end', () => {
    expect(told(own, [...theirs, significant])).toEqual([])
    expect(told(own, [...theirs, other])).toEqual([])
    expect(told([reported, other, dismissed], theirs)).toEqual([])
    expect(
      told([reported, significant, other.replace('09:30', '09:40'), dismissed], theirs)
    ).toEqual([])
    expect(
      told([reported, other, significant.replace('09:30', '09:40'), dismissed], theirs)
    ).toHaveLength(1)
  })

  it('goes by the duties of the duplicate’s own kind, and by the regime that each is of', () => {
    expect(told(own, theirs, { kind: 'service' })).toEqual([])
    expect(told(own, theirs, { asked: policyOwing([]) })).toEqual([])
    const gdpr = '2026-11-23T10:30Z classified regime=gdpr as=risk reason=so'
    expect(told(own, [...theirs, gdpr])).toHaveLength(1)
  })

  it('asks that no live incident ends in an exercise', () => {
    expect(told([reported, dismissed], theirs, { of: 'exercise' })).toEqual([
      '"SEC-20261123-1000" is an exercise: there nothing counts, and here it was dismissed. Name the live record in which it goes on; where there is none, take the key out and reopen this one.',
    ])
    expect(told([reported, dismissed], theirs, { of: 'backfill' })).toEqual([])
  })

  it('asks that of two one goes on', () => {
    const both = [...theirs, significant, dismissed]
    expect(told(own, both, { names: 'inc-20261123-0900' })).toEqual([
      '"SEC-20261123-1000" was dismissed as a duplicate of this one: it goes on in neither. Reopen the one in which it goes on, and take its key out.',
    ])
    expect(told(own, both)).toEqual([])
    expect(told(own, [...theirs, significant], { names: 'INC-20261123-0900' })).toEqual([])
  })

  it('is not asked before it is dismissed, nor of drills and backfills, nor without an original', () => {
    expect(told([reported, significant], theirs)).toEqual([])
    expect(told(own, theirs, { declared: 'exercise', of: 'exercise' })).toEqual([])
    expect(told(own, theirs, { declared: 'backfill' })).toEqual([])
    expect(findings(rule, { 'duplicate-of': 'SEC-1', timeline: own }, { policy })).toEqual([])
  })
})

describe('policy-duties', () => {
  type Duty = NonNullable<TypedPolicy['kinds'][string]['duties']>[number]
  const own = (more: Partial<Duty>): Duty => ({
    id: 'own',
    do: 'submit',
    to: 'authority',
    anchors: [{ from: 'aware', within: '24h' }],
    ...more,
  })
  const told = (...duties: Duty[]) =>
    policyFindings('policy-duties', policyOwing(['nis2'], duties)).map(({ message }) => message)

  it('the packs keep it', () => {
    expect(policyFindings('policy-duties', policyOwing(['nis2', 'cra', 'dora', 'gdpr']))).toEqual(
      []
    )
  })

  it('misses regimes, duties and calendars', () => {
    expect(
      told(
        own({
          when: { regime: 'nis3', as: ['significant'] },
          anchors: [{ from: 'submitted', of: 'nis2-notificaton', within: '1mo' }],
          'next-noon': 'ofice',
        })
      )
    ).toEqual([
      'The policy has no regime "nis3".',
      'The policy has no calendar "ofice".',
      'The policy has no duty "nis2-notificaton".',
    ])
  })

  it('sees a circle, and not an anchor beside it that begins', () => {
    const circle = [
      own({ id: 'a', anchors: [monthAfter('b')] }),
      own({ id: 'b', anchors: [monthAfter('a')] }),
    ]
    expect(told(...circle)).toHaveLength(2)
    const begun = [
      own({ id: 'a', anchors: [monthAfter('b'), { from: 'aware', within: '24h' }] }),
      own({ id: 'b', anchors: [monthAfter('a')] }),
    ]
    expect(told(...begun)).toEqual([])
  })

  it('of says nothing beside another event', () => {
    expect(told(own({ anchors: [{ from: 'resolved', of: 'nis2', within: '1mo' }] }))).toHaveLength(
      1
    )
  })
})

const faults = (duty: Record<string, unknown>) =>
  judgePolicy(
    yaml.stringify({
      contacts: { csirt: { name: 'CSIRT' } },
      kinds: { security: { duties: [{ id: 'own', do: 'submit', to: 'csirt', ...duty }] } },
    })
  )
    .filter(({ severity }) => severity === 'error')
    .map(({ message, hint }) => `${message} ${hint}`)

describe('the form of a duty', () => {
  it('takes months alone, and says so', () => {
    expect(faults({ anchors: [{ from: 'aware', within: '1mo' }] })).toEqual([])
    expect(faults({ anchors: [{ from: 'aware', within: '1mo 2d' }] })).toEqual([
      '`within` is `1mo 2d`; a length of time, or calendar months was expected. Type, for example, `within: 72h` or `1mo`.',
    ])
  })

  it('asks of which duty a submission is, and at least one anchor', () => {
    expect(faults({ anchors: [{ from: 'submitted', within: '1mo' }] })).toEqual([
      'The anchor counts from `submitted`, but not of which duty. Add `of:` with the id of the duty that is submitted before.',
    ])
    expect(faults({ anchors: [] })).toHaveLength(1)
    expect(faults({ anchors: [{ from: 'aware', within: '1h' }], unless: 'resolved' })).toHaveLength(
      1
    )
  })

  it('months stand nowhere else', () => {
    const found = judgePolicy(yaml.stringify({ immediately: '1mo' }))
    expect(found.filter(({ rule }) => rule === 'value')).toHaveLength(1)
  })
})
