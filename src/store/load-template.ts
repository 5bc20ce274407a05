/** Loads layout templates, which come with the tool and never from a pull request. */
import { readFileSync } from 'node:fs'
import { CommandError } from '../model/errors.ts'

/**
 * Reads the template `name` (as in `review.md.hbs`) from the folder at `templates`, whose URL ends in a slash.
 *
 * @throws CommandError (2) where it is missing.
 */
export function loadTemplate(templates: URL, name: string): string {
  try {
    return readFileSync(new URL(name, templates), 'utf8')
  } catch (error) {
    throw new CommandError(
      `The template ${name} is missing from ${templates.pathname}.`,
      'Install the tool again, with its templates folder.',
      2,
      error
    )
  }
}
