/** What a rule is: an id, a sentence, and a check that is given one record or the policy. */
import type { Course } from '../../clock/course.ts'
import type { Declaration } from '../../clock/declared.ts'
import type { Obligation } from '../../clock/obligation.ts'
import type { Place, Severity, UnplacedFinding } from '../../model/finding.ts'
import type { IncidentFile } from '../../model/incident.ts'
import type { Policy } from '../../model/policy.ts'
import type { RotaFile } from '../../model/rota.ts'
import type { Instant, Zones } from '../../model/time.ts'

/** What stands at a path of the repository; a symbolic link is named and never followed. */
type PathKind = 'file' | 'directory' | 'symlink'

/** The repository as the rules see it; paths are relative to the folder the command ran in, with forward slashes. */
export interface RepositoryView {
  /** Null where nothing is there. */
  readonly kindOf: (path: string) => PathKind | null
  /** The file's SHA-256 in lower-case hexadecimal; null where it is no readable file. */
  readonly sha256: (path: string) => string | null
}

/** The records beside this one. */
export interface LedgerIndex {
  /** Every readable id in lower case → the paths that carry it, in byte order. */
  readonly ids: Pick<ReadonlyMap<string, readonly string[]>, 'get' | 'has' | 'keys'>
}

/** Another record than the one that is judged. */
interface OtherRecord {
  readonly file: IncidentFile
  /** Derived from every event. */
  readonly course: Course
}

/** One record with everything a rule may ask of it. */
export interface RuleContext {
  readonly file: IncidentFile
  /** Derived from every event, also from those ahead of `now`. */
  readonly course: Course
  readonly policy: Policy
  readonly now: Instant
  readonly ledger: LedgerIndex
  readonly repository: RepositoryView
  /** The obligations to reach a status that are owed yet, perhaps others among them; computed when asked. */
  readonly owedToReach: (status: string) => readonly Obligation[]
  /** What it owes to authorities; computed when asked. */
  readonly duties: () => readonly Obligation[]
  /** The record that `duplicate-of` names; null where it names none that can be read. Computed when asked. */
  readonly original: () => OtherRecord | null
  /** As what it counts, whatever the record declares. */
  readonly declared: Declaration
  /** Whether the repository is public; null where nobody knows. */
  readonly isPublic: boolean | null
}

/** The policy with what is needed to judge it. */
export interface PolicyRuleContext {
  readonly policy: Policy
  readonly zones: Zones
  readonly now: Instant
}

/** The rota with what is needed to judge its form. */
export interface RotaBasis {
  readonly file: RotaFile
  readonly zones: Zones
}

/** The same, with what is needed to tell who is on duty. */
export interface RotaRuleContext extends RotaBasis {
  /** The one beside it. */
  readonly policy: Policy
  readonly now: Instant
}

/** One check over one thing; `Rule`, `PolicyRule` and `RotaRule` say which. */
interface Check<Context> {
  /** The id printed with each finding; its page is docs/rules/<id>.md. */
  readonly id: string
  /** What it asks, in one sentence. */
  readonly summary: string
  readonly check: (context: Context) => UnplacedFinding[]
}

/** A rule that a record keeps. */
export type Rule = Check<RuleContext>

/** A rule that the policy keeps. */
export type PolicyRule = Check<PolicyRuleContext>

/** A rule that the rota keeps. */
export type RotaRule<Context = RotaRuleContext> = Check<Context>

/** What a check found, before its rule's name is put to it. */
export interface Fault {
  readonly place: Place
  /** What was found, and what was expected. */
  readonly message: string
  /** What to type instead. */
  readonly hint: string
  /** An error where it is left out. */
  readonly severity?: Severity
}

/** Makes a record's rule of an id, a sentence and a check. */
export function recordRule(
  id: string,
  summary: string,
  faultsOf: (context: RuleContext) => Fault[]
): Rule {
  return { id, summary, check: (context) => named(id, faultsOf(context)) }
}

/** Makes a policy's rule of an id, a sentence and a check. */
export function policyRule(
  id: string,
  summary: string,
  faultsOf: (context: PolicyRuleContext) => Fault[]
): PolicyRule {
  return { id, summary, check: (context) => named(id, faultsOf(context)) }
}

/** Makes a rota's rule of an id, a sentence and a check. */
export function rotaRule<Context extends RotaBasis = RotaBasis>(
  id: string,
  summary: string,
  faultsOf: (context: Context) => Fault[]
): RotaRule<Context> {
  return { id, summary, check: (context) => named(id, faultsOf(context)) }
}

function named(rule: string, faults: readonly Fault[]): UnplacedFinding[] {
  return faults.map(({ severity = 'error', place, message, hint }) => ({
    rule,
    severity,
    place,
    message,
    hint,
  }))
}
