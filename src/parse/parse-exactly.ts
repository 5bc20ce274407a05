/** The second tier: exact values from the `yaml` package, a schema's verdict on them, and every fault with its place. */
import type { Document } from 'yaml'
import type { Finding } from '../model/finding.ts'
import { type Block, type Keys, nodeAt, offsetOf, readDocument } from './exact-yaml.ts'
import { repairSyntax } from './repair-syntax.ts'
import { CONFLICT, CONFLICT_REMEDY, conflictInYaml } from './merge-conflict.ts'
import { positionsOf } from './position.ts'
import { plainKeys, valueAt } from './schema-keys.ts'
import type { Issue, Words } from './words.ts'
import { namingLookAlike } from './look-alikes.ts'
import type { YamlModule } from './yaml-module.ts'

/** A text whose `block` is YAML. */
export interface ExactSource {
  readonly path: string
  readonly text: string
  readonly block: Block
  readonly yaml: YamlModule
}

/** Says an issue in words; more than one where a key list is at fault. */
export type Describe = (issue: Issue, found: unknown, root: unknown) => readonly Words[]

/** A schema's verdict on a value: the value as validated, or the issues. */
export interface ParseOutcome<Value> {
  readonly value: Value | null
  readonly issues: readonly Issue[]
}

/** More findings than this help nobody, and cost time on hostile files. */
const FINDINGS_AT_MOST = 100

/** Parses the block and validates it; `value` is null where no value can be trusted. */
export function parseExactly<Value>(
  source: ExactSource,
  validate: (value: unknown) => ParseOutcome<Value>,
  describe: Describe
): { readonly value: Value | null; readonly findings: readonly Finding[] } {
  const { path, text, yaml } = source
  const positionOf = positionsOf(text)
  const finding = (rule: string, offset: number, message: string, hint: string): Finding => ({
    rule,
    severity: 'error',
    path,
    ...positionOf(offset),
    message: namingLookAlike(message, text, offset),
    hint,
  })
  const conflict = conflictInYaml(text, source.block.start, source.block.end)
  if (conflict !== null) {
    return {
      value: null,
      findings: [finding('merge-conflict', conflict, CONFLICT, CONFLICT_REMEDY)],
    }
  }
  const { document, faults: syntax, complete } = repairSyntax(text, source.block, yaml)
  const { value, faults } = readDocument(document, yaml)
  const slips = new Set(syntax.map(({ offset }) => positionOf(offset).line))
  const findings = [
    ...syntax,
    // On a line that was mended to be read on, the text is no longer what was typed.
    ...faults.filter(
      ({ rule, offset }) => rule !== 'yaml-comment' || !slips.has(positionOf(offset).line)
    ),
  ].map((fault) => finding(fault.rule, fault.offset, fault.message, fault.hint))
  const fatal = [...syntax, ...faults].some((fault) => fault.rule !== 'yaml-comment')
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    if (!fatal)
      findings.push(
        finding(
          'front-matter',
          document.contents?.range?.[0] ?? source.block.start,
          `${shape(value)} stands where keys were expected.`,
          'Write `key: value` lines, beginning with `id: …`.'
        )
      )
    return { value: null, findings }
  }
  const broken = new Set(findings.map(({ line }) => line))
  const verdict = validateAsText(value, document, yaml, validate)
  for (const issue of verdict.issues) {
    if (findings.length >= FINDINGS_AT_MOST) break
    const found = valueAt(value, issue.path)
    for (const words of describe(issue, found, value)) {
      const offset = offsetOf(document, words.keys, words.at, yaml)
      const next = finding(words.rule, offset, words.message, words.hint)
      // What a syntax fault has shaken is not judged a second time.
      if (broken.has(next.line)) continue
      if (!complete && words.rule === 'missing-key') continue
      findings.push(next)
    }
  }
  return {
    value: fatal ? null : verdict.value,
    findings: findings.slice(0, FINDINGS_AT_MOST),
  }
}

/** Validates; where text is wanted and a number or a truth value was typed without quotes, its source is the text. */
function validateAsText<Value>(
  value: unknown,
  document: Document.Parsed,
  yaml: YamlModule,
  validate: (value: unknown) => ParseOutcome<Value>
): ParseOutcome<Value> {
  for (;;) {
    const verdict = validate(value)
    const changed = verdict.issues
      .flatMap((issue) => textsWanted(issue))
      .filter((keys) => putSource(value, keys, document, yaml))
    if (changed.length === 0) return verdict
  }
}

function putSource(
  value: unknown,
  keys: Keys,
  document: Document.Parsed,
  yaml: YamlModule
): boolean {
  const found = valueAt(value, keys)
  if (typeof found !== 'number' && typeof found !== 'boolean') return false
  const node = nodeAt(document, keys, yaml)
  const parent = valueAt(value, keys.slice(0, -1))
  const last = keys.at(-1)
  if (!yaml.isScalar(node) || node.source === undefined || last === undefined) return false
  if (typeof parent !== 'object' || parent === null) return false
  Reflect.set(parent, last, node.source)
  return true
}

/** Where an issue says that a text is wanted: of a choice, in one of its options. */
function textsWanted(issue: Issue): Keys[] {
  const keys = plainKeys(issue.path)
  if (issue.code === 'invalid_type') return issue.expected === 'string' ? [keys] : []
  if (issue.code !== 'invalid_union') return []
  return issue.errors
    .flat()
    .flatMap((inner) => textsWanted(inner).map((below) => [...keys, ...below]))
}

function shape(value: unknown): string {
  if (Array.isArray(value)) return 'A list'
  return value === null || value === undefined ? 'Nothing' : 'A single value'
}
