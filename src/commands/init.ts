/** `init`: gives a repository its policy and its workflow, and leaves alone what is there already. */
import type { ExitCode } from '../model/errors.ts'
import { defaultBranch } from '../git/default-branch.ts'
import { terminalLine } from '../report/terminal.ts'
import { createFile } from '../store/write-file.ts'
import { openRepository } from '../store/open-repository.ts'
import { loadTemplate } from '../store/load-template.ts'
import { policyPath, shippedPolicy } from './ledger/gather.ts'
import type { CommonOptions, Shell } from './shell.ts'

const WORKFLOW = '.github/workflows/incidents.yml'

/** Prints the path of each file that it made; on stderr, what to do next. */
export async function init(shell: Shell, options: CommonOptions): Promise<ExitCode> {
  const files = [
    [policyPath(options), new TextDecoder().decode(shippedPolicy(shell))],
    [WORKFLOW, workflowFor(shell)],
  ] as const
  const repository = openRepository(shell.root)
  for (const [path, text] of files) {
    if (repository.kindOf(path) !== null) {
      shell.err(`${path} is there already, and stays as it is.\n`)
      continue
    }
    createFile(shell.root, path, text)
    shell.out(`${terminalLine(path)}\n`)
  }
  shell.err(
    `Next: put your people into ${policyPath(options)} (every [text in brackets] and every login), name the\n` +
      `action's repository and commit in ${WORKFLOW}, and run \`incident-ledger check\`.\n`
  )
  return 0
}

/** The workflow, for the branch that this repository takes for its main line. */
function workflowFor({ root, templates }: Shell): string {
  const branch = defaultBranch(root) ?? 'main'
  // Quoted where YAML could take a name for something else.
  const name = /^[A-Za-z][\w/.-]*$/.test(branch) ? branch : JSON.stringify(branch)
  return loadTemplate(templates, 'workflow.yml').replace(
    'branches: [main]',
    () => `branches: [${name}]`
  )
}
