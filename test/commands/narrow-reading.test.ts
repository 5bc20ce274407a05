/** What a pull request touches, computed and judged from a narrowed reading, beside the same from the whole ledger. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import * as yaml from 'yaml'
import { computeLedgerOfTheTime } from '../../src/clock/compute-ledger.ts'
import { unknownPast } from '../../src/clock/declared.ts'
import { alwaysInForce } from '../../src/clock/policy-timeline.ts'
import { narrowReading } from '../../src/commands/ledger/narrow-reading.ts'
import { readingOf } from '../../src/commands/ledger/reading.ts'
import { idKey } from '../../src/model/id.ts'
import type { Policy } from '../../src/model/policy.ts'
import type { Zones } from '../../src/model/time.ts'
import { type ParsedRecord, parseRecordText } from '../../src/parse/parse-record.ts'
import { filesOf } from '../../src/store/read-ledger.ts'
import { loadZones } from '../../src/store/zones.ts'
import { filesInParts } from '../support/files-in-parts.ts'
import { policyWith } from '../support/policy.ts'
import { draws, SHARED } from '../support/share.ts'

const IDS = ['INC-20261121-0312', 'INC-20261121-0313', 'INC-20261121-0313b', 'INC-20261122-0100']
const NOW = Date.parse('2026-11-23T00:00:00Z') / 1000

interface Drawn {
  readonly id: string
  readonly isNamed: boolean
  readonly original: string | null
  readonly isLower: boolean
}

const DRAWN: fc.Arbitrary<Drawn> = fc.record({
  id: fc.constantFrom(...IDS),
  isNamed: fc.boolean(),
  original: fc.option(fc.constantFrom(...IDS)),
  isLower: fc.boolean(),
})

function recordAt({ id, isNamed, original, isLower }: Drawn, number: number): ParsedRecord {
  const named = isLower ? original?.toLowerCase() : original
  const text = `---
id: ${id}
title: Sign-in is down
kind: service
services: [web]
${original === null ? '' : `duplicate-of: ${named}\n`}timeline:
  - at: 2026-11-21T03:12:00Z
    event: reported
${original === null ? '' : '  - { at: 2026-11-21T04:12:00Z, event: dismissed, reason: again }\n'}---
`
  const name = isNamed ? `${id}-sign-in-${number}` : `sign-in-${number}`
  return parseRecordText(`incidents/2026/${number}/${name}.md`, text, yaml)
}

async function narrowed(
  records: readonly ParsedRecord[],
  paths: readonly string[],
  ids: readonly string[] = []
) {
  const read: string[] = []
  const told: string[] = []
  const whole = readingOf('.', {})
  const reading = await narrowReading(
    {
      ...whole,
      records: async () => records,
      files: async () => filesInParts(records, 2, (asked) => read.push(...asked)),
    },
    {
      dir: 'incidents',
      isWanted: ({ path }) => paths.includes(path),
      ids,
      tell: (text) => told.push(text),
    }
  )
  return { records: await reading.records('incidents'), read, told }
}

describe('a narrowed reading', () => {
  let policy: Policy
  let zones: Zones
  beforeAll(async () => {
    policy = policyWith(() => undefined)
    zones = await loadZones()
  })

  it('gives the entries of the wanted records as the whole ledger gives them', SHARED, async () => {
    let spared = 0
    await fc.assert(
      fc.asyncProperty(fc.array(DRAWN, { maxLength: 7 }), fc.nat(), async (drawn, which) => {
        const records = drawn.map(recordAt)
        const wanted = records.filter((_, index) => index % 3 === which % 3)
        const paths = wanted.map(({ path }) => path)
        const ids = new Set(wanted.flatMap(({ id }) => (id === null ? [] : [idKey(id)])))
        const entriesOf = (some: readonly ParsedRecord[]) => {
          const files = some.flatMap(({ file }) => file ?? [])
          return computeLedgerOfTheTime(
            files,
            alwaysInForce(policy),
            zones,
            NOW,
            unknownPast
          ).filter(({ file }) => ids.has(idKey(file.incident.id)))
        }
        const { records: narrow, read } = await narrowed(records, paths)
        spared += records.length - new Set(read).size
        expect(narrow.map(({ path, id }) => [path, id])).toEqual(
          records.map(({ path, id }) => [path, id])
        )
        expect(entriesOf(narrow)).toEqual(entriesOf(records))
      }),
      { numRuns: draws(1000) }
    )
    expect(spared).toBeGreaterThan(20)
  })

  const named = { isNamed: true, original: null, isLower: false }
  const one = recordAt({ ...named, id: IDS[0]! }, 0)
  const other = recordAt({ ...named, id: IDS[1]!, original: IDS[0]!, isLower: true }, 1)
  const third = recordAt({ ...named, id: IDS[3]! }, 2)
  const nameless = recordAt({ ...named, id: IDS[2]!, isNamed: false }, 9)
  const all = [one, other, third, nameless]

  it.each<[string, string[], string[], ParsedRecord[]]>([
    ['the duplicates of what is touched', [one.path], [], [nameless, one, other]],
    ['the original of a duplicate', [other.path], [], [nameless, other, one]],
    ['what repeats a record that is gone', [], [IDS[0]!], [nameless, one, other]],
    ['nothing but what has no name where nothing is touched', [], [], [nameless]],
    ['no other where none mentions it', [third.path], [], [third, nameless]],
  ])('reads %s', async (_, paths, ids, expected) => {
    const { read, told } = await narrowed(all, paths, ids)
    expect(new Set(read)).toEqual(new Set(expected.map(({ path }) => path)))
    const left = all.length - expected.length
    expect(told).toEqual(
      left === 0
        ? []
        : [
            `note: the ids of ${left === 1 ? 'one other record was' : `${left} other records were`} taken from the file names; a check of all reads them.\n`,
          ]
    )
  })

  it('reads both of two that carry the id of one that is read: the first of them counts', async () => {
    const first = recordAt({ ...named, id: IDS[3]! }, 1)
    const again = recordAt({ ...named, id: IDS[3]!, isNamed: false, original: IDS[0]! }, 2)
    const { read } = await narrowed([one, first, again], [one.path])
    expect(new Set(read)).toEqual(new Set([one.path, first.path, again.path]))
  })

  it('reads all where more is touched than can be looked for', async () => {
    const many = Array.from({ length: 51 }, (_, index) =>
      recordAt({ ...named, id: `INC-20261121-${1000 + index}` }, index)
    )
    const { records, told } = await narrowed(
      [...many, third],
      many.map(({ path }) => path)
    )
    expect(records.at(-1)?.file?.path).toBe(third.path)
    expect(told).toEqual([])
  })

  it('leaves alone what is at hand already', async () => {
    const whole = readingOf('.', {})
    const reading = { ...whole, records: async () => all, files: async () => filesOf(all) }
    const wanted = { dir: 'incidents', isWanted: () => false, ids: [], tell: () => undefined }
    expect(await narrowReading(reading, wanted)).toBe(reading)
  })
})
