/** Ledgers drawn at random: few ids, all kinds of endings, and what somebody says of another. */
import fc from 'fast-check'
import type { IncidentFile } from '../../src/model/incident.ts'
import { formatInstant } from '../../src/model/time.ts'
import type { ParsedRecord } from '../../src/parse/parse-record.ts'
import { at, incidentFile, sectionFacts } from './incidents.ts'
import { policyWith } from './policy.ts'

/** When the incidents of a drawn ledger were reported. */
export const START = at('2026-11-23T09:00Z')
/** Of which the first two are one. */
export const IDS = [
  'INC-20261123-0900',
  'inc-20261123-0900',
  'SEC-20261123-0901',
  'INC-20261123-0902',
]

/** Closings that ask for much, targets that begin late, and duties. */
export const demanding = policyWith((typed) => {
  for (const kind of ['service', 'security']) {
    typed.kinds[kind]!.targets['P1']!.push(
      { id: 'tell-late', do: 'notify', role: 'management', from: 'updated', within: '9h' },
      { id: 'again', do: 'update', role: 'users', from: 'reported', every: '8h', until: 'closed' },
      { id: 'learn', do: 'reach', status: 'reviewed', from: 'reported', within: '20h' }
    )
  }
})
export const ENTRIES = [
  'assessed impact=severe urgency=immediate',
  'assessed impact=minor urgency=normal',
  'engaged role=security-officer who=sam',
  'updated audience=users',
  'validated by=alice',
  'resolved',
  'closed by=alice',
  'reviewed by=alice',
  'reopened reason=again',
  'dismissed reason=none',
]
/** What brings an incident to its end, or to something short of it. */
export const TAIL = [
  'contained',
  'resolved',
  'validated by=alice',
  'closed by=alice',
  'notified role=stakeholders',
  'reviewed by=alice',
  'updated audience=users',
]
/** One record as it is drawn. */
export const drawnRecord = fc.record({
  id: fc.constantFrom(...IDS),
  kind: fc.constantFrom('service', 'security'),
  declared: fc.constantFrom('live', 'live', 'live', 'exercise', 'backfill'),
  duplicateOf: fc.option(fc.constantFrom(...IDS), { nil: undefined, freq: 2 }),
  readable: fc.constantFrom(true, true, true, false),
  filled: fc.constantFrom(true, true, false),
  scanned: fc.boolean(),
  tail: fc.oneof(fc.constant(TAIL), fc.subarray(TAIL)),
  entries: fc.array(fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.constantFrom(...ENTRIES)), {
    maxLength: 9,
  }),
})
export type Drawn = typeof drawnRecord extends fc.Arbitrary<infer Value> ? Value : never

function fileOf(
  { id, kind, declared, duplicateOf, filled, scanned, tail, entries }: Drawn,
  path: string
): IncidentFile {
  const last = tail.map((text, index): [number, string] => [2001 + index, text])
  const timeline = [...entries, ...last]
    .toSorted(([one], [other]) => one - other)
    .map(([minute, text]) => `${formatInstant(START + minute * 60)} ${text}`)
  const file = incidentFile({
    id,
    kind,
    declared,
    ...(duplicateOf === undefined ? {} : { 'duplicate-of': duplicateOf }),
    path,
    timeline: [`${formatInstant(START)} reported by=dana`, ...timeline],
  })
  const facts = sectionFacts(
    ...(filled ? ['Actions taken', 'Root cause', 'Follow-up', 'Lessons learned'] : [])
  )
  return { ...file, body: { ...file.body, facts: scanned ? { ...facts, from: 'scan' } : facts } }
}

/** The record, at the path of its number. */
export function parsed(drawn: Drawn, index: number): ParsedRecord {
  const path = `incidents/${String(index).padStart(2, '0')}.md`
  const file = drawn.readable ? fileOf(drawn, path) : null
  return { path, text: '', id: drawn.id, file, findings: [], needsExact: false }
}
