/** How wide the terminal is, and whether it takes colour: what the process says, and what the person wishes. */

/** A terminal that does not say how wide it is. */
const USUAL_WIDTH = 80

/** The stream as Node knows it. */
interface Output {
  readonly isTTY: boolean
  readonly columns?: number
}

/** Columns; null where lines are not to be broken, as in a pipe. */
export function widthOf({ isTTY, columns }: Output): number | null {
  return isTTY ? columns || USUAL_WIDTH : null
}

/**
 * NO_COLOR (no-color.org) is heard before FORCE_COLOR (force-color.org, `0` or `false` of which ask for none as in
 * Node): whoever cannot read colours is not overruled. Then a terminal decides, unless it is a dumb one.
 */
export function takesColor(env: NodeJS.ProcessEnv, columns: number | null): boolean {
  if (env['NO_COLOR']) return false
  const forced = env['FORCE_COLOR']
  if (forced) return forced !== '0' && forced !== 'false'
  return columns !== null && env['TERM'] !== 'dumb'
}
