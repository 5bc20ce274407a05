/** A number with its noun: the one place that knows singular from plural. */

/** `1 incident`, `3 incidents`; `1 breach`, `2 breaches` with a plural of its own. */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}

/** The one name; of several, how many there are: `INC-20261121-0312`, `3 incidents`. */
export function nameOrCount(names: readonly string[], noun: string): string {
  const [only] = names
  return names.length === 1 && only !== undefined ? only : countOf(names.length, noun)
}
