package no.grobunn.reporting.pdf;

import java.util.stream.Stream;
import no.grobunn.core.dossier.DossierTexts;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessRule;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;
import no.grobunn.reporting.pdf.UnwritableCharactersException.UnwritableCharacter;
import no.grobunn.reporting.pdf.font.Faces;

/** Every character of the dossier can be drawn by the faces that the documents are set in; otherwise a document that tells it is refused. */
final class CharacterRule implements ReadinessRule {
    private static final RuleDescription RULE = RuleDescription.of(
                    "character-undrawable", Severity.WARNING, Topic.PROPOSAL)
            .nb("""
                    title = Tegn som ikke kan tegnes
                    what = En tekst har et tegn som ingen av dokumentenes skrifter har.
                    why = Et dokument som mangler et tegn, sier noe annet enn det som ble skrevet. Derfor blir ingen PDF laget som skulle vise det.
                    source = PDF/A krever at hvert tegn er med i en skrift som ligger i filen (ISO 19005-2, 6.2.11.4).
                    character = Tegnet {0} ({1}) kan ikke tegnes: «{2}».
                    character.remedy = Bytt det ut med et annet tegn eller med ord.
                    """)
            .nn("""
                    title = Teikn som ikkje kan teiknast
                    what = Ein tekst har eit teikn som ingen av skriftene i dokumenta har.
                    why = Eit dokument som manglar eit teikn, seier noko anna enn det som vart skrive. Difor blir inga PDF laga som skulle vise det.
                    source = PDF/A krev at kvart teikn er med i ei skrift som ligg i fila (ISO 19005-2, 6.2.11.4).
                    character = Teiknet {0} ({1}) kan ikkje teiknast: «{2}».
                    character.remedy = Byt det ut med eit anna teikn eller med ord.
                    """)
            .en("""
                    title = Characters that cannot be drawn
                    what = A text has a character that none of the documents’ typefaces has.
                    why = A document that lacks a character says something else than what was written. So no PDF is made that would show it.
                    source = PDF/A demands that every character is in a typeface that the file carries (ISO 19005-2, 6.2.11.4).
                    character = The character {0} ({1}) cannot be drawn: “{2}”.
                    character.remedy = Replace it by another character or by words.
                    """)
            .example("""
                    actors:
                      - {id: smie, name: Smia \uD83D\uDD28, sector: business}
                    """, """
                    actors:
                      - {id: smie, name: Smia, sector: business}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(ReadinessCase subject) {
        CharacterCheck check = new CharacterCheck(Faces.bundled());
        return Judgement.of(
                DossierTexts.find(subject.dossier(), text -> !check.in(text).isEmpty()).stream()
                        .flatMap(written -> objections(check, written)));
    }

    private static Stream<Objection> objections(CharacterCheck check, DossierTexts.Written written) {
        SubjectPath field = new SubjectPath(written.path());
        return check.in(written.text()).stream().map(character -> objection(field, character));
    }

    private static Objection objection(SubjectPath field, UnwritableCharacter character) {
        return Objection.of("character", field, character.code(), character.name(), character.excerpt());
    }
}
