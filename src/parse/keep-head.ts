/** Puts the generated head of a record's body as it should be in its place; every other byte is kept. */
import type { Incident } from '../model/incident.ts'
import { HEAD_SIGN } from '../model/record-head.ts'
import { applyEdits, lineEndOf } from './edit.ts'
import { findFences } from './fences.ts'
import { findHead } from './find-head.ts'
import { parseRecordText } from './parse-record.ts'
import type { YamlModule } from './yaml-module.ts'

/** What the head is to be. */
export interface HeadWish {
  readonly draw: (incident: Incident) => string
  /** Whether one comes where none is; left out, none does. */
  readonly wanted?: boolean
}

/**
 * The text with its head as the record would have it. One that is not there comes only where it is `wanted`; one that
 * never ends stays as it is, for nobody knows what people wrote below it.
 */
export function keepHead(
  text: string,
  path: string,
  { draw, wanted = false }: HeadWish,
  exact: YamlModule
): string {
  if (!wanted && !text.includes(HEAD_SIGN)) return text
  const { fences } = findFences(path, text)
  if (fences === null) return text
  const head = findHead(text, fences)
  const rest = text.slice(fences.bodyStart)
  if (head === null && (!wanted || rest.trimStart().startsWith(HEAD_SIGN))) return text
  const { file } = parseRecordText(path, text, exact)
  if (file === null) return text
  const eol = lineEndOf(text)
  const lines = draw(file.incident).split('\n').join(eol)
  if (head !== null) {
    const isLast = !text.slice(0, head.end).endsWith('\n')
    return applyEdits(text, [{ ...head, text: isLast ? lines : lines + eol }])
  }
  const before = text.slice(0, fences.bodyStart)
  const gap = rest === '' || /^\r?\n/.test(rest) ? '' : eol
  return `${before}${before.endsWith('\n') ? '' : eol}${lines}${eol}${gap}${rest}`
}

/** The text without its head, for those who ask whether a record says anything new. */
export function withoutHead(text: string, path: string): string {
  if (!text.includes(HEAD_SIGN)) return text
  const { fences } = findFences(path, text)
  const head = fences === null ? null : findHead(text, fences)
  return head === null || fences === null
    ? text
    : text.slice(0, fences.bodyStart) + text.slice(head.end)
}
