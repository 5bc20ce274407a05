/** Records judged part by part, beside the same records judged all at once. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as yaml from 'yaml'
import { unknownPast } from '../../src/clock/declared.ts'
import { readyAgreements } from '../../src/clock/policy-of-the-time.ts'
import { alwaysInForce } from '../../src/clock/policy-timeline.ts'
import { findFaults, indexOf, recordIn } from '../../src/commands/ledger/find-faults.ts'
import { judgeInParts } from '../../src/commands/ledger/judge-in-parts.ts'
import { type ParsedRecord, parseRecordText } from '../../src/parse/parse-record.ts'
import { byPlace } from '../../src/report/check-result.ts'
import { loadZones } from '../../src/store/zones.ts'
import { filesInParts } from '../support/files-in-parts.ts'
import { policyOwing } from '../support/packs.ts'
import { draws, SHARED } from '../support/share.ts'

const ID = fc.constantFrom('INC-20261121-0312', 'INC-20261121-0313', 'inc-20261121-0312', 'INC-1')
const RECORD = fc.record({
  name: fc.oneof(ID, fc.constant('note')),
  id: ID,
  related: fc.array(ID, { maxLength: 2 }),
  original: fc.option(ID),
  minute: fc.constantFrom('12', '13'),
  declared: fc.constantFrom('live', 'exercise'),
  broken: fc.constantFrom('', '', '', 'nobody: knows\n'),
})

function readAt(
  { name, id, related, original, minute, declared, broken }: Drawn,
  number: number
): ParsedRecord {
  const text = `---
id: ${id}
title: Sign-in is down
kind: security
services: [web]
declared: ${declared}
${broken}related: [${related.join(', ')}]
${original === null ? '' : `duplicate-of: ${original}\n`}timeline:
  - at: 2026-11-21T03:${minute}:00Z
    event: reported
  - at: 2026-11-21T03:14:00Z
    event: dismissed
    reason: the same
---
## Summary
Something.
`
  return parseRecordText(`incidents/${number}/${name}-${number}.md`, text, yaml)
}

type Drawn = typeof RECORD extends fc.Arbitrary<infer Value> ? Value : never

const confirm = async () => ({ facts: new Map(), findings: [] })

it('finds what is found at once, whatever the names of the files say', SHARED, async () => {
  const policy = policyOwing(['nis2'])
  const zones = await loadZones()
  const against = {
    policy,
    timeline: alwaysInForce(policy),
    agreements: readyAgreements(zones),
    now: 1_795_000_000,
    repository: { kindOf: () => null, sha256: () => null },
    isPublic: null,
    pastOf: unknownPast,
  }
  const rules = new Set<string>()
  await fc.assert(
    fc.asyncProperty(
      fc.array(RECORD, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(1, 2, 6),
      async (drawn, part) => {
        const records = drawn.map((one, number) => readAt(one, number))
        const files = filesInParts(records, part)
        const { findings } = await judgeInParts({
          ...against,
          files,
          chosen: files.paths,
          place: 'private',
          timelineAt: async () => against.timeline,
          repository: async () => against.repository,
          pasts: async () => unknownPast,
          confirm,
          clean: null,
          remark: (text) => expect(text).toBe(''),
        })
        const index = indexOf(records)
        const judged = { ...against, records, index, recordOf: recordIn(records), zones }
        expect(byPlace(findings)).toEqual(byPlace(await findFaults(judged, confirm)))
        for (const { rule } of findings) rules.add(rule)
      }
    ),
    { numRuns: draws(1500) }
  )
  expect(rules).toContain('duplicate-awareness')
})
