/**
 * `npm run look`: draws every surface that people read from fixed scenes, as GitHub and a terminal show it, and takes
 * pictures of each: a phone of 390 pixels and a desk, light and dark, and paper from a printer without colours. They
 * lie in .cache/look/; look at them.
 * The site's pages are those of the example, by the bundle in dist/; `npm run look -- site` takes them alone.
 * `npm run look -- overview phone-light` takes the scenes whose name holds the word, and one kind of picture.
 * `CHROMIUM` names the browser where it is not found.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { rolldown } from 'rolldown'
import { fromRegistry } from './from-registry.js'
import { pageOf } from './look/page.js'
import { sitePages } from './look/site.js'

/** @import { Scene } from './look/page.js' */

const OUT = '.cache/look'
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const PHONE = { width: 390, height: 800 }
const DESK = { width: 1280, height: 800 }
/** What A4 leaves between margins of 1 cm, in CSS pixels. */
const PAPER = { width: 718, height: 1000 }
/** @type {Record<string, { viewport: typeof PHONE, colorScheme: 'light' | 'dark', paper?: true }>} */
const LOOKS = {
  'phone-light': { viewport: PHONE, colorScheme: 'light' },
  'phone-dark': { viewport: PHONE, colorScheme: 'dark' },
  'desk-light': { viewport: DESK, colorScheme: 'light' },
  'desk-dark': { viewport: DESK, colorScheme: 'dark' },
  'print-grey': { viewport: PAPER, colorScheme: 'light', paper: true },
}

/** The scenes are of the tests, in TypeScript. @returns {Promise<Scene[]>} */
async function scenes() {
  const built = await rolldown({
    input: 'test/look/scenes.ts',
    platform: 'node',
    external: /^[^./]/,
    checks: { eval: false },
  })
  await built.write({ file: join(OUT, 'scenes.mjs'), format: 'esm', codeSplitting: false })
  await built.close()
  const made = await import(pathToFileURL(resolve(OUT, 'scenes.mjs')).href)
  return made.scenes()
}

/** Mermaid's own drawing, as GitHub shows it. @param {import('playwright-core').Page} page @param {string} color */
async function drawMermaid(page, color) {
  const path = fromRegistry('.cache', 'mermaid@12.3.0', 'package/dist/mermaid.min.js')
  const theme = color === 'dark' ? 'dark' : 'default'
  await page.addScriptTag({ path })
  await page.evaluate(
    `mermaid.initialize({ startOnLoad: false, theme: '${theme}' }); mermaid.run()`
  )
}

/** As a printer without colours shows it; asked again for each page, which another process may show. @param {import('playwright-core').Page} page */
async function onPaper(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' })
  await page.emulateMedia({ media: 'screen' })
  await page.emulateMedia({ media: 'print' })
}

const executablePath = [process.env['CHROMIUM'] ?? '', ...PLACES].find((path) => existsSync(path))
if (executablePath === undefined) {
  console.error(
    'No Chromium was found, so there is nothing to look at. On Debian: apt-get install chromium.'
  )
  process.exit(1)
}
const wanted = process.argv[2] ?? ''
mkdirSync(OUT, { recursive: true })
const all = (await scenes()).filter(({ name }) => name.includes(wanted))
const pages = 'site'.startsWith(wanted.slice(0, 4))
  ? sitePages(OUT).filter(({ name }) => name.includes(wanted))
  : []
const css = readFileSync('scripts/look/page.css', 'utf8')
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
for (const [look, { viewport, colorScheme, paper }] of Object.entries(LOOKS)) {
  if (!look.includes(process.argv[3] ?? '')) continue
  const page = await browser.newPage({ viewport, colorScheme })
  const shoot = async (/** @type {string} */ name) => {
    if (paper === true) await onPaper(page)
    await page.screenshot({ path: join(OUT, `${name}-${look}.png`), fullPage: true })
  }
  for (const scene of all) {
    writeFileSync(join(OUT, `${scene.name}.md`), scene.text)
    await page.setContent(pageOf(scene, css, colorScheme === 'dark'))
    if (scene.text.includes('```mermaid')) await drawMermaid(page, colorScheme)
    await shoot(scene.name)
  }
  for (const { name, url } of pages) {
    await page.goto(url)
    await shoot(name)
  }
  await page.close()
}
await browser.close()
console.log(`${all.length + pages.length} scenes drawn; their pictures and texts lie in ${OUT}/.`)
