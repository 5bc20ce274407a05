/** Runs one rule on a record, on the policy or on the rota, of which a test says only what it is about. */
import { computeObligations } from '../support/compute.ts'
import { declarationOf } from '../../src/clock/declared.ts'
import { deriveCourse } from '../../src/clock/derive-course.ts'
import { sectionsOf } from '../../src/clock/sections.ts'
import type { UnplacedFinding } from '../../src/model/finding.ts'
import type { BodyFacts, IncidentFile } from '../../src/model/incident.ts'
import type { Policy } from '../../src/model/policy.ts'
import { RotaFileSchema } from '../../src/model/rota.ts'
import { checkRecord, policyRules, recordRules, rotaRules } from '../../src/rules/list.ts'
import type { RepositoryView, RuleContext } from '../../src/rules/shared/rule.ts'
import { at, incidentFile, type RecordParts } from '../support/incidents.ts'
import { policy as defaultPolicy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'
import { presentAt } from '../../src/rules/shared/present.ts'

/** What surrounds the record. */
export interface Surroundings {
  readonly policy?: Policy
  readonly now?: string
  readonly body?: string
  /** The line of the file at which the body begins; default 1. */
  readonly bodyLine?: number
  readonly facts?: Partial<BodyFacts>
  /** Other ids → their paths. */
  readonly ids?: Readonly<Record<string, readonly string[]>>
  /** Path → the SHA-256 of the file, or another kind of thing. */
  readonly files?: Readonly<Record<string, string>>
  readonly isPublic?: boolean | null
  /** The record that `duplicate-of` names. */
  readonly original?: RecordParts
}

const KINDS = new Set(['directory', 'symlink'])

/** The findings of the rule `id` on a record. */
export function findings(
  id: string,
  parts: RecordParts,
  around: Surroundings = {}
): UnplacedFinding[] {
  const rule = recordRules.find((other) => other.id === id)
  if (rule === undefined) throw new Error(`no rule ${id}`)
  return rule.check(contextOf(parts, around))
}

/** The findings of the rule `id` on a record as it was parsed. */
export function findingsOf(
  id: string,
  file: IncidentFile,
  policy: Policy = defaultPolicy,
  now?: string
): UnplacedFinding[] {
  const rule = recordRules.find((other) => other.id === id)
  if (rule === undefined) throw new Error(`no rule ${id}`)
  return rule.check(contextOfFile(file, { policy, ...(now === undefined ? {} : { now }) }))
}

/** What every rule finds on a record. */
export function allFindings(parts: RecordParts, around: Surroundings = {}): UnplacedFinding[] {
  return checkRecord(contextOf(parts, around))
}

/** The messages of the rule `id` on a record. */
export function messages(id: string, parts: RecordParts, around?: Surroundings): string[] {
  return findings(id, parts, around).map(({ message }) => message)
}

/** The findings of the rule `id` on a policy. */
export function policyFindings(
  id: string,
  policy: Policy,
  now = '2026-12-01T00:00:00Z'
): UnplacedFinding[] {
  const rule = policyRules.find((other) => other.id === id)
  if (rule === undefined) throw new Error(`no rule ${id}`)
  return rule.check({ policy, zones, present: presentAt(at(now)) })
}

/** The findings of the rule `id` on a rota file, typed without its version. */
export function rotaFindings(
  id: string,
  typed: object,
  { policy = defaultPolicy, now = '2026-12-01T12:00:00Z' }: Surroundings = {}
): UnplacedFinding[] {
  const rule = rotaRules.find((other) => other.id === id)
  if (rule === undefined) throw new Error(`no rule ${id}`)
  const file = RotaFileSchema.parse({ version: 1, ...typed })
  return rule.check({ file, policy, zones, present: presentAt(at(now)) })
}

/** Each finding as `keys (at): message → hint`, and `warning` before one that is no error. */
export function lines(found: readonly UnplacedFinding[]): string[] {
  return found.map(({ severity, place, message, hint }) => {
    const keys =
      place.in === 'yaml'
        ? `${place.keys.join('.')} (${place.at})`
        : `${place.line}:${place.column}`
    return `${severity === 'error' ? '' : `${severity} `}${keys}: ${message} → ${hint}`
  })
}

function contextOf(parts: RecordParts, around: Surroundings): RuleContext {
  const bare = incidentFile(parts)
  const facts = { ...bare.body.facts, ...around.facts }
  return contextOfFile(
    { ...bare, body: { text: around.body ?? '', line: around.bodyLine ?? 1, facts } },
    around
  )
}

function contextOfFile(file: IncidentFile, around: Surroundings): RuleContext {
  const { policy = defaultPolicy, files = {}, isPublic = null } = around
  const now = at(around.now ?? '2026-12-01T00:00:00Z')
  const { facts } = file.body
  const course = deriveCourse(file.incident, sectionsOf(facts), policy, null)
  const ids = new Map<string, readonly string[]>([
    [file.incident.id.toLowerCase(), [file.path]],
    ...Object.entries(around.ids ?? {}),
  ])
  const standing = deriveCourse(file.incident, sectionsOf(facts), policy, now)
  return {
    file,
    course,
    policy,
    present: presentAt(now),
    ledger: { ids },
    repository: viewOf(files),
    duties: () =>
      computeObligations(file, standing, policy, zones, now).filter((row) => row.do === 'submit'),
    owedToReach: (status) =>
      computeObligations(file, standing, policy, zones, now).filter(
        ({ reach }) => reach === status
      ),
    original: () => {
      if (around.original === undefined) return null
      const other = incidentFile(around.original)
      return {
        file: other,
        course: deriveCourse(other.incident, sectionsOf(other.body.facts), policy, null),
      }
    },
    declared: declarationOf(file.incident, standing, { known: false }, now),
    isPublic,
  }
}

function viewOf(files: Readonly<Record<string, string>>): RepositoryView {
  return {
    kindOf: (path) => {
      const what = Object.hasOwn(files, path) ? files[path] : undefined
      if (what === undefined) return null
      return what === 'directory' || what === 'symlink' ? what : 'file'
    },
    sha256: (path) => {
      const what = Object.hasOwn(files, path) ? files[path] : undefined
      return what === undefined || KINDS.has(what) ? null : what
    },
  }
}
