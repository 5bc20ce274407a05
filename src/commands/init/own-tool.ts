/** What the tool that runs knows of itself: where the action is to be had, and how a team calls the command. */
import { fileURLToPath } from 'node:url'
import { remoteOf } from '../../git/clone.ts'
import { type OwnSource, ownSourceOf } from '../../model/own-source.ts'
import { COMMAND } from '../../text/spelled.ts'
import { findInstalled, type Installed } from '../../store/installed.ts'
import { withoutLinks } from '../../store/files.ts'

/** The one and the other. */
export interface OwnTool extends OwnSource {
  /** What works for the whole team; null where only this machine's way is known. */
  readonly command: string | null
}

/** Looks at the folder above the one that `templates` names. */
export function findOwnTool(templates: URL): OwnTool {
  const folder = withoutLinks(fileURLToPath(new URL('..', templates)))
  const installed = findInstalled(folder)
  const source = sourceOf(installed, folder)
  return { ...source, command: commandOf(installed, source) }
}

function sourceOf(installed: Installed, folder: string): OwnSource {
  if (installed.how === 'machine') return { repository: null, commit: null }
  if (installed.how !== 'clone') return ownSourceOf(installed.from ?? '')
  const { address, commit } = remoteOf(folder)
  return { repository: address === null ? null : ownSourceOf(address).repository, commit }
}

function commandOf(installed: Installed, { repository, commit }: OwnSource): string | null {
  if (installed.how === 'dependency') return `npx --no ${COMMAND}`
  if (repository === null || commit === null) return null
  return `npx --yes github:${repository}#${commit}`
}
