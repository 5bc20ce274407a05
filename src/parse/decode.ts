/** Bytes to text: UTF-8 alone, with every other encoding and every control character named. */
import type { Finding } from '../model/finding.ts'
import { inOrder, positionAt } from './position.ts'

/** A file's text, or what is wrong with its bytes. A byte order mark stays in the text, so that an edit keeps it. */
export type Decoded =
  | { readonly text: string; readonly findings: readonly [] }
  | { readonly text: null; readonly findings: readonly Finding[] }

// Tab and line ends are text; the rest of C0, DEL and C1 (but NEL, which YAML allows) only ever hide something.
// eslint-disable-next-line no-control-regex -- it is what we look for
const CONTROL = /\r(?!\n)|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g
const SHOWN_AT_MOST = 20
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Reads the bytes of a file as text; `path` names it in the findings. */
export function decode(path: string, bytes: Uint8Array): Decoded {
  const unreadable = (message: string, hint: string, line = 1, column = 1) => ({
    text: null,
    findings: [{ rule: 'encoding', severity: 'error', path, line, column, message, hint } as const],
  })
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return unreadable('The file is UTF-16; UTF-8 is expected.', 'Save it again as UTF-8.')
  }
  let text: string
  try {
    text = decoder.decode(bytes)
  } catch {
    const { line, column } = firstInvalid(bytes)
    return unreadable(
      'These bytes are not UTF-8.',
      'Save the file again as UTF-8; often a letter with an accent came from an older encoding.',
      line,
      column
    )
  }
  const findings = controls(path, text)
  return findings.length === 0 ? { text, findings: [] } : { text: null, findings }
}

function controls(path: string, text: string): Finding[] {
  const findings: Finding[] = []
  if (text.search(CONTROL) === -1) return findings
  for (const match of text.matchAll(CONTROL)) {
    if (findings.length === SHOWN_AT_MOST) break
    const code = match[0].charCodeAt(0)
    const name =
      code === 13 ? 'A lone carriage return' : code === 0 ? 'A NUL byte' : 'The control character'
    const shown =
      code === 13 || code === 0 ? '' : ` U+${code.toString(16).toUpperCase().padStart(4, '0')}`
    findings.push({
      rule: 'encoding',
      severity: 'error',
      path,
      ...positionAt(text, match.index),
      message: `${name}${shown} stands in the file; only text, tabs and line ends are expected.`,
      hint: code === 13 ? 'End lines with LF or CRLF.' : 'Delete the character.',
    })
  }
  return inOrder(findings)
}

function firstInvalid(bytes: Uint8Array): { line: number; column: number } {
  let from = 0
  let line = 1
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, from)) {
    try {
      decoder.decode(bytes.subarray(from, end))
    } catch {
      return { line, column: 1 }
    }
    from = end + 1
    line += 1
  }
  return { line, column: 1 }
}
