/**
 * `npm run look`: draws every surface that people read from fixed scenes, as GitHub and a terminal show it, and takes
 * pictures of each: a phone of 390 pixels and a desk, light and dark. They lie in .cache/look/; look at them.
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
const SIZES = { phone: { width: 390, height: 800 }, desk: { width: 1280, height: 800 } }

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
for (const [size, viewport] of Object.entries(SIZES)) {
  for (const color of ['light', 'dark']) {
    const place = `${size}-${color}`
    if (!place.includes(process.argv[3] ?? '')) continue
    const page = await browser.newPage({ viewport })
    for (const scene of all) {
      writeFileSync(join(OUT, `${scene.name}.md`), scene.text)
      await page.setContent(pageOf(scene, css, color === 'dark'))
      if (scene.text.includes('```mermaid')) await drawMermaid(page, color)
      await page.screenshot({ path: join(OUT, `${scene.name}-${place}.png`), fullPage: true })
    }
    await page.close()
    const face = await browser.newPage({
      viewport,
      colorScheme: color === 'dark' ? 'dark' : 'light',
    })
    for (const { name, url } of pages) {
      await face.goto(url)
      await face.screenshot({ path: join(OUT, `${name}-${place}.png`), fullPage: true })
      if (place !== 'desk-light') continue
      await face.emulateMedia({ media: 'print' })
      await face.screenshot({ path: join(OUT, `${name}-print.png`), fullPage: true })
      await face.emulateMedia({ media: 'screen' })
    }
    await face.close()
  }
}
await browser.close()
console.log(`${all.length + pages.length} scenes drawn; their pictures and texts lie in ${OUT}/.`)
