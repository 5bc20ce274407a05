/** How assessments add up to a priority: an override, else what raises it, else the matrix. */
import { describe, expect, it } from 'vitest'
import { type AssessedFacts, mergeAssessment, priorityOf } from '../../src/clock/priority.ts'
import type { Priority } from '../../src/model/events.ts'
import { partOf } from '../support/part-of.ts'
import { policyWith, type TypedPolicy } from '../support/policy.ts'

type Raise = NonNullable<TypedPolicy['kinds'][string]['raise']>[number]
const kindWith = (...raise: Raise[]) =>
  policyWith(({ kinds }) => {
    kinds['service']!.raise = raise
  }).kinds['service']
const said = (facts: AssessedFacts, raise: Raise[] = [], override?: Priority) => {
  const found = priorityOf(facts, override, kindWith(...raise))
  return found === null ? null : `${found.priority} by ${found.because}`
}

const MINOR = { impact: 'minor', urgency: 'normal' } as const
const SEVERE = { impact: 'severe', urgency: 'normal' } as const

describe('priorityOf', () => {
  it('an override beats what raises, and that the matrix', () => {
    const raise: Raise[] = [{ when: { outage: 'complete' }, 'at-least': 'P2' }]
    expect(said({ ...MINOR, outage: 'complete' }, raise, 'P5')).toBe('P5 by override')
    expect(said({ ...MINOR, outage: 'complete' }, raise)).toBe('P2 by raise')
    expect(said({ ...MINOR, outage: 'partial' }, raise)).toBe('P3 by matrix')
    expect(priorityOf(MINOR, 'P4', undefined)?.because).toBe('override')
    expect(priorityOf(MINOR, undefined, undefined)).toBeNull()
  })

  it('raises to the most urgent that matches, and lowers nothing', () => {
    const raise: Raise[] = [
      { when: { outage: 'partial' }, 'at-least': 'P3' },
      { when: { users: 'many' }, 'at-least': 'P1' },
      { when: { outage: 'partial' }, 'at-least': 'P2' },
    ]
    expect(said({ ...MINOR, outage: 'partial' }, raise)).toBe('P2 by raise')
    expect(said({ ...MINOR, outage: 'partial', users: 'many' }, raise)).toBe('P1 by raise')
    expect(said({ ...SEVERE, outage: 'partial' }, raise)).toBe('P2 by matrix')
    expect(said({ outage: 'partial' }, raise)).toBe('P2 by raise')
  })

  it('needs impact and urgency where nothing raises it', () => {
    expect(said({ impact: 'severe' })).toBeNull()
    expect(said({ urgency: 'high' })).toBeNull()
    expect(said(SEVERE)).toBe('P2 by matrix')
  })

  it.each<[Raise['when'], AssessedFacts, boolean]>([
    [{ outage: 'complete', users: 'many' }, { outage: 'complete', users: 'many' }, true],
    [{ outage: 'complete', users: 'many' }, { outage: 'complete' }, false],
    [{ outage: 'complete', users: 'many' }, { users: 'many' }, false],
    [{ 'security-risk': 'significant' }, { 'security-risk': 'significant' }, true],
    [{ 'security-risk': 'significant' }, {}, false],
    [{ affects: 'integrity' }, { affects: ['availability', 'integrity'] }, true],
    [{ affects: 'integrity' }, { affects: ['availability'] }, false],
    [{ affects: 'integrity' }, {}, false],
  ])('%j of %j raises: %s', (when, facts, isRaised) => {
    expect(said(facts, [{ when, 'at-least': 'P1' }])).toBe(isRaised ? 'P1 by raise' : null)
  })
})

const entry = (facts: object) => partOf<never>({ event: 'assessed', at: 0, ...facts })

describe('mergeAssessment', () => {
  const first = {
    impact: 'minor',
    urgency: 'normal',
    scope: 'one',
    affects: ['integrity'],
    outage: 'partial',
    users: 'few',
    'security-risk': 'none',
  } as const
  const later = {
    impact: 'severe',
    urgency: 'high',
    scope: 'all',
    affects: ['availability'],
    outage: 'complete',
    users: 'many',
    'security-risk': 'significant',
  } as const

  it('takes of each key the later value, and what it does not say from before', () => {
    expect(mergeAssessment({}, entry(first))).toEqual(first)
    expect(mergeAssessment(partOf(first), entry({}))).toEqual(first)
    for (const [key, value] of Object.entries(later))
      expect(mergeAssessment(partOf(first), entry({ [key]: value }))).toEqual({
        ...first,
        [key]: value,
      })
  })
})
