import { dirname } from 'node:path/posix'
import { describe, expect, test } from 'vitest'
import { readPolicyHistory } from '../../src/git/policy-history.ts'
import { formatInstant } from '../../src/model/time.ts'
import { temporaryRepository, type TestRepository } from '../support/repository.ts'

const PATH = 'incidents/policy.yml'
const at = (day: number) => `2026-10-0${day}T08:00:00Z`

/** `<date> <path> <first bytes of the text>`, newest first. */
async function told(repository: TestRepository, policy = PATH, dir = dirname(policy)) {
  const { git, folder } = repository
  const { changes } = await readPolicyHistory(folder, git('rev-parse', 'HEAD'), { policy, dir })
  return changes.map(
    ({ committedAt, path: stood, blob }) =>
      `${formatInstant(committedAt).slice(0, 10)} ${stood} ${blob === null ? 'gone' : git('cat-file', 'blob', blob)}`
  )
}

test('only what changed the policy is told, newest first', async () => {
  const repository = temporaryRepository()
  repository.commit({ [PATH]: 'one' }, at(1))
  repository.commit({ 'README.md': 'x' }, at(2))
  repository.commit({ [PATH]: 'two' }, at(3))
  expect(await told(repository)).toEqual([`2026-10-03 ${PATH} two`, `2026-10-01 ${PATH} one`])
})

test('a change of a side branch counts from the merge that brought it', async () => {
  const repository = temporaryRepository()
  repository.commit({ [PATH]: 'one' }, at(1))
  repository.git('checkout', '-q', '-b', 'side')
  repository.commit({ [PATH]: 'two' }, at(2))
  repository.git('checkout', '-q', 'main')
  repository.commit({ 'README.md': 'x' }, at(4))
  repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'side')
  // `git` of the support dates what it makes itself 2026-11-21.
  expect(await told(repository)).toEqual([`2026-11-21 ${PATH} two`, `2026-10-01 ${PATH} one`])
})

test('a policy that moved, and changed while it moved, is followed to where it stood before', async () => {
  const repository = temporaryRepository()
  repository.commit({ 'README.md': 'x' }, at(1))
  repository.commit({ 'sla/policy.yml': 'one' }, at(2))
  repository.git('mv', 'sla', 'ops')
  repository.commit({ 'ops/policy.yml': 'two' }, at(3))
  repository.git('mv', 'ops', 'incidents')
  repository.commit({}, at(4))
  expect(await told(repository)).toEqual([
    `2026-10-04 ${PATH} two`,
    '2026-10-03 ops/policy.yml two',
    '2026-10-02 sla/policy.yml one',
  ])
})

test('a policy that came new, while another file of another name went, comes from nowhere', async () => {
  const repository = temporaryRepository()
  repository.commit({ 'old.yml': 'one' }, at(1))
  repository.git('rm', '-q', 'old.yml')
  repository.commit({ [PATH]: 'two' }, at(2))
  expect(await told(repository)).toEqual([`2026-10-02 ${PATH} two`])
})

test('a deletion and a link stand for no policy', async () => {
  const repository = temporaryRepository()
  repository.commit({ [PATH]: 'one' }, at(1))
  repository.git('rm', '-q', PATH)
  repository.commit({}, at(2))
  repository.commit({ [PATH]: 'three' }, at(3))
  expect(await told(repository)).toEqual([
    `2026-10-03 ${PATH} three`,
    `2026-10-02 ${PATH} gone`,
    `2026-10-01 ${PATH} one`,
  ])
})

/** A text that is a policy at a glance, told apart by a number. */
const policy = (number: number) =>
  `version: ${number}\ncontacts: {}\nkinds: { it: { matrix: {} } }\n`
const RECORD = '2026/09/INC-20260921-0312-logins-fail.md'
const OTHER = '2026/09/INC-20260922-0400-feeds-stand-still.md'

/** `<date> <path> <number>`, newest first. */
async function numbered(repository: TestRepository, path: string, dir?: string) {
  return (await told(repository, path, dir)).map((line) =>
    line.split('\n')[0]?.replace('version: ', '')
  )
}

function ledger(dir = 'incidents'): TestRepository {
  const repository = temporaryRepository()
  repository.commit({ 'README.md': 'x' }, at(1))
  repository.commit({ [`${dir}/policy.yml`]: policy(1), [`${dir}/${RECORD}`]: 'x' }, at(2))
  return repository
}

describe('records that stood under another policy before keep it', () => {
  test('where the folder was copied, and the old one deleted later, or never', async () => {
    const made = ledger()
    made.commit({ 'ops/policy.yml': policy(2), [`ops/${RECORD}`]: 'x' }, at(3))
    const line = ['2026-10-03 ops/policy.yml 2', `2026-10-02 ${PATH} 1`]
    expect(await numbered(made, 'ops/policy.yml')).toEqual(line)
    made.git('rm', '-rq', 'incidents')
    made.commit({}, at(4))
    expect(await numbered(made, 'ops/policy.yml')).toEqual(line)
  })

  test('where it was dropped in one commit and came again elsewhere in the next', async () => {
    const made = ledger()
    made.git('rm', '-rq', 'incidents')
    made.commit({}, at(3))
    made.commit({ 'ops/sla.yaml': policy(2), [`ops/${RECORD}`]: 'x' }, at(4))
    expect(await numbered(made, 'ops/sla.yaml')).toEqual([
      '2026-10-04 ops/sla.yaml 2',
      `2026-10-03 ${PATH} gone`,
      `2026-10-02 ${PATH} 1`,
    ])
  })

  test('where the records were moved while there was none, and renamed', async () => {
    const made = ledger()
    made.git('rm', '-q', PATH)
    made.commit({}, at(3))
    made.git('rm', '-rq', 'incidents')
    made.commit({ 'ops/INC-20260921-0312-nobody-can-log-in.md': 'y' }, at(4))
    made.commit({ 'ops/policy.yml': policy(2) }, at(5))
    expect(await numbered(made, 'ops/policy.yml')).toEqual([
      '2026-10-05 ops/policy.yml 2',
      `2026-10-03 ${PATH} gone`,
      `2026-10-02 ${PATH} 1`,
    ])
  })

  test('where the old policy was emptied before it went, or the new one is dated before the records', async () => {
    const made = ledger()
    made.commit({ [PATH]: '' }, at(3))
    made.git('rm', '-rq', 'incidents')
    made.commit({ [`ops/${RECORD}`]: 'x' }, at(4))
    made.commit({ 'ops/policy.yml': policy(2) }, '2026-09-01T00:00:00Z')
    expect(await numbered(made, 'ops/policy.yml')).toContain(`2026-10-02 ${PATH} 1`)
  })

  test('where the policy alone lay elsewhere, under another name', async () => {
    const made = temporaryRepository()
    made.commit({ 'sla/old.yml': policy(1), 'ci.yml': 'x', [`incidents/${RECORD}`]: 'x' }, at(2))
    made.commit({ 'sla/new.yml': policy(2) }, at(3))
    expect(await numbered(made, 'sla/new.yml', 'incidents')).toEqual([
      '2026-10-03 sla/new.yml 2',
      '2026-10-02 sla/old.yml 1',
    ])
  })
})

describe('a policy comes from nowhere', () => {
  test('beside another team, whose records stood under theirs', async () => {
    const made = ledger('team-a')
    made.commit({ 'team-b/policy.yml': policy(2), [`team-b/${OTHER}`]: 'x' }, at(3))
    expect(await numbered(made, 'team-b/policy.yml')).toEqual(['2026-10-03 team-b/policy.yml 2'])
    made.commit({ [`team-c/${OTHER}`]: 'x' }, at(4))
    made.commit({ 'team-c/policy.yml': policy(3) }, at(5))
    expect(await numbered(made, 'team-c/policy.yml')).toHaveLength(2)
  })

  test('where the records had none, or came with it', async () => {
    const made = temporaryRepository()
    made.commit({ [`incidents/${RECORD}`]: 'x', 'ci.yml': 'version: 1' }, at(1))
    made.commit({ [PATH]: policy(1), [`incidents/${OTHER}`]: 'x' }, at(3))
    expect(await numbered(made, PATH)).toEqual([`2026-10-03 ${PATH} 1`])
  })
})

test('of two ledgers made one, the policy of most records counts, and the other is a doubt', async () => {
  const made = ledger('team-a')
  const third = '2026/09/INC-20260923-0500-mail-is-late.md'
  const theirs = { [`team-b/${OTHER}`]: 'x', [`team-b/${third}`]: 'x' }
  made.commit({ 'team-b/policy.yml': policy(2), ...theirs }, at(3))
  made.git('rm', '-rq', 'team-a', 'team-b')
  const all = {
    [`incidents/${RECORD}`]: 'x',
    [`incidents/${OTHER}`]: 'x',
    [`incidents/${third}`]: 'x',
  }
  made.commit(all, at(4))
  made.commit({ [PATH]: policy(3) }, at(5))
  const { folder, git } = made
  const place = { policy: PATH, dir: 'incidents' }
  const { doubts } = await readPolicyHistory(folder, git('rev-parse', 'HEAD'), place)
  expect(doubts).toMatchObject([{ taken: 'team-b/policy.yml', others: ['team-a/policy.yml'] }])
})
