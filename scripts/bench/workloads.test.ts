import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { plain } from './plain.js';
import { application, flat, workloads } from './workloads.js';

describe('the bench forms', () => {
  it('are the same every time', () => {
    expect(JSON.stringify(workloads())).toBe(JSON.stringify(workloads()));
  });

  it.each([50, 200, 800, 3200])('has %d fields when it is flat', (size) => {
    expect(Object.keys(flat(size).form.properties ?? {})).toHaveLength(size);
  });

  it('has 150 fields and 20 blocks, half of them open', () => {
    const { form, data, drawn } = application();
    const parts = Object.values(form.properties ?? {});
    const blocks = parts.filter((part) => part.relevant);
    expect(parts.reduce((sum, part) => sum + (part.properties ? Object.keys(part.properties).length : 1), 0)).toBe(150);
    expect(blocks).toHaveLength(20);
    expect(Object.keys(data).filter((key) => key.startsWith('block'))).toHaveLength(10);
    expect(drawn).toHaveLength(110);
  });

  it('starts without a finding, and has one when the typed field is too short', () => {
    const { form, data, typed } = flat(50);
    const ajv = new Ajv({ strict: false, formats: { date: true } });
    const validate = ajv.compile(plain(form).schema);
    const [key] = Object.entries(form.properties ?? {}).find(([, part]) => part.title === typed) ?? [''];
    expect(validate(data)).toBe(true);
    expect(validate({ ...data, [key]: 'ab' })).toBe(false);
  });

  it('refuses a condition that plain JSON Schema is not taught to say', () => {
    expect(() => plain({ properties: { a: { relevant: 'b > 2' } } })).toThrow(RangeError);
  });
});
