/** What a check found: a value with a place, a rule, a cause and the remedy. */

/** Errors make `check` exit 1; warnings do so only under `--fail-on warning`. */
export type Severity = 'error' | 'warning'

/** A finding as it is printed and as `check --format json` holds it. */
export interface Finding {
  /** The rule's id, which is also the name of its page in docs/rules/. */
  readonly rule: string
  readonly severity: Severity
  /** The file, relative to the folder the command ran in, with forward slashes. */
  readonly path: string
  /** Counted from 1. */
  readonly line: number
  /** Counted from 1, in UTF-16 units. */
  readonly column: number
  /** What was found, and what was expected. */
  readonly message: string
  /** What to type instead. */
  readonly hint: string
}

/** Where a finding stands, before line and column are known. */
export type Place =
  /** A key path in the front matter (or in the policy); `at` says whether its key or its value is meant. */
  | {
      readonly in: 'yaml'
      readonly keys: readonly (string | number)[]
      readonly at: 'key' | 'value'
    }
  /** A known line and column of the file, both counted from 1. */
  | { readonly in: 'text'; readonly line: number; readonly column: number }

/** A finding that still has to be given its line and column; the shell does so from an exact parse of that one file. */
export interface UnplacedFinding {
  readonly rule: string
  readonly severity: Severity
  readonly place: Place
  readonly message: string
  readonly hint: string
}
