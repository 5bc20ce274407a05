/** Runs the shipped bundle as a user or a runner does: another process, its environment, its exit code. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** @import { Stand } from './stand-types.d.ts' */
/** @typedef {{ code: number, out: string, err: string }} Ended */
/** @typedef {{ folder: string, stand: Stand, event: string, payload: object, ref?: string, actor?: string, commit?: string, inputs?: Record<string, string>, env?: Record<string, string> }} Asked */
/** @typedef {Ended & { summary: string, outputs: Record<string, string> }} ActionEnded */

/**
 * `incident-ledger …` in a folder.
 * @param {string} dist
 * @param {string} folder
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<Ended>}
 */
export function runCommand(dist, folder, args, env = {}) {
  return run(join(dist, 'cli.js'), args, folder, { ...env, PATH: process.env['PATH'] ?? '' })
}

/**
 * The action, with what a runner gives it.
 * @param {Asked & { dist: string }} asked
 * @returns {Promise<ActionEnded>}
 */
export function runAction({ dist, ...asked }) {
  return asRunner(asked, (environment) =>
    run(join(dist, 'action.js'), [], asked.folder, environment)
  )
}

/**
 * Makes what a runner gives the action, has it run there, and gathers what it left.
 * @param {Asked} asked
 * @param {(environment: Record<string, string>) => Promise<Ended>} start
 * @returns {Promise<ActionEnded>}
 */
export async function asRunner(
  { folder, stand, event, payload, ref, actor, commit, inputs, env },
  start
) {
  const scratch = mkdtempSync(join(tmpdir(), 'ledger-runner-'))
  const file = (/** @type {string} */ name, text = '') => {
    const path = join(scratch, name)
    writeFileSync(path, text)
    return path
  }
  try {
    const environment = {
      ...env,
      PATH: process.env['PATH'] ?? '',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: stand.url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: stand.repository,
      GITHUB_WORKSPACE: folder,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
      ...(commit === undefined ? {} : { GITHUB_SHA: commit }),
      GITHUB_REF: ref ?? 'refs/heads/main',
      GITHUB_ACTOR: actor ?? 'dana',
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      INCIDENT_LEDGER_WRITE_SPACING: '0',
      'INPUT_GITHUB-TOKEN': stand.token,
      ...Object.fromEntries(
        Object.entries(inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
      ),
    }
    const ended = await start(environment)
    return {
      ...ended,
      summary: readFileSync(join(scratch, 'summary'), 'utf8'),
      outputs: parseOutputs(readFileSync(join(scratch, 'output'), 'utf8')),
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/**
 * @param {string} script
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {Record<string, string>} env
 * @returns {Promise<Ended>}
 */
function run(script, args, cwd, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd, env, timeout: 50_000 })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (err += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? -1, out, err }))
  })
}

/**
 * `name<<delimiter`, the value's lines, the delimiter.
 * @param {string} text
 * @returns {Record<string, string>}
 */
function parseOutputs(text) {
  const found = text.matchAll(/^([^\n]+?)<<(ghadelimiter_[^\n]+)\n([\s\S]*?)\n\2$/gm)
  return Object.fromEntries([...found].map(([, name, , value]) => [name, value]))
}
