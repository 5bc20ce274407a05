/** `new`: records an incident, and says at once how urgent it is and who must act by when. */
import { kindIn } from '../model/kind-in.ts'
import { CommandError, type ExitCode } from '../model/errors.ts'
import { nearest } from '../model/suggest.ts'
import { IMPACT_TO_COME } from '../model/unsaid.ts'
import { formatInstant } from '../model/time.ts'
import { nextFreeId, recordPath } from '../parse/record-id.ts'
import type { NewRecord } from '../parse/render-new-record.ts'
import { terminalLine } from '../text/terminal.ts'
import { createFile } from '../store/write-file.ts'
import { alone } from './ledger/alone.ts'
import { drawRecord, takenIds } from './ledger/draw-record.ts'
import { gather } from './ledger/gather.ts'
import { instantOption } from './ledger/instant-option.ts'
import type { CommonOptions, Shell } from './shell.ts'
import { refuse, tellErrors, tellStanding } from './ledger/standing.ts'

/** What is known of the incident. */
export interface NewOptions extends CommonOptions {
  readonly title: string
  readonly kind: string
  readonly services: readonly string[]
  readonly impact?: string | undefined
  readonly urgency?: string | undefined
  readonly scope?: string | undefined
  readonly by?: string | undefined
  readonly source?: string | undefined
  readonly at?: string | undefined
  readonly summary?: string | undefined
  readonly exercise?: boolean | undefined
  /** Written down when it was over; what is not resolved yet counts as live, and that is said. */
  readonly backfill?: boolean | undefined
}

/** Writes the record and prints its path; on stderr, its priority and what is owed. Never writes over a file. */
export function create(shell: Shell, options: NewOptions): Promise<ExitCode> {
  return alone(shell, options, () => createRecord(shell, options))
}

async function createRecord(shell: Shell, options: NewOptions): Promise<ExitCode> {
  const gathered = await gather(shell, options, { moments: 'any', bearFaults: true })
  const { policy } = gathered.policyFile
  const kind = kindIn(policy, options.kind)
  if (kind === undefined) throw unknownKind(options.kind, Object.keys(policy.kinds))
  if (options.scope !== undefined && options.impact === undefined) {
    throw new CommandError(
      '--scope is part of an assessment, and there is none.',
      'Give --impact and --urgency too, or leave it to whoever assesses it.'
    )
  }
  if (options.services.length === 0) {
    throw new CommandError(
      'A record names at least one affected service.',
      'Add --service, as in --service login-api.'
    )
  }
  if ((options.impact === undefined) !== (options.urgency === undefined)) {
    throw new CommandError(
      'Impact and urgency make the priority together, and one of them is missing.',
      'Give both --impact and --urgency, or neither: then somebody assesses it later.'
    )
  }
  if (options.exercise === true && options.backfill === true) {
    throw new CommandError(
      '--exercise and --backfill say two things of one incident.',
      'Give one of them: a drill, or what really happened and was written down afterwards.'
    )
  }
  const reportedAt =
    options.at === undefined
      ? shell.now
      : await instantOption(shell, options, { option: '--at', text: options.at, meant: 'past' })
  const title = options.title.replaceAll(/\s+/g, ' ').trim()
  const id = nextFreeId(kind.prefix, reportedAt, takenIds(gathered.records))
  const path = recordPath(options.dir, id, title)
  const draft = draftOf({ ...options, title }, id, formatInstant(reportedAt))
  const yaml = await import('yaml')
  const { drawn, errors } = drawRecord(path, draft, { shell, gathered, yaml })
  if (drawn === null || errors.length > 0) throw refuse('The record would not be valid', errors)
  const { text, judged } = drawn
  createFile(shell.root, path, text)
  shell.out(`${terminalLine(path)}\n`)
  await tellStanding(shell, gathered, path, text)
  await tellErrors(shell, judged)
  return 0
}

function draftOf(options: NewOptions, id: string, at: string): NewRecord {
  const { title, kind, services, impact, urgency, scope, by, source } = options
  const assessed = impact !== undefined || urgency !== undefined
  const summary = options.summary ?? title
  return {
    id,
    title,
    kind,
    services,
    summary: { status: 'reported', priority: null, impact: null, urgency: null },
    more: { declared: declaredBy(options) },
    timeline: [
      { at, event: 'reported', by, source },
      ...(assessed ? [{ at, event: 'assessed', by, impact, urgency, scope }] : []),
    ],
    sections: [
      { heading: 'Summary', text: summary },
      ...(assessed ? [{ heading: 'Impact', text: IMPACT_TO_COME }] : []),
    ],
  }
}

function declaredBy({ exercise, backfill }: NewOptions): 'exercise' | 'backfill' | undefined {
  if (exercise === true) return 'exercise'
  return backfill === true ? 'backfill' : undefined
}

function unknownKind(kind: string, known: readonly string[]): CommandError {
  const meant = nearest(kind, known)
  return new CommandError(
    `${JSON.stringify(kind)} is no kind of the policy.`,
    meant === null ? `It knows ${known.join(', ')}.` : `Did you mean ${meant}?`
  )
}
