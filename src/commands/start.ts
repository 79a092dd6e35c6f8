/**
 * `npm start`: builds the site and serves it on this machine. A port that is taken is passed over for
 * the next one. `npm start -- --port 8080` begins at another, `--host` lets other machines in.
 */
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    host: { type: 'boolean', default: false },
  },
});

console.log('Building the site: about half a minute.');
await build();
const port = Number(values.port);
const server = await preview({ preview: { port, host: values.host } });
const addresses = [
  ...(server.resolvedUrls?.local ?? []),
  ...(values.host ? (server.resolvedUrls?.network ?? []) : []),
];
const isTaken = addresses.every((address) => new URL(address).port !== values.port);
if (isTaken) console.log(`Port ${values.port} is taken: the next free one serves.`);
console.log(`Open ${addresses.join(' or ')}\nCtrl+C ends it.`);
