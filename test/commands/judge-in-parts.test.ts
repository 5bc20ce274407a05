/** Records judged part by part, beside the same records judged all at once. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as yaml from 'yaml'
import { unknownPast } from '../../src/clock/declared.ts'
import { readyAgreements } from '../../src/clock/policy-of-the-time.ts'
import { alwaysInForce } from '../../src/clock/policy-timeline.ts'
import { findFaults, indexOf } from '../../src/commands/ledger/find-faults.ts'
import { judgeInParts } from '../../src/commands/ledger/judge-in-parts.ts'
import { type ParsedRecord, parseRecordText } from '../../src/parse/parse-record.ts'
import { byPlace } from '../../src/report/check-result.ts'
import type { LedgerFiles } from '../../src/store/read-ledger.ts'
import { parsePolicyBytes } from '../../src/store/read-policy.ts'
import { loadZones } from '../../src/store/zones.ts'
import { draws } from '../support/share.ts'

const ID = fc.constantFrom('INC-20261121-0312', 'INC-20261121-0313', 'inc-20261121-0312', 'INC-1')
const RECORD = fc.record({
  name: fc.oneof(ID, fc.constant('note')),
  id: ID,
  related: fc.array(ID, { maxLength: 2 }),
  declared: fc.constantFrom('live', 'exercise'),
  broken: fc.constantFrom('', '', '', 'nobody: knows\n'),
})

function readAt({ name, id, related, declared, broken }: Drawn, number: number): ParsedRecord {
  const text = `---
id: ${id}
title: Sign-in is down
kind: service
services: [web]
declared: ${declared}
${broken}related: [${related.join(', ')}]
timeline:
  - at: 2026-11-21T03:12:00Z
    event: reported
---
## Summary
Something.
`
  return parseRecordText(`incidents/${number}/${name}-${number}.md`, text, yaml)
}

type Drawn = typeof RECORD extends fc.Arbitrary<infer Value> ? Value : never

function filesOf(records: readonly ParsedRecord[], part: number): LedgerFiles {
  const byPath = new Map(records.map((record) => [record.path, record]))
  return {
    paths: [...byPath.keys()],
    atHand: false,
    async *read(paths) {
      for (let at = 0; at < paths.length; at += part)
        yield paths.slice(at, at + part).flatMap((path) => byPath.get(path) ?? [])
    },
  }
}

const confirm = async () => ({ facts: new Map(), findings: [] })

it('finds what is found at once, whatever the names of the files say', async () => {
  const { policy } = await parsePolicyBytes('p.yml', readFileSync('incidents/policy.yml'))
  if (policy === null) throw new Error('The default policy cannot be read.')
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
  await fc.assert(
    fc.asyncProperty(
      fc.array(RECORD, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(1, 2, 6),
      async (drawn, part) => {
        const records = drawn.map((one, number) => readAt(one, number))
        const files = filesOf(records, part)
        const { findings } = await judgeInParts({
          ...against,
          files,
          chosen: files.paths,
          place: 'private',
          timelineAt: async () => against.timeline,
          repository: async () => against.repository,
          pasts: async () => unknownPast,
          confirm,
          remark: (text) => expect(text).toBe(''),
        })
        const judged = { ...against, records, index: indexOf(records), zones }
        expect(byPlace(findings)).toEqual(byPlace(await findFaults(judged, confirm)))
      }
    ),
    { numRuns: draws(1500) }
  )
})
