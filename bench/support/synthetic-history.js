/** A history for measuring: records that grow entry by entry, and twice as many commits that touch other files. */
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

const BEGINNING = Date.UTC(2026, 0, 1) / 1000
const STEPS = /** @type {const} */ ([
  'reported, by: dana, source: monitoring',
  'notified, role: incident-manager, who: alice',
  'assessed, by: alice, impact: noticeable, urgency: high',
  'engaged, role: first-line, who: fay',
  'updated, by: fay, audience: users, note: Still looking',
  'contained, by: fay, note: Traffic moved',
  'resolved, by: fay',
  'closed, by: alice',
])
/** Makes a body as long as real ones are. */
const PROSE = 'The queue in front of the service filled up while its database was busy. '.repeat(60)

/**
 * The stream for `git fast-import`: each commit adds one entry to one of the open records, or changes a source file.
 *
 * @param {number} commits
 */
function* historyOf(commits) {
  yield commit(0, 'incidents/policy.yml', readFileSync('incidents/policy.yml', 'utf8'))
  for (let number = 1; number < commits; number += 1) {
    const isRecord = number % 3 === 0
    const [path, text] = isRecord
      ? recordAt(number / 3)
      : [`src/file-${number % 400}.c`, `int x = ${number};\n`]
    yield commit(number, path, text)
  }
}

/**
 * @param {number} turn
 * @returns {[string, string]}
 */
function recordAt(turn) {
  const record = Math.floor(turn / STEPS.length)
  const reported = new Date((BEGINNING + record * STEPS.length * 3 * 600) * 1000).toISOString()
  const id = `INC-${reported.slice(0, 10).replaceAll('-', '')}-${reported.slice(11, 16).replace(':', '')}`
  const entries = STEPS.slice(0, (turn % STEPS.length) + 1).map((step, index) => {
    const at = BEGINNING + (record * STEPS.length + index) * 3 * 600
    return `  - { at: ${new Date(at * 1000).toISOString().slice(0, 19)}Z, event: ${step} }`
  })
  const text = [
    '---',
    `id: ${id}`,
    'title: The home timeline loads slowly',
    'kind: service',
    'services: [home-timeline]',
    'timeline:',
    ...entries,
    '---',
    `## Summary\n${PROSE}\n## Impact\n${PROSE}\n`,
  ]
  return [`incidents/${id.slice(4, 8)}/${id.slice(8, 10)}/${id}-slow.md`, text.join('\n')]
}

/**
 * @param {number} number
 * @param {string} path
 * @param {string} text
 */
function commit(number, path, text) {
  const by = `Dana <dana@kwetter.example> ${BEGINNING + number * 600} +0000`
  return [
    'commit refs/heads/main',
    `author ${by}`,
    `committer ${by}`,
    `data <<END\nchange ${number}\nEND`,
    `M 100644 inline ${path}`,
    `data ${Buffer.byteLength(text)}`,
    text,
    '',
  ].join('\n')
}

/**
 * Through `git fast-import`: a commit takes microseconds.
 *
 * @param {string} repository
 * @param {number} count
 */
export async function writeHistory(repository, count) {
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', repository])
  const child = spawn('git', ['fast-import', '--quiet'], {
    cwd: repository,
    stdio: ['pipe', 'inherit', 'inherit'],
  })
  for (const part of historyOf(count)) {
    if (!child.stdin.write(part)) await new Promise((drained) => child.stdin.once('drain', drained))
  }
  child.stdin.end()
  await new Promise((closed) => child.once('close', closed))
  execFileSync('git', ['reset', '--quiet', '--hard', 'main'], { cwd: repository })
}
