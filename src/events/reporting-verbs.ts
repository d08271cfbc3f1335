/** Verbs that tell what somebody said. */

/** Verbs that report what somebody said. */
export const REPORTING = new Set(
  (
    'say tell report announce state confirm add claim declare note explain argue insist believe reveal disclose write tweet quote warn stress ' +
    'emphasise emphasize assert maintain acknowledge admit remark comment observe reiterate recall point inform suggest indicate predict think know ' +
    'estimate allege find see understand learn hear show conclude predict deny hope expect describe'
  ).split(' '),
);

/** Verbs by which a quotation names its speaker. */
export const SAYING = new Set('say add tell state declare write tweet note announce stress insist warn explain reply continue'.split(' '));
