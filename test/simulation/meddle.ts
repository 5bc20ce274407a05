/** People who meddle: close, unlabel, and paste last lines that are not theirs to write. */
import type { Place } from './answers.ts'
import type { Chance } from './random.ts'

/** One person does one thing to one issue. */
export function meddle(
  { issues, comments, addComment, addIssue }: Place,
  luck: Chance,
  now: string
) {
  const ours = issues.all().filter(({ body }) => body.includes('incident-ledger:v1'))
  if (ours.length === 0) return
  const issue = luck.pick(ours)
  const line = issue.body.split('\n').at(-1) ?? ''
  switch (luck.between(0, 4)) {
    case 0:
      issues.put(issue.number, { ...issue, state: 'closed' }, now)
      return
    case 1:
      issues.put(issue.number, { ...issue, labels: [] }, now)
      return
    case 2: {
      // A word of ours that was never said, pasted by a stranger so that it is not said.
      const ahead = line
        .replace('"about":"issue"', '"about":"notice"')
        .replaceAll('/call"', '/repeat-3"')
      addComment('mallory', issue.number, `@sam all is well\n\n${ahead}`, now)
      return
    }
    case 3:
      addIssue('mallory', { title: issue.title, body: issue.body, labels: [] }, now)
      return
    default: {
      const comment = comments.all().find((one) => one.issue === issue.number)
      if (comment !== undefined) addComment('mallory', issue.number, comment.body, now)
    }
  }
}
