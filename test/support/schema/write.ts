import { writeFileSync } from 'node:fs';
import { schemaFile } from './place.ts';
import { schemaText } from './schema-text.ts';
import { withDatabase } from './with-database.ts';

writeFileSync(schemaFile, await withDatabase((database) => schemaText(database.ownerUrl)));
