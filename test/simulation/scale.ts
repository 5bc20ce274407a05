/** How much is simulated: little in each test run, and as much as one asks for with `npm run simulate`. */

/** The seed of every draw. */
export const SEED = wholeNumber('SIMULATE_SEED', 20261122)
/** The length of the whole month; null where the tests' own sizes hold. */
export const DAYS =
  process.env['SIMULATE_DAYS'] === undefined ? null : wholeNumber('SIMULATE_DAYS', 30)
/** What one play may take, in milliseconds: hours where somebody asked for a whole month on a busy machine. */
export const PATIENCE = DAYS === null ? 900_000 : 14_400_000

/** Two incidents a day, as in a month of sixty. */
export function incidentsIn(days: number): number {
  return days * 2
}

function wholeNumber(name: string, otherwise: number): number {
  const text = process.env[name]
  if (text === undefined) return otherwise
  if (!/^\d{1,9}$/.test(text)) throw new Error(`${name} takes a whole number, not ${text}.`)
  return Number(text)
}
