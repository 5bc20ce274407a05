/** A rota is read strictly, and written as people write one. */
import { describe, expect, it } from 'vitest'
import * as yaml from 'yaml'
import { parseRota } from '../../src/parse/parse-rota.ts'
import { rotaText } from '../../src/parse/rota-text.ts'
import { told } from './helpers.ts'

const LAYER = '{ people: [finn], every: 1w, from: 2026-11-02 09:00 }'
const rota = (layer = LAYER, more = '') =>
  `version: 1\nrotas:\n  a:\n    layers:\n      - ${layer}\n${more}`
const faults = (text: string) => told(parseRota('rota.yml', text, yaml).findings)

describe('a fault of a rota', () => {
  it.each([
    [
      'a person',
      rota(LAYER.replace('[finn]', 'finn')),
      '5:19 value: `people` is `finn`; a list of logins was expected. → Type, for example, `people: [finn, bo]`.',
    ],
    [
      'a turn',
      rota(LAYER.replace('1w', '90m')),
      '5:34 value: `every` is `90m`; days and weeks, or hours alone was expected. → Type, for example, `every: 1w`.',
    ],
    [
      'the first turn',
      rota(LAYER.replace(' 09:00', '')),
      '5:44 value: `from` is `2026-11-02`; a date and a local time was expected. → Type, for example, `from: 2026-11-02 09:00`.',
    ],
    [
      'the opening hours of a layer',
      rota(LAYER.replace(' }', ', hours: { monday: 9-17 } }')),
      '5:79 value: `monday` is `9-17`; a list of opening hours was expected. → Type, for example, `monday: [09:00-12:30, 13:00-17:00]`.',
    ],
    [
      'managers',
      rota(LAYER, '    managers: alice\n'),
      '6:15 value: `managers` is `alice`; a list of logins was expected. → Type, for example, `managers: [alice]`.',
    ],
    [
      'how far it looks ahead',
      rota(LAYER, 'ahead: soon\n'),
      '6:8 value: `ahead` is `soon`; a length of time: m, h, d or w was expected. → Type, for example, `ahead: 2h 15m`.',
    ],
    [
      'whose cover it is',
      rota(
        LAYER,
        'covers:\n  - { rota: a, by: no one, from: 2026-11-21T03:12:00Z, to: 2026-11-22T03:12:00Z }\n'
      ),
      '7:20 value: `by` is `no one`; a login was expected. → Type, for example, `by: sam`.',
    ],
    [
      'when a cover begins',
      rota(LAYER, 'covers:\n  - { rota: a, by: bo, from: 2026-11-21, to: 2026-11-22T03:12:00Z }\n'),
      '7:30 instant: `2026-11-21` is a date; an instant with a time and an offset was expected. → Type `from: 2026-11-21T12:00:00Z` with the right time; add `approximate: true` if it is an estimate.',
    ],
    [
      'a cover of no rota',
      rota(
        LAYER,
        'covers:\n  - { by: bo, from: 2026-11-21T03:12:00Z, to: 2026-11-22T03:12:00Z }\n'
      ),
      '7:5 missing-key: `rota` is missing from `covers.1`. → Add `rota: first-line` (a rota of this file).',
    ],
    [
      'an unknown key',
      rota(LAYER, 'rotation: x\n'),
      '6:1 unknown-key: `rotation` is no key of the rota. → Known keys: version, timezone, ahead, rotas, covers.',
    ],
  ])('%s is told with what to type', (_, text, expected) => {
    expect(faults(text)).toEqual([expected])
    expect(parseRota('rota.yml', text)).toEqual({ value: null, findings: [], needsExact: true })
  })

  it('is told at its place behind a byte order mark', () => {
    expect(faults(`\uFEFF${rota(LAYER, 'rotation: x\n')}`)).toEqual(
      faults(rota(LAYER, 'rotation: x\n'))
    )
    expect(faults('\uFEFFverzion: 1\nrotas: {}\n')).toContain(
      '1:1 unknown-key: `verzion` is no key of the rota. → Did you mean `version`?'
    )
  })

  it('may be that it is far too long', () => {
    expect(faults(`#${'x'.repeat(262_144)}`)).toEqual([
      '1:1 too-large: The rota has 262145 characters; at most 262144 are read. → Shorten it; long explanations belong in a document beside it.',
    ])
    expect(faults(`${rota()}#${'x'.repeat(262_143 - rota().length)}`)).toEqual([])
  })
})

describe('a rota that is written', () => {
  const layers = [
    {
      people: ['finn', 'bo'],
      every: '1w',
      from: '2026-11-02 09:00',
      hours: { monday: ['09:00-12:30', '13:00-17:00'], friday: [] },
    },
    { people: ['cleo'], every: '12h', from: '2026-11-02 21:00' },
  ]
  const cover = {
    rota: 'first-line',
    by: 'sam',
    from: '2026-11-21T03:12:00Z',
    to: '2026-11-22T03:12:00Z',
  }

  it('has a line for each layer and each cover, and is read as it was meant', () => {
    const text = rotaText({
      timezone: 'Europe/Amsterdam',
      rotas: { 'first-line': { layers } },
      covers: [cover, { ...cover, by: 'mia' }],
    })
    expect(text).toBe(`version: 1
timezone: Europe/Amsterdam
rotas:
  first-line:
    layers:
      - { people: [finn, bo], every: 1w, from: 2026-11-02 09:00, hours: { monday: [09:00-12:30, 13:00-17:00], friday: [] } }
      - { people: [cleo], every: 12h, from: 2026-11-02 21:00 }
covers:
  - { rota: first-line, by: sam, from: 2026-11-21T03:12:00Z, to: 2026-11-22T03:12:00Z }
  - { rota: first-line, by: mia, from: 2026-11-21T03:12:00Z, to: 2026-11-22T03:12:00Z }
`)
    expect(parseRota('rota.yml', text)).toMatchObject({ needsExact: false, findings: [] })
  })

  it('has no covers where there are none', () => {
    expect(rotaText({ timezone: 'UTC', rotas: { a: { layers: [] } }, covers: [] })).toBe(
      'version: 1\ntimezone: UTC\nrotas:\n  a:\n    layers:\n'
    )
  })
})
