import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { sitePages, siteUrl } from './harness';

const validator = new HtmlValidate(
  new StaticConfigLoader({ extends: ['html-validate:standard'], root: true }),
);

test.each(sitePages())('%s is valid HTML', async (path) => {
  const html = await (await fetch(siteUrl() + path)).text();
  const report = await validator.validateString(html);
  const found = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  );
  expect([...new Set(found)]).toEqual([]);
});
