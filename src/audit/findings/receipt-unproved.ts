/** Receipts that GitHub does not bear out. */
import { addressKey } from '../../model/address.ts'
import { formatInstant } from '../../model/time.ts'
import { isBorneOut, madeAt } from '../proof.ts'
import { auditRule, type AuditDraft } from '../rule.ts'

/** Asked only where GitHub was: a link, a name and a date can all be typed. */
export const receiptUnproved = auditRule(
  'receipt-unproved',
  'error',
  'The comment that a receipt names is on GitHub, is ours, and was made when the receipt says.',
  {
    inHistory: ({ comments, cards }) => {
      if (comments === null) return []
      return cards.flatMap(({ id, path, judgement }) =>
        judgement.receipts.flatMap(({ url, at }): AuditDraft | [] => {
          if (isBorneOut({ url, at }, comments)) return []
          const createdAt = madeAt(comments).get(addressKey(url))
          const said = `A \`notified\` entry (${formatInstant(at)}) names ${url} as its receipt`
          return {
            incident: id,
            path,
            proof: 'receipt',
            message:
              createdAt === undefined
                ? `${said}, and the tracking issues hold no such comment of ours.`
                : `${said}; that comment was made at ${formatInstant(createdAt)}.`,
            hint: 'Ask who committed it; a comment that was deleted is in the audit log of the organisation on GitHub.',
          }
        })
      )
    },
  }
)
