/** The trail of an incident, and of the policy, in lines: every commit, what vouches for it, and each value it changed. */
import type { AuditContext } from './context.ts'
import type { FieldChange } from './diff-versions.ts'
import { shortHash, instantsShown } from './entry-words.ts'
import { entryOf, valueOf } from './facts.ts'
import type { Fact, Revision } from './history.ts'
import { policyTrail } from './policy-trail.ts'
import { isSquash } from './proof.ts'
import type { Trail } from './trail.ts'
import { formatInstant } from '../model/time.ts'
import { paint, terminalLine, wrap } from '../text/terminal.ts'

/** How the terminal is. */
interface Screen {
  readonly color: boolean
  readonly width: number | null
}

/** One incident. */
export function trailLines(trail: Trail, context: AuditContext, screen: Screen): string[] {
  const { present, steps } = trail
  const title = present === null ? null : (valueOf(present.version, 'title') ?? null)
  const name = title === null ? trail.id : `${trail.id} ${textOf(title)}`
  return [
    paint(terminalLine(name), 'strong', screen.color),
    paint(`  ${terminalLine(present?.path ?? 'no longer in the folder')}`, 'faint', screen.color),
    ...steps.flatMap(({ revision, path, from, unreadable, changes }) => [
      ...revisionLines(revision, context, screen),
      ...(from === null
        ? []
        : wrapped(`moved from ${from}${path === null ? '' : ` to ${path}`}`, screen)),
      ...(unreadable === null ? [] : wrapped(`cannot be read: ${unreadable}`, screen)),
      ...changes.flatMap((change) => wrapped(changeText(change), screen)),
    ]),
  ]
}

/** The policy, key by key. */
export function policyLines(context: AuditContext, screen: Screen): string[] {
  const steps = policyTrail(context.history)
  if (steps.length === 0) return []
  return [
    paint('The policy', 'strong', screen.color),
    ...steps.flatMap(({ revision, path, from, changes, problem }, index) => [
      ...revisionLines(revision, context, screen),
      ...(from === null ? [] : wrapped(`moved from ${from} to ${path}`, screen)),
      ...(problem === null ? [] : wrapped(`cannot be used: ${problem}`, screen)),
      // The first version is the whole file: it is read in its place, not here.
      ...(index === 0
        ? wrapped(`+ ${changes.length} keys`, screen)
        : changes.flatMap(({ key, before, after }) =>
            wrapped(
              before === null
                ? `+ ${key}: ${after ?? ''}`
                : after === null
                  ? `- ${key}: ${before}`
                  : `~ ${key}: ${before} → ${after}`,
              screen
            )
          )),
    ]),
  ]
}

function revisionLines(revision: Revision, { signatures }: AuditContext, screen: Screen): string[] {
  const { commit, through, pullRequest } = revision
  const { author, committer } = commit
  const isOther = author.email !== committer.email || author.name !== committer.name
  const verdict = signatures?.get(commit.hash)?.check
  const parts = [
    shortHash(commit.hash),
    `authored ${formatInstant(author.at)} by ${author.name} <${author.email}>`,
    ...(author.at === committer.at && !isOther
      ? []
      : [`committed ${formatInstant(committer.at)}${isOther ? ` by ${committer.name}` : ''}`]),
    commit.signature === null
      ? 'unsigned'
      : `${commit.signature} signature ${verdict ?? 'not verified'}`,
    ...(pullRequest === null
      ? []
      : [`pull request #${pullRequest}${isSquash(revision) ? ', squashed' : ''}`]),
    ...(through === null ? [] : [`through ${shortHash(through.hash)}`]),
    commit.subject,
  ]
  return wrap(`  ${terminalLine(parts.join(' · '))}`, screen.width, '    ')
}

function wrapped(words: string, { width }: Screen): string[] {
  return wrap(`    ${terminalLine(words)}`, width, '      ')
}

/** One value that a commit changed. */
export function changeText({ kind, field, before, after }: FieldChange): string {
  switch (kind) {
    case 'added':
      return `+ ${nameOf(field)}${valueWords(after)}`
    case 'removed':
      return `- ${nameOf(field)}${valueWords(before)}`
    case 'changed':
      return isSection(field)
        ? `~ ${field} was rewritten`
        : `~ ${nameOf(field)}${valueWords(before)} → ${valueWords(after).trimStart()}`
  }
}

function nameOf(field: string): string {
  if (field === 'timeline') return ''
  return isSection(field) ? field : `${field}:`
}

function valueWords(fact: Fact | null): string {
  if (fact === null || isSection(fact.field)) return ''
  if (fact.field !== 'timeline') return ` ${textOf(fact.value)}`
  const { event, at, ...rest } = entryOf(fact)
  const more = Object.entries(Object(instantsShown(rest))).map(
    ([key, value]) => ` ${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`
  )
  return `${formatInstant(at)} ${event}${more.join('')}`
}

function isSection(field: string): boolean {
  return field === 'text' || field.startsWith('#')
}

function textOf(json: string): string {
  const value: unknown = JSON.parse(json)
  return typeof value === 'string' ? value : json
}
