/** What was promised after incidents, and which reviews are due. */
import { lengthWords } from '../period/figure-words.ts'
import type { PeriodFigures } from '../period/figures.ts'
import { boundWords } from '../period/period.ts'
import { instantCell, verdictWords } from '../period/view-words.ts'
import { trackedWords } from '../report/follow-up-words.ts'
import { escaped, inlineHtml, markup, timed } from './html.ts'
import { incidentLink } from './incident-facts.ts'
import type { LastChange } from './last-change.ts'
import type { Page } from './page.ts'

/** More of one kind than these are told as a number. */
const MOST = 400

/** As the figures of the period that runs have it: all that is open, whenever it was promised. */
export function followUpsPage(
  { followUps, reviews, agreement }: PeriodFigures,
  ids: readonly string[],
  lastChange: LastChange
): Page {
  return {
    path: 'follow-ups.html',
    title: 'Follow-ups and reviews',
    layout: 'follow-ups',
    foot: lastChange(ids),
    view: {
      agreement:
        agreement === null
          ? markup``
          : escaped(
              `The agreement itself was last reviewed on ${agreement.last}, and its next review is due on ${boundWords(agreement.dueAt)}${agreement.overdue ? ': it is overdue' : ''}.`
            ),
      open: followUps.open,
      done: followUps.done,
      overdue: followUps.overdue,
      rows: followUps.rows.slice(0, MOST).map(({ id, what, owner, due, overdue, ...task }) => ({
        incident: incidentLink(id, ''),
        what: escaped(what + trackedWords(task)),
        owner: owner === null ? markup`<strong>nobody</strong>` : escaped(owner.replace(/^@/, '')),
        due: timed(due ?? '–'),
        isBad: overdue,
      })),
      kept: followUps.kept === null ? [] : [keptRow(followUps.kept)],
      more: Math.max(0, followUps.rows.length - MOST),
      reviews: reviews.rows
        .slice(0, MOST)
        .map(({ id, title, priority, dueAt, heldAt, verdict }) => ({
          incident: incidentLink(id, ''),
          title: escaped(title),
          priority: escaped(priority),
          due: timed(instantCell(dueAt)),
          held: timed(instantCell(heldAt)),
          verdict: inlineHtml(verdictWords(verdict)),
        })),
      moreReviews: Math.max(0, reviews.rows.length - MOST),
    },
  }
}

/** How promises were kept, in one sentence. */
function keptRow({ inTime, late, undated, age }: NonNullable<PeriodFigures['followUps']['kept']>) {
  const old = age.max === null ? '' : ` The oldest that is open stands for ${lengthWords(age.max)}.`
  const unknown = undated === 0 ? '' : `; of ${undated} more nobody says when, or by when`
  return { words: escaped(`${inTime} of ${inTime + late} done in time${unknown}.${old}`) }
}
