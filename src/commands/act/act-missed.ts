/** The Action's second look: reports and commands that no run answered are taken up by the next sweep. */
import { authorsOf } from '../../delivery/found.ts'
import {
  findCommentedIssue,
  findLabelled,
  findRecentComments,
  isAnswered,
} from '../../github/find-missed.ts'
import { addressKey } from '../../model/address.ts'
import { parseCommands } from '../../parse/comment-commands.ts'
import { gather } from '../ledger/gather.ts'
import { commandForAction } from './act-comment.ts'
import { INCIDENT_LABEL, reportForAction } from './act-report.ts'
import type { Acting, PartResult } from './act-run.ts'

/** Takes them up, each as its own run would have. Gives what each came to. */
export async function missedForAction(acting: Acting): Promise<readonly PartResult[]> {
  const { shell, run, options } = acting
  const { repository, inputs, event } = run
  if (repository === null || !inputs.apply) return []
  const { files, policyFile } = await gather(shell, options, { bearFaults: true })
  const ours = authorsOf(inputs.author, policyFile.policy)
  const known = new Set(
    files.flatMap(({ incident }) =>
      incident.timeline.flatMap(({ url }) => (url === undefined ? [] : [addressKey(url)]))
    )
  )
  const parts: PartResult[] = []
  for (const issue of await findLabelled(repository, INCIDENT_LABEL, shell.now)) {
    if (known.has(addressKey(issue.url))) continue
    const report = { ...issue, labelled: null }
    parts.push(await reportForAction({ ...acting, run: { ...run, event: { ...event, report } } }))
  }
  for (const comment of await findRecentComments(repository, shell.now)) {
    if (parseCommands(comment.text).length === 0 || known.has(addressKey(comment.url))) continue
    if (await isAnswered(repository, comment.id, ours)) continue
    const issue = await findCommentedIssue(repository, comment.issue)
    const made = { ...run, event: { ...event, comment: { ...comment, issue } } }
    parts.push(await commandForAction({ ...acting, run: made }))
  }
  return parts
}
