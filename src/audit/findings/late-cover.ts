/** Covers that were written once their time had begun, so that the rota says of the past what nobody knew then. */
import { newCovers } from '../../model/roster.ts'
import type { Cover } from '../../model/rota.ts'
import { formatElapsed, formatInstant, type Instant } from '../../model/time.ts'
import { type AuditDraft, auditRule } from '../rule.ts'

/** What is over stays as it was: from its commit on a version counts, and a comment from the comment on. */
export const lateCover = auditRule(
  'late-cover',
  'warning',
  'Every cover is written before the time that it covers.',
  {
    inHistory: ({ rotas, limitsAt }) => {
      let stood: Instant = 0
      return rotas.flatMap(({ since, file, commit }, index): AuditDraft[] => {
        if (since === null || commit === undefined) return []
        // No version stands before one that it follows, whatever its date says.
        stood = Math.max(stood, since)
        const { ahead: tolerance } = limitsAt(stood)
        return newCovers(file.covers, rotas[index - 1]?.file.covers ?? [])
          .filter(({ from }) => from < stood - tolerance)
          .map((cover) => ({ commit, ...draftOf(cover, commit, { stood, isFirst: index === 0 }) }))
      })
    },
  }
)

function draftOf(
  cover: Cover,
  commit: string,
  { stood, isFirst }: { readonly stood: Instant; readonly isFirst: boolean }
): AuditDraft {
  const { rota, by, from, to, asked, url } = cover
  const late = formatElapsed(stood - from)
  const said = `${commit.slice(0, 12)} of ${formatInstant(stood)} brought the cover of ${rota} by ${by} from ${formatInstant(from)} to ${formatInstant(to)}, ${late} after it began`
  if (asked !== undefined && url !== undefined && asked <= from)
    return {
      severity: 'note',
      message: `${said}; it counts from ${formatInstant(asked)} on, when a comment is said to have asked for it: ${url}`,
      hint: 'Compare author, time and words of that comment on GitHub.',
    }
  if (to > stood)
    return {
      severity: 'note',
      message: `${said}; it counts from that commit on.`,
      hint: 'Before it the one of the rota was called; ask who came.',
    }
  const counts = isFirst
    ? 'it counts, since no version of the rota stood before'
    : 'it counts never, and whom it names was not called'
  return {
    message: `${said} and once it was over: ${counts}.`,
    hint: 'Ask who was on duty, and why it was written afterwards.',
  }
}
