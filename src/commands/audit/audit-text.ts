/** The audit for a person at a terminal: what was found, worst first, then each incident and what proves it. */
import type { AuditContext, AuditFinding } from '../../audit/context.ts'
import { shortHash } from '../../audit/entry-words.ts'
import { entryOf, timelineOf } from '../../audit/facts.ts'
import { type Proof, PROOFS, proofOf } from '../../audit/proof.ts'
import type { Trail } from '../../audit/trail.ts'
import { type Ink, paint, terminalLine, wrap } from '../../report/terminal.ts'
import { type AuditResult, countSeverities } from './audit-json.ts'
import { policyLines, trailLines } from './audit-trail-text.ts'

/** How the terminal is, and whether every trail is wanted. */
export interface AuditTextOptions {
  readonly color: boolean
  readonly width: number | null
  readonly trails: boolean
}

const PROOF_WORDS: Readonly<Record<Proof, string>> = {
  receipt: 'with a receipt of GitHub',
  signed: 'signed in time',
  committed: 'committed in time',
  typed: 'typed alone',
}

/** The whole text, with a line feed at the end. */
export function renderAuditText(result: AuditResult, options: AuditTextOptions): string {
  const { context, findings, trails, only } = result
  const withTrails = options.trails || only !== null
  const blocks = [
    wrap(headline(result), options.width, '  '),
    ...(only === null
      ? shownAtLarge(findings)
      : findings.map((finding) => ({ finding, more: 0 }))
    ).map(({ finding, more }) => [
      ...findingLines(finding, options),
      ...(more === 0 ? [] : [`  … and ${more} more like it, in the same commit`]),
    ]),
    ...(withTrails
      ? trails.map((trail) => trailLines(trail, context, options))
      : trails.length === 0
        ? []
        : [incidentLines(result, options)]),
    ...(withTrails && only === null ? [policyLines(context, options)] : []),
    closing(result, options),
  ].filter((lines) => lines.length > 0)
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function headline({ context, trails, only }: AuditResult): string {
  const { history } = context
  const what = only ?? count(trails.length, 'incident')
  return `${what} in ${count(history.commits, 'commit')} up to ${shortHash(history.head)}.`
}

/** More than this many of one rule in one commit say nothing new: an import of a thousand records is one deed. */
const LIKE_SHOWN = 3

/** What a whole audit shows: of many alike the first ones, and of people the line of their incident. */
function shownAtLarge(findings: readonly AuditFinding[]) {
  const alike = new Map<string, { finding: AuditFinding; more: number }[]>()
  for (const finding of findings) {
    if (finding.rule === 'asserted-people') continue
    const key = [finding.severity, finding.rule, finding.commit ?? finding.incident].join(' ')
    const known = alike.get(key) ?? []
    alike.set(key, known)
    const last = known.at(-1)
    if (last !== undefined && known.length >= LIKE_SHOWN) last.more += 1
    else known.push({ finding, more: 0 })
  }
  return [...alike.values()].flat()
}

function findingLines(
  { severity, incident, rule, message, hint, commit, path }: AuditFinding,
  { color, width }: AuditTextOptions
): string[] {
  const ink: Record<AuditFinding['severity'], Ink> = {
    error: 'error',
    warning: 'warning',
    note: 'faint',
  }
  const [first = '', ...rest] = wrap(
    `${severity}: ${incident === null ? '' : `${terminalLine(incident)}: `}${terminalLine(message)}`,
    width,
    '  '
  )
  const place = [path, commit === null ? null : shortHash(commit)].filter((part) => part !== null)
  return [
    first.replace(`${severity}:`, paint(`${severity}:`, ink[severity], color)),
    ...rest,
    ...wrap(`  > ${terminalLine(hint)}`, width, '    '),
    paint(`  ${terminalLine([rule, ...place].join(' · '))}`, 'faint', color),
  ]
}

function incidentLines(
  { trails, context, findings }: AuditResult,
  { color, width }: AuditTextOptions
): string[] {
  const byIncident = new Map<string | null, AuditFinding[]>()
  for (const finding of findings)
    byIncident.set(finding.incident, [...(byIncident.get(finding.incident) ?? []), finding])
  return trails.flatMap((trail) => {
    const own = byIncident.get(trail.id) ?? []
    const { errors, warnings } = countSeverities(own, 0)
    const said = [
      proofWords(trail, context),
      count(trail.steps.length, 'change'),
      ...(own.some(({ rule }) => rule === 'asserted-people') ? ['people asserted'] : []),
      ...(errors > 0 ? [count(errors, 'error')] : []),
      ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ]
    const line = `${terminalLine(trail.id)}  ${said.join(', ')}`
    const [first = '', ...rest] = wrap(line, width, '    ')
    return [first.replace(trail.id, paint(trail.id, 'strong', color)), ...rest]
  })
}

/** The entries of a record by the strongest thing that vouches for them: receipts, signatures, commits, nothing. */
function proofWords({ key, present }: Trail, { traced, limits }: AuditContext): string {
  if (present === null) return 'gone'
  const proofs = timelineOf(present.version).map((fact) =>
    proofOf(entryOf(fact), traced.firsts.ofClaim(key, fact), limits)
  )
  const parts = PROOFS.flatMap((proof) => {
    const number = proofs.filter((one) => one === proof).length
    return number === 0 ? [] : [`${number} ${PROOF_WORDS[proof]}`]
  })
  return `${count(proofs.length, 'entry', 'entries')}: ${parts.join(', ')}`
}

function closing(
  { findings, trails, only }: AuditResult,
  { color, width, trails: shown }: AuditTextOptions
) {
  const { errors, warnings, notes } = countSeverities(findings, trails.length)
  const ink: Ink = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'strong'
  const sum = `${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(notes, 'note')}.`
  const more =
    only === null && !shown && trails.length > 0
      ? ['`incident-ledger audit ID` shows every change of one incident; --trail, of all.']
      : []
  const ranks =
    'Dates in commits are claims: a receipt of GitHub proves more than a signature, a signature more than a committer date, and that more than what was typed.'
  return [
    paint(sum, ink, color),
    ...[...more, ranks].flatMap((line) =>
      wrap(line, width, '').map((part) => paint(part, 'faint', color))
    ),
  ]
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}
