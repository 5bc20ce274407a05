/** Says a schema's issues in words: what was found, what was expected, what to type instead. */
import type * as z from 'zod'
import { plainKeys } from './parse-exactly.ts'

/** An issue as zod reports it. */
export type Issue = z.core.$ZodIssue

/** A finding before its place is known. */
export interface Words {
  readonly rule: string
  readonly keys: readonly (string | number)[]
  readonly at: 'key' | 'value'
  readonly message: string
  readonly hint: string
}

/** The plain words. */
export function describeIssue(issue: Issue): readonly Words[] {
  return [
    { rule: 'value', keys: plainKeys(issue.path), at: 'value', message: issue.message, hint: '' },
  ]
}
