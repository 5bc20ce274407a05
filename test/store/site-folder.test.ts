/** The folder of a site is written while the site is drawn, so that nobody holds all of it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeSite } from '../../src/store/site-folder.ts'
import { temporaryFolder } from '../support/repository.ts'

const LARGE = 'x'.repeat(5 * 1024 * 1024)

test('a page stands on disk, and in the list, before one some megabytes later is drawn', () => {
  const folder = join(temporaryFolder(), 'site')
  const held: boolean[] = []
  const isThere = () =>
    existsSync(join(folder, 'a.html')) &&
    readFileSync(join(folder, 'site-files.txt'), 'utf8').includes('  a.html\n')
  const files = new Map([
    ['a.html', () => 'a'],
    ['b.html', () => (held.push(isThere()), LARGE)],
    ['c.html', () => (held.push(isThere()), 'c')],
  ])
  const counts = writeSite(folder, files, 'site')
  expect(held).toEqual([false, true])
  expect(counts).toEqual({ written: 3, unchanged: 0, removed: 0, left: [] })
  expect(writeSite(folder, files, 'site')).toMatchObject({ written: 0, unchanged: 3 })
})

function filesWith(z: string): ReadonlyMap<string, () => string> {
  return new Map([
    ['a.html', () => 'another'],
    ['z/z.html', () => z],
  ])
}

test('a file of somebody else is found before anything is written, wherever it stands', () => {
  const folder = join(temporaryFolder(), 'site')
  writeSite(folder, new Map([['a.html', () => 'a']]), 'site')
  mkdirSync(join(folder, 'z'))
  writeFileSync(join(folder, 'z/z.html'), 'mine')
  expect(() => writeSite(folder, filesWith('z'), 'site')).toThrow('is no file of the site')
  expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('a')
  expect(writeSite(folder, filesWith('mine'), 'site')).toMatchObject({ written: 1, unchanged: 1 })
})
