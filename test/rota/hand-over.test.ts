/** The last hand-over of a rota: once for each change of people, whatever else changes. */
import { expect, test } from 'vitest'
import { DAY, formatInstant } from '../../src/model/time.ts'
import { lastHandOver } from '../../src/rota/hand-over.ts'
import { at } from '../support/incidents.ts'
import { clocks, roster } from '../support/rotas.ts'

const LAYERS = `rotas:
  first-line:
    layers: [{ people: [finn, bo, cleo], every: 1w, from: 2026-11-16 09:00 }]
`
const COVER = '{ rota: first-line, by: eli, from: 2026-11-24T12:00Z, to: 2026-11-24T13:00Z }'

function last(now: string, text = LAYERS, ...later: (readonly [string, string])[]) {
  const found = lastHandOver(roster(text, ...later), at(now), clocks, 7 * DAY)
  if (found === null) return null
  const until = found.until === null ? 'open' : formatInstant(found.until)
  return `${formatInstant(found.at)} ${found.before.join()}→${found.on.join()} ${until} ${found.next.join()}`
}

test('is at the instant at which the next one takes over, and not a second before', () => {
  const first = '2026-11-23T08:00:00Z finn→bo 2026-11-30T08:00:00Z cleo'
  expect(last('2026-11-23T07:59:59Z')).toBe('2026-11-16T08:00:00Z →finn 2026-11-23T08:00:00Z bo')
  expect(last('2026-11-23T08:00:00Z')).toBe(first)
  expect(last('2026-11-29T12:00:00Z')).toBe(first)
})

test('is one to a cover, and one back from it', () => {
  const text = `${LAYERS}covers: [${COVER}]\n`
  expect(last('2026-11-24T12:30Z', text)).toBe(
    '2026-11-24T12:00:00Z bo→eli 2026-11-24T13:00:00Z bo'
  )
  expect(last('2026-11-24T14:00Z', text)).toBe(
    '2026-11-24T13:00:00Z eli→bo 2026-11-30T08:00:00Z cleo'
  )
})

test('is none where the same people stay, by a cover or by a new version', () => {
  const own = `${LAYERS}covers: [${COVER.replace('eli', 'bo')}]\n`
  const first = '2026-11-23T08:00:00Z finn→bo 2026-11-30T08:00:00Z cleo'
  expect(last('2026-11-24T12:30Z', own)).toBe(first)
  expect(last('2026-11-24T12:30Z', LAYERS, ['2026-11-24T10:00Z', `ahead: 9d\n${LAYERS}`])).toBe(
    first
  )
})

test('is one in the middle of a shift where a new version puts somebody else on duty', () => {
  const other = LAYERS.replace('bo', 'dana')
  expect(last('2026-11-24T12:00Z', LAYERS, ['2026-11-24T10:00Z', other])).toBe(
    '2026-11-24T10:00:00Z bo→dana 2026-11-30T08:00:00Z cleo'
  )
})

test('is none while nobody is on duty, or where it lies too far back', () => {
  const off = LAYERS.replace('layers:', 'off: { tuesday: [00:00-24:00] }\n    layers:')
  expect(last('2026-11-24T12:00Z', off)).toBeNull()
  expect(last('2026-11-25T12:00Z', off)).toBe('2026-11-24T23:00:00Z →bo 2026-11-30T08:00:00Z cleo')
  const alone = LAYERS.replace('finn, bo, cleo', 'finn')
  expect(last('2026-11-30T12:00Z', alone)).toBeNull()
})
