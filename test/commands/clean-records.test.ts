/** What was found clean once, beside a fresh judging of the same records, after every kind of change. */
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as yaml from 'yaml'
import { writeLedger } from '../../bench/support/ledger.js'
import { unknownPast } from '../../src/clock/declared.ts'
import { readyAgreements } from '../../src/clock/policy-of-the-time.ts'
import { alwaysInForce } from '../../src/clock/policy-timeline.ts'
import { type CleanRecords, openCleanRecords } from '../../src/commands/ledger/clean-records.ts'
import { judgeInParts } from '../../src/commands/ledger/judge-in-parts.ts'
import type { Policy } from '../../src/model/policy.ts'
import type { Finding } from '../../src/model/finding.ts'
import { type ParsedRecord, parseRecordText } from '../../src/parse/parse-record.ts'
import { parsePolicyBytes } from '../../src/store/read-policy.ts'
import { loadZones } from '../../src/store/zones.ts'
import { unreviewing } from '../support/file-changes.ts'
import { filesInParts } from '../support/files-in-parts.ts'
import { policyOwing } from '../support/packs.ts'
import { temporaryFolder } from '../support/repository.ts'
import { draws, SHARED } from '../support/share.ts'

const HOUR = 3600
const START = Date.parse('2027-01-02T00:00:00Z') / 1000

/** Six records as they are met, two of them open. */
function someRecords(): [string, string][] {
  const folder = temporaryFolder()
  return writeLedger(folder, 6, { open: 2 }).map((path) => [
    path,
    readFileSync(join(folder, path), 'utf8'),
  ])
}

const ORIGINALS = someRecords()
const ID_LINE = /^id: (.*)$/m
const idOf = (text: string) => ID_LINE.exec(text)?.[1] ?? ''
/** Their ids, and one that nobody carries. */
const IDS = [...ORIGINALS.map(([, text]) => idOf(text)), 'INC-20200101-0000']

const relating = (text: string, other: string) =>
  text.replace(/^kind: /m, `related: [${other}]\nkind: `)
const linking = (text: string) => `${text}\nSee [the runbook](../runbook.md).\n`
/** Edits of a text, of which some leave it without a fault. */
const EDITS: readonly ((text: string, other: string) => string)[] = [
  relating,
  linking,
  unreviewing,
  (text) => text.replace(/^title: .*$/m, 'title: Something else is down'),
  (text, other) =>
    text.replace(/^related: .*\n/m, '').replace(/^kind: /m, `related: [${other}]\nkind: `),
  (text, other) => text.replace(ID_LINE, `id: ${other}`),
  (text, other) => text.replace(ID_LINE, `id: ${other.toLowerCase()}`),
  (text) => `${text}\nSee [the plan](../plans/plan.md).\n`,
  (text) => text.replace(/^kind: /m, 'declared: exercise\nkind: '),
  (text) => text.replace(/^## .*$/m, '## Odd'),
  (text) => text.replace(/^( +- at: )\S+/m, '$12027-01-03T00:00:00Z'),
  (text) => text.replace(/^kind: service$/m, 'kinds: service'),
]

type Step =
  | { readonly do: 'edit'; readonly at: number; readonly by: number; readonly other: number }
  | { readonly do: 'restore' | 'remove' | 'rename' | 'copy'; readonly at: number }
  | { readonly do: 'wait'; readonly hours: number }
  | { readonly do: 'place'; readonly path: string; readonly kind: 'file' | 'directory' | null }

const AT = fc.nat({ max: ORIGINALS.length - 1 })
const STEP: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('edit' as const),
    at: AT,
    by: fc.nat({ max: EDITS.length - 1 }),
    other: fc.nat({ max: IDS.length - 1 }),
  }),
  fc.record({
    do: fc.constantFrom('restore' as const, 'remove' as const, 'rename' as const, 'copy' as const),
    at: AT,
  }),
  fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: -5, max: 400 }) }),
  fc.record({
    do: fc.constant('place' as const),
    path: fc.constantFrom(
      'incidents/runbook.md',
      'incidents/2026/runbook.md',
      'incidents/plans',
      'runbook.md',
      'incidents/2026/plans/plan.md'
    ),
    kind: fc.constantFrom('file' as const, 'directory' as const, null),
  })
)

interface World {
  readonly texts: Map<string, string>
  readonly kinds: Map<string, 'file' | 'directory'>
  now: number
}

function change({ texts, kinds, ...world }: World, step: Step): World {
  const now = step.do === 'wait' ? world.now + step.hours * HOUR : world.now
  if (step.do === 'place') {
    if (step.kind === null) kinds.delete(step.path)
    else kinds.set(step.path, step.kind)
  }
  if (step.do === 'wait' || step.do === 'place') return { texts, kinds, now }
  const [path, original] = ORIGINALS[step.at] ?? ['', '']
  const renamed = path.replace(/[^/]+$/, 'a-record.md')
  const text = texts.get(path)
  if (step.do === 'restore') texts.set(path, original)
  if (text === undefined) return { texts, kinds, now }
  if (step.do === 'edit') texts.set(path, EDITS[step.by]?.(text, IDS[step.other] ?? '') ?? text)
  if (step.do === 'remove' || step.do === 'rename') texts.delete(path)
  if (step.do === 'copy' || step.do === 'rename') texts.set(renamed, text)
  return { texts, kinds, now }
}

/** A runbook in the folder above the record. */
function kindsAbove(path: string): World['kinds'] {
  const folder = path.split('/').slice(0, -2).join('/')
  return new Map([[`${folder}/runbook.md`, 'file']])
}

const { policy: readPolicy } = await parsePolicyBytes('p.yml', readFileSync('incidents/policy.yml'))
if (readPolicy === null) throw new Error('The default policy cannot be read.')
const usual = readPolicy
const zones = await loadZones()

/** What is found, and how many records were parsed for it. */
async function judged(
  { texts, kinds, now }: World,
  clean: CleanRecords | null,
  policy: Policy = usual
): Promise<{ readonly findings: readonly Finding[]; readonly parsed: number }> {
  const records: ParsedRecord[] = [...texts]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, text]) => parseRecordText(path, text, yaml))
  const parsed = new Set<string>()
  const files = filesInParts(records, 2, (paths) => paths.forEach((path) => parsed.add(path)))
  const { findings } = await judgeInParts({
    files,
    chosen: files.paths,
    place: 'private',
    policy,
    now,
    agreements: readyAgreements(zones),
    isPublic: null,
    timelineAt: async () => alwaysInForce(policy),
    repository: async () => ({ kindOf: (path) => kinds.get(path) ?? null, sha256: () => null }),
    pasts: async () => unknownPast,
    confirm: async () => ({ facts: new Map(), findings: [] }),
    clean,
    remark: (text) => expect(text).toBe(''),
  })
  return { findings, parsed: parsed.size }
}

const fresh = (): World => ({ texts: new Map(ORIGINALS), kinds: new Map(), now: START })

const opened = (file: string, basis = '', now = START) => openCleanRecords({ file, basis, now })

const DISMISSED = '  - { at: 2026-11-21T03:40:00Z, event: dismissed, by: dana, reason: the same }\n'

function owing(id: string, reported: string, entries: string): string {
  return `---
id: ${id}
title: Passwords were taken
kind: security
services: [web]
timeline:
${entries.includes('aware') ? entries : ''}  - { at: 2026-11-21T${reported}:00Z, event: reported, by: dana, source: monitoring }
${entries.includes('aware') ? '' : entries}---

## Summary

Passwords were taken.

## Impact

All accounts.
`
}

/** An incident, and one that repeats it. */
const twice = (reported: string, aware: string): World => ({
  texts: new Map([
    ['incidents/2026/11/SEC-20261121-0312-first.md', owing('SEC-20261121-0312', reported, aware)],
    [
      'incidents/2026/11/SEC-20261121-0313-again.md',
      owing('SEC-20261121-0313', '03:13', DISMISSED).replace(
        'timeline:',
        'duplicate-of: SEC-20261121-0312\ntimeline:'
      ),
    ],
  ]),
  kinds: new Map(),
  now: START,
})

describe('records that were found clean', () => {
  it('are found as a fresh judging finds them, whatever changed in between', SHARED, async () => {
    const file = join(temporaryFolder(), 'clean')
    const told = new Set<string>()
    let spared = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(STEP, { maxLength: 3 }), { maxLength: 5 }),
        async (turns) => {
          rmSync(file, { force: true })
          let world = fresh()
          for (const steps of [[], ...turns]) {
            world = steps.reduce(change, world)
            const clean = openCleanRecords({ file, basis: '', now: world.now })
            const kept = await judged(world, clean)
            const { findings } = await judged(world, null)
            for (const { rule } of findings) told.add(rule)
            spared += world.texts.size - kept.parsed
            expect(kept.findings).toEqual(findings)
          }
        }
      ),
      { numRuns: draws(200) }
    )
    expect(spared).toBeGreaterThan(100)
    expect([...told]).toEqual(expect.arrayContaining(['id-unique', 'links-exist']))
  })

  const [closedPath = '', text = ''] = ORIGINALS[2] ?? []
  const [otherPath = '', otherText = ''] = ORIGINALS[3] ?? []
  const closed = Date.parse(/at: (\S+), event: closed/.exec(text)?.[1] ?? '') / 1000
  const related = relating(text, idOf(otherText))
  const linked = linking(text)
  const unreviewed = unreviewing(text)
  const elsewhere = otherPath.replace(/[^/]+$/, 'a-record.md')

  it.each<[string, string, World, Partial<World>]>([
    [
      'a review falls due',
      'review-overdue',
      { texts: new Map([[closedPath, unreviewed]]), kinds: new Map(), now: closed + 2 * HOUR },
      { now: closed + 400 * HOUR },
    ],
    [
      'it was closed within the minutes that a clock may be wrong by',
      'review-overdue',
      {
        texts: new Map([
          [closedPath, unreviewed.replace(/^ +- \{ at: .*role: stakeholders.*\n/m, '')],
        ]),
        kinds: new Map(),
        now: closed - 120,
      },
      { now: closed + 400 * HOUR },
    ],
    [
      'the record that it names is gone',
      'related-exists',
      {
        ...fresh(),
        texts: new Map([
          [closedPath, related],
          [otherPath, otherText],
        ]),
      },
      { texts: new Map([[closedPath, related]]) },
    ],
    [
      'another takes its id',
      'id-unique',
      { ...fresh(), texts: new Map([[closedPath, text]]) },
      {
        texts: new Map([
          [closedPath, text],
          [elsewhere, text],
        ]),
      },
    ],
    [
      'what it links to is gone',
      'links-exist',
      { ...fresh(), texts: new Map([[closedPath, linked]]), kinds: kindsAbove(closedPath) },
      { kinds: new Map() },
    ],
  ])('are judged again where %s', async (_, rule, before, later) => {
    const file = join(temporaryFolder(), 'clean')
    const rulesOf = async (world: World) => {
      const clean = openCleanRecords({ file, basis: '', now: world.now })
      return (await judged(world, clean)).findings.map((finding) => finding.rule)
    }
    expect(await rulesOf(before)).toEqual([])
    expect(await rulesOf({ ...before, ...later })).toContain(rule)
  })

  it('are judged again where the record that they repeat says something else', async () => {
    const file = join(temporaryFolder(), 'clean')
    const rulesOf = async (of: World) => {
      const clean = openCleanRecords({ file, basis: '', now: of.now })
      const { findings } = await judged(of, clean, policyOwing(['nis2']))
      return findings.map(({ rule, path }) => `${rule} ${path.slice(18)}`)
    }
    const early = '  - { at: 2026-11-21T03:13:00Z, event: aware }\n'
    expect(await rulesOf(twice('03:20', early))).not.toContain(
      'duplicate-awareness SEC-20261121-0313-again.md'
    )
    expect(await rulesOf(twice('03:20', ''))).toContain(
      'duplicate-awareness SEC-20261121-0313-again.md'
    )
  })

  it('are not parsed again', async () => {
    const file = join(temporaryFolder(), 'clean')
    expect((await judged(fresh(), opened(file))).parsed).toBe(6)
    const { mtimeMs } = statSync(file)
    expect((await judged(fresh(), opened(file, '', START + HOUR))).parsed).toBe(0)
    // Nothing new is nothing to write.
    expect(statSync(file).mtimeMs).toBe(mtimeMs)
  })

  it.each<[string, (file: string) => CleanRecords]>([
    ['they are held against something else', (file) => opened(file, 'another')],
    ['the clock stands before the moment of then', (file) => opened(file, '', START - 1)],
    [
      'a bit of the file is another',
      (file) => {
        const bytes = readFileSync(file)
        bytes[bytes.length - 1]! ^= 1
        writeFileSync(file, bytes)
        return opened(file)
      },
    ],
    [
      'the file ends too soon',
      (file) => {
        writeFileSync(file, readFileSync(file).subarray(0, 90))
        return opened(file)
      },
    ],
    [
      'somebody else made the file',
      (file) => {
        const state = process.env['XDG_STATE_HOME']
        process.env['XDG_STATE_HOME'] = temporaryFolder()
        try {
          return opened(file)
        } finally {
          if (state === undefined) delete process.env['XDG_STATE_HOME']
          else process.env['XDG_STATE_HOME'] = state
        }
      },
    ],
  ])('are judged again where %s', async (_, open) => {
    const file = join(temporaryFolder(), 'clean')
    await judged(fresh(), opened(file))
    expect((await judged(fresh(), open(file))).parsed).toBe(6)
  })

  it('cost nothing else where they cannot be kept', async () => {
    const file = join(temporaryFolder(), 'no\0name')
    const { findings } = await judged(fresh(), opened(file))
    expect(findings).toEqual((await judged(fresh(), null)).findings)
  })
})
