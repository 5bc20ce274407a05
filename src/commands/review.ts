/** `review`: renders the post-incident review of an incident, or says whether the committed one still holds. */
import { CommandError, type ExitCode } from '../model/errors.ts'
import { compareReview, keepSignOff } from '../report/review-sign-off.ts'
import { stripControls, terminalLine } from '../text/terminal.ts'
import { createFile, writeFileAtomically } from '../store/write-file.ts'
import { aloneToWrite } from './ledger/alone.ts'
import { entryOf } from './ledger/entry-of.ts'
import { gather } from './ledger/gather.ts'
import { tellPresentPolicy } from './ledger/policy-notes.ts'
import {
  isWithheld,
  renderReviewOf,
  reviewPath,
  withheldReview,
} from './ledger/render-review-of.ts'
import type { CommonOptions, Shell } from './shell.ts'

/** Which review, and what to do with it. */
export interface ReviewOptions extends CommonOptions {
  readonly id: string
  /** `write` and `check` are about the file beside the record, whose sign-off is people's own. */
  readonly what: 'print' | 'write' | 'check'
}

/** Prints the review, writes it, or compares. Exit 1 where `check` finds the committed one missing or out of date. */
export async function review(shell: Shell, options: ReviewOptions): Promise<ExitCode> {
  return aloneToWrite(shell, options, () => reviewOf(shell, options))
}

async function reviewOf(shell: Shell, options: ReviewOptions): Promise<ExitCode> {
  const gathered = await gather(shell, options)
  const entry = entryOf(shell, gathered, options.id)
  const rendered = await renderReviewOf(shell, gathered, entry)
  const path = reviewPath(entry)
  const committed = await gathered.source.text(path)
  tellPresentPolicy(shell, gathered)
  switch (options.what) {
    case 'print':
      shell.out(isWithheld(shell, gathered, entry) ? `${withheldReview(entry)}\n` : rendered)
      return 0
    case 'write':
      if (committed === null) createFile(shell.root, path, rendered)
      else writeFileAtomically(shell.root, path, keepSignOff(committed, rendered), committed)
      shell.out(`${terminalLine(path)}\n`)
      return 0
    case 'check':
      return compare(shell, path, committed, rendered, !isWithheld(shell, gathered, entry))
  }
}

function compare(
  shell: Shell,
  path: string,
  committed: string | null,
  rendered: string,
  mayQuote: boolean
): ExitCode {
  const remedy = 'Write it with `incident-ledger review ID --write`, and commit it.'
  if (committed === null) throw new CommandError(`There is no review at ${path}.`, remedy, 1)
  const found = compareReview(committed, rendered)
  if (!found.current) {
    if (mayQuote)
      shell.err(
        `  committed: ${stripControls(found.committed)}\n  rendered:  ${stripControls(found.rendered)}\n`
      )
    throw new CommandError(`${path} is out of date from line ${found.line} on.`, remedy, 1)
  }
  shell.err(`${terminalLine(path)} is up to date.\n`)
  return 0
}
