export const text = {
  navigation: 'Gegevens toevoegen',
  title: 'Gegevens toevoegen',
  lead: 'Kies een map met CSV-bestanden, of een zip daarvan. Alles wordt eerst nagekeken; er wordt niets geschreven voordat u daarom vraagt.',
  choose: 'Map of zip kiezen',
  drop: 'Sleep een map of zip hierheen, of kies:',
  folder: 'Map kiezen',
  zip: 'Zip kiezen',
  template: 'Lege map om mee te beginnen',
  nothing: 'Geen CSV-bestanden gevonden',
  nothingMeans: 'In wat u koos staat geen bestand dat op .csv of .zip eindigt.',
  checking: 'de controle van de bestanden',
  starting: 'De import begint.',
  written: '{{done}} van {{total}} geschreven',
  imported: 'De gegevens zijn toegevoegd.',
  wouldBeDone: 'Wat zou worden toegevoegd of gewijzigd',
  wasDone: 'Wat is toegevoegd of gewijzigd',
  write: 'Toevoegen',
  begin: 'Voeg gegevens toe',
  again: 'Andere bestanden kiezen',
  failed: 'Het is niet gelukt; er is niets geschreven.',
  unsure: 'Of het is gelukt, is niet bekend.',
  brokenOff: 'De server antwoordde niet tot het einde. Probeer het opnieuw: wat er al staat, verandert daardoor niet.',
  errors: {
    BAD_INPUT: 'Wat u koos, kan niet worden gelezen. Kies een map of een zip met de bestanden van de lege map.',
    FORBIDDEN: 'U mag geen gegevens toevoegen. Vraag een beheerder om de rol die ervoor nodig is.',
  },
  refused_one: '{{count}} fout gevonden',
  refused_other: '{{count}} fouten gevonden',
  refusedMeans: 'Er is niets geschreven. Herstel de regels hieronder en kies de map opnieuw.',
  problems: 'Fouten, per bestand en regel',
  file: 'Bestand',
  line: 'Regel',
  column: 'Kolom',
  value: 'Waarde',
  message: 'Wat er mis is',
  added: 'Nieuw',
  changed: 'Gewijzigd',
  unchanged: 'Ongewijzigd',
};

declare module '../resources.ts' {
  interface Resources {
    import: typeof text;
  }
}
