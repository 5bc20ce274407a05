import { describe, expect, it } from 'vitest'
import { formatInstant } from '../../src/model/time.ts'
import { onDuty } from '../../src/rota/on-duty.ts'
import { shiftAt } from '../../src/rota/shifts.ts'
import { at } from '../support/incidents.ts'
import { clocks, roster, shiftLines } from '../support/rotas.ts'

const layer = (more: string) => `rotas: { first-line: { layers: [${more}] } }\n`

const daily = (time: string) =>
  roster(layer(`{ people: [finn, bo], every: 1d, from: 2026-03-27 ${time} }`))
const weeklyOf = (who: string) => layer(`{ people: [${who}], every: 1w, from: 2026-11-02 09:00 }`)

describe('a hand-over at a local time', () => {
  it('keeps its time in the night that skips an hour', () => {
    expect(shiftLines(daily('09:00'), '2026-03-28T08:00Z', '2026-03-30T12:00Z')).toEqual([
      '2026-03-28T08:00:00Z bo layer',
      '2026-03-29T07:00:00Z finn layer',
      '2026-03-30T07:00:00Z bo layer',
    ])
  })

  it('comes later by the gap where that night skips it', () => {
    expect(shiftLines(daily('02:30'), '2026-03-28T02:00Z', '2026-03-30T12:00Z')).toEqual([
      '2026-03-28T02:00:00Z bo layer',
      '2026-03-29T01:30:00Z finn layer',
      '2026-03-30T00:30:00Z bo layer',
    ])
  })

  it('is the first of the two where the other night repeats it', () => {
    const rota = roster(layer('{ people: [finn, bo], every: 1d, from: 2026-10-24 02:30 }'))
    expect(shiftLines(rota, '2026-10-24T00:30Z', '2026-10-26T12:00Z')).toEqual([
      '2026-10-24T00:30:00Z finn layer',
      '2026-10-25T00:30:00Z bo layer',
      '2026-10-26T01:30:00Z finn layer',
    ])
  })

  it('counts elapsed hours where the turn is hours', () => {
    const rota = roster(layer('{ people: [finn, bo], every: 12h, from: 2026-10-24 20:00 }'))
    expect(shiftLines(rota, '2026-10-24T18:00Z', '2026-10-26T00:00Z')).toEqual([
      '2026-10-24T18:00:00Z finn layer',
      '2026-10-25T06:00:00Z bo layer',
      '2026-10-25T18:00:00Z finn layer',
    ])
  })

  it('belongs to the next, and the second before it to the one before', () => {
    const rota = daily('09:00')
    expect(onDuty(rota, at('2026-03-29T07:00:00Z'), clocks).on).toEqual(['finn'])
    expect(onDuty(rota, at('2026-03-29T06:59:59Z'), clocks).on).toEqual(['bo'])
  })
})

describe('layers', () => {
  const weekly = `{ people: [finn, bo, cleo], every: 1w, from: 2026-11-02 09:00 }`

  it('let a weekly rota stand below a layer of two who share the working days', () => {
    const office = `{ people: [dana, eli], every: 1d, from: 2026-11-02 09:00,
      hours: { monday: [09:00-17:00], tuesday: [09:00-17:00] } }`
    expect(
      shiftLines(roster(layer(`${weekly}, ${office}`)), '2026-11-09T07:00Z', '2026-11-11T12:00Z')
    ).toEqual([
      '2026-11-09T07:00:00Z finn layer',
      '2026-11-09T08:00:00Z eli layer',
      '2026-11-09T16:00:00Z bo layer',
      '2026-11-10T08:00:00Z dana layer',
      '2026-11-10T16:00:00Z bo layer',
    ])
  })

  it('leave a gap before they begin, and none where it is declared off duty', () => {
    const rota = roster(
      `rotas: { first-line: { layers: [${weekly}], off: { saturday: [00:00-24:00] } } }`
    )
    expect(shiftLines(rota, '2026-11-01T12:00Z', '2026-11-09T07:00Z')).toEqual([
      '2026-11-01T12:00:00Z – gap',
      '2026-11-02T08:00:00Z finn layer',
      '2026-11-06T23:00:00Z – off',
      '2026-11-07T23:00:00Z finn layer',
    ])
  })

  it('open their hours twice in the night that repeats one', () => {
    const rota = roster(
      layer(
        `{ people: [dana], every: 1w, from: 2026-10-01 00:00, hours: { sunday: [02:00-03:00] } }`
      )
    )
    expect(shiftLines(rota, '2026-10-24T22:00Z', '2026-10-25T12:00Z')).toEqual([
      '2026-10-24T22:00:00Z – gap',
      '2026-10-25T00:00:00Z dana layer',
      '2026-10-25T02:00:00Z – gap',
    ])
  })
})

describe('covers', () => {
  const covered = `${layer('{ people: [finn], every: 1w, from: 2026-11-02 09:00 }')}covers:
  - { rota: first-line, by: bo, from: 2026-11-27T18:00:00+01:00, to: 2026-11-28T09:00:00+01:00 }
  - { rota: first-line, by: cleo, from: 2026-11-27T22:00:00+01:00, to: 2026-11-27T23:00:00+01:00 }
  - { rota: second-line, by: dana, from: 2026-11-27T18:00:00+01:00, to: 2026-11-28T09:00:00+01:00 }
`

  it('of one time the last in the file wins, and the one around it goes on', () => {
    expect(shiftLines(roster(covered), '2026-11-27T12:00Z', '2026-11-28T12:00Z')).toEqual([
      '2026-11-27T12:00:00Z finn layer',
      '2026-11-27T17:00:00Z bo cover',
      '2026-11-27T21:00:00Z cleo cover',
      '2026-11-27T22:00:00Z bo cover',
      '2026-11-28T08:00:00Z finn layer',
    ])
  })

  it('count within declared off-duty time', () => {
    const rota = roster(
      covered.replace('] } }', '], off: { friday: [00:00-24:00], saturday: [00:00-24:00] } } }')
    )
    expect(shiftLines(rota, '2026-11-27T12:00Z', '2026-11-28T12:00Z')).toEqual([
      '2026-11-27T12:00:00Z – off',
      '2026-11-27T17:00:00Z bo cover',
      '2026-11-27T21:00:00Z cleo cover',
      '2026-11-27T22:00:00Z bo cover',
      '2026-11-28T08:00:00Z – off',
    ])
  })
})

describe('a rota that was changed', () => {
  const rota = roster(
    weeklyOf('finn'),
    ['2026-11-10T12:00Z', weeklyOf('bo')],
    ['2026-11-12T12:00Z', weeklyOf('cleo')],
    ['2026-11-14T12:00Z', weeklyOf('dana')]
  )

  it('hands over in the middle of the shift, at the instant of the change', () => {
    expect(shiftLines(rota, '2026-11-09T12:00Z', '2026-11-11T12:00Z')).toEqual([
      '2026-11-09T12:00:00Z finn layer',
      '2026-11-10T12:00:00Z bo layer',
    ])
  })

  it('says of a past instant who was on duty by the version of then, after three changes', () => {
    const asked = [
      '2026-11-09T12:00Z',
      '2026-11-11T00:00Z',
      '2026-11-13T00:00Z',
      '2026-11-15T00:00Z',
    ]
    expect(asked.map((when) => onDuty(rota, at(when), clocks).on)).toEqual([
      ['finn'],
      ['bo'],
      ['cleo'],
      ['dana'],
    ])
  })
})

describe('the shift that holds an instant', () => {
  it('begins and ends where somebody else is on duty', () => {
    const rota = roster(layer('{ people: [finn, bo], every: 4w, from: 2026-11-02 09:00 }'))
    const { on, since, until } = shiftAt(rota, at('2026-12-05T12:00Z'), clocks)
    expect([on, formatInstant(since ?? 0), formatInstant(until ?? 0)]).toEqual([
      ['bo'],
      '2026-11-30T08:00:00Z',
      '2026-12-28T08:00:00Z',
    ])
  })

  it('has no end where there is nobody else', () => {
    const rota = roster(layer('{ people: [finn], every: 1w, from: 2026-11-02 09:00 }'))
    expect(shiftAt(rota, at('2026-12-05T12:00Z'), clocks)).toMatchObject({
      since: at('2026-11-02T08:00Z'),
      until: null,
    })
  })
})
