/** Finds the front matter of a record by its fences, so that nothing but `---` lines can open or close it. */
import type { Finding } from '../model/finding.ts'
import { typed } from '../model/typed.ts'
import { CONFLICT, CONFLICT_REMEDY, conflictInBody } from './merge-conflict.ts'
import { inOrder, positionAt } from './position.ts'

/** Where the front matter and the body of a record stand. Offsets are the file's. */
export interface Fences {
  /** The first character after the opening fence's line. */
  readonly start: number
  /** Just after the last line end before the closing fence. */
  readonly end: number
  /** The first character of the body. */
  readonly bodyStart: number
  /** The line on which the body starts, counted from 1. */
  readonly bodyLine: number
}

/** Front matter beyond this is refused unread: parsers take time that grows with its square. */
export const FRONT_MATTER_LIMIT = 64 * 1024
/** A body beyond this is refused unread. */
export const RECORD_BODY_LIMIT = 256 * 1024

const EXAMPLE =
  'Start the file with a line `---`, then `id: …` and the other keys, then a line `---`.'

/** Looks for the fences; `fences` is null where there is no block to read, and the findings say why. */
export function findFences(
  path: string,
  text: string
): { readonly fences: Fences | null; readonly findings: readonly Finding[] } {
  const findings: Finding[] = []
  const add = (rule: string, offset: number, message: string, hint: string) => {
    findings.push({ rule, severity: 'error', path, ...positionAt(text, offset), message, hint })
  }
  const opening = /^\uFEFF?((?:[ \t]*\r?\n)*)([^\r\n]*)/.exec(text)
  const blank = opening?.[1] ?? ''
  const first = opening?.[2] ?? ''
  const openAt = (opening?.[0].length ?? 0) - first.length
  if (text.replace('\uFEFF', '').trim() === '') {
    add('front-matter', 0, 'The file is empty; a record was expected.', EXAMPLE)
    return { fences: null, findings }
  }
  if (!first.startsWith('---')) {
    add(
      'front-matter',
      openAt,
      'The file has no front matter: its first line is not `---`.',
      EXAMPLE
    )
    return { fences: null, findings }
  }
  if (blank !== '') {
    add(
      'front-matter',
      0,
      'A blank line stands before the front matter.',
      'Delete the lines above the first `---`.'
    )
  }
  if (first !== '---') {
    const rest = first.slice(3)
    add(
      'front-matter',
      openAt,
      rest.trim() === ''
        ? 'Spaces follow the opening `---`.'
        : `The first line is ${typed(first.slice(0, 40))}; exactly \`---\` was expected.`,
      'Make the first line `---` and nothing else.'
    )
    if (rest.trim() !== '') return { fences: null, findings }
  }
  const start = lineEnd(text, openAt)
  for (let at = start; at < text.length; at = lineEnd(text, at)) {
    if (!text.startsWith('---', at)) continue
    const next = lineEnd(text, at)
    const line = text.slice(at, next).replace(/\r?\n$/, '')
    if (line !== '---') {
      add(
        'front-matter',
        at,
        line.trim() === '---'
          ? 'Spaces follow the closing `---`.'
          : `A line inside the front matter starts with \`---\`: ${typed(line.slice(0, 40))}.`,
        line.trim() === '---'
          ? 'Make the line `---` and nothing else.'
          : 'Close the front matter with a line `---` alone, or indent the line if it is part of a text.'
      )
      if (line.trim() !== '---') continue
    }
    const conflict = conflictInBody(text, next)
    if (conflict !== null) add('merge-conflict', conflict, CONFLICT, CONFLICT_REMEDY)
    return {
      fences: sized(
        text,
        { start, end: at, bodyStart: next, bodyLine: positionAt(text, at).line + 1 },
        add
      ),
      findings,
    }
  }
  add(
    'front-matter',
    openAt,
    'The front matter is never closed: no later line is `---`.',
    'Put a line `---` between the last key and the body.'
  )
  return { fences: null, findings: inOrder(findings) }
}

function sized(
  text: string,
  fences: Fences,
  add: (rule: string, offset: number, message: string, hint: string) => void
): Fences | null {
  const front = utf8Length(text, fences.start, fences.end)
  const body = utf8Length(text, fences.bodyStart, text.length)
  if (front > FRONT_MATTER_LIMIT) {
    add(
      'too-large',
      fences.start,
      `The front matter has ${front} bytes; at most ${FRONT_MATTER_LIMIT} are read.`,
      'Move long text into the body, or into a file in the folder named by the ID.'
    )
  }
  if (body > RECORD_BODY_LIMIT) {
    add(
      'too-large',
      fences.bodyStart,
      `The body has ${body} bytes; at most ${RECORD_BODY_LIMIT} are read.`,
      'Move logs and long quotations into files in the folder named by the ID, and link them.'
    )
  }
  return front > FRONT_MATTER_LIMIT || body > RECORD_BODY_LIMIT ? null : fences
}

/** Bytes in UTF-8; counted only where the characters alone do not settle it. */
function utf8Length(text: string, start: number, end: number): number {
  return end - start <= 20_000
    ? end - start
    : new TextEncoder().encode(text.slice(start, end)).length
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end + 1
}
