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

it('is another process than this one, where there are named pipes', () => {
  expect(parent()).toBe(parent())
  const hasPipes = spawnSync('mkfifo', ['--version']).error === undefined
  expect(Number(parent()) === process.pid).toBe(!hasPipes)
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
})

it('tells that there is no such program, or that it said too much', () => {
  const missing = failureOf(() => execFileSync(NOWHERE, [], PIPED))
  expect(missing).toMatchObject({ code: 'ENOENT', message: `spawnSync ${NOWHERE} ENOENT` })
  const much = { ...PIPED, maxBuffer: 10 }
  expect(failureOf(() => execFileSync('sh', ['-c', 'echo 12345678901'], much))).toMatchObject({
    code: 'ENOBUFS',
  })
})
