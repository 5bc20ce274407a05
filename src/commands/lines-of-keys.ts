/** The lines of the policy that say what an obligation is. */
import { offsetOf, parseExactDocument } from '../parse/exact-yaml.ts'
import { positionsOf } from '../parse/position.ts'

/** Gives the line (counted from 1) of a key path in a policy's text. */
export async function linesOfKeys(
  text: string
): Promise<(keys: readonly (string | number)[]) => number> {
  const yaml = await import('yaml')
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const document = parseExactDocument(text, { start, end: text.length }, yaml)
  const positionOf = positionsOf(text)
  return (keys) => positionOf(offsetOf(document, keys, 'value', yaml)).line
}
