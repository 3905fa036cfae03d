// CommonJS, because package.json names no module type: "type": "commonjs" breaks Turbopack.
const path = require('node:path');

/** `npm run export` sets it: the same site as plain files, for a host that runs nothing of ours. */
const isStaticCopy = process.env.STATIC_COPY === '1';

/** A page or handler that only one of the two builds can have names that build: `page.server.tsx`, `page.static.tsx`. */
const only = isStaticCopy ? 'static' : 'server';

const buildId = () =>
  import('./scripts/steps/source-hash.mjs').then(({ sourceHash }) => sourceHash(__dirname));

/** What a server answers with; a host of the static copy has its own files, in hosting/. */
const served = {
  headers: async () => {
    const { nextHeaders } = await import('./scripts/hosting/next-headers.mjs');
    return nextHeaders(await buildId());
  },
  rewrites: async () => {
    const { nextRewrites } = await import('./scripts/hosting/next-rewrites.mjs');
    return nextRewrites(await buildId());
  },
};

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  images: { unoptimized: true },
  // A program of its own beside its JavaScript, which no bundle can hold.
  serverExternalPackages: ['@resvg/resvg-js'],
  pageExtensions: ['tsx', 'ts', `${only}.tsx`, `${only}.ts`],
  // Types are a stage of npm test, tests included. A wrong type in a test must not stop npm start.
  typescript: { ignoreBuildErrors: true },
  // A lockfile in a folder above must not move the root.
  turbopack: { root: __dirname },
  outputFileTracingRoot: __dirname,
  // What is made on request is kept in memory, within bounds: no address that anybody types fills the disk.
  experimental: { isrFlushToDisk: false },
  sassOptions: {
    loadPaths: [path.join(__dirname, 'node_modules')],
    quietDeps: true,
  },
  // Next’s own, but for what was published after the build.
  cacheHandler: require.resolve('./scripts/serving/cache-handler.mjs'),
  // The same source gives the same bytes, so the id is made of the source and not of the clock.
  generateBuildId: buildId,
  // Not output: 'export', which builds in .next whatever distDir says, over the served site.
  ...(isStaticCopy ? { distDir: '.cache/copy' } : served),
};

module.exports = nextConfig;
