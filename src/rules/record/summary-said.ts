/** The summary says more than the title by the time the incident is resolved: it is what an auditor reads first. */
import { standingClosing } from '../../clock/closing.ts'
import { isSettled } from '../../clock/status.ts'
import type { IncidentFile } from '../../model/incident.ts'
import { atLine, recordRule } from '../shared/rule.ts'
import { isSpared } from '../shared/spared.ts'

const SAYS_NO_MORE = 'The summary says no more than the title.'

/** The rule `summary-said`: a warning once it is resolved, an error once it is closed; before, `new` may well have put the title there. */
export const summarySaid = recordRule(
  'summary-said',
  'The summary of a resolved incident says more than its title; a warning, and an error once it is closed.',
  (context) => {
    const { file, course } = context
    const isClosing = standingClosing(course) !== null
    if (!(isSettled(course.status) || isClosing) || isSpared(context)) return []
    const line = repeatedTitle(file)
    if (line === null) return []
    return {
      severity: isClosing ? 'error' : 'warning',
      place: atLine(line),
      message: SAYS_NO_MORE,
      hint: 'Say in a few sentences what happened, how long, and what was done.',
    }
  }
)

/** What is wrong with a summary that is to be closed; null where it says something. */
export function summaryFault(file: IncidentFile): string | null {
  return repeatedTitle(file) === null ? null : 'it says no more than the title'
}

/** The line of the summary's heading, where the summary only repeats the title. */
function repeatedTitle(file: IncidentFile): number | null {
  const { headings } = file.body.facts
  const found = headings.findIndex(({ level, text }) => level === 2 && bare(text) === 'summary')
  const heading = headings[found]
  if (heading === undefined) return null
  const said = bare(linesBetween(file, heading.line, headings[found + 1]?.line))
  // An empty section is `required-sections`' to name.
  return said === '' || !bare(file.incident.title).includes(said) ? null : heading.line
}

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
