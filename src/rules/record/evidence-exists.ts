/** A `path` of the evidence or the timeline leads to something that is in the repository. */
import { pathFault } from '../shared/attachment.ts'
import { atValue, recordRule } from '../shared/rule.ts'
import { resolvePath, pathsIn } from '../shared/repository-path.ts'

/** The rule `evidence-exists`. */
export const evidenceExists = recordRule(
  'evidence-exists',
  'The paths in evidence and in the timeline are in the repository.',
  ({ file, repository }) =>
    pathsIn(file.incident).flatMap(({ path, keys }) => {
      const found = resolvePath(file.path, path)
      if (found.to !== 'repository') return []
      const fault = pathFault(path, found.path, repository)
      return fault === null ? [] : { place: atValue(...keys), ...fault }
    })
)
