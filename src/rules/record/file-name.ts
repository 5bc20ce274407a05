/** The file's name begins with the id, so that a person finds the record by it; folders and slug are free. */
import { ID_PATTERN, withoutId } from '../../model/id.ts'
import { atValue, recordRule, quoted } from '../shared/rule.ts'

/** The rule `file-name`. */
export const fileName = recordRule(
  'file-name',
  "The file's name begins with the id.",
  ({ file }) => {
    const { id } = file.incident
    if (!ID_PATTERN.test(id)) return []
    const name = file.path.slice(file.path.lastIndexOf('/') + 1)
    if (name === `${id}.md` || (name.startsWith(`${id}-`) && name.endsWith('.md'))) return []
    return {
      place: atValue('id'),
      message: `The file is named ${quoted(name)}, but the id inside is ${id}.`,
      hint: `Rename the file to ${id}-${slugOf(name)}.md, or put the id right if that is the wrong one.`,
    }
  }
)

/** What of the name is no id: the slug that it may keep. */
function slugOf(name: string): string {
  const slug = withoutId(name.replace(/\.md$/i, ''))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return slug === '' ? 'what-happened' : slug
}
