/** Whether somebody may be entered as a cover: to the second, and with what to write instead. */
import { describe, expect, it } from 'vitest'
import { coverRefusal, overlapped } from '../../src/rota/may-cover.ts'
import { at } from '../support/incidents.ts'

const moment = (time: string) => at(`2026-11-23T${time}Z`)
const wanted = (from: string, to: string, rota = 'primary') => ({
  rota,
  by: 'sam',
  from: moment(from),
  to: moment(to),
})
const refused = (from: string, to: string) =>
  coverRefusal(wanted(from, to), moment('12:00:00'))?.refused ?? null
const remedy = (from: string, to: string) =>
  coverRefusal(wanted(from, to), moment('12:00:00'))?.remedy

describe('a cover that may not be entered', () => {
  it('ends before it has begun, or as it begins', () => {
    const words =
      'The cover by sam would end (2026-11-23T13:00:00Z) before it has begun (2026-11-23T13:00:00Z).'
    expect(refused('13:00:00', '13:00:00')).toBe(words)
    expect(refused('13:00:01', '13:00:00')).toContain('before it has begun')
    expect(refused('13:00:00', '13:00:01')).toBeNull()
  })

  it('is over by now', () => {
    expect(refused('11:00:00', '12:00:00')).toBe(
      'That time was over at 2026-11-23T12:00:00Z; a cover never rewrites the past.'
    )
    expect(refused('12:00:00', '12:00:01')).toBeNull()
  })

  it('begins before now', () => {
    expect(refused('11:59:59', '13:00:00')).toBe(
      'The cover would begin at 2026-11-23T11:59:59Z, which is over; a cover never rewrites the past.'
    )
  })

  it('is told what to write instead', () => {
    expect([
      remedy('13:00:00', '13:00:00'),
      remedy('11:00:00', '12:00:00'),
      remedy('11:59:59', '13:00:00'),
    ]).toEqual([
      'Put its beginning or its end right.',
      'Who came all the same is told by an entry of the incident.',
      'Leave its beginning away: it begins now.',
    ])
  })
})

it('a cover overlaps those of its rota with which it shares a second', () => {
  const covers = [
    wanted('08:00:00', '10:00:00'),
    wanted('08:00:00', '10:00:01'),
    wanted('11:59:59', '13:00:00'),
    wanted('12:00:00', '13:00:00'),
    wanted('10:30:00', '11:00:00', 'secondary'),
  ]
  const found = overlapped(covers, wanted('10:00:00', '12:00:00'))
  expect(found).toEqual([covers[1], covers[2]])
})
