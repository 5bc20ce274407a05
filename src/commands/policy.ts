/** `policy`: renders the agreement of each kind as a document, writes it, or holds a committed copy equal. */
import { resolve } from 'node:path'
import { CommandError, type ExitCode } from '../model/errors.ts'
import { firstDifference, type SlaDocument } from '../report/sla-document.ts'
import { stripControls, terminalLine } from '../text/terminal.ts'
import { writeFileAtomically } from '../store/write-file.ts'
import { readablePolicy } from './ledger/usable-policy.ts'
import { outFolder } from './ledger/out-folder.ts'
import { renderPages } from './ledger/sla-pages.ts'
import type { CommonOptions, Shell } from './shell.ts'
import { readText } from '../store/files.ts'
import { policyPath } from './ledger/places.ts'

export { packs } from './ledger/packs.ts'

/** What to do with the documents. */
export interface PolicyOptions extends CommonOptions {
  readonly what: 'print' | 'write' | 'check'
  /** The folder of the documents. */
  readonly out: string
}

/** Prints the documents, writes them, or compares. Exit 1 where `check` finds one missing or out of date. */
export async function policy(shell: Shell, options: PolicyOptions): Promise<ExitCode> {
  const folder = outFolder(options.out)
  const path = policyPath(options)
  const { policy: agreed } = await readablePolicy(shell.root, path)
  const documents = await renderPages(shell, agreed, path, folder)
  switch (options.what) {
    case 'print':
      shell.out(documents.map(({ text }) => text).join('\n---\n\n'))
      return 0
    case 'write':
      for (const { name, text } of documents) {
        writeFileAtomically(shell.root, `${folder}/${name}`, text)
        shell.out(`${terminalLine(`${folder}/${name}`)}\n`)
      }
      return 0
    case 'check':
      return check(shell, folder, documents)
  }
}

/** Says of every document whether the committed copy still holds. */
function check(shell: Shell, folder: string, documents: readonly SlaDocument[]): ExitCode {
  const faults = documents.flatMap(({ name, text }) => {
    const path = `${folder}/${name}`
    const committed = readCopy(shell.root, path)
    if (committed === null) return [`There is no ${terminalLine(path)}.`]
    const difference = firstDifference(committed, text)
    if (difference === null) return []
    const { line, was, is } = difference
    return [
      `${terminalLine(path)} is out of date from line ${line} on.\n  committed: ${stripControls(was)}\n  rendered:  ${stripControls(is)}`,
    ]
  })
  if (faults.length > 0) {
    shell.err(faults.map((fault) => `${fault}\n`).join(''))
    throw new CommandError(
      `${faults.length} of ${documents.length} documents do not say what the policy says.`,
      'Write them with `incident-ledger policy --write`, and commit them.',
      1
    )
  }
  shell.err(`${documents.length} documents say what the policy says.\n`)
  return 0
}

function readCopy(root: string, path: string): string | null {
  try {
    return readText(resolve(root, path))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw new CommandError(
      `The document ${path} cannot be read.`,
      'Look at what stands there: it should be a file.',
      2,
      error
    )
  }
}
