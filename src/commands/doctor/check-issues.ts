/** Whether issues are switched on, and whether our labels are there. */
import { isSameLabel, LEDGER_LABEL } from '../../delivery/labels.ts'
import type { Examined } from '../../github/examine.ts'
import { type Check, type Diagnosis, fine, problem, unasked, unknown } from './diagnosis.ts'

const CHECK = 'issues'
const LABELS = 'labels'

/** A repository without issues, or an archived one, takes no word. Labels are made by the first sweep. */
export const checkIssues: Check = ({ github, gathered: { policyFile } }) => {
  if (github === null) return [unasked(CHECK)]
  const { priorities, kinds } = policyFile.policy
  const wanted = [
    LEDGER_LABEL,
    ...Object.keys(priorities).map((priority) => `priority:${priority}`),
    ...Object.keys(kinds).map((kind) => `kind:${kind}`),
  ]
  return [switchedOn(github), labelsOf(github, wanted)]
}

function switchedOn({ isArchived, hasIssues }: Examined): Diagnosis {
  if (isArchived === true) {
    return problem(
      CHECK,
      'The repository is archived, and takes no issues.',
      'Unarchive it in its settings.'
    )
  }
  if (hasIssues === false) {
    return problem(
      CHECK,
      'Issues are switched off, so there is no place to tell anybody.',
      "Switch them on in the repository's settings (General, Features)."
    )
  }
  return isArchived === null || hasIssues === null
    ? unknown(CHECK, 'GitHub did not say whether the repository takes issues.')
    : fine(CHECK, 'Issues are switched on.')
}

function labelsOf({ labels }: Examined, wanted: readonly string[]): Diagnosis {
  if (labels === null) return unknown(LABELS, 'The labels could not be listed.')
  const missing = wanted.filter((label) => !labels.some((one) => isSameLabel(one, label)))
  return missing.length === 0
    ? fine(LABELS, 'All labels of ours are there.')
    : fine(LABELS, `Not there yet, and made when first needed: ${missing.join(', ')}.`)
}
