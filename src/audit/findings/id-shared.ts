/** Ids that more than one record carries at HEAD. */
import { shortHash } from '../entry-words.ts'
import { auditTrailRule } from '../rule.ts'

/** Every verb counts the first path and leaves the others out, so whoever puts a twin first decides what is counted. */
export const idShared = auditTrailRule(
  'id-shared',
  'error',
  'No two records carry one id.',
  ({ present, twins }) =>
    twins.map(({ path, commit }) => ({
      commit,
      message: `Two records carry it: ${present?.path ?? 'another one'} counts, and ${path}, as ${shortHash(commit)} left it, is in no list, figure or notice.`,
      hint: 'Read both: one incident is put together in the first of them, and a second one gets an id of its own with `incident-ledger new`.',
    }))
)
