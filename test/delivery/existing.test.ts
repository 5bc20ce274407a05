/** What GitHub holds of an incident: which issue stands, what is a copy, and what is still to be read. */
import { describe, expect, it } from 'vitest'
import { existingByIncident } from '../../src/delivery/existing.ts'
import { formatFollowUpMarker } from '../../src/delivery/follow-up-marker.ts'
import type { Found, FoundComment, FoundIssue } from '../../src/delivery/found.ts'
import { markerOfIssue, receiptsIn, unknownIn } from '../../src/delivery/identity.ts'
import { type Delivery, formatMarker, type Marker } from '../../src/delivery/marker.ts'
import { DAY } from '../../src/model/time.ts'
import { incidentFile } from '../support/incidents.ts'
import { policy } from '../support/policy.ts'
import { AUTHOR, entry, time } from './support.ts'

const ID = 'SEC-20261123-0900'
const OTHER = 'SEC-20261123-1000'
const isOurs = (login: string | null) => login === AUTHOR

const key = (step: string, target = 'engage-security-officer') => `v1:${ID}:${target}#0/${step}`
const delivery = (keys: string[], more: Partial<Delivery> = {}): Delivery => ({
  keys,
  dueAt: null,
  asked: ['sam'],
  reached: 'pending',
  ...more,
})
const marker = (more: Partial<Marker> = {}): Marker => ({
  about: 'issue',
  incident: ID,
  record: null,
  content: null,
  policy: null,
  delivered: [],
  ...more,
})
const issue = (number: number, more: Partial<FoundIssue> = {}): FoundIssue => ({
  number,
  url: `https://github.com/o/r/issues/${number}`,
  title: 'x',
  body: formatMarker(marker()),
  state: 'open',
  author: AUTHOR,
  labels: [],
  createdAt: time('09:00'),
  hasComments: true,
  ...more,
})
const comment = (
  id: number,
  more: Partial<FoundComment> & { says?: Marker } = {}
): FoundComment => {
  const { says = marker({ about: 'notice' }), ...rest } = more
  return {
    id,
    url: `https://github.com/o/r/issues/1#issuecomment-${id}`,
    body: formatMarker(says),
    html: null,
    author: AUTHOR,
    createdAt: time('09:10'),
    ...rest,
  }
}
const notice = (...delivered: Delivery[]) => marker({ about: 'notice', delivered })

function existing(
  issues: readonly FoundIssue[],
  comments: readonly (readonly [number, readonly FoundComment[]])[] = [],
  id = ID,
  sent?: ReadonlyMap<string, readonly Delivery[]>
) {
  const found: Found = {
    authors: [AUTHOR],
    issues,
    comments: new Map(comments),
    closedRead: true,
    newestRead: true,
  }
  const policyFile = { path: 'incidents/policy.yml', policy, commit: 'c0ffee' }
  return existingByIncident({
    found,
    entries: [entry([])],
    author: AUTHOR,
    policyFile,
    ...(sent === undefined ? {} : { sent }),
  }).get(id.toLowerCase())
}
const numbers = (issues: readonly { readonly issue: FoundIssue }[] | undefined) =>
  issues?.map((one) => one.issue.number)

describe('the issue that stands', () => {
  it('is the oldest open one, and the younger open ones are copies', () => {
    const found = existing([issue(9), issue(7), issue(3, { state: 'closed' }), issue(8)])
    expect(found?.standing?.issue.number).toBe(7)
    expect(numbers(found?.duplicates)).toEqual([8, 9])
  })

  it('is the oldest where none is open, and then nothing is a copy', () => {
    const closed = { state: 'closed' } as const
    const found = existing([issue(9, closed), issue(7, closed)])
    expect(found?.standing?.issue.number).toBe(7)
    expect(found?.duplicates).toEqual([])
  })

  it('is of its own incident, in whatever case, and of ours alone', () => {
    const cased = { body: formatMarker(marker({ incident: ID.toLowerCase() })) }
    const other = { body: formatMarker(marker({ incident: OTHER })) }
    const issues = [issue(5), issue(4, cased), issue(3, other), issue(2, { author: 'mallory' })]
    expect(existing(issues)?.standing?.issue.number).toBe(4)
    expect(numbers(existing(issues)?.duplicates)).toEqual([5])
    expect(existing(issues, [], OTHER)?.standing?.issue.number).toBe(3)
    expect(existing([issue(2, { author: 'mallory' })])).toBeUndefined()
  })
})

describe('the comments of an incident', () => {
  it('are asked for where an issue of it was not read', () => {
    expect(existing([issue(1), issue(2)], [[2, []]])?.unread).toEqual([1])
    expect(existing([issue(1), issue(2)])?.unread).toEqual([1, 2])
  })

  it('are ours with notices of it, the oldest first, from all of its issues', () => {
    const own = [
      comment(12, { says: notice(delivery([key('call')])) }),
      comment(13, { author: 'mallory', says: notice(delivery([key('call')])) }),
      comment(14, { body: 'Thanks.' }),
      comment(15, { says: marker() }),
      comment(16, { says: marker({ about: 'notice', incident: OTHER }) }),
    ]
    const found = existing(
      [issue(1), issue(2)],
      [
        [1, own],
        [2, [comment(11, { says: notice(delivery([key('remind')])) })]],
      ]
    )
    expect(found?.comments.map(({ comment: { id }, issue: on }) => [id, on])).toEqual([
      [11, 2],
      [12, 1],
    ])
  })

  it('are copies where older ones carry all that they carry, and are settled no more', () => {
    const drawn = '<a class="user-mention" href="/sam">@sam</a>'
    const says = (...steps: string[]) => notice(...steps.map((step) => delivery([key(step)])))
    const found = existing(
      [issue(1)],
      [
        [
          1,
          [
            comment(1, { says: says('call'), html: drawn }),
            comment(2, { says: says('call'), html: drawn }),
            comment(3, { says: says('call', 'remind'), html: drawn }),
            comment(4, { says: notice() }),
          ],
        ],
      ]
    )
    expect(found?.comments.map(({ duplicate }) => duplicate)).toEqual([false, true, false, false])
    expect(found?.comments.map(({ settled }) => settled !== null)).toEqual([
      true,
      false,
      true,
      false,
    ])
  })
})

const noted = (keys: string[], more: Partial<Delivery> = {}) =>
  issue(1, { body: formatMarker(marker({ delivered: [delivery(keys, more)] })) })

describe('what went out', () => {
  const reached = [{ login: 'sam', at: time('09:10') }]

  it('is what the comments say as GitHub drew them, and what the issue noted', () => {
    const html = '<a class="user-mention" href="/sam">@sam</a>'
    const says = notice(delivery([key('call')]))
    expect(existing([issue(1)], [[1, [comment(1, { says, html })]]])?.delivered).toEqual([
      delivery([key('call')], { reached }),
    ])
    expect(existing([issue(1)], [[1, [comment(1, { says })]]])?.delivered).toEqual([
      delivery([key('call')]),
    ])
    expect(existing([noted([key('call')], { reached })], [[1, []]])?.delivered).toEqual([
      delivery([key('call')], { reached }),
    ])
  })

  it('reached nobody where its comment was deleted, and stays pending while one stands or is unread', () => {
    const issues = [noted([key('call'), key('remind')])]
    expect(existing(issues, [[1, []]])?.delivered[0]?.reached).toEqual([])
    expect(existing(issues)?.delivered[0]?.reached).toBe('pending')
    const other = comment(1, { says: notice(delivery([key('call', 'reach-assessed')])) })
    expect(existing(issues, [[1, [other]]])?.delivered).toContainEqual(
      delivery([key('call'), key('remind')], { reached: [] })
    )
    const stands = comment(1, {
      says: notice(delivery([key('call', 'reach-assessed')]), delivery([key('remind')])),
    })
    expect(existing(issues, [[1, [stands]]])?.delivered).toContainEqual(
      delivery([key('call'), key('remind')])
    )
  })
})

const bare = (id: number, more = {}) => comment(id, { body: 'x', ...more })

describe('the incident of an issue of ours', () => {
  const NONE: ReadonlyMap<string, string> = new Map()
  const of = (body: string, comments: FoundComment[] = [], receipts = NONE) =>
    markerOfIssue({ author: AUTHOR, body }, comments, isOurs, receipts)

  it('is what its text says, and none where that is of something else', () => {
    expect(of(formatMarker(marker()))?.incident).toBe(ID)
    expect(of(formatMarker(marker({ about: 'twin' })), [comment(1)])).toBeNull()
    expect(
      markerOfIssue({ author: 'mallory', body: formatMarker(marker()) }, [], isOurs, NONE)
    ).toBeNull()
  })

  it('else what our comments say, the state by the last of them', () => {
    const says = (record: string, incident = ID) =>
      marker({ about: 'notice', record, incident, delivered: [delivery([key('call')])] })
    const comments = [
      comment(0, { author: 'mallory', says: says('theirs', OTHER) }),
      comment(1, { body: 'A word.' }),
      comment(2, { says: says('old') }),
      comment(3, { says: says('new') }),
      comment(4, { says: says('strange', OTHER) }),
    ]
    expect(of('', comments)).toMatchObject({
      about: 'issue',
      incident: ID,
      record: 'new',
      delivered: [],
    })
  })

  it('else that of the record whose receipt names one of our comments', () => {
    const file = incidentFile({
      id: ID,
      kind: 'security',
      timeline: [
        '09:00 reported',
        '09:10 notified role=users',
        '09:11 notified role=users url=https://github.com/o/r/issues/1#issuecomment-2',
        '09:12 noted',
      ],
    })
    const receipts = receiptsIn([file])
    expect([...receipts.values()]).toEqual([ID])
    expect(of('', [bare(1), bare(2)], receipts)).toEqual(marker())
    expect(of('', [bare(1)], receipts)).toBeNull()
    expect(of('', [bare(2, { author: 'mallory' })], receipts)).toBeNull()
  })
})

const unknown = (more: Partial<FoundIssue>, read = false) => {
  const found = {
    issues: [issue(1, { body: '', createdAt: time('09:00'), ...more })],
    comments: new Map(read ? [[1, []]] : []),
    authors: [],
    closedRead: true,
    newestRead: true,
  }
  return unknownIn(found, isOurs)
}

describe('an issue of ours that does not say what it is', () => {
  it('may be that of an incident that began within a day after it', () => {
    const asked = unknown({})
    expect(asked(time('09:00') + DAY)).toHaveLength(1)
    expect(asked(time('09:00') + DAY + 1)).toEqual([])
  })

  it('is none that says what it is, that nobody commented on, that was read, or that is not ours', () => {
    const since = time('09:00')
    const followUp = formatFollowUpMarker({ incident: ID, reserved: '00000001' })
    expect(unknown({ body: followUp })(since)).toEqual([])
    expect(unknown({ body: formatMarker(marker()) })(since)).toEqual([])
    expect(unknown({ hasComments: false })(since)).toEqual([])
    expect(unknown({}, true)(since)).toEqual([])
    expect(unknown({ author: 'mallory' })(since)).toEqual([])
  })
})
