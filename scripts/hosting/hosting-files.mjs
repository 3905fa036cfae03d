import { datasetFolders } from './dataset-folders.mjs';
import { nginxConf } from './nginx-conf.mjs';
import { staticWebApp } from './static-web-app.mjs';
import { webConfig } from './web-config.mjs';

/** Every file of hosting/ as it should be now, by its name. @returns {Record<string, string>} */
export function hostingFiles() {
  const datasets = datasetFolders();
  return {
    'nginx.conf': nginxConf(),
    'staticwebapp.config.json': staticWebApp(datasets),
    'web.config': webConfig(datasets),
  };
}
