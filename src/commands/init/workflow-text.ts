/** Writes the workflow for this repository: its main line, its folder, and the action as it is to be had. */
import { posix } from 'node:path'
import { CommandError } from '../../model/errors.ts'
import { scalar } from './policy-text.ts'
import type { Survey } from './survey.ts'

/** Stands where nobody knows the action's repository and commit. */
export const UNKNOWN = 'OWNER/incident-ledger@FULL-COMMIT-HASH'

const REFERENCE = /^[\w-][\w.-]*\/[\w-][\w.-]*@[0-9a-f]{40}$/

/** What the workflow is made of. */
export interface WorkflowParts {
  readonly survey: Survey
  readonly dir: string
  readonly policy: string
  /** `owner/name@commit`. */
  readonly action: string
  /** Reads a template of the tool. */
  readonly template: (name: string) => string
}

/** The template with what is known of this repository. */
export function workflowText({ template, survey, action, dir, policy }: WorkflowParts): string {
  const inputs = [
    ...(dir === 'incidents' ? [] : [`dir: ${scalar(dir)}`]),
    ...(policy === posix.join(dir, 'policy.yml') ? [] : [`policy: ${scalar(policy)}`]),
  ]
  const given =
    inputs.length === 0 ? '' : `\n        with:\n          ${inputs.join('\n          ')}`
  return template('workflow.yml')
    .replace('branches: [main]', () => `branches: [${scalar(survey.branch)}]`)
    .replace(UNKNOWN, () => action + given)
}

/** @throws CommandError (2) where it is no repository with a full commit. */
export function actionReference(typed: string): string {
  const fault = actionFault(typed)
  if (fault === null) return typed
  throw new CommandError(
    fault,
    'Write owner/name@ and the 40 characters of the commit: whoever moves a tag or a branch moves what runs.'
  )
}

/** What is wrong with it; null where nothing is. */
export function actionFault(typed: string): string | null {
  return REFERENCE.test(typed) ? null : `${JSON.stringify(typed)} names no commit of a repository.`
}
