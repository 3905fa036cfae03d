import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

/** What happened while a page was open, for a test to hold to account. */
export interface Witness {
  /** Lines the page wrote to the console as errors, and errors that it threw. */
  readonly errors: string[];
  /** Addresses on any other host. They were refused: nothing left the machine. */
  readonly offSite: string[];
}

export interface OpenOptions {
  readonly widthPx?: number;
  readonly heightPx?: number;
  readonly javaScript?: boolean;
  /** How long to wait: until the page has loaded, or (as is usual with scripts) until nothing more comes. */
  readonly until?: 'load' | 'networkidle';
  /** Any other setting of the browser: forced colours, reduced motion, touch, time zone. */
  readonly browser?: Parameters<Browser['newContext']>[0];
}

export interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly witness: Witness;
  /** The HTTP status of the first answer. */
  readonly status: number;
}

function environment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the browser tests with npm run test:browser`);
  return value;
}

/** Where the production build is served. */
export const siteUrl = (): string => environment('SITE_URL');

/** The sampled pages of the site: one of each route at least. */
export const sitePages = (): string[] => JSON.parse(environment('SITE_PAGES')) as string[];

const launchArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let launched: Promise<Browser> | undefined;

/** One browser for a test file, with a user folder of its own that Playwright makes and removes. */
function browser(): Promise<Browser> {
  launched ??= chromium.launch({
    executablePath: environment('CHROMIUM_PATH'),
    // Chromium's sandbox refuses to run as root, which is what a container usually is.
    args: process.getuid?.() === 0 ? ['--no-sandbox', ...launchArguments] : launchArguments,
  });
  return launched;
}

afterAll(async () => {
  await (await launched)?.close();
});

async function watch(context: BrowserContext, page: Page, hosts: readonly string[]): Promise<Witness> {
  const witness: Witness = { errors: [], offSite: [] };
  await context.route(
    (url) => !hosts.includes(url.host),
    (route) => {
      witness.offSite.push(route.request().url());
      return route.abort();
    },
  );
  page.on('pageerror', (error) => witness.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') witness.errors.push(message.text());
  });
  return witness;
}

/**
 * Opens a page of the site, or one of another host by its whole address, in a fresh context, as a first-time reader
 * has it. Close it with `context.close()`.
 */
export async function openPage(path: string, options: OpenOptions = {}): Promise<OpenPage> {
  const { widthPx = 1280, heightPx = 900, javaScript = true } = options;
  const context = await (
    await browser()
  ).newContext({
    viewport: { width: widthPx, height: heightPx },
    javaScriptEnabled: javaScript,
    ...options.browser,
  });
  const page = await context.newPage();
  const url = new URL(path, siteUrl());
  const witness = await watch(context, page, [new URL(siteUrl()).host, url.host]);
  // Without scripts nothing comes after the page has loaded, and there is no need to listen for it.
  const { until = javaScript ? 'networkidle' : 'load' } = options;
  const response = await page.goto(url.href, { waitUntil: until });
  return { page, context, witness, status: response?.status() ?? 0 };
}
