/** The lint's judge of regular expressions: it names what takes more than linear time, and what nobody can judge. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const FAULTS = [
  ['/(a+)+$/', '/(a+)+$/ takes exponential time.'],
  ['/^(#{1,6})(?:[ \\t]+(.*))?$/', 'takes 2nd degree polynomial time.'],
  ['/[<][^>]*>/', 'takes 2nd degree polynomial time.'],
  ['/^(\\s*:)(?=:)/gm', 'cannot be proved linear.'],
  ["new RegExp('a')", 'builds a regular expression while it runs; write a literal.'],
] as const

test('a planted expression is named with its line, and fails the lint', { timeout: 60_000 }, () => {
  const lines = FAULTS.map(([source], index) => `export const found${index} = ${source}\n`)
  const { status, stderr } = check(lines.join(''))
  expect(status).toBe(1)
  for (const [index, [, words]] of FAULTS.entries()) {
    expect(stderr.split('\n').find((line) => line.includes(`a.ts:${index + 1} `))).toContain(words)
  }
})

test('linear ones pass, and so do the words for a type', { timeout: 60_000 }, () => {
  const text = 'export const found: RegExp = /^a+b*$/\nexport const other = /(?:x|yx)*z/y\n'
  expect(check(text)).toEqual({ status: 0, stderr: '' })
})

function check(text: string): { readonly status: number | null; readonly stderr: string } {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-regexps-'))
  try {
    writeFileSync(join(folder, 'a.ts'), text)
    const script = join('scripts', 'check-regexps.js')
    const run = spawnSync(process.execPath, [script, folder], { encoding: 'utf8' })
    return { status: run.status, stderr: run.stderr }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
