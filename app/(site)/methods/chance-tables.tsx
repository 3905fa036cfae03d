import { ScrollRegion } from '@/components/layout/scroll-region';
import { type ChanceSpread, type ChangeLimits, changeLimits } from '@/lib/figure/chance-spread';

/** The numbers of the picture. */
export function SpreadTable({ spreads }: { spreads: readonly ChanceSpread[] }) {
  return (
    <table className="govuk-table table--short">
      <caption className="govuk-table__caption">What chance alone does to a count</caption>
      <thead>
        <tr>
          <HeadCell>On average</HeadCell>
          <HeadCell>In 19 years of 20</HeadCell>
        </tr>
      </thead>
      <tbody>
        {spreads.map(({ average, low, high }) => (
          <tr key={average}>
            <th scope="row" className="govuk-table__header govuk-table__header--numeric">
              {average}
            </th>
            <td className="govuk-table__cell govuk-table__cell--numeric">
              {low} to {high}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const COUNTS = [8, 20, 50, 120, 300];
const OTHERS = 5;

/** How far a count must move before it is hard to explain by chance alone. */
export function LimitsTable() {
  const caption = 'From a number, how far the next must be to be hard to explain by chance alone';
  return (
    <ScrollRegion label={caption}>
      <table className="govuk-table table--short">
        <caption className="govuk-table__caption">{caption}</caption>
        <thead>
          <tr>
            <HeadCell>From</HeadCell>
            <HeadCell>Read by itself</HeadCell>
            <HeadCell>One of six read at once</HeadCell>
          </tr>
        </thead>
        <tbody>
          {COUNTS.map((count) => (
            <tr key={count}>
              <th scope="row" className="govuk-table__header govuk-table__header--numeric">
                {count}
              </th>
              <td className="govuk-table__cell govuk-table__cell--numeric">
                {describeLimits(changeLimits(count, 0))}
              </td>
              <td className="govuk-table__cell govuk-table__cell--numeric">
                {describeLimits(changeLimits(count, OTHERS))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function HeadCell({ children }: { children: string }) {
  return (
    <th scope="col" className="govuk-table__header govuk-table__header--numeric">
      {children}
    </th>
  );
}

/** "8 or fewer, 36 or more". */
function describeLimits({ fewer, more }: ChangeLimits): string {
  const low = fewer === undefined ? '' : fewer === 0 ? '0, ' : `${fewer} or fewer, `;
  return `${low}${more} or more`;
}
