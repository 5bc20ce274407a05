/** `site`: the ledger as pages to browse, for those who look back; only what changed is written. */
import { join } from 'node:path'
import { countOf } from '../model/count-of.ts'
import { CommandError, type ExitCode } from '../model/errors.ts'
import { oncePerText } from '../model/once-per.ts'
import { partReader } from '../parse/document-parts.ts'
import { drawSite } from '../site/draw-site.ts'
import { drawPublic } from '../site/public/draw-public.ts'
import type { SiteTools } from '../site/site-input.ts'
import { loadTemplate } from '../store/load-template.ts'
import { writeSite } from '../store/site-folder.ts'
import { terminalLine } from '../text/terminal.ts'
import { loadParse } from './ledger/load-stringify.ts'
import { outsideRecords } from './ledger/out-folder.ts'
import type { CommonOptions, Shell } from './shell.ts'
import { withSite } from './site/gather-site.ts'
import { readText } from '../store/files.ts'

/** Where the site goes, and for whom it is. */
export interface SiteOptions extends CommonOptions {
  /** A folder that is empty, is not there yet, or holds an earlier build. */
  readonly out: string
  /** Whether the words of incidents marked amber or red are told. */
  readonly confidential: boolean
  /** Whether it is the face that is for the world. */
  readonly isPublic: boolean
  /** Where that will stand; null: nobody says. */
  readonly url: string | null
  /** Of the tool. */
  readonly version: string
}

/** Builds the site. Exit 0 whatever it says: it shows a past that no run can mend. */
export async function site(shell: Shell, options: SiteOptions): Promise<ExitCode> {
  const { out, confidential, isPublic, version } = options
  const base = baseOf(options)
  const folder = outsideRecords(shell.root, out, join(shell.root, options.dir))
  const tools = await loadTools(shell)
  const place = confidential ? 'private' : 'public'
  const asked = { place, version, hasPast: !isPublic } as const
  const { written, unchanged, removed, left } = await withSite(shell, options, asked, (input) => {
    shell.progress?.('Drawing the pages, and writing what changed')
    const files = isPublic ? drawPublic(input, tools, base) : drawSite(input, tools)
    return writeSite(folder, files, out)
  })
  for (const path of left)
    shell.err(`note: ${terminalLine(join(out, path))} was changed by somebody, and is left.\n`)
  const more = [`${unchanged} unchanged`, ...(removed === 0 ? [] : [`${removed} removed`])]
  shell.out(`${terminalLine(join(out, 'index.html'))}\n`)
  shell.err(`${countOf(written, 'file')} written, ${more.join(', ')}.\n`)
  return 0
}

/**
 * Where the public face will stand, with a slash at its end.
 *
 * @throws CommandError (2) where that is no address, or where options contradict each other.
 */
function baseOf({ url, isPublic, confidential }: SiteOptions): string | null {
  if (isPublic && confidential) {
    throw new CommandError(
      'What is confidential is never public.',
      'Leave --public or --confidential away.'
    )
  }
  if (url === null) return null
  if (!isPublic) {
    throw new CommandError(
      '--url is the address of the public site, and this is the whole one.',
      'Add --public, or leave --url away.'
    )
  }
  if (!/^https?:\/\/[\w.:[\]-]+(?:\/[\w.~%/-]*)?$/.test(url)) {
    throw new CommandError(
      `--url ${JSON.stringify(url)} is no address of a folder.`,
      'Write it as in --url https://status.example.org/ or --url https://acme.github.io/status/.'
    )
  }
  return url.endsWith('/') ? url : `${url}/`
}

/** What is heavy, or lies beside the tool. */
async function loadTools({ templates, bodyWorker }: Shell): Promise<SiteTools> {
  const { default: handlebars } = await import('handlebars')
  return {
    handlebars,
    template: oncePerText((name) => loadTemplate(templates, name)),
    parse: partReader(await loadParse()),
    style: loadTemplate(templates, 'site/site.css'),
    // The bundler lays it beside the worker.
    script: readText(new URL('site.js', bodyWorker)),
  }
}
