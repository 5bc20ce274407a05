/** What a rule is: an id, a sentence, and a check that says of one record, policy or rota what is wrong, where, and the remedy. */
import type { Course } from '../../clock/course.ts'
import type { Declaration } from '../../clock/declared.ts'
import type { Obligation } from '../../clock/obligation.ts'
import type { Place, Severity, UnplacedFinding } from '../../model/finding.ts'
import type { IncidentFile } from '../../model/incident.ts'
import type { Policy } from '../../model/policy.ts'
import type { RotaFile } from '../../model/rota.ts'
import type { Zones } from '../../model/time.ts'
import { nearest } from '../../model/suggest.ts'
import type { Present } from './present.ts'

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

/** A duty by what no later moment changes, while nothing is written. */
interface KnownDuty extends Pick<Obligation, 'target'> {
  readonly limit: Pick<Obligation['limit'], 'asked'>
  readonly overruns: readonly Pick<Obligation['overruns'][number], 'dueAt' | 'metAt'>[]
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
  /** Derived from every event, also from those ahead of the present. */
  readonly course: Course
  readonly policy: Policy
  readonly present: Present
  readonly ledger: LedgerIndex
  readonly repository: RepositoryView
  /** The obligations to reach a status that are owed yet, perhaps others among them; computed when asked. */
  readonly owedToReach: (status: string) => readonly Pick<Obligation, 'state' | 'dueAt'>[]
  /** What it owes to authorities; computed when asked. */
  readonly duties: () => readonly KnownDuty[]
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
  readonly present: Present
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
  readonly present: Present
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

/** Makes a rule of an id, a sentence and a check, which gives one fault, or several, or none. */
function ruleOf<Context>(
  id: string,
  summary: string,
  faultsOf: (context: Context) => Fault | readonly Fault[]
): Check<Context> {
  const named = ({ severity = 'error', place, message, hint }: Fault): UnplacedFinding => ({
    rule: id,
    severity,
    place,
    message,
    hint,
  })
  return { id, summary, check: (context) => [faultsOf(context)].flat().map(named) }
}

/** Makes a record's rule. */
export const recordRule = ruleOf<RuleContext>
/** Makes a policy's rule. */
export const policyRule = ruleOf<PolicyRuleContext>
/** Makes a rota's rule, of its form alone. */
export const rotaRule = ruleOf<RotaBasis>
/** Makes a rota's rule that asks who is on duty. */
export const dutyRule = ruleOf<RotaRuleContext>

type Keys = readonly (string | number)[]

/** The key itself, or the nearest parent that is there. */
export function atKey(...keys: Keys): Place {
  return { in: 'yaml', keys, at: 'key' }
}

/** The value of a key, or the nearest parent that is there. */
export function atValue(...keys: Keys): Place {
  return { in: 'yaml', keys, at: 'value' }
}

/** A line of the file, and a column where one is known; both counted from 1. */
export function atLine(line: number, column = 1): Place {
  return { in: 'text', line, column }
}

/** `"Credential stuffing …"`: what somebody typed, cut at 60 characters. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const letters = Array.from(line)
  return letters.length > 60 ? `"${letters.slice(0, 59).join('')}…"` : `"${line}"`
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`
}

/** The name that was likely meant, else the first of those that exist. */
export function suggestion(typed: string, known: Iterable<string>): string {
  const names = [...known]
  const near = nearest(typed, names)
  if (near !== null) return `Did you mean \`${near}\`?`
  if (names.length === 0) return 'The policy names none.'
  const more = names.length > 8 ? `, … (${names.length} in all)` : ''
  return `Use one of ${names.slice(0, 8).join(', ')}${more}.`
}
