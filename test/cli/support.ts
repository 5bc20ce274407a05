/** Runs the command in a folder as a person does, and makes folders worth running it in. */
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { runLineHere, type Ended } from '../support/in-process.ts'
import { temporaryFolder } from '../support/repository.ts'
import { IS_WHOLE } from '../support/share.ts'

const CLI = resolve('build/cli.js')

/** A moment at which nothing of `RECORD` is overdue. */
export const NOW = '2026-11-21T03:13:00Z'

const OF_PROCESSES = new Set(['HOME', 'NODE_OPTIONS', 'PATH', 'TMPDIR', 'TZ'])

/** A person’s environment; PATH is all that is inherited. */
function environment(more: Readonly<Record<string, string>>): Record<string, string> {
  const path = process.env['PATH'] ?? ''
  return { PATH: path, INCIDENT_LEDGER_COMMAND: 'incident-ledger', ...more }
}

/**
 * Runs `incident-ledger …args` in `folder`; `env` is added to PATH, which is all it inherits. By the built command in a
 * process of its own in the whole run, and where `env` holds what Node or git go by.
 */
export function ledger(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input: string = ''
): Promise<Ended> {
  const needsProcess = IS_WHOLE || Object.keys(env).some((name) => OF_PROCESSES.has(name))
  return needsProcess
    ? ledgerProcess(folder, args, env, input)
    : runLineHere(folder, args, environment(env), input)
}

/** The same by the built command in a process of its own: where streams, signals or other processes matter. */
export function ledgerProcess(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input: string = ''
): Promise<Ended> {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: folder,
    env: environment(env),
    timeout: 25_000,
  })
  let out = ''
  let err = ''
  // Whoever reads nothing has closed it.
  child.stdin.on('error', () => undefined).end(input)
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  return new Promise((ended, failed) => {
    child.on('error', failed)
    child.on('close', (code) => ended({ code: code ?? -1, out, err }))
  })
}

/** The shipped policy with every placeholder filled in, so that a faultless folder has no finding: `acme-management`. */
export function staffedPolicy(): string {
  return readFileSync('incidents/policy.yml', 'utf8')
    .replace('organization: Kwetter', 'organization: Acme')
    .replaceAll('kwetter-', 'acme-')
    .replaceAll(/\[Insert the address[^\]]*\]/g, 'help@acme.nl')
    .replaceAll(/name: "\[[^\]]*\]"/g, 'name: Alice Jansen')
    .replaceAll(/email: "\[[^\]]*\]"/g, 'email: alice@kwetter.social')
    .replaceAll(/phone: "\[[^\]]*\]"/g, 'phone: "+31 20 555 0101"')
}

/** A faultless record of a security P1. */
export const ID = 'SEC-20261121-0312'
export const RECORD = `incidents/2026/11/${ID}-stolen-passwords.md`
export const RECORD_TEXT = `---
id: ${ID}
title: Stolen passwords
kind: security
services: [login-api]
status: assessed
priority: P1
impact: severe
urgency: immediate
timeline:
  - at: 2026-11-21T03:12:00Z
    event: reported
    by: dana
    source: monitoring
  - at: 2026-11-21T03:12:00Z
    event: assessed
    by: dana
    impact: severe
    urgency: immediate
    scope: some 4,000 accounts
---

## Summary

Stolen passwords are tried.

## Impact

Some 4,000 accounts.
`

/** A folder with the staffed policy and these files besides. */
export function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder()
  put(folder, 'incidents/policy.yml', staffedPolicy())
  for (const [path, text] of Object.entries(files)) put(folder, path, text)
  return folder
}

/** Writes one file, with the folders above it. */
export function put(folder: string, path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** Every file below the folder with its bytes, to see that nothing changed. */
export function snapshot(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path.slice(folder.length + 1), readFileSync(path, 'latin1')]
    })
  )
}

/** The words of a line as a shell takes them. */
export function wordsOf(line: string): string[] {
  return [...line.matchAll(/((?:"[^"]*"|[^\s"])+)/g)].map(([word]) => word.replaceAll('"', ''))
}
