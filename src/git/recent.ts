/** Keeps what was put in last, so that memory stays the same however much passes through. */

/** Things by key; what is put in again keeps its turn. */
export interface Recent<Thing> {
  readonly get: (key: string) => Thing | undefined
  readonly put: (key: string, thing: Thing) => void
  /** Drops the oldest down to the number that is kept. Until then nothing is dropped. */
  readonly trim: () => void
}

/** Keeps `limit` things. */
export function recent<Thing>(limit: number): Recent<Thing> {
  const things = new Map<string, Thing>()
  return {
    get: (key) => things.get(key),
    put: (key, thing) => void things.set(key, thing),
    trim: () => {
      for (const key of things.keys()) {
        if (things.size <= limit) break
        things.delete(key)
      }
    },
  }
}
