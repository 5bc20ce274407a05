/** The hidden line of an issue that tracks a follow-up: which task of which incident it was opened for. */
import * as z from 'zod'
import { formatHiddenLine, parseHiddenLine } from './hidden-line.ts'

const Marker = z.object({
  about: z.literal('follow-up'),
  incident: z.string(),
  reserved: z.string(),
})

type FollowUpMarker = Omit<z.infer<typeof Marker>, 'about'>

/** Writes the line. */
export function formatFollowUpMarker({ incident, reserved }: FollowUpMarker): string {
  return formatHiddenLine({ about: 'follow-up', incident, reserved })
}

/** Reads it; null where an issue tracks no follow-up. Whether to believe it depends on who opened the issue. */
export function parseFollowUpMarker(body: string): FollowUpMarker | null {
  return Marker.safeParse(parseHiddenLine(body)).data ?? null
}
