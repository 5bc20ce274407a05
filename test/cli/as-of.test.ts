/** Replay: `--as-of` says what the tool said then, from the commits of then, and touches nothing. */
import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder, temporaryRepository, type TestRepository } from '../support/repository.ts'
import { folderWith, ID, ledger, RECORD, RECORD_TEXT, staffedPolicy } from './support.ts'

const POLICY = 'incidents/policy.yml'
const at = (time: string) => `2026-11-21T${time}:00Z`

const later = (text: string, event: string) =>
  text.replace('---\n\n## Summary', `${event}---\n\n## Summary`)
const ENGAGED = `  - at: ${at('03:30')}\n    event: engaged\n    role: security-officer\n    who: sam\n`

/** The night of `RECORD` in three commits: policy, record, engagement. */
function night(): TestRepository {
  const repository = temporaryRepository()
  repository.commit({ [POLICY]: staffedPolicy() }, at('02:00'))
  repository.commit({ [RECORD]: RECORD_TEXT }, at('03:12'))
  repository.commit({ [RECORD]: later(RECORD_TEXT, ENGAGED) }, at('03:31'))
  return repository
}

const nowOf = ({ out }: { readonly out: string }) => JSON.parse(out).now

/** Every file below the folder, git's own included, with its bytes' length and the moment it was written. */
function traces(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => {
      const { mtimeMs, size, mode } = statSync(join(folder, name), { throwIfNoEntry: false }) ?? {}
      return `${name} ${size} ${mode} ${mtimeMs}`
    })
    .toSorted()
}

describe('a replay', () => {
  test('of each commit says what was said that day, byte for byte', async () => {
    const repository = temporaryRepository()
    const said: { commit: string; out: string[] }[] = []
    const verbs = [
      ['status', '--all'],
      ['status', '--all', '--format', 'json'],
      ['check', '--format', 'json'],
      ['sweep', '--format', 'json'],
    ]
    const run = async (args: readonly string[]) =>
      Promise.all(
        verbs.map(async (verb) => (await ledger(repository.folder, [...verb, ...args])).out)
      )
    const states = [
      [at('02:00'), { [POLICY]: staffedPolicy() }],
      [at('03:12'), { [RECORD]: RECORD_TEXT }],
      [at('03:50'), { [RECORD]: later(RECORD_TEXT, ENGAGED) }],
      [
        at('04:10'),
        { [POLICY]: `${staffedPolicy().replace('within: 4h', 'within: 3h')}# changed\n` },
      ],
    ] as const
    for (const [moment, files] of states) {
      const commit = repository.commit(files, moment)
      said.push({ commit, out: await run(['--now', moment]) })
    }
    expect(new Set(said.map(({ out }) => out.join())).size).toBe(4)
    for (const { commit, out } of said) expect(await run(['--as-of', commit])).toEqual(out)
    for (const [index, [moment]] of states.entries()) {
      expect(await run(['--as-of', moment])).toEqual(said[index]?.out)
    }
  }, 180_000)

  test('says which commit it went by, and stands at the moment asked; --now stands over both', async () => {
    const { folder, git } = night()
    const hash = git('rev-parse', 'HEAD~1')
    const status = (...args: string[]) => ledger(folder, ['status', '--format', 'json', ...args])
    const byRevision = await status('--as-of', 'HEAD~1')
    expect(nowOf(byRevision)).toBe(at('03:12'))
    expect(byRevision.err).toBe(
      `note: as of ${at('03:12')}, by commit ${hash.slice(0, 12)} of ${at('03:12')}\n`
    )
    const byInstant = await status('--as-of', at('03:29'))
    expect(nowOf(byInstant)).toBe(at('03:29'))
    expect(byInstant.err).toContain(`by commit ${hash.slice(0, 12)} of ${at('03:12')}`)
    expect(nowOf(await status('--as-of', hash, '--now', at('03:20')))).toBe(at('03:20'))
  })

  test('touches no file, whatever the work tree holds', async () => {
    const { folder, git, write } = night()
    write(RECORD, 'half a thought')
    write('notes.txt', 'untracked')
    rmSync(join(folder, POLICY))
    const porcelain = git('status', '--porcelain')
    const before = traces(folder)
    for (const verb of [['status'], ['check'], ['sweep'], ['review', ID]]) {
      const { code, out, err } = await ledger(folder, [...verb, '--as-of', 'HEAD'])
      expect([code < 2, err]).toEqual([true, expect.stringContaining('note: as of')])
      expect(out).not.toBe('')
    }
    // Before git is asked anything else: a `git status` of a person refreshes the index.
    expect(traces(folder)).toEqual(before)
    expect(git('status', '--porcelain')).toBe(porcelain)
  })

  test('asks GitHub nothing: it tells what it holds now, and not what it held then', async () => {
    const { folder } = night()
    const plan = ['sweep', '--format', 'json', '--as-of', at('03:20')]
    const alone = await ledger(folder, plan)
    // Nobody listens there: a request would fail.
    const named = [...plan, '--repo', 'kwetter/incidents']
    const environment = { GITHUB_TOKEN: 't', GITHUB_API_URL: 'http://127.0.0.1:9' }
    const { out, err } = await ledger(folder, named, environment)
    expect(err).toContain('and not what it held then')
    // Whom to mention does not hang on the name; where the record is, does.
    expect(JSON.parse(out).notices).toEqual(JSON.parse(alone.out).notices)
  })

  test('of an audit tells what the audit of that day told', async () => {
    const { folder, git, commit } = night()
    const ask = (...more: string[]) => ledger(folder, ['audit', '--format', 'json', ...more])
    const then = await ask('--now', at('03:31'), '--no-cache')
    const head = git('rev-parse', 'HEAD')
    commit({ [RECORD]: RECORD_TEXT }, at('05:00'))
    expect((await ask('--as-of', head)).out).toBe(then.out)
    expect((await ask('--as-of', at('03:31'))).out).toBe(then.out)
    expect((await ask('--now', at('05:00'))).out).toContain('entry-rewritten')
    expect((await ask('--as-of', head)).out).toBe(then.out)
  })

  test('acts on nothing: --apply and --write are refused', async () => {
    const { folder } = night()
    for (const args of [
      ['sweep', '--apply', '--repo', 'kwetter/incidents'],
      ['review', ID, '--write'],
    ]) {
      const { code, err } = await ledger(folder, [...args, '--as-of', 'HEAD'], {
        GITHUB_TOKEN: 't',
      })
      expect(code).toBe(2)
      expect(err).toContain('A replay only tells what was')
    }
    expect(existsSync(join(folder, `incidents/2026/11/${ID}`))).toBe(false)
  })

  test('judges attachments, links and hashes by the same commit', async () => {
    const repository = temporaryRepository()
    const evidence = `incidents/2026/11/${ID}/log.txt`
    const sha256 = createHash('sha256').update('attempts\n').digest('hex')
    const record = RECORD_TEXT.replace(
      'timeline:',
      `evidence:\n  - path: ${ID}/log.txt\n    sha256: ${sha256}\ntimeline:`
    ).replace('Some 4,000', `[The log](${ID}/log.txt) shows some 4,000`)
    const asOf = async (...args: string[]) => {
      const { out } = await ledger(repository.folder, ['check', '--format', 'json', ...args])
      return JSON.parse(out).findings.map(({ rule }: { rule: string }) => rule)
    }
    repository.commit(
      { [POLICY]: staffedPolicy(), [RECORD]: record, [evidence]: 'attempts\n' },
      at('03:13')
    )
    repository.commit({ [evidence]: 'attempts, edited\n' }, at('03:14'))
    repository.git('rm', '-q', evidence)
    repository.commit({}, at('03:15'))
    expect(await asOf('--as-of', 'HEAD~2')).toEqual([])
    expect(await asOf('--as-of', 'HEAD~1')).toEqual(['evidence-hash'])
    expect((await asOf('--as-of', 'HEAD')).toSorted()).toEqual(['evidence-exists', 'links-exist'])
  })

  test('of HEAD finds what check finds in a clean folder: links, odd names, twins, nested repositories', async () => {
    const repository = night()
    const { folder, git } = repository
    symlinkSync('../policy.yml', join(folder, 'incidents/2026/link.md'))
    symlinkSync('..', join(folder, 'incidents/2026/loop'))
    repository.commit({
      'incidents/2026/11/broken.md': 'no fences',
      'incidents/2026/11/Broken.md': 'no fences',
      'incidents/-option.md': 'x',
      'incidents/line\nfeed.md': 'x',
      'incidents/folder.md/inner.md': 'x',
      'incidents/README.md': 'not a record',
      [`incidents/2026/11/${ID}/notes.md`]: 'an attachment',
      'incidents/bytes.md': '\uFFFE',
    })
    expect(git('status', '--porcelain')).toBe('')
    const now = ['--now', at('03:40')]
    const ofFolder = await ledger(folder, ['check', '--format', 'json', ...now])
    const ofHead = await ledger(folder, ['check', '--format', 'json', ...now, '--as-of', 'HEAD'])
    expect(JSON.parse(ofFolder.out).findings.length).toBeGreaterThan(8)
    expect(ofHead.out).toBe(ofFolder.out)
  })

  test('works from a folder below the top, and for another --dir', async () => {
    const repository = temporaryRepository()
    repository.commit(
      { [`team/${POLICY}`]: staffedPolicy(), [`team/${RECORD}`]: RECORD_TEXT },
      at('03:12')
    )
    repository.git('mv', 'team/incidents', 'team/records')
    repository.commit({}, at('05:00'))
    const team = join(repository.folder, 'team')
    const { code, out } = await ledger(team, ['status', '--as-of', 'HEAD~1'])
    expect([code, out.includes(ID)]).toEqual([0, true])
    const moved = await ledger(team, ['status', '--as-of', 'HEAD'])
    expect(moved.code).toBe(2)
    expect(moved.err).toMatch(/The commit [0-9a-f]{12} has no folder incidents\./)
    const { policy } = JSON.parse(
      (await ledger(team, ['status', '--dir', 'records', '--format', 'json', '--as-of', 'HEAD']))
        .out
    ).incidents[0].obligations[0]
    expect(policy).toBe(`records/policy.yml@${repository.git('rev-parse', 'HEAD~1')}`)
  })

  test('of a review renders it as it was; --check compares with the one of that commit', async () => {
    const repository = night()
    const rendered = await ledger(repository.folder, ['review', ID, '--as-of', 'HEAD'])
    expect(rendered.out).toContain('| **Policy** |')
    repository.commit({ [`incidents/2026/11/${ID}/review.md`]: rendered.out }, at('03:40'))
    repository.write(`incidents/2026/11/${ID}/review.md`, 'scribbled over')
    const check = (...args: string[]) =>
      ledger(repository.folder, ['review', ID, '--check', ...args])
    expect((await check()).code).toBe(1)
    expect((await check('--as-of', 'HEAD')).code).toBe(0)
    expect((await check('--as-of', 'HEAD~1')).code).toBe(1)
  })

  test('ends with 2 and a remedy where there is nothing to go by', async () => {
    const { folder } = night()
    const shallow = join(temporaryFolder(), 'clone')
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${folder}`, shallow])
    for (const [where, asked, words] of [
      [shallow, 'HEAD', 'git fetch --unshallow'],
      [folderWith(), 'HEAD', 'Run it inside a clone'],
      [folder, 'nowhere', 'Name a commit, a branch or a tag'],
      [folder, '--output=stolen', 'Name a commit, a branch or a tag'],
      [folder, '2026-11-21T01:59:59Z', 'The first is'],
    ] as const) {
      const { code, out, err } = await ledger(where, ['status', `--as-of=${asked}`])
      expect([asked, code, out]).toEqual([asked, 2, ''])
      expect(err).toContain(words)
    }
    expect(existsSync(join(folder, 'stolen'))).toBe(false)
  })
})
