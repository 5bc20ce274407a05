/** What GitHub showed of a notice: the hidden line of an issue or a comment of ours, with its address, author and instant. */
import * as z from 'zod'
import { formatInstant } from '../model/time.ts'
import { InstantSchema } from '../model/time-schemas.ts'
import { jsonLine } from '../text/json-text.ts'

const SentNoticeSchema = z.strictObject({
  what: z.enum(['issue', 'comment']),
  /** The number of the issue, or of the issue that was commented. */
  issue: z.int().positive(),
  url: z.url({ protocol: /^https?$/ }),
  author: z.string().min(1),
  createdAt: InstantSchema,
  updatedAt: InstantSchema,
  /** That line, as GitHub holds it. */
  line: z.string(),
})

/** One issue or comment, as GitHub answered; kept in the pack, for nothing else can vouch for it. */
export type SentNotice = z.infer<typeof SentNoticeSchema>

/** Writes notices as NDJSON. */
export function formatSentNotices(notices: readonly SentNotice[]): string {
  return notices
    .map(({ createdAt, updatedAt, ...notice }) =>
      jsonLine({
        ...notice,
        createdAt: formatInstant(createdAt),
        updatedAt: formatInstant(updatedAt),
      })
    )
    .join('')
}

/** Thrown where a text holds something else than sent notices. */
export class NoSentNotices extends Error {}

/** Reads what `formatSentNotices` wrote; throws `NoSentNotices` on anything else, naming the line. */
export function parseSentNotices(text: string): SentNotice[] {
  const lines = text.split('\n')
  if (lines.pop() !== '') throw new NoSentNotices(`line ${lines.length + 1} has no end`)
  return lines.map((line, index) => {
    try {
      return SentNoticeSchema.parse(JSON.parse(line))
    } catch (cause) {
      throw new NoSentNotices(`line ${index + 1} is no sent notice`, { cause })
    }
  })
}
