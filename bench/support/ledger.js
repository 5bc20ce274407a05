/** Writes a ledger of so many records into a folder: the same bytes for the same number, on every machine. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { draw } from './draw.js'

const BEGINNING = Date.UTC(2022, 0, 1) / 1000
const YEARS = 5 * 365 * 86_400
/** When the ledger is judged: two hours after the last report. */
export const NOW = '2026-12-31T12:00:00Z'

/** @typedef {{ brokenEvery?: number, open?: number, git?: boolean }} Shape */

/**
 * @param {string} folder
 * @param {number} count
 * @param {Shape} [shape] `open` of them, the youngest, are unresolved; 300 of 10,000 where nobody says.
 */
export function writeLedger(
  folder,
  count,
  { brokenEvery = 0, open = count * 0.03, git = false } = {}
) {
  mkdirSync(join(folder, 'incidents'), { recursive: true })
  copyFileSync('incidents/policy.yml', join(folder, 'incidents/policy.yml'))
  const made = new Set()
  const paths = []
  for (let number = 0; number < count; number += 1) {
    const { path, text } = recordOf(number, count, number >= count - open)
    paths.push(path)
    const month = join(folder, path, '..')
    if (!made.has(month)) mkdirSync(month, { recursive: true })
    made.add(month)
    const isBroken = brokenEvery > 0 && number % brokenEvery === brokenEvery - 1
    writeFileSync(join(folder, path), isBroken ? broken(text, number / brokenEvery) : text)
  }
  if (git) commit(folder)
  return paths
}

/** @param {string} folder */
function commit(folder) {
  const run = (/** @type {readonly string[]} */ ...words) =>
    execFileSync(
      'git',
      ['-c', 'user.name=Dana', '-c', 'user.email=dana@kwetter.example', ...words],
      {
        cwd: folder,
      }
    )
  run('init', '--quiet', '--initial-branch=main')
  run('add', '.')
  run('commit', '--quiet', '--message=Keep the ledger', '--date=2022-01-01T00:00:00Z')
}

/**
 * A record of 5 to 7 KB: an incident as it goes, from the report to the review.
 *
 * @param {number} number
 * @param {number} count
 * @param {boolean} isOpen
 */
function recordOf(number, count, isOpen) {
  const random = draw(number)
  const reported = BEGINNING + 60 * Math.floor(((number + 0.5) / count) * (YEARS / 60))
  const { id, folder } = nameOf(reported)
  const people = random.some(
    ['dana', 'alice', 'ben', 'fay', 'Kim de Vries', 'Synthetic Monitor'],
    3
  )
  const [who = 'dana', manager = 'alice', second = 'ben'] = people
  const title = `${random.one(SUBJECTS)} ${random.one(TROUBLES)}`
  const impact = random.one(['noticeable', 'minor'])
  const minutes = random.numbers(12, 4, 40)
  let at = reported
  const later = (/** @type {number} */ turn) => {
    at += (minutes[turn] ?? 10) * 60 + turn
    return instant(at)
  }
  const updates = Array.from({ length: 4 }, (_, turn) => [
    `  - at: ${later(turn + 3)}`,
    '    event: updated',
    `    by: ${who}`,
    '    audience: users',
    `    expected: ${instant(at + 7200)}`,
    `    note: ${quoted(random.sentence(), turn)}`,
  ])
  const timeline = [
    `  - at: ${instant(reported - 300)}`,
    '    event: started',
    `    note: ${random.sentence()}`,
    `  - at: ${instant(reported)}`,
    '    event: reported',
    `    by: ${who}`,
    '    source: monitoring',
    `  - at: ${instant(reported + 120)}`,
    '    event: notified',
    '    role: incident-manager',
    '    who: kwetter-incident-manager',
    '    via: phone',
    `  - at: ${instant(reported + 180)}`,
    '    event: engaged',
    '    role: first-line',
    '    who: kwetter-first-line',
    '    by: kwetter-first-line',
    `  - at: ${instant(reported + 240)}`,
    '    event: assessed',
    '    by: kwetter-incident-manager',
    `    impact: ${impact}`,
    '    urgency: normal',
    `    scope: ${quoted(random.sentence(), 1)}`,
    ...updates.flat(),
    `  - at: ${later(8)}`,
    '    event: investigating',
    `    by: ${second}`,
    '    note: |-',
    `      ${random.sentence()}`,
    `      ${random.sentence()}`,
  ]
  const ending = [
    `  - { at: ${later(9)}, event: mitigated, by: ${manager}, note: ${quoted(random.sentence(), 1)} }`,
    `  - { at: ${later(10)}, event: resolved, by: ${second}, audience: users }`,
    `  - { at: ${later(11)}, event: closed, by: kwetter-incident-manager }`,
    `  - { at: ${instant(at + 600)}, event: notified, role: stakeholders, by: ${who}, via: e-mail }`,
    `  - { at: ${instant(at + 86_400)}, event: reviewed, by: kwetter-incident-manager }`,
  ]
  const front = [
    `id: ${id}`,
    `title: ${title}`,
    'kind: service',
    `services: [${random.some(SERVICES, 2).join(', ')}]`,
    `status: ${isOpen ? 'investigating' : 'closed'}`,
    'priority: P3',
    `impact: ${impact}`,
    'urgency: normal',
    `cause: ${random.one(CAUSES)}`,
    'links:',
    `  - { what: bridge, url: "https://meet.example/${number}" }`,
    'timeline:',
    ...timeline,
    ...(isOpen ? [] : ending),
  ]
  const text = `---\n${front.join('\n')}\n---\n${bodyOf(random, isOpen)}`
  const slug = title.toLowerCase().replaceAll(' ', '-')
  return { path: join('incidents', folder, `${id}-${slug}.md`), text }
}

/**
 * @param {import('./draw.js').Draw} random
 * @param {boolean} isOpen
 */
function bodyOf(random, isOpen) {
  const paragraph = (/** @type {number} */ length) =>
    Array.from({ length }, () => `${random.sentence()}.`).join('\n')
  const items = (/** @type {number} */ length) =>
    Array.from({ length }, () => `- ${random.sentence()}`).join('\n')
  const begun = `## Summary\n${paragraph(4)}\n\n## Impact\n${paragraph(5)}\n`
  if (isOpen) return `${begun}\n### Signs\n${items(4)}\n\n\`\`\`\n${paragraph(6)}\n\`\`\`\n`
  const tasks = random
    .numbers(3, 1, 28)
    .map((day) => `- [x] @dana ${random.sentence()} (due 2027-02-${String(day).padStart(2, '0')})`)
  return [
    begun,
    `## Actions taken\n${items(6)}\n`,
    `## Root cause\n${paragraph(8)}\n\nSee [the dashboard](https://graphs.example/d/${random.number(1, 999)}).\n`,
    `## Follow-up\n${tasks.join('\n')}\n`,
    `## Lessons learned\n${items(4)}\n`,
  ].join('\n')
}

/**
 * One of the faults that people make, in turn.
 *
 * @param {string} text
 * @param {number} turn
 */
function broken(text, turn) {
  switch (Math.floor(turn) % 4) {
    case 0:
      return text.replace('event: reported', 'event: reporte')
    case 1:
      return text.replace(/^title: .*/m, 'title: Login: down')
    case 2:
      return text.replace('## Impact', '## Effect')
    default:
      return text.replace(/^(\s+by:) .*/m, '$1 @dana')
  }
}

/** @param {number} reported */
function nameOf(reported) {
  const text = instant(reported)
  const id = `INC-${text.slice(0, 10).replaceAll('-', '')}-${text.slice(11, 16).replace(':', '')}`
  return { id, folder: join(text.slice(0, 4), text.slice(5, 7)) }
}

/** @param {number} seconds */
function instant(seconds) {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`
}

/**
 * @param {string} text
 * @param {number} turn
 */
function quoted(text, turn) {
  return turn % 2 === 0 ? text : `"${text}"`
}

const SUBJECTS = ['Sign-in', 'The home timeline', 'Search', 'Push notifications', 'Digest mails']
const TROUBLES = ['is slow', 'fails for some', 'is down', 'loads stale data', 'times out']
const SERVICES = ['login-api', 'web', 'home-timeline', 'search', 'push', 'digest', 'media']
const CAUSES = ['deployment', 'certificate', 'capacity', 'dependency', 'configuration']
