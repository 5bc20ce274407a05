import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { libraryTypes } from '../../scripts/library-types.js'

test('the types of the library import nothing, and name what the library exports', () => {
  const text = libraryTypes().replaceAll(/\/\*\*[^]*?\*\//g, '')
  expect(text).not.toMatch(/\bimport\b|\brequire\(|\bfrom '/)
  expect(text).not.toMatch(/\bz\.|Zod/)
  expect(text).toContain('export declare function parseRecord(path: string')
  expect(text).toContain('export type Policy = Omit<{')
})

test('npm prepares nothing where it gets the tool from git, and installs nothing beside it', () => {
  const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'))
  const { scripts, dependencies } = Object(manifest)
  const prepared = ['build', 'install', 'postinstall', 'preinstall', 'prepack', 'prepare']
  expect(prepared.filter((name) => Object.hasOwn(scripts, name))).toEqual([])
  expect(dependencies).toBeUndefined()
})
