/** What a pack holds of a real repository, and what anybody can compute again from it. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ID, PATH, policyText, POLICY, record, scene, type Scene } from '../audit/scene.ts'
import { typedPolicy } from '../support/policy.ts'
import { temporaryFolder } from '../support/repository.ts'
import { filesOf, pack, verify } from './support.ts'

const at = (time: string) => ({ at: time.includes('T') ? time : `2026-11-21T${time}:00Z` })

/** What stands in a record that is closed as it should be. */
const CLOSED = [
  '03:12 reported by: dana, source: monitoring',
  '03:14 assessed by: alice, impact: severe, urgency: immediate',
  '03:16 engaged role: first-line, who: fay',
  '03:40 resolved by: fay',
  '05:00 closed by: alice',
]

/** A repository in which one incident is closed in steps. */
function closedScene(): Scene {
  const made = scene()
  made.commit(at('03:13'), { [PATH]: record({ timeline: CLOSED.slice(0, 1) }) })
  made.commit(at('03:41'), { [PATH]: record({ timeline: CLOSED.slice(0, 4) }) })
  made.commit(at('05:01'), { [PATH]: record({ timeline: CLOSED }) })
  return made
}

describe('a pack of two records with one id', () => {
  it('says on its page and among the findings that the second is in no list', async () => {
    const made = closedScene()
    const twin = PATH.replace('logins-fail', 'a-twin')
    const dismissed = [CLOSED[0] ?? '', '03:20 dismissed by: alice, reason: A false alarm']
    made.commit(at('05:02'), { [twin]: record({ title: 'A twin', timeline: dismissed }) })
    const packed = await pack(made.folder)
    expect(packed.read('README.md')).toContain(
      `**In no list and no figure**, since their ids are none, or those of other records: \`${PATH}\`.`
    )
    expect(packed.read('findings.csv')).toMatch(
      new RegExp(
        `id-shared.*Two records carry it: ${twin} counts, and ${PATH}, as [0-9a-f]{12} left it`
      )
    )
    expect(packed.read('population.csv').split('\n')).toHaveLength(3)
    expect(await verify(packed.folder)).toMatchObject({ code: 0 })
    expect((await pack(closedScene().folder)).read('README.md')).not.toContain('In no list')
  })
})

describe('a pack', () => {
  it('holds each list, the record, the policy, the report and the history, and can be computed again', async () => {
    const made = closedScene()
    const packed = await pack(made.folder)
    const policy = made.git(at('06:00'), 'log', '--format=%H', '--', POLICY)
    expect(packed.code).toBe(0)
    expect(filesOf(packed.folder)).toEqual(
      [
        'README.md',
        'SHA256SUMS',
        'findings.csv',
        'findings.ndjson',
        'history.bundle',
        `incidents/${ID}/record.md`,
        `incidents/${ID}/review.md`,
        'manifest.json',
        'notices.csv',
        'notices.ndjson',
        `policies/${policy}.yml`,
        'policy-changes.csv',
        'policy-changes.ndjson',
        'policies.csv',
        'policies.ndjson',
        'population.csv',
        'population.ndjson',
        'report/compliance.svg',
        'report/report.csv',
        'report/report.json',
        'report/report.md',
        'report/strip.svg',
        'report/times.svg',
        'reviews.csv',
        'reviews.ndjson',
        'trail.csv',
        'trail.ndjson',
        'verdicts.csv',
        'verdicts.ndjson',
      ].toSorted()
    )
    expect(packed.read(`policies/${policy}.yml`)).toBe(policyText())
    execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: packed.folder })
    const verified = await verify(packed.folder)
    expect(verified).toMatchObject({ code: 0 })
    expect(verified.out.slice(0, 64)).toBe(packed.out.slice(0, 64))
    expect(verified.err).toContain(made.git(at('06:00'), 'rev-parse', 'HEAD'))
  })

  it('has the same bytes whenever and wherever it is made, but for the packed history', async () => {
    const made = closedScene()
    const clone = join(temporaryFolder(), 'clone')
    execFileSync('git', ['clone', '--quiet', made.folder, clone])
    mkdirSync(join(clone, 'docs'))
    const one = await pack(made.folder)
    const other = await pack(join(clone, 'docs'), {
      now: '2029-05-05T05:05:05Z',
      dir: '../incidents',
    })
    expect(filesOf(other.folder)).toEqual(filesOf(one.folder))
    const differing = filesOf(one.folder).filter((path) => other.read(path) !== one.read(path))
    expect(['SHA256SUMS', 'history.bundle']).toEqual(expect.arrayContaining(differing))
  })

  it('says who changed what, and names the policy of every verdict', async () => {
    const made = closedScene()
    const { rows } = await pack(made.folder)
    const reported = rows('trail').find(({ field }) => field === 'timeline')
    expect(reported).toMatchObject({
      incident: ID,
      mainLine: true,
      authorName: 'Dana',
      committedAt: '2026-11-21T03:13:00Z',
      change: 'added',
      after: '{"at":"2026-11-21T03:12:00Z","by":"dana","event":"reported","source":"monitoring"}',
    })
    const policy = made.git(at('06:00'), 'log', '--format=%H', '--', POLICY)
    const resolved = rows('verdicts').find(({ target }) => target === 'reach-resolved')
    expect(resolved).toMatchObject({
      incident: ID,
      priority: 'P1',
      dueAt: '2026-11-21T07:12:00Z',
      metAt: '2026-11-21T03:40:00Z',
      verdict: 'kept',
      policy: `${POLICY}@${policy}`,
      changedAfterClosure: false,
    })
  })

  it('holds every version of the policy that a clock was held against', async () => {
    const made = closedScene()
    const before = made.git(at('06:00'), 'log', '--format=%H', '--', POLICY)
    const later = made.commit(at('2026-11-22T00:00:00Z'), {
      [POLICY]: policyText({ ...typedPolicy, organization: 'Kwetter 2' }),
    })
    const { rows, read } = await pack(made.folder)
    expect(rows('policies').map(({ commit, inForceFrom }) => [commit, inForceFrom])).toEqual([
      [before, '2026-11-01T00:00:00Z'],
      [later, '2026-11-22T00:00:00Z'],
    ])
    expect(read(`policies/${later}.yml`)).toContain('Kwetter 2')
    expect(read(`policies/${before}.yml`)).not.toContain('Kwetter 2')
  })

  it('names a version of the policy that cannot be read, and keeps it', async () => {
    const made = closedScene()
    const broken = made.commit(at('2026-11-22T00:00:00Z'), { [POLICY]: 'version: [\n' })
    made.commit(at('2026-11-23T00:00:00Z'), { [POLICY]: policyText() })
    const packed = await pack(made.folder)
    expect(packed.rows('policies')).toContainEqual(
      expect.objectContaining({ commit: broken, inForceFrom: null, problem: expect.any(String) })
    )
    expect(packed.read(`policies/${broken}.yml`)).toBe('version: [\n')
    expect(await verify(packed.folder)).toMatchObject({ code: 0 })
  })

  it('keeps the committed review with its sign-off, and says whether it still holds', async () => {
    const made = closedScene()
    const { read: readFirst } = await pack(made.folder)
    const rendered = readFirst(`incidents/${ID}/review.md`)
    const path = `${PATH.slice(0, PATH.lastIndexOf('/'))}/${ID}/review.md`
    made.commit(at('06:00'), { [path]: `${rendered}\nSigned: Alice\n` })
    const signed = await pack(made.folder)
    expect(signed.read(`incidents/${ID}/review-committed.md`)).toContain('Signed: Alice')
    expect(signed.rows('reviews')).toMatchObject([
      { incident: ID, committedPath: path, current: true },
    ])
    made.commit(at('07:00'), { [path]: 'We did well.\n' })
    const other = await pack(made.folder)
    expect(other.rows('reviews')).toMatchObject([{ current: false }])
    expect((await verify(other.folder)).code).toBe(0)
  })

  it('is no spreadsheet that computes', async () => {
    const made = scene()
    made.commit(at('03:13'), {
      [PATH]: record({ title: '"=HYPERLINK(0)"', timeline: ['03:12 reported by: dana'] }),
    })
    const { read } = await pack(made.folder)
    expect(read('population.csv')).toContain('"\'=HYPERLINK(0)"')
    expect(read('population.ndjson')).toContain('"=HYPERLINK(0)"')
  })
})

/** A record of a minute and a day. */
const recordOf = (
  minute: string,
  day: string,
  timeline: readonly string[],
  more: readonly string[] = []
) => {
  const id = `INC-202611${day}-03${minute}`
  return { id, path: `incidents/2026/11/${id}-x.md`, text: record({ id, timeline, more }) }
}

const started = (day: string) => `2026-11-${day}T03:00:00Z reported by: dana`

describe('the population', () => {
  it('is what was reported in the half-open period, and what was open as it began', async () => {
    const made = scene()
    const known = [
      recordOf('00', '02', [started('02')]),
      recordOf('00', '03', [started('03'), '2026-11-03T04:00:00Z dismissed reason: a test']),
      recordOf('01', '10', ['2026-11-10T00:00:00Z reported by: dana']),
      recordOf('02', '11', [started('11')], ['declared: exercise']),
      recordOf('03', '20', ['2026-11-20T00:00:00Z reported by: dana']),
    ]
    made.commit(at('03:13'), Object.fromEntries(known.map(({ path, text }) => [path, text])))
    const packed = await pack(made.folder, { from: '2026-11-10', to: '2026-11-20' })
    expect(packed.rows('population').map(({ id, why, declared }) => [id, why, declared])).toEqual([
      ['INC-20261102-0300', 'open-before', 'live'],
      ['INC-20261110-0301', 'reported', 'live'],
      ['INC-20261111-0302', 'reported', 'exercise'],
    ])
    expect(packed.rows('population')[0]).toMatchObject({ recordAs: 'head', status: 'reported' })
    expect((await verify(packed.folder)).code).toBe(0)
  })

  it('may be empty', async () => {
    const packed = await pack(closedScene().folder, { from: '2025-01-01', to: '2025-02-01' })
    expect(packed).toMatchObject({ code: 0, err: expect.stringContaining('0 incidents') })
    expect(packed.read('population.ndjson')).toBe('')
    expect(packed.read('population.csv')).toMatch(/^id,why,path,.*\r\n$/)
    expect((await verify(packed.folder)).code).toBe(0)
  })

  it('cannot be made smaller by deleting a record, or by breaking it', async () => {
    const made = closedScene()
    const gone = recordOf('00', '10', ['2026-11-10T03:00:00Z reported by: dana'])
    const far = recordOf('00', '11', ['2025-11-11T03:00:00Z reported by: dana'])
    made.commit(at('06:00'), { [gone.path]: gone.text, [far.path]: far.text })
    made.commit(at('07:00'), { [gone.path]: null })
    const packed = await pack(made.folder)
    const { rows, read, folder } = packed
    expect(rows('population').map(({ id, recordAs }) => [id, recordAs])).toEqual([
      [gone.id, 'gone'],
      [far.id, 'head'],
      [ID, 'closure'],
    ])
    expect(rows('findings')).toContainEqual(
      expect.objectContaining({ rule: 'record-deleted', incident: gone.id })
    )
    expect(read(`incidents/${gone.id}/record.md`)).toBe(gone.text)
    expect(rows('trail').filter(({ incident }) => incident === gone.id)).not.toEqual([])
    expect(rows('verdicts').filter(({ incident }) => incident === gone.id)).not.toEqual([])
    expect(read('README.md')).toContain(`**Deleted from the folder of records:** \`${gone.id}\`.`)
    expect((await verify(folder)).code).toBe(0)
    const closed = made.read(PATH)
    made.commit(at('07:30'), { [PATH]: closed.replace('timeline:', 'timeline: [') })
    const broken = await pack(made.folder)
    expect(broken.rows('population').at(-1)).toMatchObject({ id: ID, recordAs: 'unreadable' })
    expect(broken.read(`incidents/${ID}/record.md`)).toBe(closed)
    expect(broken.read('README.md')).toContain(`**Cannot be read any more:** \`${ID}\`.`)
    expect((await verify(broken.folder)).code).toBe(0)
    const later = await pack(made.folder, { from: '2026-11-20' })
    expect(later.rows('findings').map(({ incident }) => incident)).toContain(gone.id)
  })

  it('tells every change of the policy, key by key', async () => {
    const made = closedScene()
    const changed = structuredClone(typedPolicy)
    changed.immediately = '7m'
    made.commit({ ...at('06:00'), message: 'Wait longer' }, { [POLICY]: policyText(changed) })
    const { rows } = await pack(made.folder)
    expect(rows('policy-changes').at(-1)).toEqual({
      commit: made.git(at('07:00'), 'rev-parse', 'HEAD'),
      subject: 'Wait longer',
      authorName: 'Dana',
      committedAt: '2026-11-21T06:00:00Z',
      mainLine: true,
      path: POLICY,
      movedFrom: null,
      key: 'immediately',
      before: '5m',
      after: '7m',
      problem: null,
    })
  })

  it('leaves out what cannot be read, and says so', async () => {
    const made = closedScene()
    made.commit(at('06:00'), { 'incidents/2026/11/broken.md': '---\nid: [\n---\n' })
    const packed = await pack(made.folder)
    expect(packed.err).toContain('left out incidents/2026/11/broken.md')
    expect(JSON.parse(packed.read('manifest.json')).unreadable).toEqual([
      'incidents/2026/11/broken.md',
    ])
    expect((await verify(packed.folder)).code).toBe(0)
  })
})

describe('the record at closure', () => {
  it('has the bytes of the commit that stated it, and a clock that was moved since shows', async () => {
    const made = closedScene()
    const closure = made.git(at('06:00'), 'rev-parse', 'HEAD')
    const atClosure = made.read(PATH)
    const moved = CLOSED.map((line) =>
      line.replace('03:40 resolved', '09:40 resolved').replace('05:00', '10:00')
    )
    made.commit(at('12:00'), { [PATH]: record({ timeline: moved }) })
    const { rows, read } = await pack(made.folder)
    expect(read(`incidents/${ID}/record.md`)).toBe(atClosure)
    expect(rows('population')).toMatchObject([{ recordAs: 'closure', recordCommit: closure }])
    expect(rows('verdicts').find(({ target }) => target === 'reach-resolved')).toMatchObject({
      metAt: '2026-11-21T09:40:00Z',
      verdict: 'late',
      closureMetAt: '2026-11-21T03:40:00Z',
      closureVerdict: 'kept',
      changedAfterClosure: true,
    })
    expect(rows('findings').map(({ rule }) => rule)).toContain('changed-after-close')
  })

  it('says of no later word or entry that a verdict was changed', async () => {
    const made = closedScene()
    const body = '## Summary\nLogins failed for an hour.\n'
    const timeline = [...CLOSED, '06:00 notified role: stakeholders', '09:00 reviewed by: alice']
    made.commit(at('12:00'), { [PATH]: record({ timeline, body }) })
    const { rows } = await pack(made.folder)
    expect(
      rows('verdicts').filter(({ changedAfterClosure }) => changedAfterClosure === true)
    ).toEqual([])
    expect(
      rows('verdicts').filter(({ changedAfterClosure }) => changedAfterClosure === false).length
    ).toBeGreaterThan(2)
  })

  it('is the last closure of an incident that was reopened', async () => {
    const made = closedScene()
    const again = [...CLOSED, '06:00 reopened reason: again', '07:00 resolved', '08:00 closed']
    made.commit(at('06:01'), { [PATH]: record({ timeline: again.slice(0, 6) }) })
    const closure = made.commit(at('08:01'), { [PATH]: record({ timeline: again }) })
    made.commit(at('09:00'), { [PATH]: record({ timeline: again, body: '## Summary\nOver.\n' }) })
    const { rows, read } = await pack(made.folder)
    expect(rows('population')).toMatchObject([{ recordCommit: closure }])
    expect(read(`incidents/${ID}/record.md`)).toContain('Logins fail.')
  })

  it('is found where the file stood then', async () => {
    const made = closedScene()
    const closure = made.git(at('06:00'), 'rev-parse', 'HEAD')
    made.move(PATH, `incidents/${ID}-moved.md`)
    made.commit(at('07:00'), {})
    const packed = await pack(made.folder)
    expect(packed.rows('population')).toMatchObject([
      { path: `incidents/${ID}-moved.md`, recordCommit: closure },
    ])
    expect((await verify(packed.folder)).code).toBe(0)
  })
})

describe('the verdict at closure', () => {
  it('rests on the policy of then, though the folder was copied and the copy loosened', async () => {
    const made = scene()
    const timeline = CLOSED.map((line) => line.replace('03:40', '07:40').replace('05:00', '08:00'))
    made.commit(at('08:01'), { [PATH]: record({ timeline }) })
    const ops = PATH.replace('incidents/', 'ops/')
    const laxer = policyText().replaceAll('within: 4h', 'within: 9h')
    made.commit(at('2026-11-25T09:00:00Z'), { [ops]: made.read(PATH), 'ops/policy.yml': laxer })
    made.commit(at('2026-11-25T09:10:00Z'), { [PATH]: null, [POLICY]: null })
    const packed = await pack(made.folder, { dir: 'ops' })
    const row = packed.rows('verdicts').find(({ target }) => target === 'reach-resolved')
    expect(row).toMatchObject({ verdict: 'late', closureVerdict: 'late' })
    expect(packed.rows('policies').map(({ path }) => path)).toContain(POLICY)
    expect((await verify(packed.folder)).code).toBe(0)
  })
})

describe('what no commit holds', () => {
  const fresh = 'INC-20261122-0900'
  const freshPath = `incidents/2026/11/${fresh}-x.md`
  const freshText = record({ id: fresh, timeline: ['2026-11-22T09:00:00Z reported by: dana'] })

  it('is packed as it is where it is a new record, and left out where it changes an old one', async () => {
    const made = closedScene()
    writeFileSync(join(made.folder, freshPath), freshText)
    writeFileSync(join(made.folder, PATH), record({ timeline: CLOSED.slice(0, 1) }))
    const packed = await pack(made.folder)
    expect(
      packed.rows('population').map(({ id, status, recordAs }) => [id, status, recordAs])
    ).toEqual([
      [ID, 'closed', 'closure'],
      [fresh, 'reported', 'uncommitted'],
    ])
    expect(packed.read(`uncommitted/${freshPath}`)).toBe(freshText)
    expect(packed.read(`incidents/${fresh}/record.md`)).toBe(freshText)
    expect(packed.err).toContain(`${freshPath} was never committed`)
    expect(packed.err).toContain(`what is not committed of ${PATH} is left out`)
    expect((await verify(packed.folder)).code).toBe(0)
  })

  it('never takes the place of a committed record', async () => {
    const made = closedScene()
    const twin = 'incidents/0-first.md'
    writeFileSync(join(made.folder, twin), record({ timeline: CLOSED.slice(0, 1) }))
    const packed = await pack(made.folder)
    expect(packed.rows('population')).toMatchObject([{ path: PATH, status: 'closed' }])
    expect(packed.err).toContain(`what is not committed of ${twin} is left out`)
  })

  it('is everything without git, and the pack says so', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'incidents/2026/11'), { recursive: true })
    writeFileSync(join(folder, POLICY), policyText())
    writeFileSync(join(folder, PATH), record({ timeline: CLOSED }))
    const packed = await pack(folder)
    expect(packed).toMatchObject({ code: 0, err: expect.stringContaining('no history here') })
    const files = filesOf(packed.folder)
    expect(files.filter((path) => /^(?:trail|findings|history)/.test(path))).toEqual([])
    expect(packed.rows('population')).toMatchObject([
      { id: ID, recordAs: 'uncommitted', recordCommit: null },
    ])
    expect(packed.read('policies/uncommitted.yml')).toBe(policyText())
    expect(packed.read('README.md')).toContain('There was no Git history')
    expect(await verify(packed.folder)).toMatchObject({
      code: 0,
      err: expect.stringContaining('there is no history'),
    })
  })
})

describe('no pack is made', () => {
  it('into a folder that holds something, or among the records', async () => {
    const made = closedScene()
    const used = temporaryFolder()
    writeFileSync(join(used, 'x'), '')
    expect(await pack(made.folder, { out: used })).toMatchObject({
      code: 2,
      err: expect.stringContaining('is not empty'),
    })
    const among = await pack(made.folder, { out: 'incidents/pack' })
    expect(among).toMatchObject({ code: 2, err: expect.stringContaining('folder of records') })
    expect(existsSync(join(made.folder, 'incidents/pack'))).toBe(false)
  })

  it('of a history that was cut', async () => {
    const clone = join(temporaryFolder(), 'clone')
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${closedScene().folder}`, clone])
    expect(await pack(clone)).toMatchObject({
      code: 2,
      err: expect.stringContaining('git fetch --unshallow'),
    })
  })

  it('where a folder is neither named for making nor for verifying, or GitHub cannot be asked', async () => {
    const { folder } = closedScene()
    expect(await pack(folder, { out: null })).toMatchObject({
      code: 2,
      err: expect.stringContaining('--out'),
    })
    expect(await pack(folder, { repository: 'kwetter/incidents' })).toMatchObject({
      code: 2,
      err: expect.stringContaining('GITHUB_TOKEN'),
    })
  })
})
