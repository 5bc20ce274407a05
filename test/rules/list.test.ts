/** Which rules are asked of what, and when those that need a whole rota or a clock are left out. */
import { describe, expect, it } from 'vitest'
import { RotaFileSchema } from '../../src/model/rota.ts'
import { checkRota, policyErrors, rotaErrors } from '../../src/rules/list.ts'
import { presentAt } from '../../src/rules/shared/present.ts'
import { at } from '../support/incidents.ts'
import { policy, policyWith } from '../support/policy.ts'
import { zones } from '../support/zones.ts'
import { allFindings } from './run.ts'

/** A rota of one person, with two covers that overlap. */
const rota = (more: object = {}) =>
  RotaFileSchema.parse({
    version: 1,
    rotas: { web: { layers: [{ people: ['finn'], every: '1w', from: '2026-11-02 09:00' }] } },
    covers: ['10:00', '11:00'].map((from) => ({
      rota: 'web',
      by: 'bo',
      from: `2026-12-02T${from}Z`,
      to: '2026-12-02T12:00Z',
    })),
    ...more,
  })
const rulesOf = (found: readonly { readonly rule: string }[]) => found.map(({ rule }) => rule)

const check = (more?: object) =>
  rulesOf(
    checkRota({ file: rota(more), policy, zones, present: presentAt(at('2026-12-01T12:00Z')) })
  )

describe('checkRota', () => {
  it('asks who is on duty only of a rota without an error of form', () => {
    expect(check()).toEqual(['rota-covers', 'rota-alone'])
    expect(check({ timezone: 'Mars' })).toEqual(['rota-zone', 'rota-covers'])
  })
})

describe('checkRecord', () => {
  it('asks every rule, in the order of the list', () => {
    const found = allFindings({ title: 'TODO', timeline: ['03:12 detected'] })
    expect(rulesOf(found)).toEqual(['title-said', 'reported-once', 'required-sections'])
  })
})

describe('rotaErrors', () => {
  it('leaves warnings out', () => {
    expect(rotaErrors({ file: rota(), zones })).toEqual([])
    expect(rulesOf(rotaErrors({ file: rota({ timezone: 'Mars' }), zones }))).toEqual(['rota-zone'])
  })
})

const wrong = (timezone: string) =>
  policyWith((typed) => {
    typed.review = { every: '26w', last: '2999-01-01' }
    typed.timezone = timezone
  })

describe('policyErrors', () => {
  it('leaves out warnings, and a review that is an error until its day has come', () => {
    expect(policyErrors(wrong('Europe/Lisbon'), zones)).toEqual([])
    expect(rulesOf(policyErrors(wrong('Mars'), zones))).toEqual(['policy-zones'])
  })
})
