/** `status --follow-ups`: the follow-ups of every incident, or of one. */
import { isLive } from '../../clock/declared.ts'
import { followUpsOf } from '../../clock/follow-ups.ts'
import type { ExitCode } from '../../model/errors.ts'
import { followUpsJson, renderFollowUps } from '../../report/follow-up-list.ts'
import { shownIn } from '../../report/shown.ts'
import { jsonText } from '../../text/json-text.ts'
import type { Shell } from '../shell.ts'
import { entryOf } from './entry-of.ts'
import { type Gathered, ledgerOf } from './gather.ts'
import { withExactTasks } from './report-bodies.ts'

/** Whose, which, and how. */
interface FollowUpOptions {
  readonly id: string | null
  readonly all: boolean
  readonly format: 'text' | 'json'
}

/** Prints them: those still open, or with `--all` every one. Exit 1 where one of a live incident is overdue. */
export async function listFollowUps(
  shell: Shell,
  gathered: Gathered,
  options: FollowUpOptions
): Promise<ExitCode> {
  const { policyFile, policies, zones } = gathered
  const { policy } = policyFile
  const files = await withExactTasks(shell, gathered.files)
  const entries = ledgerOf({ ...gathered, files }, shell.now)
  const chosen = options.id === null ? entries : [entryOf(shell, gathered, options.id, entries)]
  const terms = { timeline: policies.timeline, policy, zones }
  const found = chosen.flatMap((entry) => {
    const rows = followUpsOf(shownIn(shell.place, entry, policy).entry, terms, shell.now)
    return rows.map((row) => ({ row, isLive: isLive(entry) }))
  })
  const listed = found.filter(({ row }) => options.all || options.id !== null || !row.task.done)
  const list = {
    now: shell.now,
    clockface: { zones, timezone: policy.timezone },
    rows: listed.map(({ row }) => row),
  }
  if (options.format === 'json') shell.out(jsonText(followUpsJson(list)))
  else shell.out(renderFollowUps(list, { color: shell.color, width: shell.columns }))
  return listed.some(({ row, isLive: counts }) => counts && row.state === 'overdue') ? 1 : 0
}
