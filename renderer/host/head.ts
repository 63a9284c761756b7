// The head of a form: its title, and the tools that concern all of it. In: the title and the ways. Out: a template.
import { html, nothing, type TemplateResult } from 'lit';
import type { Ways } from './ways.js';

/** Draws the head; on a narrow page the tools open from one button. */
export function head(title: string, { words, look, session, mode, locked, received, undo, redo, exportData, print }: Ways): TemplateResult {
  const open = look.open === 'tools';
  return html`<header class="head">
    <h2 class="title" part="title">${title}</h2>
    <div class="head-side">
      <slot name="help"></slot>
      <div class="toolbox" lang=${words.lang}>
        <button type="button" class="disclose tools-toggle tool" aria-expanded=${open ? 'true' : 'false'} aria-controls="tools" @click=${() => look.toggle('tools')}>${words.tools}</button>
        <div id="tools" class="tools ${open ? 'open' : ''}">
          ${mode === 'readonly'
            ? nothing
            : html`<button type="button" class="tool" ?disabled=${locked || !session.canUndo} @click=${undo}>${words.undo}</button>
                <button type="button" class="tool" ?disabled=${locked || !session.canRedo} @click=${redo}>${words.redo}</button>`}
          ${session.engine.model.steps.length > 1
            ? html`<button type="button" class="tool" @click=${() => look.ask('find')}>${words.find}</button>
                ${received ? nothing : html`<button type="button" class="tool" @click=${() => look.ask('missing')}>${words.missing}</button>`}`
            : nothing}
          <button type="button" class="tool" @click=${print}>${words.print}</button>
          <button type="button" class="tool" @click=${exportData}>${words.exportData}</button>
        </div>
      </div>
    </div>
  </header>`;
}
