/** A pack that was made to harm whoever verifies it is refused with a sentence, and leaves nothing behind. */
// @module-tag whole
import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PATH, record, scene } from '../audit/scene.ts'
import { temporaryFolder } from '../support/repository.ts'
import { change, pack, resum, verify } from './support.ts'

const at = { at: '2026-11-21T03:41:00Z' }
/** The tests change copies of one pack and one repository, which live as long as the file. */
const kept = { pack: '', repository: '' }

beforeAll(async () => {
  const made = scene()
  made.commit(at, { [PATH]: record({ timeline: ['03:12 reported by: dana'] }) })
  const packed = await pack(made.folder)
  kept.pack = `${dirname(packed.folder)}-kept`
  kept.repository = `${made.folder}-kept`
  cpSync(packed.folder, kept.pack, { recursive: true })
  cpSync(made.folder, kept.repository, { recursive: true })
})

afterAll(() => {
  for (const folder of Object.values(kept)) rmSync(folder, { recursive: true, force: true })
})

function copy(): string {
  const folder = join(temporaryFolder(), 'copy')
  cpSync(kept.pack, folder, { recursive: true })
  return folder
}

/** Puts another history into the pack, and makes the manifest and the sums agree. */
function withHistory(head: string, bundle: Buffer): string {
  const folder = copy()
  writeFileSync(join(folder, 'history.bundle'), bundle)
  change(folder, 'manifest.json', (bytes) =>
    Buffer.from(bytes.toString().replace(/"head": "[0-9a-f]+"/, `"head": "${head}"`))
  )
  resum(folder)
  return folder
}

/** A commit whose only folder holds one entry, made by hand: git itself would refuse some. */
function historyOf(mode: string, name: string, depth = 0): readonly [head: string, Buffer] {
  const folder = join(temporaryFolder(), 'repository')
  cpSync(kept.repository, folder, { recursive: true })
  const git = (args: readonly string[], input: string | Buffer = '') =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args], {
      cwd: folder,
      input,
    })
      .toString('latin1')
      .trim()
  const tree = (entry: string, hash: string) => {
    const bytes = Buffer.concat([Buffer.from(`${entry}\0`), Buffer.from(hash, 'hex')])
    return git(['hash-object', '-t', 'tree', '--literally', '-w', '--stdin'], bytes)
  }
  const incidents = git(['rev-parse', 'HEAD:incidents'])
  let top = tree(`${mode} ${name}`, incidents)
  for (let level = 0; level < depth; level += 1) top = tree('40000 a', top)
  const root = tree('40000 incidents', top)
  const commit = git(['commit-tree', '-m', 'x', root])
  git(['update-ref', 'HEAD', commit])
  git(['bundle', 'create', '--quiet', 'x.bundle', 'HEAD'])
  return [commit, readFileSync(join(folder, 'x.bundle'))]
}

describe('a history', () => {
  it('that asks for more memory than any history takes is not unpacked', async () => {
    const head = 'a'.repeat(40)
    const start = Buffer.from(`# v2 git bundle\n${head} HEAD\n\nPACK\0\0\0\u0002\0\0\0\u0001`)
    // A difference from itself, of two bytes, that states to become 16 GB.
    const words = Buffer.from([1, 0x80, 0x80, 0x80, 0x80, 0x40])
    const object = Buffer.concat([Buffer.from([0x66, 1]), deflateSync(words)])
    const folder = withHistory(head, Buffer.concat([start, object, Buffer.alloc(20)]))
    const { code, out } = await verify(folder)
    expect(code).toBe(1)
    expect(out).toContain(
      'history.bundle cannot be read by git, so that nothing can be computed again: one of its objects would unpack to 17179869184 bytes or more'
    )
  })

  it('that holds a name which leads in a circle is refused in the words of git', async () => {
    const { code, out } = await verify(withHistory(...historyOf('40000', '..')))
    expect(code).toBe(1)
    expect(out).toMatch(/^history\.bundle cannot be read by git.*hasDotdot/m)
  })

  it('whose folders are nested without end is refused', async () => {
    const { code, out } = await verify(withHistory(...historyOf('40000', 'x', 300)))
    expect(code).toBe(1)
    expect(out).toMatch(/^history\.bundle cannot be /m)
  }, 90_000)
})

/** Verifies with a git that unpacks for a long time; ends when the folder is there. */
async function endedBy(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL', place: string) {
  const bin = temporaryFolder()
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  const slow = `#!/bin/sh\ncase "$*" in *index-pack*) touch "${place}/ready"; exec sleep 60;; esac\nexec ${real} "$@"\n`
  writeFileSync(join(bin, 'git'), slow)
  chmodSync(join(bin, 'git'), 0o755)
  const child = spawn(process.execPath, [resolve('build/cli.js'), 'bundle', '--verify', copy()], {
    env: { PATH: `${bin}:${process.env['PATH']}`, TMPDIR: place },
    stdio: 'ignore',
  })
  const over = new Promise((ended) => child.on('close', (_, by) => ended(by)))
  while (!existsSync(join(place, 'ready'))) await new Promise((soon) => setTimeout(soon, 20))
  child.kill(signal)
  rmSync(join(place, 'ready'))
  return over
}

describe('whoever is ended while verifying', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('by %s leaves nothing behind', async (signal) => {
    const place = temporaryFolder()
    expect(await endedBy(signal, place)).toBe(signal)
    expect(readdirSync(place)).toEqual([])
  })

  it('by SIGKILL leaves a folder, which goes at the next start', async () => {
    const place = temporaryFolder()
    expect(await endedBy('SIGKILL', place)).toBe('SIGKILL')
    const [left = ''] = readdirSync(place)
    expect(left).toMatch(/^incident-ledger-/)
    expect(await endedBy('SIGTERM', place)).toBe('SIGTERM')
    expect(readdirSync(place)).toEqual([])
  })
})
