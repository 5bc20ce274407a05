/** Records of open pull requests laid over the branch: what counts at once, what waits for a merge, what is said. */
import { describe, expect, it } from 'vitest'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import { type HeadRecord, joinHeads, type PullHead } from '../../src/delivery/heads.ts'
import type { IncidentFile } from '../../src/model/incident.ts'
import { at, incidentFile, type RecordParts } from '../support/incidents.ts'
import { policy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'

const NOW = at('2026-11-23T09:10Z')
const ID = 'INC-20261123-0900'
const NEW = 'INC-20261123-0905'
const REPORTED = '09:00 reported by=dana'
const P1 = '09:01 assessed by=alice impact=severe urgency=immediate'
const RESOLVED = '09:05 resolved by=dana'

const pullOf = (number: number, branch = `change-${number}`): PullHead => ({
  number,
  branch,
  commit: `c0de${number}`,
  author: 'dana',
})

function head(pull: PullHead, parts: RecordParts, more: Partial<HeadRecord> = {}): HeadRecord {
  const file = incidentFile(parts)
  const { id } = file.incident
  return { pull, path: file.path, text: '', id, file, ...more }
}

const unread = (pull: PullHead, more: Partial<HeadRecord> = {}): HeadRecord => ({
  ...head(pull, { timeline: [REPORTED] }),
  id: null,
  file: null,
  ...more,
})

function onBranch(parts: RecordParts) {
  const file = incidentFile(parts)
  return { path: file.path, id: file.incident.id, file }
}

const recompute = (file: IncidentFile) => computeLedger([file], policy, zones, NOW)[0] ?? null

type Input = Parameters<typeof joinHeads>[0]

function join(
  branch: Input['branch'],
  heads: readonly HeadRecord[],
  removed: Input['removed'] = []
) {
  return joinHeads({ branch, heads, removed, policy, recompute, vouched: new Set() })
}

const standing = onBranch({ timeline: [REPORTED, P1] })

describe('what a sweep has in sight', () => {
  it('is the branch alone where no head holds a record', () => {
    expect(join([standing], [])).toEqual({
      files: [standing.file],
      heads: new Map(),
      proposals: new Map(),
      inSight: new Set(['inc-20261123-0900']),
      warnings: [],
    })
  })

  it('is an incident of a head at once, beside what the branch has', () => {
    const one = head(pullOf(7), { id: NEW, timeline: ['09:05 reported by=dana'] })
    expect(join([standing], [one])).toEqual({
      files: [standing.file, one.file],
      heads: new Map([[one.file, one]]),
      proposals: new Map(),
      inSight: new Set(['inc-20261123-0900', 'inc-20261123-0905']),
      warnings: [],
    })
  })

  it('is of records with one id the first by its path, and every id that can be read', () => {
    const twin = onBranch({ path: 'incidents/2026/11/0.md', timeline: ['08:00 reported by=ben'] })
    const broken = { path: 'incidents/2026/11/1.md', id: 'INC-20261101-0100', file: null }
    const nameless = { path: 'incidents/2026/11/2.md', id: null, file: null }
    const atHead = unread(pullOf(7), { id: 'INC-20261101-0200' })
    const { files, heads, inSight } = join([standing, broken, nameless, twin], [atHead])
    expect({ files, heads, inSight }).toEqual({
      files: [twin.file],
      heads: new Map(),
      inSight: new Set(['inc-20261123-0900', 'inc-20261101-0100', 'inc-20261101-0200']),
    })
  })

  it('is the next record of an id whose first has errors', () => {
    const broken = { path: 'incidents/2026/11/0.md', id: ID, file: null }
    expect(join([broken, standing], []).files).toEqual([standing.file])
  })

  it('holds the words that a head adds, in the branch’s own place', () => {
    const engaged = '09:05 engaged role=first-line who=fay'
    const moved = 'incidents/2026/11/elsewhere.md'
    const one = head(pullOf(7), { path: moved, timeline: [REPORTED, P1, engaged] })
    const { files, heads, proposals } = join([standing], [one])
    expect(files).toEqual([incidentFile({ timeline: [REPORTED, P1, engaged] })])
    expect([heads, proposals]).toEqual([new Map(), new Map()])
  })
})

describe('what would end a duty', () => {
  it('waits for its merge, and all that the branch’s record owes stands', () => {
    const one = head(pullOf(8), { timeline: [REPORTED, P1, RESOLVED] })
    const other = head(pullOf(9), { kind: 'security', id: ID, timeline: [REPORTED, P1] })
    const { files, proposals } = join([standing], [other, one])
    // Whoever says that it is resolved has it in hand, which harms nobody.
    const noted = { event: 'noted', at: at('2026-11-23T09:05Z'), by: 'dana' }
    const { timeline } = standing.file.incident
    expect(files.map(({ incident }) => incident.timeline)).toEqual([[...timeline, noted]])
    const [, , resolved] = one.file?.incident.timeline ?? []
    expect(proposals).toEqual(
      new Map([
        [
          'inc-20261123-0900',
          [
            { pull: one.pull, waiting: { what: 'entry', event: resolved } },
            { pull: other.pull, waiting: { what: 'key', key: 'kind' } },
          ],
        ],
      ])
    )
  })

  it('waits too where the record is deleted, or its file is given to another incident', () => {
    const other = { path: 'incidents/2026/11/other.md', id: NEW, file: null }
    const given = head(pullOf(6), {
      id: NEW,
      path: standing.path,
      timeline: ['09:05 reported by=dana'],
    })
    const removed = [
      { pull: pullOf(5), path: standing.path },
      { pull: pullOf(5), path: other.path },
    ]
    expect(join([standing], [given], removed).proposals).toEqual(
      new Map([
        [
          'inc-20261123-0900',
          [
            { pull: pullOf(5), waiting: { what: 'deletion' } },
            { pull: pullOf(6), waiting: { what: 'deletion' } },
          ],
        ],
      ])
    )
  })

  it('is no deletion where the same pull request keeps the record elsewhere, in whatever case', () => {
    const elsewhere = { path: 'incidents/2026/11/elsewhere.md', timeline: [REPORTED, P1] }
    const gone = [{ pull: pullOf(5), path: standing.path }]
    const moved = head(pullOf(5), elsewhere, { id: ID.toLowerCase() })
    expect(join([standing], [moved], gone).proposals).toEqual(new Map())
    const kept = new Map([
      ['inc-20261123-0900', [{ pull: pullOf(5), waiting: { what: 'deletion' } }]],
    ])
    expect(join([standing], [head(pullOf(6), elsewhere)], gone).proposals).toEqual(kept)
    expect(join([standing], [unread(pullOf(5))], gone).proposals).toEqual(kept)
  })

  it('is none of a file that no longer says whose it is, nor of one that nothing stands behind', () => {
    const broken = unread(pullOf(5), { path: standing.path })
    expect(join([standing], [broken]).proposals).toEqual(new Map())
    const gone = (path: string) => [{ pull: pullOf(5), path }]
    const nameless = { path: 'x.md', id: null, file: null }
    const faulty = { path: 'y.md', id: NEW, file: null }
    expect(join([nameless, faulty], [], [...gone('x.md'), ...gone('y.md')]).proposals).toEqual(
      new Map()
    )
  })

  it('is none where a copy of the record goes and the one that counts stays', () => {
    const copy = onBranch({ path: 'incidents/2026/11/copy.md', timeline: [REPORTED] })
    const first = onBranch({ path: 'incidents/2026/11/a.md', timeline: [REPORTED, P1] })
    const gone = (path: string) => join([copy, first], [], [{ pull: pullOf(5), path }]).proposals
    expect(gone(copy.path)).toEqual(new Map())
    expect(gone(first.path).size).toBe(1)
  })
})

describe('an id in two pull requests', () => {
  const record = { id: NEW, timeline: ['09:05 reported by=dana'] }
  const tail =
    'both count. If they are two incidents, give one a new ID with `incident-ledger new`.'

  it('stands as the lower number has it, takes what the other adds, and both are named', () => {
    const engaged = '09:06 noted by=fay'
    const late = head(pullOf(12), { ...record, timeline: [...record.timeline, engaged] })
    const early = head(pullOf(9), record)
    const { files, heads, warnings } = join([], [late, early])
    expect(files.map(({ incident }) => incident.timeline.map(({ event }) => event))).toEqual([
      ['reported', 'noted'],
    ])
    expect([...heads].map(([file, one]) => [files.indexOf(file), one])).toEqual([[0, early]])
    expect(warnings).toEqual([
      `${NEW} of pull request #9 also stands in pull request #12; ${tail}`,
      `${NEW} of pull request #12 also stands in pull request #9; ${tail}`,
    ])
  })

  it('is said once of each place, and not of two files of one pull request, the first by its path', () => {
    const [a, b] = ['a.md', 'b.md'].map((path) => head(pullOf(9), { ...record, path }))
    if (a === undefined || b === undefined) throw new Error('There are two.')
    const alone = join([], [b, a])
    expect(alone.files).toEqual([a.file])
    expect(alone.warnings).toEqual([])
    const c = head(pullOf(10), { ...record, path: 'c.md' })
    const d = head(pullOf(10), { ...record, path: 'd.md' })
    expect(join([], [a, c, d]).warnings).toHaveLength(2)
  })
})

describe('a head that cannot be read', () => {
  it('changes nothing, and is said: whether it is wrong, or took too long', () => {
    const heads = [unread(pullOf(5)), unread(pullOf(5)), unread(pullOf(6), { isLate: true })]
    const { files, warnings } = join([standing], heads)
    expect(files).toEqual([standing.file])
    expect(warnings).toEqual([
      'No deadline is watched in a record of pull request #5 that cannot be read. Its check says which, and what is wrong.',
      'No deadline is watched in a record of pull request #6 that took longer to read than a record may, or stands ' +
        'beside one that did. The other records were read.',
    ])
  })
})

const strangers = (branch: string, ...timeline: string[]) =>
  join([], [head(pullOf(9, branch), { id: NEW, timeline })]).files.length

describe('the report of a stranger', () => {
  const UNCONFIRMED = 'incident-ledger/unconfirmed-0905'
  it('calls nobody, until an entry of somebody else stands behind it', () => {
    expect(strangers(UNCONFIRMED, '09:05 reported by=stranger')).toBe(0)
    expect(strangers(UNCONFIRMED, '09:05 reported by=stranger', '09:06 noted by=Stranger')).toBe(0)
    expect(strangers(UNCONFIRMED, '09:04 started', '09:05 reported by=stranger')).toBe(0)
    expect(strangers(UNCONFIRMED, '09:05 reported', '09:06 noted')).toBe(0)
    expect(strangers(UNCONFIRMED, '09:05 reported by=stranger', '09:06 noted by=dana')).toBe(1)
    expect(strangers(UNCONFIRMED, '09:05 reported', '09:06 noted by=dana')).toBe(1)
  })

  it('counts on any other branch, also one that only ends so', () => {
    expect(strangers('login-fails', '09:05 reported by=stranger')).toBe(1)
    expect(strangers(`dana/${UNCONFIRMED}`, '09:05 reported by=stranger')).toBe(1)
  })

  it('is in sight all the same, and says nothing of what stands', () => {
    const quiet = head(pullOf(9, UNCONFIRMED), { timeline: [REPORTED, '09:05 dismissed by=dana'] })
    const joined = join([standing], [quiet])
    expect(joined.files).toEqual([standing.file])
    expect(joined.proposals).toEqual(new Map())
    expect(joined.inSight).toEqual(new Set(['inc-20261123-0900']))
  })
})
