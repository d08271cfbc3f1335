/** Every cap of the program in one place, each with its reason. A document over a cap is cut or skipped with a note, never an exception. */
export const limits = {
  /** Characters of one document that are read; longer ones are cut. The longest real article seen had 120,000. */
  documentChars: 2_000_000,
  /** Characters of a page of HTML that are read; the heaviest real news pages have 3 million. */
  htmlChars: 5_000_000,
  /** Bytes of a file that is one document; the rest is not read. Pages with inlined pictures reach some megabytes. */
  documentBytes: 32 * 1024 * 1024,
  /** Characters of one line or paragraph handed to a pattern, so that no pattern sees a 10 MB line. */
  paragraphChars: 20_000,
  /** Characters of one sentence; parsers and chrono are worse than linear on runs without an end. */
  sentenceChars: 2_000,
  /** Tokens of one sentence given to the parser. */
  sentenceTokens: 300,
  /** Bytes of one JSON Lines record or one line of text. */
  lineBytes: 16 * 1024 * 1024,
  /** Lines of one CSV record: a quote that is never closed costs the search through so many. Articles have some hundreds. */
  csvRecordLines: 5_000,
  /** Bytes of a zip archive that comes through a pipe and so must be held; its directory stands at its end. */
  pipedZipBytes: 256 * 1024 * 1024,
  /** Archives inside archives. */
  archiveDepth: 4,
  /** Compressed data may grow this many times; text reaches 30, gzip's end is 1,029. */
  bombRatio: 200,
  /** Bytes below which growth is not judged: a short file of blanks is harmless. */
  bombBytes: 64 * 1024 * 1024,
  /** Megabytes of objects one worker may hold; the lexicon and the weights take 100, a large document some tens. */
  workerMegabytes: 1024,
  /** Milliseconds a worker may take to start, on a machine that is busy. */
  workerStartMs: 60_000,
  /** Milliseconds one document may take; an ordinary one takes 10, the slowest honest one seen some hundreds. */
  documentMs: 20_000,
  /** Mentions listed for one topic; the score counts all of them. */
  topicMentions: 50,
} as const;
