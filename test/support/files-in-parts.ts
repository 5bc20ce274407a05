/** Files of records as a folder gives them: not at hand, and read in parts. */
import type { ParsedRecord } from '../../src/parse/parse-record.ts'
import { filesOf, type LedgerFiles } from '../../src/store/read-ledger.ts'

/** The records in parts of so many; `hear` is told which are read. */
export function filesInParts(
  records: readonly ParsedRecord[],
  part: number,
  hear: (paths: readonly string[]) => void = () => undefined
): LedgerFiles {
  const byPath = new Map(records.map((record) => [record.path, record]))
  return {
    ...filesOf([...byPath.values()]),
    atHand: false,
    async *read(paths, isKnown = null) {
      const asked = paths.flatMap((path) => byPath.get(path) ?? [])
      const found = asked.filter(({ path, text }) => {
        const file = { path, stamp: () => null, bytes: () => Buffer.from(text ?? '') }
        return isKnown?.(file) !== true
      })
      hear(found.map(({ path }) => path))
      for (let at = 0; at < found.length; at += part) yield found.slice(at, at + part)
    },
  }
}
