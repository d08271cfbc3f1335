/** Function words of English: running text is full of them, menus are not. */
export const STOPWORDS: ReadonlySet<string> = new Set(
  (
    'the of and to in a is that for on with as was at by it from be has have had he she they his her their its are were been an ' +
    'not but this which who will would said after when there about or one if than more also into over could up out no so what ' +
    'we you i him them us our your my me can may might should did do does how why where while during before between against under ' +
    'through since because being other some such only then these those any all both each most many new two first last told says'
  ).split(' '),
);
