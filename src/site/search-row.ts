/** One incident as the search of the site knows it; what may not be told of it is not in it. */
export interface SearchRow {
  readonly id: string
  readonly title: string
  readonly kind: string
  /** `P1`, or `unassessed`. */
  readonly priority: string
  readonly services: readonly string[]
  /** The date of its report, in UTC. */
  readonly day: string
  readonly status: string
  /** Deadlines that were missed. */
  readonly missed: number
  readonly cause: string
  /** More words to be found by: its scope, and what was noted. */
  readonly words: string
}
