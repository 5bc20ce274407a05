/** The records of which only id, priority and times may be said in a place, and how findings and texts keep to that. */
import { ID_PATTERN } from '../../model/id.ts'
import type { Finding } from '../../model/finding.ts'
import { isConfidential, type Place } from '../../model/marking.ts'
import type { Policy } from '../../model/policy.ts'
import type { ParsedRecord } from '../../parse/parse-record.ts'
import { parseRules } from '../../parse/parse-rules.ts'
import { recordRules } from '../../rules/list.ts'

/** What each hidden record is called, by its path: its path repeats its title. */
export type Hidden = ReadonlyMap<string, string>

/**
 * Those of `records` that are to be hidden in `place`.
 *
 * @param policy whose markings count; null: none does.
 */
export function hiddenAmong(
  records: readonly ParsedRecord[],
  policy: Policy | null,
  place: Place
): Hidden {
  return new Map(
    records
      .filter(({ file }) => isConfidential(file, policy, place))
      .map((record) => [record.path, nameOf(record)])
  )
}

/** What a record is called where its path must not be said. */
export function nameOf({ id }: Pick<ParsedRecord, 'id'>): string {
  return id !== null && ID_PATTERN.test(id) ? id : 'a hidden record'
}

const SUMMARIES = new Map([...parseRules, ...recordRules].map(({ id, summary }) => [id, summary]))

/**
 * The findings with no word of what is hidden: what the rule asks and the line are all that the place may learn. Where
 * `shows` says so the place shows the file itself, as a pull request does, and the path stays.
 */
export function withholdFindings(
  findings: readonly Finding[],
  hidden: Hidden,
  shows: (path: string) => boolean = () => false
): readonly Finding[] {
  if (hidden.size === 0) return findings
  return findings.map((finding) => {
    const name = hidden.get(finding.path)
    if (name === undefined) {
      const { message, hint } = finding
      return { ...finding, message: unnamed(message, hidden), hint: unnamed(hint, hidden) }
    }
    const path = shows(finding.path) ? finding.path : name
    // That a marking does not fit the place is no secret, and whoever can mend it must hear of it.
    if (finding.rule === 'tlp-public') return { ...finding, path }
    return {
      ...finding,
      path,
      message: `${SUMMARIES.get(finding.rule) ?? 'Something is to be mended here.'} What it found is confidential, and this place is not.`,
      hint: 'Run `incident-ledger check` on your own machine.',
    }
  })
}

/** A text without the paths of what is hidden. */
export function unnamed(text: string, hidden: Hidden): string {
  let safe = text
  for (const [path, name] of hidden) {
    safe = safe
      .replaceAll(path, name)
      .replaceAll(path.split('/').map(encodeURIComponent).join('/'), name)
  }
  return safe
}
