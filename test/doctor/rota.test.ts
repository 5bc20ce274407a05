/** What doctor says of the rotas. */
import { expect, test } from 'vitest'
import { withRotas } from '../../src/commands/ledger/rotas-of.ts'
import { peopleOnDuty, rotaFindings } from '../../src/commands/doctor/look-at-reach.ts'
import { at } from '../support/incidents.ts'
import { policyWith } from '../support/policy.ts'
import { roster } from '../support/rotas.ts'
import { zones } from '../support/zones.ts'

const NOW = at('2026-11-24T12:00:00Z')
const LAYERS = `rotas:
  first-line: { layers: [{ people: [finn, bo], every: 1w, from: 2026-11-16 09:00 }] }
covers:
  - { rota: first-line, by: eli, from: 2026-11-20T12:00Z, to: 2026-11-20T13:00Z }
  - { rota: first-line, by: cleo, from: 2026-12-01T12:00Z, to: 2026-12-01T13:00Z }
`

function policyOf(text: string) {
  const policy = policyWith((typed) => {
    typed.contacts = {
      ...typed.contacts,
      'first-line': { rota: 'first-line', fallback: 'manager' },
    }
  })
  return withRotas(policy, roster(text).versions)
}

/** The verdicts, where GitHub names these people as strangers; undefined: nobody asked it. */
function said(text: string, withoutAccess?: readonly string[] | null): string[] {
  const found = rotaFindings({ policy: policyOf(text), zones, now: NOW, withoutAccess })
  return found.map((one) => `${one.verdict}: ${one.found}`)
}

test('a rota with somebody on duty, whose people are all here, is fine', () => {
  expect(said(LAYERS, [])).toEqual([
    'fine: No rota has a gap now.',
    'fine: All 3 people of the rotas may read the repository.',
  ])
  expect(said(LAYERS)).toEqual(['fine: No rota has a gap now.'])
})

test('whoever left is a problem; a cover that is over concerns nobody', () => {
  expect(peopleOnDuty(policyOf(LAYERS), NOW)).toEqual(['finn', 'bo', 'cleo'])
  expect(said(LAYERS, ['bo'])).toContain(
    'problem: bo is on a rota, and may not read the repository: no mention reaches them.'
  )
})

test('what GitHub did not say is unknown, and no answer', () => {
  expect(said(LAYERS, null)[1]).toMatch(/^unknown: /)
})

test('a gap of now is a problem, and declared off-duty time is none', () => {
  const gap = LAYERS.replace('2026-11-16', '2027-11-16')
  expect(said(gap)[0]).toMatch(/^problem: Nobody is on duty on the rota first-line now/)
  const off = gap.replace('] }', '], off: { tuesday: [00:00-24:00] } }')
  expect(said(off)).toEqual(['fine: No rota has a gap now.'])
})

test('nothing is said where no contact names a rota', () => {
  const policy = policyWith(() => undefined)
  expect(rotaFindings({ policy, zones, now: NOW, withoutAccess: [] })).toEqual([])
})
