import { expect, test } from 'vitest'
import { plainAddress, plainWords } from '#src/bibliography/plain-words.ts'

test.each([
  ['<i>CBP</i> <span class="nocase">One</span>', 'CBP One'],
  ['H<sub>2</sub>O<br/>', 'H2O'],
  ['a &amp; b &lt;c&gt; &#39;d&#39; &unknown;', "a & b <c> 'd' &unknown;"],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ['tab\tline\nnul\u0000end', 'tab line nul end'],
  ['half \ud83d character', 'half \ufffd character'],
])('%j is said as %j', (text, words) => expect(plainWords(text)).toBe(words))

test('an address loses what no address holds', () =>
  expect(plainAddress(' https://x.org/a\u0000\n<i>\ud83d ')).toBe('https://x.org/a<i>'))
