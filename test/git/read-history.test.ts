import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PathChange, Revision } from '../../src/audit/history.ts'
import { findHistory } from '../../src/git/history-place.ts'
import { readHistory } from '../../src/git/read-history.ts'
import type { TracedHistory } from '../../src/git/traced-history.ts'
import { readLog } from '../../src/git/read-log.ts'
import { readRevisions } from '../../src/git/read-revisions.ts'
import { openSpool } from '../../src/git/spool.ts'
import { walkFrom } from '../../src/git/walk.ts'
import { watchPaths } from '../../src/git/watched-paths.ts'
import { BEGINNING, PATH, POLICY, record, scene, type Scene, signingKey } from '../audit/scene.ts'
import { temporaryFolder } from '../support/repository.ts'

const first = record({ timeline: ['03:12 reported by: dana'] })
const second = record({ timeline: ['03:12 reported by: dana', '03:20 updated by: dana'] })
const at = (time: string) => ({ at: `2026-11-21T${time}:00Z` })

const request = (made: Scene, { cache = false, dir = 'incidents' } = {}) => ({
  root: made.folder,
  dir,
  policy: POLICY,
  cache,
})

function read(made: Scene, more: { cache?: boolean; dir?: string } = {}): Promise<TracedHistory> {
  return readHistory(request(made, more))
}

/** Every revision as it is read, oldest first, with its versions. */
async function readEach(made: Scene, more: { dir?: string } = {}): Promise<Read[]> {
  const place = findHistory(request(made, more))
  const spool = openSpool()
  const log = await readLog(place, null, watchPaths(place), walkFrom(place.head), spool)
  const all: Read[] = []
  for await (const { revision, changes, versionOf } of readRevisions(place.top, log.revisions()))
    all.push({
      revision,
      changes,
      problems: changes.map(({ after }) =>
        after === null ? null : (versionOf(after)?.problem ?? null)
      ),
    })
  spool.close()
  return all
}

interface Read {
  readonly revision: Revision
  readonly changes: readonly PathChange[]
  readonly problems: readonly (string | null)[]
}

/** SweptIncident, place on the main line, merge and what changed. */
function drawn(all: readonly Read[]): string[] {
  return all.map(
    ({ revision: { commit, isMainLine, through }, changes }) =>
      `${commit.subject}${isMainLine ? '' : ` < ${through?.subject ?? ''}`}: ${changes
        .map(
          ({ kind, before, after }) =>
            `${before === null ? '+' : after === null ? '-' : '~'}${kind}`
        )
        .join(' ')}`
  )
}

/** Reads with what was kept before, and keeps it again. */
async function readKept(made: Scene): Promise<TracedHistory & { readonly fault: string | null }> {
  const traced = await read(made, { cache: true })
  return { ...traced, fault: traced.keep([], 'basis') }
}

const subjects = ({ revisions }: TracedHistory) =>
  [...revisions()].map(
    ({ commit, through }) => `${commit.subject}${through === null ? '' : ` < ${through.subject}`}`
  )

const file = (made: Scene) => join(made.folder, '.git/incident-ledger/history')
const value = ({ history, keys, trailOf, revisions }: TracedHistory) => ({
  ...history,
  trails: keys.map(trailOf),
  revisions: [...revisions()],
})

describe('one pass over the history', () => {
  it('gives the commits that touch records and policy, oldest first, and no other', async () => {
    const made = scene()
    made.commit({ ...at('03:15'), message: 'report' }, { [PATH]: first })
    made.commit({ ...at('03:16'), message: 'code' }, { 'src/main.c': 'int x;\n' })
    made.commit({ ...at('03:21'), message: 'tell' }, { [PATH]: second })
    const all = await readEach(made)
    expect(drawn(all)).toEqual(['change: +policy', 'report: +record', 'tell: ~record'])
    expect((await read(made)).history.commits).toBe(4)
    expect(all.at(-1)?.revision.commit).toMatchObject({
      author: { name: 'Dana', email: 'dana@kwetter.example', at: 1795231260 },
      signature: null,
    })
  })

  it('digests every version once, and names those that cannot be read', async () => {
    const made = scene()
    made.commit(at('03:15'), { [PATH]: first })
    made.commit(at('03:16'), { [PATH]: first.replace('kind: service', 'kind: [') })
    made.commit(at('03:17'), { [PATH]: first })
    const all = await readEach(made)
    expect(all.map(({ problems }) => problems.map((problem) => problem !== null))).toEqual([
      [false],
      [false],
      [true],
      [false],
    ])
  })

  it('tells which merge brought a commit of a branch, and its pull request', async () => {
    const made = scene()
    made.git(BEGINNING, 'switch', '--quiet', '--create', 'one')
    made.commit({ ...at('03:15'), message: 'report' }, { [PATH]: first })
    made.git(BEGINNING, 'switch', '--quiet', '--create', 'two')
    made.commit({ ...at('03:21'), message: 'tell' }, { [PATH]: second })
    made.git(BEGINNING, 'switch', '--quiet', 'main')
    const merge = (branch: string, message: string) =>
      made.git(at('04:00'), 'merge', '--quiet', '--no-ff', '--message', message, branch)
    merge('one', 'Merge pull request #7 from kwetter/one')
    merge('two', 'Merge pull request #8 from kwetter/two')
    const all = await readEach(made)
    expect(drawn(all)).toEqual([
      'change: +policy',
      'report < Merge pull request #7 from kwetter/one: +record',
      'Merge pull request #7 from kwetter/one: +record',
      'tell < Merge pull request #8 from kwetter/two: ~record',
      'Merge pull request #8 from kwetter/two: ~record',
    ])
    expect(all.map(({ revision }) => revision.pullRequest)).toEqual([null, 7, 7, 8, 8])
  })

  it('sees what a merge itself changed, and an octopus merge', async () => {
    const made = scene()
    for (const name of ['one', 'two', 'three']) {
      made.git(BEGINNING, 'switch', '--quiet', '--create', name, 'main')
      const id = `INC-20261121-031${name.length}`
      made.commit(
        { ...at('03:15'), message: name },
        { [`incidents/${name}.md`]: record({ id, timeline: ['03:12 reported'] }) }
      )
    }
    made.git(BEGINNING, 'switch', '--quiet', 'main')
    made.git(at('04:00'), 'merge', '--quiet', '--no-ff', '-m', 'all', 'one', 'two', 'three')
    expect(drawn(await readEach(made)).toSorted()).toEqual([
      'all: +record +record +record',
      'change: +policy',
      'one < all: +record',
      'three < all: +record',
      'two < all: +record',
    ])
  })

  it('follows records to where the folder was before it moved', async () => {
    const made = scene()
    made.commit({ ...at('03:15'), message: 'log' }, { 'ops/log.md': first, 'ops/diary.md': 'x\n' })
    made.move('ops/log.md', PATH)
    made.commit({ ...at('05:00'), message: 'move' }, {})
    expect(drawn(await readEach(made))).toEqual([
      'change: +policy',
      'log: +elsewhere',
      'move: +record -elsewhere',
    ])
  })

  it('reads a folder below the one it is called in, and one above the records', async () => {
    const made = scene()
    made.commit(at('03:15'), { [`sub/${PATH}`]: first })
    const inside = await readEach({ ...made, folder: join(made.folder, 'sub') })
    expect(drawn(inside)).toEqual(['change: +record'])
    expect(drawn(await readEach(made, { dir: '.' }))).toEqual([
      'change: +policy',
      'change: +record',
    ])
  })

  it('reads a folder by any of its names, and none that lies outside', async () => {
    const made = scene()
    made.commit(at('03:15'), { [PATH]: first, 'sub/x.txt': 'x' })
    const names = ['incidents/', './incidents', 'sub/../incidents', join(made.folder, 'incidents')]
    for (const dir of names) expect((await read(made, { dir })).keys).toHaveLength(1)
    const below = { ...made, folder: join(made.folder, 'sub') }
    expect((await read(below, { dir: '../incidents' })).keys).toHaveLength(1)
    for (const dir of ['../incidents', '/elsewhere', '..'])
      await expect(read(made, { dir })).rejects.toMatchObject({
        exitCode: 2,
        message: `${dir} lies outside of this repository, which has no history of it.`,
      })
  })

  it('takes no link and no submodule for a record', async () => {
    const made = scene()
    execFileSync('ln', ['-s', '/etc/passwd', join(made.folder, 'incidents/link.md')])
    made.commit(at('03:15'), {})
    expect(drawn(await readEach(made))).toEqual(['change: +policy'])
  })

  it('keeps names that hold newlines and leading dashes apart', async () => {
    const made = scene()
    const odd = 'incidents/-a\nb.md'
    made.commit(at('03:15'), { [odd]: first })
    expect((await readEach(made)).at(-1)?.changes[0]?.path).toBe(odd)
  })

  it('names a file that is too large to be a record, without holding it', async () => {
    const made = scene()
    const large = 'x'.repeat(3_000_000)
    made.commit(at('03:15'), {
      'incidents/a.md': large,
      'incidents/b.md': large.slice(1),
      [PATH]: first,
    })
    expect((await readEach(made)).at(-1)?.problems).toEqual([
      null,
      'The file is too large to be a record.',
      'The file is too large to be a record.',
    ])
  })

  it('says by how much a commit is dated before its parent', async () => {
    const made = scene()
    made.commit(at('03:15'), { [PATH]: first })
    made.commit(at('03:05'), { [PATH]: second })
    expect((await readEach(made)).map(({ revision }) => revision.behindParent)).toEqual([0, 0, 600])
  })

  it('sees that a commit carries a signature, without asking who made it', async () => {
    const made = scene()
    const key = signingKey()
    made.commit(at('03:15'), { [PATH]: first })
    const signing = ['-c', 'gpg.format=ssh', '-c', `user.signingKey=${key}`]
    made.git(at('03:16'), ...signing, 'commit', '--amend', '--no-edit', '-S', '--quiet')
    expect((await readEach(made)).map(({ revision }) => revision.commit.signature)).toEqual([
      null,
      'ssh',
    ])
  })
})

describe('what cannot be read', () => {
  it('is a shallow clone, with the remedy', async () => {
    const made = scene()
    made.commit(at('03:15'), { [PATH]: first })
    const folder = join(temporaryFolder(), 'clone')
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${made.folder}`, folder])
    const reading = readHistory({ root: folder, dir: 'incidents', policy: POLICY, cache: false })
    await expect(reading).rejects.toMatchObject({
      exitCode: 2,
      remedy: expect.stringContaining('git fetch --unshallow'),
    })
  })

  it('is a folder without git, and a repository without a commit', async () => {
    const bare = { dir: 'incidents', policy: POLICY, cache: false }
    await expect(readHistory({ root: temporaryFolder(), ...bare })).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('no Git work tree'),
    })
    await expect(read(scene(null))).rejects.toMatchObject({
      exitCode: 2,
      message: 'There is no commit yet, so there is no history.',
    })
  })

  it('is a partial clone, whose objects are never fetched', async () => {
    const made = scene()
    made.git(BEGINNING, 'config', 'uploadpack.allowFilter', 'true')
    made.commit(at('03:15'), { [PATH]: first })
    const folder = join(temporaryFolder(), 'clone')
    const args = ['clone', '--quiet', '--no-checkout', '--filter=blob:none']
    execFileSync('git', [...args, `file://${made.folder}`, folder])
    const reading = readHistory({ root: folder, dir: 'incidents', policy: POLICY, cache: false })
    await expect(reading).rejects.toMatchObject({
      exitCode: 2,
      remedy: expect.stringContaining('whole'),
    })
  })
})

describe('the cache', () => {
  it('makes the next run read only what is new, to the same result', async () => {
    const made = scene()
    made.commit(at('03:15'), { [PATH]: first })
    await readKept(made)
    expect((await readKept(made)).readCommits).toBe(0)
    made.git(BEGINNING, 'switch', '--quiet', '--create', 'side')
    made.commit(at('03:05'), { [PATH]: second })
    made.git(BEGINNING, 'switch', '--quiet', 'main')
    made.git(
      at('04:00'),
      'merge',
      '--quiet',
      '--no-ff',
      '-m',
      'Merge pull request #3 from a/b',
      'side'
    )
    const next = await readKept(made)
    expect(next.readCommits).toBe(2)
    expect(value(next)).toEqual(value(await read(made)))
  })

  it('is set aside after a force push', async () => {
    const made = scene()
    made.commit(at('03:15'), { [PATH]: first })
    await readKept(made)
    made.git(at('03:16'), 'commit', '--amend', '--quiet', '-m', 'rewritten')
    const next = await readKept(made)
    expect(next.readCommits).toBe(2)
    expect(subjects(next)).toEqual(['change', 'rewritten'])
  })

  it('is set aside where its head is no object any more', async () => {
    const made = scene()
    made.commit(at('03:15'), { [PATH]: first })
    await readKept(made)
    made.git(at('03:16'), 'commit', '--amend', '--quiet', '-m', 'rewritten')
    made.git(at('03:16'), 'reflog', 'expire', '--expire=now', '--all')
    made.git(at('03:16'), 'gc', '--quiet', '--prune=now')
    expect((await readKept(made)).readCommits).toBe(2)
  })

  it('is set aside where the old head came in as a side branch', async () => {
    const made = scene()
    made.git(BEGINNING, 'switch', '--quiet', '--create', 'side')
    made.commit(at('03:15'), { [PATH]: first })
    await readKept(made)
    made.git(BEGINNING, 'switch', '--quiet', 'main')
    made.git(at('04:00'), 'merge', '--quiet', '--no-ff', '-m', 'merge', 'side')
    const next = await readKept(made)
    expect(subjects(next)).toEqual(['change', 'change < merge', 'merge'])
  })

  it('is set aside where new commits show that records once stood elsewhere', async () => {
    const made = scene()
    made.commit(at('03:15'), { 'log.md': first })
    await readKept(made)
    made.move('log.md', PATH)
    made.commit(at('04:00'), {})
    expect(subjects(await readKept(made))).toHaveLength(3)
  })

  it('is ignored where it is damaged, and may be deleted at any time', async () => {
    const made = scene()
    made.commit(at('03:15'), { [PATH]: first })
    const whole = await readKept(made)
    const text = readFileSync(file(made), 'utf8')
    for (const damaged of [
      '',
      text.slice(0, -10),
      text.replace('Logins fail', 'Logins work'),
      `x${text}`,
      '{}',
    ]) {
      writeFileSync(file(made), damaged)
      const next = await readKept(made)
      expect(value(next)).toEqual(value(whole))
      expect(next.readCommits).toBe(2)
    }
    execFileSync('rm', ['-r', join(made.folder, '.git/incident-ledger')])
    expect((await readKept(made)).readCommits).toBe(2)
  })

  it('is not made where it is not wanted, and what cannot be written is only said', async () => {
    const made = scene()
    await read(made)
    expect(existsSync(file(made))).toBe(false)
    writeFileSync(join(made.folder, '.git/incident-ledger'), 'a file in the way\n')
    expect((await readKept(made)).fault).toMatch(/EEXIST|ENOTDIR/)
  })
})

/** A commit for `git fast-import`. */
function commitOf(id: string, timeline: readonly string[]): string {
  const text = record({ id, timeline })
  const by = 'Dana <dana@kwetter.example> 1795231000 +0000'
  const change = `M 100644 inline incidents/${id}.md\ndata ${text.length}\n${text}\n`
  return `commit refs/heads/main\nauthor ${by}\ncommitter ${by}\ndata 1\nx\n${change}`
}

describe('a history far longer than what is held at once', () => {
  it('knows what each commit changed, however long ago it was brought', async () => {
    const made = scene()
    const RECORDS = 700
    const ids = Array.from({ length: RECORDS }, (_, number) => {
      const minute = `${String(Math.floor(number / 60)).padStart(2, '0')}${String(number % 60).padStart(2, '0')}`
      return `INC-20261121-${minute}`
    })
    const [begin, go] = [['03:12 reported'], ['03:12 reported', '03:20 updated']]
    // Half of them are taken up again soon after, the others when all of them are there.
    const deeds = ids.flatMap((id, index) => {
      const earlier = index % 2 === 0 ? ids[index - 100] : undefined
      return [commitOf(id, begin), ...(earlier === undefined ? [] : [commitOf(earlier, go)])]
    })
    const later = ids.filter((_, index) => index % 2 === 1 || index + 100 >= RECORDS)
    const stream = [...deeds, ...later.map((id) => commitOf(id, go))]
      .join('')
      .replace('data 1\nx\n', 'data 1\nx\nfrom refs/heads/main^0\n')
    execFileSync('git', ['fast-import', '--quiet'], { cwd: made.folder, input: stream })
    const { history, keys, trailOf, close } = await read(made)
    expect(history.commits).toBe(1 + 2 * RECORDS)
    expect(keys).toEqual(ids.map((id) => id.toLowerCase()))
    for (const key of keys)
      expect(trailOf(key)?.steps.map(({ changes }) => changes.length)).toEqual([7, 1])
    close()
  })
})
