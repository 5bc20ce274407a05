/** A comment bears out the very entry that it orders, and no other. */
import { describe, expect, it, test } from 'vitest'
import type { TimelineEvent } from '../../src/model/events.ts'
import { coverMoments } from '../../src/parse/comment-cover.ts'
import { bearsOut, type CommentSeen } from '../../src/parse/comment-witness.ts'
import { at } from '../support/incidents.ts'
import { zones } from '../support/zones.ts'

const URL = 'https://github.com/kwetter/incidents/issues/1#issuecomment-7'
const MOMENT = at('2026-11-21T03:12:00Z')
const seen = (text: string, more: Partial<CommentSeen> = {}): CommentSeen => ({
  url: URL,
  text,
  author: 'Dana',
  at: MOMENT,
  editedAt: MOMENT,
  ...more,
})
const told = { at: MOMENT, by: 'dana', url: URL } as const
const contained: TimelineEvent = { ...told, event: 'contained' }
const engaged: TimelineEvent = { ...told, event: 'engaged', who: 'dana', role: 'first-line' }

describe('a comment bears out', () => {
  it.each<[string, string, TimelineEvent]>([
    ['the entry that it orders', '/contained', contained],
    ['one of several', 'Well.\n/update limited\n/contained so far', contained],
    ['that its author took it up, in any role', '/ack', engaged],
    ['that its author took it up in that role', '/engage first-line', engaged],
    ['that whom it names took it up', '/engage @Sam first-line', { ...engaged, who: 'sam' }],
  ])('%s', (_, text, event) => {
    expect(bearsOut(seen(text), event)).toBe(true)
  })

  it.each<[string, CommentSeen, TimelineEvent]>([
    ['another entry', seen('/resolved'), contained],
    ['what it only says', seen('contained'), contained],
    ['what it says unclearly', seen('/priority P9'), { ...told, event: 'assessed' }],
    ['what it asks in help', seen('/help'), engaged],
    ['a cover that it asks for', seen('/cover until 18:00'), engaged],
    ['an entry of somebody else', seen('/contained'), { ...contained, by: 'sam' }],
    ['an entry of nobody', seen('/contained'), { at: MOMENT, url: URL, event: 'contained' }],
    ['an entry of another comment', seen('/contained', { url: `${URL}8` }), contained],
    ['an entry of no comment', seen('/contained'), { at: MOMENT, by: 'dana', event: 'contained' }],
    ['an entry of a second later', seen('/contained'), { ...contained, at: MOMENT + 1 }],
    ['anything once it was edited', seen('/contained', { editedAt: MOMENT + 1 }), contained],
    ['that somebody else took it up', seen('/ack'), { ...engaged, who: 'sam' }],
    ['that nobody took it up', seen('/ack'), { ...told, event: 'engaged', role: 'first-line' }],
    ['that it was taken up in another role', seen('/engage second-line'), engaged],
    ['an entry of another name that takes it up', seen('/ack'), contained],
  ])('but not %s', (_, comment, event) => {
    expect(bearsOut(comment, event)).toBe(false)
  })
})

describe('a cover that a comment asks for', () => {
  // 04:12 on the wall.
  const wall = { at: MOMENT, zone: 'Europe/Amsterdam', zones }
  const moments = (from: string | null, until: string, zone = wall.zone) =>
    coverMoments({ from, until }, { ...wall, zone })

  test.each([
    [null, '18:00', '2026-11-21T03:12:00Z', '2026-11-21T17:00:00Z'],
    [null, '04:12', '2026-11-21T03:12:00Z', '2026-11-22T03:12:00Z'],
    ['18:00', '09:00', '2026-11-21T17:00:00Z', '2026-11-22T08:00:00Z'],
    ['tomorrow 18:00', '2026-12-01 09:00', '2026-11-22T17:00:00Z', '2026-12-01T08:00:00Z'],
  ])('is from %s until %s', (from, until, begins, ends) => {
    expect(moments(from, until)).toEqual({ from: at(begins), to: at(ends) })
  })

  const NONE = 'Write `until 18:00`, or `until 2026-12-01 09:00`.'
  test.each([
    [null, 'later', { refused: 'later is no moment.', remedy: NONE }],
    ['soon', '18:00', { refused: 'soon is no moment.', remedy: NONE }],
    [null, '25:00', { refused: expect.stringContaining('does not exist') }],
  ])('is refused from %s until %s', (from, until, refusal) => {
    expect(moments(from, until)).toMatchObject(refusal)
  })

  test('has no time of day where its zone is none', () => {
    expect(moments(null, '18:00', 'Mars/Base')).toMatchObject({
      refused: 'No policy says in which zone that is.',
    })
    expect(moments(null, '2026-12-01T09:00:00Z', 'Mars/Base')).toEqual({
      from: MOMENT,
      to: at('2026-12-01T09:00:00Z'),
    })
  })
})
