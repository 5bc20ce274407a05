/** The title says what happened: it is what people see first, on a phone, at night. */
import { atValue, recordRule, quoted } from '../shared/rule.ts'

const PLACEHOLDER =
  /^(?:todo|tbd|fixme|xxx+|untitled|title|new incident|incident|test|[.…?-]|<[^>]*>|\[[^\]]*\])\W*$/

/** No placeholder is longer. */
const LONGEST = 60

/** The rule `title-said`: a warning, for the clocks do not need it. */
export const titleSaid = recordRule('title-said', 'The title is not a placeholder.', ({ file }) =>
  file.incident.title.length <= LONGEST && PLACEHOLDER.test(file.incident.title.toLowerCase())
    ? {
        severity: 'warning',
        place: atValue('title'),
        message: `${quoted(file.incident.title)} does not say what happened.`,
        hint: 'Say what is broken and for whom, as in `Logins fail for half of the users`.',
      }
    : []
)
