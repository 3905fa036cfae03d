import { Section } from '@/components/layout/section';

export function ChartRules() {
  return (
    <Section id="charts" title="How the charts are drawn">
      <ul>
        <li>
          The headline states what the figures show. Measure, place and period stand under it, and the source
          under the chart.
        </li>
        <li>Bars start at 0. A line’s axis starts at 0 too, or the chart says that it does not.</li>
        <li>A missing figure is a gap, never a 0.</li>
        <li>A part-way or provisional figure is a hollow mark, and no line joins it to whole years.</li>
        <li>No line crosses a break in the series or a change of whom the figure covers.</li>
        <li>
          Events, such as the first lockdown, are marked by their date; where part of the date is our reading,
          the note says so. That a change follows an event does not show that the event caused it.
        </li>
        <li>There are at most four lines in a chart, told apart by dash and marker as well as by colour.</li>
        <li>No colour means good or bad.</li>
        <li>Every chart has the same numbers in a table.</li>
      </ul>
    </Section>
  );
}
