/** The publication date as the input or the user gives it, in any usual form. */
import { edtfMonth, edtfYear, dayOf } from '../../text/edtf.ts';
import type { DocumentTraits } from '../rule.ts';
import { writtenDates } from './written.ts';

/** EDTF of a given date (day, month or year precision); null where the words are no date. */
export function readGiven(given: string, traits: DocumentTraits): string | null {
  const words = given.trim().slice(0, 200);
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(words);
  if (iso) {
    const value = `${iso[1]}-${iso[2]}-${iso[3]}`;
    return dayOf(value) === null ? null : value;
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/.exec(words);
  if (compact) {
    const value = `${compact[1]}-${compact[2]}-${compact[3]}`;
    return dayOf(value) === null ? null : value;
  }
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(words);
  if (month) return edtfMonth(Number(month[1]), Number(month[2]));
  if (/^(?:1[5-9]|20)\d\d$/.test(words)) return edtfYear(Number(words));
  return writtenDates(words, traits)[0]?.value ?? null;
}
