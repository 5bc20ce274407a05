/** What triggered an incident, what contributed, and what it came to in numbers. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, ID, ledger, put, RECORD, RECORD_TEXT } from './support.ts'

const NUMBERS =
  'numbers: [{ what: users, count: 4000 }, { what: lost revenue, count: 1200, unit: EUR }]'
const SAID = RECORD_TEXT.replace(
  'services:',
  'change: deploy 2026-11-21.3\nfactors: [no alert on an old index, one person on duty]\nservices:'
).replace('    scope: some', `    ${NUMBERS}\n    scope: some`)
const NOW = ['--now', '2026-11-21T03:20:00Z']

test('stand in the review and the report as the record says them, the last count of each thing', async () => {
  const later = SAID.replace(
    '---\n\n## Summary',
    '  - { at: 2026-11-21T03:15:00Z, event: assessed, by: dana, numbers: [{ what: Users, count: 5000 }] }\n---\n\n## Summary'
  )
  const folder = folderWith({ [RECORD]: later })
  expect((await ledger(folder, ['check', ...NOW])).out).not.toMatch(/change|factors|numbers/)
  const review = (await ledger(folder, ['review', ID])).out
  expect(review).toContain('| **Triggered by** | deploy 2026-11-21.3 |')
  expect(review).toContain(
    '| **Contributing factors** | no alert on an old index; one person on duty |'
  )
  expect(review).toContain('| **In numbers** | 5000 Users, 1200 EUR lost revenue |')
  const ofQuarter = ['report', '--confidential', '--from', '2026-10-01', ...NOW]
  const report = (await ledger(folder, ofQuarter)).out
  expect(report).toContain(
    `| \`${ID}\` | triggered by deploy 2026-11-21.3 · contributed: no alert on an old index; one person on duty · 5000 Users, 1200 EUR lost revenue |`
  )
  const { causes } = JSON.parse((await ledger(folder, [...ofQuarter, '--format', 'json'])).out)
  expect(causes).toMatchObject([{ id: ID, change: 'deploy 2026-11-21.3' }])
})

const reportOf = async (text: string, ...more: string[]) => {
  const folder = folderWith({ [RECORD]: text })
  return (await ledger(folder, ['report', '--from', '2026-10-01', ...NOW, ...more])).out
}

test('are said nowhere where no record says them, and not of a confidential one', async () => {
  expect(await reportOf(RECORD_TEXT, '--confidential')).not.toContain('Triggers')
  expect(await reportOf(SAID.replace('services:', 'tlp: red\nservices:'))).not.toMatch(
    /Triggers|deploy|4000/
  )
})

const DECIDED = RECORD_TEXT.replace(
  '---\n\n## Summary',
  `  - { at: 2026-11-21T03:14:00Z, event: decided, by: dana, note: 'Cut the export off, @dana | for it is the way out' }
  - { at: 2026-11-21T03:15:00Z, event: ruled-out, by: dana, note: The backup job }
---

## Summary`
)

test('what was decided and ruled out stands in check, review, report, editor and audit', async () => {
  const folder = folderWith({ [RECORD]: DECIDED })
  expect((await ledger(folder, ['check', ...NOW])).out).not.toMatch(/decided|ruled/)
  const review = (await ledger(folder, ['review', ID])).out
  expect(review).toContain(
    '**decided** by dana · Cut the export off, @\u200Bdana \\| for it is the way out |'
  )
  expect(review).toContain('**ruled-out** by dana · The backup job |')
  const report = await reportOf(DECIDED, '--confidential')
  expect(report).toContain(`## What was decided, and ruled out

| Incident | As the record says |
| --- | --- |
| \`${ID}\` | **decided** · 2026-11-21 03:14 UTC · Cut the export off, @\u200Bdana \\| for it is the way out |
| \`${ID}\` | **ruled out** · 2026-11-21 03:15 UTC · The backup job |
`)
  const { decisions } = JSON.parse(await reportOf(DECIDED, '--confidential', '--format', 'json'))
  expect(decisions).toEqual([
    {
      id: ID,
      at: '2026-11-21T03:14:00Z',
      event: 'decided',
      note: 'Cut the export off, @dana | for it is the way out',
    },
    { id: ID, at: '2026-11-21T03:15:00Z', event: 'ruled-out', note: 'The backup job' },
  ])
  const schema = (await ledger(folder, ['schema', 'record'])).out
  expect(schema).toContain('"const": "decided"')
  expect(schema).toContain('"const": "ruled-out"')
})

test('of a confidential record no report tells what was decided, and where nothing was it has no such part', async () => {
  const hidden = await reportOf(DECIDED.replace('services:', 'tlp: red\nservices:'))
  expect(hidden).not.toMatch(/ruled out|backup job/)
  expect(await reportOf(RECORD_TEXT, '--confidential')).not.toContain('ruled out')
  const json = JSON.parse(await reportOf(RECORD_TEXT, '--confidential', '--format', 'json'))
  expect(json).not.toHaveProperty('decisions')
})

test.each([
  ['numbers: [{ what: users }]', 'count'],
  ['numbers: [{ what: users, count: many }]', 'count'],
  ['numbers: [{ what: users, count: -1 }]', 'count'],
  ['numbers: [{ what: users, count: 4, per: day }]', 'per'],
  ['numbers: []', 'numbers'],
])('%s is an error', async (typed, word) => {
  const folder = folderWith({ [RECORD]: SAID.replace(NUMBERS, typed) })
  const { code, out } = await ledger(folder, ['check', ...NOW])
  expect(code).toBe(1)
  expect(out).toContain(word)
})

test('are set by hand, one after the other', async () => {
  const folder = folderWith({ [RECORD]: RECORD_TEXT })
  const set = (...changes: string[]) => ledger(folder, ['set', ID, ...changes])
  expect((await set('change=OPS-12', 'factors=nobody looked')).code).toBe(0)
  expect((await set('factors+=no alert')).code).toBe(0)
  const review = (await ledger(folder, ['review', ID])).out
  expect(review).toContain('| **Contributing factors** | nobody looked; no alert |')
  put(folder, RECORD, RECORD_TEXT)
})

test('numbers are not typed into log or correct, which say where they go and write nothing', async () => {
  const folder = folderWith({ [RECORD]: SAID })
  const said = ['numbers={ what: users, count: 5000 }', '--reason', 'counted again']
  for (const line of [
    ['log', ID, 'assessed', 'impact=severe', 'urgency=high', ...said.slice(0, 1)],
    ['correct', ID, 'assessed', ...said],
  ]) {
    const { code, err } = await ledger(folder, [...line, ...NOW])
    expect([line[0], code, err]).toEqual([
      line[0],
      2,
      expect.stringContaining('write `numbers: [{ what: users, count: 4000 }]` into that entry'),
    ])
  }
  expect(readFileSync(join(folder, RECORD), 'utf8')).toBe(SAID)
  const { out } = await ledger(folder, ['log', '--help'])
  expect([out.includes('[scope=]'), out.includes('numbers=')]).toEqual([true, false])
  // Other keys of an entry that holds counts are put right, and the counts stay.
  expect((await ledger(folder, ['correct', ID, 'assessed', 'scope=many', ...NOW])).code).toBe(0)
  expect(readFileSync(join(folder, RECORD), 'utf8')).toContain(NUMBERS)
})
