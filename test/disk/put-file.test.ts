import { execFileSync } from 'node:child_process'
import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { putFile } from '../../src/disk/put-file.ts'
import { writeAll } from '../../src/disk/write-all.ts'
import { temporaryFolder } from '../support/repository.ts'

const fill = (text: string) => (file: number) => writeAll(file, Buffer.from(text))
const refuse = () => {
  throw new Error('the disk is full')
}
const draft = (letter: string) => `.incident-ledger-${letter.repeat(36)}.tmp`

describe('a file is put in its place', () => {
  test('whole, with the mode of the one that it replaces', () => {
    const target = join(temporaryFolder(), 'a/b.md')
    putFile(target, { fill: fill('old'), replaces: false })
    execFileSync('chmod', ['604', target])
    putFile(target, { fill: fill('new'), replaces: true })
    expect(readFileSync(target, 'utf8')).toBe('new')
    expect(statSync(target).mode & 0o777).toBe(0o604)
  })

  test.each(['fill', 'lastLook'] as const)('not at all where %s fails', (step) => {
    const folder = temporaryFolder()
    const target = join(folder, 'b.md')
    writeFileSync(target, 'old')
    const how = { fill: fill('ne'), replaces: true, [step]: refuse }
    expect(() => putFile(target, how)).toThrow('the disk is full')
    expect(readFileSync(target, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['b.md'])
  })

  test('never over another that is not to be replaced', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'b.md'), 'old')
    const again = () => putFile(join(folder, 'b.md'), { fill: fill('new'), replaces: false })
    expect(again).toThrow('EEXIST')
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['b.md'])
  })

  test('and what a killed run left beside it goes, but nothing that is younger or named otherwise', () => {
    const folder = temporaryFolder()
    const others = [draft('b'), '.incident-ledger-x.tmp', '.gitignore']
    for (const name of [draft('a'), ...others]) writeFileSync(join(folder, name), '')
    const past = new Date(Date.now() - 120_000)
    for (const name of [draft('a'), ...others.slice(1)]) utimesSync(join(folder, name), past, past)
    putFile(join(folder, 'b.md'), { fill: fill('new'), replaces: false })
    expect(readdirSync(folder).toSorted()).toEqual([...others, 'b.md'].toSorted())
  })
})

test('bytes go where they are meant, whether at a place or at the end', () => {
  const target = join(temporaryFolder(), 'b')
  putFile(target, { fill: fill('0000 rest'), replaces: false })
  const file = openSync(target, 'r+')
  writeAll(file, Buffer.from('é1'), 1)
  closeSync(file)
  expect(readFileSync(target, 'utf8')).toBe('0é1 rest')
})
