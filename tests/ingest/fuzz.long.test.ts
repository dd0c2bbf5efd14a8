import { readerOwes } from './fuzz-suite.ts';

readerOwes({ files: 60, least: 10, counts: 12 });
