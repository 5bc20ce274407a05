/** Reads a log the way GitHub's runner does: which workflow commands it would carry out. */

/** The runner trims white space, then wants `::` (first form), or finds `##[` anywhere (second form). */
export function commandsIn(log: string): string[] {
  return log
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trimStart().startsWith('::') || line.includes('##['))
}

/** Undoes the percent-encoding of a command's data, as the runner does. */
export function decodeData(data: string): string {
  return data.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')
}
