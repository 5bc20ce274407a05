import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { howCalled } from '../../src/cli/how-called.ts'
import { findInstalled, tellTool } from '../../src/store/installed.ts'
import { temporaryFolder } from '../support/repository.ts'

/** A tool below `node_modules`, with these files of npm's around it. */
function toolWith(files: Readonly<Record<string, unknown>>) {
  const project = temporaryFolder()
  const folder = join(project, 'node_modules/incident-ledger')
  mkdirSync(join(folder, 'dist'), { recursive: true })
  writeFileSync(join(folder, 'dist/cli.js'), '')
  for (const [path, value] of Object.entries(files)) {
    writeFileSync(join(project, path), JSON.stringify(value))
  }
  return { project, folder, script: join(folder, 'dist/cli.js') }
}

const LOCK = {
  packages: { 'node_modules/incident-ledger': { resolved: 'git+ssh://git@github.com/o/r.git#1' } },
}

test('what npx fetched for one call is called by npx again, with what it was asked for', () => {
  const spec = 'git+file:///srv/my ledger'
  const { folder, script } = toolWith({
    'package.json': { _npx: { packages: [spec] } },
    'node_modules/.package-lock.json': LOCK,
  })
  const from = 'git+ssh://git@github.com/o/r.git#1'
  expect(findInstalled(folder)).toEqual({ how: 'npx', spec, from })
  expect(howCalled(script, '/', undefined)).toBe(`npx --yes '${spec}'`)
})

test('a dependency is called from its project without ever asking a registry for its name', () => {
  const { project, folder, script } = toolWith({ 'package.json': { name: 'reader' } })
  expect(findInstalled(folder)).toEqual({ how: 'dependency', project, from: null })
  expect(howCalled(script, join(project, 'docs'), undefined)).toBe('npx --no incident-ledger')
  expect(howCalled(script, '/', undefined)).toBe(`node ${script}`)
})

test('one for the whole machine is on the path, and a clone is called by its file', () => {
  expect(howCalled(toolWith({}).script, '/', undefined)).toBe('incident-ledger')
  const clone = temporaryFolder()
  mkdirSync(join(clone, 'dist'))
  writeFileSync(join(clone, 'dist/cli.js'), '')
  const script = join(clone, 'dist/cli.js')
  expect(findInstalled(clone)).toEqual({ how: 'clone' })
  expect(howCalled(script, clone, undefined)).toBe('node dist/cli.js')
  expect(howCalled(script, null, undefined)).toBe(`node ${script}`)
  expect(howCalled(script, join(clone, 'docs'), undefined)).toBe('node ../dist/cli.js')
  expect(howCalled(script, '/usr/share/doc', undefined)).toBe(`node ${script}`)
})

test('whoever wraps it says how', () => {
  expect(howCalled('/nowhere', '/', 'ledger')).toBe('ledger')
})

test('files that npm did not write are no news', () => {
  const { project, folder } = toolWith({ 'package.json': { name: 'reader' } })
  writeFileSync(join(project, 'node_modules/.package-lock.json'), '{')
  expect(findInstalled(folder)).toMatchObject({ how: 'dependency', from: null })
})

test('a tool is told from another by its chunks’ names, the dates of its other files, and its engine', () => {
  const { folder } = toolWith({})
  const dist = join(folder, 'dist')
  const [chunk, cli] = [join(dist, 'chunk-a.js'), join(dist, 'cli.js')]
  writeFileSync(chunk, '')
  const at = pathToFileURL(`${dist}/`)
  const versions = { node: '20.19.0', icu: '78.2', tz: '2025c' }
  const before = tellTool(at, versions)
  utimesSync(chunk, 1, 1)
  expect(tellTool(at, versions)).toBe(before)
  for (const key of ['node', 'icu', 'tz'] as const)
    expect(tellTool(at, { ...versions, [key]: 'other' })).not.toBe(before)
  utimesSync(cli, 1, 1)
  const touched = tellTool(at, versions)
  writeFileSync(join(dist, 'chunk-b.js'), '')
  expect(new Set([before, touched, tellTool(at, versions)]).size).toBe(3)
  expect(tellTool(at)).toBe(tellTool(at, process.versions))
})
