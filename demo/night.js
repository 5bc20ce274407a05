/**
 * Simulated nights, the first a security P1 from its first report to its review, against a GitHub stand-in on this machine.
 * The shipped bundle is spawned as a runner spawns it; the clock moves by hand. Exits 1 if a step did not happen.
 * `node demo/night.js [FOLDER]` leaves issue, comments, record and review in FOLDER (demo-out).
 */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { darkNight } from './dark-night.js'
import * as scenes from './scenes.js'
import { secondNight } from './second-night.js'
import { narrator } from './support/narrator.js'
import { openStage } from './support/stage.js'

const home = fileURLToPath(new URL('../', import.meta.url))
const out = resolve(process.argv[2] ?? join(home, 'demo-out'))
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

const tell = narrator()
const dist = join(home, 'dist')
const stage = await openStage({
  id: scenes.ID,
  name: 'work-tree',
  begins: '2026-11-21T03:12:00Z',
  remembers: true,
  dist,
  home,
  out,
  tell,
})
try {
  await scenes.record(stage)
  const numbers = await scenes.openPull(stage)
  await scenes.merge(stage, numbers)
  await scenes.escalate(stage, numbers)
  await scenes.fight(stage)
  await scenes.escape(stage, numbers)
  await scenes.close(stage, numbers)
  await scenes.reviewIt(stage)
  await scenes.rest(stage, numbers)
  await scenes.lookBack(stage)
  await leave(numbers)
} finally {
  await stage.stand.close()
}
await secondNight({ dist, home, out, tell })
await darkNight({ dist, home, folder: join(out, 'dark-night'), tell })
process.exitCode = tell.finish(out)

/** Leaves what was written where a reader finds it. @param {{ pull: number, issue: number }} numbers */
async function leave({ pull, issue }) {
  writeFileSync(join(out, 'tracking-issue.md'), (await stage.trackingIssue()).body)
  for (const [index, body] of (await stage.comments(issue)).entries()) {
    writeFileSync(join(out, `comment-${String(index + 1).padStart(2, '0')}.md`), body)
  }
  writeFileSync(join(out, 'pull-request-comment.md'), (await stage.comments(pull)).at(-1) ?? '')
  copyFileSync(join(stage.folder, scenes.REVIEW), join(out, 'review.md'))
  copyFileSync(join(stage.folder, scenes.RECORD), join(out, 'record.md'))
}
