/** What takes longest, or waits for a clock, begins first: else one file runs alone at the end, and the other core idles. */
import { BaseSequencer } from 'vitest/node'

/** Vitest knows no times on a fresh clone, and goes by the size of the files. */
export const LONGEST = [
  'outage.whole',
  'storm.whole',
  'beside',
  'month',
  'together.whole',
  'walk-typed.whole',
  'pack',
  'covers',
  'kept',
  'comment-commands',
  'long-lines',
].map((name) => `/${name}.test.ts`)

export class LongestFirst extends BaseSequencer {
  /**
   * @override
   * @param {Parameters<BaseSequencer['sort']>[0]} files
   */
  async sort(files) {
    const ranks = new Map(files.map((file) => [file, rankOf(file.moduleId)]))
    const usual = super.sort.bind(this)
    return (await usual(files)).toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
  }
}

/** @param {string} path */
function rankOf(path) {
  const rank = LONGEST.findIndex((name) => path.endsWith(name))
  return rank === -1 ? LONGEST.length : rank
}
