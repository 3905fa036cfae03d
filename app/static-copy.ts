/** Whether the site is being made as plain files (`npm run export`), for a host that runs nothing of ours. */
export const isStaticCopy = process.env['STATIC_COPY'] === '1';
