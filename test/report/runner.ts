/** Reads output the way GitHub's runner and a terminal do: what in it would be carried out instead of shown. */

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

/** Whatever controls a screen: C0 and C1 but for the line feed, line separators, bidi overrides and isolates. */
export function controlsIn(shown: string): string[] {
  return shown.match(/(?!\n)[\p{Cc}\u2028-\u202E\u2066-\u2069]/gu) ?? []
}
