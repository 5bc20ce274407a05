/** Covers that a comment asked for, whose line came to the main line later. */
import { expect, test } from 'vitest'
import { asAsked, peopleOf, type Roster } from '../../src/model/roster.ts'
import { at } from '../support/incidents.ts'
import { roster, shiftLines } from '../support/rotas.ts'

const LAYERS =
  'rotas: { first-line: { layers: [{ people: [finn], every: 1w, from: 2026-11-02 09:00 }] } }\n'
const cover = (by: string, more: string) =>
  `  - { rota: first-line, by: ${by}, from: 2026-11-27T16:00Z, to: 2026-11-27T20:00Z${more} }\n`
const COMMENT = 'url: "https://github.com/acme/shop/issues/1#issuecomment-7"'
const ASKED = `, asked: 2026-11-27T15:00Z, ${COMMENT}`
const covered = (...covers: string[]) => `${LAYERS}covers:\n${covers.join('')}`

function counted(rota: Roster): Roster {
  return { ...rota, versions: asAsked(rota.versions) }
}

function shifts(rota: Roster) {
  return shiftLines(counted(rota), '2026-11-27T12:00Z', '2026-11-27T22:00Z')
}

test('count from the comment on, though the pull request waited for days', () => {
  const merged = ['2026-11-30T09:00Z', covered(cover('bo', ASKED))] as const
  expect(shifts(roster(LAYERS, merged))).toEqual([
    '2026-11-27T12:00:00Z finn layer',
    '2026-11-27T16:00:00Z bo cover',
    '2026-11-27T20:00:00Z finn layer',
  ])
  expect(peopleOf(counted(roster(LAYERS, merged)), at('2026-11-27T17:00Z'))).toContain('bo')
})

test('count from the comment on where it was written late, and no earlier', () => {
  const late = ASKED.replace('15:00Z', '18:00Z')
  expect(shifts(roster(LAYERS, ['2026-11-30T09:00Z', covered(cover('bo', late))]))).toEqual([
    '2026-11-27T12:00:00Z finn layer',
    '2026-11-27T18:00:00Z bo cover',
    '2026-11-27T20:00:00Z finn layer',
  ])
})

test('count within versions that came between', () => {
  const other = LAYERS.replace('finn', 'dana')
  const merged = covered(cover('bo', ASKED)).replace('finn', 'dana')
  const rota = roster(LAYERS, ['2026-11-27T17:00Z', other], ['2026-11-30T09:00Z', merged])
  expect(shifts(rota)).toEqual([
    '2026-11-27T12:00:00Z finn layer',
    '2026-11-27T16:00:00Z bo cover',
    '2026-11-27T20:00:00Z dana layer',
  ])
})

test('count from their commit on where no comment is named, or no moment', () => {
  const still = ['2026-11-27T12:00:00Z finn layer']
  for (const more of ['', ', asked: 2026-11-27T15:00Z', `, ${COMMENT}`])
    expect(shifts(roster(LAYERS, ['2026-11-30T09:00Z', covered(cover('bo', more))]))).toEqual(still)
})

test('of two of one time the later in the file counts, in which order they were asked for', () => {
  const second = cover('cleo', ASKED.replace('15:00Z', '15:30Z'))
  const rota = roster(LAYERS, ['2026-11-30T09:00Z', covered(cover('bo', ASKED), second)])
  expect(shifts(rota)[1]).toBe('2026-11-27T16:00:00Z cleo cover')
})
