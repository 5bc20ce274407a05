/** Finds every syntax fault of a block: each fault is named, mended by as many harmless characters, and the block read again. */
import type { Document, YAMLError } from 'yaml'
import { type Block, parseExactDocument, type YamlFault } from './exact-yaml.ts'
import { findOpenBrackets } from './open-bracket.ts'
import { findSlip } from './slips.ts'
import { syntaxWords } from './syntax-words.ts'
import type { YamlModule } from './yaml-module.ts'

/** The document of the mended text, whose offsets are still the file's, and what was wrong with it. */
export interface Repaired {
  readonly document: Document.Parsed
  readonly faults: readonly YamlFault[]
  /** Whether every key that was typed is still to be seen; where not, a missing one is no finding. */
  readonly complete: boolean
}

/** How often a block is read again, and how many lines are left out, before the rest of its faults has to wait. */
const ROUNDS = 8
const LINES_LEFT_OUT = 3
const FAULTS_AT_MOST = 50

interface Line {
  readonly start: number
  readonly text: string
}

/** Reads the block; a faultless one is read once. */
export function repairSyntax(text: string, block: Block, yaml: YamlModule): Repaired {
  const faults: YamlFault[] = []
  const lines = linesOf(text, block)
  const mended = lines.map((line) => line.text)
  const touched = new Set<number>()
  let complete = true
  let leftOut = 0

  const mend = (index: number, fault: Omit<YamlFault, 'rule'>, repaired: string) => {
    touched.add(index)
    faults.push({ rule: 'yaml-syntax', ...fault })
    mended[index] = repaired
  }

  for (let round = 0; ; round += 1) {
    const document = parseExactDocument(joined(text, block, lines, mended), block, yaml)
    const errors: YAMLError[] = [...document.errors, ...document.warnings].toSorted(
      (a, b) => a.pos[0] - b.pos[0]
    )
    const first = errors[0]
    if (first === undefined) return { document, faults, complete }
    if (round === ROUNDS || faults.length >= FAULTS_AT_MOST)
      return { document, faults, complete: false }

    const before = faults.length
    const end = lineOf(lines, first.pos[0])
    for (const open of findOpenBrackets(mended, end, touched)) {
      if (faults.length >= FAULTS_AT_MOST) break
      const { line, column, message, hint, repaired } = open
      faults.push({
        rule: 'yaml-syntax',
        offset: (lines[line]?.start ?? 0) + column,
        message,
        hint,
      })
      for (const [below, harmless] of repaired.entries()) {
        touched.add(open.first + below)
        mended[open.first + below] = harmless
      }
    }
    if (faults.length > before) continue
    for (const index of suspects(errors, lines, touched)) {
      if (faults.length >= FAULTS_AT_MOST) break
      const line = mended[index] ?? ''
      const slip = findSlip(line, nextLine(mended, index))
      if (slip !== null) {
        mend(
          index,
          {
            offset: (lines[index]?.start ?? 0) + slip.column,
            message: slip.message,
            hint: slip.hint,
          },
          slip.repaired
        )
      }
    }
    if (faults.length > before) continue

    // No slip that we know: the parser's own error, in our words, and the line is left out.
    const at = end
    if (leftOut === LINES_LEFT_OUT || touched.has(at)) {
      if (!touched.has(at))
        faults.push({
          rule: 'yaml-syntax',
          offset: first.pos[0],
          ...syntaxWords(first, mended[at] ?? ''),
        })
      return { document, faults, complete: false }
    }
    leftOut += 1
    const line = mended[at] ?? ''
    const mendable = mendInPlace(first, lines[at]?.start ?? 0, line)
    if (mendable === null) complete = false
    mend(
      at,
      { offset: first.pos[0], ...syntaxWords(first, line) },
      mendable ?? ' '.repeat(line.length)
    )
  }
}

/** Lines that may hold the slip behind an error: its own, the one above, and a quote left open further up. */
function suspects(
  errors: readonly YAMLError[],
  lines: readonly Line[],
  touched: ReadonlySet<number>
): number[] {
  const found = new Set<number>()
  const end = lineOf(lines, errors[0]?.pos[0] ?? 0)
  for (let index = 0; index <= end; index += 1) {
    const line = lines[index]?.text ?? ''
    if (/^\s*(?:- +)*(?:[\w-]+: +)?["']/.test(line)) found.add(index)
  }
  for (const error of errors.slice(0, FAULTS_AT_MOST)) {
    const index = lineOf(lines, error.pos[0])
    found.add(index)
    if (error === errors[0]) found.add(index - 1)
  }
  return [...found].filter((index) => index >= 0 && !touched.has(index)).toSorted((a, b) => a - b)
}

/** A fault of one character can be mended where it stands, so that nothing else of the line is lost. */
function mendInPlace(error: YAMLError, start: number, line: string): string | null {
  const at = error.pos[0] - start
  if (error.code === 'BAD_DQ_ESCAPE')
    return line.slice(0, at) + line.slice(at).replaceAll('\\', '/')
  if (error.code === 'BAD_SCALAR_START') return `${line.slice(0, at)}x${line.slice(at + 1)}`
  return null
}

function nextLine(lines: readonly string[], index: number): string | null {
  return lines.slice(index + 1, index + 50).find((line) => line.trim() !== '') ?? null
}

function linesOf(text: string, block: Block): Line[] {
  const lines: Line[] = []
  for (let start = block.start; start < block.end;) {
    const at = text.indexOf('\n', start)
    const end = at === -1 || at >= block.end ? block.end : at
    lines.push({ start, text: text.slice(start, end).replace(/\r$/, '') })
    start = end + 1
  }
  return lines
}

function lineOf(lines: readonly Line[], offset: number): number {
  const index = lines.findLastIndex((line) => line.start <= offset)
  return Math.max(0, index)
}

/** The file's text with the mended lines in their places. */
function joined(
  text: string,
  block: Block,
  lines: readonly Line[],
  mended: readonly string[]
): string {
  const parts = [text.slice(0, block.start)]
  let at = block.start
  for (const [index, line] of lines.entries()) {
    parts.push(text.slice(at, line.start), mended[index] ?? line.text)
    at = line.start + line.text.length
  }
  parts.push(text.slice(at))
  return parts.join('')
}
