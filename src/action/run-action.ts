/** One run of the action: inputs and event → annotations, summary, outputs and exit code. */
import * as core from '@actions/core'
import { act } from '../commands/act/act.ts'
import type { PartResult, Run } from '../commands/act/act-run.ts'
import { parseInputs } from '../commands/act/action-inputs.ts'
import { outputTexts } from '../commands/act/action-outputs.ts'
import { parseEvent } from '../commands/act/github-event.ts'
import type { Shell } from '../commands/shell.ts'
import { machineTime } from '../commands/sweep/timekeeper.ts'
import { couldNotWrite } from '../disk/could-not-write.ts'
import { limitsOf } from '../commands/sweep/time-limit.ts'
import { environmentOf } from '../send/wiring.ts'
import { createClient } from '../github/client.ts'
import { drillPaceOf } from '../github/drill-pace.ts'
import { repositoryOf } from '../github/repository.ts'
import { setWatchdog, leaveInTime } from '../commands/sweep/watchdog.ts'
import { CommandError } from '../model/errors.ts'
import { placeOf } from '../model/marking.ts'
import { instantOf } from '../model/time.ts'
import { defuseCommands, stripControls, terminalLine } from '../text/terminal.ts'

/** Where the parts lie that are read from disk; the entry knows. */
export type ActionFiles = Pick<Shell, 'templates' | 'bodyWorker' | 'recordWorker' | 'watchdog'>

/** A shorter value would make stars of half the log. */
const SHORTEST_SECRET = 8

/** Never throws: what went wrong is an annotation. */
export async function runAction(files: ActionFiles): Promise<number> {
  try {
    const { part, gitHubEnd } = await run(files)
    await finish(part)
    leaveInTime(gitHubEnd)
    return part.exitCode
  } catch (error) {
    return reportError(error)
  }
}

async function run(
  files: ActionFiles
): Promise<{ readonly part: PartResult; readonly gitHubEnd: AbortSignal }> {
  const context = await readContext()
  const inputs = parseInputs((name) => core.getInput(name))
  const { ending, gitHubEnd, deadline } = limitsOf(inputs.timeout)
  setWatchdog(files.watchdog, inputs.timeout, '::error::')
  const token = inputs['github-token'] ?? ''
  if (token !== '') core.setSecret(token)
  for (const [variable, value = ''] of Object.entries(process.env))
    if (variable.startsWith('LEDGER_') && value.length >= SHORTEST_SECRET) core.setSecret(value)
  const name = `${context.repo.owner}/${context.repo.repo}`
  const client =
    token === ''
      ? null
      : await createClient({
          token,
          baseUrl: context.apiUrl,
          log: logLine,
          deadline: gitHubEnd,
          ...drillPaceOf(process.env),
        })
  const { event, isPrivate } = parseEvent({
    name: context.eventName,
    ref: context.ref,
    actor: context.actor,
    payload: context.payload,
  })
  const given: Run = {
    inputs,
    event,
    name,
    isPrivate,
    commit: process.env['GITHUB_SHA'] ?? '',
    serverUrl: context.serverUrl,
    repository: client === null ? null : repositoryOf(client, name, ending),
    time: machineTime,
    receivers: {
      environment: environmentOf(process.env),
      insecureReceivers: inputs['allow-insecure-receivers'],
    },
    deadline,
  }
  const shell: Shell = {
    root: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
    now: inputs.now ?? instantOf(Date.now()),
    out: (text) => void process.stdout.write(defuseCommands(text)),
    command: (text) => void process.stdout.write(text),
    place: placeOf(isPrivate),
    err: (text) => core.info(stripControls(text.trimEnd())),
    color: false,
    columns: null,
    ...files,
  }
  return { part: await act(shell, given), gitHubEnd }
}

/** Loaded here, for it reads the event's payload while it loads. */
async function readContext() {
  try {
    // Of the toolkit nothing else: its own client would come with it.
    const { context } = await import('@actions/github')
    // Asked once, for it throws where the runner named no repository.
    return context.repo.repo === '' ? noRunner() : context
  } catch (error) {
    return noRunner(error)
  }
}

function noRunner(cause?: unknown): never {
  throw new CommandError(
    'This does not look like a run of GitHub Actions: GITHUB_REPOSITORY or the event’s payload is missing.',
    'Use the action in a workflow; from a shell, `incident-ledger` does the same.',
    2,
    cause
  )
}

function logLine(sentence: string): void {
  core.info(terminalLine(sentence))
}

async function finish(outcome: PartResult): Promise<void> {
  for (const sentence of outcome.warnings) core.warning(stripControls(sentence))
  for (const sentence of outcome.errors) core.error(stripControls(sentence))
  try {
    for (const [name, value] of outputTexts(outcome.outputs)) core.setOutput(name, value)
    if (outcome.summary !== '' && process.env['GITHUB_STEP_SUMMARY'] !== undefined) {
      await core.summary.addRaw(outcome.summary, true).write()
    }
  } catch (error) {
    throw couldNotWrite('The outputs and the summary of the run', error)
  }
}

/** One sentence and its remedy, never a stack. */
function reportError(error: unknown): number {
  if (error instanceof CommandError) {
    core.error(stripControls(`${error.message} ${error.remedy}`))
    return error.exitCode
  }
  const words = error instanceof Error ? error.message : String(error)
  core.error(stripControls(`This is a fault of the action, not of your records: ${words}`))
  if (core.isDebug() && error instanceof Error) core.debug(stripControls(error.stack ?? ''))
  return 2
}
