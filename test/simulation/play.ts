/** Plays a month once: sweeps when they come, trouble as it falls, and after each sweep two opinions compared. */
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import type { LedgerEntry } from '../../src/clock/obligation.ts'
import { nextInstant } from '../../src/clock/next-instant.ts'
import type { ReconcileInput } from '../../src/github/reconcile.ts'
import { reconcile } from '../support/github.ts'
import type { Repository } from '../../src/github/repository.ts'
import { DAY, formatInstant, HOUR, type Instant } from '../../src/model/time.ts'
import { sweep } from '../delivery/support.ts'
import { closingPolicy as policy } from '../support/policy.ts'
import { zones } from './quick-zones.ts'
import { meddle } from './meddle.ts'
import { owedNow, type Said } from './oracle.ts'
import { type Chance, chance } from './random.ts'
import { look } from './seen.ts'
import { openDesk } from './desk.ts'
import { makeTrouble, type Odds } from './trouble.ts'
import { inMemory, overHttp } from './ways.ts'
import { EVERY_FIVE_MINUTES, onGrid, START, type World } from './world.ts'

/** When sweeps come, and what goes wrong. */
export interface Variant {
  readonly name: string
  /** How much of it each test run plays; `npm run simulate` plays all at one length. */
  readonly days?: number
  /**
   * When the next sweep comes, given the earliest instant of the five-minute grid at which it could find something
   * new; where nothing is said, that instant itself, since what lies before it would find nothing.
   */
  readonly nextSweep?: (interesting: Instant, now: Instant, luck: Chance) => Instant
  /** How many sweeps start at once; default 1. */
  readonly atOnce?: (luck: Chance) => number
  readonly odds?: Odds
  readonly maxWrites?: number
  /** Over HTTP and with the client that ships; else in memory. */
  readonly overHttp?: boolean
}

/** What came of a month. */
export interface Figures {
  readonly variant: string
  readonly sweeps: number
  readonly requests: number
  readonly faults: ReadonlyMap<string, number>
  readonly owed: number
  readonly delivered: number
  /** The keys that stand in the end, with the instant of their comment, in the order in which they came. */
  readonly keys: readonly string[]
  /** Keys that stood twice after some sweep, for later ones to heal. */
  readonly twiceForAWhile: number
  /** Keys that stand twice in the end. */
  readonly doubled: readonly string[]
  /** Those of them that wait for their incident's next word, or the end of its issue, to be healed. */
  readonly waiting: readonly string[]
  /** Keys that were owed when a sweep went well, and were never delivered. */
  readonly lost: readonly string[]
  /** Keys that were delivered though they were not owed. */
  readonly unowed: readonly string[]
  /** Notices folded otherwise than the oracle folds them. */
  readonly misfolded: readonly string[]
  readonly mentioned: ReadonlySet<string>
  /** Incidents with more than one open tracking issue in the end. */
  readonly openTwice: readonly string[]
  /** Writes of a last sweep that had nothing to do. */
  readonly idleWrites: number
  /** Requests that the simulation does not know. */
  readonly unknown: ReadonlySet<string>
}

const AUTHOR = 'github-actions[bot]'
export const POLICY_LOGINS = Object.values(policy.contacts).flatMap(({ logins }) => logins)
const PEOPLE = [...POLICY_LOGINS, 'mallory', 'dana', 'kwetter']
const RUNS = ['run-1', 'run-2', 'run-3']

/** Plays one variant of a world from its first day to its last, and then heals it with untroubled sweeps. */
export async function play(world: World, variant: Variant, seed: number): Promise<Figures> {
  const luck = chance(seed, variant.name)
  const trouble = makeTrouble(chance(seed, `${variant.name} trouble`), variant.odds ?? {})
  let now = START
  const clock = () => formatInstant(now)
  const turns = chance(seed, `${variant.name} turns`)
  const github = openDesk({ author: AUTHOR, people: PEOPLE, trouble, luck: turns, clock })
  const way =
    variant.overHttp === true ? await overHttp(github, RUNS, variant.name) : inMemory(github, RUNS)
  const clients = way.repositories
  const tally = emptyTally()
  try {
    while (now <= world.end) {
      trouble.beginSweep()
      const atOnce = variant.atOnce?.(luck) ?? 1
      const { entries, done } = await sweepAndCompare(now, clients.slice(0, atOnce))
      if (trouble.meddles()) meddle(github.place, luck, clock())
      const interesting = done ? onGrid(afterwards(entries)) : now + EVERY_FIVE_MINUTES
      now = variant.nextSweep?.(interesting, now, luck) ?? interesting
    }
    trouble.end()
    // What is owed at the end is said; then the record of an hour later, so that what was healed is looked at again.
    for (const pause of [0, 0, HOUR, DAY]) {
      now += pause
      await settle(now)
    }
    const before = github.writes()
    await sweepAndCompare(now, clients.slice(0, 1))
    return figuresOf(github.writes() - before)
  } finally {
    await way.close()
  }

  /** Sweeps until nothing waits for the next one, as those of five minutes would. */
  async function settle(moment: Instant): Promise<void> {
    for (let turn = 0; turn < 20; turn += 1)
      if ((await sweepAndCompare(moment, clients.slice(0, 1))).done) return
  }

  /** The next instant at which a sweep could find anything: a change of the records, or of what is owed. */
  function afterwards(entries: readonly LedgerEntry[]): Instant {
    const change = world.changes.find((at) => at > now) ?? world.end + 1
    return Math.max(now + 1, Math.min(change, nextInstant(entries, now) ?? change))
  }

  async function sweepAndCompare(moment: Instant, repositories: readonly Repository[]) {
    const entries = computeLedger(world.filesAt(moment), policy, zones, moment)
    const before = look(github.place, AUTHOR)
    const { said } = before
    const tracked = new Set(before.open.keys())
    const owed = owedNow({ entries, policy, now: moment, said, tracked })
    github.begin(RUNS.slice(0, repositories.length))
    const outcomes = await Promise.all(
      repositories.map(async (repository, index) => {
        const outcome = await reconcile(repository, inputOf(entries, moment))
        github.end(RUNS[index] ?? '')
        return outcome
      })
    )
    const done = outcomes.every(
      ({ failures, waiting }) => failures.length === 0 && waiting.length === 0
    )
    compare(owed, said, done)
    tally.sweeps += repositories.length
    return { entries, done }
  }

  function compare(
    owed: readonly (readonly string[])[],
    before: ReadonlyMap<string, Said>,
    done: boolean
  ) {
    const after = look(github.place, AUTHOR)
    const expected = new Set(owed.flat())
    for (const key of after.said.keys()) {
      if (before.has(key)) continue
      tally.delivered.add(key)
      if (!expected.has(key)) tally.unowed.add(`${clock()} ${key}`)
    }
    if (done) for (const key of expected) tally.owed.add(key)
    for (const key of after.doubled) tally.twice.add(key)
    const folded = new Set(owed.map((keys) => keys.join(' ')))
    for (const { keys } of after.notices) {
      const isNew = keys.every((key) => !before.has(key) && expected.has(key))
      if (isNew && !folded.has(keys.join(' '))) tally.misfolded.add(keys.join(' '))
    }
  }

  function inputOf(entries: readonly LedgerEntry[], moment: Instant): ReconcileInput {
    return {
      ...sweep(entries, formatInstant(moment), {
        zones,
        maxWrites: variant.maxWrites ?? 500,
        blobs: new Map(
          entries.map(({ file }) => [file.path, world.blobAt(file.incident.id, moment)])
        ),
      }),
      policyFile: { path: 'incidents/policy.yml', policy, commit: 'c0ffee' },
    }
  }

  function figuresOf(idleWrites: number): Figures {
    const { said, doubled, waiting, open } = look(github.place, AUTHOR)
    const owed = new Set([...tally.owed, ...tally.delivered])
    return {
      variant: variant.name,
      sweeps: tally.sweeps,
      requests: github.requests(),
      faults: trouble.counts,
      owed: owed.size - tally.unowed.size,
      delivered: said.size,
      keys: [...said].map(([key, { at }]) => `${formatInstant(at)} ${key}`),
      twiceForAWhile: tally.twice.size,
      doubled,
      waiting,
      lost: [...owed].filter((key) => !said.has(key)),
      unowed: [...tally.unowed],
      misfolded: [...tally.misfolded],
      mentioned: github.mentioned,
      openTwice: [...open].flatMap(([id, count]) => (count > 1 ? [id] : [])),
      idleWrites,
      unknown: github.unknown,
    }
  }
}

function emptyTally() {
  return {
    sweeps: 0,
    owed: new Set<string>(),
    delivered: new Set<string>(),
    twice: new Set<string>(),
    unowed: new Set<string>(),
    misfolded: new Set<string>(),
  }
}
