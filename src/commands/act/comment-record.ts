/** A record with the entries of a comment in it, judged by the rules as if somebody had typed them. */
import { isSameAddress } from '../../model/address.ts'
import type { Finding } from '../../model/finding.ts'
import type { IncidentFile } from '../../model/incident.ts'
import { sameLogin } from '../../model/login.ts'
import { isConfidential } from '../../model/marking.ts'
import { typed } from '../../model/typed.ts'
import { appendEvent } from '../../parse/append-event.ts'
import { parseRecordText } from '../../parse/parse-record.ts'
import type { Making } from '../ledger/draw-record.ts'
import { entryErrors, judgedWith } from '../ledger/entry-faults.ts'
import { unplacedOf } from '../ledger/find-faults.ts'
import { ledgerOf } from '../ledger/gather.ts'
import { refresh } from '../ledger/refresh.ts'
import { MEETS_NOTHING } from '../ledger/standing.ts'
import { entriesOf, type Wanted } from './comment-entries.ts'
import { isRefused, refused, type Refused } from './refused.ts'
import type { CommentFacts } from './tasks.ts'

/** Whether the record holds what a comment said: it is never put there twice. */
function holdsComment(file: IncidentFile, { url, author }: CommentFacts): boolean {
  return file.incident.timeline.some(
    (event) =>
      event.via === 'github' &&
      isSameAddress(event.url ?? '', url) &&
      sameLogin(event.by ?? '', author)
  )
}

/**
 * Writes all of the entries, or none. Gives the new text, and what the rules say of entries that meet nothing; null where
 * the comment is in it already.
 */
export async function recorded(
  text: string,
  path: string,
  { wanted, comment }: { readonly wanted: readonly Wanted[]; readonly comment: CommentFacts },
  { shell, gathered, yaml }: Making
) {
  const before = parseRecordText(path, text, yaml)
  const { policy } = gathered.policyFile
  const mayQuote = !isConfidential(before.file, policy, shell.place)
  const unreadable = mayQuote ? unreadableAt(path) : UNREADABLE
  if (before.file === null) return unreadable
  if (holdsComment(before.file, comment)) return null
  const [entry] = ledgerOf({ ...gathered, files: [before.file] }, shell.now)
  if (entry === undefined) return unreadable
  const entries = entriesOf(wanted, comment, { entry, policy, zones: gathered.zones })
  if (isRefused(entries)) return entries
  let added: string | null = text
  for (const fields of entries) added = added && appendEvent(added, path, fields, yaml)
  if (added === null) return unreadable
  const { record: after, text: written } = await refresh(path, added, gathered, {
    shell,
    yaml,
    instants: 'as typed',
  })
  const judged = judgedWith(shell, gathered, after)
  const errors = after.file === null ? after.findings : entryErrors(judged, before, after, yaml)
  if (errors.length > 0) return mayQuote ? broken(errors) : BROKEN
  if (after.file === null) return unreadable
  const { timeline } = after.file.incident
  const inVain = unplacedOf(judged, after.file).filter(({ rule, place }) => {
    const [, index] = place.in === 'yaml' ? place.keys : []
    const event = typeof index === 'number' ? timeline[index] : undefined
    return MEETS_NOTHING.has(rule) && isSameAddress(event?.url ?? '', comment.url)
  })
  return { text: written, inVain: inVain.map(({ message, hint }) => `${message} ${hint}`) }
}

/** All that is wrong at once: whoever closes from a phone asks once, not once for each thing that lacks. */
function broken(errors: readonly Finding[]): Refused {
  const [first, ...more] = errors
  const others = more.slice(0, 9).map(({ message, hint }) => `${message} ${hint}`)
  return refused(first?.message ?? BROKEN.refused, [first?.hint ?? '', ...others].join(' '))
}

/** What may be said of a confidential record, wherever the comment was made. */
const UNREADABLE = refused(
  'The record cannot be read, or its id is none.',
  'Run `incident-ledger check` on your own machine, and mend what it names.'
)
const BROKEN = refused(
  'The record would have an error.',
  'Add the entry on your own machine, where `incident-ledger log` says what is wrong.'
)

function unreadableAt(path: string): Refused {
  return refused(
    UNREADABLE.refused,
    `Run ${typed(`incident-ledger check ${path}`)}, and mend what it names.`
  )
}
