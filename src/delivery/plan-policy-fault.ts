/** Decides whether the incident manager is still to be told that the policy has errors: once for each commit. */
import { MANAGER } from '../clock/who-counts.ts'
import * as z from 'zod'
import { type PolicyFault, renderPolicyFaultWord } from './policy-fault.ts'
import { authorsOf, isAmong } from './authors.ts'
import type { Need } from './found.ts'
import { formatHiddenLine, parseHiddenLine, withLine } from './hidden-line.ts'
import { resolveMentions } from './mentions.ts'
import { overviewsIn } from './overview.ts'
import type { PlanStep } from './plan.ts'
import type { SweepInput } from './plan-sweep.ts'

const Marker = z.object({ about: z.literal('policy-fault'), key: z.string() })

/** The comment on the overview, or what must be read first; nothing where it was said, or no commit has the errors. */
export function planPolicyFault(
  fault: PolicyFault,
  sweep: Pick<SweepInput, 'found' | 'author' | 'policyFile' | 'zones' | 'now'>
): { readonly needs: readonly Need[]; readonly steps: readonly PlanStep[] } {
  const { found, author, policyFile, zones, now } = sweep
  const { policy } = policyFile
  const trusted = authorsOf(author, policy)
  const issue = overviewsIn(found, trusted)[0]?.issue.number
  if (fault.commit === null || issue === undefined) return { needs: [], steps: [] }
  const comments = found.comments.get(issue)
  if (comments === undefined) return { needs: [{ need: 'comments', issue }], steps: [] }
  const key = `v1:policy@${fault.commit}/errors`
  const isOurs = isAmong(trusted)
  const isSaid = comments.some(
    (comment) =>
      isOurs(comment.author) && Marker.safeParse(parseHiddenLine(comment.body)).data?.key === key
  )
  if (isSaid) return { needs: [], steps: [] }
  const { logins } = resolveMentions([MANAGER], MANAGER, { policy, course: null, zones, now })
  const body = withLine(
    renderPolicyFaultWord(fault, logins),
    formatHiddenLine({ about: 'policy-fault', key })
  )
  return { needs: [], steps: [{ action: 'comment', incident: 'the policy', issue, body }] }
}
