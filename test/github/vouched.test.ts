/** Entries at open heads that a comment bears out: what is asked of GitHub, and what is believed of its answers. */
import { describe, expect, it } from 'vitest'
import type { HeadRecord } from '../../src/delivery/heads.ts'
import type { TimelineEvent } from '../../src/model/events.ts'
import { commentNumber, findComment, findVouched } from '../../src/github/find-vouched.ts'
import { at, incidentFile } from '../support/incidents.ts'
import { answering, COMMENT_URL, commentAnswer } from './answering.ts'

const { repository, answers, askedOf } = answering('vouched')

const find = (id: number) => findComment(repository(), id)

describe('a comment', () => {
  it('has its number in its address', () => {
    expect(commentNumber(COMMENT_URL)).toBe(7)
    expect(commentNumber('https://github.com/kwetter/incidents/issues/4')).toBeNull()
  })

  it('is known with its times, and is none where it is gone or nobody’s', async () => {
    answers(/\/issues\/comments\/7$/, commentAnswer({ updated_at: '2026-11-23T11:56:00Z' }))
    answers(/\/issues\/comments\/8$/, { message: 'Not Found' }, 404)
    answers(/\/issues\/comments\/9$/, commentAnswer({ user: null }))
    answers(/\/issues\/comments\/10$/, commentAnswer({ body: undefined }))
    answers(/\/issues\/comments\/11$/, commentAnswer({ updated_at: undefined }))
    answers(/\/issues\/comments\/12$/, { message: 'No' }, 403)
    expect(await find(7)).toEqual({
      url: COMMENT_URL,
      text: '/ack',
      author: 'dana',
      at: at('2026-11-23T11:55:00Z'),
      editedAt: at('2026-11-23T11:56:00Z'),
    })
    expect(await find(8)).toBeNull()
    expect(await find(9)).toBeNull()
    expect(await find(10)).toMatchObject({ text: '' })
    await expect(find(12)).rejects.toMatchObject({ status: 403 })
  })
})

const permission = (login: string, word: string) =>
  answers(new RegExp(`/collaborators/${login}/permission$`), { permission: word })

const borne = {
  at: at('2026-11-23T11:55:00Z'),
  event: 'contained',
  by: 'dana',
  via: 'github',
  url: COMMENT_URL,
} as const satisfies TimelineEvent
const head = (timeline: readonly TimelineEvent[]): HeadRecord => {
  const { incident, ...file } = incidentFile({ timeline: ['09:00 reported'] })
  return {
    pull: { number: 3, branch: 'a', commit: 'c', author: null },
    path: file.path,
    text: null,
    id: incident.id,
    file: { ...file, incident: { ...incident, timeline: [...timeline] } },
  }
}

const vouched = async (timeline: readonly TimelineEvent[], isKnown = false) => {
  const { events, failures } = await findVouched(
    repository(),
    [head(timeline), { ...head([]), file: null }],
    () => isKnown
  )
  return { events: [...events], failures }
}

describe('an entry at a head', () => {
  it('is vouched for by the comment that orders it, of somebody who may write', async () => {
    answers(/\/issues\/comments\/7$/, commentAnswer({ body: '/contained\n/resolved' }))
    permission('dana', 'write')
    const resolved = { ...borne, event: 'resolved' } as const
    const other = { ...borne, event: 'closed' } as const
    expect(await vouched([borne, resolved, other])).toEqual({
      events: [borne, resolved],
      failures: [],
    })
    expect(await askedOf(/./, () => vouched([borne, resolved]))).toHaveLength(2)
  })

  it.each<[string, TimelineEvent]>([
    ['that came another way', { ...borne, via: 'phone' }],
    ['of nobody', { ...borne, by: undefined }],
    ['without an address', { ...borne, url: undefined }],
    ['with an address of no comment', { ...borne, url: 'https://github.com/kwetter/incidents' }],
  ])('%s is not asked about', async (_, event) => {
    expect(await askedOf(/./, () => vouched([event]))).toEqual([])
  })

  it('that the branch holds already is not asked about', async () => {
    expect(await askedOf(/./, () => vouched([borne], true))).toEqual([])
  })

  it.each(['read', 'triage', 'none'])('of somebody who may only %s waits', async (word) => {
    answers(/\/issues\/comments\/7$/, commentAnswer({ body: '/contained' }))
    permission('dana', word)
    expect(await vouched([borne])).toEqual({ events: [], failures: [] })
  })

  it('whose comment is gone waits', async () => {
    answers(/\/issues\/comments\/7$/, { message: 'Not Found' }, 404)
    expect(await vouched([borne])).toEqual({ events: [], failures: [] })
  })

  it.each([
    [/\/issues\/comments\/7$/, 'read the comments that unmerged entries name', 'issues: read'],
    [/\/permission$/, 'read the comments that unmerged entries name', 'issues: read'],
  ])('waits where GitHub refuses %s, and that is said', async (path, doing, needed) => {
    answers(path, { message: 'No' }, 403)
    answers(/\/issues\/comments\/7$/, commentAnswer({ body: '/contained' }))
    const { events, failures } = await vouched([borne])
    expect(events).toEqual([])
    expect(failures).toMatchObject([
      {
        status: 403,
        sentence: `GitHub refused to ${doing} (403: No).`,
        remedy: expect.stringContaining(needed),
      },
    ])
  })

  it('is one of a hundred at most', async () => {
    answers(/\/issues\/comments\/\d+$/, { message: 'Not Found' }, 404)
    const many = Array.from({ length: 101 }, (_, index) => ({
      ...borne,
      url: `${COMMENT_URL}${index}`,
    }))
    expect(await askedOf(/./, () => vouched(many))).toHaveLength(100)
  })
})
