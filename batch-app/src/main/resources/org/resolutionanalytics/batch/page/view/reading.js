const { element } = page;
const paragraph = (...parts) => element('p', {}, ...parts);
const strong = text => element('strong', {}, text), code = text => element('code', {}, text);

page.view({
  id: 'reading',
  title: 'How to read this',
  draw: async () => [element('div', { class: 'card prose' },
    paragraph('A ', strong('clause'), ' is a preambular paragraph, a numbered operative paragraph, or one of its sub-paragraphs. Its address: ', code('pp3'), ' is the third preambular paragraph, ', code('op10(a)'), ' sub-paragraph (a) of operative paragraph 10.'),
    paragraph('A clause mentions a ', strong('theme'), ' if it contains one of the terms that the lexicon lists for it. A narrower theme also counts for the broader one. A clause names an ', strong('actor'), '; an actor that it asks to act is an ', strong('addressee'), '.'),
    paragraph('A ', strong('request'), ' to two addressees counts twice, once for each.'),
    paragraph('The ', strong('filters'), ' at the top apply to every view but Typical themes. With a theme, only the clauses that mention it count. The address of the page holds them: copy it to send somebody the view.'),
    paragraph(strong('Search'), ': words in any order; ', code('*'), ' is any number of letters, ', code('?'), ' is one letter; words in quotation marks follow each other. In a table, the arrow keys go from number to number.'),
    paragraph(strong('npmi'), ', normalized pointwise mutual information, measures whether two things occur in the same clauses more often than by chance: 1 if they always do, 0 if as often as by chance, \u22121 if they never do. It means little if there are few clauses: check the count.'),
    paragraph('This page counts words. It does not recognize irony, negation or importance: read the clauses before you quote a number.'))],
});
