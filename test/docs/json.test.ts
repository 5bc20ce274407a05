/** The page on JSON names every key that is printed, and no other. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = readFileSync('docs/reference/json.md', 'utf8')
const NOW = '2026-11-21T03:20:00Z'

/** The keys that the page lists below a heading. */
function keysOnPage(command: string): string[] {
  const section = page.split(`\n## ${command}\n`)[1]?.split('\n## ')[0] ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('| `'))
  return rows.flatMap((row) =>
    [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, key = '']) => key)
  )
}

/** The paths of all keys of a printed value; lists are `[]`. */
function pathsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) {
    return [path, ...value.flatMap((item: unknown) => pathsOf(item, `${path}[]`))]
  }
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, inner]) =>
    pathsOf(inner, path === '' ? key : `${path}.${key}`)
  )
}

function printedBy(...args: readonly string[]): unknown {
  try {
    return JSON.parse(execFileSync(process.execPath, ['build/cli.js', ...args], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }))
  } catch (error) {
    // Something overdue is exit 1, with the same output.
    if (error instanceof Error && 'stdout' in error) return JSON.parse(String(error.stdout))
    throw error
  }
}

test.each([
  ['check', ['check', '--format', 'json']],
  ['status', ['status', '--format', 'json', '--now', NOW]],
  ['sweep', ['sweep', '--format', 'json', '--now', NOW]],
])('%s', (command, args) => {
  const printed = new Set(
    pathsOf(printedBy(...args))
      .map((path) => path.replace('incidents[].obligations[].', 'obligations[].'))
      .filter((path) => !path.endsWith('[]'))
      // Further keys of a step hang on its action.
      .filter((path) => !/^steps\[\]\.(?!action$|incident$)/.test(path))
  )
  // These are printed where the policy names receivers, and held by test/commands/receivers.
  const documented = keysOnPage(command).filter((path) => !path.startsWith('messages'))
  expect([...printed].toSorted()).toEqual([...new Set(documented)].toSorted())
  expect(printed.size).toBeGreaterThan(5)
})
