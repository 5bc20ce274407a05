/** The audit for a person at a terminal: what was found, worst first, then each incident and what proves it. */
import { countOf } from '../model/count-of.ts'
import type { IncidentCard } from './card.ts'
import type { AuditContext } from './context.ts'
import { shortHash } from './entry-words.ts'
import { type AuditFinding, type Proof, PROOFS } from './finding.ts'
import { isBorneOut } from './proof.ts'
import { type Ink, paint, terminalLine, wrap } from '../text/terminal.ts'
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
  accepted: 'with a receiver’s word for it',
  signed: 'signed in time',
  committed: 'committed in time',
  typed: 'typed alone',
}

/** The whole text, in parts, with a line feed at the end; one trail at a time is opened. */
export function* auditText(result: AuditResult, options: AuditTextOptions): Generator<string> {
  let isFirst = true
  for (const lines of blocksOf(result, options)) {
    if (lines.length === 0) continue
    yield `${isFirst ? '' : '\n'}${lines.join('\n')}\n`
    isFirst = false
  }
}

function* blocksOf(result: AuditResult, options: AuditTextOptions): Generator<string[]> {
  const { context, findings, cards, only, trailOf } = result
  yield wrap(headline(result), options.width, '  ')
  const shown =
    only === null ? shownAtLarge(findings) : findings.map((finding) => ({ finding, more: 0 }))
  for (const { finding, more } of shown)
    yield [
      ...findingLines(finding, options),
      ...(more === 0 ? [] : [`  … and ${more} more like it, in the same commit`]),
    ]
  if (only === null && !options.trails) yield incidentLines(result, options)
  else {
    for (const { key } of cards) {
      const trail = trailOf(key)
      if (trail !== null) yield trailLines(trail, context, options)
    }
    if (only === null) yield policyLines(context, options)
  }
  yield closing(result, options)
}

function headline({ context, cards, only }: AuditResult): string {
  const { history } = context
  const what = only?.id ?? countOf(cards.length, 'incident')
  return `${what} in ${countOf(history.commits, 'commit')} up to ${shortHash(history.head)}.`
}

/** More than this many of one rule in one commit say nothing new: an import of a thousand records is one deed. */
const LIKE_SHOWN = 3

/** What a whole audit shows: of many alike the first ones, and of people the line of their incident. */
function shownAtLarge(findings: readonly AuditFinding[]) {
  const alike = new Map<string, { finding: AuditFinding; more: number }[]>()
  for (const finding of findings) {
    if (isOfPeople(finding)) continue
    const { severity, rule, commit } = finding
    // Without a commit each is a deed of its own.
    const key = commit === null ? `${alike.size}` : [severity, rule, commit].join(' ')
    const known = alike.get(key) ?? []
    alike.set(key, known)
    const last = known.at(-1)
    if (last !== undefined && known.length >= LIKE_SHOWN) last.more += 1
    else known.push({ finding, more: 0 })
  }
  return [...alike.values()].flat()
}

/** One person writing for all is how records are kept: the line of each incident says it, and that is enough. */
function isOfPeople({ rule }: AuditFinding): boolean {
  return rule === 'asserted-people'
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
    ...wrap(`  ${terminalLine([rule, ...place].join(' · '))}`, width, '    ').map((line) =>
      paint(line, 'faint', color)
    ),
  ]
}

function incidentLines(
  { cards, findings, context }: AuditResult,
  { color, width }: AuditTextOptions
): string[] {
  const byIncident = new Map<string | null, AuditFinding[]>()
  for (const finding of findings)
    byIncident.set(finding.incident, [...(byIncident.get(finding.incident) ?? []), finding])
  return cards.flatMap((card) => {
    const own = byIncident.get(card.id) ?? []
    const { errors, warnings } = countSeverities(own, 0)
    const said = [
      proofWords(card, context),
      countOf(card.changes, 'change'),
      ...(own.some(isOfPeople) ? ['people asserted'] : []),
      ...(errors > 0 ? [countOf(errors, 'error')] : []),
      ...(warnings > 0 ? [countOf(warnings, 'warning')] : []),
    ]
    const line = `${terminalLine(card.id)}  ${said.join(', ')}`
    const [first = '', ...rest] = wrap(line, width, '    ')
    return [first.replace(card.id, paint(card.id, 'strong', color)), ...rest]
  })
}

/** The entries of a record by the strongest thing that vouches for them: receipts, signatures, commits, nothing. */
function proofWords({ judgement: { proofs, receipts } }: IncidentCard, context: AuditContext) {
  if (proofs === null) return 'gone'
  const counts = { ...proofs }
  for (const receipt of receipts) {
    if (!isBorneOut(receipt, context.comments)) continue
    counts[receipt.proof] -= 1
    counts.receipt += 1
  }
  const parts = PROOFS.flatMap((proof) =>
    counts[proof] === 0 ? [] : `${counts[proof]} ${PROOF_WORDS[proof]}`
  )
  const all = PROOFS.reduce((sum, proof) => sum + counts[proof], 0)
  return `${countOf(all, 'entry', 'entries')}: ${parts.join(', ')}`
}

function closing(
  { findings, cards, only, context }: AuditResult,
  { color, width, trails: shown }: AuditTextOptions
) {
  const { errors, warnings, notes } = countSeverities(findings, cards.length)
  const ink: Ink = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'strong'
  const unshown = only === null ? findings.filter(isOfPeople).length : 0
  const sum = `${countOf(errors, 'error')}, ${countOf(warnings, 'warning')}, ${countOf(notes - unshown, 'note')}.`
  const elsewhere =
    unshown === 0
      ? ''
      : ` ${countOf(unshown, 'more note')} on who acted: in \`audit ID\` and the JSON.`
  const more =
    only === null && !shown && cards.length > 0
      ? ['`incident-ledger audit ID` shows every change of one incident; --trail, of all.']
      : []
  const ranks = `Dates in commits are claims: a receipt of GitHub proves more than a good signature, a signature more than a committer date, and that more than what was typed.${context.signatures === null ? ' No signature was verified here: `--verify` does.' : ''}`
  return [
    `${paint(sum, ink, color)}${elsewhere}`,
    ...[...more, ranks].flatMap((line) =>
      wrap(line, width, '').map((part) => paint(part, 'faint', color))
    ),
  ]
}
