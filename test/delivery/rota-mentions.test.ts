/** Whom a word reaches where a contact names a rota. */
import { describe, expect, it } from 'vitest'
import { withRotas } from '../../src/commands/ledger/rotas-of.ts'
import { deriveCourse } from '../../src/clock/derive-course.ts'
import { isNamedFor, isOpenTo } from '../../src/clock/who-counts.ts'
import {
  concernedBy,
  loginsOf,
  type MentionContext,
  resolveMentions,
} from '../../src/delivery/mentions.ts'
import { tellLine } from '../../src/delivery/reachable.ts'
import { at, incident } from '../support/incidents.ts'
import { policyWith, type TypedPolicy } from '../support/policy.ts'
import { roster } from '../support/rotas.ts'
import { zones } from '../support/zones.ts'

/** Finn until Monday 23 November 09:00 in Amsterdam, then Bo; Saturdays are off duty. */
const { versions } = roster(
  `rotas:
  first-line:
    layers: [{ people: [finn, bo], every: 1w, from: 2026-11-16 09:00 }]
    off: { saturday: [00:00-24:00] }
covers: [{ rota: first-line, by: eli, from: 2026-11-24T12:00:00Z, to: 2026-11-24T13:00:00Z }]
`
)
const CONTACTS: TypedPolicy['contacts'] = {
  'first-line': { rota: 'first-line', fallback: 'manager' },
  manager: { logins: ['alice'] },
  management: { logins: ['mia'] },
}

function contextOf(
  now: string,
  { contacts = CONTACTS, timeline = ['09:00 reported'] } = {}
): MentionContext {
  const policy = withRotas(
    policyWith((typed) => {
      typed.contacts = contacts
    }),
    versions
  )
  const course = deriveCourse(incident({ timeline }), 'unknown', policy, at(now))
  return { policy, course, zones, now: at(now) }
}

describe('a contact with a rota', () => {
  it.each([
    ['2026-11-23T07:59:59Z', 'finn'],
    ['2026-11-23T08:00:00Z', 'bo'],
    ['2026-11-24T12:00:00Z', 'eli'],
  ])('is whoever is on duty at the instant of the word: %s %s', (now, login) => {
    expect(loginsOf('first-line', contextOf(now))).toEqual([login])
  })

  it('is that person beside the logins that it has, and their cover where they are away', () => {
    const away = [{ who: 'bo', from: '2026-11-23', to: '2026-11-24', cover: 'cleo' }]
    const contacts = { 'first-line': { rota: 'first-line', logins: ['desk'], away } }
    expect(loginsOf('first-line', contextOf('2026-11-23T12:00Z', { contacts }))).toEqual([
      'desk',
      'cleo',
    ])
  })

  it('is the next on duty after the hand-over, though the one before took it up', () => {
    const timeline = ['09:00 reported', '09:05 engaged role=first-line who=finn']
    expect(loginsOf('first-line', contextOf('2026-11-23T12:00Z', { timeline }))).toEqual(['bo'])
  })

  it('is who took it up where they are on no rota', () => {
    const timeline = ['09:00 reported', '09:05 engaged role=first-line who=mia by=alice']
    expect(loginsOf('first-line', contextOf('2026-11-23T12:00Z', { timeline }))).toEqual(['mia'])
  })
})

describe('where nobody is on duty', () => {
  it('the fallback and management are told of a gap, which is named', () => {
    const { logins, otherMeans } = resolveMentions(
      ['first-line'],
      'manager',
      contextOf('2026-11-15T12:00Z')
    )
    expect(logins).toEqual(['alice', 'mia'])
    expect(otherMeans.map(({ absent }) => absent)).toEqual([{ rota: 'first-line', why: 'gap' }])
    expect(tellLine('the manager', otherMeans[0]!)).toContain(
      '**A gap: nobody is on duty on the rota `first-line`.** The manager, please tell'
    )
  })

  it('a gap is told of beside the logins that the contact has', () => {
    const contacts = { ...CONTACTS, 'first-line': { rota: 'first-line', logins: ['desk'] } }
    const context = contextOf('2026-11-15T12:00Z', { contacts })
    expect(resolveMentions(['first-line'], 'manager', context).logins).toEqual([
      'desk',
      'mia',
      'alice',
    ])
  })

  it('within declared off-duty time it is the fallback alone, and no gap', () => {
    const context = contextOf('2026-11-21T12:00Z')
    const { logins, otherMeans } = resolveMentions(['first-line'], 'manager', context)
    expect([logins, otherMeans[0]?.absent]).toEqual([['alice'], { rota: 'first-line', why: 'off' }])
    expect(tellLine('the manager', otherMeans[0]!)).toContain('as it declares.')
  })
})

describe('who counts for a role with a rota', () => {
  const { contacts } = contextOf('2026-11-23T12:00Z').policy

  it.each([
    ['finn', '2026-11-23T12:00Z', true],
    ['Bo', '2026-11-23T12:00Z', true],
    ['eli', '2026-11-24T11:59Z', false],
    ['eli', '2026-11-24T12:00Z', true],
    ['mallory', '2026-11-23T12:00Z', false],
  ])('%s at %s: %s', (who, when, counts) => {
    expect(isNamedFor(who, 'first-line', contacts, at(when))).toBe(counts)
  })

  it('is not anybody', () => {
    expect(isOpenTo('first-line', contacts)).toBe(false)
  })

  it('still includes whoever was told before the hand-over', () => {
    const heard = concernedBy(['first-line'], 'manager', contextOf('2026-11-23T12:00Z'))
    expect(heard.has('finn')).toBe(true)
  })
})
