import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { folderWith, ledger, put, staffedPolicy } from './support.ts'
import { temporaryFolder } from '../support/repository.ts'

test('naming the policy alone judges it and no record, as a hook before a commit does', () => {
  const root = temporaryFolder()
  mkdirSync(join(root, 'incidents'))
  copyFileSync('incidents/policy.yml', join(root, 'incidents/policy.yml'))
  const out = execFileSync(
    process.execPath,
    [join(process.cwd(), 'build/cli.js'), 'check', './incidents/policy.yml'],
    { cwd: root, encoding: 'utf8' }
  )
  expect(out).toContain('11 warnings in 1 file')
})

test('a rendered page that no longer says what the policy says is a warning where they part', async () => {
  const folder = folderWith()
  const pages = async () => {
    const { out } = await ledger(folder, ['check', '--format', 'json'])
    const { findings } = JSON.parse(out)
    return findings.filter(({ rule }: Record<string, string>) => rule === 'page-out-of-date')
  }
  await ledger(folder, ['policy', '--write'])
  await ledger(folder, ['policy', '--write', '--out', 'incidents'])
  await ledger(folder, ['policy', '--write', '--out', 'handbook/team/agreements'])
  expect(await pages()).toEqual([])

  put(
    folder,
    'incidents/policy.yml',
    staffedPolicy()
      .replace(/^.*id: engage-third-line.*\n/m, '')
      .replace('immediately: 5m', 'immediately: 7m')
  )
  const found = await pages()
  expect(found.map(({ path }: Record<string, string>) => path).toSorted()).toEqual([
    'docs/sla/security.md',
    'docs/sla/service.md',
    'handbook/team/agreements/security.md',
    'handbook/team/agreements/service.md',
    'incidents/security.md',
    'incidents/service.md',
  ])
  const [first] = found
  const line = readFileSync(join(folder, first.path), 'utf8').split('\n')[first.line - 1]
  expect(line).toContain('Immediately means within 5 minutes.')
  expect(first).toMatchObject({
    severity: 'warning',
    message: 'From this line on the page does not say what the policy says.',
    hint: expect.stringContaining('policy --write'),
  })

  await ledger(folder, ['policy', '--write'])
  await ledger(folder, ['policy', '--write', '--out', 'incidents'])
  await ledger(folder, ['policy', '--write', '--out', 'handbook/team/agreements'])
  expect(await pages()).toEqual([])
})

test('a page of a kind that is gone is one to delete, and what nobody rendered is left alone', async () => {
  const mark = '<!-- Rendered by incident-ledger policy from the kind safety -->\n'
  const folder = folderWith({
    'docs/sla/safety.md': `# Safety\n\n${mark}`,
    'docs/sla/own.md': '# Own\n',
  })
  const { out } = await ledger(folder, ['check'])
  expect(out).toContain(
    'docs/sla/safety.md\n  1:1 warning: This page is rendered from the kind `safety`, which the policy no longer has.\n    > Delete the page.'
  )
  expect(out).not.toContain('own.md')
})
