/** Who first stated what, found by value in any commit: renames, moves and reformatting change no value. */
import type { Instant } from '../model/time.ts'
import { claimOf, entryOf } from './facts.ts'
import type { Fact, Revision } from './history.ts'

/** The moment that speaks most for whoever typed it: a rebase leaves the author's date, an amend the committer's. */
export function claimedAt({ commit }: Revision): Instant {
  return Math.min(commit.author.at, commit.committer.at)
}

/** The first statements of one incident: its values, the claims of its entries, and what other texts said of it. */
export interface FirstStatements {
  /** By fact; equal facts of one incident are one object. */
  readonly facts: Map<Fact, Revision>
  /** By event and instant, whatever else the entry said then. */
  readonly claims: Map<string, Revision>
  /** By instant: a text that is no record said it of this incident. */
  readonly mentions: Map<Instant, Revision>
}

/** Nothing was stated yet. */
export function noStatements(): FirstStatements {
  return { facts: new Map(), claims: new Map(), mentions: new Map() }
}

/** A commit states a value. */
export function state(firsts: FirstStatements, fact: Fact, revision: Revision): void {
  keep(firsts.facts, fact, revision)
  if (fact.field === 'timeline') keep(firsts.claims, claimOf(entryOf(fact)), revision)
}

/** A text that is no record states instants. */
export function mention(
  firsts: FirstStatements,
  instants: readonly Instant[],
  revision: Revision
): void {
  for (const instant of instants) keep(firsts.mentions, instant, revision)
}

/** Who first stated a value. */
export function firstOf({ facts }: FirstStatements, fact: Fact): Revision | null {
  return facts.get(fact) ?? null
}

/** When an entry's event and instant were first stated, whatever else the entry said then. */
export function firstOfClaim({ claims, mentions }: FirstStatements, fact: Fact): Revision | null {
  const stated = claims.get(claimOf(entryOf(fact))) ?? null
  const mentioned = mentions.get(entryOf(fact).at) ?? null
  if (stated === null || mentioned === null) return stated ?? mentioned
  return claimedAt(mentioned) < claimedAt(stated) ? mentioned : stated
}

function keep<Key>(firsts: Map<Key, Revision>, key: Key, revision: Revision): void {
  const known = firsts.get(key)
  if (known === undefined || claimedAt(revision) < claimedAt(known)) firsts.set(key, revision)
}
