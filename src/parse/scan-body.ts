/** Facts of a body by a line scan, which may only err towards suspicion. */
import type { BodyFacts, BodyHeading } from '../model/incident.ts'

/** First slice: headings. */
export function scanBody(text: string, firstLine: number): BodyFacts {
  const headings: BodyHeading[] = []
  let line = firstLine
  for (const raw of text.split('\n')) {
    const match = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*\r?$/.exec(raw)
    if (match !== null) {
      headings.push({ level: match[1]?.length ?? 1, text: match[2] ?? '', line, empty: false })
    }
    line += 1
  }
  return { headings, links: [], tasks: [], from: 'scan' }
}
