/** Guards against a token that writes under another name than was said: each run would say everything again. */
import { sameLogin } from '../model/login.ts'
import { sameId } from '../model/id.ts'
import type { Found } from '../delivery/found.ts'
import { hasLedgerLabel } from '../delivery/labels.ts'
import { parseMarker } from '../delivery/marker.ts'
import type { Failure } from './failure.ts'

/** The failure that a write by a stranger is; null where our author wrote it, or nobody is named. */
export function writtenByStranger(writtenBy: string | null, author: string): Failure | null {
  if (writtenBy === null || sameLogin(writtenBy, author)) return null
  return failureOf(
    writtenBy,
    `The token writes as ${writtenBy}, while the author was said to be ${author}; the sweep stopped there.`
  )
}

/**
 * The failure that a second tracking issue would be: one stands that looks like ours and carries our label, which
 * takes more than reading rights, but another author opened it. Not opening one is loud; opening one every run is not.
 */
export function openedByStranger(found: Found, incident: string, author: string): Failure | null {
  const standing = found.issues.find((issue) => {
    const marker = parseMarker(issue.body)
    return (
      hasLedgerLabel(issue.labels) && marker?.about === 'issue' && sameId(marker.incident, incident)
    )
  })
  if (standing === undefined || standing.author === null) return null
  return failureOf(
    standing.author,
    `${standing.url} looks like the tracking issue of ${incident}, but ${standing.author} opened it, not ${author}; ` +
      `nothing was sent for that incident.`
  )
}

function failureOf(writtenBy: string, sentence: string): Failure {
  return {
    status: null,
    sentence,
    remedy:
      `Where your token writes as ${writtenBy}, pass author ${writtenBy} (--author, the action's input author); ` +
      `else take the label off what is not ours.`,
    fatal: false,
  }
}
