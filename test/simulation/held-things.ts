/** What the simulated GitHub holds, with its past: a list that lags shows things as they were some writes ago. */

/** An issue as GitHub answers it, as far as anybody here reads it. */
export interface Issue {
  readonly number: number
  readonly node_id: string
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed'
  readonly labels: readonly string[]
  readonly login: string
  readonly created_at: string
  readonly updated_at: string
}

/** A comment on an issue. */
export interface Comment {
  readonly id: number
  readonly node_id: string
  readonly issue: number
  readonly body: string
  readonly login: string
  readonly created_at: string
  readonly updated_at: string
}

/** Things by their number, each with all its versions. */
export interface Shelf<Thing> {
  readonly add: (now: string, make: (id: number) => Thing) => Thing
  readonly put: (id: number, thing: Thing | null, now: string) => void
  /** The present version. */
  readonly get: (id: number) => Thing | null
  /** All that stands, in the order of the numbers, less the youngest `lag` writes as far as they are of this moment. */
  readonly all: (lag?: number, now?: string) => readonly Thing[]
}

/** Counts the writes of all shelves together. */
export interface WriteCount {
  writes: number
}

interface Version<Thing> {
  readonly written: number
  readonly at: string
  readonly thing: Thing | null
}

/** An empty shelf. */
export function shelf<Thing>(count: WriteCount): Shelf<Thing> {
  const versions: Version<Thing>[][] = []
  const put = (id: number, thing: Thing | null, now: string) => {
    count.writes += 1
    const line = versions[id - 1] ?? (versions[id - 1] = [])
    line.push({ written: count.writes, at: now, thing })
  }
  return {
    put,
    add: (now, make) => {
      const id = versions.length + 1
      const thing = make(id)
      put(id, thing, now)
      return thing
    },
    get: (id) => versions[id - 1]?.at(-1)?.thing ?? null,
    all: (lag = 0, now = '') =>
      versions.flatMap((line) => {
        const seen = line.findLast(({ written, at }) => written <= count.writes - lag || at < now)
        return seen?.thing ?? []
      }),
  }
}
