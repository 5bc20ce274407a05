/** No link or path leaves the repository: it would lead nowhere for everybody else, or where it should not. */
import { type Fault, recordRule, atLine, atValue, quoted } from '../shared/rule.ts'
import { resolveLink, resolvePath, pathsIn } from '../shared/repository-path.ts'

/** The rule `link-outside`. */
export const linkOutside = recordRule(
  'link-outside',
  'No link, image or path points outside the repository.',
  ({ file }) => [
    ...pathsIn(file.incident)
      .filter(({ path }) => resolvePath(file.path, path).to === 'outside')
      .map(({ keys, path }) => ({ place: atValue(...keys), ...outside(path) })),
    ...file.body.facts.links
      .filter(({ target }) => resolveLink(file.path, target).to === 'outside')
      .map(({ target, line, column }) => ({ place: atLine(line, column), ...outside(target) })),
  ]
)

function outside(typed: string): Pick<Fault, 'message' | 'hint'> {
  return {
    message: `${quoted(typed)} points outside the repository.`,
    hint: 'Put the file into the folder named by the id, beside the record, or give its web address.',
  }
}
