/** Who first stated what, found by value in any commit: renames, moves and reformatting change no value. */
import type { Instant } from '../model/time.ts'
import { entryOf } from './facts.ts'
import type { Fact, Revision, Statement } from './history.ts'

/** The moment that speaks most for whoever typed it: a rebase leaves the author's date, an amend the committer's. */
export function claimedAt({ commit }: Revision): Instant {
  return Math.min(commit.author.at, commit.committer.at)
}

/** The first statements of a history; ids are in lower case. */
export interface FirstStatements {
  readonly state: (id: string, fact: Fact, revision: Revision) => void
  /** A text that is no record said these instants of these ids. */
  readonly mention: (statements: readonly Statement[], revision: Revision) => void
  readonly of: (id: string, fact: Fact) => Revision | null
  /** When an entry's event and instant were first stated, whatever else the entry said then. */
  readonly ofClaim: (id: string, fact: Fact) => Revision | null
}

/** An empty list to fill. */
export function firstStatements(): FirstStatements {
  const firsts = new Map<string, Revision>()
  const keep = (key: string, revision: Revision) => {
    const known = firsts.get(key)
    if (known === undefined || claimedAt(revision) < claimedAt(known)) firsts.set(key, revision)
  }
  const of = (key: string) => firsts.get(key) ?? null
  return {
    state: (id, fact, revision) => {
      keep(factKey(id, fact), revision)
      if (fact.field === 'timeline') keep(claimKey(id, fact), revision)
    },
    mention: (statements, revision) => {
      for (const { id, instants } of statements)
        for (const instant of instants) keep(mentionKey(id.toLowerCase(), instant), revision)
    },
    of: (id, fact) => of(factKey(id, fact)),
    ofClaim: (id, fact) => {
      const stated = of(claimKey(id, fact))
      const mentioned = of(mentionKey(id, entryOf(fact).at))
      if (stated === null || mentioned === null) return stated ?? mentioned
      return claimedAt(mentioned) < claimedAt(stated) ? mentioned : stated
    },
  }
}

function factKey(id: string, { field, value }: Fact): string {
  return `${id}\n${field}\n${value}`
}

function claimKey(id: string, fact: Fact): string {
  const { event, at } = entryOf(fact)
  return `${id}\n@${event}\n${at}`
}

function mentionKey(id: string, instant: Instant): string {
  return `${id}\n@\n${instant}`
}
