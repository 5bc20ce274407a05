/** The site in a real browser: from a folder and below a path, with and without scripts, for eyes, keys and ears. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { incidentFile } from '../support/incidents.ts'
import { policyWith } from '../support/policy.ts'
import { fileOf, night } from '../support/sample.ts'
import { IS_WHOLE, SHARED, shareOf } from '../support/share.ts'
import { inputOf, publicSiteOf, siteOf, tools } from './support.ts'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = [process.env['CHROMIUM'] ?? '', ...PLACES].find((path) => existsSync(path))

const NIGHT = 'SEC-20261121-0312'
const PAGES = [
  'index.html',
  'incidents/index.html',
  'incidents/2026-11.html',
  `incidents/${NIGHT}.html`,
  'services/index.html',
  'services/mail.html',
  'people.html',
  'agreement/index.html',
  'agreement/3f1c9a0d2b7e.html',
  'reports/index.html',
  'reports/q4-2026.html',
  'follow-ups.html',
  'proof.html',
]
const PUBLIC = ['index.html', 'history/2026-11.html', 'incidents/INC-20261125-0900.html']
const ALL_PAGES = [...PAGES.map((one) => `full/${one}`), ...PUBLIC.map((one) => `public/${one}`)]

/** A night, a slow mail that missed nothing yet, and a day that was over soon. */
const files = [
  fileOf(night),
  incidentFile({
    day: '2026-11-24',
    title: 'Slow mail',
    services: ['mail'],
    timeline: ['09:00 reported by=dana', '09:05 assessed by=alice impact=minor urgency=normal'],
  }),
  incidentFile({
    day: '2026-11-25',
    title: 'Mail returned <script>',
    services: ['mail', 'web'],
    timeline: ['09:00 reported by=dana', '09:20 resolved by=dana audience=users note=Done'],
  }),
]

let browser: Browser
let folder: string
let server: Server
/** Where each face is: as files, and below a path of a server. */
const at = { file: '', http: '' }

beforeAll(async () => {
  if (executablePath === undefined) return
  folder = mkdtempSync(join(tmpdir(), 'ledger-site-'))
  const policy = policyWith((typed) => {
    typed.services = { mail: { what: 'Mail', public: true }, web: 'ours' }
    for (const kind of Object.values(typed.kinds)) kind.public = true
  })
  const real = {
    ...tools,
    style: readFileSync('templates/site/site.css', 'utf8'),
    script: readFileSync('build/site.js', 'utf8'),
  }
  put('full', siteOf(inputOf(files, { policy, place: 'private' }), real))
  put('public', publicSiteOf(inputOf(files, { policy }), null, real))
  const types = { html: 'text/html', css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' }
  server = createServer(({ url = '' }, answer) => {
    const path = join(folder, new URL(url, 'http://x').pathname.replace('/below/a/path/', ''))
    const type = Object.entries(types).find(([ending]) => path.endsWith(`.${ending}`))?.[1]
    if (!existsSync(path)) return void answer.writeHead(404).end()
    answer.writeHead(200, { 'content-type': type ?? 'text/plain' }).end(readFileSync(path))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  // oxlint-disable-next-line no-unsafe-type-assertion -- a server that listens on a port has one
  const { port } = server.address() as AddressInfo
  at.file = pathToFileURL(folder).href
  at.http = `http://127.0.0.1:${port}/below/a/path`
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})

afterAll(async () => {
  if (executablePath === undefined) return
  await browser.close()
  server.close()
  rmSync(folder, { recursive: true })
})

function put(face: string, site: ReadonlyMap<string, string>): void {
  for (const [path, text] of site) {
    mkdirSync(dirname(join(folder, face, path)), { recursive: true })
    writeFileSync(join(folder, face, path), text)
  }
}

/** Opens a page, gives it to `use`, and says what the browser had to say against it. */
async function onPage(
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>
): Promise<string[]> {
  const context = await browser.newContext(options)
  const complaints: string[] = []
  try {
    const page = await context.newPage()
    page.on('console', (said) => {
      if (said.type() === 'error' || said.type() === 'warning') complaints.push(said.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('requestfailed', (request) => complaints.push(request.url()))
    await use(page)
  } finally {
    await context.close()
  }
  return complaints
}

async function titles(page: Page): Promise<string[]> {
  return page.locator('#results tbody th span').allTextContents()
}

// Without a browser there is nothing to try; `.ci/run` installs one, and says so.
const isAsked = executablePath !== undefined || process.env['LEDGER_BROWSER'] === 'required'

describe.skipIf(!isAsked)('in a browser', () => {
  test.each(['file', 'http'] as const)(
    'one searches, filters, goes back and comes again: %s',
    async (how) => {
      const complaints = await onPage({}, async (page) => {
        const list = `${at[how]}/full/incidents/index.html`
        await page.goto(list)
        expect(await page.locator('#list tbody tr').count()).toBe(3)
        await page.getByLabel('Search').fill('maill')
        expect((await titles(page)).toSorted()).toEqual(['Mail returned <script>', 'Slow mail'])
        expect(await page.locator('#said').textContent()).toBe('2 incidents found')
        await page.getByLabel('Service').selectOption('web')
        expect(await titles(page)).toEqual(['Mail returned <script>'])
        expect(page.url()).toBe(`${list}#q=maill&service=web`)
        await page.goBack()
        expect(await titles(page)).toHaveLength(2)
        expect(await page.getByLabel('Service').inputValue()).toBe('')
        await page.goForward()
        await page.reload()
        expect(await titles(page)).toEqual(['Mail returned <script>'])
        await page.getByRole('button', { name: 'Clear' }).click()
        expect(await page.locator('#list').isVisible()).toBe(true)
        await page.getByLabel('Reported from').fill('2026-11-25')
        expect(await titles(page)).toEqual(['Mail returned <script>'])
        await page.goto(`${list}#missed=1`)
        const marked = { hasText: NIGHT, has: page.locator('.mark.p1', { hasText: 'P1' }) }
        expect(await page.locator('#results tr', marked).count()).toBe(1)
        expect(await page.locator('#results tr strong.bad').allTextContents()).toEqual([
          '2',
          '3',
          '3',
        ])
        await page.locator('#results').getByRole('link', { name: NIGHT }).click()
        expect(await page.title()).toContain(NIGHT)
      })
      expect(complaints).toEqual([])
    }
  )

  test('everything reads without scripts', async () => {
    const complaints = await onPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${at.file}/full/incidents/index.html`)
      expect(await page.locator('#search').isVisible()).toBe(false)
      await page.getByRole('link', { name: NIGHT }).click()
      expect(await page.locator('h1').textContent()).toContain('Credential stuffing')
    })
    expect(complaints).toEqual([])
  })

  test('paper has no navigation, opens what is folded, and holds what is wide', async () => {
    const viewport = { width: 718, height: 1000 }
    await onPage({ viewport }, async (page) => {
      for (const path of ['incidents/index.html', `incidents/${NIGHT}.html`, 'people.html']) {
        await page.goto(`${at.file}/full/${path}`)
        await page.evaluate(
          `document.querySelector('main').insertAdjacentHTML('beforeend', '<details><summary>More</summary><p id="fold">Folded</p></details>')`
        )
        const seen = async () =>
          Promise.all(['nav', '#fold'].map((one) => page.locator(one).first().isVisible()))
        expect(await seen()).toEqual([true, false])
        await page.emulateMedia({ media: 'print' })
        expect(await seen()).toEqual([false, true])
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(718)
        await page.emulateMedia({ media: 'screen' })
      }
    })
  })

  // A page takes axe seconds: a usual run takes a share of them.
  test.each(IS_WHOLE ? (['light', 'dark'] as const) : (['light'] as const))(
    'axe has nothing to say, the policy of a page forbids nothing in it, and a phone scrolls one way: %s',
    { ...SHARED, timeout: 300_000 },
    async (colorScheme) => {
      const faults: string[] = []
      const viewport = { width: 390, height: 844 }
      const complaints = await onPage({ colorScheme, viewport }, async (page) => {
        for (const path of colorScheme === 'light' ? shareOf(ALL_PAGES, 4) : ALL_PAGES) {
          await page.goto(`${at.file}/${path}`)
          faults.push(...(await faultsOf(page)).map((fault) => `${path}: ${fault}`))
        }
      })
      expect(faults).toEqual([])
      expect(complaints).toEqual([])
    }
  )
})

/** What axe finds, and whether the page is wider than the screen. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found: string[] = await page.evaluate(
    // Preloading fetches style sheets anew, which the page forbids.
    `axe.run({ preload: false }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html.slice(0, 120)).join(' ')))`
  )
  const width: number = await page.evaluate('document.documentElement.scrollWidth')
  return width > 390 ? [...found, `is ${width} pixels wide`] : found
}
