/** What the tests' small parent starts, and what it says of it, is what Node itself starts and says. */
import { execFileSync, spawnSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../support/repository.ts'

const NOWHERE = 'no-such-program'
const PIPED = { encoding: 'utf8', stdio: 'pipe' } as const

const parent = () => execFileSync('sh', ['-c', 'echo $PPID'], PIPED)

function failureOf(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error
  }
}

it('is another process than this one, on Linux', () => {
  expect(parent()).toBe(parent())
  expect(Number(parent()) === process.pid).toBe(process.platform !== 'linux')
})

it('hands over the environment and nothing else, whatever the names and the words are', () => {
  const env = { PATH: process.env['PATH'], A: "it's\n $HOME `x` \\", 'odd-name': '1', EMPTY: '' }
  const given = execFileSync('env', ['-0'], { ...PIPED, env }).split('\0')
  const ofNode = spawnSync('env', ['-0'], { ...PIPED, env }).stdout.split('\0')
  expect(given).toContain('odd-name=1')
  expect(given.toSorted()).toEqual(ofNode.toSorted())
  const open = 'for f in 3 4 5 6 7 8; do [ -e /dev/fd/$f ] && echo $f; done; :'
  expect(execFileSync('sh', ['-c', open], PIPED)).toBe('')
})

it('gives what one program said to none after it', () => {
  execFileSync('sh', ['-c', 'echo long enough; echo as long >&2'], { ...PIPED, input: 'typed' })
  expect(execFileSync('cat', [], { ...PIPED, maxBuffer: 5 })).toBe('')
  const quiet = { input: 'x', stdio: ['pipe' as const, 'ignore' as const, 'pipe' as const] }
  expect(execFileSync('cat', [], quiet)).toBe(null)
  expect(execFileSync('cat', [], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })).toBe('')
})

it('hands over folder, environment and input, and gives back every byte', () => {
  const folder = realpathSync(temporaryFolder())
  const env = { PATH: process.env['PATH'], WORD: 'häü' }
  const script = 'pwd; echo "$WORD"; cat'
  const input = Buffer.from([0, 255, 10, 13, ...Array.from({ length: 300_000 }, () => 7), 10])
  const given = { cwd: folder, env, input }
  const out = execFileSync('sh', ['-c', script], { ...given, stdio: ['pipe', 'pipe', 'pipe'] })
  expect(out.equals(Buffer.concat([Buffer.from(`${folder}\nhäü\n`), input]))).toBe(true)
})

it('tells how a program failed, in the words of Node', () => {
  const failure = failureOf(() =>
    execFileSync('sh', ['-c', 'echo out; echo why >&2; exit 3'], PIPED)
  )
  expect(failure).toMatchObject({
    message: 'Command failed: sh -c echo out; echo why >&2; exit 3\nwhy\n',
    status: 3,
    stdout: 'out\n',
    stderr: 'why\n',
  })
  expect(failure).toBeInstanceOf(Error)
  // Git's own, which is none of a signal.
  expect(failureOf(() => execFileSync('git', ['no-such-verb'], PIPED))).toMatchObject({ status: 1 })
  expect(failureOf(() => execFileSync('git', ['-C', NOWHERE, 'log'], PIPED))).toMatchObject({
    status: 128,
    signal: null,
  })
})

it('tells that there is no such program, or that it said too much', () => {
  const missing = failureOf(() => execFileSync(NOWHERE, [], PIPED))
  expect(missing).toMatchObject({ code: 'ENOENT', message: `spawnSync ${NOWHERE} ENOENT` })
  const nowhere = { ...PIPED, cwd: `/${NOWHERE}` }
  expect(failureOf(() => execFileSync('sh', ['-c', 'pwd'], nowhere))).toMatchObject({
    code: 'ENOENT',
  })
  const much = { ...PIPED, maxBuffer: 10 }
  expect(failureOf(() => execFileSync('sh', ['-c', 'echo 12345678901'], much))).toMatchObject({
    code: 'ENOBUFS',
  })
})
