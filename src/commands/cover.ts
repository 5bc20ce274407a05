/** `cover`: enters who stands in on a rota, and when, as one line of the rota file. */
import { CommandError, type ExitCode } from '../model/errors.ts'
import type { Instant } from '../model/time.ts'
import { coverWords } from '../report/oncall.ts'
import { writeFileAtomically } from '../store/write-file.ts'
import { loadZones } from '../store/zones.ts'
import { terminalLine } from '../text/terminal.ts'
import { alone } from './ledger/alone.ts'
import { type CoverContext, enterCover, rotaToChange } from './ledger/enter-cover.ts'
import { instantOption } from './ledger/instant-option.ts'
import { readingOf } from './ledger/reading.ts'
import { noRota } from './ledger/rotas-of.ts'
import { gitWay, type GitWish, takeToGit, tellNext, type Written } from './ledger/take-to-git.ts'
import { readablePolicy } from './ledger/usable-policy.ts'
import type { CommonOptions, Shell } from './shell.ts'
import { policyPath, rotaPathOf } from './ledger/places.ts'

/** Who stands in, and how far the line goes. */
export interface CoverOptions extends CommonOptions {
  readonly rota: string
  readonly login: string
  /** Left out: now. */
  readonly from?: string | undefined
  readonly to: string
  readonly reason?: string | undefined
  readonly git: GitWish
}

/** Writes the line and prints the path; on stderr, who is on duty instead of whom. */
export async function cover(shell: Shell, options: CoverOptions): Promise<ExitCode> {
  const way = gitWay(shell, options.git)
  const { file, told } = await alone(shell, options, () => enter(shell, options))
  shell.out(`${terminalLine(file.path)}\n`)
  for (const words of told) shell.err(`${terminalLine(words)}\n`)
  shell.err('It counts once its commit is on the main branch.\n')
  if (way === null) tellNext(shell, file)
  else await takeToGit(shell, file, way)
  return 0
}

async function enter(
  shell: Shell,
  options: CoverOptions
): Promise<{ readonly file: Written; readonly told: readonly string[] }> {
  const context = await contextOf(shell, options)
  const { path, text, policy, zones } = context
  const found = rotaToChange(context)
  if ('refused' in found) throw new CommandError(found.refused, found.remedy)
  const timezone = found.timezone ?? policy.timezone
  const moment = (option: string, typed: string, next: Instant) =>
    instantOption(shell, options, { option, text: typed, meant: { next }, zone: timezone })
  const from =
    options.from === undefined ? shell.now : await moment('--from', options.from, shell.now)
  const to = await moment('--to', options.to, from)
  const { rota, reason } = options
  const by = options.login.replace(/^@/, '')
  const why = reason === undefined ? {} : { reason }
  const entered = enterCover(context, { rota, by, from, to, ...why })
  if ('refused' in entered) throw new CommandError(entered.refused, entered.remedy)
  writeFileAtomically(shell.root, path, entered.text, text)
  const message = `Let ${entered.cover.by} cover ${rota}`
  return {
    file: {
      path,
      what: 'The cover',
      message,
      branch: `cover-${rota}-${from}`,
      body: `A cover in \`${path}\`. It counts once it is merged.`,
    },
    told: coverWords(entered.cover, entered.instead, entered.over, { zones, timezone }),
  }
}

async function contextOf(shell: Shell, options: CoverOptions): Promise<CoverContext> {
  const path = policyPath(options)
  const { policy } = await readablePolicy(shell.root, path)
  const place = rotaPathOf(path)
  const text = await readingOf(shell.root, options).text(place)
  if (text === null) throw noRota(path, null)
  const [zones, yaml] = await Promise.all([loadZones(), import('yaml')])
  return { path: place, text, policy, now: shell.now, zones, yaml }
}
