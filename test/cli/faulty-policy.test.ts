/** A policy that breaks a rule, on the command line: no verb computes from it, and none is kept from writing. */
import { describe, expect, test } from 'vitest'
import { temporaryRepository } from '../support/repository.ts'
import { folderWith, ID, ledger, NOW, RECORD, RECORD_TEXT, staffedPolicy } from './support.ts'

const POLICY = 'incidents/policy.yml'
const LATER = ['--now', '2026-11-21T03:43:00Z']

const FAULTS = [
  ['an unknown calendar', /calendar: office/, 'calendar: ofice'],
  [
    'hours that never open',
    /(monday|tuesday|wednesday|thursday|friday): \[09:00-17:00\]/g,
    '$1: []',
  ],
  ['hours that end before they begin', /monday: \[09:00-17:00\]/, 'monday: [22:00-06:00]'],
  ['an unknown zone', /timezone: Europe\/Amsterdam/g, 'timezone: Europe/Amstelveen'],
] as const

const breakBy = (what: RegExp, by: string): string => {
  const broken = staffedPolicy().replace(what, by)
  expect(broken).not.toBe(staffedPolicy())
  return broken
}

describe.each(FAULTS)('a policy with %s', (_, what, by) => {
  test('ends what computes from it with 2 and the finding', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT, [POLICY]: breakBy(what, by) })
    for (const verb of [['status'], ['sweep'], ['report'], ['review', ID]]) {
      const { code, err, out } = await ledger(folder, [...verb, ...LATER])
      expect([verb, code, out]).toEqual([verb, 2, ''])
      expect(err).toContain(`The policy cannot be used: ${POLICY}:`)
    }
  })

  test('was never in force: a sweep goes on by the version before it', async () => {
    const made = temporaryRepository()
    const sound = made.commit({ [POLICY]: staffedPolicy() }, '2026-11-21T02:00:00Z')
    made.commit({ [RECORD]: RECORD_TEXT }, '2026-11-21T03:12:00Z')
    made.commit({ [POLICY]: breakBy(what, by) }, '2026-11-21T03:20:00Z')
    const swept = await ledger(made.folder, ['sweep', ...LATER])
    expect(swept.code).toBe(2)
    expect(swept.out).toContain('is to engage the security officer')
    expect(swept.err).toContain(
      `by the last policy without errors, of commit ${sound.slice(0, 12)}`
    )
    for (const verb of [['audit'], ['bundle', '--out', '../pack']])
      expect([verb, (await ledger(made.folder, [...verb, ...LATER])).code]).toEqual([verb, 2])
    made.commit({ [POLICY]: `${staffedPolicy()}# sound again\n` }, '2026-11-21T03:25:00Z')
    const { out, code } = await ledger(made.folder, ['status', '--format', 'json', ...LATER])
    expect(code).toBe(1)
    expect(out).toContain(sound)
    expect(out).not.toContain(made.git('rev-parse', 'HEAD~1'))
  })
})

test('what happened is written down whatever the policy holds', async () => {
  const broken = breakBy(/calendar: office/, 'calendar: ofice')
  const folder = folderWith({ [RECORD]: RECORD_TEXT, [POLICY]: broken })
  const { code, err } = await ledger(folder, ['log', ID, 'noted', 'note=Seen', '--now', NOW])
  expect(code).toBe(0)
  expect(err).toContain('note: The policy cannot be used')
})
