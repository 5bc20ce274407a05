/** What an earlier run kept: the next one says the same as if nothing had been kept, and judges only what is new. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { IncidentCard, TrailJudgement } from '../../src/audit/card.ts'
import { stillHolds } from '../../src/audit/judge-trail.ts'
import { readHistory } from '../../src/git/read-history.ts'
import { at } from '../support/incidents.ts'
import { gathered, run } from './run.ts'
import { BEGINNING, ID, PATH, POLICY, policyText, record, scene, type Scene } from './scene.ts'
import { ASSESSED, BEGUN, CLOSED, on, policyTextWith } from './timelines.ts'

const OTHER = 'INC-20261121-0400'
const OTHER_PATH = `incidents/2026/11/${OTHER}-feeds-stand-still.md`
const other = (...timeline: string[]) =>
  record({
    id: OTHER,
    title: 'Feeds stand still',
    timeline: ['04:00 reported by: ravi', ...timeline],
  })
const REVIEW = `incidents/2026/11/${ID}/review.md`

/** A history of everything that happens to records, one deed after another. */
const DEEDS: readonly ((made: Scene) => void)[] = [
  (made) => made.commit(on('21T03:15'), { [PATH]: record({ timeline: BEGUN }) }),
  (made) => made.commit(on('21T04:02'), { [OTHER_PATH]: other() }),
  (made) => made.commit(on('21T03:00'), { [PATH]: record({ timeline: ASSESSED }) }),
  (made) => {
    made.move(PATH, 'incidents/moved.md')
    made.commit(on('21T04:05'), {})
  },
  (made) => made.commit(on('21T04:06'), { 'incidents/moved.md': record({ timeline: CLOSED }) }),
  (made) => made.commit(on('21T04:07'), { [OTHER_PATH]: 'kind: [\n' }),
  (made) => made.commit(on('21T04:08'), { [OTHER_PATH]: other('04:06 engaged role: first-line') }),
  (made) => made.commit(on('21T04:09'), { [REVIEW]: '# Review\n' }),
  (made) => {
    made.git(BEGINNING, 'switch', '--quiet', '--create', 'side')
    made.commit(on('21T04:10'), { [OTHER_PATH]: other('04:06 engaged role: first-line, who: sam') })
    made.git(BEGINNING, 'switch', '--quiet', 'main')
    made.commit(on('21T04:11'), { 'code.c': 'int x;\n' })
    made.git(
      on('21T04:12'),
      'merge',
      '--quiet',
      '--no-ff',
      '--message',
      'Merge pull request #4 from a/b',
      'side'
    )
  },
  (made) =>
    made.commit(on('21T04:13'), {
      [POLICY]: policyTextWith((typed) => void (typed.immediately = '10m')),
    }),
  (made) => made.commit(on('21T04:14'), { 'incidents/moved.md': null }),
  (made) =>
    made.commit(on('21T04:15'), { 'incidents/again.md': record({ timeline: CLOSED.slice(1) }) }),
  (made) => made.commit(on('21T04:16'), { [POLICY]: policyText() }),
]

/** The records of this repository, and its policy. */
function examples(): Record<string, string> {
  const paths = readdirSync('incidents', { recursive: true, encoding: 'utf8' })
  return Object.fromEntries(
    paths
      .filter((path) => /\.(?:md|yml)$/.test(path))
      .map((path) => [join('incidents', path), readFileSync(join('incidents', path), 'utf8')])
  )
}

/** What a run on nothing says, and a run on what was kept, and how many trails the latter judged anew. */
async function askTwice(made: Scene, now = '2026-12-01T12:00:00Z') {
  const moment = { now: at(now) }
  const fresh = await run(made, { format: 'json' }, moment)
  const { judged, traced } = await gathered(made, { cache: true }, moment)
  traced.close()
  return { fresh, kept: await run(made, { format: 'json', cache: true }, moment), judged }
}

describe('a run on what was kept', () => {
  it('says, after each commit of a busy history, what a run on nothing says', async () => {
    const made = scene()
    for (const deed of DEEDS) {
      deed(made)
      const { fresh, kept } = await askTwice(made)
      expect(kept).toEqual(fresh)
    }
  })

  it('judges anew only what a commit touched', async () => {
    const made = scene()
    made.commit(on('21T03:45'), { [PATH]: record({ timeline: CLOSED }) })
    made.commit(on('21T04:02'), { [OTHER_PATH]: other() })
    expect((await askTwice(made)).judged).toBe(2)
    expect((await askTwice(made)).judged).toBe(0)
    made.commit(on('21T04:05'), { [OTHER_PATH]: other('04:04 engaged role: first-line') })
    expect((await askTwice(made)).judged).toBe(1)
  })

  it('judges anew at a later moment what time can alter, and at an earlier one everything', async () => {
    const made = scene()
    const told = [...CLOSED, '03:41 notified role: stakeholders']
    made.commit(on('21T03:45'), { [PATH]: record({ timeline: told }) })
    made.commit(on('21T04:02'), { [OTHER_PATH]: other() })
    expect((await askTwice(made, '2026-12-01T12:00:00Z')).judged).toBe(2)
    expect((await askTwice(made, '2026-12-01T13:00:00Z')).judged).toBe(1)
    expect((await askTwice(made, '2026-11-21T03:35:00Z')).judged).toBe(2)
  })

  it('judges everything anew under another policy', async () => {
    const made = scene()
    made.commit(on('21T03:45'), { [PATH]: record({ timeline: CLOSED }) })
    expect((await askTwice(made)).judged).toBe(1)
    made.commit(on('21T05:00'), {
      [POLICY]: policyTextWith((typed) => void (typed.immediately = '10m')),
    })
    expect((await askTwice(made)).judged).toBe(1)
  })

  it('judges anew where another record took up, or gave away, an entry that was asked after', async () => {
    const made = scene()
    const both = ['04:00 reported by: ravi', '04:01 contained by: ravi']
    made.commit(on('21T04:02'), { [PATH]: record({ timeline: [...BEGUN, ...both] }) })
    made.commit(on('21T04:03'), { [PATH]: record({ timeline: BEGUN }) })
    const before = await askTwice(made)
    made.commit(on('21T04:04'), { [OTHER_PATH]: other('04:01 contained by: ravi') })
    const taken = await askTwice(made)
    made.commit(on('21T04:05'), { [OTHER_PATH]: null })
    const given = await askTwice(made)
    const isTold = [before, taken, given].map(({ fresh }) => fresh.out.includes('entry-rewritten'))
    expect(isTold).toEqual([true, false, true])
    expect(taken.kept).toEqual(taken.fresh)
    expect(given.kept).toEqual(given.fresh)
    expect([taken.judged, given.judged]).toEqual([2, 2])
  })
})

const asOf = (now: number) => ({ now, isBornElsewhere: () => true })

describe('a judgement that is final', () => {
  it('says the same at any later moment', async () => {
    const made = scene(null)
    made.commit(on('30T00:00'), examples())
    const judgedAt = async (now: string) => {
      const { context, traced } = await gathered(made, {}, { now: at(now) })
      traced.close()
      return new Map(context.cards.map((card) => [card.key, card]))
    }
    const moments = ['2026-10-01', '2026-11-01', '2026-11-20', '2026-12-01', '2027-06-01'].map(
      (day) => `${day}T00:00:00Z`
    )
    const all: Map<string, IncidentCard>[] = []
    for (const moment of moments) all.push(await judgedAt(moment))
    let compared = 0
    for (const [index, cards] of all.entries())
      for (const [key, { judgement }] of cards) {
        if (!judgement.isFinal) continue
        for (const later of all.slice(index + 1)) {
          const { madeAt, ...said } = later.get(key)!.judgement
          expect({ ...said, madeAt: judgement.madeAt }).toEqual(judgement)
          expect(madeAt).toBeGreaterThan(judgement.madeAt)
          compared += 1
        }
      }
    expect(compared).toBeGreaterThan(10)
  })

  it('is not taken for an earlier moment, nor one that is not final for a later one', () => {
    const judgement: TrailJudgement = {
      findings: [],
      altered: [],
      proofs: null,
      lateEntries: [],
      receipts: [],
      asked: [],
      madeAt: 100,
      isFinal: true,
    }
    expect(stillHolds({ key: '', judgement }, asOf(100))).toBe(true)
    expect(stillHolds({ key: '', judgement }, asOf(101))).toBe(true)
    expect(stillHolds({ key: '', judgement }, asOf(99))).toBe(false)
    expect(stillHolds({ key: '', judgement: { ...judgement, isFinal: false } }, asOf(101))).toBe(
      false
    )
  })
})

describe('a dossier', () => {
  it('is, read again, what was written', async () => {
    const made = scene()
    for (const deed of DEEDS) deed(made)
    await run(made, { cache: true })
    const asked = { root: made.folder, dir: 'incidents', policy: POLICY }
    const [kept, fresh] = [
      await readHistory({ ...asked, cache: true }),
      await readHistory({ ...asked, cache: false }),
    ]
    expect(kept.readCommits).toBe(0)
    const trails = kept.keys.map(kept.trailOf)
    expect(trails).toEqual(fresh.keys.map(fresh.trailOf))
    expect(trails.map((trail) => trail?.review !== null)).toEqual([true, false])
    // Equal values are one object: they are told apart, and found again, by that.
    for (const trail of trails)
      for (const { record: stood } of trail?.states ?? [])
        for (const fact of stood?.version.facts ?? [])
          expect(trail?.firsts.facts.has(fact)).toBe(true)
    kept.close()
    fresh.close()
  })
})
