/** The hidden line by which a sweep knows the issue of a follow-up again. */
import * as z from 'zod'
import { formatHiddenLine, parseHiddenLine } from './hidden-line.ts'

const Stored = z.object({
  about: z.literal('follow-up'),
  incident: z.string(),
  reserved: z.string(),
})

/** Which task of which incident the issue was opened for. */
type FollowUpMarker = Omit<z.infer<typeof Stored>, 'about'>

/** Writes the line. */
export function formatFollowUpMarker(marker: FollowUpMarker): string {
  return formatHiddenLine({ about: 'follow-up', ...marker })
}

/** Reads it; null where an issue tracks no follow-up. Whether to believe it depends on who opened the issue. */
export function parseFollowUpMarker(body: string): FollowUpMarker | null {
  return Stored.safeParse(parseHiddenLine(body)).data ?? null
}
