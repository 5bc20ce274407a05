import { spawn } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandsIn } from '../report/runner.ts'
import { temporaryFolder, temporaryRepository } from '../support/repository.ts'
import {
  folderWith,
  ID,
  ledger,
  ledgerProcess,
  NOW,
  RECORD,
  RECORD_TEXT,
  staffedPolicy,
} from './support.ts'

/** Runs with a reader that is gone before the first word; gives code and stderr. */
function unread(folder: string, args: readonly string[]): Promise<{ code: number; err: string }> {
  const child = spawn(process.execPath, [resolve('build/cli.js'), ...args], { cwd: folder })
  child.stdout.destroy()
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  return new Promise((ended) => child.on('close', (code) => ended({ code: code ?? -1, err })))
}

describe('streams', () => {
  test('data goes to stdout and talk to stderr', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT, 'incidents/broken.md': 'x' })
    const { out, err } = await ledgerProcess(folder, ['status', '--format', 'json', '--now', NOW])
    expect(() => JSON.parse(out)).not.toThrow()
    expect(err).toContain('left out incidents/broken.md')
    const logged = await ledgerProcess(folder, ['log', ID, 'noted', '--now', NOW])
    expect(logged.out).toBe(`${RECORD}\n`)
  })

  test('nothing is coloured in a pipe, whatever the environment says', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT, 'incidents/broken.md': 'x' })
    for (const env of [{}, { NO_COLOR: '1' }, { FORCE_COLOR: '1', TERM: 'xterm-256color' }]) {
      for (const verb of ['check', 'status']) {
        const { out, err } = await ledgerProcess(
          folder,
          [verb, '--now', '2026-11-21T05:00:00Z'],
          env
        )
        expect(out + err).not.toContain('\u001B')
      }
    }
  })

  test('a reader who has gone stops nothing: what was begun is finished, and a 0 alone becomes 2', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    const late = ['--now', '2026-11-21T05:00:00Z']
    const err = expect.stringContaining('not all that was printed arrived: its reader has gone.')
    expect(await unread(folder, ['status', ...late])).toEqual({ code: 1, err })
    expect(await unread(folder, ['check', ...late])).toEqual({ code: 2, err })
    expect(await unread(folder, ['--help'])).toEqual({ code: 2, err })
    const other = ['new', '--title', 'Logins fail', '--service', 'a', ...late]
    expect((await unread(folder, other)).code).toBe(2)
    const { out } = await ledgerProcess(folder, ['status', 'INC-20261121-0500', ...late])
    expect(out).toContain('Logins fail')
  })
})

describe('without git', () => {
  test('everything works that needs no history, with the commit null', async () => {
    const repository = temporaryRepository()
    repository.commit({ 'incidents/policy.yml': staffedPolicy(), [RECORD]: RECORD_TEXT })
    const bin = join(temporaryFolder(), 'bin')
    mkdirSync(bin)
    symlinkSync(process.execPath, join(bin, 'node'))
    const env = { PATH: bin }
    const run = (...args: string[]) =>
      ledgerProcess(repository.folder, [...args, '--now', NOW], env)
    const status = await run('status', '--format', 'json')
    expect(status).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(status.out).policy.commit).toBeNull()
    expect(await run('check')).toMatchObject({ code: 0, err: '' })
    expect(await run('sweep')).toMatchObject({ code: 0 })
    expect(await run('log', ID, 'noted')).toMatchObject({ code: 0 })
    expect(await run('fmt')).toMatchObject({ code: 0 })
    expect(await run('review', ID)).toMatchObject({ code: 0 })
    expect(await run('new', '--title', 'Logins fail', '--service', 'a')).toMatchObject({ code: 0 })
  })
})

describe('in the log of a run', () => {
  test.each([
    ['review', [ID]],
    ['report', ['--from', '2026-11-01', '--format', 'csv', '--confidential']],
    ['report', ['--from', '2026-11-01', '--confidential']],
    ['status', []],
    ['sweep', []],
  ])('nothing that %s prints is a command', async (verb, args) => {
    const text = RECORD_TEXT.replace('title: Stolen passwords', 'title: "##[group]x"')
      .replace('services: [login-api]', 'services: ["::error::x", "##[error]y"]')
      .concat('\n::error::x\n\n`##[group]` ##[group]y\n')
    const folder = folderWith({ [RECORD]: text })
    const run = await ledger(folder, [verb, ...args, '--now', NOW], { GITHUB_ACTIONS: 'true' })
    expect(run.out).not.toBe('')
    expect(commandsIn(run.out + run.err)).toEqual([])
  })

  test('what check annotates is one', async () => {
    const folder = folderWith({ 'incidents/broken.md': 'x' })
    const run = await ledger(folder, ['check', '--format', 'github'], { GITHUB_ACTIONS: 'true' })
    expect(commandsIn(run.out)).toHaveLength(1)
  })
})
