/** The summary says more than the title by the time the incident is resolved: it is what an auditor reads first. */
import { isSettled } from '../../clock/status.ts'
import type { IncidentFile } from '../../model/incident.ts'
import { atLine } from '../shared/place.ts'
import { recordRule } from '../shared/rule.ts'
import { isSpared } from '../shared/spared.ts'

/** The rule `summary-said`: a warning; until it is resolved, `new` may well have put the title there. */
export const summarySaid = recordRule(
  'summary-said',
  'The summary of a resolved incident says more than its title.',
  (context) => {
    const { file, course } = context
    if (!isSettled(course.status) || isSpared(context)) return []
    const { headings } = file.body.facts
    const found = headings.findIndex(({ level, text }) => level === 2 && bare(text) === 'summary')
    const heading = headings[found]
    if (heading === undefined) return []
    const said = bare(linesBetween(file, heading.line, headings[found + 1]?.line))
    // An empty section is `required-sections`' to name.
    if (said === '' || !bare(file.incident.title).includes(said)) return []
    return [
      {
        severity: 'warning',
        place: atLine(heading.line),
        message: 'The summary says no more than the title.',
        hint: 'Say in a few sentences what happened, how long, and what was done.',
      },
    ]
  }
)

/** What stands below a line of the file, up to another; to the end where there is none. */
function linesBetween({ body }: IncidentFile, after: number, before: number | undefined): string {
  const lines = body.text.split('\n')
  return lines
    .slice(after - body.line + 1, before === undefined ? lines.length : before - body.line)
    .join('\n')
}

/** The words alone, in lower case. */
function bare(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
