import { ChancePicture } from '@/components/figure/chance-picture';
import { Section } from '@/components/layout/section';
import { FALSE_ALARM_PERCENT } from '@/lib/comparison/judge-counts';
import { LEAST_YEARS } from '@/lib/comparison/place-among-years';
import { numberWord } from '@/lib/cell/number-word';
import { chanceSpread } from '@/lib/figure/chance-spread';
import { links } from '@/lib/site/links';
import { LimitsTable, SpreadTable } from './chance-tables';

const SPREADS = [20, 50, 120].map(chanceSpread);

const ALTERNATIVE = SPREADS.map(
  ({ average, low, high }) =>
    `A count that is ${average} a year on average lies from ${low} to ${high} in 19 years of 20.`,
).join(' ');

/** What is said of the size of a change, why, and what it does not say. */
export function IsThatALot() {
  return (
    <Section id="is-that-a-lot" title="Is that a lot?">
      <p>
        A count goes up and down by itself. Where about 20 children a year move away, each for reasons of
        their own, few years have exactly 20. The larger the number, the more it moves, but the less for its
        size.
      </p>
      <h3 className="section__title--small">Three counts that chance alone moves</h3>
      <ChancePicture
        id="chance"
        title="How far chance alone moves a count of 20, 50 and 120 a year"
        textAlternative={ALTERNATIVE}
        spreads={SPREADS}
      />
      <p className="small">Across: the number in a year. Height: how often it comes. Blue: 19 years of 20.</p>
      <SpreadTable spreads={SPREADS} />
      <p>So two things are said beside a change of a number counted over a year or a quarter.</p>
      <ul>
        <li>
          <strong>Its place among the years.</strong> “The second highest of the six years.” Years that are
          not like for like are left out. With fewer than {numberWord(LEAST_YEARS)} years no place is given.
        </li>
        <li>
          <strong>Whether chance alone often makes a change of this size.</strong> We suppose that nothing
          changed, so that each child or case could as well have come in either of the two periods, as a coin
          falls. Then we ask how often the two numbers would be at least as far apart.
        </li>
      </ul>
      <Verdicts />
      <LimitsTable />
      <NotAsked />
      <ChanceSources />
    </Section>
  );
}

function Verdicts() {
  return (
    <>
      <p>The answer is one of three:</p>
      <ul>
        <li>
          <strong>Often happens by chance</strong>: more often than {FALSE_ALARM_PERCENT} times in 100. There
          may still be a reason. The numbers do not show one.
        </li>
        <li>
          <strong>Hard to explain by chance alone</strong>: no more often than that. It does not say what
          caused it: a change in what happened, in what the service did and in how it was recorded look the
          same.
        </li>
        <li>
          <strong>Too few to say</strong>: even all in one period and none in the other could not be told from
          chance.
        </li>
      </ul>
      <p>
        Among many changes chance makes one look large, so those that are read at once are judged at once. For
        two periods next to each other that is all the measures of the dataset. Any other two are one choice
        among many, and are judged beside every pair that could be chosen. So one change has the same answer
        on every page.
      </p>
    </>
  );
}

function NotAsked() {
  return (
    <>
      <p>It is not asked:</p>
      <ul>
        <li>
          of a count on one day (a <a href={links.glossary('stock')}>stock</a>), because most of the children
          are the same at both counts
        </li>
        <li>of a total that takes in children carried over from the year before, for the same reason</li>
        <li>of percentages, of rounded or estimated counts, and of periods that are not like for like.</li>
      </ul>
      <p>
        The test takes each child or case to come by itself. Brothers and sisters come together, and a change
        at one school can move many. Such counts swing further than the test allows for. “Hard to explain by
        chance alone” is a reason to ask, not a finding.
      </p>
    </>
  );
}

function ChanceSources() {
  return (
    <p>
      The promise is this: of tables in which nothing but chance is at work, at most {FALSE_ALARM_PERCENT} in
      100 call any change in them hard to explain. A simulation that comes with the code shows it. The exact
      test of two counts is by Przyborowski and Wilenski (Biometrika, 1940); the allowance for many changes by
      Holm (Scandinavian Journal of Statistics, 1979); leaving out those that are too few by Tarone
      (Biometrics, 1990). That a trend wants five years is the rule of the Office for Health Improvement and
      Disparities (OHID).
    </p>
  );
}
