/** What a duty makes of those who take it up, where a rota and covers say whose it is: kept and escaped, each by its second. */
import { describe, expect, it } from 'vitest'
import { withRotas } from '../../src/commands/ledger/rotas-of.ts'
import { asAsked } from '../../src/model/roster.ts'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import { summary } from '../support/compute.ts'
import { at, incidentFile, sectionFacts } from '../support/incidents.ts'
import { policyWith } from '../support/policy.ts'
import { roster } from '../support/rotas.ts'
import { zones } from '../support/zones.ts'

const LAYER = `rotas:
  first-line: { layers: [{ people: [finn, bo], every: 1w, from: 2026-11-16 09:00 }] }
  other: { layers: [{ people: [zed], every: 1w, from: 2026-11-16 09:00 }] }
`
const cover = (more: string) => `${LAYER}covers: [{ rota: first-line, by: eli, ${more} }]\n`
/** Eli covers from noon to one. */
const NOON = 'from: 2026-11-24T12:00:00Z, to: 2026-11-24T13:00:00Z'
const ALWAYS = roster(LAYER).versions
const COVERED = roster(cover(NOON)).versions

function policyOf(versions = ALWAYS) {
  return withRotas(
    policyWith((typed) => {
      typed.contacts['first-line'] = { rota: 'first-line', fallback: 'management' }
      typed.contacts['other'] = { rota: 'other' }
    }),
    asAsked(versions)
  )
}

const BEGUN = ['11:50 reported by=dana', '11:50 assessed by=alice impact=severe urgency=immediate']

/** The first line's duty of 15 minutes as it stands at two o'clock: its last row, without the due instant. */
function standing(entries: readonly string[], versions = ALWAYS): string {
  const made = incidentFile({ day: '2026-11-24', timeline: [...BEGUN, ...entries] })
  const facts = sectionFacts('Actions taken', 'Root cause', 'Follow-up')
  const file = { ...made, body: { ...made.body, facts } }
  const [entry] = computeLedger([file], policyOf(versions), zones, at('2026-11-24T14:00:00Z'))
  const row = entry?.obligations
    .filter(({ target }) => target === 'engage-first-line')
    .toSorted((one, other) => one.anchorAt - other.anchorAt)
    .at(-1)
  return row === undefined ? '' : summary(row).split(' ').slice(1).join(' ')
}

describe('the duty of a rota', () => {
  it.each([
    ['by whoever is on duty', '11:59 engaged role=first-line by=bo', 'met 0'],
    ['in the last second', '12:05 engaged role=first-line by=bo', 'met 0'],
    ['a minute late', '12:06 engaged role=first-line by=bo', 'late 1'],
    [
      'by somebody else of the rota, who came all the same',
      '11:59 engaged role=first-line by=finn',
      'met 0',
    ],
    ['by any entry of theirs', '11:59 investigating by=bo', 'met 0'],
    ['never', '11:59 noted by=mallory', 'overdue 1'],
    ['by a stranger', '11:59 engaged role=first-line by=mallory', 'overdue 1'],
    ['by somebody of another rota', '11:59 engaged role=first-line by=zed', 'overdue 1'],
    ['by somebody who is told, and no more', '11:59 notified role=first-line who=bo', 'overdue 1'],
    [
      'as a stranger claims of whoever is on duty',
      '11:59 engaged role=first-line who=bo by=mallory',
      'overdue 1',
    ],
    [
      'as a stranger claims of a stranger',
      '11:59 engaged role=first-line who=eve by=mallory',
      'overdue 1',
    ],
    ['for another role', '11:59 engaged role=second-line by=bo', 'met 0'],
    ['by the fallback before it was late', '11:59 engaged role=first-line by=mia', 'overdue 1'],
    ['by the fallback once it was late', '12:06 engaged role=first-line by=mia', 'late 1'],
    [
      'by somebody whom the one on duty names',
      '11:59 engaged role=first-line who=eve by=bo',
      'met 0',
    ],
  ])('taken up %s', (_, entry, right) => {
    expect(standing([entry])).toBe(right)
  })

  it('is not met by an entry that its writer makes themselves count for', () => {
    const entries = [
      '11:55 engaged role=first-line who=mallory by=mallory',
      '11:56 engaged role=first-line who=eve by=mallory',
      '11:57 investigating by=mallory',
      '11:58 investigating by=eve',
    ]
    expect(standing(entries)).toBe('overdue 1')
  })
})

describe('a cover', () => {
  it.each([
    ['in its first second', '12:00 engaged role=first-line by=eli', 'met 0'],
    ['a minute before it', '11:59 engaged role=first-line by=eli', 'overdue 1'],
  ])('takes it up %s', (_, entry, right) => {
    expect(standing([entry], COVERED)).toBe(right)
  })

  it('for another rota covers nobody of this one', () => {
    const versions = roster(cover(NOON).replace('rota: first-line, by', 'rota: other, by')).versions
    expect(standing(['12:01 engaged role=first-line by=eli'], versions)).toBe('overdue 1')
  })

  it.each([
    ['after the fact', '2026-11-24T12:30:00Z', 'overdue 1'],
    ['in time', '2026-11-24T11:59:00Z', 'met 0'],
  ])('that was entered %s', (_, since, right) => {
    const { versions } = roster(LAYER, [since, cover(NOON)])
    expect(standing(['12:01 engaged role=first-line by=eli'], versions)).toBe(right)
  })

  it('that was taken out again had counted, and counts no more', () => {
    const { versions } = roster(
      LAYER,
      ['2026-11-24T11:00:00Z', cover(NOON)],
      ['2026-11-24T12:02:00Z', LAYER]
    )
    expect(standing(['12:01 engaged role=first-line by=eli'], versions)).toBe('met 0')
    expect(standing(['12:03 engaged role=first-line by=eli'], versions)).toBe('overdue 1')
  })

  it.each([
    ['11:58', 'met 0'],
    ['12:02', 'overdue 1'],
  ])('that a comment of %s asked for counts from then on, merged when it may', (asked, right) => {
    const url = 'https://github.com/kwetter/ops/issues/7#issuecomment-1'
    const more = `${NOON}, url: "${url}", asked: 2026-11-24T${asked}:00Z`
    const { versions } = roster(LAYER, ['2026-11-25T09:00:00Z', cover(more)])
    expect(standing(['12:01 engaged role=first-line by=eli'], versions)).toBe(right)
  })
})

describe('after a reopening', () => {
  const closed = [
    '11:55 engaged role=first-line by=bo',
    '12:10 resolved by=bo',
    '12:20 closed by=alice',
    '12:30 reopened by=alice reason=again',
  ]
  it.each([
    ['nobody', [], 'overdue 1'],
    ['whoever is on duty', ['12:40 engaged role=first-line by=bo'], 'met 0'],
    ['whoever is on duty, late', ['12:46 engaged role=first-line by=bo'], 'late 1'],
    ['a stranger', ['12:40 engaged role=first-line by=mallory'], 'overdue 1'],
  ])('taken up anew by %s', (_, entries, right) => {
    expect(standing([...closed, ...entries])).toBe(right)
  })

  it('a cover that was taken out takes nothing up any more', () => {
    const { versions } = roster(cover(NOON), ['2026-11-24T12:29:00Z', LAYER])
    const entries = [...closed, '12:40 engaged role=first-line by=eli']
    expect(standing(entries, versions)).toBe('overdue 1')
    expect(standing(entries, COVERED)).toBe('met 0')
  })

  it('whoever took it up before does so again, by any entry', () => {
    expect(standing([...closed, '12:40 noted by=bo'])).toBe('met 0')
    expect(standing([...closed, '12:29 noted by=bo'])).toBe('overdue 1')
  })
})
