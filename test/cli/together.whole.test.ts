/** Many who write at once, some of them killed: what was accepted stands, once. */
// @module-tag whole
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryRepository } from '../support/repository.ts'
import {
  folderWith,
  ID,
  ledgerProcess as ledger,
  NOW,
  RECORD,
  RECORD_TEXT,
  staffedPolicy,
} from './support.ts'

function repository() {
  const made = temporaryRepository()
  made.commit({ 'incidents/policy.yml': staffedPolicy(), [RECORD]: RECORD_TEXT })
  return made
}

const note = (word: string) => ['log', ID, 'noted', `note=${word}`, '--now', NOW]
const count = (folder: string, word: string) =>
  readFileSync(join(folder, RECORD), 'utf8').split(`note: ${word}\n`).length - 1

/** Longer than anybody waits for the others, however busy the machine. */
const PATIENCE = 120_000

/** Runs it and kills it after so many milliseconds; its exit code, or null where it was killed. */
function killed(folder: string, args: readonly string[], after: number): Promise<number | null> {
  const child = spawn(process.execPath, [resolve('build/cli.js'), ...args], {
    cwd: folder,
    stdio: 'ignore',
  })
  const timer = setTimeout(() => child.kill('SIGKILL'), after)
  return new Promise((ended) =>
    child.on('close', (code) => {
      clearTimeout(timer)
      ended(code)
    })
  )
}

const WRITERS = 20
/** Five hundred in all take three minutes of two cores: `LEDGER_ENTRIES_EACH=25`. */
const ENTRIES = Number(process.env['LEDGER_ENTRIES_EACH'] ?? 5)

/** Writes over and over until it is done or killed; each word that it said, with its exit code. */
function writing(
  folder: string,
  name: string,
  times: number,
  line: readonly string[],
  after: number
): Promise<(readonly [word: string, code: string])[]> {
  const child = spawn(
    process.execPath,
    ['test/support/writer.js', folder, name, String(times), ...line],
    { stdio: ['ignore', 'pipe', 'inherit'] }
  )
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  const timer = setTimeout(() => child.kill('SIGKILL'), after)
  return new Promise((ended) =>
    child.on('close', () => {
      clearTimeout(timer)
      const lines = out.split('\n').slice(0, -1)
      ended(lines.map((one) => [one.split(' ')[0] ?? '', one.split(' ')[1] ?? ''] as const))
    })
  )
}

describe('at once', () => {
  test('six who log three entries each leave eighteen', async () => {
    const { folder, git } = repository()
    const writers = Array.from({ length: 6 }, async (_, writer) => {
      for (const turn of [1, 2, 3])
        expect(await killed(folder, note(`w${writer}t${turn}`), PATIENCE)).toBe(0)
    })
    await Promise.all(writers)
    for (const writer of [0, 1, 2, 3, 4, 5])
      for (const turn of [1, 2, 3]) expect(count(folder, `w${writer}t${turn}`)).toBe(1)
    expect(git('status', '--porcelain')).toBe(`M ${RECORD}`)
  }, 300_000)

  test.each([
    ['in a repository', () => repository().folder],
    ['in a folder without git', () => folderWith({ [RECORD]: RECORD_TEXT })],
  ])(
    'six incidents of one minute get six ids, %s',
    async (_, make) => {
      const folder = make()
      const args = ['new', '--title', 'Logins fail', '--service', 'a', '--now', NOW]
      const ended = await Promise.all(Array.from({ length: 6 }, () => ledger(folder, args)))
      expect(ended.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0, 0])
      const ids = ended.map(({ out }) => /INC-\d{8}-\d{4}[b-z]?/.exec(out)?.[0] ?? '')
      const letters = ['', 'b', 'c', 'd', 'e', 'f']
      expect(new Set(ids)).toEqual(new Set(letters.map((letter) => `INC-20261121-0313${letter}`)))
      expect(readdirSync(join(folder, dirname(RECORD)))).toHaveLength(7)
      expect(readdirSync(join(folder, 'incidents')).toSorted()).toEqual(['2026', 'policy.yml'])
    },
    120_000
  )

  test('twenty processes that write at once leave each entry once, with four of them killed', async () => {
    const { folder } = repository()
    const accepted = new Map<string, string>()
    const logs = Array.from({ length: WRITERS }, (_, at) => {
      // Wherever they are by then: in the lock, before it, or with a draft half written.
      const after = at % 5 === 4 ? 3000 + at * 431 : PATIENCE * 3
      return writing(
        folder,
        `w${at}`,
        ENTRIES,
        ['log', ID, 'noted', 'note=WORD', '--now', NOW],
        after
      )
    })
    const others = [
      writing(folder, 'n', 8, ['new', 'WORD', '--service', 'a', '--now', NOW], PATIENCE * 3),
      writing(folder, 'f', 8, ['fmt'], PATIENCE * 3),
      writing(folder, 's', 8, ['write', ID, 'impact', '--append', 'WORD'], PATIENCE * 3),
    ]
    for (const [word, code] of (await Promise.all(logs)).flat()) accepted.set(word, code)
    const [made = [], , said = []] = await Promise.all(others)
    // A busy machine may not come to all of them in its time; what it came to is told as it is.
    expect(accepted.size).toBeGreaterThan(WRITERS)
    const text = readFileSync(join(folder, RECORD), 'utf8')
    const stands = new Map<string, number>()
    for (const [, word = ''] of text.matchAll(/^ {4}note: (.*)$/gm))
      stands.set(word, (stands.get(word) ?? 0) + 1)
    const wrong = [...accepted].filter(
      ([word, code]) => (stands.get(word) ?? 0) !== (code === '0' ? 1 : 0)
    )
    expect(wrong).toEqual([])
    // Whoever was killed, or ran out of time, may have written one that it did not come to say.
    const unsaid = [...stands].filter(([word]) => !accepted.has(word))
    expect(unsaid.length).toBeLessThanOrEqual(WRITERS)
    expect([...stands.values()].every((times) => times === 1)).toBe(true)
    for (const [word, code] of said)
      expect(text.split(`\n${word}\n`)).toHaveLength(code === '0' ? 2 : 1)
    const records = readdirSync(join(folder, dirname(RECORD)))
    const written = made.filter(([, code]) => code === '0').length
    expect(records.length - 1).toBeGreaterThanOrEqual(written)
    expect(records.length - 2).toBeLessThanOrEqual(written)
    expect((await ledger(folder, ['check', '--now', NOW])).code).toBe(0)
  }, 600_000)

  test('whoever is killed keeps nobody waiting, and what was accepted stands once', async () => {
    const { folder } = repository()
    const ends: (readonly [word: string, code: number | null])[] = []
    const writers = Array.from({ length: 6 }, async (_, writer) => {
      for (const turn of [1, 2, 3, 4]) {
        const word = `w${writer}t${turn}`
        const after = turn % 2 === 0 ? PATIENCE : 150 + ((writer * 97 + turn * 61) % 700)
        ends.push([word, await killed(folder, note(word), after)])
      }
    })
    await Promise.all(writers)
    expect(ends).toHaveLength(24)
    for (const [word, code] of ends) {
      const stands = count(folder, word)
      // Whoever was killed may have been done already.
      const allowed = code === null && stands === 0 ? 0 : 1
      expect({ word, code, stands }).toEqual({ word, code: code && 0, stands: allowed })
    }
    expect((await ledger(folder, ['check', '--now', NOW])).code).toBe(0)
    expect((await ledger(folder, note('last'))).code).toBe(0)
    expect(count(folder, 'last')).toBe(1)
  }, 300_000)
})
