/** How a notice calls people: by mention, by their other means where the place may know them, or by their owner. */
import { describe, expect, it } from 'vitest'
import { withRotas } from '../../src/commands/ledger/rotas-of.ts'
import type { OtherMeans } from '../../src/delivery/notice.ts'
import { otherMeans, reachable, tellLine } from '../../src/delivery/reachable.ts'
import { policyWith } from '../support/policy.ts'
import { roster } from '../support/rotas.ts'
import { drawingOf, night, noticeOf, policyFile } from '../support/sample.ts'

const { versions } = roster(`rotas:
  first-line: { layers: [{ people: [fay, kim], every: 1w, from: 2026-11-16 09:00 }] }
`)
const policy = withRotas(
  policyWith((typed) => {
    typed.contacts = {
      'incident-manager': { phone: '+1', email: 'im@kwetter.nl', logins: ['alice', 'sam'] },
      'security-officer': { phone: '+2', email: 'TBD', logins: ['sam'] },
      'first-line': { rota: 'first-line', email: 'desk@kwetter.nl' },
    }
    typed.people = { Alice: { phone: '+3' }, mia: { phone: '+4' } }
  }),
  versions
)

/** What one call says of these people, in a place of that sort. */
function call(
  logins: readonly string[],
  roles: readonly string[] = [],
  place: 'private' | 'public' = 'private',
  told = new Set<string>()
) {
  const drawing = {
    ...drawingOf(night, '2026-11-21T04:14Z'),
    policyFile: { ...policyFile, policy },
  }
  return reachable(logins, { roles, told }, { ...drawing, place })
}

describe('a person who is called', () => {
  it('has their own number before that of the role, and its address', () => {
    expect(call(['alice'])).toBe('@alice, `+3`, `im@kwetter.nl`')
    expect(call(['sam'])).toBe('@sam, `+1`, `im@kwetter.nl`')
    expect(call(['mia'])).toBe('@mia, `+4`')
    expect(call(['mallory'])).toBe('@mallory')
  })

  it('is known by the role that calls them first, in whatever case', () => {
    expect(call(['SAM'], ['security-officer'])).toBe('@SAM, `+2`')
    expect(call(['sam'], ['ghost'])).toBe('@sam, `+1`, `im@kwetter.nl`')
    expect(call(['Kim'], [])).toBe('@Kim, `desk@kwetter.nl`')
  })

  it('stands apart from the next where a number stands between them', () => {
    expect(call(['alice', 'mia'])).toBe('@alice, `+3`, `im@kwetter.nl`; @mia, `+4`')
    expect(call(['mallory', 'ben'])).toBe('@mallory @ben')
    expect(call(['mallory', 'mia'])).toBe('@mallory; @mia, `+4`')
    expect(call([])).toBe('')
  })

  it('has nothing said twice, and what was said is told', () => {
    const told = new Set(['`+3`'])
    expect(call(['alice', 'sam'], [], 'private', told)).toBe('@alice, `im@kwetter.nl`; @sam, `+1`')
    expect(told).toEqual(new Set(['`+3`', '`im@kwetter.nl`', '`+1`']))
    expect(call(['fay', 'kim'])).toBe('@fay, `desk@kwetter.nl`; @kim')
  })

  it('is mentioned alone where everybody reads', () => {
    expect(call(['alice', 'mia'], ['incident-manager'], 'public')).toBe('@alice @mia')
  })
})

const means = (role: string, more: Partial<OtherMeans> = {}): OtherMeans => ({
  role,
  name: null,
  email: null,
  phone: null,
  ...more,
})

const absent = (why: 'gap' | 'off') =>
  tellLine('the manager', means('first-line', { absent: { rota: 'first-line', why } }))

describe('a role that no login reaches', () => {
  const { entry } = drawingOf(night, '2026-11-21T04:14Z')

  it('is told by the owner of the first duty that asks for it, and a word’s by the manager', () => {
    const duty = noticeOf(entry, {
      target: 'engage-security-officer',
      otherMeans: [means('users'), means('board')],
    })
    const owned = { ...duty, obligation: { ...duty.obligation, owner: 'security-officer' } }
    const word = {
      ...duty,
      step: 'set' as const,
      word: {
        what: 'held' as const,
        number: 1,
        at: 0,
        by: null,
        reason: '',
        until: null,
        steps: [],
      },
      otherMeans: [means('management'), means('users', { name: 'Later' })],
    }
    const { obligation: _, ...held } = word
    expect(otherMeans([owned, held])).toEqual([
      ['security-officer', means('users')],
      ['security-officer', means('board')],
      ['incident-manager', means('management')],
    ])
    expect(otherMeans([])).toEqual([])
  })

  it('is told by all means that there are, or by none', () => {
    expect(tellLine('incident manager (alice)', means('users'))).toBe(
      'Incident manager (alice), please tell the **users**, whom no login reaches: the policy names no way to reach them.'
    )
    const all = { name: 'The *board*', phone: '+31', email: 'board@kwetter.nl' }
    expect(tellLine('the manager', means('board', all))).toBe(
      String.raw`The manager, please tell the **board**, whom no login reaches: The \*board\*, ` +
        '`+31`, `board@kwetter.nl`.'
    )
  })

  it('says whether the absence of its rota is meant', () => {
    const rest =
      ' The manager, please tell the **first line**, whom no login reaches: the policy names no way to reach them.'
    expect(absent('gap')).toBe(`**A gap: nobody is on duty on the rota \`first-line\`.**${rest}`)
    expect(absent('off')).toBe(
      `Nobody is on duty on the rota \`first-line\`, as it declares.${rest}`
    )
  })
})
