import { benchmarkEmbeds } from './benchmark/embeds.mjs';
import { benchmarkServer } from './benchmark/server.mjs';
import { isBuildCurrent } from './steps/build-site.mjs';
import { runNode } from './steps/run-command.mjs';
import { runMain } from './steps/run-main.mjs';
import { Stop } from './steps/say.mjs';

/** @param {string} script */
async function benchmarkIn(script) {
  const { ok } = await runNode('node_modules/tsx/dist/cli.mjs', [script], { show: true });
  // The other parts are measured all the same.
  if (!ok) process.exitCode = 1;
}

const parts = {
  server: benchmarkServer,
  images: () => benchmarkIn('scripts/benchmark/images.ts'),
  embeds: benchmarkEmbeds,
  check: () => benchmarkIn('scripts/benchmark/check.ts'),
};
/** Measured on the source itself. */
const needNoBuild = ['images', 'check'];

/** Measured by hand, on a machine with nothing else to do: npm run benchmark, or with the parts that are wanted. */
await runMain(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !(name in parts));
  if (unknown.length > 0)
    throw new Stop(
      `There is no such part: ${unknown.join(', ')}. The parts are ${Object.keys(parts).join(', ')}.`,
    );
  const needsBuild = asked.length === 0 || asked.some((name) => !needNoBuild.includes(name));
  if (needsBuild && !isBuildCurrent())
    throw new Stop('There is no build of this source to measure. Run: npm run build');
  for (const [name, benchmark] of Object.entries(parts)) {
    if (asked.length === 0 || asked.includes(name)) await benchmark();
  }
});
