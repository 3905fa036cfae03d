import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const commands = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function inMacApplications() {
  const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    apps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
  );
}

function inWindowsPrograms() {
  const { PROGRAMFILES, LOCALAPPDATA } = process.env;
  const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA];
  const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
  return folders
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => programs.map((p) => join(folder, p)));
}

/** Browsers that Playwright has downloaded on this machine at any time, for any project. */
function inPlaywrightCache() {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    process.env.LOCALAPPDATA && join(process.env.LOCALAPPDATA, 'ms-playwright'),
  ];
  const programs = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  return caches
    .filter((cache) => cache !== undefined && cache !== '' && existsSync(cache))
    .flatMap((cache) => readdirSync(cache ?? '').map((name) => join(cache ?? '', name)))
    .filter((folder) => /chromium-\d+$/.test(folder))
    .flatMap((folder) => programs.map((program) => join(folder, program)));
}

/** Every place where a Chromium may be, the likeliest first. Most do not exist on any one machine. */
export function browserPlaces() {
  return [...onPath(), ...inMacApplications(), ...inWindowsPrograms(), ...inPlaywrightCache()];
}
