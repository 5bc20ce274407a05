/** What went out by receivers, as markers note it: by the row that it is about, in no more room than it takes. */
import { describe, expect, it } from 'vitest'
import { type Delivery, formatMarker, parseMarker } from '../../src/delivery/marker.ts'
import { mergeDeliveries } from '../../src/delivery/merge.ts'
import { rowOf, sentIn, withSent } from '../../src/delivery/message-rows.ts'
import { isEnd, mergeSent, rankOfStep, type Sent } from '../../src/delivery/sent.ts'
import { sent, time } from './support.ts'

const ID = 'SEC-20261123-0900'
const ROW = `v1:${ID}:engage-security-officer#0`

const delivery = (keys: readonly string[], more: Partial<Delivery> = {}): Delivery => ({
  keys,
  dueAt: null,
  asked: ['sam'],
  reached: [],
  ...more,
})

/** Step and time of each, as `call 09:01` or `call –`. */
const brief = (all: readonly Sent[]) =>
  all.map(({ receiver, to, step, at }) => {
    const when = at === null ? '–' : at - time('00:00')
    return [
      receiver,
      to,
      step,
      when === '–' ? when : `${Math.floor(when / 3600)}:${(when % 3600) / 60}`,
    ]
      .filter((part) => part !== '')
      .join(' ')
  })

/** What one message came to that was noted twice. */
const mergedOf = (step: string, one: string | null, other: string | null) =>
  brief(mergeSent([sent(step, one)], [sent(step, other)])).join()

describe('two notes of what went out', () => {
  it('keep of each address the first that was taken, the furthest that was, and the furthest tried', () => {
    const one = [sent('call', '09:01'), sent('rung-1', '09:30'), sent('rung-2', '10:00')]
    const other = [sent('repeat-1', '11:00'), sent('repeat-2', '12:00'), sent('repeat-3', null)]
    expect(brief(mergeSent(one, other))).toEqual([
      'pager call 9:1',
      'pager repeat-2 12:0',
      'pager repeat-3 –',
    ])
    expect(brief(mergeSent(other, one))).toEqual([
      'pager call 9:1',
      'pager repeat-2 12:0',
      'pager repeat-3 –',
    ])
  })

  it('take for the first what was taken first, though a step before it went later', () => {
    const late = [sent('call', '10:00'), sent('rung-1', '09:30'), sent('rung-2', '10:30')]
    expect(brief(mergeSent(late, []))).toEqual(['pager rung-1 9:30', 'pager rung-2 10:30'])
  })

  it('keep each receiver and each address apart, and what ended an alert last', () => {
    const all = [
      sent('acknowledge', '09:10'),
      sent('rung-1', '09:30', { to: 'sam' }),
      sent('call', '09:01'),
      sent('call', '09:02', { receiver: 'mail' }),
      sent('call', '09:03', { to: 'sam' }),
      sent('resolve', '09:40'),
    ]
    expect(brief(mergeSent(all, []))).toEqual([
      'pager call 9:1',
      'pager acknowledge 9:10',
      'pager resolve 9:40',
      'pager sam call 9:3',
      'pager sam rung-1 9:30',
      'mail call 9:2',
    ])
  })

  it('of one message keep the first that was taken, of one end the last, and no vain try beside it', () => {
    expect(mergedOf('call', '09:01', '09:05')).toBe('pager call 9:1')
    expect(mergedOf('call', '09:05', '09:01')).toBe('pager call 9:1')
    expect(mergedOf('call', null, '09:05')).toBe('pager call 9:5')
    expect(mergedOf('call', '09:05', null)).toBe('pager call 9:5')
    expect(mergedOf('call', null, null)).toBe('pager call –')
    expect(mergedOf('resolve', '09:01', '09:05')).toBe('pager resolve 9:5')
    expect(mergedOf('resolve', '09:05', '09:01')).toBe('pager resolve 9:5')
    expect(mergedOf('resolve', '09:05', null)).toBe('pager resolve 9:5')
    const same = [sent('call', '09:01', { ref: 'one' }), sent('call', '09:01', { ref: 'two' })]
    expect(mergeSent(same, []).map(({ ref }) => ref)).toEqual(['one'])
    const ends = [
      sent('resolve', '09:01', { ref: 'one' }),
      sent('resolve', '09:01', { ref: 'two' }),
    ]
    expect(mergeSent(ends, []).map(({ ref }) => ref)).toEqual(['two'])
  })

  it('that both are empty are empty', () => expect(mergeSent([], [])).toEqual([]))
})

describe('a step of a message', () => {
  it('ends an alert or tells somebody something', () => {
    const steps = ['acknowledge', 'resolve', 'call', 'rung-1', 'set']
    expect(steps.map((step) => isEnd({ step }))).toEqual([true, true, false, false, false])
  })

  it('has the rank of the notice’s own, and none where it is no step', () => {
    const ranks = ['call', 'remind', 'rung-2', 'repeat-1', 'call+fallback', 'resolve', 'x'].map(
      rankOfStep
    )
    expect(ranks).toEqual([0, 1, 1002, 1_000_001, 0.5, -1, -1])
  })
})

const saidAt = (instant: number) => [`v1:${ID}:audience.users#0/said-${instant}`]

describe('the rows of a marker', () => {
  it('are keys without their step', () => {
    expect(rowOf(`${ROW}/rung-1`)).toBe(ROW)
    expect(rowOf('v1:x')).toBeNull()
  })

  it('hold what went out of their duty and episode', () => {
    const rows = [
      delivery([`${ROW}/call`, `${ROW}/rung-1`], { sent: [sent('call', '09:01')] }),
      delivery([`v1:${ID}:engage-security-officer#1/call`], { sent: [sent('call', '10:00')] }),
      delivery([`${ROW}/rung-2`], { sent: [sent('rung-2', '10:00')] }),
      delivery([`${ROW}/repeat-1`]),
      delivery(['no key'], { sent: [sent('call', '08:00')] }),
      delivery([], { sent: [sent('call', '08:01')] }),
    ]
    expect(brief(sentIn(rows, `${ROW}/call`))).toEqual(['pager call 9:1', 'pager rung-2 10:0'])
    expect(sentIn(rows, 'no key')).toEqual([])
    expect(sentIn(rows, '')).toEqual([])
    expect(sentIn([], `${ROW}/call`)).toEqual([])
  })

  it('take what went out since, and no row that a notice is owed for', () => {
    const held = [
      delivery([`${ROW}/call`], { sent: [sent('call', '09:01')] }),
      delivery([`v1:${ID}:reach-contained#0/call`]),
    ]
    const news = [
      delivery([`${ROW}/rung-1`], { sent: [sent('rung-1', '09:30')] }),
      delivery([`v1:${ID}:reach-resolved#0/call`], { sent: [sent('call', '09:02')] }),
      delivery([`v1:${ID}:audience.users#0/said-1795424700`], { sent: [sent('call', '09:05')] }),
      delivery(['no key'], { sent: [sent('call', '09:06')] }),
    ]
    expect(withSent(held, news)).toEqual([
      delivery([`${ROW}/call`], { sent: [sent('call', '09:01'), sent('rung-1', '09:30')] }),
      delivery([`v1:${ID}:reach-contained#0/call`]),
      delivery([`v1:${ID}:audience.users#0/said-1795424700`], { sent: [sent('call', '09:05')] }),
    ])
    expect(withSent(held, [])).toBe(held)
  })

  it('take what was said to an audience into the row that there is', () => {
    const held = [delivery(saidAt(1795424700), { sent: [sent('said-1795424700', '09:05')] })]
    const news = [delivery(saidAt(1795424800), { sent: [sent('said-1795424800', '09:06')] })]
    expect(withSent(held, news)).toEqual([
      delivery(saidAt(1795424700), {
        sent: [sent('said-1795424700', '09:05'), sent('said-1795424800', '09:06')],
      }),
    ])
    expect(withSent([delivery(saidAt(1795424700))], news)).toEqual([
      delivery(saidAt(1795424700), { sent: [sent('said-1795424800', '09:06')] }),
    ])
  })
})

const reachedOf = (one: Delivery, other: Delivery) => merged(one, other)[0]?.reached

const reached = (login: string, at: string) => ({ login, at: time(at) })

const merged = (...given: readonly Delivery[]) => mergeDeliveries(given)

const saidKey = (instant: number) => `v1:${ID}:audience.users#0/said-${instant}`

const pendingOf = (...keys: string[]) => delivery(keys, { reached: 'pending' })

describe('deliveries of one duty', () => {
  it('are one, with keys in the order of their steps, each person once and by the earliest word', () => {
    const one = delivery([`${ROW}/rung-1`], {
      dueAt: time('09:30'),
      asked: ['sam', 'alice'],
      reached: [reached('sam', '09:31'), reached('alice', '09:31')],
      sent: [sent('rung-1', '09:31')],
    })
    const other = delivery([`${ROW}/call`, `${ROW}/rung-1`], {
      dueAt: time('09:20'),
      asked: ['SAM', 'mia'],
      reached: [reached('Sam', '09:01'), reached('alice', '09:40')],
    })
    expect(merged(one, other)).toEqual([
      {
        keys: [`${ROW}/call`, `${ROW}/rung-1`],
        dueAt: time('09:30'),
        asked: ['sam', 'alice', 'mia'],
        reached: [reached('Sam', '09:01'), reached('alice', '09:31')],
        sent: [sent('rung-1', '09:31')],
      },
    ])
  })

  it('stay apart by incident, target and episode, in the order in which they came', () => {
    const keys = [
      `${ROW}/call`,
      `v1:${ID}:engage-security-officer#1/call`,
      `v1:${ID}:reach-contained#0/call`,
      'v1:INC-20261123-0900:engage-security-officer#0/call',
    ]
    const all = keys.map((key) => delivery([key]))
    expect(merged(...all, delivery(['nonsense']), delivery([]))).toEqual(all)
  })

  it('are due when the first of them that says so is', () => {
    const [both] = merged(
      delivery([`${ROW}/call`]),
      delivery([`${ROW}/remind`], { dueAt: time('09:30') })
    )
    expect(both?.dueAt).toBe(time('09:30'))
  })

  it('keep the spelling of the first of two words of one instant, and a key that nobody can read first', () => {
    const given = (login: string) =>
      delivery([`${ROW}/call`], { reached: [reached(login, '09:01')] })
    expect(merged(given('Sam'), given('sam'))[0]?.reached).toEqual([reached('Sam', '09:01')])
    expect(merged(delivery([`${ROW}/remind`, 'x', `${ROW}/call`]))[0]?.keys).toEqual([
      'x',
      `${ROW}/call`,
      `${ROW}/remind`,
    ])
  })

  it('of what was said to an audience keep the furthest key alone', () => {
    expect(
      merged(delivery([saidKey(1795424800)]), delivery([saidKey(1795424700)]))[0]?.keys
    ).toEqual([saidKey(1795424800)])
  })

  it('are pending until all keys of the pending one are settled elsewhere', () => {
    const settled = (...keys: string[]) => delivery(keys, { reached: [reached('sam', '09:01')] })
    const [call, rung] = [`${ROW}/call`, `${ROW}/rung-1`]
    expect(reachedOf(pendingOf(call), pendingOf(rung))).toBe('pending')
    expect(reachedOf(pendingOf(call), settled(call, rung))).toEqual([reached('sam', '09:01')])
    expect(reachedOf(settled(call, rung), pendingOf(call))).toEqual([reached('sam', '09:01')])
    expect(reachedOf(pendingOf(call, rung), settled(call))).toBe('pending')
    expect(reachedOf(settled(call), pendingOf(call, rung))).toBe('pending')
  })
})

const full = {
  about: 'issue',
  incident: ID,
  record: 'b10b',
  content: 'c047e47',
  policy: 'c0ffee',
  delivered: [
    delivery([`${ROW}/call`], {
      dueAt: time('09:30'),
      reached: 'pending',
      sent: [sent('call', '09:01', { to: 'sam', ref: 'x1' }), sent('rung-1', null)],
    }),
  ],
  pull: 7,
  orphaned: true,
} as const

const markerOfMany = (count: number) =>
  formatMarker({
    ...full,
    delivered: [
      delivery([`${ROW}/call`], {
        sent: Array.from({ length: count }, (_, index) => sent(`rung-${index + 1}`, '09:01')),
      }),
    ],
  })

describe('a marker with all that it may hold', () => {
  const LINE =
    '<!-- incident-ledger:v1 {"about":"issue","incident":"SEC-20261123-0900","record":"b10b","content":"c047e47",' +
    '"policy":"c0ffee","delivered":[{"keys":["v1:SEC-20261123-0900:engage-security-officer#0/call"],' +
    '"due":"2026-11-23T09:30:00Z","asked":["sam"],"reached":"pending","sent":[' +
    '["pager","sam","call","2026-11-23T09:01:00Z","x1",["sam"]],["pager","","rung-1",null,null,["sam"]]]}],' +
    '"pull":7,"orphaned":true} -->'

  it('says each in its place, and reads as it was written', () => {
    expect(formatMarker(full)).toBe(LINE)
    expect(parseMarker(LINE)).toEqual(full)
  })

  it('leaves out what there is none of', () => {
    const { pull: _, orphaned: __, ...rest } = full
    const [one] = full.delivered
    const bare = {
      ...rest,
      content: 'b10b',
      delivered: [{ ...one, dueAt: null, sent: [] }],
    }
    const line =
      '<!-- incident-ledger:v1 {"about":"issue","incident":"SEC-20261123-0900","record":"b10b","policy":"c0ffee",' +
      '"delivered":[{"keys":["v1:SEC-20261123-0900:engage-security-officer#0/call"],"due":null,"asked":["sam"],' +
      '"reached":"pending"}]} -->'
    expect(formatMarker(bare)).toBe(line)
    const { sent: ___, ...unsent } = bare.delivered[0] ?? one
    expect(parseMarker(line)).toEqual({ ...bare, delivered: [unsent] })
  })

  it.each([
    ['another sort', '"about":"issue"', '"about":"overview"'],
    ['no incident', '"incident":"SEC-20261123-0900"', '"incident":""'],
    ['no policy', '"policy":"c0ffee",', ''],
    [
      'a delivery without a key',
      '"keys":["v1:SEC-20261123-0900:engage-security-officer#0/call"]',
      '"keys":[]',
    ],
    ['somebody reached at no instant', '"reached":"pending"', '"reached":[["sam","soon"]]'],
    ['a pull request of no number', '"pull":7', '"pull":0'],
    ['half a pull request', '"pull":7', '"pull":1.5'],
    ['an orphan that is none', '"orphaned":true', '"orphaned":false'],
    ['a message without a reference', '"x1",', ''],
  ])('that says %s is none', (_, was, is) => {
    expect(LINE).toContain(was)
    expect(parseMarker(LINE.replace(was, is))).toBeNull()
  })

  it('is none with more messages of one row than we ever write', () => {
    expect(parseMarker(markerOfMany(100))).not.toBeNull()
    expect(parseMarker(markerOfMany(101))).toBeNull()
  })
})
