/** A file of the evidence still has the SHA-256 that was taken of it. */
import { atValue, recordRule, quoted } from '../shared/rule.ts'
import { resolvePath } from '../shared/repository-path.ts'

/** The rule `evidence-hash`. */
export const evidenceHash = recordRule(
  'evidence-hash',
  'Where evidence states a sha256, the file has it.',
  ({ file, repository }) =>
    (file.incident.evidence ?? []).flatMap(({ path, sha256 }, index) => {
      if (path === undefined || sha256 === undefined) return []
      const found = resolvePath(file.path, path)
      if (found.to !== 'repository') return []
      const kind = repository.kindOf(found.path)
      const place = atValue('evidence', index, 'sha256')
      if (kind === 'directory') {
        return {
          place,
          message: `${quoted(path)} is a folder, which has no SHA-256.`,
          hint: 'List the evidence file by file, or pack the folder into one file.',
        }
      }
      const actual = kind === 'file' ? repository.sha256(found.path) : null
      if (actual === null || actual === sha256) return []
      return {
        place,
        message: `${quoted(path)} is not what it was: its SHA-256 is ${actual}, the record states ${sha256}.`,
        hint: 'Restore the file as it was taken; if the hash was mistyped, put it right and log `corrected`.',
      }
    })
)
