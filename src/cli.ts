#!/usr/bin/env node
/** The command line: argv → command → exit code. What a verb needs is loaded when the verb is used. */
import { Command, CommanderError, Option } from 'commander'
import type { CommonOptions, Shell } from './commands/shell.ts'
import { tidyPath } from './commands/tidy-path.ts'
import { leaveInTime } from './leave-in-time.ts'
import { CommandError, type ExitCode } from './model/errors.ts'
import { terminalLine } from './report/terminal.ts'

const VERSION = '0.1.0'

interface Common {
  readonly dir: string
  readonly policy?: string
  readonly now?: string
  readonly asOf?: string
  readonly replay?: NonNullable<CommonOptions['replay']> | null
}

type Given<More = unknown> = Common & More

process.stdout.on('error', finishUnread)
process.stderr.on('error', finishUnread)
try {
  await commandLine().parseAsync(process.argv)
} catch (error) {
  process.exitCode = told(error)
}

function commandLine(): Command {
  const line = new Command('incident-ledger')
    .description('Incidents as Markdown in your repository, held against your SLA.')
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('Run `incident-ledger --help` for what there is.')
    .addHelpText(
      'after',
      '\nExit codes: 0 fine · 1 errors found, or something overdue · 2 could not run · 3 could not deliver'
    )

  verb(line, 'init', 'give a repository the default policy and the workflow').action(
    act(async (shell, _, given) => {
      const { init } = await import('./commands/init.ts')
      return init(shell, common(given))
    })
  )

  verb(
    line,
    'new',
    'record an incident: writes the file, says its priority and who must act by when'
  )
    .requiredOption('--title <text>', 'what is wrong, in one line')
    .option('--kind <kind>', 'a kind of the policy', 'service')
    .option('--service <name...>', 'an affected service; may be repeated')
    .option('--impact <impact>', 'severe, noticeable or minor (with --urgency: assesses at once)')
    .option('--urgency <urgency>', 'immediate, high or normal')
    .option('--by <who>', 'who reported it: a login, a role or a "Free Name"')
    .option('--source <source>', 'user, administrator, monitoring or security-tool')
    .option('--at <instant>', 'when it was reported; now where left out')
    .option('--summary <text>', 'what is known so far')
    .option('--exercise', 'a drill: told apart everywhere')
    .action(
      act<NewFlags>(async (shell, _, given) => {
        const { create } = await import('./commands/new.ts')
        return create(shell, { ...common(given), ...given, services: given.service ?? [] })
      })
    )

  verb(line, 'log', 'add an entry to a record’s timeline')
    .argument('<id>', 'the incident')
    .argument('<event>', 'engaged, updated, contained, resolved, closed …')
    .argument('[details...]', 'key=value, as in: role=security-officer who=sam note="on it"')
    .option('--at <instant>', 'when it happened; now where left out')
    .action(
      act<{ at?: string }>(async (shell, [id = '', event = '', ...details], given) => {
        const { log } = await import('./commands/log.ts')
        return log(shell, { ...common(given), id, event, details, at: given.at })
      })
    )

  verb(
    line,
    'fmt',
    'write instants and the summary fields in their normal form, keeping every other byte'
  )
    .argument('[paths...]', 'records; all of them where left out')
    .option('--check', 'change nothing; exit 1 if something would change')
    .action(
      act<{ check?: true }>(async (shell, paths, given) => {
        const { formatRecords } = await import('./commands/fmt.ts')
        return formatRecords(shell, { ...common(given), paths, check: given.check === true })
      })
    )

  verb(line, 'check', 'find what is wrong with records and policy, and what to type instead')
    .addOption(asOfOption())
    .argument('[paths...]', 'records to judge; all of them where left out')
    .addOption(format('text', 'json', 'github', 'sarif', 'markdown'))
    .addOption(
      new Option('--fail-on <severity>', 'what makes the exit code 1')
        .choices(['error', 'warning'])
        .default('error')
    )
    .action(
      act<{ format: CheckFormat; failOn: 'error' | 'warning' }>(async (shell, paths, given) => {
        const { check } = await import('./commands/check.ts')
        const asked = { ...common(given), paths, format: given.format, failOn: given.failOn }
        return check(shell, asked)
      })
    )

  verb(line, 'status', 'open incidents, worst first; with an ID, why each deadline is what it is')
    .addOption(asOfOption())
    .argument('[id]', 'explain this one')
    .option('--all', 'closed and dismissed incidents too')
    .addOption(format('text', 'json'))
    .action(
      act<{ all?: true; format: 'text' | 'json' }>(async (shell, [id], given) => {
        const { status } = await import('./commands/status.ts')
        return status(shell, {
          ...common(given),
          id: id ?? null,
          all: given.all === true,
          format: given.format,
        })
      })
    )

  verb(line, 'sweep', 'tell everybody who is owed a word; prints the plan unless --apply is given')
    .addOption(asOfOption())
    .option('--apply', 'deliver: needs GITHUB_TOKEN and --repo')
    .option('--repo <owner/name>', 'the repository that holds the tracking issues')
    .option('--author <login>', 'whose markers are trusted', 'github-actions[bot]')
    .option('--max-writes <count>', 'requests that change something, at most', '60')
    .option('--timeout <limit>', 'how long it may talk to GitHub, as in 90s or 8m', '8m')
    .addOption(format('text', 'json'))
    .action(
      act<SweepFlags>(async (shell, _, given) => {
        const [{ sweep }, { timeLimitOption }] = await Promise.all([
          import('./commands/sweep.ts'),
          import('./commands/time-limit.ts'),
        ])
        const deadline = AbortSignal.timeout(timeLimitOption(given.timeout) * 1000)
        const { apply = false } = given
        const asked = { ...delivery(given), format: given.format, apply, deadline }
        const exitCode = await sweep(shell, asked)
        leaveInTime(deadline)
        return exitCode
      })
    )

  verb(line, 'watch', 'sweep on this machine: delivers, then sleeps until something is due')
    .option('--repo <owner/name>', 'the repository that holds the tracking issues')
    .option('--author <login>', 'whose markers are trusted', 'github-actions[bot]')
    .option('--max-writes <count>', 'requests that change something, at most, in one sweep', '60')
    .option('--timeout <limit>', 'how long one sweep may talk to GitHub', '8m')
    .option(
      '--max-sleep <limit>',
      'how long to sleep at most before the folder is read again',
      '15m'
    )
    .action(
      act<WatchFlags>(async (shell, _, given) => {
        const { watchUntilStopped } = await import('./commands/watch-until-stopped.ts')
        const { timeout, maxSleep } = given
        return watchUntilStopped(shell, { ...delivery(given), timeout, maxSleep }, given.now)
      })
    )

  verb(line, 'doctor', 'look at all that the watch depends on, and say how to put it right')
    .option('--repo <owner/name>', 'the repository that holds the tracking issues')
    .option('--author <login>', 'whose overview issue is trusted', 'github-actions[bot]')
    .addOption(format('text', 'json'))
    .action(
      act<DoctorFlags>(async (shell, _, given) => {
        const [{ doctor }, { machineTime: time }] = await Promise.all([
          import('./commands/doctor.ts'),
          import('./commands/timekeeper.ts'),
        ])
        const asked = delivery({ ...given, maxWrites: '1' })
        return doctor(shell, { ...asked, format: given.format, time })
      })
    )

  verb(line, 'review', 'render the post-incident review of an incident')
    .addOption(asOfOption())
    .argument('<id>', 'the incident')
    .option('--write', 'write it beside the record, as <ID>/review.md')
    .option('--check', 'exit 1 if the committed review is out of date')
    .action(
      act<{ write?: true; check?: true }>(async (shell, [id = ''], given) => {
        const { review } = await import('./commands/review.ts')
        const what = given.check === true ? 'check' : given.write === true ? 'write' : 'print'
        return review(shell, { ...common(given), id, what })
      })
    )

  verb(
    line,
    'report',
    'the periodic review of the service level agreement: figures, charts, lessons'
  )
    .addOption(asOfOption())
    .option('--from <date>', 'where the period begins (default: the last quarter that is over)')
    .option('--to <date>', 'the first day that is no longer in it (default with --from: now)')
    .option('--out <folder>', 'write report.md there, with its pictures')
    .option('--confidential', 'tell the words of incidents marked amber or red too')
    .addOption(format('markdown', 'json', 'csv'))
    .action(
      act<ReportFlags>(async (shell, _, given) => {
        const { report } = await import('./commands/report.ts')
        return report(shell, {
          ...common(given),
          from: given.from ?? null,
          to: given.to ?? null,
          out: given.out ?? null,
          format: given.format,
          confidential: given.confidential === true,
        })
      })
    )

  verb(
    line,
    'audit',
    'what the history says: who first stated what, and what was changed afterwards'
  )
    .argument('[id]', 'this incident alone, with its whole trail')
    .addOption(asOfOption())
    .option('--trail', 'every change of every incident and of the policy')
    .option('--population <file>', 'compare with an outside list: one id a line, or CSV')
    .option('--verify', 'verify signatures, by the keys that your git knows')
    .option('--repo <owner/name>', 'ask GitHub (GITHUB_TOKEN) for tracking issues without a record')
    .option('--author <login>', 'whose tracking issues are trusted', 'github-actions[bot]')
    .option('--no-cache', 'read the whole history again')
    .addOption(format('text', 'json'))
    .action(
      act<AuditFlags>(async (shell, [id], given) => {
        const { audit } = await import('./commands/audit.ts')
        return audit(shell, {
          ...common(given),
          id: id ?? null,
          trail: given.trail === true,
          population: given.population ?? null,
          verify: given.verify === true,
          cache: given.cache,
          repository: given.repo ?? null,
          token: process.env['GITHUB_TOKEN'] ?? null,
          apiUrl: process.env['GITHUB_API_URL'] ?? 'https://api.github.com',
          author: given.author,
          format: given.format,
        })
      })
    )

  verb(line, 'policy', 'the agreement of each kind as a document, rendered from the policy')
    .option('--write', 'write the documents')
    .option('--check', 'exit 1 if the committed documents are out of date')
    .option('--out <folder>', 'where the documents are kept', 'docs/sla')
    .action(
      act<{ write?: true; check?: true; out: string }>(async (shell, _, given) => {
        const { policy } = await import('./commands/policy.ts')
        const what = given.check === true ? 'check' : given.write === true ? 'write' : 'print'
        return policy(shell, { ...common(given), what, out: given.out })
      })
    )

  verb(line, 'bundle', 'an evidence pack of a period, or whether one is what it says it is')
    .option('--from <date>', 'where the period begins (default: the last quarter that is over)')
    .option('--to <date>', 'the first day that is no longer in it (default with --from: now)')
    .option('--out <folder>', 'write the pack there; the folder is empty or not there yet')
    .option('--verify <folder>', 'compute a pack again from itself, and say which bytes differ')
    .option('--repo <owner/name>', 'ask GitHub (GITHUB_TOKEN) for the notices that were sent')
    .option('--author <login>', 'whose notices are trusted', 'github-actions[bot]')
    .action(
      act<BundleFlags>(async (shell, _, given) => {
        const { bundle } = await import('./commands/bundle.ts')
        return bundle(shell, {
          ...common(given),
          from: given.from ?? null,
          to: given.to ?? null,
          out: given.out ?? null,
          verify: given.verify ?? null,
          isNowGiven: given.now !== undefined,
          version: VERSION,
          repository: given.repo ?? null,
          token: process.env['GITHUB_TOKEN'] ?? null,
          apiUrl: process.env['GITHUB_API_URL'] ?? 'https://api.github.com',
          author: given.author,
        })
      })
    )

  return line
}

type CheckFormat = 'text' | 'json' | 'github' | 'sarif' | 'markdown'

interface NewFlags {
  readonly title: string
  readonly kind: string
  readonly service?: readonly string[]
  readonly impact?: string
  readonly urgency?: string
  readonly by?: string
  readonly source?: string
  readonly at?: string
  readonly summary?: string
  readonly exercise?: true
}

interface ReportFlags {
  readonly from?: string
  readonly to?: string
  readonly out?: string
  readonly confidential?: true
  readonly format: 'markdown' | 'json' | 'csv'
}

interface AuditFlags {
  readonly trail?: true
  readonly population?: string
  readonly verify?: true
  readonly repo?: string
  readonly author: string
  readonly cache: boolean
  readonly format: 'text' | 'json'
}

interface BundleFlags {
  readonly from?: string
  readonly to?: string
  readonly out?: string
  readonly verify?: string
  readonly repo?: string
  readonly author: string
}

interface DeliveryFlags {
  readonly repo?: string
  readonly author: string
  readonly maxWrites: string
}

interface SweepFlags extends DeliveryFlags {
  readonly apply?: true
  readonly timeout: string
  readonly format: 'text' | 'json'
}

interface DoctorFlags extends Omit<DeliveryFlags, 'maxWrites'> {
  readonly format: 'text' | 'json'
}

interface WatchFlags extends DeliveryFlags {
  readonly timeout: string
  readonly maxSleep: string
}

function verb(line: Command, name: string, description: string): Command {
  return line
    .command(name)
    .description(description)
    .option('--dir <folder>', 'where the records are', 'incidents')
    .option('--policy <file>', 'the policy (default: policy.yml in that folder)')
    .option('--now <instant>', 'judge as of this moment')
}

function asOfOption(): Option {
  return new Option(
    '--as-of <revision or instant>',
    'as it was, by the commit of then; no checkout'
  )
}

function format(first: string, ...others: readonly string[]): Option {
  return new Option('--format <format>', 'how to print').choices([first, ...others]).default(first)
}

function common({ dir, policy, replay = null }: Given): CommonOptions {
  const root = process.cwd()
  return {
    dir: tidyPath(root, dir),
    policy: policy === undefined ? null : tidyPath(root, policy),
    replay,
  }
}

/** Where words go and whose they are: flags first, then what a runner sets. */
function delivery(given: Given<DeliveryFlags>) {
  // Drills against a stand-in need not wait seconds between two writes.
  const spacing = process.env['INCIDENT_LEDGER_WRITE_SPACING']
  return {
    writeSpacing: spacing === undefined ? null : Number(spacing),
    ...common(given),
    repository: given.repo ?? process.env['GITHUB_REPOSITORY'] ?? null,
    token: process.env['GITHUB_TOKEN'] ?? null,
    apiUrl: process.env['GITHUB_API_URL'] ?? 'https://api.github.com',
    serverUrl: process.env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    author: given.author,
    maxWrites: given.maxWrites,
  }
}

/** Makes a commander action of a verb: flattens the arguments, builds the shell, sets the exit code. */
function act<More>(
  run: (shell: Shell, args: readonly string[], given: Given<More>) => Promise<ExitCode>
) {
  return async (...values: readonly unknown[]): Promise<void> => {
    const command = values.at(-1)
    if (!(command instanceof Command)) throw new TypeError('commander passes the command last')
    const args = values
      .slice(0, -2)
      .flat()
      .filter((value) => typeof value === 'string')
    const given = command.opts<Given<More>>()
    const shell = await shellOf(given.now)
    const replay = await replayFor(shell, given)
    const standing = replay === null ? shell : { ...shell, now: replay.now }
    process.exitCode = await run(standing, args, { ...given, replay })
  }
}

/** The commit that `--as-of` names; null without it. */
async function replayFor(shell: Shell, { asOf, now }: Common) {
  if (asOf === undefined) return null
  const { replayOf } = await import('./commands/replay.ts')
  return replayOf(shell, { asOf, now: now === undefined ? null : shell.now })
}

async function shellOf(now: string | undefined): Promise<Shell> {
  const { instantOf, parseInstant } = await import('./model/time.ts')
  const moment = now === undefined ? instantOf(Date.now()) : parseInstant(now)
  if (typeof moment !== 'number') {
    throw new CommandError(
      `--now ${JSON.stringify(now)} is not an instant.`,
      'Write it with date, time and offset, as in 2026-11-21T03:12:00Z.'
    )
  }
  return {
    root: process.cwd(),
    now: moment,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    color: process.stdout.isTTY && !process.env['NO_COLOR'],
    columns: process.stdout.isTTY ? process.stdout.columns : null,
    templates: new URL('../templates/', import.meta.url),
    bodyWorker: new URL('./body-worker.js', import.meta.url),
  }
}

/** One sentence and its remedy, never a stack. */
function told(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof CommandError) {
    process.stderr.write(
      `incident-ledger: ${terminalLine(error.message)}\n  ${terminalLine(error.remedy)}\n`
    )
    return error.exitCode
  }
  const words = error instanceof Error ? error.message : String(error)
  process.stderr.write(
    `incident-ledger: this is a fault of the tool, not of your records: ${terminalLine(words)}\n` +
      '  Run it again with INCIDENT_LEDGER_TRACE=1 and report what it prints.\n'
  )
  if (process.env['INCIDENT_LEDGER_TRACE'] === '1' && error instanceof Error) {
    process.stderr.write(`${error.stack ?? ''}\n`)
  }
  return 2
}

/** Whoever read the output has gone: the work is finished all the same, and its exit code stands. */
function finishUnread(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
