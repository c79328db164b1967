import { WAIT_KINDS } from '../../followup/figures/waits.ts';
import { OFFICE_PATH } from '../path.ts';
import { Moment } from '../view/moment.tsx';
import { Section } from '../view/parts.tsx';
import type { Html, Visit } from '../visit.ts';
import {
  ChannelDrawing,
  FunnelDrawing,
  PlaceDrawing,
  StallDrawing,
  WaitDrawing,
  WeekDrawing,
} from './drawings.tsx';
import { FilterForm } from './filter-form.tsx';
import { lookOf, searchOf } from './look.ts';
import { type Sheet, SheetTable } from './sheet.tsx';
import { cellsOf, type Showing } from './showing.ts';
import { stallSheet } from './stall-sheet.ts';
import { channelSheet, funnelSheet, placeSheet, weekSheet } from './step-sheets.ts';
import { teamSheet } from './team-sheet.ts';
import { TipPanel } from './tips.tsx';
import { waitedOf, waitSheet } from './wait-sheet.ts';

/** How far employers came, where they give up, how long they wait; for leads, who works on what. */
export async function figuresPage(visit: Visit): Promise<Response> {
  const { say, parts, now, query } = visit;
  const { look, problem } = lookOf(query, parts.region, now);
  const figures = await parts.figures.of(look, now);
  const showing: Showing = { visit, look, figures };
  const channels = [...new Set(figures.cells.map(({ channel }) => channel))].sort();
  const anybody = cellsOf(showing).length > 0;
  const team = visit.may('assign a case') ? await teamSheet(visit) : null;
  const body = (
    <>
      <h1>{say('office-figures:title')}</h1>
      <FilterForm visit={visit} look={look} problem={problem} channels={channels} />
      <p class="hint">
        {say('office-figures:period', { from: look.from, to: look.to })}{' '}
        {say('office-figures:counted')} <Moment say={say} at={figures.at} />.
      </p>
      {anybody ? <Ways showing={showing} /> : <p>{say('office-figures:nobody_came')}</p>}
      <Waits showing={showing} />
      <TipPanel visit={visit} />
      {team && <Part showing={showing} sheet={team} drawing={null} />}
    </>
  );
  return await visit.page({ title: say('office-figures:title'), at: 'figures', body });
}

function Ways({ showing }: { showing: Showing }) {
  const { say } = showing.visit;
  const stalls = stallSheet(showing);
  return (
    <>
      <Part
        showing={showing}
        sheet={funnelSheet(showing)}
        drawing={<FunnelDrawing showing={showing} />}
      />
      <Part
        showing={showing}
        sheet={weekSheet(showing)}
        drawing={<WeekDrawing showing={showing} />}
        hint={say('office-figures:week_hint')}
      />
      <Part
        showing={showing}
        sheet={placeSheet(showing)}
        drawing={<PlaceDrawing showing={showing} />}
      />
      <Part
        showing={showing}
        sheet={channelSheet(showing)}
        drawing={<ChannelDrawing showing={showing} />}
      />
      {stalls.rows.length > 0 && (
        <Part
          showing={showing}
          sheet={stalls}
          drawing={<StallDrawing showing={showing} />}
          hint={say('office-figures:stall_hint')}
        />
      )}
    </>
  );
}

function Waits({ showing }: { showing: Showing }) {
  const { say } = showing.visit;
  const kinds = WAIT_KINDS.map((kind) => waitedOf(showing, kind));
  const any = kinds.filter(({ all: { count, waiting } }) => count + waiting > 0);
  return (
    <>
      {any.map((waited) => (
        <Part
          showing={showing}
          sheet={waitSheet(showing, waited)}
          drawing={<WaitDrawing showing={showing} waited={waited} />}
          hint={say(`office-figures:wait_${waited.kind}_hint`)}
        />
      ))}
    </>
  );
}

type PartProps = { showing: Showing; sheet: Sheet; drawing: Html | null; hint?: string };

/** A drawing with its table beside it, and the table as a file. */
function Part({ showing: { visit, look }, sheet, drawing, hint }: PartProps) {
  const { say } = visit;
  const file = `${OFFICE_PATH}/angka/unduh?${searchOf(look, { tabel: sheet.name })}`;
  return (
    <Section
      id={`angka-${sheet.name}`}
      title={say(`office-figures:head_${sheet.name}`)}
      aside={
        <a class="no-print" href={file}>
          {say('office-figures:download')}
        </a>
      }
    >
      {hint !== undefined && <p class="hint">{hint}</p>}
      <div class={drawing === null ? 'stack' : 'grid chart-pair'}>
        {drawing}
        <SheetTable sheet={sheet} />
      </div>
    </Section>
  );
}
