/** The check of a pull request that this run opened: its own runs wait until somebody lets them. */
import { findPull } from '../../github/pull.ts'
import type { Repository } from '../../github/repository.ts'
import { CommandError } from '../../model/errors.ts'
import { unmergedReader } from '../../store/read-records.ts'
import { checkForAction } from './act-check.ts'
import type { Acting } from './act-run.ts'
import { hiddenRecords } from './discretion.ts'
import { readHeadSource } from './head-source.ts'
import type { PullRequestFacts } from './tasks.ts'
import { touchedRecords } from './touched-records.ts'

/** What stands above the findings until a run of the pull request's own says them again. */
const WHO_PRESSES =
  '**Somebody with write access merges this, or closes it.** It was opened with the token of a workflow, so its own runs ' +
  'wait: somebody with write access presses **Approve workflows to run** below, or **Update branch**. Until then this ' +
  'check stands in, made by the run that opened it.'

/** Checks it, and comments on it. Best effort, for the pull request stands: what was refused is a warning. */
export async function checkOpened(opening: Opening, number: number): Promise<readonly string[]> {
  try {
    return await checked(opening, number)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    return [`Pull request #${number} was not checked: ${error.message} ${error.remedy}`]
  }
}

/** The run that opened it, and where. */
interface Opening extends Acting {
  readonly repository: Repository
}

async function checked(
  { shell, run, options, repository }: Opening,
  number: number
): Promise<readonly string[]> {
  const pull = await findPull(repository, number)
  const facts: PullRequestFacts = {
    number,
    author: run.inputs.author,
    action: 'opened',
    baseSha: pull.baseSha,
    headSha: pull.headSha,
    headRef: pull.headBranch,
    sameRepository: true,
    readOnly: false,
  }
  const read = unmergedReader(shell.recordWorker)
  const head = await readHeadSource(repository, facts, options, read, 2)
  const { touched, reading } = await touchedRecords(shell, repository, facts, { ...options, head })
  const there = { ...options, head, reading }
  const hidden = await hiddenRecords(shell, there, touched)
  // Its findings are of another tree than this run's: they stand in its comment, and annotate nothing here.
  const silent = { ...shell, command: () => undefined }
  const own = { ...run, event: { ...run.event, pullRequest: facts } }
  const part = await checkForAction(
    { shell: silent, run: own, options: there },
    {
      touched,
      hidden,
      comment: run.inputs.comment,
      above: WHO_PRESSES,
    }
  )
  return part.warnings
}
