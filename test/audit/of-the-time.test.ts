/** What the audit follows and judges as it was then: moved policies, thresholds, versions that cannot be read. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anonymous, flagged, gathered, run, told } from './run.ts'
import {
  BEGINNING,
  GITHUB,
  ID,
  PATH,
  POLICY,
  policyText,
  record,
  scene,
  type Scene,
} from './scene.ts'
import { ASSESSED, BEGUN, CLOSED, history, on, policyTextWith } from './timelines.ts'

const OTHER = 'INC-20261121-0400'
const OTHER_PATH = `incidents/2026/11/${OTHER}-feeds-stand-still.md`
const BROKEN = record({ timeline: BEGUN }).replace('timeline:', 'timeline: [')

describe('a policy', () => {
  const moved = 'incidents/sla.yml'

  it('is followed to where it stood before it was moved', async () => {
    const made = history(['21T03:15', BEGUN])
    made.commit(on('22T09:00'), {
      [POLICY]: policyTextWith((typed) => void (typed.immediately = '1m')),
    })
    made.move(POLICY, moved)
    made.commit({ ...on('23T09:00'), message: 'move' }, {})
    const rewritten = `note -: <commit> by Dana changed the policy; by it, verdicts before it would differ: in ${ID} (notify-incident-manager: met → late by 1m).`
    expect(await told(made, 'policy-rewrites-verdicts', { policy: moved })).toEqual([rewritten])
    const { out } = await run(made, { trail: true, policy: moved })
    expect(out).toContain('    ~ immediately: 5m → 1m\n')
    expect(out).not.toContain('the file was deleted')
  })

  it('that was moved since an earlier run is followed all the same', async () => {
    const made = history(['21T03:15', BEGUN])
    const read = async () => {
      const { context, traced } = await gathered(made, { cache: true, policy: moved })
      traced.close()
      return context.policies.length
    }
    made.move(POLICY, moved)
    made.commit(on('23T09:00'), {})
    expect(await read()).toBe(2)
    made.commit(on('24T09:00'), { [PATH]: record({ timeline: ASSESSED }) })
    expect(await read()).toBe(2)
  })

  it('that cannot be used is named, and the next one is compared with the one before', async () => {
    const made = history(['21T03:15', BEGUN])
    made.commit(on('22T10:00'), { [POLICY]: 'version: 7\n' })
    const mended = `in-force: 2026-11-02T00:00:00Z\n${policyText()}`
    made.commit({ ...on('22T11:00'), message: 'mend' }, { [POLICY]: mended })
    expect(await told(made, 'unreadable-version')).toEqual([
      expect.stringMatching(
        /^note -: The policy that <commit> by Dana left cannot be used: line 1: /
      ),
    ])
    const { out } = await run(made, { trail: true })
    const [, after = ''] = out.split(' · mend\n')
    expect(after.split('\n').slice(0, 2)).toEqual(['    + in-force: 2026-11-02T00:00:00Z', ''])
  })
})

describe('a policy that was laxer than that of the time stays out of old verdicts', () => {
  const late = ['03:12 reported by: dana', '03:25 notified role: incident-manager']
  const laxer = policyTextWith((typed) => void (typed.immediately = '20m'))
  const ops = PATH.replace('incidents/', 'ops/')
  const kept = `note -: <commit> by Dana changed the policy; by it, verdicts before it would differ: in ${ID} (notify-incident-manager: late by 8m → met).`
  const sources = { dir: 'ops' }

  it('where the folder was copied and the old one went in the next commit', async () => {
    const made = history(['21T03:41', late])
    made.commit(on('25T09:00'), { [ops]: record({ timeline: late }), 'ops/policy.yml': laxer })
    const before = await told(made, 'policy-rewrites-verdicts', sources)
    made.commit(on('25T09:10'), { [PATH]: null, [POLICY]: null })
    expect(await told(made, 'policy-rewrites-verdicts', sources)).toEqual([kept])
    expect(before).toEqual([kept])
    const { out } = await run(made, { trail: true, ...sources })
    expect(out).toContain('    ~ immediately: 5m → 20m\n')
    expect(out).not.toContain('the file was deleted')
  })

  it('where it was dropped, and the records moved, before another came', async () => {
    const made = history(['21T03:41', late])
    made.commit(on('25T09:00'), { [POLICY]: null })
    made.commit(on('25T09:10'), { [PATH]: null, [ops]: record({ timeline: late }) })
    made.commit(on('25T09:20'), { 'ops/policy.yml': laxer })
    expect(await told(made, 'policy-rewrites-verdicts', sources)).toEqual([kept])
  })

  it('and what is openly retroactive is told as such', async () => {
    const made = history(['21T03:41', late])
    const open = `in-force: 2026-11-01T00:00:00Z\n${laxer}`
    made.commit(on('25T09:00'), { [ops]: record({ timeline: late }), 'ops/policy.yml': open })
    made.commit(on('25T09:10'), { [PATH]: null, [POLICY]: null })
    expect(await told(made, 'policy-rewrites-verdicts', sources)).toEqual([
      expect.stringMatching(/^warning -: .* for what came before it too \(`in-force`\)/),
    ])
  })

  it('and a later run that builds on an earlier one says the same', async () => {
    const made = history(['21T03:41', late])
    made.commit(on('25T09:00'), { [ops]: record({ timeline: late }), 'ops/policy.yml': laxer })
    const cached = { ...sources, cache: true }
    expect((await run(made, cached)).out).toContain('late by 8m → met')
    made.commit(on('25T09:10'), { [PATH]: null, [POLICY]: null })
    expect(await told(made, 'policy-rewrites-verdicts', cached)).toEqual([kept])
  })

  it('while two ledgers that became one are a doubt', async () => {
    const made = history(['21T03:41', late])
    const theirs = record({ id: OTHER, timeline: CLOSED })
    made.commit(on('22T09:00'), { 'team/policy.yml': laxer, [`team/${OTHER}.md`]: theirs })
    made.commit(on('25T09:00'), {
      [POLICY]: null,
      [`team/${OTHER}.md`]: null,
      [OTHER_PATH]: theirs,
    })
    made.commit(on('25T09:10'), { [PATH]: null, [OTHER_PATH]: null })
    const both = { [ops]: record({ timeline: late }), [`ops/${OTHER}.md`]: theirs }
    made.commit(on('25T09:20'), { 'ops/policy.yml': laxer, ...both })
    expect(await told(made, 'policy-in-doubt', sources)).toEqual([
      'warning -: <commit> by Dana brought the policy, and records of this ledger may have stood under `team/policy.yml` too before; of what was before it, `incidents/policy.yml` counts.',
    ])
  })
})

describe('a threshold', () => {
  const late = [...BEGUN, '03:25 engaged role: first-line']
  const laxer = policyTextWith((typed) => void (typed.audit = { late: '30d' }))

  it('judges what was committed while it stood, and nothing before', async () => {
    const made = history(['21T03:15', BEGUN], ['25T09:00', late])
    made.commit(on('26T09:00'), { [POLICY]: laxer })
    expect(await flagged(made)).toEqual([`warning late-entry ${ID}`])
    const allowed = scene(laxer)
    allowed.commit(on('21T03:15'), { [PATH]: record({ timeline: BEGUN }) })
    allowed.commit(on('25T09:00'), { [PATH]: record({ timeline: late }) })
    allowed.commit(on('26T09:00'), { [POLICY]: policyText() })
    expect(await flagged(allowed)).toEqual([])
  })

  it('asks for signatures from the commit on that brought it, until the one that took it away', async () => {
    const required = policyTextWith((typed) => void (typed.audit = { signatures: 'required' }))
    const made = history(['21T03:15', BEGUN])
    made.commit(on('22T09:00'), { [POLICY]: required })
    made.commit(on('23T09:00'), { [PATH]: record({ timeline: ASSESSED }) })
    made.commit(on('24T09:00'), { [POLICY]: policyText() })
    made.commit(on('25T09:00'), { [PATH]: record({ timeline: BEGUN, more: ['cause: disk'] }) })
    expect(await told(made, 'unsigned-commit')).toHaveLength(2)
  })
})

/** A record committed a week late, under a subject that names a pull request. */
function committedLate(more: { committedBy?: string }): Promise<string[]> {
  const made = scene()
  const deed = { ...on('28T09:00'), message: 'Logins fail (#12)', ...more }
  made.commit(deed, { [PATH]: record({ timeline: BEGUN }) })
  return flagged(made)
}

describe('a policy that is loosened after the fact', () => {
  const late = [...BEGUN, '03:25 engaged role: first-line']

  it('loosens no threshold by saying that it counts from before', async () => {
    const made = history(['21T03:15', BEGUN], ['25T09:00', late])
    const laxer = policyTextWith((typed) => void (typed.audit = { late: '99d', ahead: '99d' }))
    made.commit(on('26T09:00'), { [POLICY]: `in-force: 2020-01-01T00:00:00Z\n${laxer}` })
    expect(await flagged(made)).toEqual([`warning late-entry ${ID}`])
  })

  it('makes nobody the author of receipts that were there before', async () => {
    const url = 'https://github.com/kwetter/ops/issues/7#issuecomment-12345'
    const claimed = [...BEGUN, `03:16 notified role: first-line, url: "${url}"`]
    const made = history(['21T03:15', BEGUN], ['25T09:00', claimed])
    made.commit(on('26T09:00'), {
      [POLICY]: policyTextWith((typed) => void (typed.authors = ['dana'])),
    })
    expect(await flagged(made)).toEqual([`warning late-entry ${ID}`])
  })

  it('is told where its commit is dated before the incidents that it judges', async () => {
    const reported = ['03:12 reported by: dana', '03:15 notified role: incident-manager']
    const made = history(['21T03:16', reported])
    const stricter = policyTextWith((typed) => void (typed.immediately = '2m'))
    made.commit(on('20T09:00'), { [POLICY]: stricter })
    expect(await flagged(made)).toEqual([
      'warning policy-rewrites-verdicts -',
      'warning dates-backwards -',
    ])
    expect((await told(made, 'policy-rewrites-verdicts'))[0]).toContain(
      'changed the policy for what came before it too (by its own date), so that verdicts differ'
    )
  })
})

describe('steps back in time', () => {
  it('add up, however small each is', async () => {
    const made = history(['21T04:00', BEGUN])
    for (const minute of ['03:56', '03:52', '03:48'])
      made.commit(on(`21T${minute}`), {
        [PATH]: record({ timeline: BEGUN, more: [`cause: c${minute.slice(3)}`] }),
      })
    expect(await told(made, 'dates-backwards')).toHaveLength(2)
  })
})

/** Writes HEAD again with other bytes. */
function forged(made: Scene, change: (raw: string) => string): void {
  const raw = `${made.git(BEGINNING, 'cat-file', 'commit', 'HEAD')}\n`
  writeFileSync(join(made.folder, '.git/forged'), change(raw))
  const hash = made.git(
    BEGINNING,
    'hash-object',
    '--literally',
    '-t',
    'commit',
    '-w',
    '.git/forged'
  )
  made.git(BEGINNING, 'reset', '--quiet', '--hard', hash)
}

describe('a commit that is damaged', () => {
  it.each([
    ['a date before 1970', / (\d+) \+0000$/gm, ' -5 +0000'],
    ['no date', / (\d+) \+0000$/gm, ''],
  ])('by %s stops no audit', async (_, what, by) => {
    const made = history(['21T03:15', BEGUN])
    forged(made, (raw) => raw.replace(what, by))
    made.commit(on('21T03:20'), { [PATH]: record({ timeline: ASSESSED }) })
    expect((await run(made)).out).toContain('1 incident in 3 commits')
  })

  it('by a signature that is none carries none, and stops no verification', async () => {
    const made = history(['21T03:15', BEGUN])
    forged(made, (raw) =>
      raw.replace('\n\n', '\ngpgsig -----BEGIN X-----\n nothing\n -----END X-----\n\n')
    )
    const { exitCode, out } = await run(made, { id: ID, verify: true })
    expect(exitCode).toBe(0)
    expect(out).toContain(' · unsigned · ')
  })
})

describe('the number of a pull request in a subject', () => {
  it('is a squash only where GitHub committed it', async () => {
    expect(await committedLate({ committedBy: GITHUB })).toEqual([])
    expect(await committedLate({})).toEqual([`warning late-entry ${ID}`])
  })
})

describe('a commit whose two dates lie far apart', () => {
  it('is noted where entries rest on it', async () => {
    const made = scene()
    made.commit(
      { at: '2026-11-21T03:15:00Z', committedAt: '2026-11-30T03:15:00Z' },
      { [PATH]: record({ timeline: BEGUN }) }
    )
    expect(await told(made, 'late-entry')).toEqual([
      `note ${ID}: \`reported\` (2026-11-21T03:12:00Z) and \`notified\` (2026-11-21T03:14:00Z) rest on one of the two dates of <commit> by Dana, which lie 9d apart: authored 2026-11-21T03:15:00Z, committed 2026-11-30T03:15:00Z.`,
    ])
  })
})

describe('a version that cannot be read', () => {
  it('is graver where it stands, and an error once the incident was over', async () => {
    const open = history(['21T03:15', BEGUN])
    open.commit(on('21T05:00'), { [PATH]: BROKEN })
    expect(await flagged(open)).toEqual([`warning unreadable-version ${ID}`])
    const over = history(['21T03:45', CLOSED])
    over.commit(on('21T05:00'), { [PATH]: BROKEN })
    expect(await told(over, 'unreadable-version')).toEqual([
      expect.stringMatching(
        `^error ${ID}: The record as it stands cannot be read since <commit> by Dana, and is in no list or report: line `
      ),
    ])
    over.commit(on('21T06:00'), { [PATH]: record({ timeline: CLOSED }) })
    expect(await flagged(over)).toEqual([])
  })

  it('begins the trail of the incident whose id it names', async () => {
    const made = scene()
    made.commit({ ...on('21T03:15'), message: 'broken' }, { [PATH]: BROKEN })
    made.commit({ ...on('21T03:20'), message: 'mend' }, { [PATH]: record({ timeline: BEGUN }) })
    const { traced } = await gathered(made)
    const trail = traced.trailOf(ID.toLowerCase())
    expect(
      trail?.steps.map(({ revision, unreadable }) => [revision.commit.subject, unreadable !== null])
    ).toEqual([
      ['broken', true],
      ['mend', false],
    ])
    expect(await told(made, 'unreadable-version')).toHaveLength(1)
  })
})

describe('one log of whole records, one after the other', () => {
  it('is split into files, and makes nothing late', async () => {
    const made = scene()
    const first = record({ timeline: BEGUN })
    const second = record({
      id: OTHER,
      title: 'Feeds stand still',
      timeline: ['04:00 reported by: ravi'],
    })
    made.commit(on('21T04:02'), { 'incidents/log.md': `${first}\n${second}` })
    made.commit(on('25T09:00'), { 'incidents/log.md': null, [PATH]: first, [OTHER_PATH]: second })
    expect(await flagged(made)).toEqual([])
  })
})

describe('a key of the team’s own', () => {
  it('is in the trail like any other', async () => {
    const made = history(
      ['21T03:15', BEGUN, ['x-ticket: 17']],
      ['21T03:20', BEGUN, ['x-ticket: 18']]
    )
    const { out } = await run(made, { id: ID })
    expect(anonymous(out)).toContain('    + x-ticket: 17\n')
    expect(anonymous(out)).toContain('    ~ x-ticket: 17 → 18\n')
    expect(await flagged(made)).toEqual([])
  })
})
