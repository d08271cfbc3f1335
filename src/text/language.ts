/**
 * Is a text English? By the share of function words, which measures as well as detectors of n-grams on news and
 * costs a fiftieth of them. Other languages are named only as far as needed to be sure that a text is not English.
 */

/** The commonest function words of languages written in Latin letters, without those that English shares. */
const functionWords: Readonly<Record<string, string>> = {
  en: 'the of and to in that for with was on is by as at from has have had his its are were be been which it he they their this but not who will would an or',
  de: 'der die und den das von mit ist des auf für nicht dem ein eine sich im zu auch wird hat nach bei einen oder wurde aus einer',
  fr: 'le la les des et du une dans est que pour qui sur au par pas aux avec ce sont il été cette ont mais ses se',
  es: 'el la los las de que y en un una por con del se para es al lo como más su ha pero sus no fue este',
  pt: 'o de que e do da em um para com não uma os no se na por mais as dos como mas foi ao das são pela pelo',
  it: 'il di che la e un una per del della con non sono le dei si nel alla ha gli ma più anche è al dal',
  nl: 'de het een van en dat op te zijn met voor niet die er aan ook als bij nog naar heeft maar om wordt uit werd',
  sv: 'och att det som en på är av för med till den har de inte om ett men var från sig kan nu ska',
  da: 'og at det som en på er af for med til den har de ikke om et men var fra sig kan nu skal blev',
  no: 'og at det som en på er av for med til den har de ikke om et men var fra seg kan nå skal ble',
  pl: 'i w na z że się do nie to jest o jak od po za przez dla oraz są był tym ale tego jego',
  cs: 'a v se na je že s z do o k i ve pro jsou za by ale jako podle který také jeho bylo po',
  ro: 'de și în a la cu pe din că care nu o un pentru este au fost mai sa se prin după sau al ale',
  hu: 'a az és hogy nem is egy ez volt meg de mint már csak vagy el még majd azt lesz után szerint',
  fi: 've ja on ei että se oli hän mutta kun myös joka ovat mukaan niin tai sekä jos kuin vuoden',
  tr: 've bir bu da de için ile olarak olan çok daha gibi en kadar sonra ise ancak göre olduğu var',
  id: 'yang dan di dengan untuk dari ini itu dalam pada tidak akan oleh adalah ke juga telah tersebut karena mereka',
  hr: 'i u je na se da su za od s će koji ne a o kao što bi iz to koje nije ili nakon',
  vi: 'và của là có được trong cho không với các một những người đã này tại về từ khi đến',
  sw: 'ya wa na kwa ni katika za la kuwa hiyo huo yake alisema kama hii cha baada pia wake',
  tl: 'ang ng sa mga na ay at si ni para hindi kung ito nga siya niya kay mula',
};

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(functionWords)) {
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

const englishWords = new Set(functionWords['en']!.split(' '));

/** Characters looked at: the shares settle long before. */
const sampleChars = 4_000;
/** Fewer words than this prove nothing. */
const fewestWords = 30;
/** Different function words that must be seen of a language. */
const fewestDifferent = 6;

const notLatin: readonly (readonly [string, RegExp])[] = [
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];

/**
 * The language a text is surely written in, or null where it is English, too short, or nothing can be said: the
 * benefit of the doubt is English's. The name (ISO 639-1) is that of the nearest language known here; for other
 * scripts than Latin it stands for the script.
 */
export function foreignLanguage(text: string): string | null {
  const sample = text.slice(0, sampleChars);
  const beyond = sample.replace(/[\u0000-\u007f]+/g, '');
  const plain = asciiLetters(sample);
  const letters = plain + (beyond.match(/\p{L}/gu)?.length ?? 0);
  const latin = plain + (beyond.match(/\p{Script=Latin}/gu)?.length ?? 0);
  if (letters >= 100 && latin < letters * 0.4) return scriptOf(sample);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < fewestWords) return null;
  let common = 0;
  for (const word of words) if (englishWords.has(word)) common += 1;
  const english = common / words.length;
  // English news has 0.3 to 0.45; a list of names 0.05, but then nothing else has more.
  if (english >= 0.2) return null;
  const counts = new Map<string, number>();
  const distinct = new Map<string, Set<string>>();
  for (const word of words) {
    for (const language of languagesOf.get(word) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
      distinct.set(language, (distinct.get(language) ?? new Set()).add(word));
    }
  }
  let best: string | null = null;
  let most = 0;
  for (const [language, count] of counts) {
    // A table of prices says "Jan", "se" and "per" a hundred times: it takes several words to make a language.
    if (language !== 'en' && count > most && distinct.get(language)!.size >= fewestDifferent) [best, most] = [language, count];
  }
  const other = most / words.length;
  return other > 0.12 && other > english * 1.5 ? best : null;
}

function asciiLetters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const small = text.charCodeAt(i) | 0x20;
    if (small >= 0x61 && small <= 0x7a) count += 1;
  }
  return count;
}

function scriptOf(sample: string): string | null {
  const counts = notLatin.map(([language, letters]) => [language, sample.match(letters)?.length ?? 0] as const);
  const [kana, han] = [counts.find(([l]) => l === 'ja')![1], counts.find(([l]) => l === 'zh')![1]];
  // Japanese has its kana among Chinese characters.
  if (kana > 0 && kana + han >= Math.max(...counts.map(([, n]) => n))) return 'ja';
  return counts.toSorted((a, b) => b[1] - a[1])[0]![0];
}
