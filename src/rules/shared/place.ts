/** Where in a file a rule points: at a key, at its value, or at a line of the body. */
import type { Place } from '../../model/finding.ts'

type Keys = readonly (string | number)[]

/** The key itself, or the nearest parent that is there. */
export function atKey(...keys: Keys): Place {
  return { in: 'yaml', keys, at: 'key' }
}

/** The value of a key, or the nearest parent that is there. */
export function atValue(...keys: Keys): Place {
  return { in: 'yaml', keys, at: 'value' }
}

/** A line of the file, and a column where one is known; both counted from 1. */
export function atLine(line: number, column = 1): Place {
  return { in: 'text', line, column }
}
