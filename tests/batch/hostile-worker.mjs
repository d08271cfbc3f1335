/** A worker for tests: does nothing with an item, unless its text tells it to misbehave. */
export default async function run(items) {
  return items.map(({ found }) => {
    const { text } = found.document;
    if (text === 'crash') throw new Error('crashed');
    if (text === 'memory') {
      const hold = [];
      for (;;) hold.push(Array.from({ length: 1e5 }, (_, i) => ({ i })));
    }
    if (text === 'forever') for (;;);
    return { encoded: [text], summary: { id: found.document.id, status: 'ok' } };
  });
}
