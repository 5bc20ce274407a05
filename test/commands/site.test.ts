/** The command `site`: what it writes, what a second build writes, and what it never touches. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ledger } from '../cli/support.ts'
import { ID, PATH, record, scene } from '../audit/scene.ts'
import { ASSESSED, on } from '../audit/timelines.ts'
import { temporaryFolder } from '../support/repository.ts'

const NOW = ['--now', '2026-12-01T12:00:00Z']
const OVER = [...ASSESSED, '05:00 resolved by: dana']

function made() {
  const one = scene()
  const first = one.commit(on('21T03:21'), { [PATH]: record({ timeline: ASSESSED }) })
  const out = join(temporaryFolder(), 'site')
  const site = (...more: string[]) => ledger(one.folder, ['site', '--out', out, ...NOW, ...more])
  const read = (path: string) => readFileSync(join(out, path), 'utf8')
  return { ...one, first, out, site, read }
}

test('a site is written whole, and a second build writes what changed', async () => {
  const { site, read, out, commit } = made()
  const ended = await site()
  expect(ended).toMatchObject({ code: 0, out: expect.stringMatching(/\/site\/index\.html\n$/) })
  expect(ended.err).toMatch(/^\d+ files written, 0 unchanged\.\n$/)
  expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([])
  expect((await site()).err).toMatch(/^0 files written, \d+ unchanged\.\n$/)
  const page = read(`incidents/${ID}.html`)
  const other = 'SEC-20261124-0900'
  commit(on('24T09:30'), {
    [`incidents/2026/11/${other}-x.md`]: record({ timeline: OVER }).replaceAll(ID, other),
  })
  expect((await site()).err).toMatch(/^\d+ files written, \d+ unchanged\.\n$/)
  expect(read(`incidents/${ID}.html`)).toBe(page)
  expect(read(`incidents/${other}.html`)).toContain(other)
})

test('a record that was deleted and committed is on no page, and named on the first one', async () => {
  const { site, read, commit } = made()
  await site()
  expect(read('index.html')).not.toContain('the folder no more')
  commit(on('24T09:30'), { [PATH]: null })
  await site()
  expect(read('index.html')).toContain(
    `Records that the history has and the folder no more are on no page: <code>${ID}</code>`
  )
})

test('the list of files is one that sha256sum checks', async () => {
  const { site, out } = made()
  await site()
  const check = () =>
    execFileSync('sha256sum', ['--check', '--quiet', 'site-files.txt'], {
      cwd: out,
      stdio: 'pipe',
    })
  expect(check).not.toThrow()
  writeFileSync(join(out, 'index.html'), 'another')
  expect(check).toThrow('Command failed')
})

test('what is gone is removed, but for what somebody changed; what is nobody’s stays', async () => {
  const { site, read, out, commit } = made()
  await site()
  writeFileSync(join(out, 'CNAME'), 'status.example\n')
  commit(on('24T09:00'), { [PATH]: null })
  const gone = join(out, `incidents/${ID}.html`)
  expect(existsSync(gone)).toBe(true)
  const { err } = await site()
  expect(err).toMatch(/\d+ removed/)
  expect(existsSync(gone)).toBe(false)
  expect(read('CNAME')).toBe('status.example\n')
  commit(on('25T09:00'), { [PATH]: record({ timeline: ASSESSED }) })
  await site()
  writeFileSync(gone, 'written by hand')
  commit(on('26T09:00'), { [PATH]: null })
  expect((await site()).err).toContain(`incidents/${ID}.html was changed by somebody, and is left`)
  expect(readFileSync(gone, 'utf8')).toBe('written by hand')
})

test('a folder with other files, or links on the way, is refused before anything is written', async () => {
  const { site, folder, out } = made()
  mkdirSync(out)
  writeFileSync(join(out, 'notes.txt'), 'mine')
  expect(await site()).toMatchObject({ code: 2, err: expect.stringContaining('is not empty') })
  expect(readdirSync(out)).toEqual(['notes.txt'])
  expect(await ledger(folder, ['site', '--out', 'incidents/site'])).toMatchObject({ code: 2 })
  expect(await ledger(folder, ['site', '--out', '.git/site'])).toMatchObject({ code: 2 })
  await ledger(folder, ['site', '--out', 'other', ...NOW])
  execFileSync('rm', ['-r', join(folder, 'other/reports')])
  symlinkSync(folder, join(folder, 'other/reports'))
  expect(await ledger(folder, ['site', '--out', 'other', ...NOW])).toMatchObject({
    code: 2,
    err: expect.stringContaining('is no folder'),
  })
})

test('each page names the commit that last changed it, the first page the head', async () => {
  const { site, read, commit, first, folder } = made()
  const head = commit(on('22T09:00'), { 'README.md': 'words' })
  await site()
  expect(read(`incidents/${ID}.html`)).toContain(
    `Last changed by commit <code>${first.slice(0, 12)}`
  )
  expect(read('index.html')).toContain(`Drawn from commit <code>${head.slice(0, 12)}</code>.`)
  expect(read('proof.html')).toContain(head)
  writeFileSync(join(folder, PATH), record({ timeline: OVER }))
  await site()
  expect(read('index.html')).toContain('and what is not committed yet')
  await site('--as-of', head)
  expect(read('index.html')).toContain(`Drawn from commit <code>${head.slice(0, 12)}</code>.`)
  expect(read(`incidents/${ID}.html`)).not.toContain('<strong>resolved</strong>')
})

test('what contradicts itself, or is no address, is told', async () => {
  const { site } = made()
  expect(await site('--public', '--confidential')).toMatchObject({ code: 2 })
  expect(await site('--url', 'https://a.example/')).toMatchObject({ code: 2 })
  expect(await site('--public', '--url', 'javascript:alert(1)')).toMatchObject({ code: 2 })
  expect(await site('--public', '--url', 'https://a.example/b')).toMatchObject({ code: 0 })
})
