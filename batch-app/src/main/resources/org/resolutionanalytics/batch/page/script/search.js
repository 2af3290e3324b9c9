/* Search as in the lexicon: `*` is any number of letters, `?` is one; words in quotation marks follow each
   other. A word without either is found inside longer words, too, so that results come while one types. */
const escaped = text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
page.matcher = query => {
  const parts = (query.match(/"[^"]*"?|\S+/g) ?? []).map(part => part.replaceAll('"', '').trim()).filter(part => part);
  const tests = parts.map(part => {
    if (!/[*?]/.test(part)) { const lower = part.toLowerCase(); return text => text.includes(lower); }
    const pattern = [...part].map(c => c === '*' ? '[\\p{L}\\p{N}]*' : c === '?' ? '[\\p{L}\\p{N}]' : escaped(c)).join('');
    const found = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu');
    return text => found.test(text);
  });
  return text => tests.every(test => test(text));
};
