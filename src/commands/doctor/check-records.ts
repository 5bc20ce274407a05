/** Whether every record can be read: no deadline is watched in one that cannot. */
import { type Check, fine, problem } from './diagnosis.ts'

const CHECK = 'records'

/** Says which records are left out. */
export const checkRecords: Check = ({ gathered: { records } }) => {
  const unread = records.filter(({ file }) => file === null).map(({ path }) => path)
  if (unread.length === 0) return [fine(CHECK, `All ${records.length} records can be read.`)]
  const named = unread.slice(0, 5).join(', ') + (unread.length > 5 ? ', …' : '')
  return [
    problem(
      CHECK,
      `No deadline is watched in ${unread.length} of ${records.length} records: ${named}.`,
      'Run `incident-ledger check`, and mend what it names.'
    ),
  ]
}
