/** The verbs that tell people: sweep, watch, doctor. */
import type { Command } from 'commander'
import { leaveInTime, setWatchdog } from '../commands/sweep/watchdog.ts'
import { drillPaceOf } from '../github/drill-pace.ts'
import { type Act, asOfOption, common, format, githubAccess, verb, type Given } from './verb.ts'

interface DeliveryFlags {
  readonly allowInsecureReceivers?: true
  readonly repo?: string
  readonly author: string
  readonly maxWrites?: string
}

interface SweepFlags extends DeliveryFlags {
  readonly apply?: true
  readonly timeout: string
  readonly format: 'text' | 'json'
}

interface DoctorFlags extends Omit<DeliveryFlags, 'maxWrites'> {
  readonly sendTest?: string
  readonly timeout: string
  readonly format: 'text' | 'json'
}

interface WatchFlags extends DeliveryFlags {
  readonly once?: true
  readonly state?: string
  readonly timeout: string
  readonly maxSleep: string
}

/** Adds them to the line. */
export function addDeliverVerbs(line: Command, act: Act): void {
  verb(line, 'sweep', 'tell people what is due; prints the plan unless --apply is given')
    .addOption(asOfOption())
    .option('--apply', 'deliver: needs GITHUB_TOKEN and --repo')
    .option('--repo <owner/name>', 'the repository that holds the tracking issues')
    .option('--author <login>', 'whose markers are trusted', 'github-actions[bot]')
    .option(
      '--max-writes <count>',
      'requests that change something, at most; else what GitHub allows'
    )
    .option('--timeout <limit>', 'how long it may talk to GitHub, as in 90s or 8m', '8m')
    .option('--allow-insecure-receivers', INSECURE)
    .addOption(format('text', 'json'))
    .action(
      act<SweepFlags>(async (shell, _, given) => {
        const [{ sweep }, { limitsOf, timeLimitOption }, { machineTime }] = await Promise.all([
          import('../commands/sweep.ts'),
          import('../commands/sweep/time-limit.ts'),
          import('../commands/sweep/timekeeper.ts'),
        ])
        const limit = timeLimitOption(given.timeout)
        const limits = limitsOf(limit)
        setWatchdog(shell.watchdog, limit)
        const { apply = false } = given
        const asked = {
          ...delivery(given),
          ...(await receiversOf(given)),
          memory: null,
          clock: given.now === undefined ? machineTime.now : () => shell.now,
          format: given.format,
          apply,
          ...limits,
        }
        const exitCode = await sweep(shell, asked)
        leaveInTime(limits.gitHubEnd)
        return exitCode
      })
    )

  verb(line, 'watch', 'sweep on this machine: delivers, then sleeps until something is due')
    .option('--repo <owner/name>', 'the repository that holds the tracking issues')
    .option('--author <login>', 'whose markers are trusted', 'github-actions[bot]')
    .option(
      '--max-writes <count>',
      'requests that change something, at most, in one sweep; else what GitHub allows'
    )
    .option('--timeout <limit>', 'how long one sweep may talk to GitHub', '8m')
    .option(
      '--max-sleep <limit>',
      'how long to sleep at most before the folder is read again',
      '15m'
    )
    .option('--once', 'sweep once and end, as a schedule asks for')
    .option('--state <file>', 'where to note what goes out while GitHub does not answer')
    .option('--allow-insecure-receivers', INSECURE)
    .action(
      act<WatchFlags>(async (shell, _, given) => {
        const { watchUntilStopped } = await import('../commands/sweep/watch-until-stopped.ts')
        const { timeout, maxSleep, once = false, state = null } = given
        const asked = { ...delivery(given), ...(await receiversOf(given)), timeout, maxSleep }
        return watchUntilStopped(shell, { ...asked, once, state }, given.now)
      })
    )

  verb(line, 'doctor', 'look at all that the watch depends on, and say how to put it right')
    .option('--repo <owner/name>', 'the repository that holds the tracking issues')
    .option('--author <login>', 'whose overview issue is trusted', 'github-actions[bot]')
    .option('--timeout <limit>', 'how long it may ask GitHub, as in 30s', '1m')
    .option('--send-test <word>', 'send this word by each receiver; without it nobody is told')
    .option('--allow-insecure-receivers', INSECURE)
    .addOption(format('text', 'json'))
    .action(
      act<DoctorFlags>(async (shell, _, given) => {
        const [{ doctor }, { machineTime: time }, { timeLimitOption }] = await Promise.all([
          import('../commands/doctor.ts'),
          import('../commands/sweep/timekeeper.ts'),
          import('../commands/sweep/time-limit.ts'),
        ])
        const deadline = AbortSignal.timeout(timeLimitOption(given.timeout) * 1000)
        const asked = delivery({ ...given, maxWrites: '1' })
        const receivers = { ...(await receiversOf(given)), sendTest: given.sendTest ?? null }
        return doctor(shell, { ...asked, ...receivers, format: given.format, time, deadline })
      })
    )
}

const INSECURE = 'let receivers be on http, and on addresses that are not public'

/** What receivers take from the environment. */
async function receiversOf({ env, allowInsecureReceivers }: Given<DeliveryFlags>) {
  const { environmentOf } = await import('../send/wiring.ts')
  return { environment: environmentOf(env), insecureReceivers: allowInsecureReceivers === true }
}

/** Where words go and whose they are: flags first, then what a runner sets. */
function delivery(given: Given<DeliveryFlags>) {
  const { env } = given
  return {
    pace: drillPaceOf(env),
    ...common(given),
    repository: given.repo ?? env['GITHUB_REPOSITORY'] ?? null,
    ...githubAccess(env),
    serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    author: given.author,
    maxWrites: given.maxWrites ?? null,
  }
}
