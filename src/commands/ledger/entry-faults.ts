/** What the rules say of a record as it is about to be written. */
import { readyAgreements } from '../../clock/policy-of-the-time.ts'
import type { Finding, UnplacedFinding } from '../../model/finding.ts'
import type { ParsedRecord } from '../../parse/parse-record.ts'
import { placeFindings } from '../../parse/place-findings.ts'
import type { YamlModule } from '../../parse/yaml-module.ts'
import { openFileLookup } from '../../store/file-lookup.ts'
import { indexOf, type Judged, recordIn, unplacedOf } from './find-faults.ts'
import type { Gathered } from './gather.ts'
import type { Shell } from '../shell.ts'

/** The records with this one among them, in the place of the one at its path. */
export function judgedWith(shell: Shell, gathered: Gathered, record: ParsedRecord): Judged {
  const others = gathered.records.filter(({ path }) => path !== record.path)
  return {
    records: [record],
    index: indexOf([...others, record]),
    recordOf: recordIn(others),
    policy: gathered.policyFile.policy,
    timeline: gathered.policies.timeline,
    agreements: readyAgreements(gathered.zones),
    now: shell.now,
    repository: openFileLookup(shell.root),
    isPublic: null,
    pastOf: gathered.pastOf,
  }
}

/**
 * The errors that the rules find in its front matter, at their lines. What they say of the body is left to `check`,
 * which reads bodies exactly.
 */
export function frontMatterErrors(
  judged: Judged,
  record: ParsedRecord,
  yaml: YamlModule
): Finding[] {
  return placeFindings(errorsOf(judged, record), record.path, record.text ?? '', yaml)
}

/** The errors of timeline entries in `after` that `before` had not: what the added entry brings. */
export function entryErrors(
  judged: Judged,
  before: ParsedRecord,
  after: ParsedRecord,
  yaml: YamlModule
): Finding[] {
  return broughtErrors(judged, before, after, yaml, (key) => key === 'timeline')
}

/** The errors of the front matter in `after` that `before` had not, of the keys that it is asked about. */
export function broughtErrors(
  judged: Judged,
  before: ParsedRecord,
  after: ParsedRecord,
  yaml: YamlModule,
  isAsked: (key: string | number | undefined) => boolean
): Finding[] {
  const old = errorsOf(judged, before)
  const messages = new Set(old.map(({ message }) => message))
  const all = errorsOf(judged, after)
  const brought = all.filter(
    ({ rule, place, message }) =>
      place.in === 'yaml' &&
      isAsked(place.keys[0]) &&
      !messages.has(message) &&
      // An old finding may only say another number, now that the entry stands before it.
      countOf(all, rule) > countOf(old, rule)
  )
  return placeFindings(brought, after.path, after.text ?? '', yaml)
}

function countOf(findings: readonly UnplacedFinding[], wanted: string): number {
  return findings.filter(({ rule }) => rule === wanted).length
}

function errorsOf(judged: Judged, { file }: ParsedRecord): UnplacedFinding[] {
  return file === null
    ? []
    : unplacedOf(judged, file).filter(
        ({ severity, place }) => severity === 'error' && place.in === 'yaml'
      )
}
