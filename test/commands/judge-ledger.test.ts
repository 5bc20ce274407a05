/** What a judging says of the policy that it goes by. */
import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { judge } from '../../src/commands/ledger/judge-ledger.ts'
import type { Shell } from '../../src/commands/shell.ts'
import { temporaryFolder } from '../support/repository.ts'

const POLICY = 'incidents/policy.yml'
const OPTIONS = { dir: 'incidents', policy: null, paths: [] }

const urlOf = (path: string) => pathToFileURL(resolve(path))

function shellAt(root: string): Shell {
  return {
    root,
    now: Date.parse('2027-01-02T00:00:00Z') / 1000,
    out: () => {},
    err: (text) => expect(text).toBe(''),
    command: () => {},
    place: 'private',
    color: false,
    columns: null,
    templates: new URL(`${urlOf('templates').href}/`),
    bodyWorker: urlOf('build/body-worker.js'),
    recordWorker: urlOf('build/record-worker.js'),
    watchdog: null,
  }
}

it('tells what is wrong with the folder’s own policy, and of one of elsewhere nothing', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'incidents'))
  cpSync(POLICY, join(folder, POLICY))
  const told = async (basePolicy: Uint8Array | null) => {
    const { result } = await judge(shellAt(folder), OPTIONS, { basePolicy })
    return new Set(result.findings.map(({ path }) => path))
  }
  expect(await told(null)).toEqual(new Set([POLICY]))
  expect(await told(readFileSync(POLICY))).toEqual(new Set())
})
