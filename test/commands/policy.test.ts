/** `policy` as a person runs it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, ledger, put, snapshot, staffedPolicy } from '../cli/support.ts'

const run = (folder: string, ...args: string[]) => ledger(folder, ['policy', ...args])

test('prints the agreement of every kind and writes nothing', async () => {
  const folder = folderWith()
  const before = snapshot(folder)
  const { code, out, err } = await run(folder)
  expect([code, err]).toEqual([0, ''])
  expect(out.match(/^# .*$/gm)).toEqual(['# Incident Management', '# Security Incident Management'])
  expect(out).toContain('Alice Jansen')
  expect(snapshot(folder)).toEqual(before)
})

test('writes the documents, and then finds them equal', async () => {
  const folder = folderWith()
  const written = await run(folder, '--write')
  expect([written.code, written.out]).toEqual([0, 'docs/sla/service.md\ndocs/sla/security.md\n'])
  const checked = await run(folder, '--check')
  expect([checked.code, checked.out, checked.err]).toEqual([
    0,
    '',
    '2 documents say what the policy says.\n',
  ])
})

test('a policy that moved makes the copy out of date, and says from which line on', async () => {
  const folder = folderWith()
  await run(folder, '--write', '--out', 'agreement')
  const moved = staffedPolicy().replace('immediately: 5m', 'immediately: 7m')
  put(folder, 'incidents/policy.yml', moved)
  const { code, err } = await run(folder, '--check', '--out', 'agreement')
  expect(code).toBe(1)
  expect(err).toMatch(/^agreement\/service\.md is out of date from line \d+ on\.$/m)
  expect(err).toContain(
    'committed: Limits count from the report, unless they say otherwise. Immediately means within 5 minutes.'
  )
  expect(err).toContain(
    'rendered:  Limits count from the report, unless they say otherwise. Immediately means within 7 minutes.'
  )
  expect(err).toContain('2 of 2 documents do not say what the policy says.')
})

test('a copy that is missing or was edited by hand is told, the other one is not', async () => {
  const folder = folderWith()
  expect((await run(folder, '--check')).err).toContain('There is no docs/sla/service.md.')
  await run(folder, '--write')
  const path = 'docs/sla/security.md'
  put(folder, path, `${readFileSync(join(folder, path), 'utf8')}And one more thing.\n`)
  const { code, err } = await run(folder, '--check')
  expect(code).toBe(1)
  expect(err).toContain(`${path} is out of date`)
  expect(err).not.toContain('service.md')
})

test('links to the policy from wherever the documents are kept', async () => {
  const folder = folderWith()
  await run(folder, '--write', '--out', 'incidents')
  expect(readFileSync(join(folder, 'incidents/service.md'), 'utf8')).toContain('](policy.yml)')
})

test('a policy with errors, or none, ends it with a sentence', async () => {
  const folder = folderWith({ 'incidents/policy.yml': 'version: 2\n' })
  const faulty = await run(folder)
  expect([faulty.code, faulty.out]).toEqual([2, ''])
  expect(faulty.err).toContain('The policy cannot be used: incidents/policy.yml:1:')
  const missing = await run(folder, '--policy', 'none.yml')
  expect([missing.code, missing.out]).toEqual([2, ''])
  expect(missing.err).toContain('There is no policy at none.yml.')
})
