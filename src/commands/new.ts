/** `new`: records an incident, and says at once how urgent it is and who must act by when. */
import { kindIn } from '../model/kind-in.ts'
import { CommandError, type ExitCode } from '../model/errors.ts'
import { nearest } from '../model/suggest.ts'
import { nextFreeId, recordPath } from '../parse/record-id.ts'
import { terminalLine } from '../text/terminal.ts'
import { createFile } from '../store/write-file.ts'
import { readPolicy } from '../store/read-policy.ts'
import type { Asker } from './init/ask-team.ts'
import { alone } from './ledger/alone.ts'
import { drawRecord, takenIds } from './ledger/draw-record.ts'
import type { Typist } from './ledger/entry-fields.ts'
import { gather } from './ledger/gather.ts'
import { asOption, onTheLine } from './ledger/line-words.ts'
import { instantOption } from './ledger/instant-option.ts'
import { askIncident } from './new/ask-incident.ts'
import { authorOf } from './new/author-of.ts'
import { draftOf, refuseHalf, type KnownIncident, usualKind } from './new/draft-of.ts'
import {
  gitWay,
  type GitWish,
  idsOnBranches,
  takeToGit,
  tellNext,
  writtenRecord,
} from './ledger/take-to-git.ts'
import type { CommonOptions, Shell } from './shell.ts'
import { refuse, tellErrors, tellStanding } from './ledger/standing.ts'
import { policyPath } from './ledger/places.ts'

/** What is known of the incident, and what becomes of its record. */
export interface NewOptions extends CommonOptions, KnownIncident {
  readonly typist: Typist
  /** The summary is written in an editor. */
  readonly editor?: boolean | undefined
  /** Null where nobody sits there, or nothing is to be asked. */
  readonly asker: Asker | null
  /** Who the run acts for, where it is one. */
  readonly actor?: string | undefined
  readonly git: GitWish
}

/** Writes the record and prints its path; on stderr, its priority and what is owed. Never writes over a file. */
export async function create(shell: Shell, options: NewOptions): Promise<ExitCode> {
  const way = gitWay(shell, options.git)
  // Nobody waits for the lock while somebody types.
  const known = await asked(shell, options)
  const { path, printResult } = await alone(shell, options, () =>
    createRecord(shell, options, known)
  )
  await printResult()
  const file = writtenRecord(path)
  if (way === null) tellNext(shell, file)
  else await takeToGit(shell, file, way)
  return 0
}

/** With what comes from the terminal, the pipe or an editor. */
async function asked(shell: Shell, options: NewOptions): Promise<KnownIncident> {
  const { asker, typist, editor, summary } = options
  const read = asker === null ? null : await readPolicy(shell.root, policyPath(options))
  const policy = read?.policy ?? null
  const known =
    asker === null || policy === null ? options : await askIncident(asker, policy, options)
  if (editor === true) return { ...known, summary: typist.edit(summary ?? '') }
  return summary === '-' ? { ...known, summary: typist.read() } : known
}

async function createRecord(
  shell: Shell,
  options: NewOptions,
  known: KnownIncident
): Promise<{ readonly path: string; readonly printResult: () => Promise<void> }> {
  refuseHalf(known)
  const gathered = await gather(shell, options, { moments: 'any', bearFaults: true })
  const { policy } = gathered.policyFile
  const name = known.kind ?? usualKind(policy.kinds)
  const kind = kindIn(policy, name)
  if (kind === undefined) throw unknownKind(name, Object.keys(policy.kinds))
  const moment = (option: '--at' | '--started' | '--detected', text: string) =>
    instantOption(shell, options, { option, text, meant: 'past' })
  const { at, started, detected } = known
  const reportedAt = at === undefined ? shell.now : await moment('--at', at)
  const earlier = {
    started: started === undefined ? null : await moment('--started', started),
    detected: detected === undefined ? null : await moment('--detected', detected),
  }
  const title = (known.title ?? '').replaceAll(/\s+/g, ' ').trim()
  const taken = new Set([...takenIds(gathered.records), ...idsOnBranches(shell)])
  const id = nextFreeId(kind.prefix, reportedAt, taken)
  const path = recordPath(options.dir, id, title)
  const by = known.by ?? authorOf(shell.root, options.actor, policy) ?? undefined
  const draft = draftOf({ ...known, title, by, kind: name }, { id, reportedAt, ...earlier })
  const yaml = await import('yaml')
  const { drawn, errors } = drawRecord(path, draft, { shell, gathered, yaml })
  if (drawn === null || errors.length > 0) {
    const spelled = errors.map((one) => ({ ...one, hint: onTheLine(one.hint, asOption) }))
    throw refuse('The record would not be valid', spelled)
  }
  const { text, judged } = drawn
  createFile(shell.root, path, text)
  const printResult = async () => {
    shell.out(`${terminalLine(path)}\n`)
    if (by !== undefined && by !== known.by)
      shell.err(
        `note: reported by ${terminalLine(by)}, as git or the run knows you; --by says another.\n`
      )
    await tellStanding(shell, gathered, path, text)
    await tellErrors(shell, judged)
  }
  return { path, printResult }
}

function unknownKind(kind: string, known: readonly string[]): CommandError {
  const meant = nearest(kind, known)
  return new CommandError(
    `${JSON.stringify(kind)} is no kind of the policy.`,
    meant === null ? `It knows ${known.join(', ')}.` : `Did you mean ${meant}?`
  )
}
