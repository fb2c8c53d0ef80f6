// A process of its own: the package unpacks into the process's temporary folder and knows no other place.
import bundle, { inflate } from '@sparticuz/chromium';
import { fileURLToPath } from 'node:url';

await bundle.executablePath();
await inflate(fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'))));
