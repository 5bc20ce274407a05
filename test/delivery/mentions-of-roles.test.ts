/** Roles turned into people where something is amiss: nobody there, nobody reached, a circle, a rota, two spellings. */
import { describe, expect, it } from 'vitest'
import { withRotas } from '../../src/commands/ledger/rotas-of.ts'
import { deriveCourse } from '../../src/clock/derive-course.ts'
import {
  chainOf,
  concernedBy,
  isOnRota,
  knownLogin,
  loginsOf,
  type MentionContext,
  presentOf,
  real,
  resolveMentions,
  resolveRung,
  unique,
} from '../../src/delivery/mentions.ts'
import { at, incident } from '../support/incidents.ts'
import { policyWith, type TypedPolicy } from '../support/policy.ts'
import { roster } from '../support/rotas.ts'
import { zones } from '../support/zones.ts'

/** Finn until Monday 23 November 09:00 in Amsterdam, then Bo; nobody before 16 November, Saturdays off duty. */
const { versions } = roster(
  `rotas:
  first-line:
    layers: [{ people: [finn, bo], every: 1w, from: 2026-11-16 09:00 }]
    off: { saturday: [00:00-24:00] }
`
)

const CONTACTS: TypedPolicy['contacts'] = {
  officer: { name: 'Sam', email: 'sam@kwetter.nl', logins: ['sam'], fallback: 'deputy' },
  deputy: { logins: ['dee'], fallback: 'management' },
  manager: { logins: ['alice'], fallback: 'management' },
  management: { logins: ['mia'] },
  board: { phone: '+31 20 555 0100', fallback: 'deputy' },
  'first-line': { rota: 'first-line', fallback: 'deputy' },
}

interface Parts {
  readonly contacts?: TypedPolicy['contacts']
  readonly now?: string
  readonly timeline?: readonly string[]
  readonly unreachable?: readonly string[]
}

function contextOf({ contacts = CONTACTS, now = '2026-11-23T12:00Z', ...more }: Parts = {}) {
  const policy = withRotas(
    policyWith((typed) => {
      typed.contacts = contacts
    }),
    versions
  )
  const { timeline, unreachable } = more
  const course =
    timeline === undefined ? null : deriveCourse(incident({ timeline }), 'unknown', policy, at(now))
  const context: MentionContext = { policy, course, zones, now: at(now) }
  return unreachable === undefined ? context : { ...context, unreachable: new Set(unreachable) }
}

const sam = { role: 'officer', name: 'Sam', email: 'sam@kwetter.nl', phone: null }
const people = (roles: readonly string[], parts: Parts = {}) =>
  resolveMentions(roles, 'manager', contextOf(parts))

describe('a role whose people GitHub does not notify', () => {
  it('has them mentioned all the same, then its fallback and the owner, who is to tell them', () => {
    expect(people(['officer'], { unreachable: ['sam'] })).toEqual({
      logins: ['sam', 'dee', 'alice'],
      otherMeans: [sam],
    })
    expect(people(['officer'])).toEqual({ logins: ['sam'], otherMeans: [] })
    const two = { ...CONTACTS, officer: { logins: ['sam', 'Sue'] } }
    expect(people(['officer'], { contacts: two, unreachable: ['sam'] }).otherMeans).toEqual([])
    expect(people(['officer'], { contacts: two, unreachable: ['sam', 'sue'] }).logins).toEqual([
      'sam',
      'Sue',
      'alice',
    ])
  })

  it('goes along the fallbacks to the first who may hear, and so does its owner', () => {
    expect(people(['officer'], { unreachable: ['sam', 'dee'] }).logins).toEqual([
      'sam',
      'dee',
      'mia',
      'alice',
    ])
    expect(people(['officer'], { unreachable: ['sam', 'alice'] }).logins).toEqual([
      'sam',
      'dee',
      'alice',
      'mia',
    ])
    expect(people(['officer'], { unreachable: ['sam', 'dee', 'mia', 'alice'] }).logins).toEqual([
      'sam',
      'dee',
      'mia',
      'alice',
    ])
  })

  it('is asked for once, however often it is named, and each in its turn', () => {
    expect(people(['board', 'officer', 'board'])).toEqual({
      logins: ['dee', 'alice', 'sam'],
      otherMeans: [{ role: 'board', name: null, email: null, phone: '+31 20 555 0100' }],
    })
  })

  it('that the policy does not know is told by its owner', () => {
    expect(people(['ghost'])).toEqual({
      logins: ['alice'],
      otherMeans: [{ role: 'ghost', name: null, email: null, phone: null }],
    })
    expect(loginsOf('ghost', contextOf())).toEqual([])
  })
})

const rungTo = (roles: readonly string[], called: readonly string[], parts: Parts = {}) =>
  resolveRung(roles, 'manager', called, contextOf(parts)).logins

describe('a rung that names only people called in vain', () => {
  it('names the next fallback, be they called before or mentioned in vain', () => {
    expect(rungTo(['officer'], [])).toEqual(['sam'])
    expect(rungTo(['officer'], ['Sam'])).toEqual(['sam', 'dee'])
    expect(rungTo(['officer'], ['sam', 'dee'])).toEqual(['sam', 'dee', 'mia'])
    expect(rungTo(['officer', 'manager'], ['sam'])).toEqual(['sam', 'alice'])
    expect(rungTo(['officer', 'manager'], ['sam', 'alice'])).toEqual(['sam', 'alice', 'dee', 'mia'])
    expect(rungTo(['officer'], ['alice'], { unreachable: ['sam'] })).toEqual([
      'sam',
      'dee',
      'alice',
    ])
    expect(rungTo(['officer'], ['alice', 'dee'], { unreachable: ['sam'] })).toEqual([
      'sam',
      'dee',
      'alice',
      'mia',
    ])
  })

  it('keeps whom it asks to tell somebody', () => {
    const { otherMeans } = resolveRung(['board'], 'manager', ['dee', 'alice'], contextOf())
    expect(otherMeans.map(({ role }) => role)).toEqual(['board'])
    expect(rungTo(['board'], ['dee', 'alice'])).toEqual(['dee', 'alice', 'mia'])
  })
})

describe('the people of a role', () => {
  it('are its holder while the incident has one, as the policy writes them', () => {
    const timeline = ['09:00 reported', '09:05 engaged role=officer who=DEE by=alice']
    expect(loginsOf('officer', contextOf({ timeline }))).toEqual(['dee'])
    expect(loginsOf('officer', contextOf())).toEqual(['sam'])
  })

  it('are each once, and nobody whom the shipped policy made up', () => {
    const contacts = { ...CONTACTS, officer: { logins: ['sam', 'Sam', 'kwetter-management'] } }
    expect(loginsOf('officer', contextOf({ contacts }))).toEqual(['sam'])
    expect(presentOf(['bo', 'BO', 'finn'], 'first-line', contextOf())).toEqual(['bo', 'finn'])
  })

  it('are covered only while they are away, by the days where we are', () => {
    const away = [{ who: 'SAM', from: '2026-11-23', to: '2026-11-23', cover: 'cleo' }]
    const contacts = { ...CONTACTS, officer: { logins: ['sam'], away } }
    const on = (now: string) => loginsOf('officer', contextOf({ contacts, now }))
    expect(on('2026-11-23T12:00Z')).toEqual(['cleo'])
    expect(on('2026-11-23T23:00Z')).toEqual(['sam'])
  })
})

const onFirstLine = (parts: Parts) => people(['first-line'], parts)

describe('a role with a rota', () => {
  it('without anybody on duty has its fallback told; of a gap management, too', () => {
    const means = { role: 'first-line', name: null, email: null, phone: null }
    expect(onFirstLine({})).toEqual({ logins: ['bo'], otherMeans: [] })
    expect(onFirstLine({ now: '2026-11-15T12:00Z' })).toEqual({
      logins: ['dee', 'mia', 'alice'],
      otherMeans: [{ ...means, absent: { rota: 'first-line', why: 'gap' } }],
    })
    expect(onFirstLine({ now: '2026-11-28T12:00Z' })).toEqual({
      logins: ['dee', 'alice'],
      otherMeans: [{ ...means, absent: { rota: 'first-line', why: 'off' } }],
    })
  })

  it('that somebody else took up has nobody absent, on duty or not', () => {
    const timeline = ['09:00 reported', '09:05 engaged role=first-line who=mia by=alice']
    expect(onFirstLine({ timeline, now: '2026-11-28T12:00Z' })).toEqual({
      logins: ['mia'],
      otherMeans: [],
    })
  })

  it('whose person on duty is not notified says nothing of an absence', () => {
    expect(onFirstLine({ unreachable: ['bo'] })).toEqual({
      logins: ['bo', 'dee', 'alice'],
      otherMeans: [{ role: 'first-line', name: null, email: null, phone: null }],
    })
  })

  it('knows everybody on it, in whatever case, and no other role does', () => {
    const context = contextOf()
    expect(isOnRota('first-line', 'FINN', context)).toBe(true)
    expect(isOnRota('first-line', 'mallory', context)).toBe(false)
    expect(isOnRota('officer', 'sam', context)).toBe(false)
    expect(isOnRota('ghost', 'sam', context)).toBe(false)
  })
})

const hearers = (roles: readonly string[], owner = 'manager', parts: Parts = {}) =>
  [...concernedBy(roles, owner, contextOf(parts))].toSorted()

describe('whoever hears for a role', () => {
  it('are its people and those of every fallback, and no owner beside them', () => {
    expect(hearers(['officer'])).toEqual(['dee', 'mia', 'sam'])
    expect(hearers(['management', 'deputy'])).toEqual(['dee', 'mia'])
    expect(hearers([])).toEqual([])
  })

  it('are its owner and theirs, too, where it has no login by design', () => {
    expect(hearers(['board'])).toEqual(['alice', 'dee', 'mia'])
    expect(hearers(['ghost'], 'officer')).toEqual(['dee', 'mia', 'sam'])
  })

  it('are all of a rota, also where nobody is on duty', () => {
    expect(hearers(['first-line'])).toEqual(['bo', 'dee', 'finn', 'mia'])
    expect(hearers(['first-line'], 'manager', { now: '2026-11-28T12:00Z' })).toEqual([
      'alice',
      'bo',
      'dee',
      'finn',
      'mia',
    ])
  })
})

describe('the policy’s contacts', () => {
  it('stand in for one another along a chain that ends where it began', () => {
    const context = contextOf({
      contacts: {
        a: { fallback: 'b' },
        b: { fallback: 'c' },
        c: { fallback: 'b' },
        alone: {},
        lost: { fallback: 'ghost' },
      },
    })
    const of = (role: string) => chainOf(role, context)
    expect([of('a'), of('b'), of('alone'), of('lost'), of('ghost')]).toEqual([
      ['b', 'c'],
      ['c'],
      [],
      ['ghost'],
      [],
    ])
  })

  it('write each login one way: as it stands first', () => {
    const away = [{ who: 'Eve', from: '2026-11-01', to: '2026-11-02', cover: 'Cleo' }]
    const { policy } = contextOf({
      contacts: {
        first: { logins: ['Sam'] },
        second: { logins: ['sAM', 'dee'], away },
        line: { rota: 'first-line' },
      },
    })
    const known = ['SAM', 'DEE', 'eve', 'cleo', 'Bo', 'mallory'].map((who) =>
      knownLogin(who, policy)
    )
    expect(known).toEqual(['Sam', 'dee', 'Eve', 'Cleo', 'bo', undefined])
  })

  it('lead to somebody by what is no placeholder', () => {
    expect([real(undefined), real('TBD'), real('+31 20 555 0100')]).toEqual([
      null,
      null,
      '+31 20 555 0100',
    ])
  })
})

it('logins are each once, whatever their case, in their order', () => {
  expect(unique(['b', 'A', 'B', 'a', 'c'])).toEqual(['b', 'A', 'c'])
})
