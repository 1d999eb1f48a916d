import { PAY_BASES, TIMEKEEPINGS } from '../../domain/ledger.js';
import { AGREEMENTS, type Agreement } from '../../domain/overtime/agreement.js';
import { SALARY_PERIODS } from '../../domain/pay/pay-terms.js';
import { amountIn, type ListedPay } from '../../practice/pay/listed-pay.js';
import { RowRejection } from './format.js';
import { listedPeriod } from './listed-period.js';
import { isEmail } from './named-person.js';
import { optional, ownFormat, required, wordOf, type OwnRow } from './own-format.js';

/** Evenkeel's own list of staff. Several rows of one key are her terms and team over time, each from a date on. */
export const staff = ownFormat({
  kind: 'staff',
  title: 'Evenkeel staff',
  targets: ['staff_member'],
  columns: [
    required('key'),
    required('name'),
    optional('email'),
    optional('site'),
    optional('team'),
    optional('role'),
    optional('contract_hours'),
    optional('pay_basis'),
    optional('timekeeping'),
    optional('agreements'),
    optional('pay_rate', 'HIDDEN'),
    optional('pay_per'),
    optional('pay_hours', 'HIDDEN'),
    optional('from', 'MOMENT'),
    optional('to', 'MOMENT'),
  ],
  read(row, context) {
    const key = row('key');
    if (key === '') return new RowRejection('key', 'the staff member has no key');
    const email = row('email');
    if (email !== '' && !isEmail(email)) return new RowRejection('email', 'this is no e-mail address');
    const site = row('site') === '' ? context.site : context.siteNamed(row('site'));
    if (site === null) return new RowRejection('site', 'there is no site with this key');
    const weeklySeconds = row('contract_hours') === '' ? null : secondsOfHours(row('contract_hours'));
    if (Number.isNaN(weeklySeconds)) return new RowRejection('contract_hours', 'these are no hours between 0 and 168');
    const payBasis = row('pay_basis') === '' ? null : wordOf(row('pay_basis'), PAY_BASES);
    if (payBasis === null && row('pay_basis') !== '') {
      return new RowRejection('pay_basis', `the pay basis is none of ${PAY_BASES.join(', ')}`);
    }
    const timekeeping = row('timekeeping') === '' ? null : wordOf(row('timekeeping'), TIMEKEEPINGS);
    if (timekeeping === null && row('timekeeping') !== '') {
      return new RowRejection('timekeeping', `the timekeeping is none of ${TIMEKEEPINGS.join(', ')}`);
    }
    const agreements = agreementsOf(row('agreements'));
    if (agreements instanceof RowRejection) return agreements;
    const pay = payOf(row);
    if (pay instanceof RowRejection) return pay;
    const period = listedPeriod(row, context);
    if (period instanceof RowRejection) return period;
    return [
      {
        table: 'staff_member',
        key,
        name: row('name') || key,
        email: email === '' ? null : email.toLowerCase(),
        siteKey: site.key,
        teamKey: row('team') || null,
        role: row('role') || null,
        weeklySeconds,
        payBasis,
        timekeeping,
        agreements,
        pay,
        ...period,
      },
    ];
  },
});

/** Words parted by semicolons, plus signs or bars; `none`: nothing is agreed. Empty: the row says nothing of it. */
function agreementsOf(text: string): readonly Agreement[] | null | RowRejection {
  if (text === '') return null;
  if (/^none$/i.test(text)) return [];
  const words = text
    .split(/[;+|,]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const agreements = words.map((word) => wordOf(word, AGREEMENTS));
  const unknown = agreements.indexOf(null);
  if (unknown === -1) return agreements.filter((each) => each !== null);
  return new RowRejection('agreements', `the agreement “${words[unknown]}” is none of ${AGREEMENTS.join(', ')}`);
}

const PER = ['HOUR', ...SALARY_PERIODS] as const;

/** The digits are kept as they are written: money is never a binary float. No reason repeats them. */
function payOf(row: OwnRow): ListedPay | null | RowRejection {
  if (row('pay_rate') === '') {
    const orphan = (['pay_per', 'pay_hours'] as const).find((column) => row(column) !== '');
    return orphan === undefined ? null : new RowRejection(orphan, 'no pay rate is stated beside it');
  }
  const amount = amountIn(row('pay_rate'));
  if (amount === null) return new RowRejection('pay_rate', 'this is no amount of money: 24.50 would be one');
  const per = row('pay_per') === '' ? null : wordOf(row('pay_per'), PER);
  if (per === null && row('pay_per') !== '') {
    return new RowRejection('pay_per', `what the pay is per is none of ${PER.join(', ')}`);
  }
  const hoursCovered = row('pay_hours') === '' ? null : amountIn(row('pay_hours'));
  if (hoursCovered === null && row('pay_hours') !== '') {
    return new RowRejection('pay_hours', 'these are no hours a week');
  }
  return { amount, per, hoursCovered };
}

/** `38.5` and `38,5`; NaN when it is no number of hours that fits a week. */
function secondsOfHours(text: string): number {
  const hours = Number(text.replace(',', '.'));
  return hours >= 0 && hours <= 168 ? Math.round(hours * 3600) : NaN;
}
