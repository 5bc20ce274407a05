/** `doctor`: looks at everything that the watch depends on, and says the remedy for what is wrong. */
import { authorsOf } from '../delivery/found.ts'
import { examine } from '../github/examine.ts'
import { committedAt } from '../git/work-tree.ts'
import { defaultBranch } from '../git/clone.ts'
import type { ExitCode } from '../model/errors.ts'
import { jsonText } from '../text/json-text.ts'
import { type Ink, paint, terminalLine, wrap } from '../text/terminal.ts'
import type { Policy } from '../model/policy.ts'
import type { ReceiverFound } from '../send/examine-receivers.ts'
import type { ReceiverOptions } from './sweep/beside.ts'
import type { Diagnosis, DoctorInput, Look } from './doctor/diagnosis.ts'
import { shippedPacks } from './ledger/packs.ts'
import {
  lookAtHistory,
  lookAtPacks,
  lookAtPolicy,
  lookAtRecords,
  lookAtRoles,
} from './doctor/look-at-folder.ts'
import { lookAtRota, peopleOnDuty, lookAtReceivers } from './doctor/look-at-reach.ts'
import {
  lookAtClock,
  lookAtIssues,
  lookAtLabels,
  lookAtLastSweep,
  lookAtLife,
  lookAtToken,
} from './doctor/look-at-github.ts'
import {
  lookAtEvents,
  lookAtPermissions,
  lookAtPin,
  lookAtSchedule,
} from './doctor/look-at-workflows.ts'
import { discreetShell } from './act/discretion.ts'
import { readWorkflows } from './doctor/read-workflows.ts'
import { readingOf } from './ledger/reading.ts'
import { gather } from './ledger/gather.ts'
import { type GitHubOptions, openRepository } from './ledger/github-options.ts'
import type { CommonOptions, Shell } from './shell.ts'
import { type Timekeeper } from './sweep/timekeeper.ts'

/** What to look at, and with what. */
export interface DoctorOptions
  extends CommonOptions, GitHubOptions, Pick<ReceiverOptions, 'environment' | 'insecureReceivers'> {
  /** Sent by each receiver where it is not null; else nobody hears of it. */
  readonly sendTest: string | null
  readonly author: string
  readonly format: 'text' | 'json'
  /** The machine's clock, which is held against GitHub's whatever `--now` says. */
  readonly time: Pick<Timekeeper, 'now'>
  /** Aborts when GitHub has been asked for long enough: what it has not said by then is unknown. */
  readonly deadline: AbortSignal
}

const CHECKS: Readonly<Record<string, Look>> = {
  records: lookAtRecords,
  policy: lookAtPolicy,
  roles: lookAtRoles,
  packs: lookAtPacks,
  rota: lookAtRota,
  history: lookAtHistory,
  workflow: lookAtEvents,
  'workflow-schedule': lookAtSchedule,
  'workflow-pinned': lookAtPin,
  'workflow-permissions': lookAtPermissions,
  'schedule-alive': lookAtLife,
  token: lookAtToken,
  issues: lookAtIssues,
  labels: lookAtLabels,
  clock: lookAtClock,
  'last-sweep': lookAtLastSweep,
  receiver: lookAtReceivers,
}

/** Prints what it found. Exit 1 where anything is a problem; what could not be found out fails nothing. */
export async function doctor(whole: Shell, asked: DoctorOptions): Promise<ExitCode> {
  const options = { ...asked, reading: readingOf(whole.root, asked) }
  const shell = await discreetShell(whole, options)
  const diagnoses = diagnose(await gatherInput(shell, options))
  shell.out(
    options.format === 'json' ? jsonText(doctorJson(diagnoses)) : doctorText(diagnoses, shell)
  )
  return diagnoses.some(({ verdict }) => verdict === 'problem') ? 1 : 0
}

/** Every check's word, in their order; what several jobs of a workflow have in common is said once. */
export function diagnose(input: DoctorInput): readonly Diagnosis[] {
  const said = new Map<string, Diagnosis>()
  for (const [check, look] of Object.entries(CHECKS))
    for (const one of [look(input)].flat()) {
      const key = `${check}: ${one.found}`
      if (!said.has(key)) said.set(key, { check, ...one })
    }
  return [...said.values()]
}

async function gatherInput(shell: Shell, options: DoctorOptions): Promise<DoctorInput> {
  shell.progress?.('Reading the records')
  const gathered = await gather(shell, options, { bearFaults: true })
  const { repository, token, author, time, deadline } = options
  const place = await openRepository(shell, options, { deadline })
  if (repository !== null && place !== null)
    shell.progress?.(`Asking GitHub about ${terminalLine(repository)}`)
  const github =
    place === null
      ? null
      : await examine(place, authorsOf(author, gathered.policyFile.policy), time.now, {
          // A workflow's own token is an app's, and says nothing of itself.
          isPersonal: token?.startsWith('ghs_') !== true,
          people: peopleOnDuty(gathered.policyFile.policy, shell.now),
        })
  return {
    now: shell.now,
    gathered,
    packs: shippedPacks(shell.templates),
    workflows: readWorkflows(shell.root, await import('yaml')),
    defaultBranch: defaultBranch(shell.root),
    lastCommitAt: gathered.git?.head ? committedAt(shell.root) : null,
    github,
    author,
    receivers: await receiversOf(gathered.policyFile.policy, options),
  }
}

async function receiversOf(
  { receivers }: Policy,
  { environment, insecureReceivers: insecure, time, deadline, sendTest }: DoctorOptions
): Promise<readonly ReceiverFound[]> {
  if (receivers === undefined) return []
  const { examineReceivers } = await import('../send/examine-receivers.ts')
  const opened = { receivers, environment, insecure, now: time.now, deadline }
  return examineReceivers(opened, sendTest)
}

/** As wide as the terminal; what is wrong stands out. */
function doctorText(
  diagnoses: readonly Diagnosis[],
  { color, columns }: Pick<Shell, 'color' | 'columns'>
): string {
  const lines = merged(diagnoses).flatMap(({ check, verdict, found, remedy }, index, all) => {
    const { mark, ink } = MARKS[verdict]
    const [first = '', ...rest] = wrap(`${mark} ${check}: ${terminalLine(found)}`, columns, '    ')
    const shown = ink === null ? mark : paint(mark, ink, color)
    // What helps with several things stands once, below the last of them.
    const isSaidBelow = all[index + 1]?.remedy === remedy
    return [
      first.replace(mark, () => shown),
      ...rest,
      ...(remedy === null || isSaidBelow
        ? []
        : wrap(`    → ${terminalLine(remedy)}`, columns, '      ')),
    ]
  })
  const problems = diagnoses.filter(({ verdict }) => verdict === 'problem').length
  const sum = problems === 0 ? 'No problem found.' : `${problems} to put right.`
  return `${[...lines, sum].join('\n')}\n`
}

/** Checks that found the same one after the other, as where GitHub was not asked, are one line. */
function merged(diagnoses: readonly Diagnosis[]): Diagnosis[] {
  const lines: Diagnosis[] = []
  for (const one of diagnoses) {
    const last = lines.at(-1)
    const isSame = last?.found === one.found && last.remedy === one.remedy
    if (isSame) lines[lines.length - 1] = { ...last, check: `${last.check}, ${one.check}` }
    else lines.push(one)
  }
  return lines
}

const MARKS: Readonly<
  Record<Diagnosis['verdict'], { readonly mark: string; readonly ink: Ink | null }>
> = {
  fine: { mark: '✓', ink: null },
  problem: { mark: '✗', ink: 'error' },
  unknown: { mark: '?', ink: 'warning' },
}

function doctorJson(checks: readonly Diagnosis[]) {
  return { schemaVersion: 1, checks }
}
