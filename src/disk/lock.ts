/** A lock on disk: one run at a time, whatever kills it at whatever moment. */
import { randomUUID } from 'node:crypto'
import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { CommandError } from '../model/errors.ts'
import { codeOf, couldNotWrite } from './could-not-write.ts'
import { bornAt, isRunning } from './is-running.ts'
import { writeAll } from './write-all.ts'

/** Who holds it. Nobody else is taken for gone than a process of this machine that no longer runs. */
interface Holder {
  readonly pid: number
  readonly born: string | null
  readonly host: string
  /** No two holdings have one. */
  readonly token: string
}

/** How long is waited, in milliseconds. */
export interface Patience {
  readonly wait: number
  /** After this a lock that another machine made, or that does not say by whom, was left behind. */
  readonly foreign: number
}

const PATIENCE: Patience = { wait: 60_000, foreign: 10 * 60_000 }

/**
 * Takes the lock at `path`, an absolute one, when no other run holds it; gives what releases it.
 *
 * @throws CommandError (2) where somebody holds it for longer than is waited, or no file can be made there.
 */
export async function takeLock(path: string, patience: Patience = PATIENCE): Promise<() => void> {
  const token = randomUUID()
  const own: Holder = { pid: process.pid, born: bornAt(process.pid), host: hostname(), token }
  const isOurs = () => holderOf(path)?.token === token
  const begun = Date.now()
  let held = { by: '', since: begun }
  try {
    mkdirSync(dirname(path), { recursive: true })
    // Read again: a run that slept between making its lock and signing it may have lost it.
    while (!sign(path, own) || !isOurs()) {
      if (isAbandoned(path, patience)) clear(path, own, patience)
      const now = Date.now()
      const by = holderOf(path)?.token ?? ''
      // As long as the line moves nobody leaves it.
      if (by !== held.by) held = { by, since: now }
      if (now - held.since > patience.wait) throw heldByAnother(path)
      await pause(untilNextLook(now - begun) * (0.5 + Math.random()))
    }
  } catch (error) {
    throw error instanceof CommandError ? error : couldNotWrite(path, error)
  }
  return () => {
    if (isOurs()) rmSync(path, { force: true })
  }
}

/** Whoever waits for longer looks more often, in milliseconds: a line moves nearly in its order, and costs little. */
function untilNextLook(waited: number): number {
  return waited < 100 ? 20 : Math.max(40, 200 / (1 + waited / 5000))
}

/** A file that must be new is made by one alone; false where there is one. */
function sign(path: string, own: Holder): boolean {
  let file: number
  try {
    file = openSync(path, 'wx')
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
  try {
    writeAll(file, Buffer.from(JSON.stringify(own)))
  } catch (error) {
    rmSync(path, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
  return true
}

/**
 * Removes an abandoned lock. Whoever would first says so by a file with a name of its own, then looks for others who
 * did: of two, the one who was later sees the first, and nobody removes a lock that was taken anew meanwhile.
 */
function clear(path: string, own: Holder, patience: Patience): void {
  const claim = `${path}.${own.token}`
  sign(claim, own)
  try {
    const folder = dirname(path)
    const others = readdirSync(folder)
      .filter((name) => name.startsWith(`${basename(path)}.`))
      .map((name) => join(folder, name))
      .filter((other) => other !== claim)
    for (const other of others) if (isAbandoned(other, patience)) rmSync(other, { force: true })
    if (!others.some((other) => lstatSync(other, { throwIfNoEntry: false }) !== undefined))
      if (isAbandoned(path, patience)) rmSync(path, { force: true })
  } finally {
    rmSync(claim, { force: true })
  }
}

const UNSIGNED_AFTER = 5_000

/** Whether nobody will ever release it. */
function isAbandoned(path: string, { foreign }: Patience): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return false
  const age = Date.now() - stats.mtimeMs
  const holder = holderOf(path)
  // Killed between making it and signing it, or just about to sign.
  if (holder === null) return age > UNSIGNED_AFTER
  return holder.host === hostname() ? !isRunning(holder.pid, holder.born) : age > foreign
}

function holderOf(path: string): Holder | null {
  try {
    const { pid, born, host, token } = JSON.parse(readFileSync(path, 'utf8'))
    const isOne = typeof pid === 'number' && typeof host === 'string' && typeof token === 'string'
    return isOne ? { pid, born: typeof born === 'string' ? born : null, host, token } : null
  } catch {
    // Gone meanwhile, or not signed yet.
    return null
  }
}

function heldByAnother(path: string): CommandError {
  const holder = holderOf(path)
  const who = holder === null ? 'another run' : `process ${holder.pid} on ${holder.host}`
  return new CommandError(
    `The records are being written by ${who}, and it did not finish; nothing was written.`,
    `Run it again; if that process is none of ours, delete ${path} first.`
  )
}
