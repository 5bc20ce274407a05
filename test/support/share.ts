/** What has no end has a share in every run, and all of it in `npm run test:whole`. */
import { TestRunner } from 'vitest'

/** Of a test that asks for its share: the whole run takes those alone of a file, since the others have been run. */
export const SHARED = { tags: ['whole'] }

/** Whether this is the run that may take its time. */
export const IS_WHOLE = process.env['LEDGER_TESTS'] === 'whole'

/** Every `nth` of a list in a usual run; the others in the whole one, so that each is tried once. */
export function shareOf<T>(all: readonly T[], nth: number): T[] {
  return all.filter((_, index) => (index % nth === 0) !== IS_WHOLE)
}

/** Whether a change of the code is judged: one that lives costs all draws, and the first of them find the most. */
const IS_MUTANT = process.env['LEDGER_MUTANTS'] !== undefined

/**
 * So many draws of a property in the whole run; the first fifth of the same in a usual one, and a twenty-fifth of it
 * for a mutant. Asked in a test.
 */
export function draws(count: number): number {
  if (TestRunner.getCurrentTest()?.tags?.includes('whole') !== true)
    throw new Error('A test that draws its share says so: it is `SHARED`.')
  return IS_WHOLE ? count : Math.ceil(count / (IS_MUTANT ? 25 : 5))
}
