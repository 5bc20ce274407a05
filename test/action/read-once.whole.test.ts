import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { ID, ledger, NOW, put, RECORD, RECORD_TEXT, staffedPolicy } from '../cli/support.ts'
import { temporaryFolder, temporaryRepository } from '../support/repository.ts'
import { openTeam } from './support.ts'

const OTHER = RECORD.replace('0312', '0315')
const OTHER_TEXT = RECORD_TEXT.replace('0312', '0315')

/** Has a process count how often it reads each of the two records, and starts git. */
// @module-tag whole
function counting() {
  const file = join(temporaryFolder(), 'work')
  writeFileSync(file, '')
  const preload = pathToFileURL(resolve('test/support/count-work.js')).href
  return {
    env: { NODE_OPTIONS: `--import=${preload}`, COUNT_WORK_IN: file },
    counted: () => {
      const lines = readFileSync(file, 'utf8').split('\n')
      const reads = (path: string) => lines.filter((line) => line.endsWith(path)).length
      const git = lines.filter((line) => line.startsWith('git ')).length
      return { reads: [reads(RECORD), reads(OTHER)], git }
    },
  }
}

describe('a run of the action reads each record once', () => {
  test('where a pull request is checked, commented on and swept', async () => {
    const team = await openTeam('once-pull', { [OTHER]: OTHER_TEXT })
    put(team.folder, RECORD, RECORD_TEXT)
    const pull = await team.workplace.openPull('login-attack', 'dana', `Record ${ID}`)
    const { env, counted } = counting()
    const run = await team.onPull(pull, 'opened', { env })
    expect(run.code).toBe(0)
    expect(counted()).toEqual({ reads: [1, 1], git: 2 })
  })

  test.each(['push', 'schedule'])('on %s', async (event) => {
    const team = await openTeam(`once-${event}`, { [RECORD]: RECORD_TEXT, [OTHER]: OTHER_TEXT })
    const { env, counted } = counting()
    const run = await team.on(event, { env })
    expect(run.code).toBe(0)
    expect(counted()).toEqual({ reads: [1, 1], git: 2 })
  })
})

describe('a command reads each record once', () => {
  // A pack takes the bytes as they lie there, beside what was parsed of them.
  test.each<[string, string[], number, number?]>([
    ['check', [], 2],
    ['status', [], 2],
    ['report', ['--from', '2026-11-01'], 7],
    ['sweep', [], 2],
    ['fmt', ['--check'], 2],
    ['bundle', ['--from', '2026-11-01', '--out', 'pack'], 18, 2],
  ])('%s', async (verb, args, git, reads = 1) => {
    const { folder, commit } = temporaryRepository()
    commit({
      'incidents/policy.yml': staffedPolicy(),
      [RECORD]: RECORD_TEXT,
      [OTHER]: OTHER_TEXT,
    })
    const { env, counted } = counting()
    const ended = await ledger(folder, [verb, ...args, '--now', NOW], env)
    expect(ended.err).not.toMatch(/error|usage/i)
    expect(counted()).toEqual({ reads: [reads, reads], git })
  })
})
