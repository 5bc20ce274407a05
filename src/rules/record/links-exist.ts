/** Relative links and images lead to files that are in the repository, for a reader years later. */
import { pathFault } from '../shared/attachment.ts'
import { atLine, recordRule } from '../shared/rule.ts'
import { resolveLink } from '../shared/repository-path.ts'

/** The rule `links-exist`. */
export const linksExist = recordRule(
  'links-exist',
  'What a relative link or image points to is in the repository.',
  ({ file, repository }) =>
    file.body.facts.links.flatMap(({ target, line, column }) => {
      const found = resolveLink(file.path, target)
      if (found.to !== 'repository') return []
      const fault = pathFault(target, found.path, repository)
      return fault === null ? [] : { place: atLine(line, column), ...fault }
    })
)
