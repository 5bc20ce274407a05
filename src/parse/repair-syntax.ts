/** Finds every syntax fault of a block: each fault is named, mended by as many harmless characters, and the block read again. */
import type { Document, YAMLError } from 'yaml'
import { type Block, parseExactDocument, type YamlFault } from './exact-yaml.ts'
import { findOpenBrackets, textLines } from './open-bracket.ts'
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

const NO_LINE: Line = { start: 0, text: '' }

/** Reads the block; a faultless one is read once. */
export function repairSyntax(text: string, block: Block, yaml: YamlModule): Repaired {
  const faults: YamlFault[] = []
  const lines = linesOf(text, block)
  const mended = lines.map((line) => line.text)
  const touched = new Set<number>()
  let complete = true
  let leftOut = 0

  const tell = (offset: number, { message, hint }: { message: string; hint: string }) =>
    faults.push({ rule: 'yaml-syntax', offset, message, hint })
  const mend = (index: number, repaired: string) => {
    touched.add(index)
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
      const { line, column, repaired } = open
      tell((lines[line] ?? NO_LINE).start + column, open)
      for (const [below, harmless] of repaired.entries()) mend(open.first + below, harmless)
    }
    if (faults.length > before) continue
    for (const [index, { start, text: line }] of suspects(lines, end, errors)) {
      if (faults.length >= FAULTS_AT_MOST) break
      if (touched.has(index)) continue
      const slip = findSlip(line, nextLine(mended, index))
      if (slip === null) continue
      tell(start + slip.column, slip)
      mend(index, slip.repaired)
    }
    if (faults.length > before) continue

    // No slip that we know: the parser's own error, in our words, and the line is left out.
    if (touched.has(end)) return { document, faults, complete: false }
    const { start, text: line } = lines[end] ?? NO_LINE
    tell(first.pos[0], syntaxWords(first, line))
    if (leftOut === LINES_LEFT_OUT) return { document, faults, complete: false }
    leftOut += 1
    const mendable = mendInPlace(first, first.pos[0] - start, line)
    if (mendable === null) complete = false
    mend(end, mendable ?? ' '.repeat(line.length))
  }
}

/** Lines that may hold the slip behind an error: its own, the one above the first, and a quote left open further up. */
function suspects(
  lines: readonly Line[],
  first: number,
  errors: readonly YAMLError[]
): [index: number, line: Line][] {
  const own = new Set(errors.map(({ pos }) => lineOf(lines, pos[0])))
  const texts = textLines(lines.map(({ text }) => text))
  return [...lines.entries()].filter(([index, { text }]) => {
    if (texts.has(index)) return false
    if (own.has(index) || index === first - 1) return true
    return index < first && /^\s*(?:- +)*(?:[\w-]+: +)?["']/.test(text)
  })
}

/** A fault of one character can be mended where it stands, so that nothing else of the line is lost. */
function mendInPlace({ code }: YAMLError, at: number, line: string): string | null {
  if (code === 'BAD_DQ_ESCAPE') return line.slice(0, at) + line.slice(at).replaceAll('\\', '/')
  if (code === 'BAD_SCALAR_START') return `${line.slice(0, at)}x${line.slice(at + 1)}`
  return null
}

/** The next line that is not blank; empty where none is near. */
function nextLine(lines: readonly string[], index: number): string {
  return lines.slice(index + 1, index + 50).find((line) => line.trim() !== '') ?? ''
}

function linesOf(text: string, block: Block): Line[] {
  const lines: Line[] = []
  for (let start = block.start; start < block.end;) {
    const at = text.indexOf('\n', start)
    const end = at === -1 ? block.end : at
    lines.push({ start, text: text.slice(start, end).replace(/\r$/, '') })
    start = end + 1
  }
  return lines
}

function lineOf(lines: readonly Line[], offset: number): number {
  return lines.findLastIndex((line) => line.start <= offset)
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
