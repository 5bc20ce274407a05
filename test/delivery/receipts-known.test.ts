/** Receipts one by one: in which role somebody was told, what the record holds already, and what the clock makes of it. */
import { describe, expect, it } from 'vitest'
import { withRotas } from '../../src/commands/ledger/rotas-of.ts'
import type { LedgerEntry } from '../../src/clock/obligation.ts'
import type { ExistingComment } from '../../src/delivery/existing.ts'
import type { Delivery, Marker } from '../../src/delivery/marker.ts'
import type { MentionContext } from '../../src/delivery/mentions.ts'
import {
  messageReceipts,
  receiptEntry,
  receiptsOf,
  roleReached,
} from '../../src/delivery/receipt.ts'
import { applyReceipts, momentOf } from '../../src/delivery/receipts.ts'
import type { IncidentFile } from '../../src/model/incident.ts'
import type { Instant } from '../../src/model/time.ts'
import { policyWith } from '../support/policy.ts'
import { roster } from '../support/rotas.ts'
import { zones } from '../support/zones.ts'
import { AUTHOR, entry, obligation, time } from './support.ts'

const ID = 'SEC-20261123-0900'
const { versions } = roster(`rotas:
  first-line: { layers: [{ people: [fay, kim], every: 1w, from: 2026-11-16 09:00 }] }
`)
/** Sam manages, too; the desk comes first of all, and holds Alice beside the team of the board. */
const policy = withRotas(
  policyWith((typed) => {
    typed.contacts = {
      desk: { logins: ['alice', 'sam', 'kwetter/board'] },
      'incident-manager': { logins: ['Alice', 'sam'] },
      'security-officer': { logins: ['sam'] },
      'first-line': { rota: 'first-line' },
    }
  }),
  versions
)

const key = (target: string) => `v1:${ID}:${target}#0/call`
const delivery = (more: Partial<Delivery> = {}): Delivery => ({
  keys: [key('engage-security-officer')],
  dueAt: null,
  asked: [],
  reached: [],
  ...more,
})
const contextOf = (one: LedgerEntry): MentionContext => ({
  policy,
  course: one.course,
  zones,
  now: time('09:31'),
})

describe('the role in which a word reached somebody', () => {
  const rows = [
    obligation({ anchorAt: time('09:05') }),
    obligation({ role: 'desk' }),
    obligation({ target: 'notify-desk', do: 'notify', role: 'desk', owner: 'security-officer' }),
    obligation({ target: 'update-desk', do: 'update', role: 'desk', owner: 'security-officer' }),
    obligation({ target: 'reach-contained', do: 'reach', role: null, reach: 'contained' }),
  ]
  const roleOf = (target: string, login: string) =>
    roleReached(delivery({ keys: [key(target)] }), login, entry(rows), contextOf(entry(rows)))

  it('is that of the duty, of its newest row, where somebody is to be told or engaged', () => {
    expect(roleOf('engage-security-officer', 'SAM')).toBe('security-officer')
    expect(roleOf('notify-desk', 'sam')).toBe('desk')
  })

  it('else that of its owner, and of what nobody owes that of the incident manager', () => {
    expect(roleOf('engage-security-officer', 'alice')).toBe('incident-manager')
    expect(roleOf('update-desk', 'sam')).toBe('security-officer')
    expect(roleOf('reach-contained', 'sam')).toBe('incident-manager')
    expect(roleOf('held', 'alice')).toBe('incident-manager')
    expect(roleReached(delivery({ keys: [] }), 'alice', entry(rows), contextOf(entry(rows)))).toBe(
      'incident-manager'
    )
  })

  it('else the first for which the policy names them, on duty or not; else none', () => {
    expect(roleOf('reach-contained', 'kwetter/board')).toBe('desk')
    expect(roleOf('reach-contained', 'Fay')).toBe('first-line')
    expect(roleOf('reach-contained', 'kim')).toBe('first-line')
    expect(roleOf('reach-contained', 'mallory')).toBeNull()
  })
})

const URL = 'https://github.com/kwetter/incidents/issues/1#issuecomment-1'
const reached = (login: string, at = '09:02') => ({ login, at: time(at) })

function comment(delivered: readonly Delivery[], more: Partial<ExistingComment> = {}) {
  const marker: Marker = {
    about: 'notice',
    incident: ID,
    record: null,
    content: null,
    policy: null,
    delivered,
  }
  return {
    comment: { id: 1, url: URL, body: '', html: null, author: AUTHOR, createdAt: time('09:02') },
    issue: 1,
    marker,
    settled: null,
    duplicate: false,
    ...more,
  }
}

function told(comments: readonly ExistingComment[], lines: readonly string[] = []) {
  const one = entry([obligation({})], { timeline: ['09:00 reported by=dana', ...lines] })
  const noting = { entry: one, branch: 'login-fails', mentions: contextOf(one) }
  return receiptsOf(noting, comments)
}

const sam = delivery({ reached: [reached('sam')] })

/** How many receipts of it a record lacks that has this entry. */
const leftOfComment = (rest: string) => told([comment([sam])], [`09:02 ${rest}`]).length

describe('the receipts of comments', () => {
  it('say who was told in which role, when, by which comment, and where the record is', () => {
    const both = delivery({
      keys: [key('reach-contained')],
      reached: [reached('alice'), reached('mallory'), reached('sam')],
    })
    const base = {
      incident: ID,
      path: 'incidents/2026/11/SEC-20261123-0900-x.md',
      branch: 'login-fails',
      at: time('09:02'),
      url: URL,
    }
    expect(told([comment([sam, both])])).toEqual([
      { ...base, role: 'security-officer', login: 'sam' },
      { ...base, role: 'incident-manager', login: 'alice' },
      { ...base, role: 'incident-manager', login: 'sam' },
    ])
  })

  it('are given by what is settled now, by no copy, and by nothing pending', () => {
    const pending = delivery({ reached: 'pending' })
    const settled = comment([sam]).marker
    expect(told([comment([pending], { settled })])).toHaveLength(1)
    expect(told([comment([pending, sam])])).toHaveLength(1)
    expect(told([comment([sam], { duplicate: true })])).toEqual([])
    expect(told([comment([sam, sam]), comment([sam])])).toHaveLength(1)
    const other = { ...comment([sam]).comment, url: `${URL}2` }
    expect(told([comment([sam]), comment([sam], { comment: other })])).toHaveLength(2)
  })

  it('are not given again once the record has them, in whatever case', () => {
    expect(leftOfComment(`notified role=security-officer who=Sam url=${URL}`)).toBe(0)
    expect(
      leftOfComment(`notified role=security-officer who=Sam url=${URL.replace('g', 'G')}`)
    ).toBe(0)
    expect(leftOfComment(`notified role=security-officer who=sam url=${URL}2`)).toBe(1)
    expect(leftOfComment(`notified role=incident-manager who=sam url=${URL}`)).toBe(1)
    expect(leftOfComment(`notified role=security-officer who=alice url=${URL}`)).toBe(1)
    expect(leftOfComment(`notified role=security-officer url=${URL}`)).toBe(1)
    expect(leftOfComment('notified role=security-officer who=sam')).toBe(1)
    expect(leftOfComment(`engaged role=security-officer who=sam url=${URL}`)).toBe(1)
  })

  it('know a team by the note of its entry, which names no person', () => {
    const board = delivery({ reached: [reached('kwetter/board')] })
    const noted = (note: string) =>
      told([comment([board])], [`09:02 notified role=desk note="${note}" url=${URL}`]).length
    expect(noted('the team kwetter/board')).toBe(0)
    expect(noted('the team kwetter/other')).toBe(1)
    expect(noted('told the team kwetter/board')).toBe(1)
  })
})

const messageOf = (more: object = {}) => ({
  receiver: 'pager',
  to: 'sam',
  step: 'call',
  at: time('09:01') as Instant | null,
  ref: 'x1' as string | null,
  logins: ['sam'],
  ...more,
})

const messages = (delivered: readonly Delivery[], lines: readonly string[] = []) => {
  const one = entry([obligation({})], { timeline: ['09:00 reported by=dana', ...lines] })
  return messageReceipts({ entry: one, branch: null, mentions: contextOf(one) }, delivered)
}

/** The same of a message. */
const leftOfMessage = (line: string) => messages([delivery({ sent: [messageOf()] })], [line]).length

describe('the receipts of messages', () => {
  it('say what took it, and what that calls it; what GitHub reached is none of them', () => {
    const both = delivery({
      reached: [reached('sam')],
      sent: [
        messageOf(),
        messageOf({ receiver: 'mail', ref: null }),
        messageOf({ logins: ['mallory'] }),
      ],
    })
    const receipts = messages([both, both])
    const base = {
      incident: ID,
      path: 'incidents/2026/11/SEC-20261123-0900-x.md',
      branch: null,
      role: 'security-officer',
      login: 'sam',
      at: time('09:01'),
    }
    expect(receipts).toEqual([
      { ...base, via: 'pager', ref: 'x1' },
      { ...base, via: 'mail', ref: null },
    ])
    expect(receipts.map((receipt) => receiptEntry(receipt))).toEqual([
      {
        role: 'security-officer',
        who: 'sam',
        note: 'Accepted by the receiver pager as x1',
        via: 'pager',
      },
      { role: 'security-officer', who: 'sam', note: 'Accepted by the receiver mail', via: 'mail' },
    ])
  })

  it('are not given again once the record has them: by role, person, instant and receiver', () => {
    expect(leftOfMessage('09:01 notified role=security-officer who=SAM via=pager')).toBe(0)
    expect(leftOfMessage('09:01 notified role=security-officer who=sam via=mail')).toBe(1)
    expect(leftOfMessage('09:01 notified role=security-officer who=sam')).toBe(1)
    expect(leftOfMessage('09:01 notified role=security-officer via=pager')).toBe(1)
    expect(leftOfMessage('09:02 notified role=security-officer who=sam via=pager')).toBe(1)
    expect(leftOfMessage('09:01 notified role=desk who=sam via=pager')).toBe(1)
    expect(leftOfMessage('09:01 engaged role=security-officer who=sam via=pager')).toBe(1)
  })

  it('as an entry of GitHub’s word name the comment alone', () => {
    const [receipt] = told([comment([delivery({ reached: [reached('sam')] })])])
    expect(receipt === undefined ? null : receiptEntry(receipt)).toEqual({
      role: 'security-officer',
      who: 'sam',
      url: URL,
    })
  })
})

describe('what is known to have been delivered', () => {
  const one = entry([obligation({})], {
    timeline: ['09:00 reported by=dana', '09:20 noted by=dana'],
  })

  /** What the clock is asked, and what it then makes of the entry. */
  function applied(delivered: readonly Delivery[], entryOf: LedgerEntry = one) {
    const asked: { timeline: string[]; moment: Instant | undefined }[] = []
    const computed = { ...one, obligations: [], open: false }
    const present = applyReceipts(
      entryOf,
      delivered,
      contextOf(entryOf),
      ({ incident }: IncidentFile, moment) => {
        const timeline = incident.timeline.map(({ at, event, ...rest }) =>
          [at - time('09:00'), event, JSON.stringify(rest)].join(' ')
        )
        asked.push({ timeline, moment })
        return computed
      }
    )
    return { asked, present }
  }

  it('is put to the clock as entries in their places, at the moment of the sweep', () => {
    const pager = { receiver: 'pager', to: '', step: 'call', ref: null, at: time('09:05') }
    const { asked, present } = applied([
      delivery({
        reached: [reached('sam', '09:02')],
        sent: [{ ...pager, logins: ['sam'] }],
      }),
      delivery({ keys: [key('held')], reached: [reached('alice', '09:02'), reached('mallory')] }),
    ])
    expect(asked).toEqual([
      {
        timeline: [
          '0 reported {"by":"dana"}',
          '120 notified {"role":"security-officer","who":"sam","via":"github"}',
          '120 notified {"role":"incident-manager","who":"alice","via":"github"}',
          '300 notified {"role":"security-officer","who":"sam","via":"pager"}',
          '1200 noted {"by":"dana"}',
        ],
        moment: time('09:31'),
      },
    ])
    expect(present).toEqual({ ...one, obligations: [], open: false })
  })

  it('is one entry of a role and an instant, and none that the record holds', () => {
    const board = delivery({
      keys: [key('held')],
      reached: [reached('alice', '09:02'), reached('sam', '09:02')],
    })
    expect(applied([board]).asked[0]?.timeline).toHaveLength(3)
    const noted = entry([obligation({})], {
      timeline: ['09:00 reported by=dana', '09:02 notified role=incident-manager'],
    })
    expect(applied([board], noted)).toEqual({ asked: [], present: noted })
  })

  it('asks nothing where nobody was reached that counts', () => {
    for (const delivered of [
      [],
      [delivery({ reached: 'pending' })],
      [delivery({ reached: [reached('mallory')] })],
    ])
      expect(applied(delivered)).toEqual({ asked: [], present: one })
  })

  it('is asked as of the last word, where that came after the sweep began', () => {
    const late = delivery({ reached: [reached('mallory', '09:40')] })
    const { asked, present } = applied([late])
    expect(asked.map(({ moment }) => moment)).toEqual([time('09:40')])
    expect(present.open).toBe(false)
    expect(momentOf(time('09:31'), [late, delivery()])).toBe(time('09:40'))
    expect(momentOf(time('09:31'), [])).toBe(time('09:31'))
  })

  it('leaves the entry as it is where the clock makes nothing of it', () => {
    const context = contextOf(one)
    const delivered = [delivery({ reached: [reached('sam')] })]
    const asked: number[] = []
    const nobody = () => {
      asked.push(1)
      return null
    }
    expect(applyReceipts(one, delivered, context, nobody)).toEqual(one)
    // The same is asked once, and something else anew.
    expect(applyReceipts(one, delivered, context, nobody)).toEqual(one)
    expect(asked).toHaveLength(1)
    applyReceipts(one, [delivery({ reached: [reached('sam', '09:03')] })], context, nobody)
    expect(asked).toHaveLength(2)
  })
})
