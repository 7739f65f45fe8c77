// Opens an OpenPGP message with OpenPGP.js: openpgp.mjs LIBRARY SECRET-KEY MESSAGE > content.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [library, secret, file] = process.argv.slice(2);
const openpgp = await import(pathToFileURL(resolve(library)));
const decryptionKeys = await openpgp.readPrivateKeys({ armoredKeys: readFileSync(secret, 'utf8') });
const message = await openpgp.readMessage({ binaryMessage: readFileSync(file) });
const { data } = await openpgp.decrypt({ message, decryptionKeys, format: 'binary' });
process.stdout.write(data);
