import { compile } from './renderer/core/compile.js';
import { language } from './renderer/core/expression/language.js';
const f: any = { $id: 'b', version: '1', title: 'B', lang: 'it', type: 'object', properties: { count: { type: 'integer', title: 'Q', alerts: [{ id: 'M', level: 'warning', when: 'value > 3', message: 'Sono: {value}.' }] } } };
try { compile(f, language); console.log('ok'); } catch (e) { console.log((e as Error).stack); }
