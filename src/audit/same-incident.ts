/** Tells the incidents that one id stood for from one another, whatever each commit changed by itself. */
import type { TimelineEvent } from '../model/events.ts'
import { HOUR } from '../model/time.ts'
import { claimOf, entriesOf, timelineOf, valueOf } from './facts.ts'
import type { HeldVersion } from './trail.ts'

/**
 * Numbers for incidents, by version. Two versions tell of one incident where they have a title, an entry, or a moment in
 * common at which something happened but the report, whose minute the id itself says; or where the one put the other's
 * report right; or where other versions lead from one to the other. So whoever changes now the instants and then the
 * title changes one incident.
 */
export function incidentsOf(versions: readonly HeldVersion[]): (held: HeldVersion) => number {
  const groups = new Groups()
  const places = new Map<HeldVersion['version'], number>()
  const bySign = new Map<string, number>()
  for (const [place, held] of versions.entries()) {
    const previous = versions[place - 1]
    if (previous !== undefined && isPutRight(previous, held)) groups.join(place - 1, place)
    for (const sign of signsOf(held)) groups.join(bySign.get(sign) ?? place, place)
    for (const sign of signsOf(held)) bySign.set(sign, place)
    places.set(held.version, place)
  }
  return ({ version }) => groups.of(places.get(version) ?? -1)
}

function signsOf({ version }: HeldVersion): string[] {
  return [
    `title ${valueOf(version, 'title') ?? ''}`,
    ...timelineOf(version).map(({ value }) => value),
    ...entriesOf(version)
      .filter(({ event }) => event !== 'reported')
      .map(claimOf),
  ]
}

/** How much of a title a typo takes up. */
const TYPO = 3

/** Whether the same person reported nearly the same at nearly the same time: a typo was put right. */
function isPutRight(one: HeldVersion, other: HeldVersion): boolean {
  const [before, after] = [reportOf(one), reportOf(other)]
  if (before === undefined || after === undefined || before.by !== after.by) return false
  const old = Array.from(valueOf(one.version, 'title') ?? '')
  const fresh = Array.from(valueOf(other.version, 'title') ?? '')
  return Math.abs(before.at - after.at) <= HOUR && spanOfChange(old, fresh) <= TYPO
}

function reportOf({ version }: HeldVersion): TimelineEvent | undefined {
  return entriesOf(version).find(({ event }) => event === 'reported')
}

/** How many characters stand between what both begin with and what both end in. */
function spanOfChange(old: readonly string[], fresh: readonly string[]): number {
  const shorter = Math.min(old.length, fresh.length)
  let begin = 0
  while (begin < shorter && old[begin] === fresh[begin]) begin += 1
  let end = 0
  while (end < shorter - begin && old.at(-1 - end) === fresh.at(-1 - end)) end += 1
  return Math.max(old.length, fresh.length) - begin - end
}

/** Places that were joined, directly or through others. */
class Groups {
  readonly #parents = new Map<number, number>()

  of(place: number): number {
    let root = place
    for (let next = this.#parents.get(root); next !== undefined; next = this.#parents.get(root))
      root = next
    return root
  }

  /** The earlier place stands for both. */
  join(one: number, other: number): void {
    const [first, second] = [this.of(one), this.of(other)]
    if (first !== second) this.#parents.set(Math.max(first, second), Math.min(first, second))
  }
}
