import { buildDossier } from '../../src/dossier/build-dossier.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { readGoldTexts } from '../dossier/events/gold/read-gold-texts.ts';
import { readFileSync } from 'node:fs';
const [, , set, like] = process.argv;
const { input } = await readContent('content');
const at = { file: 'essai.md', line: 1, column: 1 };
const articles = set.startsWith('/') ? readFileSync(set,'utf8').split('\n===\n').map((t,i)=>{ const [date,...ps]=t.trim().split('\n'); return { id:'t'+i, title: ps[0]!.startsWith('# ')?ps[0]!.slice(2):'t'+i, date:date!, dateCertainty:'exact', dateNote:null, standfirst:null, sources:[], blocks: ps.filter(p=>p.trim()&&!p.startsWith('# ')).map((text,index)=>({kind:'paragraph',text,line:index+1})), at }; }) : await readGoldTexts(set as never);
const { dossier } = buildDossier({ articles: articles as never, entities: input.entities, events: [] });
const text = new Map(dossier.passages.map((p) => [p.article+'#'+p.id, p.text]));
const got = new Set<string>();
for (const e of dossier.events) {
  const lines = e.attestations.map((a)=>{ const k=a.article+'#'+a.passage; got.add(k); return '     '+k+' '+a.mood+' '+a.reason+' | '+(text.get(k)??'').slice(0,150); });
  if (like && !lines.some(l=>l.includes(like)) ) continue;
  console.log(e.type, e.edtf, e.participants.map(p=>p.entity+':'+p.part).join(' '), '@', e.places.join(' '));
  console.log(lines.join('\n'));
}
if(!like) for (const p of dossier.passages) if(!got.has(p.article+'#'+p.id)) console.log('  --- '+p.article+'#'+p.id+' '+p.text.slice(0,160));
