/** The list of sums as `sha256sum --check` reads it, so that nobody needs this tool to see that a file was changed. */

/** A file and its SHA-256 in lower-case hexadecimal. */
export interface Sum {
  readonly path: string
  readonly sha256: string
}

/** Writes the list, by path. Paths of a pack hold no backslash and no line feed, which would need escapes. */
export function formatSums(sums: readonly Sum[]): string {
  return sums
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('')
}

/** Reads the list, by path; throws on a line of another form, naming it. */
export function parseSums(text: string): ReadonlyMap<string, string> {
  const sums = new Map<string, string>()
  const lines = text.split('\n')
  if (lines.pop() !== '') throw new Error(`line ${lines.length + 1} has no end`)
  for (const [index, line] of lines.entries()) {
    const [, sha256, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
    if (sha256 === undefined || path === undefined || sums.has(path))
      throw new Error(`line ${index + 1} is no sum of a new path`)
    sums.set(path, sha256)
  }
  return sums
}
