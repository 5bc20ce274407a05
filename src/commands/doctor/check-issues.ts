/** Whether issues are switched on, and whether our labels are there. */
import { LEDGER_LABEL } from '../../delivery/labels.ts'
import { type Check, fine, problem, unasked } from './diagnosis.ts'

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
  const present = new Set(github.labels.map((label) => label.toLowerCase()))
  const missing = wanted.filter((label) => !present.has(label.toLowerCase()))
  return [
    github.isArchived
      ? problem(
          CHECK,
          'The repository is archived, and takes no issues.',
          'Unarchive it in its settings.'
        )
      : github.hasIssues
        ? fine(CHECK, 'Issues are switched on.')
        : problem(
            CHECK,
            'Issues are switched off, so there is no place to tell anybody.',
            "Switch them on in the repository's settings (General, Features)."
          ),
    missing.length === 0
      ? fine(LABELS, 'All labels of ours are there.')
      : fine(LABELS, `Not there yet, and made when first needed: ${missing.join(', ')}.`),
  ]
}
