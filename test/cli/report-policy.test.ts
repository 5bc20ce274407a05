/** `report --policy REVISION`: one period, held against the policies of the time and against another, side by side. */
import { describe, expect, test } from 'vitest'
import { temporaryRepository } from '../support/repository.ts'
import { ledger, RECORD, RECORD_TEXT, staffedPolicy } from './support.ts'

const POLICY = 'incidents/policy.yml'
const at = (time: string) => `2026-11-21T${time}:00Z`
const PERIOD = ['--from', '2026-11-21', '--to', '2026-11-22', '--now', '2026-11-22T00:00:00Z']

/** The record, contained after 48 minutes and resolved after 78: in time by the policy of then. */
const CONTAINED = RECORD_TEXT.replace('status: assessed', 'status: resolved').replace(
  '---\n\n## Summary',
  `  - at: ${at('04:00')}\n    event: contained\n    by: alice\n  - at: ${at('04:30')}\n    event: resolved\n    by: alice\n---\n\n## Summary`
)

/** A policy that gives an hour to contain a security P1, and later one that gives half of it. */
function changed() {
  const repository = temporaryRepository()
  const lax = staffedPolicy()
  const strict = lax.replace(/(id: reach-contained[\s\S]*?within: )1h\b/, '$130m')
  repository.commit({ [POLICY]: lax }, at('02:00'))
  repository.commit({ [RECORD]: CONTAINED }, at('05:00'))
  const commit = repository.commit({ [POLICY]: strict }, at('06:00'))
  return { ...repository, strict: commit }
}

describe('report --policy with a commit', () => {
  test('gives both answers: the breach that the other policy would have made', async () => {
    const { folder, strict } = changed()
    const { code, out } = await ledger(folder, [
      'report',
      ...PERIOD,
      '--policy',
      'HEAD',
      '--confidential',
    ])
    expect(code).toBe(0)
    const section = out.slice(out.indexOf('\n## By another policy\n'))
    expect(section).toContain(`Held against \`${POLICY}@${strict.slice(0, 12)}\`, all of them`)
    const rows = section
      .split('\n')
      .filter((line) => line.startsWith('|') && line.includes('contain'))
    expect(rows).toEqual([
      '| P1: Security: contain it | 1 of 1 | 0 of 1, within 30 minutes |',
      expect.stringMatching(/^\| .*SEC-20261121-0312.* contain it \| no breach \| 18m \|$/),
    ])
    const plain = await ledger(folder, ['report', ...PERIOD, '--confidential'])
    expect(out.startsWith(plain.out.trimEnd())).toBe(true)
  })

  test('says as JSON the second answer beside the first', async () => {
    const { folder, strict } = changed()
    const asked = ['report', ...PERIOD, '--format', 'json', '--policy', strict]
    const { byPolicy, ...answer } = JSON.parse((await ledger(folder, asked)).out)
    expect(JSON.parse((await ledger(folder, asked.slice(0, -2))).out)).toEqual(answer)
    expect(byPolicy.policy).toEqual({ path: POLICY, commit: strict, ofTheTime: false })
    const late = (of: typeof answer) => of.breaches.map(({ target }: { target: string }) => target)
    expect(late(byPolicy).filter((target: string) => !late(answer).includes(target))).toEqual([
      'reach-contained',
    ])
  })

  test('says so where nothing comes out otherwise', async () => {
    const { folder } = changed()
    const { out } = await ledger(folder, ['report', ...PERIOD, '--policy', 'HEAD~1'])
    expect(out).toContain('Every target comes out the same.')
    expect(out).toContain('Every breach comes out the same.')
  })

  test('reads the policy of a commit where it lies, beside the records or elsewhere', async () => {
    const { folder, commit, git } = changed()
    git('mv', POLICY, 'sla.yml')
    commit({}, at('07:00'))
    const moved = await ledger(folder, ['report', ...PERIOD, '--policy', 'HEAD:./sla.yml'])
    expect([moved.code, moved.err]).toEqual([0, ''])
    expect(moved.out).toContain('Held against `sla.yml@')
    const beside = await ledger(folder, ['report', ...PERIOD, '--policy', 'HEAD'])
    expect([beside.code, beside.err]).toEqual([
      2,
      expect.stringContaining('or where it lies in it, as COMMIT:PATH'),
    ])
  })

  test('takes a file where one stands there, and refuses what is neither, and a commit without a policy', async () => {
    const { folder, commit, git, write } = changed()
    write('other.yml', staffedPolicy())
    const file = await ledger(folder, ['report', ...PERIOD, '--policy', 'other.yml'])
    expect([file.code, file.out.includes('## By another policy')]).toEqual([0, false])
    const neither = await ledger(folder, ['report', ...PERIOD, '--policy', 'nowhere'])
    expect([neither.code, neither.err]).toEqual([
      2,
      expect.stringContaining('There is no policy at nowhere: it is no file here, and no commit.'),
    ])
    const option = await ledger(folder, ['report', ...PERIOD, '--policy=--output=stolen'])
    expect(option.code).toBe(2)
    git('rm', '-q', POLICY)
    const bare = commit({}, at('07:00'))
    write(POLICY, staffedPolicy())
    const without = await ledger(folder, ['report', ...PERIOD, '--policy', bare])
    expect([without.code, without.err]).toEqual([
      2,
      expect.stringContaining('There is no policy at'),
    ])
    const csv = await ledger(folder, ['report', ...PERIOD, '--policy', 'HEAD~1', '--format', 'csv'])
    expect([csv.code, csv.out]).toEqual([2, ''])
  })
})
