/** Filing with an authority, as a security officer does it: the draft on disk, what came back, and the entry that says so. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** @import { Stage } from './stage.js' */

/**
 * The filings of one incident, whose files lie in `beside`, a folder that is named by its id.
 * @param {Pick<Stage, 'ledger' | 'expect' | 'quote' | 'folder'>} stage
 * @param {string} beside
 */
export function filingsOf({ ledger, expect, quote, folder }, beside) {
  const id = basename(beside)
  return { draft, isHeld, submit, sumOf }

  /** Writes the draft, and gives its text. @param {string} duty */
  async function draft(duty) {
    const { code, out, err } = await ledger('draft', id, duty, '--write')
    expect(`the draft of ${duty} is on disk`, code === 0)
    if (code === 0) return readFileSync(join(folder, out.trim()), 'utf8')
    quote(err)
    return ''
  }

  /** Whether the draft on disk is what record and policy say. @param {string} duty */
  async function isHeld(duty) {
    const { code } = await ledger('draft', id, duty, '--check')
    return code === 0
  }

  /** Logs the submission, with the receipt. @param {string} duty @param {...string} more */
  function submit(duty, ...more) {
    const told = [`duty=${duty}`, 'by=sam', `ref=${duty}-1187`, `path=${answer(duty)}`]
    return ledger('log', id, 'submitted', ...told, ...more)
  }

  /** The authority's answer arrives; its path as the record says it. @param {string} duty */
  function answer(duty) {
    mkdirSync(join(folder, beside), { recursive: true })
    writeFileSync(join(folder, beside, `${duty}.eml`), `Subject: Received: ${duty}\n`)
    return `${id}/${duty}.eml`
  }

  /** The SHA-256 of that answer, as any other tool computes it. @param {string} duty */
  function sumOf(duty) {
    const bytes = readFileSync(join(folder, beside, `${duty}.eml`))
    return createHash('sha256').update(bytes).digest('hex')
  }
}
