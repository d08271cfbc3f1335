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
