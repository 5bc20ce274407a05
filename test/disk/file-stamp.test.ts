import { renameSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fileStamp } from '../../src/disk/file-stamp.ts'
import { temporaryFolder } from '../support/repository.ts'
import { laterThan } from '../support/later-than.ts'

/** In whole seconds, so that it can be given back exactly. */
const DATE = 1_700_000_000

/** A file that nobody touched for long, as of `later`. */
function settled() {
  const folder = temporaryFolder()
  const path = join(folder, 'a.md')
  writeFileSync(path, 'one')
  utimesSync(path, DATE, DATE)
  const later = statSync(path).ctimeMs + 60_000
  return { folder, path, later, before: fileStamp(path, later) }
}

describe('a file’s stamp', () => {
  test('stays while nobody writes', () => {
    const { path, later, before } = settled()
    expect(before).not.toBeNull()
    expect(fileStamp(path, later + 1000)).toBe(before)
  })

  test.each<[string, (path: string, folder: string) => void]>([
    ['is written with as many bytes', (path) => writeFileSync(path, 'two')],
    ['is written with the same bytes', (path) => writeFileSync(path, 'one')],
    [
      'is written and given its old date again',
      (path) => {
        writeFileSync(path, 'two')
        utimesSync(path, DATE, DATE)
      },
    ],
    [
      'is replaced by another of the same date',
      (path, folder) => {
        const other = join(folder, 'b.md')
        writeFileSync(other, 'two')
        utimesSync(other, DATE, DATE)
        renameSync(other, path)
      },
    ],
  ])('is another once it %s', (_, change) => {
    const { folder, path, later, before } = settled()
    laterThan(path)
    change(path, folder)
    expect(fileStamp(path, later)).not.toBe(before)
  })

  test('is none within two seconds of a write: another may come in the same tick', () => {
    const { path } = settled()
    const { ctimeMs } = statSync(path)
    expect(fileStamp(path, ctimeMs + 1999)).toBeNull()
    expect(fileStamp(path, ctimeMs + 2000)).not.toBeNull()
  })

  test('is none while its date lies ahead, nor for a link, a folder, or what is not there', () => {
    const { folder, path, later } = settled()
    const link = join(folder, 'link.md')
    symlinkSync(path, link)
    for (const other of [link, folder, join(folder, 'none.md')])
      expect(fileStamp(other, later)).toBeNull()
    utimesSync(path, 0, later / 1000 + 60)
    expect(fileStamp(path, later)).toBeNull()
  })
})
