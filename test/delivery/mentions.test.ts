import { describe, expect, it } from 'vitest'
import { deriveCourse } from '../../src/clock/derive-course.ts'
import {
  loginsOf,
  resolveMentions,
  resolveRung,
  type MentionContext,
} from '../../src/delivery/mentions.ts'
import { settle } from '../../src/delivery/verify.ts'
import type { Policy } from '../../src/model/policy.ts'
import { at, incident } from '../support/incidents.ts'
import { policyWith, type TypedPolicy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'

type Contacts = TypedPolicy['contacts']

function contextOf(
  contacts: Contacts,
  { now = '2026-11-23T12:00Z', timeline = ['09:00 reported'], ...record } = {}
): MentionContext {
  const policy: Policy = policyWith((typed) => {
    typed.contacts = contacts
  })
  const course = deriveCourse(incident({ timeline, ...record }), 'unknown', policy, at(now))
  return { policy, course, zones, now: at(now) }
}

describe('the people of a role', () => {
  it('are the contacts of the policy', () => {
    const context = contextOf({ manager: { logins: ['@alice', 'kwetter/managers'] } })
    expect(loginsOf('manager', context)).toEqual(['alice', 'kwetter/managers'])
  })

  it('are its present holder instead, where the policy names that login somewhere', () => {
    const contacts = { manager: { logins: ['alice'] }, officer: { logins: ['Sam'] } }
    const timeline = ['09:00 reported', '09:05 engaged role=manager who=sam by=alice']
    expect(loginsOf('manager', contextOf(contacts, { timeline }))).toEqual(['Sam'])
  })

  it('are the contacts where a record names somebody whom the policy does not know', () => {
    const contacts = { manager: { logins: ['alice'] } }
    const timeline = ['09:00 reported', '09:05 engaged role=manager who=torvalds by=alice']
    expect(loginsOf('manager', contextOf(contacts, { timeline }))).toEqual(['alice'])
  })

  it.each([
    ['2026-11-22T22:59Z', 'alice'],
    ['2026-11-22T23:00Z', 'bob'],
    ['2026-11-24T22:59Z', 'bob'],
    ['2026-11-24T23:00Z', 'alice'],
  ])('who are away from 23 to 24 November are covered, by days in Amsterdam: %s', (now, login) => {
    const away = [{ who: 'alice', from: '2026-11-23', to: '2026-11-24', cover: 'bob' }]
    const contacts = { manager: { logins: ['alice'], away } }
    expect(loginsOf('manager', contextOf(contacts, { now }))).toEqual([login])
  })

  it('follow the cover of a cover, and end where all are away', () => {
    const days = { from: '2026-11-01', to: '2026-11-30' }
    const away = [
      { who: 'alice', ...days, cover: 'bob' },
      { who: 'bob', ...days, cover: 'carol' },
    ]
    const chain = { manager: { logins: ['alice'], away } }
    expect(loginsOf('manager', contextOf(chain))).toEqual(['carol'])
    const circle = {
      manager: { logins: ['alice'], away: [...away, { who: 'carol', ...days, cover: 'alice' }] },
    }
    expect(loginsOf('manager', contextOf(circle))).toEqual(['alice'])
  })
})

describe('a placeholder', () => {
  const shipped = 'kwetter-incident-manager'

  it('is never mentioned, whether a contact, a cover or a holder', () => {
    const days = { from: '2026-11-01', to: '2026-11-30' }
    const contacts: Contacts = {
      manager: { logins: [shipped, 'alice'] },
      officer: {
        logins: ['sam'],
        away: [{ who: 'sam', ...days, cover: 'Kwetter-Security-Officer' }],
      },
    }
    expect(loginsOf('manager', contextOf(contacts))).toEqual(['alice'])
    expect(loginsOf('officer', contextOf(contacts))).toEqual([])
    const timeline = ['09:00 reported', `09:05 engaged role=manager who=${shipped} by=alice`]
    expect(loginsOf('manager', contextOf(contacts, { timeline }))).toEqual([])
  })

  it('is no other means either, and its fallback and the owner are asked instead', () => {
    const contacts: Contacts = {
      manager: {
        name: '[Name]',
        email: '[Insert email]',
        phone: 'TBD',
        logins: [shipped],
        fallback: 'management',
      },
      management: { logins: ['mia', 'kwetter-management'] },
      owner: { logins: ['alice'] },
    }
    expect(resolveMentions(['manager'], 'owner', contextOf(contacts))).toEqual({
      logins: ['mia', 'alice'],
      otherMeans: [{ role: 'manager', name: null, email: null, phone: null }],
    })
    expect(resolveRung(['manager'], 'manager', ['mia'], contextOf(contacts)).logins).toEqual([
      'mia',
    ])
  })
})

describe('a role that nobody can mention', () => {
  const contacts: Contacts = {
    stakeholders: { name: 'The board', email: 'board@kwetter.nl', phone: '+31 20 794 0510' },
    manager: { logins: ['alice'] },
  }

  it('is told by its owner, by the means that the policy gives', () => {
    expect(resolveMentions(['stakeholders'], 'manager', contextOf(contacts))).toEqual({
      logins: ['alice'],
      otherMeans: [
        {
          role: 'stakeholders',
          name: 'The board',
          email: 'board@kwetter.nl',
          phone: '+31 20 794 0510',
        },
      ],
    })
  })

  it('has its fallback mentioned too', () => {
    const stakeholders = { ...contacts['stakeholders'], fallback: 'management' }
    const context = contextOf({ ...contacts, stakeholders, management: { logins: ['mia'] } })
    expect(resolveMentions(['stakeholders'], 'manager', context).logins).toEqual(['mia', 'alice'])
  })

  it('is nobody at all where neither owner nor fallback has a login', () => {
    const { logins } = resolveMentions(['stakeholders'], 'stakeholders', contextOf(contacts))
    expect(logins).toEqual([])
  })
})

describe('a rung', () => {
  const contacts: Contacts = {
    officer: { logins: ['sam'], fallback: 'manager' },
    manager: { logins: ['alice'], fallback: 'management' },
    management: { logins: ['mia'] },
  }

  it('that would name only people already called in vain names the fallback too', () => {
    const context = contextOf(contacts)
    expect(resolveRung(['officer'], 'manager', ['SAM'], context).logins).toEqual(['sam', 'alice'])
  })

  it('goes on along the fallbacks until it finds somebody new', () => {
    const { logins } = resolveRung(['officer'], 'manager', ['sam', 'alice'], contextOf(contacts))
    expect(logins).toEqual(['sam', 'alice', 'mia'])
  })

  it('that names somebody new needs no fallback', () => {
    const { logins } = resolveRung(['officer', 'manager'], 'manager', ['sam'], contextOf(contacts))
    expect(logins).toEqual(['sam', 'alice'])
  })
})

describe('a mention', () => {
  const marker = {
    about: 'notice',
    incident: 'A',
    record: null,
    content: null,
    policy: null,
    delivered: [
      {
        keys: ['v1:A:b#0/call'],
        dueAt: null,
        asked: ['alice', 'kwetter/ops', 'sma'],
        reached: 'pending',
      },
    ],
  } as const
  const comment = { id: 1, url: '', body: '', author: null, createdAt: 60 }

  it('reaches whom GitHub drew as a user or a team, and nobody else', () => {
    const html =
      '<p><a class="user-mention notranslate" data-hovercard-type="user" href="https://github.com/Alice">@Alice</a> ' +
      '<a class="team-mention notranslate" href="https://github.com/orgs/kwetter/teams/ops">@kwetter/ops</a> ' +
      '<a href="https://github.com/sma">@sma</a> @sma</p>'
    expect(settle(marker, { ...comment, html })?.delivered[0]?.reached).toEqual([
      { login: 'alice', at: 60 },
      { login: 'kwetter/ops', at: 60 },
    ])
  })

  it('stays pending while nobody read the drawing', () => {
    expect(settle(marker, { ...comment, html: null })).toBeNull()
  })
})
