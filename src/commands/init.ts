/** `init`: gives a repository its policy and its workflow, and leaves alone what is there already. */
import { CommandError, type ExitCode } from '../model/errors.ts'
import { defaultBranch } from '../git/default-branch.ts'
import { terminalLine } from '../text/terminal.ts'
import { createFile } from '../store/write-file.ts'
import { openFileLookup } from '../store/file-lookup.ts'
import { loadTemplate } from '../store/load-template.ts'
import { findOwnTool, type OwnTool } from './init/own-tool.ts'
import { policyPath, shippedPolicy } from './ledger/gather.ts'
import type { CommonOptions, Shell } from './shell.ts'

const WORKFLOW = '.github/workflows/incidents.yml'
const UNKNOWN = 'OWNER/incident-ledger@FULL-COMMIT-HASH'
const REFERENCE = /^[\w-][\w.-]*\/[\w-][\w.-]*@[0-9a-f]{40}$/

/** What only the team knows. */
export interface InitOptions extends CommonOptions {
  /** Where the workflow gets the action, `owner/name@commit`; null: from where this tool came. */
  readonly action: string | null
  /** Asks whoever sits there; null where nobody does. */
  readonly ask: ((question: string) => Promise<string>) | null
}

/** Prints the path of each file that it made; on stderr, what to do next. */
export async function init(shell: Shell, options: InitOptions): Promise<ExitCode> {
  const repository = openFileLookup(shell.root)
  const tool = findOwnTool(shell.templates)
  const path = policyPath(options)
  const isNew = (file: string) => repository.kindOf(file) === null
  const action = isNew(WORKFLOW) ? await actionOf(tool, options) : ''
  const files = [
    [path, policyFor(shell, tool)],
    [WORKFLOW, workflowFor(shell, action)],
  ] as const
  for (const [file, text] of files) {
    if (!isNew(file)) {
      shell.err(`${file} is there already, and stays as it is.\n`)
      continue
    }
    createFile(shell.root, file, text)
    shell.out(`${terminalLine(file)}\n`)
  }
  const unnamed =
    action === UNKNOWN ? `name the action's repository and commit in ${WORKFLOW},\n` : ''
  shell.err(
    `Next: put your people into ${path} (every [text in brackets] and every login),\n` +
      `${unnamed}and run \`incident-ledger check\`.\n`
  )
  return 0
}

async function actionOf(tool: OwnTool, { action, ask }: InitOptions): Promise<string> {
  if (action !== null) return referenceOf(action)
  const { repository, commit } = tool
  if (repository !== null && commit !== null) return `${repository}@${commit}`
  const typed = await ask?.(
    `Which repository and commit is the action to be had from (${UNKNOWN}; empty: later)? `
  )
  return typed === undefined || typed.trim() === '' ? UNKNOWN : referenceOf(typed.trim())
}

function referenceOf(typed: string): string {
  if (REFERENCE.test(typed)) return typed
  throw new CommandError(
    `${JSON.stringify(typed)} names no commit of a repository.`,
    'Write owner/name@ and the 40 characters of the commit: whoever moves a tag or a branch moves what runs.'
  )
}

/** The policy, with how the team calls the tool where that is known. */
function policyFor(shell: Shell, { command }: OwnTool): string {
  const text = new TextDecoder().decode(shippedPolicy(shell))
  const line = `command: ${JSON.stringify(command)} # how your people call this tool; comments on GitHub name it so`
  return command === null ? text : text.replace(/^timezone: .*$/m, (zone) => `${zone}\n${line}`)
}

/** The workflow, for the branch that this repository takes for its main line. */
function workflowFor({ root, templates }: Shell, action: string): string {
  const branch = defaultBranch(root) ?? 'main'
  // Quoted where YAML could take a name for something else.
  const name = /^[A-Za-z][\w/.-]*$/.test(branch) ? branch : JSON.stringify(branch)
  return loadTemplate(templates, 'workflow.yml')
    .replace('branches: [main]', () => `branches: [${name}]`)
    .replace(UNKNOWN, () => action)
}
