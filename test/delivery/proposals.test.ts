/** The word on what pull requests propose and their merge alone can grant: once for each thing, in our words. */
import { describe, expect, it } from 'vitest'
import type { Proposal, PullHead } from '../../src/delivery/heads.ts'
import { parseMarker } from '../../src/delivery/marker.ts'
import { partsOf } from '../../src/delivery/hidden-line.ts'
import { planSweep, type SweepInput } from '../../src/delivery/plan-sweep.ts'
import { proposed } from '../../src/delivery/proposals.ts'
import type { TimelineEvent } from '../../src/model/events.ts'
import { incident } from '../support/incidents.ts'
import { pretendGitHub, sweepOnce } from './pretend.ts'
import { entry, obligation, sweep } from './support.ts'

const ID = 'SEC-20261123-0900'
const one = entry([obligation({})])

function eventOf(line: string): TimelineEvent {
  const [event] = incident({ timeline: [line] }).timeline
  if (event === undefined) throw new Error('There is one.')
  return event
}
const pull = (number: number, author: string | null = 'dana'): PullHead => ({
  number,
  branch: `change-${number}`,
  commit: 'c0de',
  author,
})
const DISMISSED = eventOf('09:05 dismissed by=mallory')

const input = (proposals: readonly Proposal[], more: Partial<SweepInput> = {}, given = one) =>
  sweep([given], '09:10', { proposals: new Map([[ID.toLowerCase(), proposals]]), ...more })

/** What the comment says above its marker, and the keys in it. */
function said(proposals: readonly Proposal[], more: Partial<SweepInput> = {}, given = one) {
  const { steps } = planSweep(input(proposals, more, given))
  const [, comment] = steps
  const body = comment?.action === 'comment' ? comment.body : ''
  const deliveries = parseMarker(body)?.delivered ?? []
  return { text: partsOf(body).text, keys: deliveries.map(({ keys }) => keys), deliveries }
}

const HEAD =
  '**Proposed, and not yet in force:** it would end or ease what is owed here, so it counts once it is merged.'

const dismissing = (number: number, event = DISMISSED): Proposal => ({
  pull: pull(number),
  waiting: { what: 'entry', event },
})

describe('what waits for a merge', () => {
  it('is said in our words, with who opened the pull request and who says that they wrote it', () => {
    const { text, deliveries } = said([
      { pull: pull(7), waiting: { what: 'entry', event: DISMISSED } },
      { pull: pull(7), waiting: { what: 'change', event: eventOf('09:00 reported') } },
      { pull: pull(8, null), waiting: { what: 'removal', event: DISMISSED } },
      { pull: pull(8, null), waiting: { what: 'key', key: 'duplicate-of' } },
      { pull: pull(9, 'x`y'), waiting: { what: 'deletion' } },
    ])
    expect(text).toBe(
      [
        HEAD,
        '',
        '- #7 by `dana` proposes `dismissed` at 2026-11-23 09:05 UTC, by `mallory`.',
        '- #7 by `dana` proposes another `reported` at 2026-11-23 09:00 UTC.',
        '- #8 proposes to take out `dismissed` at 2026-11-23 09:05 UTC, by `mallory`.',
        '- #8 proposes another `duplicate-of`.',
        '- #9 by ``x`y`` proposes to delete the record.',
      ].join('\n')
    )
    expect(deliveries).toHaveLength(5)
    for (const { dueAt, asked, reached } of deliveries)
      expect({ dueAt, asked, reached }).toEqual({ dueAt: null, asked: [], reached: [] })
  })

  it('is said without what and by whom where the place may not know', () => {
    const confidential = entry([obligation({})], { tlp: 'red' })
    const proposals: Proposal[] = [
      { pull: pull(7), waiting: { what: 'entry', event: DISMISSED } },
      { pull: pull(7), waiting: { what: 'deletion' } },
    ]
    const { text, keys } = said(proposals, {}, confidential)
    expect(text).toBe([HEAD, '', '- #7 by `dana` proposes a change.'].join('\n'))
    expect(keys).toHaveLength(2)
  })

  it('has a key for each pull request and each thing, once', () => {
    const { keys } = said([
      dismissing(7),
      dismissing(7),
      dismissing(8),
      dismissing(7, eventOf('09:06 closed')),
    ])
    expect(keys.flat()).toHaveLength(3)
    for (const [key] of keys)
      expect(key).toMatch(/^v1:SEC-20261123-0900:proposed-[0-9a-f]{8}#[78]\/proposal$/)
    expect(keys[0]?.[0]?.replace('#7', '#8')).toBe(keys[1]?.[0])
  })

  it('stands below the notices that are owed, in one comment', () => {
    const due = entry([obligation({ steps: { call: '09:00 security-officer' } })])
    const { text, keys } = said([{ pull: pull(7), waiting: { what: 'deletion' } }], {}, due)
    expect(text).toContain(`\n\n${HEAD}\n\n- #7 by \`dana\` proposes to delete the record.`)
    expect(keys[0]).toEqual([`v1:${ID}:engage-security-officer#0/call`])
    expect(keys).toHaveLength(2)
  })
})

describe('a proposal that was said', () => {
  const deletion: Proposal = { pull: pull(7), waiting: { what: 'deletion' } }

  it('is said once, and its issue forgets it when it waits no more', () => {
    const github = pretendGitHub()
    sweepOnce(github, input([deletion]))
    expect(github.comments.get(1)).toHaveLength(1)
    expect(github.issues[0]?.body).toContain('/proposal')
    github.writes = []
    sweepOnce(github, input([deletion]))
    expect(github.writes).toEqual([])
    sweepOnce(github, input([]))
    expect(github.comments.get(1)).toHaveLength(1)
    expect(github.issues[0]?.body).not.toContain('/proposal')
  })

  it('and comes again from another pull request is news, and the old one is not repeated', () => {
    const github = pretendGitHub()
    sweepOnce(github, input([deletion]))
    sweepOnce(github, input([deletion, { ...deletion, pull: pull(8, 'ben') }]))
    const last = github.comments.get(1)?.at(-1)?.body ?? ''
    expect(partsOf(last).text).toBe(`${HEAD}\n\n- #8 by \`ben\` proposes to delete the record.`)
  })
})

it('each thing has its words', () => {
  const things = [
    { what: 'entry', event: DISMISSED },
    { what: 'change', event: DISMISSED },
    { what: 'removal', event: DISMISSED },
    { what: 'key', key: 'kind' },
    { what: 'deletion' },
  ] as const
  expect(things.map((thing) => proposed(thing))).toEqual([
    '`dismissed` at 2026-11-23 09:05 UTC',
    'another `dismissed` at 2026-11-23 09:05 UTC',
    'to take out `dismissed` at 2026-11-23 09:05 UTC',
    'another `kind`',
    'to delete the record',
  ])
})
