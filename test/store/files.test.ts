import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import * as files from '../../src/store/files.ts'
import { folder as madeFolder } from './helpers.ts'

let folder = ''
const at = (name: string) => join(folder, name)

beforeAll(() => {
  folder = madeFolder({ file: 'four' })
  mkdirSync(at('folder'))
  symlinkSync(at('file'), at('link'))
  symlinkSync(at('folder'), at('linked'))
  symlinkSync(at('gone'), at('dangling'))
  spawnSync('mkfifo', [at('pipe')])
})

describe('what stands at a path', () => {
  it.each([
    ['file', 'file', true],
    ['folder', 'folder', true],
    ['link', 'link', true],
    ['dangling', 'link', false],
    ['pipe', 'other', true],
    ['nothing', null, false],
  ])('%s is %s', (name, kind, isThere) => {
    expect([files.kindAt(at(name)), files.isThere(at(name))]).toEqual([kind, isThere])
  })
})

describe('the bytes of a plain file', () => {
  it('are read up to the very limit, and not one byte beyond', () => {
    expect(files.plainBytes(at('file'), 4)?.toString()).toBe('four')
    expect(files.plainBytes(at('file'), 3)).toBeNull()
  })

  it.each(['folder', 'link', 'pipe', 'nothing'])('are none of a %s', (name) => {
    expect(files.plainBytes(at(name))).toBeNull()
  })
})

describe('the bytes of a file that somebody names', () => {
  it('are read behind a link, up to the limit, and beyond it its size is said', () => {
    expect(files.bytesUpTo(at('link'), 4)?.toString()).toBe('four')
    expect(files.bytesUpTo(at('link'), 3)).toBe(4)
  })

  it('are none of a folder, and what is missing is the error of the system', () => {
    expect(files.bytesUpTo(at('folder'), 4)).toBeNull()
    expect(() => files.bytesUpTo(at('nothing'), 4)).toThrow(/ENOENT/)
  })
})

it('compares bytes, and what cannot be read holds none', () => {
  expect(files.holdsBytes(at('file'), Buffer.from('four'))).toBe(true)
  expect(files.holdsBytes(at('file'), Buffer.from('five'))).toBe(false)
  expect(files.holdsBytes(at('nothing'), Buffer.from(''))).toBe(false)
})

it('lists folders without the links to them, and reads by address too', () => {
  expect(files.foldersIn(folder)).toEqual(['folder'])
  expect([...files.namesIn(folder)].toSorted()).toContain('linked')
  expect(files.readText(pathToFileURL(at('file')))).toBe('four')
  expect(files.withoutLinks(at('link'))).toBe(files.withoutLinks(at('file')))
})
