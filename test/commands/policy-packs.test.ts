/** `policy packs` and `policy add` as a person runs them. */
import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderWith, ledger, put, staffedPolicy } from '../cli/support.ts'

const PATH = 'incidents/policy.yml'
const run = (folder: string, ...args: string[]) => ledger(folder, ['policy', ...args])
const policyIn = (folder: string) => readFileSync(join(folder, PATH), 'utf8')

test('a pack is merged with every line of the policy kept, in its order, and none of check’s errors', async () => {
  const folder = folderWith()
  const before = policyIn(folder)
  for (const name of ['nis2', 'cra', 'dora', 'gdpr'])
    expect(await run(folder, 'add', name)).toMatchObject({ code: 0, out: `${PATH}\n` })
  const lines = policyIn(folder).split('\n')
  let at = 0
  for (const line of before.split('\n')) {
    at = lines.indexOf(line, at) + 1
    expect(at).toBeGreaterThan(0)
  }
  expect(lines).toContain('      # Art. 23(4)(b): within 72 hours of becoming aware.')
  const { out } = await ledger(folder, ['check', '--format', 'json'])
  const { findings }: { findings: { severity: string }[] } = JSON.parse(out)
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
})

test('comments and blank lines beside the place stay where they are', async () => {
  const folder = folderWith()
  const own = staffedPolicy()
    .replace('\ncontacts:', '\n# Who is called.\ncontacts: # by role')
    .replace('\ncalendars:', '\n# When we work.\ncalendars:')
  put(folder, PATH, own)
  await run(folder, 'add', 'nis2')
  const text = policyIn(folder)
  expect(text).toContain('# Who is called.\ncontacts: # by role\n')
  expect(text).toContain('\n# When we work.\ncalendars:')
  const added = /\n  csirt:\n/.exec(text)
  expect(added?.index).toBeLessThan(text.indexOf('# When we work.'))
})

test('a contact that the policy has stays its own', async () => {
  const folder = folderWith()
  const own = '\ncontacts:\n  csirt: { name: Our CSIRT, phone: +31 20 111 2233 }'
  put(folder, PATH, staffedPolicy().replace('\ncontacts:', own))
  expect((await run(folder, 'add', 'nis2')).code).toBe(0)
  expect(policyIn(folder).match(/^ {2}csirt:/gm)).toHaveLength(1)
  expect(policyIn(folder)).not.toContain('Left to national law')
})

test('packs are listed, with what the policy has and what is another one', async () => {
  const folder = folderWith()
  const first = await run(folder, 'packs')
  expect([first.code, first.out.split('\n')]).toEqual([
    0,
    [
      'cra@1  CRA Article 14',
      'dora@1  DORA Article 19, Delegated Regulation (EU) 2025/301',
      'gdpr@1  GDPR Articles 33 and 34',
      'nis2@1  NIS2 Article 23',
      '',
    ],
  ])
  expect(first.err).toContain('no legal advice')
  await run(folder, 'add', 'nis2')
  await run(folder, 'add', 'cra')
  put(folder, PATH, policyIn(folder).replace('pack: cra@1', 'pack: cra@0'))
  const { out } = await run(folder, 'packs')
  expect(out).toContain('nis2@1  NIS2 Article 23 (in the policy)\n')
  expect(out).toContain('CRA Article 14 (in the policy: cra@0, which is not this one)\n')
})

test.each([
  [['add', 'nis'], 'Did you mean `policy add nis2`?'],
  [['add'], 'There are cra, dora, gdpr, nis2.'],
  [['adds', 'nis2'], 'There are cra, dora, gdpr, nis2.'],
  [['add', 'nis2', '--kind', 'fire'], 'The policy has no kind fire.'],
])('%j is refused, and nothing is written', async (args, words) => {
  const folder = folderWith()
  const before = policyIn(folder)
  const { code, err } = await run(folder, ...args)
  expect(code).toBe(2)
  expect(err).toContain(words)
  expect(policyIn(folder)).toBe(before)
})

test('what is there already, or written in braces, is left alone', async () => {
  const folder = folderWith()
  await run(folder, 'add', 'nis2')
  const once = policyIn(folder)
  expect((await run(folder, 'add', 'nis2')).err).toContain('has the regime nis2 already')
  expect(policyIn(folder)).toBe(once)
  const braces = `${staffedPolicy()}\nregimes: { own: { title: Own } }\n`
  put(folder, PATH, braces)
  expect((await run(folder, 'add', 'nis2')).err).toContain('Nothing was written')
  expect(policyIn(folder)).toBe(braces)
})
