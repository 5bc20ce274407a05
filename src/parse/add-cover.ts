/** Writes a cover into the text of a rota: one line, the last of its covers; every other byte stays. */
import { applyEdits, lineEndOf, lineStart, nextLineStart } from './edit.ts'
import { nodeAt, parseExactDocument } from './exact-yaml.ts'
import { lastOffset } from './format-record.ts'
import type { YamlModule } from './yaml-module.ts'
import { type YamlFields, yamlBraces } from './yaml-text.ts'

/** Gives the new text, which is to be read back; null where there is no place for it. */
export function addCover(before: string, cover: YamlFields, exact: YamlModule): string | null {
  const eol = lineEndOf(before)
  const text = before.endsWith('\n') ? before : `${before}${eol}`
  const block = { start: text.startsWith('\uFEFF') ? 1 : 0, end: text.length }
  const document = parseExactDocument(text, block, exact)
  const root = document.contents
  if (document.errors.length > 0 || !exact.isMap(root)) return null
  const braces = yamlBraces(cover)
  const covers = nodeAt(document, ['covers'], exact)
  if (covers === null) return root.flow === true ? null : `${text}covers:${eol}  - ${braces}${eol}`
  if (!exact.isSeq(covers)) return null
  const [from = 0, to = 0] = covers.range ?? []
  const last: unknown = covers.items.at(-1)
  const end = lastOffset(last, exact)
  if (end === null) return applyEdits(text, [{ start: from, end: to, text: `[${braces}]` }])
  if (covers.flow === true) return applyEdits(text, [{ start: end, end, text: `, ${braces}` }])
  const dash = text.indexOf('-', from)
  const indent = ' '.repeat(dash - lineStart(text, dash))
  const start = text[end - 1] === '\n' ? end : nextLineStart(text, end)
  return applyEdits(text, [{ start, end: start, text: `${indent}- ${braces}${eol}` }])
}
