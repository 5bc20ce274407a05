/** Plays a month of a team with rotas and receivers: what each receiver took is held against a second opinion after each sweep. */
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import { nextInstant } from '../../src/clock/next-instant.ts'
import type { LedgerEntry } from '../../src/clock/obligation.ts'
import { tellBeside } from '../../src/commands/sweep/beside.ts'
import { type Memory, memoryOf } from '../../src/commands/sweep/memory.ts'
import { reconcileWhole, type ReconcileInput } from '../../src/github/reconcile.ts'
import type { Repository } from '../../src/github/repository.ts'
import { DAY, formatInstant, HOUR, type Instant } from '../../src/model/time.ts'
import { openChannels } from '../../src/send/open-channels.ts'
import { sweep } from '../delivery/support.ts'
import { openDesk } from './desk.ts'
import { doubledIn, type Flaws, openJudge, ringingIn } from './judge-beside.ts'
import { owedNow } from './oracle.ts'
import { zones } from './quick-zones.ts'
import { chance } from './random.ts'
import { openReceivers, type ReceiverOdds } from './receivers.ts'
import { look } from './seen.ts'
import { secretsOf, TEAM } from './team.ts'
import { makeTrouble, type Odds } from './trouble.ts'
import { inMemory } from './ways.ts'
import { EVERY_FIVE_MINUTES, onGrid, type World } from './world.ts'

/** What goes wrong, and what runs. */
export interface Night {
  readonly name: string
  readonly odds?: ReceiverOdds
  readonly github?: Odds
  /** Whether GitHub is down at an instant. */
  readonly isDown?: (at: Instant) => boolean
  /** Whether a receiver is out of order at one. */
  readonly isOut?: (receiver: string, at: Instant) => boolean
  /** A watch with a state file, one without, or runs of the action, which remember nothing. */
  readonly memory: 'kept' | 'forgotten' | 'none'
  /** Watches that look at once. */
  readonly atOnce?: number
  /** The share of sweeps that are killed, within so many requests and messages. */
  readonly killed?: { readonly sweeps: number; readonly within: number }
  /** Of the first sweep that has anything to do: it is killed at this position. */
  readonly killedAt?: number
}

/** What came of it. */
export interface NightFigures {
  readonly name: string
  readonly sweeps: number
  readonly faults: ReadonlyMap<string, number>
  /** Words that a receiver had to take: of each duty and receiver the furthest that fell due, at each sweep once. */
  readonly owed: number
  readonly taken: number
  /** Messages that a receiver took again under the key that it has already. */
  readonly again: number
  readonly flaws: Flaws
  readonly positions: number
}

const AUTHOR = 'github-actions[bot]'
const PEOPLE = ['alice', 'mia', 'fay', 'finn', 'fia', 'fox', 'sam', 'sol', 'sven', 'theo', 'zoe']
const RUNS = ['run-1', 'run-2']

/** What a watch knows that was just begun. */
function forget(): Memory {
  return memoryOf(null, () => undefined)
}

/** Plays one. */
export async function playBeside(world: World, night: Night, seed: number): Promise<NightFigures> {
  const luck = chance(seed, night.name)
  let now = world.start
  let over = false
  const position = { count: 0, killedAfter: Number.POSITIVE_INFINITY }
  const isKilled = () => {
    position.count += 1
    return position.count > position.killedAfter
  }
  const isDown = () => !over && (night.isDown?.(now) ?? false)
  const trouble = makeTrouble(chance(seed, `${night.name} github`), night.github ?? {})
  const github = openDesk({
    author: AUTHOR,
    people: PEOPLE,
    luck: chance(seed, `${night.name} turns`),
    clock: () => formatInstant(now),
    trouble: {
      ...trouble,
      mishapFor: (method) =>
        isKilled() || isDown() ? { kind: 'drop' } : trouble.mishapFor(method),
    },
  })
  const receivers = openReceivers({
    luck: chance(seed, `${night.name} receivers`),
    odds: night.odds ?? {},
    now: () => now,
    isOut: night.isOut ?? (() => false),
    isKilled,
  })
  const way = inMemory(github, RUNS)
  let memories: Memory[] = RUNS.map(forget)
  const faults = receivers.counts
  const judge = openJudge(receivers)
  let sweeps = 0
  let positions = 0
  const atOnce = night.atOnce ?? 1
  try {
    while (now <= world.end) {
      const { entries, done } = await sweepAndCompare(killOf())
      const interesting = done ? onGrid(afterwards(entries)) : now + EVERY_FIVE_MINUTES
      now = interesting
    }
    over = true
    trouble.end()
    receivers.end()
    for (const pause of [0, 0, HOUR, DAY]) {
      now += pause
      for (let turn = 0; turn < 20; turn += 1) if ((await sweepAndCompare(null)).done) break
    }
    const before = github.writes() + receivers.taken.length
    const { entries } = await sweepAndCompare(null)
    return figures(entries, github.writes() + receivers.taken.length - before)
  } finally {
    await way.close()
  }

  function killOf(): number | null {
    const isFirst = positions === 0 && world.filesAt(now).length > 0
    if (night.killedAt !== undefined) return isFirst ? night.killedAt : null
    const { sweeps: share, within } = night.killed ?? { sweeps: 0, within: 0 }
    return luck.happens(share) ? luck.between(0, within) : null
  }

  function afterwards(entries: readonly LedgerEntry[]): Instant {
    const change = world.changes.find((at) => at > now) ?? world.end + 1
    return Math.max(now + 1, Math.min(change, nextInstant(entries, now) ?? change))
  }

  async function sweepAndCompare(killedAfter: number | null) {
    const entries = computeLedger(world.filesAt(now), TEAM, zones, now)
    const before = look(github.place, AUTHOR)
    const already = receivers.taken.length
    receivers.troubled.clear()
    position.count = 0
    position.killedAfter = killedAfter ?? Number.POSITIVE_INFINITY
    if (isDown()) count('GitHub down')
    github.begin(RUNS.slice(0, atOnce))
    const runs = way.repositories.slice(0, atOnce)
    const results = await Promise.all(
      runs.map((repository, index) => run(repository, index, entries))
    )
    const isDead = position.count > position.killedAfter
    if (positions === 0 && entries.length > 0) positions = position.count
    if (isDead) count('run killed')
    if (isDead && night.memory !== 'kept') memories = RUNS.map(forget)
    sweeps += atOnce
    const after = look(github.place, AUTHOR)
    const due = owedNow({
      entries,
      policy: TEAM,
      now,
      said: new Map(),
      tracked: new Set([...before.open.keys(), ...after.open.keys()]),
    })
    judge.ofTaken(now, receivers.taken.slice(already), new Set(due.flat()))
    judge.ofMentions(now, entries, after, before.said)
    if (!isDead && !(isDown() && night.memory === 'none')) judge.ofOwed(now, entries, due)
    return { entries, done: results.every(Boolean) && !isDead }
  }

  function count(kind: string): void {
    faults.set(kind, (faults.get(kind) ?? 0) + 1)
  }

  /** As `deliver` runs it. */
  async function run(
    repository: Repository,
    index: number,
    entries: readonly LedgerEntry[]
  ): Promise<boolean> {
    const memory = night.memory === 'none' ? null : alive(memories[index] ?? forget())
    const channels = openChannels({
      receivers: TEAM.receivers,
      environment: secretsOf,
      insecure: false,
      now: () => now,
      deadline: new AbortController().signal,
      second: 0,
      deliver: receivers.deliver,
      ...(memory === null ? {} : { before: memory.sent(), note: memory.noteSent }),
    })
    const input = { ...inputOf(entries), channels }
    const { outcome, found } = await reconcileWhole(repository, input)
    const { failures, waiting } = await tellBeside({ channels, memory }, input, outcome, found)
    github.end(RUNS[index] ?? '')
    return failures.length === 0 && waiting.length === 0
  }

  /** Whoever is killed notes nothing more. */
  function alive(memory: Memory): Memory {
    return {
      ...memory,
      noteSent: (rows) => void (position.count <= position.killedAfter && memory.noteSent(rows)),
      noteTold: (told, untold) =>
        void (position.count <= position.killedAfter && memory.noteTold(told, untold)),
    }
  }

  function inputOf(entries: readonly LedgerEntry[]): ReconcileInput {
    return {
      ...sweep(entries, formatInstant(now), {
        zones,
        maxWrites: 500,
        blobs: new Map(entries.map(({ file }) => [file.path, world.blobAt(file.incident.id, now)])),
        recompute: (file, at = now) => computeLedger([file], TEAM, zones, at)[0] ?? null,
      }),
      policyFile: { path: 'incidents/policy.yml', policy: TEAM, commit: 'c0ffee' },
    }
  }

  /** What rang while GitHub was down is known to nobody once whoever rang it has forgotten: GitHub holds what the pager calls it. */
  function isKnown(row: string): boolean {
    const isOnRecord = github.place.comments.all().some(({ body }) => body.includes(`"${row}"`))
    return night.memory === 'kept' || isOnRecord
  }

  function figures(entries: readonly LedgerEntry[], idle: number): NightFigures {
    const { said, open } = look(github.place, AUTHOR)
    const left = owedNow({ entries, policy: TEAM, now, said, tracked: new Set(open.keys()) })
    const notices = receivers.taken.filter(({ message }) => message.event === 'notice')
    const kept = new Map<string, number>()
    for (const { message, id } of notices) {
      const name = `${message.receiver} ${message.to} ${id}`
      kept.set(name, (kept.get(name) ?? 0) + 1)
    }
    return {
      name: night.name,
      sweeps,
      faults,
      owed: judge.owed.size,
      taken: notices.length,
      again: notices.length - kept.size,
      positions,
      flaws: {
        ...judge.found(),
        doubled: doubledIn(notices, night.memory === 'kept'),
        ringing: ringingIn(receivers, entries, isKnown),
        unsaid: left.flat(),
        idle,
      },
    }
  }
}
