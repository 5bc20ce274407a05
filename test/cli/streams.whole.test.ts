import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
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
// @module-tag whole
function unread(folder: string, args: readonly string[]): Promise<{ code: number; err: string }> {
  const child = spawn(process.execPath, [resolve('build/cli.js'), ...args], { cwd: folder })
  child.stdout.destroy()
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  return new Promise((ended) => child.on('close', (code) => ended({ code: code ?? -1, err })))
}

/** Runs what a shell pipes into the command; gives code and stderr. */
function piped(
  folder: string,
  writer: string,
  args: readonly string[]
): Promise<{ code: number; err: string }> {
  const line = `(${writer}) | '${process.execPath}' '${resolve('build/cli.js')}' ${args.join(' ')}`
  const child = spawn('sh', ['-c', line], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  return new Promise((ended) => child.on('close', (code) => ended({ code: code ?? -1, err })))
}

const LATE = ['--now', '2026-11-21T05:00:00Z']

describe('streams', () => {
  test('data goes to stdout and talk to stderr', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT, 'incidents/broken.md': 'x' })
    const { out, err } = await ledgerProcess(folder, ['status', '--format', 'json', '--now', NOW])
    expect(() => JSON.parse(out)).not.toThrow()
    expect(err).toContain('left out incidents/broken.md')
    const logged = await ledgerProcess(folder, ['log', ID, 'noted', '--now', NOW])
    expect(logged.out).toBe(`${RECORD}\n`)
  })

  test('in a pipe nothing is coloured but by whoever forces it, and data for programs never is', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT, 'incidents/broken.md': 'x' })
    const late = ['--now', '2026-11-21T05:00:00Z']
    const colors = async (verb: string, env: Record<string, string>, ...more: string[]) => {
      const { out, err } = await ledgerProcess(folder, [verb, ...late, ...more], env)
      return (out + err).includes('\u001B')
    }
    for (const verb of ['check', 'status', 'sweep', 'doctor']) {
      expect(await colors(verb, { TERM: 'xterm-256color' })).toBe(false)
      expect(await colors(verb, { FORCE_COLOR: '1' })).toBe(true)
      expect(await colors(verb, { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false)
      expect(await colors(verb, { FORCE_COLOR: '1' }, '--format', 'json')).toBe(false)
    }
  })

  test('a writer that takes its time is waited for, to its last word', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    const slow = 'sleep 1; printf Half; sleep 0.5; echo " the users."'
    const { code, err } = await piped(folder, slow, ['write', ID, 'root-cause', '-', ...LATE])
    expect([code, err]).toEqual([0, expect.not.stringContaining('EAGAIN')])
    expect(readFileSync(join(folder, RECORD), 'utf8')).toContain('\nHalf the users.\n')
  })

  test('what comes by a pipe and is no UTF-8 is refused, and nothing is lost', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    const args = ['write', ID, 'root-cause', '-', ...LATE]
    expect(await piped(folder, "printf 'caf\\351'", args)).toEqual({
      code: 2,
      err: 'incident-ledger: What came by the pipe is not UTF-8.\n  Convert it on the way, as in `iconv -f latin1 -t utf-8`.\n',
    })
    expect(readFileSync(join(folder, RECORD), 'utf8')).toBe(RECORD_TEXT)
  })

  test('whoever is gone stops nothing: what was begun is finished', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    const other = ['new', '--title', 'Logins fail', '--service', 'a', ...LATE]
    expect(await unread(folder, other)).toMatchObject({ code: 0 })
    const { out } = await ledgerProcess(folder, ['status', 'INC-20261121-0500', ...LATE])
    expect(out).toContain('Logins fail')
  })

  const LINES = `--help|version|completion bash|schema record|policy|fmt|check|status|sweep|doctor|audit|oncall
review ${ID}|report --from 2026-11-01|site --out out|bundle --from 2026-11-01 --out out|log ${ID} noted`

  test.each(LINES.split(/[|\n]/))(
    'and is no fault of `%s`, whose exit code stands',
    async (line) => {
      const words = line.split(' ')
      const run = async (read: boolean) => {
        const repository = temporaryRepository()
        repository.commit({ 'incidents/policy.yml': staffedPolicy(), [RECORD]: RECORD_TEXT })
        const { folder } = repository
        const { code, err } = read
          ? await ledgerProcess(folder, words)
          : await unread(folder, words)
        return { code, err: err.replaceAll(/\d\d:\d\d(?::\d\d)?/g, '…') }
      }
      expect(await run(false)).toEqual(await run(true))
    }
  )
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
