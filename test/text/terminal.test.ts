import { describe, expect, it } from 'vitest'
import { stripControls, terminalLine, wrap } from '../../src/text/terminal.ts'

describe('stripControls', () => {
  it('takes whole escape sequences out, colours, titles and cursor moves alike', () => {
    expect(stripControls('a\u001B[31mred\u001B[0m b\u001B]0;title\u0007c\u001B[2Jd\u009B1me')).toBe(
      'ared bcde'
    )
    expect(stripControls('\u001B7here\u001B(Bthere')).toBe('herethere')
    expect(stripControls('link \u001B]8;;http://x\u001B\\here\u001B]8;;\u001B\\')).toBe('link here')
  })

  it('does not let a sequence that never ends hide the rest', () => {
    expect(stripControls('a\u001B]0;the rest of the note')).toBe('a0;the rest of the note')
    expect(stripControls('a\u001B')).toBe('a⟨U+001B⟩')
  })

  it('takes time in proportion to the text', () => {
    const long = `\u001B[${'!'.repeat(200_000)}\u0001`
    expect(stripControls(long)).toHaveLength(200_000 + '⟨U+0001⟩'.length)
  })

  it('shows other controls and bidi marks instead of obeying them', () => {
    expect(stripControls('a\u0007b\u202Ec')).toBe('a⟨U+0007⟩b⟨U+202E⟩c')
  })

  it('breaks workflow commands at the start of any line and in the middle', () => {
    expect(stripControls('  ::error::x\n##[error]y')).toBe('  :\u200B:error::x\n##\u200B[error]y')
    expect(stripControls('16::08')).toBe('16::08')
  })
})

describe('terminalLine', () => {
  it('makes one line of several', () => {
    expect(terminalLine('a\n  b\r\nc')).toBe('a b c')
  })
})

describe('wrap', () => {
  it('leaves a line whole without a width, and a long word whole with one', () => {
    expect(wrap('a b', null, '  ')).toEqual(['a b'])
    expect(wrap('a averylongword b', 6, '  ')).toEqual(['a', '  averylongword', '  b'])
  })

  it('leaves what is to be typed in one piece, and a backtick alone is none', () => {
    expect(wrap('Write `log X notified`, then go', 12, '  ')).toEqual([
      'Write',
      '  `log X notified`,',
      '  then go',
    ])
    expect(wrap('it` is  over now', 7, '')).toEqual(['it` is ', 'over', 'now'])
    const far = `\`a ${'b '.repeat(100)}c\``
    expect(wrap(far, 40, '').every((line) => line.length <= 40)).toBe(true)
  })
})
