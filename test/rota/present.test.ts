/** Who is on duty while people are away, as the policy says: the same on every shift, and cut where they go and come. */
import { describe, expect, test } from 'vitest'
import { absencesFor } from '../../src/model/policy-contact.ts'
import { onDuty } from '../../src/rota/on-duty.ts'
import { at } from '../support/incidents.ts'
import { policyWith } from '../support/policy.ts'
import { clocks, roster, shiftLines } from '../support/rotas.ts'

const BASE = roster(`rotas:
  first-line:
    layers: [{ people: [finn, bo], every: 1w, from: 2026-10-19 09:00 }]
covers: [{ rota: first-line, by: eli, from: 2026-10-27T10:00Z, to: 2026-10-27T11:00Z }]
`)
const away = (who: string, from: string, to: string, cover: string) => ({ who, from, to, cover })

describe('whoever is away', () => {
  test('is covered on whole days of the policy’s zone, over the change of clocks', () => {
    const rota = { ...BASE, away: [away('finn', '2026-10-25', '2026-10-25', 'Cleo')] }
    expect(shiftLines(rota, '2026-10-24T00:00Z', '2026-10-26T12:00Z')).toEqual([
      '2026-10-24T00:00:00Z finn layer',
      '2026-10-24T22:00:00Z Cleo cover',
      '2026-10-25T23:00:00Z finn layer',
      '2026-10-26T08:00:00Z bo layer',
    ])
  })

  test('is covered by the cover of the cover, and stays where all are away', () => {
    const chain = [
      away('finn', '2026-10-20', '2026-10-20', 'bo'),
      away('BO', '2026-10-20', '2026-10-20', 'cleo'),
    ]
    const on = (absences: typeof chain) =>
      onDuty({ ...BASE, away: absences }, at('2026-10-20T12:00Z'), clocks)
    expect(on(chain)).toEqual({ on: ['cleo'], why: 'cover' })
    const circle = [...chain, away('cleo', '2026-10-20', '2026-10-20', 'finn')]
    expect(on(circle)).toEqual({ on: ['finn'], why: 'layer' })
  })

  test('is covered though they cover somebody themselves', () => {
    const rota = { ...BASE, away: [away('eli', '2026-10-27', '2026-10-27', 'cleo')] }
    expect(onDuty(rota, at('2026-10-27T10:30Z'), clocks)).toEqual({ on: ['cleo'], why: 'cover' })
  })

  test('is covered as the role that names the rota arranged it, before what another role did', () => {
    const policy = policyWith((typed) => {
      typed.contacts['management'] = {
        logins: ['finn'],
        away: [away('finn', '2026-10-20', '2026-10-20', 'mia')],
      }
      typed.contacts['first-line'] = {
        rota: 'first-line',
        away: [away('finn', '2026-10-20', '2026-10-20', 'bo')],
      }
    })
    const covers = (role: string) => absencesFor(role, policy).map(({ cover }) => cover)
    expect(covers('first-line')[0]).toBe('bo')
    expect(covers('management')[0]).toBe('mia')
  })
})
