/** A pack that was changed, by accident or on purpose, is found out; one that is hostile is refused. */
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ID, PATH, record, scene } from '../audit/scene.ts'
import { SHARED, shareOf } from '../support/share.ts'
import { temporaryFolder } from '../support/repository.ts'
import { change, filesOf, forge, type MadePack, pack, resum, verify } from './support.ts'

const FRESH = 'INC-20261122-0900'
const FRESH_PATH = `incidents/2026/11/${FRESH}-x.md`
const at = (time: string) => ({ at: `2026-11-21T${time}:00Z` })

/** The tests change copies of one pack, which lives as long as the file. */
const kept: { pack?: MadePack; folder?: string } = {}

beforeAll(async () => {
  const made = scene()
  const timeline = [
    '03:12 reported by: dana',
    '03:14 assessed by: alice, impact: severe, urgency: immediate',
    '03:20 notified role: stakeholders, url: "https://github.com/kwetter/incidents/issues/1#issuecomment-1"',
    '03:40 resolved by: fay',
    '05:00 closed by: alice',
  ]
  made.commit(at('03:41'), { [PATH]: record({ timeline: timeline.slice(0, 4) }) })
  made.commit(at('05:01'), { [PATH]: record({ timeline }) })
  const fresh = record({ id: FRESH, timeline: ['2026-11-22T09:00:00Z reported by: dana'] })
  writeFileSync(join(made.folder, FRESH_PATH), fresh)
  const packed = await pack(made.folder)
  kept.folder = `${dirname(packed.folder)}-kept`
  cpSync(packed.folder, kept.folder, { recursive: true })
  kept.pack = packed
})

afterAll(() => rmSync(kept.folder ?? '', { recursive: true, force: true }))

/** A copy to change. */
function copy(): string {
  const folder = join(temporaryFolder(), 'copy')
  cpSync(kept.folder ?? '', folder, { recursive: true })
  return folder
}

describe('a changed pack', () => {
  it(
    'is named by file where one byte of any file was flipped',
    { ...SHARED, timeout: 120_000 },
    async () => {
      const unnamed: string[] = []
      const likeOthers = new Set(['report/strip.svg', 'report/times.svg'])
      const paths = filesOf(kept.folder ?? '').filter((path) => !likeOthers.has(path))
      for (const path of shareOf(paths, 4)) {
        const folder = copy()
        change(folder, path, (bytes) => {
          const middle = Math.floor(bytes.length / 2)
          bytes[middle] = (bytes[middle] ?? 0) ^ 1
          return bytes
        })
        const { code, out } = await verify(folder)
        const isNamed = out.split('\n').some((line) => line.startsWith(path))
        if (code !== 1 || !isNamed) unnamed.push(`${path}: ${code} ${out}`)
      }
      expect(unnamed).toEqual([])
    }
  )

  it('is named by the history alone where a byte of it was flipped, whatever the sums say', async () => {
    for (const place of [0, 20, 70, 0.5, 1]) {
      const folder = copy()
      change(folder, 'history.bundle', (bytes) => {
        const index = place > 1 || place === 0 ? place : Math.floor((bytes.length - 1) * place)
        bytes[index] = (bytes[index] ?? 0) ^ 1
        return bytes
      })
      resum(folder)
      const { code, out } = await verify(folder)
      expect({ place, code, out }).toEqual({
        place,
        code: 1,
        out: expect.stringContaining('history.bundle'),
      })
    }
  }, 60_000)

  it('is named with the line where a verdict was edited, and every sum with it', async () => {
    const folder = copy()
    forge(folder, 'verdicts.csv', (text) =>
      text.replace(/(reach-resolved.*),met,kept,/, '$1,late,late,')
    )
    const { code, out, err } = await verify(folder)
    expect(code).toBe(1)
    expect(out).toMatch(
      /^verdicts\.csv:\d+ the pack says .*,late,late,.*computed again it is .*,met,kept,/
    )
    expect(out.trim().split('\n')).toHaveLength(1)
    expect(err).toContain('1 file is not as computed again')
  })

  it('is named with the line where a clock in a record was moved, and every sum with it', async () => {
    const folder = copy()
    forge(folder, `incidents/${ID}/record.md`, (text) => text.replace('T03:40:00Z', 'T03:20:00Z'))
    const { code, out } = await verify(folder)
    expect(code).toBe(1)
    expect(out).toMatch(
      new RegExp(`^incidents/${ID}/record\\.md:10 the pack says .*T03:20.*T03:40`)
    )
  })

  it('is found out where a record that no commit holds was edited: its verdicts no longer follow', async () => {
    const folder = copy()
    forge(folder, `uncommitted/${FRESH_PATH}`, (text) => text.replace('T09:00', 'T09:30'))
    const { code, out } = await verify(folder)
    expect(code).toBe(1)
    expect(out).toContain('population.csv:3 ')
    expect(out).toContain('verdicts.ndjson:')
  })

  it('is found out where the manifest speaks of another period', async () => {
    const folder = copy()
    forge(folder, 'manifest.json', (text) => text.replace('2026-12-01', '2026-11-02'))
    const { code, out } = await verify(folder)
    expect(code).toBe(1)
    expect(out).toContain('population.csv:2 ')
  })

  it('is named by what is missing, and by what does not belong to it', async () => {
    const folder = copy()
    rmSync(join(folder, 'trail.csv'))
    writeFileSync(join(folder, 'incidents/extra.md'), 'x')
    expect(await verify(folder)).toMatchObject({
      code: 1,
      out: 'incidents/extra.md does not belong to the pack\ntrail.csv is missing\n',
    })
    resum(folder)
    expect((await verify(folder)).out).toBe(
      'incidents/extra.md does not belong to the pack\ntrail.csv is missing\n'
    )
  })

  it('is told where its history or its sums are gone', async () => {
    const folder = copy()
    rmSync(join(folder, 'history.bundle'))
    expect(await verify(folder)).toMatchObject({ code: 1, out: 'history.bundle is missing\n' })
    const other = copy()
    rmSync(join(other, 'SHA256SUMS'))
    expect(await verify(other)).toMatchObject({ code: 1, out: 'SHA256SUMS is missing\n' })
  })

  it('is told where the history is that of another commit', async () => {
    const folder = copy()
    const other = scene()
    other.commit(at('03:41'), { [PATH]: record({ timeline: ['03:12 reported by: dana'] }) })
    rmSync(join(folder, 'history.bundle'))
    execFileSync('git', ['bundle', 'create', '--quiet', join(folder, 'history.bundle'), 'HEAD'], {
      cwd: other.folder,
    })
    resum(folder)
    const { code, out } = await verify(folder)
    expect(code).toBe(1)
    expect(out).toMatch(/^history\.bundle cannot be read by git.*names other commits/)
  })
})

describe('a hostile pack', () => {
  it('is refused where it holds a link', async () => {
    const folder = copy()
    rmSync(join(folder, 'trail.csv'))
    symlinkSync('/etc/passwd', join(folder, 'trail.csv'))
    expect(await verify(folder)).toMatchObject({
      code: 2,
      err: expect.stringContaining('trail.csv is a symbolic link'),
    })
    const inside = copy()
    rmSync(join(inside, 'report'), { recursive: true })
    symlinkSync('/etc', join(inside, 'report'))
    expect(await verify(inside)).toMatchObject({
      code: 2,
      err: expect.stringContaining('report is a symbolic link'),
    })
  })

  it('is refused where a file is huge, before any of it is read', async () => {
    const folder = copy()
    truncateSync(join(folder, 'trail.csv'), 300 * 1024 * 1024)
    expect(await verify(folder)).toMatchObject({
      code: 2,
      err: expect.stringContaining('trail.csv has 314572800 bytes'),
    })
  })

  it('is refused where its manifest names a path that leads out of it', async () => {
    for (const [from, to] of [
      [`"${FRESH_PATH}"`, '"../../../../etc/passwd"'],
      [`"path": "trail.csv"`, '"path": "/etc/passwd"'],
      ['"dir": "incidents"', '"dir": "../incidents"'],
      ['"head": "', '"head": "--output=/tmp/x '],
    ] as const) {
      const folder = copy()
      change(folder, 'manifest.json', (bytes) => Buffer.from(bytes.toString().replace(from, to)))
      resum(folder)
      expect(await verify(folder)).toMatchObject({
        code: 2,
        err: expect.stringContaining('manifest.json cannot be read'),
      })
    }
  })

  it('runs no hook and checks nothing out, and leaves nothing behind', async () => {
    const home = temporaryFolder()
    const temporary = temporaryFolder()
    const proof = join(home, 'ran')
    mkdirSync(join(home, 'template/hooks'), { recursive: true })
    for (const hook of ['post-checkout', 'reference-transaction', 'post-update'])
      writeFileSync(join(home, 'template/hooks', hook), `#!/bin/sh\ntouch ${proof}\n`, {
        mode: 0o755,
      })
    const config = `[init]\n\ttemplateDir = ${home}/template\n[core]\n\thooksPath = ${home}/template/hooks\n`
    writeFileSync(join(home, '.gitconfig'), config)
    const folder = copy()
    vi.stubEnv('HOME', home)
    vi.stubEnv('TMPDIR', temporary)
    const { code } = await verify(folder)
    vi.unstubAllEnvs()
    expect(code).toBe(0)
    expect(existsSync(proof)).toBe(false)
    expect(readdirSync(temporary).filter((name) => !name.startsWith('ledger-'))).toEqual([])
  })

  it('is none where there is no manifest, or no folder', async () => {
    expect(await verify(temporaryFolder())).toMatchObject({
      code: 2,
      err: expect.stringContaining('no pack'),
    })
    expect(await verify(join(temporaryFolder(), 'gone'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('is not there'),
    })
  })
})
