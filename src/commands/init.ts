/** `init`: looks at a repository, asks what only the team knows, and writes what is not there yet. */
import { CommandError, type ExitCode } from '../model/errors.ts'
import type { Policy } from '../model/policy.ts'
import { createFile } from '../store/write-file.ts'
import { loadTemplate } from '../store/load-template.ts'
import { parsePolicyBytes, readPolicy } from '../store/read-policy.ts'
import { loadZones } from '../store/zones.ts'
import { terminalLine } from '../text/terminal.ts'
import { type Asker, askTeam } from './init/ask-team.ts'
import { differenceOf } from './init/difference.ts'
import { filesOf, type InitFile } from './init/files.ts'
import { findOwnTool } from './init/own-tool.ts'
import { policyNews } from './init/policy-text.ts'
import { readSurvey, type Survey } from './init/survey.ts'
import { hoursFault, type Team, type TeamFlags, teamIn, teamOf, zoneFault } from './init/team.ts'
import { actionFault, actionReference, UNKNOWN } from './init/workflow-text.ts'
import { shippedPolicy } from './ledger/gather.ts'
import type { CommonOptions, Shell } from './shell.ts'
import type { LedgerPlaces } from './ledger/find-ledger.ts'
import { policyPath } from './ledger/places.ts'

/** What only the team knows, and how to go about it. */
export interface InitOptions extends CommonOptions, TeamFlags {
  /** Where the workflow gets the action, `owner/name@commit`; null: from where this tool came. */
  readonly action: string | null
  /** The default policy with every comment, and not the short one. */
  readonly full: boolean
  /** Writes nothing: prints what it would write as a patch. */
  readonly diff: boolean
  /** The machine's time zone. */
  readonly zone: string
  /** Asks whoever sits there; null where nobody does, or nobody is to be asked. */
  readonly asker: Asker | null
}

/** Prints the path of each file that it made; on stderr, what it left alone and what to do next. */
export async function init(shell: Shell, options: InitOptions): Promise<ExitCode> {
  const survey = await readSurvey(shell.root, options.dir)
  const { dir, policy } = placesIn(options, survey)
  const tool = findOwnTool(shell.templates)
  const own = survey.textOf(policy) === null ? null : (await readPolicy(shell.root, policy)).policy
  const team = await teamFor(options, survey, own)
  const files = filesOf({
    survey,
    team,
    now: shell.now,
    dir,
    policy,
    isFull: options.full,
    action: await actionOf(tool, survey, options),
    command: own?.command ?? tool.command,
    shipped: new TextDecoder().decode(shippedPolicy(shell)),
    template: (name) => loadTemplate(shell.templates, name),
  })
  const found = files.map((file) => compared(file, survey.textOf(file.path)))
  if (options.diff) {
    const patches = found.map(({ file, was, is }) => differenceOf(file.path, was, is))
    shell.out(patches.join(''))
    return 0
  }
  const fresh = found.filter(({ was }) => was === null).map(({ file }) => file)
  await confirm(fresh, options.asker)
  for (const { path, text } of fresh) {
    createFile(shell.root, path, text)
    shell.out(`${terminalLine(path)}\n`)
  }
  shell.err(afterwards(found, policy))
  const { policy: shipped } = await parsePolicyBytes(policy, shippedPolicy(shell))
  for (const news of own === null || shipped === null ? [] : policyNews(own, shipped))
    shell.err(`The default policy has, and yours has not: ${terminalLine(news)}.\n`)
  return 0
}

/** As asked; where nobody asked for anything, where a ledger lies already. A repository has one. */
function placesIn(options: InitOptions, { elsewhere }: Survey): LedgerPlaces {
  const { dir } = options
  const asked = { dir, policy: policyPath(options) }
  if (elsewhere === null || asked.policy === elsewhere.policy) return asked
  if (dir === 'incidents' && options.policy === null) return elsewhere
  throw new CommandError(
    `This repository has a ledger already, in ${elsewhere.dir}: two would write over one another's issues.`,
    `Run it without --dir to complete that one; or move it to ${dir}, its workflow's \`dir:\` with it.`
  )
}

/** A file, what stands there, and what would stand there. */
interface Compared {
  readonly file: InitFile
  readonly was: string | null
  readonly is: string
}

function compared(file: InitFile, was: string | null): Compared {
  if (was === null) return { file, was, is: file.text }
  switch (file.existing) {
    case 'keep':
      return { file, was, is: was }
    case 'offer':
      return { file, was, is: file.text }
    case 'offer-ours':
      return { file, was, is: isOurs(was, file.text) ? file.text : was }
    case 'add':
      return { file, was, is: was.includes(file.text) ? was : `${was.trimEnd()}\n\n${file.text}` }
  }
}

/** Whether some version of ours wrote it: it has half of the lines. What the team wrote before us is no older version. */
function isOurs(was: string, text: string): boolean {
  const there = new Set(was.split('\n').map((line) => line.trim()))
  const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
  return lines.filter((line) => there.has(line)).length * 2 >= lines.length
}

/** Who, where and when: from the policy that is there, else from flags, else asked. */
async function teamFor(options: InitOptions, survey: Survey, own: Policy | null): Promise<Team> {
  if (own !== null) {
    const hasForm = survey.textOf('.github/ISSUE_TEMPLATE/security-incident.yml') !== null
    return teamIn(own, options.private !== true && !hasForm)
  }
  const known = teamOf(survey, options, options.zone)
  const { isZone } = await loadZones()
  const fault = zoneFault(known.timezone, isZone) ?? hoursFault(known.hours)
  if (fault !== null) throw new CommandError(fault, 'Type it in that form, and run it again.')
  return options.asker === null ? known : askTeam(options.asker, known, isZone)
}

/** As given, as this tool came, as the workflow has it already, or as somebody types it. */
async function actionOf(
  { repository, commit }: ReturnType<typeof findOwnTool>,
  { workflows }: Survey,
  { action, asker }: InitOptions
): Promise<string> {
  if (action !== null) return actionReference(action)
  if (repository !== null && commit !== null) return `${repository}@${commit}`
  const [workflow] = workflows
  if (workflow !== undefined) return workflow.uses
  const typed = await asker?.text({
    message: `The action's repository and commit, as in ${UNKNOWN} (empty: later)`,
    initial: '',
    faultOf: (line) => (line.trim() === '' ? null : actionFault(line.trim())),
  })
  return typed === undefined || typed.trim() === '' ? UNKNOWN : actionReference(typed.trim())
}

/** Shows what would be written to whoever sits there. */
async function confirm(fresh: readonly InitFile[], asker: Asker | null): Promise<void> {
  if (asker === null || fresh.length === 0) return
  const list = fresh.map(({ path, what }) => `  ${path}: ${what}`).join('\n')
  if (await asker.confirm(`Write these files?\n${list}`, true)) return
  throw new CommandError('Nothing was written.', 'Run it again when you like.')
}

/** What stays as it is, what this version would write otherwise, and what is to be done by hand. */
function afterwards(found: readonly Compared[], policy: string): string {
  const there = found.filter(({ was }) => was !== null)
  const same = there.filter(({ file, was }) => was === file.text)
  const differing = there.filter(({ was, is }) => was !== is)
  const kept = there.filter((one) => !same.includes(one) && !differing.includes(one))
  const unnamed = found.find(({ file, was }) => (was ?? file.text).includes(UNKNOWN))
  const lines = [
    ...(same.length === 0
      ? []
      : [
          `${listed(same)} ${same.length === 1 ? 'stands' : 'stand'} as this version would write it.`,
        ]),
    ...kept.map(keptLine),
    ...(differing.length === 0
      ? []
      : [
          `${listed(differing)}: there already, and stays as it is. This version would write it otherwise;`,
          '  `incident-ledger init --diff` shows how, as a patch that `git apply` takes.',
        ]),
    ...(unnamed === undefined
      ? []
      : [`Name the action's repository and commit in ${terminalLine(unnamed.file.path)}.`]),
    `Next: put your people into ${terminalLine(policy)} (every [text in brackets] and every login),`,
    'run `incident-ledger check`, and commit.',
  ]
  return `${lines.join('\n')}\n`
}

function keptLine({ file: { path, advice } }: Compared): string {
  const lacks = advice === undefined ? '' : ` It may want ${advice}.`
  return `${terminalLine(path)} is there already, and stays as it is.${lacks}`
}

function listed(files: readonly Compared[]): string {
  return files.map(({ file }) => terminalLine(file.path)).join(', ')
}
