// CommonJS, because package.json names no module type: "type": "commonjs" breaks Turbopack.
const path = require('node:path');

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'Content-Security-Policy', value: "frame-ancestors 'self'" },
];

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  images: { unoptimized: true },
  // Types are a stage of npm test, tests included. A wrong type in a test must not stop npm start.
  typescript: { ignoreBuildErrors: true },
  // A lockfile in a folder above must not move the root.
  turbopack: { root: __dirname },
  outputFileTracingRoot: __dirname,
  sassOptions: {
    loadPaths: [path.join(__dirname, 'node_modules')],
    quietDeps: true,
  },
  // The same source gives the same bytes, so the id is made of the source and not of the clock.
  generateBuildId: async () => {
    const { sourceHash } = await import('./scripts/steps/source-hash.mjs');
    return sourceHash(__dirname);
  },
  headers: () =>
    Promise.resolve([
      { source: '/:path*', headers: securityHeaders },
      // The last that matches stands. Any page may show an embed in a frame; nothing else may be shown so.
      {
        source: '/embed/:path*',
        headers: [{ key: 'Content-Security-Policy', value: 'frame-ancestors *' }],
      },
    ]),
};

module.exports = nextConfig;
