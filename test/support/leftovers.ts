/**
 * Clears what a test leaves. Vitest reads a module once for all files of a worker, so a hook beside what makes folders and
 * servers would serve the first file alone: this list is cleared by the set-up, which every file gets.
 */
const left: (() => unknown)[] = []

/** Has `clear` run when the test ends, whether it passed or not. */
export function clearAfterTest(clear: () => unknown): void {
  left.push(clear)
}

/** Clears all of it, the latest first. */
export async function clearLeftovers(): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- one may stand on the one before it
  for (let clear = left.pop(); clear !== undefined; clear = left.pop()) await clear()
}
