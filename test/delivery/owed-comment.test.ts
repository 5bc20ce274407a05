/** The one comment that an incident is owed: what it folds, what its marker notes, and what could not be said. */
import { describe, expect, test } from 'vitest'
import type { ManagerWord } from '../../src/clock/manager-words.ts'
import type { LedgerEntry } from '../../src/clock/obligation.ts'
import { renderClosureNotice } from '../../src/delivery/closure-notice.ts'
import { managerNotices, managerNoticesInstead } from '../../src/delivery/manager-notices.ts'
import type { Delivery } from '../../src/delivery/marker.ts'
import { renderNoticeComment } from '../../src/delivery/notice-comment.ts'
import { owedCommentOf } from '../../src/delivery/owed-comment.ts'
import { sweptIncidents, type SweepInput } from '../../src/delivery/plan-sweep.ts'
import { proposalsOf } from '../../src/delivery/proposals.ts'
import { zones } from '../support/zones.ts'
import { drawn } from './drawings.ts'
import { entry, obligation, sweep, time } from './support.ts'

const ID = 'SEC-20261123-0900'
const keyOf = (rest: string) => `v1:${ID}:${rest}`
const officer = obligation({
  steps: { call: '09:00 security-officer', remind: '09:20 security-officer' },
})
const CLOSED = {
  timeline: [
    '09:00 reported by=dana',
    '09:01 assessed by=dana impact=severe urgency=immediate',
    '09:10 closed by=alice',
  ],
}

const swept = (made: LedgerEntry, now: string, more: Partial<SweepInput> = {}) =>
  sweptIncidents(sweep([made], now, more))(made, [])

function word(parts: Partial<ManagerWord> = {}): ManagerWord {
  return {
    what: 'held',
    number: 1,
    at: time('09:05'),
    by: 'dana',
    reason: 'x',
    until: null,
    steps: [
      { step: 'set', at: time('09:05') },
      { step: 'again-1', at: time('2026-11-24T09:05Z') },
      { step: 'again-2', at: time('2026-11-25T09:05Z') },
    ],
    ...parts,
  }
}
const withWords = (...words: readonly ManagerWord[]) => ({ ...entry([]), words })

const told = (rest: string, parts: Partial<Delivery> = {}): Delivery => ({
  keys: [keyOf(rest)],
  dueAt: null,
  asked: ['alice'],
  reached: [],
  ...parts,
})

/** What every text here is drawn from. */
const drawing = (made: LedgerEntry, now: string) => ({
  ...drawn(made, now),
  recordUrl: `https://github.com/kwetter/incidents/blob/main/${made.file.path}`,
  lastSweep: null,
})

const line = (...delivered: readonly string[]) =>
  `<!-- incident-ledger:v1 {"about":"notice","incident":"${ID}","record":"b10b","policy":"c0ffee","delivered":[${delivered.join(',')}]} -->`

describe('the comment', () => {
  test('is none where nothing is owed', () => {
    expect(owedCommentOf(swept(entry([officer]), '08:59'), [])).toEqual({
      body: null,
      notices: [],
      warnings: [],
    })
  })

  test('folds duties and words, and notes what went out by receivers beside it', () => {
    const made = { ...entry([officer]), words: [word()] }
    const message = {
      receiver: 'pager',
      to: '',
      step: 'call',
      at: time('09:21'),
      ref: null,
      logins: ['sam'],
    }
    const sent = { ...told('engage-security-officer#0/call'), sent: [message] }
    const more = { sent: new Map([[ID.toLowerCase(), [sent]]]) }
    const { body, notices, warnings } = owedCommentOf(swept(made, '09:25', more), [])
    expect(notices.map(({ key, mention }) => [key, mention])).toEqual([
      [keyOf('engage-security-officer#0/remind'), ['sam']],
      [keyOf('held#1/set'), ['alice']],
    ])
    expect(warnings).toEqual([])
    const text = renderNoticeComment({ ...drawing(made, '09:25'), notices, sent: [message] }, zones)
    expect(text).toContain('Sent by `pager` at 09:21 UTC (10:21).')
    expect(body).toBe(
      `${text}\n\n${line(
        `{"keys":["${keyOf('engage-security-officer#0/call')}","${keyOf('engage-security-officer#0/remind')}"],"due":"2026-11-23T09:30:00Z","asked":["sam"],"reached":"pending","sent":[["pager","","call","2026-11-23T09:21:00Z",null,["sam"]]]}`,
        `{"keys":["${keyOf('held#1/set')}"],"due":"2026-11-23T09:05:00Z","asked":["alice"],"reached":"pending"}`
      )}`
    )
  })

  test('whom nobody can mention is asked in vain, and reached by nothing', () => {
    const nobody = obligation({ owner: 'users', steps: { call: '09:00 stakeholders' } })
    const made = entry([nobody])
    const { body, notices } = owedCommentOf(swept(made, '09:01'), [])
    const text = renderNoticeComment({ ...drawing(made, '09:01'), notices }, zones)
    expect(body).toBe(
      `${text}\n\n${line(`{"keys":["${keyOf('engage-security-officer#0/call')}"],"due":"2026-11-23T09:30:00Z","asked":[],"reached":[]}`)}`
    )
  })

  test('of a closing has its news first, then what fell due, then what is proposed', () => {
    const made = entry([officer], CLOSED)
    const pull = { number: 7, branch: 'x', commit: 'a'.repeat(40), author: 'mallory' }
    const proposals = [{ pull, waiting: { what: 'deletion' } }] as const
    const incident = swept(made, '09:25', {
      proposals: new Map([[ID.toLowerCase(), proposals]]),
    })
    const { body, notices } = owedCommentOf(incident, [])
    const closing = renderClosureNotice(
      { ...drawing(made, '09:25'), notices, mention: [], otherMeans: [] },
      zones
    )
    const proposed = proposalsOf(incident, [])
    expect(closing).toContain('**Due in 5m: engage the security officer**')
    expect(body?.startsWith(`${closing}\n\n${proposed?.text}\n\n<!-- `)).toBe(true)
    expect(body?.match(/"keys":\["[^"]*"/g)).toEqual([
      `"keys":["${keyOf('closed#0/closure')}"`,
      `"keys":["${keyOf('engage-security-officer#0/call')}"`,
      `"keys":["${proposed?.deliveries[0]?.keys[0]}"`,
    ])
  })
})

describe('a warning says', () => {
  test.each([
    [{ call: '09:00 security-officer' }, '1 notice that'],
    [{ call: '09:00 security-officer', remind: '09:20 security-officer' }, '2 notices that'],
  ])('what is too old to be told: %j', (steps, count) => {
    const made = entry([obligation({ steps })])
    expect(owedCommentOf(swept(made, '2026-12-01T09:00Z'), [])).toEqual({
      body: null,
      notices: [],
      warnings: [
        `${ID} (reported 2026-11-23T09:00:00Z) has ${count} fell due longer ago than the policy's catch-up, so nobody is told. Act on it, or close the record.`,
      ],
    })
  })

  test('who is told instead of somebody whom a word missed, where no word is owed anyway', () => {
    const made = entry([officer])
    const missed = told('engage-security-officer#0/call', { asked: ['sam'] })
    const at = (now: string) =>
      owedCommentOf(sweptIncidents(sweep([made], now))(made, [missed]), [missed])
    const { notices, warnings } = at('09:10')
    expect(notices.map(({ key, mention }) => [key, mention])).toEqual([
      [keyOf('engage-security-officer#0/call+fallback'), ['mia', 'alice']],
    ])
    expect(warnings).toEqual([
      `${ID}, engage-security-officer: somebody was not notified, so the fallback is told: @mia and @alice.`,
    ])
    const later = at('09:25')
    expect(later.notices.map(({ key }) => key)).toEqual([keyOf('engage-security-officer#0/remind')])
    expect(later.warnings).toEqual([])
  })
})

const due = (now: string, delivered: readonly Delivery[] = [], made = withWords(word())) =>
  managerNotices(made, delivered, swept(made, now).mentions)

const keysOf = (...parts: Parameters<typeof due>) =>
  due(...parts).map((notice) => notice.keys.map((key) => key.replace(keyOf('held'), '')))

describe('a word to the incident manager', () => {
  test('is owed from its first step on, and folds those that were missed', () => {
    expect(due('09:04')).toEqual([])
    const all = [keyOf('held#1/set'), keyOf('held#1/again-1')]
    expect(due('2026-11-24T09:05Z')).toEqual([
      {
        key: all[1],
        keys: all,
        incident: ID,
        target: 'held',
        step: 'again-1',
        at: time('2026-11-24T09:05Z'),
        dueAt: null,
        lateBySeconds: 0,
        mention: ['alice'],
        otherMeans: [],
        word: word(),
      },
    ])
  })

  test('is owed until it is no news any more', () => {
    expect(keysOf('2026-11-30T09:05:00Z')).toEqual([['#1/set', '#1/again-1', '#1/again-2']])
    expect(keysOf('2026-11-30T09:05:01Z')).toEqual([['#1/again-1', '#1/again-2']])
    expect(keysOf('2026-12-02T09:05:01Z')).toEqual([])
  })

  test('is owed no more once it, or what is beyond it, was told; the word of another hold is another', () => {
    const now = '2026-11-24T09:06Z'
    expect(keysOf(now, [told('held#1/set')])).toEqual([['#1/again-1']])
    expect(keysOf(now, [told('held#1/again-1')])).toEqual([])
    expect(keysOf(now, [told('held#1/set+fallback')])).toEqual([['#1/again-1']])
    const others = [told('held#2/again-1'), told('dismissed#1/word'), told('', { keys: ['x'] })]
    expect(keysOf(now, others)).toEqual([['#1/set', '#1/again-1']])
    expect(keysOf(now, [...others, told('held#1/again-1')])).toEqual([])
  })
})

const instead = (delivered: readonly Delivery[], made = withWords(word())) =>
  managerNoticesInstead(
    made,
    delivered,
    sweptIncidents(sweep([made], '2026-11-24T09:06Z'))(made, delivered).mentions
  )

describe('a word that missed the incident manager', () => {
  test('goes to whoever stands in, for the step that was told', () => {
    const key = keyOf('held#1/again-1+fallback')
    expect(instead([told('held#1/again-1')])).toEqual([
      {
        key,
        keys: [key],
        incident: ID,
        target: 'held',
        step: 'again-1',
        at: time('2026-11-24T09:05Z'),
        dueAt: null,
        lateBySeconds: 0,
        mention: ['mia'],
        otherMeans: [{ role: 'incident-manager', name: 'Alice', email: null, phone: null }],
        word: word(),
      },
    ])
  })

  test.each<[string, readonly Delivery[]]>([
    ['nothing was told', []],
    ['only the word of another hold missed them', [told('held#2/set')]],
    ['they were reached', [told('held#1/set', { reached: [{ login: 'alice', at: 1 }] })]],
    ['nobody knows yet', [told('held#1/set', { reached: 'pending' })]],
    ['it was told to whoever stands in', [told('held#1/set+fallback')]],
    ['whoever stands in was asked too', [told('held#1/set', { asked: ['alice', 'MIA'] })]],
  ])('goes nowhere else where %s', (_, delivered) => {
    expect(instead(delivered)).toEqual([])
  })
})
