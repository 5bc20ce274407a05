/** Writes CSV (RFC 4180) that no spreadsheet takes for a formula. */
import { visible } from './visible.ts'

/**
 * One field. Spreadsheets compute what begins with `=`, `+`, `-` or `@` (also after white space, and in full width);
 * an apostrophe before it makes it text. Numbers of our own are written as they are.
 */
export function csvField(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const line = value === '' ? '' : visible(value)
  const safe = /^[=+\-@＝＋－＠|%\t]/u.test(line) ? `'${line}` : line
  return /[",;\n\r']/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A whole table, its header first; every line ends as RFC 4180 says. */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map((value) => csvField(value)).join(',')}\r\n`).join('')
}
