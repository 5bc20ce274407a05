/** Who uses no duties, no follow-ups' limits and no causes sees nothing of them: the worked examples say what they said before. */
import { createHash } from 'node:crypto'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ledger } from '../cli/support.ts'
import { temporaryFolder } from '../support/repository.ts'

const PACKS = ['nis2', 'cra', 'dora', 'gdpr']
const NOW = ['--now', '2026-11-22T00:00:00Z']
const FROM = ['--from', '2026-09-01']

function examples(): string {
  const folder = temporaryFolder()
  cpSync('incidents', join(folder, 'incidents'), { recursive: true })
  return folder
}
const say = async (folder: string, ...args: string[]) => {
  const { code, out, err } = await ledger(folder, [...args, ...NOW])
  return `${out}${err}exit ${code}\n`
}
/** Where a target stands in the policy is said, and moves by what is put in before it. */
const lines = (text: string) => text.replaceAll(/policy\.yml:\d+/g, 'policy.yml')
const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

describe('the examples, which have none of it', () => {
  // As the tool printed them before it knew `aware`, `submit`, `follow-ups` and `change`.
  test.each([
    ['check', ['check', '--format', 'json'], '553a1de8d7411b59'],
    ['status', ['status', '--all', '--format', 'json'], '7a74f193c8f5b204'],
  ])('%s', async (_, args, wanted) => {
    // What is left out has been said since.
    const asBefore = (await say(examples(), ...args)).replace('  "leftOut": [],\n', '')
    expect(digest(asBefore)).toBe(wanted)
  })

  test('report, but for the parts that came with other things', async () => {
    const { out } = await ledger(examples(), ['report', ...FROM, '--format', 'json', ...NOW])
    const { fairness: _fairness, agreement: _agreement, ...report } = JSON.parse(out)
    // What is owed after a closure has had a name of its own since, and what is gone has been named.
    delete report.coverage.gone
    const asBefore = JSON.stringify(report).replaceAll(' of the closure"', '"')
    expect(digest(asBefore)).toBe('f309c6feadc801e2')
  })
})

test('with every pack in the policy nothing is said otherwise of records that nobody classified', async () => {
  const [without, owing] = [examples(), examples()]
  for (const pack of PACKS) expect((await ledger(owing, ['policy', 'add', pack])).code).toBe(0)
  const policy = 'incidents/policy.yml'
  expect(readFileSync(join(owing, policy), 'utf8')).toContain('nis2-early-warning')
  for (const args of [
    ['status', '--all', '--format', 'json'],
    ['status', 'SEC-20261121-0312'],
    ['report', ...FROM],
    ['sweep'],
  ])
    expect([args, lines(await say(owing, ...args))]).toEqual([
      args,
      lines(await say(without, ...args)),
    ])
  // It can be told: once a record is classified, it owes something.
  const record = 'incidents/2026/11/SEC-20261121-0312-credential-stuffing-against-the-login-api.md'
  const text = readFileSync(join(owing, record), 'utf8')
  const entry =
    '  - { at: 2026-11-21T23:00:00Z, event: classified, regime: nis2, as: significant, reason: so }\n---\n'
  writeFileSync(join(owing, record), text.replace(/^---\n(?=\n|#)/m, entry))
  expect(await say(owing, 'status', '--all')).toContain('NIS2 early warning')
})
