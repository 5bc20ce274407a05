/** What is said of a policy with errors while sweeps go on by the last one without, and once for each commit to whom. */
import { code, mention, text } from '../text/markdown.ts'
import { MANAGER } from '../clock/who-counts.ts'
import * as z from 'zod'
import { authorsOf, isAmong, type Need } from './found.ts'
import { formatHiddenLine, parseHiddenLine, withLine } from './hidden-line.ts'
import { resolveMentions } from './mentions.ts'
import { overviewsIn } from './overview.ts'
import type { PlanStep } from './plan.ts'
import type { SweepInput } from './plan-sweep.ts'

/** The present policy's first error, and what counts in its place. */
export interface PolicyFault {
  readonly path: string
  /** The commit that brought the errors; null where none holds them yet, so that only who runs it is told. */
  readonly commit: string | null
  readonly line: number
  readonly message: string
  readonly hint: string
  /** The commit of the version that is gone by. */
  readonly standIn: string
}

/** The warning on the overview. */
export function renderPolicyFault(fault: PolicyFault, called = ' '): string {
  const { path, commit, line, message, hint, standIn } = fault
  const since = commit === null ? '' : ` of commit ${code(commit.slice(0, 12))}`
  return (
    `**🔴 The policy ${code(`${path}:${line}`)}${since} has errors, and is not in force.**${called}${text(message)} ${text(hint)} ` +
    `Until it is mended, deadlines and notices go by the version of commit ${code(standIn.slice(0, 12))}.`
  )
}

/** The word to the people of `logins`. */
function renderPolicyFaultWord(fault: PolicyFault, logins: readonly string[]): string {
  const called = logins.map(mention).join(' ')
  return renderPolicyFault(fault, called === '' ? ' ' : ` · ${called}\n`)
}

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
