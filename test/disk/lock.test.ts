import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { takeLock } from '../../src/disk/lock.ts'
import { temporaryFolder } from '../support/repository.ts'

const HASTY = { wait: 300, foreign: 60_000 }
const lockIn = (folder: string) => join(folder, 'lock')

/** A lock as another run left it. */
function left(holder: unknown, age = 0): string {
  const path = lockIn(temporaryFolder())
  writeFileSync(path, typeof holder === 'string' ? holder : JSON.stringify(holder))
  const then = new Date(Date.now() - age)
  utimesSync(path, then, then)
  return path
}

/** A process that has ended. */
const ended = () => spawnSync('true').pid
const of = (pid: number, more: object = {}) => ({
  pid,
  born: null,
  host: hostname(),
  token: 't',
  ...more,
})

describe('a lock', () => {
  test('is held by one at a time, and leaves nothing behind', async () => {
    const folder = temporaryFolder()
    const path = lockIn(folder)
    let inside = 0
    const seen: number[] = []
    const work = async () => {
      const release = await takeLock(path, { wait: 20_000, foreign: 60_000 })
      inside += 1
      seen.push(inside)
      await new Promise((done) => setTimeout(done, 2))
      inside -= 1
      release()
    }
    await Promise.all(Array.from({ length: 12 }, work))
    expect(seen).toEqual(Array.from({ length: 12 }, () => 1))
    expect(readdirSync(folder)).toEqual([])
  })

  test.each([
    ['a process that has ended', () => left(of(ended()))],
    ['another process that got its number', () => left(of(process.pid, { born: 'long ago' }))],
    ['a run that was killed before it signed', () => left('', 10_000)],
    ['another machine, long ago', () => left(of(1, { host: 'elsewhere' }), 120_000)],
  ])('that was left by %s is taken', async (_, make) => {
    const path = make()
    const release = await takeLock(path, HASTY)
    expect(JSON.parse(readFileSync(path, 'utf8')).pid).toBe(process.pid)
    release()
    expect(existsSync(path)).toBe(false)
  })

  test('that many find abandoned at once is taken by one after the other', async () => {
    const path = left(of(ended()))
    let inside = 0
    const work = async () => {
      const release = await takeLock(path, { wait: 20_000, foreign: 60_000 })
      expect(++inside).toBe(1)
      await new Promise((done) => setTimeout(done, 1))
      inside -= 1
      release()
    }
    await Promise.all(Array.from({ length: 12 }, work))
  })

  test('is cleared although a run was killed while it cleared one', async () => {
    const path = left(of(ended()))
    writeFileSync(`${path}.claim`, JSON.stringify(of(ended())))
    const release = await takeLock(path, HASTY)
    release()
    expect(existsSync(path)).toBe(false)
  })

  test.each([
    ['a process that runs', of(process.pid), `process ${process.pid} on ${hostname()}`],
    ['another machine, just now', of(1, { host: 'elsewhere' }), 'process 1 on elsewhere'],
    ['a run that is about to sign', '', 'another run'],
  ])('of %s is waited for, then told', async (_, holder, who) => {
    const path = left(holder)
    await expect(takeLock(path, HASTY)).rejects.toMatchObject({
      exitCode: 2,
      message: `The records are being written by ${who}, and it did not finish; nothing was written.`,
      remedy: `Run it again; if that process is none of ours, delete ${path} first.`,
    })
    expect(existsSync(path)).toBe(true)
  })
})
