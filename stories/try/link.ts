// A trial as an address that can be handed over: which section, what was changed in it, which tokens. It holds words of
// the form only, never an answer, and stays behind the "#", which is sent to no server.
import type { Patch } from './patch.js';

/** What is handed over. */
export interface Trial {
  readonly section: string;
  readonly patch: Patch | null;
  readonly tokens: string;
}

const NAME = '#try=';

/** The part of an address behind and with "#". */
export function hashOf(trial: Trial): string {
  const bytes = new TextEncoder().encode(JSON.stringify(trial));
  return NAME + btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The trial of an address; null when it holds none that can be read. */
export function trialOf(hash: string): Trial | null {
  if (!hash.startsWith(NAME)) return null;
  try {
    const bytes = Uint8Array.from(atob(hash.slice(NAME.length).replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
    const { section, patch, tokens } = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Trial>;
    return typeof section === 'string' && typeof tokens === 'string' ? { section, tokens, patch: patch ?? null } : null;
  } catch {
    return null;
  }
}
