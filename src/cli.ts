#!/usr/bin/env node
/** The command line: argv → command → exit code. What a verb needs is loaded when the verb is used. */
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { addDeliverVerbs } from './cli/deliver-verbs.ts'
import { addInitVerb } from './cli/init-verb.ts'
import { addJudgeVerbs } from './cli/judge-verbs.ts'
import { addProveVerbs } from './cli/prove-verbs.ts'
import { addEditVerbs } from './cli/edit-verbs.ts'
import { addRecordVerbs } from './cli/record-verbs.ts'
import { howCalled } from './cli/how-called.ts'
import { addEvents, addExamples, layOut } from './cli/help.ts'
import { addOwnVerbs } from './cli/own-verbs.ts'
import { openStreams } from './cli/streams.ts'
import { told } from './cli/told.ts'
import { actIn, VERSION } from './cli/verb.ts'

const streams = openStreams()
const script = fileURLToPath(import.meta.url)
const asked = process.env['INCIDENT_LEDGER_COMMAND']
const spelling = howCalled(script, process.cwd(), asked)
try {
  const line = commandLine()
  if (process.argv.some((word) => word === '--help' || word === '-h' || word === 'help'))
    await addEvents(line)
  await line.parseAsync(process.argv)
} catch (error) {
  process.exitCode = told(error, spelling)
}

function commandLine(): Command {
  const line = new Command('incident-ledger')
    .description('Incidents as Markdown in your repository, held against your SLA.')
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError(`Run \`${spelling} --help\` for what there is.`)
    .addHelpText(
      'after',
      '\nExit codes: 0 fine · 1 errors found, or something overdue\n            2 could not run · 3 could not deliver'
    )
  layOut(line)
  const act = actIn({
    templates: new URL('../templates/', import.meta.url),
    bodyWorker: new URL('./body-worker.js', import.meta.url),
    spelling,
    ...streams,
    recordWorker: new URL('./record-worker.js', import.meta.url),
    watchdog: new URL('./watchdog-worker.js', import.meta.url),
  })
  addInitVerb(line, act)
  addRecordVerbs(line, act)
  addEditVerbs(line, act)
  addJudgeVerbs(line, act)
  addDeliverVerbs(line, act)
  addProveVerbs(line, act)
  addOwnVerbs(line, streams.out, howCalled(script, null, asked))
  addExamples(line)
  return line
}
