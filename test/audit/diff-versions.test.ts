/** The shape of what is told between two versions: nothing for a new order, everything for new values. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffVersions } from '../../src/audit/diff-versions.ts'
import { factKey } from '../../src/audit/dossier.ts'
import type { Fact } from '../../src/audit/history.ts'

const known = new Map<string, Fact>()
/** Equal facts of one incident are one object. */
function share(fact: Fact): Fact {
  const same = known.get(factKey(fact)) ?? fact
  known.set(factKey(same), same)
  return same
}

const entry = fc
  .record({
    at: fc.integer({ min: 0, max: 5 }),
    event: fc.constantFrom('reported', 'updated', 'resolved'),
    by: fc.constantFrom('dana', 'alice'),
  })
  .map((value): Fact => share({ field: 'timeline', value: JSON.stringify(value) }))
const field = fc
  .record({
    field: fc.constantFrom('title', 'kind', '## Summary'),
    value: fc.constantFrom('"a"', '"b"'),
  })
  .map(share)
const facts = fc
  .tuple(fc.uniqueArray(field, { selector: (one) => one.field }), fc.array(entry))
  .map(([fields, entries]) => [...fields, ...entries])
const version = (own: readonly Fact[]) => ({
  id: 'INC',
  facts: own,
  problem: null,
  statements: [],
  tasks: [],
})

function counts(own: readonly Fact[]): Map<Fact, number> {
  const found = new Map<Fact, number>()
  for (const fact of own) found.set(fact, (found.get(fact) ?? 0) + 1)
  return found
}

describe('the changes between two versions', () => {
  it('are none where only the order differs', () => {
    fc.assert(
      fc.property(facts, (own) => {
        expect(diffVersions(version(own), version(own.toReversed()))).toEqual([])
      })
    )
  })

  it('lead from the one to the other, each value once', () => {
    fc.assert(
      fc.property(facts, facts, (before, after) => {
        const left = counts(before)
        for (const change of diffVersions(version(before), version(after))) {
          expect(change.before?.field ?? change.field).toBe(change.after?.field ?? change.field)
          if (change.before !== null) left.set(change.before, (left.get(change.before) ?? 0) - 1)
          if (change.after !== null) left.set(change.after, (left.get(change.after) ?? 0) + 1)
        }
        const kept = [...left].filter(([, number]) => number !== 0)
        expect(new Map(kept)).toEqual(counts(after))
      })
    )
  })

  it('of a record that comes or goes are all its values', () => {
    fc.assert(
      fc.property(facts, (own) => {
        expect(diffVersions(null, version(own)).map(({ after }) => after)).toHaveLength(own.length)
        expect(diffVersions(version(own), null).every(({ kind }) => kind === 'removed')).toBe(true)
      })
    )
  })
})
