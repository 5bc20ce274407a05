/** A number with its noun: the one place that knows singular from plural. */

/** `1 incident`, `3 incidents`; `1 breach`, `2 breaches` with a plural of its own. */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}
