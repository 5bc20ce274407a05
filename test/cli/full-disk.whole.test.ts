/** Where the disk takes no more, what stood there stands, nothing is left beside it, and the run says so. */
// @module-tag whole
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/repository.ts'
import {
  folderWith,
  ID,
  ledger,
  NOW,
  put,
  RECORD,
  RECORD_TEXT,
  snapshot,
  staffedPolicy,
} from './support.ts'

const CLI = resolve('build/cli.js')

/** Long enough that a block of it is written before the limit of 8 kB is met. */
const LONG = `${RECORD_TEXT}\n${'A line of the body.\n'.repeat(520)}`

/** Runs it in a shell that first says `limit`. */
function limited(folder: string, limit: string, args: readonly string[], more = '') {
  const words = [process.execPath, CLI, ...args].map((word) => `'${word}'`).join(' ')
  const ended = spawnSync('bash', ['-c', `${limit}; ${words} ${more}`], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
  })
  return { code: ended.status, out: ended.stdout, err: ended.stderr }
}

describe('past the limit on the size of files', () => {
  test('init begins nothing', () => {
    const folder = temporaryFolder()
    const { code, out, err } = limited(folder, 'ulimit -f 4', ['init', '--yes', '--now', NOW])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('could not be written: the file would be larger than this system allows.')
    expect(snapshot(folder)).toEqual(snapshot(temporaryFolder()))
  })

  test.each([
    ['log', [ID, 'noted', 'note=on it'], { [RECORD]: LONG }],
    ['fmt', [], { [RECORD]: LONG.replace('03:12:00Z', '04:12:00+01:00') }],
    ['new', ['--title', 'Logins fail', '--service', 'a', '--summary', 'x'.repeat(9000)], {}],
    ['policy', ['--write', '--out', 'docs'], { 'docs/security.md': 'old' }],
  ])('%s changes nothing', async (verb, args, files) => {
    const folder = folderWith(files)
    const before = snapshot(folder)
    const { code, out, err } = limited(folder, 'ulimit -f 4', [verb, ...args, '--now', NOW])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('could not be written: the file would be larger than this system allows.')
    expect(snapshot(folder)).toEqual(before)
    expect((await ledger(folder, [verb, ...args, '--now', NOW])).code).toBe(0)
  })

  test('a review that stands there stays, and so does a report', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    const out = ['report', '--from', '2026-11-01', '--out', 'docs', '--now', '2026-12-01T00:00:00Z']
    for (const args of [['review', ID, '--write', '--now', NOW], out]) {
      expect((await ledger(folder, args)).code).toBe(0)
      const before = snapshot(folder)
      expect(limited(folder, 'ulimit -f 1', args)).toMatchObject({ code: 2, out: '' })
      expect(snapshot(folder)).toEqual(before)
    }
  }, 180_000)

  test('a pack has no list of sums, so that it is none', () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    const pack = join(temporaryFolder(), 'pack')
    const args = ['bundle', '--from', '2026-11-01', '--to', '2026-12-01', '--out', pack]
    expect(limited(folder, 'ulimit -f 2', args)).toMatchObject({ code: 2, out: '' })
    expect(existsSync(join(pack, 'SHA256SUMS'))).toBe(false)
    const drafts = [...snapshot(pack).keys()].filter((path) => path.endsWith('.tmp'))
    expect(drafts).toEqual([])
  })

  test('what is printed into a file is not cut in silence', () => {
    const folder = folderWith()
    const { code, err } = limited(folder, 'ulimit -f 4', ['schema', 'record'], '> schema.json')
    expect(code).toBe(2)
    expect(err).toContain('not all that was printed arrived')
  })
})

describe('on a small disk', () => {
  const mounted: string[] = []
  afterEach(() => {
    for (const folder of mounted.splice(0)) spawnSync('umount', [folder])
  })

  test('a full one changes nothing, and takes the entry when there is room', async (context) => {
    const folder = join(temporaryFolder(), 'disk')
    mkdirSync(folder)
    const how = ['-t', 'tmpfs', '-o', 'size=96k', 'none', folder]
    if (spawnSync('mount', how).status !== 0) {
      context.skip('No file system can be mounted here.')
      return
    }
    mounted.push(folder)
    put(folder, 'incidents/policy.yml', staffedPolicy())
    put(folder, RECORD, LONG)
    // Room is left for the lock, and for a part of the record.
    const fill = 'head -c 200000 /dev/zero > ballast 2> /dev/null; truncate -s -8192 ballast'
    execFileSync('sh', ['-c', fill], { cwd: folder })
    const { code, out, err } = await ledger(folder, ['log', ID, 'noted', '--now', NOW])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('could not be written: there is no space left on the disk.')
    expect(readFileSync(join(folder, RECORD), 'utf8')).toBe(LONG)
    expect([...snapshot(folder).keys()].toSorted()).toEqual([
      'ballast',
      RECORD,
      'incidents/policy.yml',
    ])
    execFileSync('rm', [join(folder, 'ballast')])
    expect((await ledger(folder, ['log', ID, 'noted', '--now', NOW])).code).toBe(0)
    expect(readFileSync(join(folder, RECORD), 'utf8')).toContain('event: noted')
  })
})

describe('what is printed and does not arrive', () => {
  test.each([[['--help']], [['schema', 'record']], [['status', '--now', NOW]]])(
    '%j on a full device ends with 2',
    (args) => {
      const folder = folderWith({ [RECORD]: RECORD_TEXT })
      expect(limited(folder, 'true', args, '> /dev/full')).toMatchObject({
        code: 2,
        err: expect.stringContaining('not all that was printed arrived: ENOSPC'),
      })
    }
  )

  test('ends with 2 where it would be 1, and leaves what was written', () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    const late = ['status', '--now', '2026-11-21T05:00:00Z']
    expect(limited(folder, 'true', late, '> /dev/full').code).toBe(2)
    expect(limited(folder, 'true', late).code).toBe(1)
    const noted = limited(folder, 'true', ['log', ID, 'noted', '--now', NOW], '> /dev/full')
    expect(noted.code).toBe(2)
    expect(noted.err).toContain('What it wrote to files stands.')
    expect(readFileSync(join(folder, RECORD), 'utf8')).toContain('event: noted')
  })
})
