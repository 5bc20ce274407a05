/** A check that trusts how files stand, beside one that reads them all, after whatever people and git do to files. */
import { existsSync, readFileSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { writeLedger } from '../../bench/support/ledger.js'
import { unknownPast } from '../../src/clock/declared.ts'
import { readyAgreements } from '../../src/clock/policy-of-the-time.ts'
import { alwaysInForce } from '../../src/clock/policy-timeline.ts'
import { type CleanRecords, openCleanRecords } from '../../src/commands/ledger/clean-records.ts'
import { judgeInParts } from '../../src/commands/ledger/judge-in-parts.ts'
import { parsePolicyBytes } from '../../src/store/read-policy.ts'
import { openLedger } from '../../src/store/read-ledger.ts'
import { loadZones } from '../../src/store/zones.ts'
import { DATE, FILE_CHANGES } from '../support/file-changes.ts'
import { laterThan } from '../support/later-than.ts'
import { temporaryRepository } from '../support/repository.ts'
import { draws, SHARED } from '../support/share.ts'

const { policy } = await parsePolicyBytes('p.yml', readFileSync('incidents/policy.yml'))
if (policy === null) throw new Error('The default policy cannot be read.')
const usual = policy
const agreements = readyAgreements(await loadZones())
const START = Date.parse('2027-01-02T00:00:00Z') / 1000

async function findingsOf(folder: string, clean: CleanRecords | null) {
  // As if everything that was written had been written a minute ago.
  const files = openLedger(folder, 'incidents', () => Date.now() + 60_000)
  const { findings } = await judgeInParts({
    files,
    chosen: files.paths,
    place: 'private',
    policy: usual,
    now: START,
    agreements,
    isPublic: null,
    timelineAt: async () => alwaysInForce(usual),
    repository: async () => ({ kindOf: () => null, sha256: () => null }),
    pasts: async () => unknownPast,
    confirm: async () => ({ facts: new Map(), findings: [] }),
    clean,
    remark: (text) => expect(text).toBe(''),
  })
  return findings
}

/** The same records, with word kept of how many were read for it. */
function counting(clean: CleanRecords): CleanRecords & { readonly read: () => number } {
  let count = 0
  const recall: CleanRecords['recall'] = (file) =>
    clean.recall({
      ...file,
      bytes: () => {
        count += 1
        return file.bytes()
      },
    })
  return { ...clean, recall, read: () => count }
}

const STEP = fc.record({
  by: fc.nat({ max: FILE_CHANGES.length - 1 }),
  at: fc.nat({ max: 3 }),
  other: fc.nat({ max: 3 }),
})

it(
  'files that stand as before are found as a reading of all finds them, whatever was done to them',
  SHARED,
  async () => {
    let [spared, told] = [0, 0]
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(STEP, { maxLength: 3 }), { maxLength: 4 }),
        async (turns) => {
          const { folder, git } = temporaryRepository()
          const paths = writeLedger(folder, 4, { open: 1 }).map((path) => join(folder, path))
          for (const path of paths) utimesSync(path, DATE, DATE)
          git('add', '.')
          git('commit', '--quiet', '--message=Begin')
          for (const steps of [[], ...turns]) {
            for (const { by, at, other } of steps) {
              const [one = '', another = ''] = [paths[at], paths[other]]
              if (!existsSync(one) || !existsSync(another) || one === another) continue
              laterThan(join(folder, 'incidents/policy.yml'))
              laterThan(one)
              FILE_CHANGES[by]?.(one, another, git)
            }
            const place = { file: join(folder, '.git/clean'), basis: '', now: START }
            const clean = counting(openCleanRecords(place))
            const fresh = await findingsOf(folder, null)
            expect(await findingsOf(folder, clean)).toEqual(fresh)
            spared += paths.filter((path) => existsSync(path)).length - clean.read()
            told += fresh.length
          }
        }
      ),
      { numRuns: draws(40) }
    )
    expect(spared).toBeGreaterThan(20)
    expect(told).toBeGreaterThan(5)
  }
)
