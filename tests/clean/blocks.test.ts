import { describe, expect, test } from 'vitest';
import { toBlocks } from '../../src/clean/blocks.ts';

const textsOf = (text: string): string[] => toBlocks(text).map((block) => block.text);

describe('wrapped lines', () => {
  test('are joined up to the end of the paragraph', () => {
    const wrapped = [
      'The foreign ministers of the two island republics signed an',
      'accord on Friday that lets fishermen of either side land their',
      'catch in any port of the other without a customs form.',
      '',
      'The text goes to both parliaments in the autumn, and observers',
      'expect that it will pass in the smaller of the two without any',
      'debate.',
    ];
    expect(textsOf(wrapped.join('\n'))).toEqual([wrapped.slice(0, 3).join(' '), wrapped.slice(4).join(' ')]);
  });

  test('an indent opens a paragraph', () => {
    const wire = [
      '    GENEVA, June 3 - Delegates of nine states began work on a new',
      'text on mines today, the chairman of the conference has told our',
      'reporter.',
      '    He gave no date for the end of the talks, which had been put',
      'off twice since the spring because of a quarrel over seats in the',
      'hall.',
    ];
    expect(textsOf(wire.join('\r\n'))).toEqual([wire.slice(0, 3).join(' ').trim(), wire.slice(3).join(' ').trim()]);
  });

  test('list items stay apart', () => {
    const list = [
      'The conference of the parties has agreed on the following points',
      'for the work of the coming year, as read out by its president in',
      'the plenary:',
      '- to meet in Lima in the second week of May for a session of not',
      '  more than five days,',
      '- to elect a chair.',
    ];
    expect(textsOf(list.join('\n'))).toEqual([
      list.slice(0, 3).join(' '),
      '- to meet in Lima in the second week of May for a session of not more than five days,',
      '- to elect a chair.',
    ]);
  });

  test.each([
    ['a menu', ['Home', 'News', 'World news', 'Sport', 'Culture and arts', 'Opinion']],
    [
      'a poem',
      ["The guns went home at five o'clock,", 'the river kept its bed,', 'a clerk wrote peace upon a form', 'and counted up the dead.'],
    ],
    [
      'one line a paragraph',
      [
        'A first paragraph that says what has happened in the talks between the two sides on the river and who was there to see it end.',
        'A short one.',
        'A third.',
      ],
    ],
  ])('%s is left as it is', (_, lines) => expect(textsOf(lines.join('\n'))).toEqual(lines));
});

test('blocks know their line and their span in the input', () => {
  const text = '  One\u00a0line.  \n\n\n\tTwo   cells\n';
  const blocks = toBlocks(text);
  expect(blocks.map(({ text: words, line }) => [words, line])).toEqual([
    ['One line.', 1],
    ['Two cells', 4],
  ]);
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['One\u00a0line.', 'Two   cells']);
  expect(blocks[1]!.cells).toBe(1);
});

describe('line ends and characters that need care', () => {
  const lines = ['Port of the island opens', '', '  The first ferry came in at noon, the second after it.', 'It was late.  ', ''];
  const plain = toBlocks(lines.join('\n'));

  test.each(['\r\n', '\r', '\u2028', '\u0085', '\v'])('the line end %j parts the same blocks', (end) => {
    expect(toBlocks(lines.join(end)).map(({ text, line }) => [text, line])).toEqual(plain.map(({ text, line }) => [text, line]));
  });

  test('a line with an odd sign changes no other', () => {
    const text = [...lines, 'Fares\u00a0and\u200b times'].join('\n');
    expect(toBlocks(text).slice(0, -1)).toEqual(plain);
    expect(toBlocks(text).at(-1)).toMatchObject({ text: 'Fares and times', start: text.length - 16, end: text.length });
  });

  test('spans of blocks are their text in the input', () => {
    const text = lines.join('\n');
    expect(plain.map(({ start, end }) => text.slice(start, end))).toEqual(plain.map((block) => block.text));
  });
});
