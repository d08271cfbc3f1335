import { describe, expect, test } from 'vitest';
import { roughBody, stripTags } from '../../src/batch/body.ts';
import { foreignLanguage } from '../../src/text/language.ts';
import { article } from './prose.ts';
import { textDocument } from '../document.ts';

const foreign: Readonly<Record<string, string>> = {
  de: 'Die Außenminister der beiden Länder haben sich am Montag in der Hauptstadt getroffen und über den neuen Vertrag gesprochen. Nach dem Treffen sagte ein Sprecher, dass die Gespräche nicht einfach gewesen seien, aber auf einem guten Weg. Im Herbst soll es eine weitere Runde geben.',
  fr: 'Les ministres des deux pays se sont rencontrés lundi dans la capitale pour parler du nouveau traité. Selon un porte-parole, les discussions ont été longues mais utiles, et une nouvelle réunion est prévue à l’automne avec les représentants de la région qui ne sont pas venus cette fois.',
  es: 'Los ministros de los dos países se reunieron el lunes en la capital para hablar del nuevo tratado. Según un portavoz, las conversaciones fueron largas pero útiles, y en otoño habrá otra reunión con los representantes de la región que no pudieron venir esta vez al encuentro.',
  pt: 'Os ministros dos dois países encontraram-se na segunda-feira na capital para falar do novo tratado. Segundo um porta-voz, as conversas foram longas mas úteis, e no outono haverá mais uma reunião com os representantes da região que não puderam vir desta vez por causa do tempo.',
  it: 'I ministri dei due paesi si sono incontrati lunedì nella capitale per parlare del nuovo trattato. Secondo un portavoce i colloqui sono stati lunghi ma utili, e in autunno ci sarà un altro incontro con i rappresentanti della regione che questa volta non sono venuti per lo sciopero.',
  nl: 'De ministers van de twee landen hebben elkaar maandag in de hoofdstad ontmoet om over het nieuwe verdrag te praten. Volgens een woordvoerder waren de gesprekken lang maar nuttig, en in het najaar komt er nog een bijeenkomst met de vertegenwoordigers die er nu niet bij waren.',
  pl: 'Ministrowie obu krajów spotkali się w poniedziałek w stolicy, aby porozmawiać o nowym traktacie. Jak powiedział rzecznik, rozmowy były długie, ale pożyteczne, a jesienią odbędzie się kolejne spotkanie z przedstawicielami regionu, którzy tym razem nie przyjechali na rozmowy z powodu pogody.',
  tr: 'İki ülkenin bakanları pazartesi günü başkentte yeni anlaşma için bir araya geldi. Bir sözcü görüşmelerin uzun ama çok yararlı olduğunu ve sonbaharda bir toplantı daha yapılacağını söyledi. Bu kez gelmeyen bölge temsilcileri de daha sonra davet edilecek ve en kadar geç kasım ayında olacak.',
  id: 'Para menteri dari kedua negara itu bertemu di ibu kota pada hari Senin untuk membahas perjanjian baru. Menurut juru bicara, pembicaraan itu panjang tetapi berguna, dan pada musim gugur akan ada pertemuan lagi dengan perwakilan daerah yang tidak bisa datang kali ini karena cuaca.',
  ru: 'Министры двух стран встретились в понедельник в столице, чтобы обсудить новый договор. По словам представителя, переговоры были долгими, но полезными, и осенью состоится ещё одна встреча.',
  ar: 'التقى وزراء البلدين يوم الاثنين في العاصمة لبحث المعاهدة الجديدة، وقال متحدث باسم الوفد إن المحادثات كانت طويلة لكنها مفيدة، وسيعقد اجتماع آخر في الخريف مع ممثلي المنطقة.',
  zh: '两国部长星期一在首都会面，讨论新的条约。发言人表示，会谈时间很长，但很有成效，秋季还将与该地区的代表再举行一次会议，届时双方将继续讨论有关边界和贸易的问题，并争取在年底之前签署最后文件。与此同时，两国的专家小组将每月举行一次会议，就技术细节交换意见，并向各自政府提交报告，以便部长们作出决定。',
  ja: '両国の大臣は月曜日に首都で会談し、新しい条約について話し合った。報道官によると、会談は長かったが有意義であり、秋には今回参加できなかった地域の代表も加えて、もう一度会合を開く予定だという。専門家の会合も毎月開かれ、その結果は両国の政府に報告されることになっている。',
};

describe('documents in other languages are told', () => {
  test.each(Object.entries(foreign))('%s', (language, text) => expect(foreignLanguage(text)).toBe(language));
});

describe('English and what may be English is let pass', () => {
  test.each([
    ['news', article(1)],
    ['a short foreign line', 'Die Minister trafen sich am Montag.'],
    ['a list of names', 'Ivan Petrov; Ahmed al-Rashid; María del Carmen de la Cruz; Jean de la Fontaine; '.repeat(8)],
    ['a table of prices', 'Jan 100.5 Feb 101 Mar 99 se per cent o a '.repeat(30)],
    [
      'English with foreign quotations',
      `${article(2)} "Wir haben das nicht gewollt", said the envoy, "und es tut uns leid, dass die Lage so ist."`,
    ],
    ['numbers', '123 456 789 '.repeat(100)],
    ['nothing', ''],
  ])('%s', (_name, text) => expect(foreignLanguage(text)).toBeNull());
});

describe('the rough body', () => {
  test('long lines of a text; everything where all are short', () => {
    const long = 'The ministers met in the capital on Monday to discuss it.';
    expect(roughBody(textDocument(`Home\nMenu\n${long}\nShare`))).toBe(long);
    expect(roughBody(textDocument('Home\nMenu'))).toBe('Home\nMenu');
  });

  test('HTML without scripts, styles and tags', () => {
    expect(stripTags('<p>One <b>two</b></p><script>var a = "<p>";</script><style>p{}</style>three').replace(/\n+/g, '|')).toBe(
      '|One two|three',
    );
  });

  test('hostile HTML is gone through once', () => {
    expect(stripTags('<script '.repeat(100_000))).toBe('');
    expect(stripTags('<'.repeat(100_000)).trim()).toBe('');
    expect(stripTags('<div>'.repeat(100_000)).trim()).toBe('');
  });
});
