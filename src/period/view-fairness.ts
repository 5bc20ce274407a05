/** Who was called, as the cells of a table, and where the figures come from. */
import { countOf } from '../model/count-of.ts'
import { cell } from '../text/markdown.ts'
import { type Fairness, NIGHT } from './fairness.ts'
import type { PeriodFigures } from './figures.ts'
import { someOf } from './view-words.ts'

/** The part of the view about words; no rows where nobody was told. */
export function fairnessView({ fairness }: PeriodFigures) {
  return {
    told: fairness.people.map(({ login, elsewhere, nobody, ...row }) => ({
      who: cell(login),
      words: some(row.words, [
        [row.nights, 'at night'],
        [row.weekends, 'at weekends'],
      ]),
      called: some(row.called, [
        [elsewhere, 'somebody else took up'],
        [nobody, 'nobody did'],
      ]),
    })),
    toldFrom: sourceWords(fairness),
  }
}

/** A count, and how many of it were what. */
function some(count: number, parts: readonly (readonly [number, string])[]): string {
  return [`**${count}**`, ...someOf(parts, ' ')].join(', ')
}

/** Where the figures come from, for every form of the report. */
export function sourceWords({ words, receipts, unnamed }: Fairness): string {
  const nameless =
    unnamed === 0
      ? ''
      : ` ${countOf(unnamed, 'entry names', 'entries name')} no person, and ${unnamed === 1 ? 'is' : 'are'} in no row.`
  return `Counted are the words of the period that records hold as \`notified\` with who was told: ${receipts} of ${words} are receipts of GitHub or a receiver, the others were typed.${nameless} Night is from ${NIGHT.from}:00 to ${String(NIGHT.to).padStart(2, '0')}:00 and the weekend Saturday and Sunday, by the clock of the rota, else of the organisation.`
}
