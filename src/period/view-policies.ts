/** The policies that judged a period, as the cells of a table and a sentence that is true of all of them. */
import { countOf } from '../model/count-of.ts'
import { policyText } from '../report/drawing.ts'
import type { PeriodFigures } from './figures.ts'
import { instantCell } from './view-words.ts'

/** The part of the view about policies. */
export function policyView(figures: PeriodFigures) {
  const { policies, policyFile, presentBecause } = figures
  const beforeAny = policies.reduce((sum, one) => sum + one.beforeAny, 0)
  return {
    policies: policies.map(({ commit, since, incidents, verdicts, ...row }) => ({
      policy: policyText({ path: policyFile.path, commit }),
      since: since === null ? 'for every clock' : instantCell(since),
      judged: `${countOf(verdicts, 'deadline')} of ${countOf(incidents, 'incident')}${row.beforeAny === 0 ? '' : `, ${row.beforeAny} begun before any policy was recorded`}`,
    })),
    heldAgainst:
      presentBecause === null
        ? `Each deadline is held against the policy in force when its clock started${exceptions(beforeAny)}.`
        : `Every deadline is held against the present policy, for ${presentBecause}.`,
  }
}

function exceptions(beforeAny: number): string {
  if (beforeAny === 0) return ''
  const what = countOf(beforeAny, 'clock')
  return `; ${what} started before any policy was recorded, and ${beforeAny === 1 ? 'is' : 'are'} held against the oldest one`
}
