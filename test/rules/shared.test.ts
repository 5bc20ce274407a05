/** What the rules share: words for findings, whom a policy calls, and the present that says until when an answer holds. */
import { describe, expect, it } from 'vitest'
import { calledRoles, fallbackChain, hasMeans } from '../../src/rules/shared/contacts.ts'
import { pathFault } from '../../src/rules/shared/attachment.ts'
import { presentAt } from '../../src/rules/shared/present.ts'
import { resolvePath } from '../../src/rules/shared/repository-path.ts'
import { listed, quoted, suggestion } from '../../src/rules/shared/rule.ts'
import { policyWith } from '../support/policy.ts'

describe('quoted', () => {
  it('shows 60 letters, and cuts what is longer to as many', () => {
    expect(quoted('é'.repeat(60))).toBe(`"${'é'.repeat(60)}"`)
    expect(quoted('😀'.repeat(61))).toBe(`"${'😀'.repeat(59)}…"`)
  })

  it('takes any white space for one space, and none at the ends', () => {
    expect(quoted('  two \n\t words ')).toBe('"two words"')
  })
})

describe('listed', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j', (items, text) => {
    expect(listed(items)).toBe(text)
  })
})

const names = (count: number) => Array.from({ length: count }, (_, index) => `name-${index + 1}`)

describe('suggestion', () => {
  const eight = names(8).join(', ')

  it('names what was meant, else eight of those that there are, and how many', () => {
    expect(suggestion('nmae-1', names(9))).toBe('Did you mean `name-1`?')
    expect(suggestion('other', names(8))).toBe(`Use one of ${eight}.`)
    expect(suggestion('other', names(9))).toBe(`Use one of ${eight}, … (9 in all).`)
    expect(suggestion('other', [])).toBe('The policy names none.')
  })
})

describe('presentAt', () => {
  it('says until when what it answered holds', () => {
    const noted: number[] = []
    const present = presentAt(100, (at) => noted.push(at))
    expect([present.reached(99), present.reached(100), noted]).toEqual([true, true, []])
    expect([present.reached(101), noted]).toEqual([false, [101]])
    expect([present.now, noted]).toEqual([100, [101, 100]])
  })
})

/** The policy with one target alone, and one rung. */
const calling = (target: object) =>
  policyWith((typed) => {
    typed.escalation.ladder = [{ after: '0m', mention: ['role', 'owner', 'management'] }]
    for (const kind of Object.values(typed.kinds)) {
      kind.targets = {}
      kind.unassessed = []
    }
    Object.assign(typed.kinds['service']!, {
      unassessed: [{ id: 'one', owner: 'first-line', ...target }],
    })
  })

describe('calledRoles', () => {
  it.each([
    [{ do: 'notify', role: 'users', within: '1h' }, ['first-line', 'users', 'management']],
    [{ do: 'engage', role: 'users', within: '1h' }, ['first-line', 'users', 'management']],
    [{ do: 'update', role: 'users', every: '1h', until: 'resolved' }, ['first-line', 'management']],
    [{ do: 'reach', status: 'resolved', within: '1h' }, ['first-line', 'management']],
  ])('of %j', (target, roles) => {
    expect([...calledRoles(calling(target))]).toEqual(roles)
  })
})

describe('fallbackChain', () => {
  it('ends with whom nobody falls back from, and goes no round twice', () => {
    const policy = policyWith(({ contacts }) => {
      contacts['management']!.fallback = 'users'
      contacts['stakeholders']!.fallback = 'nobody'
      contacts['first-line']!.fallback = 'second-line'
      contacts['second-line']!.fallback = 'first-line'
    })
    expect(fallbackChain(policy, 'incident-manager')).toEqual([
      'incident-manager',
      'management',
      'users',
    ])
    expect(fallbackChain(policy, 'stakeholders')).toEqual(['stakeholders', 'nobody'])
    expect(fallbackChain(policy, 'first-line')).toEqual(['first-line', 'second-line'])
  })
})

describe('hasMeans', () => {
  it.each([
    [{ logins: ['finn'] }, true],
    [{ rota: 'web' }, true],
    [{ email: 'a@b.nl' }, true],
    [{ phone: '+31' }, true],
    [{ name: 'Finn', fallback: 'users' }, false],
  ])('%j: %s', (contact, is) => {
    expect(hasMeans({ logins: [], away: [], ...contact })).toBe(is)
  })
})

const resolved = (typed: string) => resolvePath('incidents/2026/INC-1.md', typed)

describe('resolvePath', () => {
  it('takes a path of this machine for one outside', () => {
    expect(['c:/x', 'C:\\x', '\\\\server\\x'].map((typed) => resolved(typed).to)).toEqual([
      'outside',
      'outside',
      'outside',
    ])
  })

  it('takes a colon or backslashes elsewhere for part of a name', () => {
    expect(['abc:x', 'a/c:x', '1:x', 'x\\\\'].map(resolved)).toEqual(
      ['abc:x', 'a/c:x', '1:x', 'x\\\\'].map((path) => ({
        to: 'repository',
        path: `incidents/2026/${path}`,
      }))
    )
  })
})

/** What is said of a path of a repository that has one thing alone, docs/a.png. */
const pathHint = (given: string, kind: 'file' | 'symlink' = 'file') =>
  pathFault(given, given, {
    kindOf: (path) => (path === 'docs/a.png' ? kind : null),
    sha256: () => null,
  })?.hint

describe('pathFault', () => {
  it('finds a folder at the top of the repository, whatever is said of it', () => {
    expect(pathFault('../..', '', { kindOf: () => null, sha256: () => null })).toBeNull()
  })

  it('knows a path that is meant from the top, and one that begins there already', () => {
    const fromTop = "Paths start at the record's folder: write `/docs/a.png`."
    const gone =
      'Put the path right, or add the file; attachments lie in the folder named by the id.'
    for (const given of ['./docs/a.png', '././docs/a.png', './/docs/a.png'])
      expect(pathHint(given)).toBe(fromTop)
    for (const given of ['/docs/a.png', 'docs/b.png', 'x/docs/a.png', 'docs/a.png/'])
      expect(pathHint(given)).toBe(gone)
    expect(pathHint('docs/a.png', 'symlink')).toBe(
      'Name the file itself, or put a copy beside the record.'
    )
  })
})
