/** Draws sites of made-up ledgers, and reads their pages as strictly as no browser does. */
import { readFileSync } from 'node:fs'
import Handlebars from 'handlebars'
import { alwaysInForce } from '../../src/clock/policy-timeline.ts'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import type { IncidentFile } from '../../src/model/incident.ts'
import type { Policy } from '../../src/model/policy.ts'
import { sectionRows } from '../../src/site/section-html.ts'
import { drawSite } from '../../src/site/draw-site.ts'
import { drawPublic } from '../../src/site/public/draw-public.ts'
import type { SiteFiles, SiteInput, SiteTools } from '../../src/site/site-input.ts'
import { at as instant } from '../support/incidents.ts'
import { policyFile, treeOf } from '../support/sample.ts'
import { zones } from '../support/zones.ts'

export const tools: SiteTools = {
  handlebars: Handlebars,
  template: (name) => readFileSync(`templates/${name}`, 'utf8'),
  parse: treeOf,
  style: '/* style */',
  script: '/* script */',
}

/** What a site of these records is drawn from, without a history. */
export function inputOf(
  files: readonly IncidentFile[],
  parts: Partial<SiteInput> & { readonly policy?: Policy } = {}
): SiteInput {
  const { policy = policyFile.policy, now = instant('2026-12-01T12:00Z'), ...more } = parts
  return {
    now,
    zones,
    head: null,
    entries: computeLedger(files, policy, zones, now),
    sectionsOf: ({ path, body }) => sectionRows(treeOf(body.text), path),
    lessons: new Map(),
    unreadable: [],
    policyFile: { ...policyFile, policy },
    timeline: alwaysInForce(policy, policyFile.commit),
    presentBecause: null,
    lineOf: () => ({ line: 7, commit: policyFile.commit }),
    past: null,
    history: null,
    place: 'public',
    version: '0.1.0',
    ...more,
  }
}

/** Every file of the full face. */
export function siteOf(input: SiteInput, by: SiteTools = tools): ReadonlyMap<string, string> {
  return drawn(drawSite(input, by))
}

/** Every file of the public one. */
export function publicSiteOf(
  input: SiteInput,
  base: string | null,
  by: SiteTools = tools
): ReadonlyMap<string, string> {
  return drawn(drawPublic(input, by, base))
}

function drawn(files: SiteFiles): ReadonlyMap<string, string> {
  return new Map([...files].map(([path, draw]) => [path, draw()]))
}

/** A tag of a page. */
interface Tag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
}

/** What a page is made of. */
export interface ReadPage {
  readonly tags: readonly Tag[]
  readonly text: string
}

const TAG =
  /<(?<end>\/?)(?<name>[a-zA-Z][\w-]*)(?<attributes>(?: [\w:-]+(?:="[^"<>]*")?)*)(?<empty> ?\/?)>/y
const VOID = new Set('br hr img input link meta'.split(' '))

/** Reads a page, or a feed; throws where a sign opens no tag of a kind that we write, or a tag is not closed. */
export function readPage(page: string): ReadPage {
  const tags: Tag[] = []
  const open: string[] = []
  let text = ''
  let at =
    /^(?:<!doctype html>|<\?xml version="1.0" encoding="utf-8"\?>)\n/.exec(page)?.[0].length ?? 0
  while (at < page.length) {
    if (page[at] !== '<') {
      const next = page.indexOf('<', at)
      text += page.slice(at, next === -1 ? undefined : next)
      at = next === -1 ? page.length : next
      continue
    }
    TAG.lastIndex = at
    const found = TAG.exec(page)
    if (found === null) throw new Error(`no tag of ours: ${page.slice(at, at + 80)}`)
    const { end, name = '', attributes = '', empty } = found.groups ?? {}
    at = TAG.lastIndex
    if (end === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`)
    } else {
      const pairs = [...attributes.matchAll(/ ([\w:-]+)(?:="([^"]*)")?/g)]
      tags.push({
        name,
        attributes: new Map(pairs.map(([, key = '', value = '']) => [key, value])),
      })
      if (!VOID.has(name) && empty?.trim() !== '/') open.push(name)
    }
  }
  if (open.length > 0) throw new Error(`left open: ${open.join(' ')}`)
  return { tags, text }
}

/** Text as a reader sees it. */
export function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:"
const NEVER = new Set('b base embed form iframe object style'.split(' '))

/** What is wrong with a page or a picture: what runs, what is loaded from elsewhere, and a policy that would allow it. */
function pageFaults(path: string, text: string): string[] {
  const { tags } = readPage(text)
  const isPage = path.endsWith('.html')
  const csp = tags.find(({ attributes }) => attributes.has('http-equiv'))?.attributes.get('content')
  const faults = isPage && unescaped(csp ?? '') !== CSP ? [`${path} has another policy`] : []
  for (const { name, attributes } of tags) {
    if (isPage && NEVER.has(name) && attributes.get('id') !== 'search')
      faults.push(`${path}: ${name}`)
    if (name === 'script' && !attributes.has('src')) faults.push(`${path}: a script of its own`)
    for (const [key, value] of attributes) {
      if (/^(?:on|style$)/.test(key)) faults.push(`${path}: ${name} ${key}`)
      const isOut = key === 'src' || (key === 'href' && name === 'link')
      if (isOut && /^(?:\/|[a-z]+:(?!,$))/i.test(value)) faults.push(`${path}: loads ${value}`)
      if (key === 'href' && /^\s*(?:javascript|vbscript|data):(?!,$)/i.test(value))
        faults.push(`${path}: leads to ${value}`)
    }
  }
  return faults
}

/** The faults of every page and picture. */
export function siteFaults(site: ReadonlyMap<string, string>): string[] {
  return [...site].flatMap(([path, text]) =>
    /\.(?:html|svg)$/.test(path) ? pageFaults(path, text) : []
  )
}

/** The links between pages that lead nowhere. */
export function deadLinks(site: ReadonlyMap<string, string>): string[] {
  const dead: string[] = []
  for (const [path, text] of site) {
    if (!path.endsWith('.html')) continue
    for (const { attributes } of readPage(text).tags) {
      const to = attributes.get('href') ?? attributes.get('src') ?? '#'
      if (/^(?:https?:|data:|#)/.test(to)) continue
      const { pathname } = new URL(to, `https://site.example/${path}`)
      if (!site.has(pathname.slice(1))) dead.push(`${path} → ${to}`)
    }
  }
  return dead
}
