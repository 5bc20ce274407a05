import { expect, test } from 'vitest'
import { readPolicyHistory } from '../../src/git/policy-history.ts'
import { formatInstant } from '../../src/model/time.ts'
import { temporaryRepository } from '../support/repository.ts'

const PATH = 'incidents/policy.yml'
const at = (day: number) => `2026-10-0${day}T08:00:00Z`

/** `<date> <path> <first bytes of the text>`, newest first. */
async function told(repository: ReturnType<typeof temporaryRepository>, path = PATH) {
  const { git, folder } = repository
  const changes = await readPolicyHistory(folder, git('rev-parse', 'HEAD'), path)
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
