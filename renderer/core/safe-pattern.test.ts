import { describe, expect, it } from 'vitest';
import { unsafePattern } from './safe-pattern.js';

describe('unsafePattern', () => {
  it.each([
    '^\\d{5}$', '^[A-Z]{6}\\d{2}[A-EHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z]$', '', '^.*\\S.*$', '^\\w+@\\w+\\.\\w{2,}$', '^\\w+(?:\\.\\w+)*@[a-z]+$',
    "^\\p{L}+(?:[ '-]\\p{L}+)*$", '^(?:\\d{1,3}\\.){3}\\d{1,3}$', '^(\\d{2})+$', '^(?:AG|AL|AN|AO)$', '^(?:ab|ac)*$', '^(?<year>\\d{4})-\\d{2}$',
    '^(?=.*\\d)(?=.*[a-z]).{8,}$', '^(a|b)+$', '^[^\\]]+$', '^a?b?c?$', '^\\+?[0-9 ]{6,20}$', '^(?:\\d+,)*\\d+$', '^[\\w.]+$', '\\bIT\\d+', '^(a{2}b)*$', '^\\u{1F600}+😀?$',
  ])('%s is safe', (pattern) => {
    expect(unsafePattern(pattern)).toBeNull();
  });

  it.each([
    '^(a+)+$', '^(a*)*$', '^(a|a)*$', '^(a|ab|b)*$', '^(?:a+b?)+$', '^(\\s*\\d+\\s*)+$', '^(a?){50}$', '^(\\w+\\d*)+x', '^([a-z]+)*$', '^(.*,?)+$', '^(?:[^x]|y)*$', '^((a{1,9}){1,9}){1,9}$',
    '(x+x+)+y', '^(\\d|[0-5])+$', '^(?:a|\\x61)+$', '^(?:😀|\\u{1F600})*$', '^(?:\\p{L}|[a-z])+$', '^(?:.|\\n)*\\.(?:.|\\w)*$', '(?=(a+)+$)', '^(a|b|ab)*$', '^(aa|aaa)*$', '^(?:a(?:b|b))*$', '^(a|b?a)*$',
    '.*.*=.*', '^a*a*a*$', '^\\d+\\w*[0-9]+$', '^(\\w+)\\1$', '^(?<x>a)\\k<x>$',
  ])('%s is unsafe', (pattern) => {
    expect(unsafePattern(pattern)).toMatch(/can take for ever/);
  });

  it.each([
    ['(', /^this is no regular expression: unterminated group\.$/],
    ['\\', /^this is no regular expression/],
    ['[z-a]', /^this is no regular expression/],
    ['^(a+)+$', /^the repetition of "a" repeats the same characters in two ways/],
    ['x(y?)*', /^"\(y\?\)\*" repeats something that may be empty/],
    ['a'.repeat(1001), /^a pattern has at most 1000 characters; this one has 1001\.$/],
  ])('says what is wrong with %s', (pattern, sentence) => {
    expect(unsafePattern(pattern)).toMatch(sentence);
  });
});
