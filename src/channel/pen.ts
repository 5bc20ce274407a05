/** What the words for one receiver are drawn from: the incident as far as that receiver may know it. */
import type { SweptIncident } from '../delivery/swept-incident.ts'
import type { Receiver } from '../model/receiver.ts'
import type { Zones } from '../model/time.ts'
import { type Drawing } from '../report/drawing.ts'
import { shownIn } from '../report/shown.ts'

/** A drawing for a receiver. */
export interface Pen {
  readonly drawing: Drawing
  readonly zones: Zones
  /** Of the tracking issue; null where there is none yet. */
  readonly issueUrl: string | null
}

/** The pen of a receiver: unless it is marked private, anybody may read what it carries. */
export function penOf(swept: SweptIncident, receiver: Receiver, issueUrl: string | null): Pen {
  const { entry, policyFile, now, recordUrl, editUrl, mentions } = swept
  const shown = shownIn(receiver.private ? 'private' : 'public', entry, policyFile.policy)
  return {
    drawing: { ...shown, policyFile, now, recordUrl, editUrl },
    zones: mentions.zones,
    issueUrl,
  }
}
